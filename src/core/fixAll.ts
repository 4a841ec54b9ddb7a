import { findingsOf } from './check';
import { type Reading, read } from './reading';
import type { Finding, Fix } from './rule';
import { type Edit, edited, overlaps } from './text';

/** Rules whose preferred fix cannot change what is meant, so that it may be made unseen. */
const Safe = new Set(['misnamed', 'unused-ignore']);
/** Slots are to be filled one by one. */
const OneByOne = new Set(['placeholder', 'over-time', 'under-time']);

/** The edits that may be made without looking, in the order of the text; none overlap. */
export function safeEdits(reading: Reading): Edit[] {
  const edits: Edit[] = [];
  for (const { rule, fixes } of findingsOf(reading)) {
    const fix = Safe.has(rule) ? fixes.find(({ preferred }) => preferred) : undefined;
    if (fix && !fix.edits.some((edit) => edits.some((other) => overlaps(edit, other))))
      edits.push(...fix.edits);
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** What mending all findings of one rule together is called; undefined where it makes no sense. */
export function titleForAll(reading: Reading, rule: string): string | undefined {
  const alike = findingsOf(reading).filter((finding) => finding.rule === rule);
  const fixes = alike.map(commonFix);
  if (fixes.length < 2 || fixes.includes(undefined)) return undefined;
  const verb = fixes.every((fix) => fix?.preferred) ? 'Fix' : 'Delete';
  return `${verb} all ${fixes.length} ${rule} findings`;
}

/** One edit that mends every finding of a rule, each as it stands once those before it are mended. */
export function editForAll(reading: Reading, rule: string): Edit | undefined {
  const { text } = reading.answer;
  let current = reading;
  const { length } = findingsOf(reading);
  for (let turn = 0; turn < length; turn++) {
    const next = findingsOf(current).find((finding) => finding.rule === rule && commonFix(finding));
    const fix = next && commonFix(next);
    if (!fix) break;
    current = read(edited(current.answer.text, fix.edits), reading.options);
  }
  return difference(text, current.answer.text);
}

/** The fix that can be made everywhere: the preferred one, or else one that only takes words out. */
function commonFix({ rule, fixes }: Finding): Fix | undefined {
  if (OneByOne.has(rule)) return undefined;
  return (
    fixes.find(({ preferred }) => preferred) ??
    fixes.find(({ edits }) => edits.every(({ text }) => text === ''))
  );
}

/** What lies between the first and the last character that differ. */
function difference(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
