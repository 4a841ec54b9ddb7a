import type { Word } from '../answer';
import { phrases } from '../wording';
import { wordsAsWritten } from '../prose';
import type { PhraseHit, Reading } from '../reading';
import type { Problem, Rule } from '../rule';
import { deleteSentence, initiativeOpener, replaceBy } from './replacements';

/** The four rules whose phrases are rows of data/phrases.yaml. */
export const phraseRules: readonly Rule[] = phrases.rules.map(({ id, severity, summary, message }) => ({
  id,
  severity,
  summary,
  *check(reading: Reading): Iterable<Problem> {
    const bySentence = new Map<number, PhraseHit>();
    for (const hit of reading.phrases) {
      if (hit.row.rule !== id) continue;
      if (hit.row.unbacked && isBacked(reading, hit.sentence)) continue;
      const known = bySentence.get(hit.sentence);
      bySentence.set(hit.sentence, known ? longer(known, hit) : hit);
    }
    for (const hit of bySentence.values()) yield problem(reading, id, message, hit);
  },
}));

function longer(a: PhraseHit, b: PhraseHit): PhraseHit {
  return b.last - b.first > a.last - a.first ? b : a;
}

/** Whether the sentence or the next says something that no other employer could be told. */
function isBacked({ traits }: Reading, sentence: number): boolean {
  return [sentence, sentence + 1].some((index) => {
    const trait = traits[index];
    if (!trait) return false;
    if (trait.figure || trait.signals.has('experience') || trait.signals.has('team')) return true;
    return trait.mentions.some(({ entry, strength }) => entry.kind !== 'principle' && strength !== 'weak');
  });
}

function problem(reading: Reading, rule: string, message: string, hit: PhraseHit): Problem {
  const { answer } = reading;
  const phrase = wordsAsWritten(answer, hit.first, hit.last);
  const start = (answer.words[hit.first] as Word).start;
  const end = (answer.words[hit.last - 1] as Word).end;
  const isAside = isSetAside(reading, hit);
  if (isAside && rule === 'generic-praise') return { start, end, message, severity: 'hint' };
  const fixes = [
    ...replaceBy(answer, hit.sentence, rule),
    ...(rule === 'generic-praise' ? [initiativeOpener(reading, hit.sentence)] : []),
    deleteSentence(answer, hit.sentence),
  ];
  if (isAside) {
    return { start, end, severity: 'hint', fixes, message: `“${phrase}” is set aside here, and still brings the subject up. The reason that follows is stronger without it.` };
  }
  return { start, end, message: message.replace('{phrase}', phrase), fixes };
}

const Negators = new Set(['not', 'never', 'nor', 'without', 'rather', 'instead', 'regardless', 'beyond', 'neither', "isn't", "wasn't", "don't", "didn't", "doesn't", "aren't", "won't"]);
const Turns = new Set(['but', 'just', 'only', 'merely', 'simply', 'solely']);

/** "It is not about the salary": a negation before the phrase, in the same clause. */
function isSetAside({ answer }: Reading, { first, sentence }: PhraseHit): boolean {
  const from = Math.max(answer.sentences[sentence]?.first ?? 0, first - 5);
  for (let index = first - 1; index >= from; index--) {
    const { norm, pause } = answer.words[index] as Word;
    if (Turns.has(norm)) return false;
    if (pause > 0) return false;
    if (Negators.has(norm)) return true;
  }
  return false;
}
