import type { Answer, Sentence, Word } from '../answer';
import { deletion } from '../deletion';
import { wordsAsWritten } from '../prose';
import type { PhraseHit } from '../reading';
import type { Fix, Rule } from '../rule';
import type { Edit } from '../text';

/** Written fillers and hedges: rows of data/formulas.yaml. */
export const filler: Rule = {
  id: 'filler',
  summary: 'A filler or a hedge that the sentence does better without.',
  severity: 'hint',
  *check({ answer, phrases }) {
    const own = phrases.filter((hit) => isFiller(answer, hit)).map((hit) => dropped(answer, hit));
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
  if (!row.aside) return true;
  const isOpen = first === 0 || (words[first - 1] as Word).pause > 0;
  return isOpen && (words[last - 1] as Word).pause > 0;
}

/** The hit cut down to the words that can go. */
function dropped({ words }: Answer, hit: PhraseHit): PhraseHit {
  for (const phrase of hit.row.drop ?? []) {
    const list = phrase.split(' ');
    for (let first = hit.first; first + list.length <= hit.last; first++) {
      const isHere = list.every((word, at) => words[first + at]?.norm === word);
      if (isHere) return { ...hit, first, last: first + list.length };
    }
  }
  return hit;
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
  const words = wordsAsWritten(answer, hit.first, hit.last);
  const one: Fix = { title: `Delete “${words}”`, edits: [cut(answer, hit)] };
  if (hits.length === 1) return [one];
  return [one, { title: 'Delete all fillers of this sentence', edits: joined(answer, hits) }];
}

const Subjects = /^(?:i|we|it|they|he|she|you|there|this|that|it's|i'm|i've|we're|they're)$/;
const Leads = /^(?:and|but|so|because|that|if|when|to|the|a|is|was|it's|i'm)$/;

/** Takes words out with the comma that set them off; a new first word gets its capital. */
function cut(
  { text, words, sentences }: Answer,
  hit: Pick<PhraseHit, 'first' | 'last' | 'sentence'>,
): Edit {
  const { first, last, start: opening } = sentences[hit.sentence] as Sentence;
  const { start } = words[hit.first] as Word;
  const { end } = words[hit.last - 1] as Word;
  const before = words[hit.first - 1];
  const after = words[hit.last];
  if (hit.last === last || !after) {
    const from = before && /^[\s,;–—-]*$/.test(text.slice(before.end, start)) ? before.end : start;
    return { start: from, end, text: '' };
  }
  const tail = /^[\s,;:–—-]*/.exec(text.slice(end, after.start))?.[0].length ?? 0;
  if (hit.first === first || !before) {
    if (end + tail !== after.start) return { start, end: end + tail, text: '' };
    const letter = text.charAt(after.start).toUpperCase();
    return { start: Math.max(start, opening), end: after.start + 1, text: letter };
  }
  const head = text.slice(before.end, start);
  if (!/^[\s,;–—-]*$/.test(head)) return { start, end: end + tail, text: '' };
  const signs = text.slice(end, end + tail);
  const isClause = Subjects.test(after.norm) && !Leads.test(before.norm);
  // "I sold phones, so yeah, I know people" keeps a comma; "it's, like, big" keeps none.
  const keeps = /[,;–—-]/.test(signs) && (isClause || !/[,;–—-]/.test(head));
  return { start: before.end, end: end + tail, text: keeps ? signs : ' ' };
}

/** Cuts every hit; neighbours become one edit, so that the edits never overlap. */
function joined(answer: Answer, hits: readonly PhraseHit[]): Edit[] {
  const runs: { first: number; last: number; sentence: number }[] = [];
  for (const { first, last, sentence } of hits) {
    const run = runs.at(-1);
    if (run && run.last === first) run.last = last;
    else runs.push({ first, last, sentence });
  }
  return runs.map((run) => cut(answer, run));
}
