import type { Answer, Sentence, Word } from '../answer';
import { deletion } from '../deletion';
import { wordsAsWritten } from '../prose';
import type { PhraseHit } from '../reading';
import type { Fix, Rule } from '../rule';
import { isCapital } from '../unicode';
import { cut, cutAll } from './cutting';
import { finiteVerbs } from './finiteVerbs';

/** Written fillers and hedges: rows of data/formulas.yaml. */
export const filler: Rule = {
  id: 'filler',
  summary: 'A filler or a hedge that the sentence does better without.',
  severity: 'hint',
  *check({ answer, phrases }) {
    const own = phrases.flatMap((hit) => (isFiller(answer, hit) && dropped(answer, hit)) || []);
    for (const hits of bySentence(own)) {
      const [hit] = hits as [PhraseHit];
      const words = wordsAsWritten(answer, hit.first, hit.last);
      const others =
        ['', ' and one more like it'][hits.length - 1] ?? ` and ${hits.length - 1} more like it`;
      yield {
        start: (answer.words[hit.first] as Word).start,
        end: (answer.words[hit.last - 1] as Word).end,
        message: `“${words}”${others} can go. ${hit.row.why}`,
        fixes: fixesFor(answer, hits),
      };
    }
  },
};

function isFiller({ words }: Answer, { row, first, last }: PhraseHit): boolean {
  if (row.rule !== 'filler') return false;
  // "so-so" is a word of its own.
  if (words.slice(first + 1, last).some(({ joined }) => joined)) return false;
  if (!row.aside) return true;
  const isOpen = first === 0 || (words[first - 1] as Word).pause > 0;
  return isOpen && (words[last - 1] as Word).pause > 0;
}

/** The hit cut down to the words that can go; of a word said twice that is the second. */
function dropped({ words }: Answer, hit: PhraseHit): PhraseHit | undefined {
  for (const phrase of hit.row.drop ?? []) {
    const list = phrase.split(' ');
    for (let first = hit.last - list.length; first >= hit.first; first--) {
      const isHere = list.every((word, at) => words[first + at]?.norm === word);
      if (isHere) return { ...hit, first, last: first + list.length };
    }
  }
  return withThat(words, hit);
}

const Subjects =
  /^(?:i|we|they|he|she|it|you|there|the|an?|my|our|your|his|her|its|their|this|these|those|some|most|every|people)$|^(?:i|we|they|he|she|it|you|there)'/;

/** The hit with a "that" which only joins, without one that is a subject; none where it may be either. */
function withThat(words: readonly Word[], hit: PhraseHit): PhraseHit | undefined {
  if (!hit.pattern.endsWith('that?')) return hit;
  const at = [hit.last - 1, hit.last].find((one) => /^that(?:'|$)/.test(words[one]?.norm ?? ''));
  if (at === undefined) return hit;
  const that = words[at] as Word;
  const next = words[at + 1];
  const isSubject =
    that.norm !== 'that' || that.pause > 0 || (words[at - 1] as Word).pause > 0 || !next;
  if (isSubject || finiteVerbs.has(next.norm)) return { ...hit, last: at };
  return Subjects.test(next.norm) || isCapital(next.text) ? hit : undefined;
}

/** The hits of each sentence, without those that share words with the one before. */
function bySentence(hits: readonly PhraseHit[]): PhraseHit[][] {
  const groups: PhraseHit[][] = [];
  for (const hit of hits) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (!group || !previous || previous.sentence !== hit.sentence) groups.push([hit]);
    else if (hit.first >= previous.last) group.push(hit);
    else if (hit.first <= previous.first) group[group.length - 1] = hit;
  }
  return groups;
}

function fixesFor(answer: Answer, hits: readonly PhraseHit[]): Fix[] {
  const [hit] = hits as [PhraseHit];
  const { first, last } = answer.sentences[hit.sentence] as Sentence;
  const count = hits.reduce((sum, each) => sum + each.last - each.first, 0);
  if (count === last - first) {
    return [{ title: 'Delete the sentence', edits: [deletion(answer, hit.sentence)] }];
  }
  const fixes: Fix[] = [];
  const one = cut(answer, hit);
  const words = wordsAsWritten(answer, hit.first, hit.last);
  if (one) fixes.push({ title: `Delete “${words}”`, edits: [one] });
  const all = hits.length > 1 && cutAll(answer, hits);
  if (all) fixes.push({ title: 'Delete all fillers of this sentence', edits: all });
  return fixes;
}
