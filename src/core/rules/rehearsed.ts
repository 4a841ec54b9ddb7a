import type { Word } from '../answer';
import { wordsAsWritten } from '../prose';
import type { PhraseHit, Reading } from '../reading';
import type { Rule } from '../rule';
import { deleteSentence, replaceBy } from './replacements';

/** Formulas that sound learnt by heart: rows of data/formulas.yaml. */
export const rehearsed: Rule = {
  id: 'rehearsed',
  summary: 'A formula that sounds learnt by heart.',
  severity: 'information',
  *check(reading) {
    const { answer, phrases } = reading;
    const own = phrases.filter(({ row }) => row.rule === 'rehearsed');
    if (own.length === 0) return;
    const taken = wordsOfOthers(reading);
    let sentence = -1;
    for (const hit of own) {
      if (hit.sentence === sentence || isTaken(hit, taken)) continue;
      sentence = hit.sentence;
      const phrase = wordsAsWritten(answer, hit.first, hit.last);
      yield {
        start: (answer.words[hit.first] as Word).start,
        end: (answer.words[hit.last - 1] as Word).end,
        message: `“${phrase}” sounds learnt by heart: ${lowerFirst(hit.row.why)} Say it as you would to a friend, or show it with something you did.`,
        fixes: [...replaceBy(answer, sentence, 'rehearsed'), deleteSentence(answer, sentence)],
      };
    }
  },
};

/** Words that a phrase rule speaks of already. */
function wordsOfOthers({ phrases }: Reading): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { row, first, last } of phrases) {
    if (row.rule === 'rehearsed' || row.rule === 'filler') continue;
    for (let index = first; index < last; index++) taken.add(index);
  }
  return taken;
}

function isTaken({ first, last }: PhraseHit, taken: ReadonlySet<number>): boolean {
  for (let index = first; index < last; index++) if (taken.has(index)) return true;
  return false;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
