/** A failed comparison, in the shape mocha prints as a difference. */
class AssertionError extends Error {
  readonly showDiff: boolean;

  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message);
    this.name = 'AssertionError';
    this.showDiff = expected !== undefined;
  }
}

const show = (value: unknown): string =>
  typeof value === 'function' ? String(value) : (JSON.stringify(value) ?? String(value));

/** Fails without condition. */
export function fail(message: string): never {
  throw new AssertionError(message);
}

/** Fails unless `value` is truthy. */
export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `Expected something true, got ${show(value)}`);
}

/** Fails unless both are the same value. */
export function equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (Object.is(actual, expected)) return;
  const text = message ?? `Expected ${show(expected)}, got ${show(actual)}`;
  throw new AssertionError(text, actual, expected);
}

/** Fails if both are the same value. */
export function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(message ?? `Expected anything but ${show(expected)}`);
}

/** Fails unless both have the same structure and the same values in it. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (same(actual, expected)) return;
  throw new AssertionError(message ?? 'Expected the same structure', actual, expected);
}

/** Fails unless `text` matches. */
export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message ?? `Expected a match for ${pattern} in:\n${text}`);
}

/** Fails if `text` matches. */
export function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) fail(message ?? `Expected no match for ${pattern} in:\n${text}`);
}

/** Fails unless the promise is rejected with a message that matches. */
export async function rejects(promise: Promise<unknown>, pattern: RegExp): Promise<void> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => ({ message: error instanceof Error ? error.message : String(error) }),
  );
  ok(outcome, `Expected a rejection that matches ${pattern}`);
  match(outcome.message, pattern);
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date) return a.getTime() === (b as Date).getTime();
  if (a instanceof Set || a instanceof Map) return same([...a], [...(b as Iterable<unknown>)]);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => key in b && same(a[key as keyof typeof a], (b as Record<string, unknown>)[key]),
  );
}
export default { deepEqual, doesNotMatch, equal, fail, match, notEqual, ok, rejects };
