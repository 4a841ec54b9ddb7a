import { entriesIn } from './names';
import { dateText, isImpossibleDate } from './partialDate';
import { asFields, asList, type DataFile, type DataProblem } from './problem';

const Slot = /\[[^[\]\n]+\]/g;

/** Entries that ended without a word on it, and openers without one or two slots. */
export function* checkEntries(files: readonly DataFile[]): Iterable<DataProblem> {
  for (const { file, path, entry } of entriesIn(files)) {
    const at = (keys: readonly string[], message: string): DataProblem => ({
      file,
      path: [...path, ...keys],
      message: `entry "${entry.id}" ${message}`,
    });
    const { state, since, note, formerNames } = asFields(entry.lifecycle) ?? {};
    if (state !== undefined && state !== 'active' && note === undefined) {
      yield at(
        ['lifecycle', 'state'],
        `is ${state} but has no note; add a sentence for the writer.`,
      );
    }
    if (state === 'renamed' && asList(formerNames).length === 0) {
      yield at(['lifecycle', 'state'], 'is renamed but has no formerNames; add them.');
    }
    const date = dateText(since);
    if (date !== undefined && isImpossibleDate(date)) {
      yield at(
        ['lifecycle', 'since'],
        `has "${date}" as since, a day that the calendar lacks; correct it.`,
      );
    }
    if (typeof entry.opener !== 'string') continue;
    const slots = entry.opener.match(Slot)?.length ?? 0;
    const brackets = entry.opener.match(/[[\]]/g)?.length ?? 0;
    if (slots < 1 || slots > 2 || brackets !== slots * 2) {
      yield at(['opener'], 'needs an opener with one or two slots such as [what you did].');
    }
  }
}
