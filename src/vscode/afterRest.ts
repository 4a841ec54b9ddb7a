/** A function that runs `run` once it has not been called again for `rest` milliseconds. */
export function afterRest(rest: number, run: () => void): (() => void) & { dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    clearTimeout(timer);
    timer = setTimeout(run, rest);
  };
  return Object.assign(ask, { dispose: () => clearTimeout(timer) });
}
