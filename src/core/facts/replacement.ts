import type { Answer, Sentence, Word } from '../answer';
import { reworded } from '../rewording';
import type { Fix } from '../rule';
import type { Edit } from '../text';
import { late } from '../unicode';
import type { Known } from './factIndex';
import { amountText } from './figureText';
import type { Doubt, Mismatch } from './judgements';

/** Ways to mend a doubtful figure: the newer number where it counts the same, words that stay true. */
export function replacements(answer: Answer, doubt: Doubt): Fix[] {
  const newer = newerNumber(answer, doubt);
  const say = phrase(answer, doubt);
  const ordered = (hasSureNumber(doubt) ? [newer, say] : [say, newer]).filter(
    (fix) => fix !== undefined,
  );
  const [first, second] = ordered;
  if (!first) return [];
  const isSame = first.edits[0]?.text === second?.edits[0]?.text;
  const best = isSafe(answer, doubt) ? { ...first, preferred: true } : first;
  return [best, ...(second && !isSame ? [second] : [])];
}

/** Whether the newer number is surer than words that stay true whatever it is. */
function hasSureNumber({ figure: { status, newer } }: Doubt): boolean {
  return status === 'outdated' && newer?.tier !== 'estimate';
}

/** Whether the replacement says the same of the same thing, so that nothing around need change. */
function isSafe({ words }: Answer, { entry, figure, claim, last }: Doubt): boolean {
  if (entry.lifecycle.state === 'ended') return false;
  if (!claim) return !/^(?:that|which|who)$/.test(words[last]?.norm ?? '');
  const isRepeated =
    typeof figure.value === 'number' &&
    (figure.say ?? '').includes(amountText(figure.value, figure.unit));
  return figure.newer?.sameMeasure === true || !isRepeated;
}

/** Replaces a number by one that is known, in the style it was written in. */
export function knownNumber(
  answer: Answer,
  { claim, sentence }: Mismatch,
  known: Known,
): Fix | undefined {
  const { coreFirst, coreLast, style } = claim.quantity;
  if ((claim.counted?.scale ?? 1) !== 1) return undefined;
  const text = amountText(known.value, known.unit, style);
  const edit = edited(answer, coreFirst, coreLast, text, sentence);
  return edit && { title: `Replace with “${edit.text}”`, edits: [edit] };
}

const AboutHedges = /^(?:an?|the|its|their|your|these|those)$/;

function newerNumber(answer: Answer, { figure, claim, sentence }: Doubt): Fix | undefined {
  const { newer } = figure;
  if (
    !claim ||
    !newer?.sameMeasure ||
    typeof newer.value !== 'number' ||
    !newer.unit ||
    newer.unit !== figure.unit
  )
    return undefined;
  const { quantity, counted } = claim;
  const { words } = answer;
  const number = amountText(newer.value, newer.unit, quantity.style);
  const isWhole = newer.unit === 'percent' && newer.value === 100;
  const hasArticle = AboutHedges.test(words[claim.first - 1]?.norm ?? '');
  const isJoined = words[quantity.coreLast]?.joined === true;
  const about = quantity.hedge === 'exact' || isWhole || hasArticle || isJoined ? '' : 'about ';
  const last = Math.max(quantity.coreLast, counted?.last ?? 0);
  const noun =
    !counted || counted.last <= quantity.coreLast
      ? ''
      : counted.scale === 1
        ? between(answer, quantity.coreLast, counted.last)
        : ` ${newer.unit.replaceAll('-', ' ')}`;
  const text = `${about}${number}${noun}`;
  const edit =
    edited(answer, claim.first, Math.max(last, claim.last), text, sentence) ??
    edited(answer, quantity.coreFirst, quantity.coreLast, number, sentence);
  return edit && { title: `Replace with “${edit.text}”`, edits: [edit] };
}

/** The text from the end of one word to the end of another: " custom delivery vans". */
function between({ text, words }: Answer, first: number, last: number): string {
  return text.slice((words[first - 1] as Word).end, (words[last - 1] as Word).end);
}

function phrase(answer: Answer, doubt: Doubt): Fix | undefined {
  const { say } = doubt.figure;
  const { words } = answer;
  const place = answer.sentences[doubt.sentence];
  if (!say || !place) return undefined;
  const { first, last } = doubt.claim ? absorbed(words, doubt, place, say) : doubt;
  if (isFollowedByOwned(answer, last)) return undefined;
  const before =
    first > place.first && !words[first - 1]?.pause ? (words[first - 1]?.norm ?? '') : '';
  const isNoun = /^(?:an?|the|part of)\b/.test(say);
  const isDoubled = /^(?:an?|the)$/.test(before) && isNoun;
  if (!isDoubled && /^(?:an?|another|one)$/.test(before)) return undefined;
  if (!isDoubled && isNoun && Possessive.test(before)) return undefined;
  const hasNoun = /s$/.test(words[(doubt.claim?.counted?.last ?? 0) - 1]?.norm ?? '');
  if (doubt.claim && !hasNoun && isAdjective(words, last, place.last)) return undefined;
  // "Larger than A and B together": the writer's own comparison fits the verb.
  const isComparison =
    !doubt.claim && say.startsWith('more than') && words[first + 1]?.norm === 'than';
  const text = isComparison ? `${words[first]?.text}${say.slice(4)}` : say;
  const edit = edited(answer, isDoubled ? first - 1 : first, last, text, doubt.sentence);
  return edit && { title: `Say “${edit.text.replace(/,$/, '')}”`, edits: [edit] };
}

/** Whether what follows belongs to the words before `last`: "80,000 employees' families". */
function isFollowedByOwned({ text, words }: Answer, last: number): boolean {
  const { end } = words[last - 1] as Word;
  return /^['’]\s+\w/.test(text.slice(end, end + 9));
}

const Possessive = /(?:'s|s'|^its|^your|^their|^our|^this|^that|^the)$/;

const Spoken = late(String.raw`[\p{L}\d$%.]+`, 'gu');

/** The words of a figure with those beside it that the phrase says too: "grants of $20,000". */
function absorbed(
  words: readonly Word[],
  doubt: Doubt,
  place: Sentence,
  say: string,
): { first: number; last: number } {
  const spoken = new Set(say.toLowerCase().match(Spoken()) ?? []);
  const isSpoken = (at: number) => {
    const norm = words[at]?.norm ?? '';
    return spoken.has(norm) && norm.length > 3 && !AfterNoun.test(norm);
  };
  let { first, last } = doubt;
  while (last < place.last && isSpoken(last) && !words[last - 1]?.pause) last++;
  if (words[first - 1]?.norm === 'of' && isSpoken(first - 2) && first - 2 >= place.first)
    first -= 2;
  return { first, last };
}

const AfterNoun =
  /^(?:of|in|to|on|at|for|from|by|with|as|and|or|but|that|which|who|than|per|a|an|the|each|every|worldwide|globally|so|while|because|when|where|if|into|over|across|through|is|are|was|were|has|have|had|will|would|can|could|may|now|today|before|after|since|until|already|this|last|it|i|you|we|they|not|just|alone|now|off|out|up|do|does|did|it's|around|between|behind|under|within|without|then|there|here|also|still|back|more|less|strong|instead|right|even|only|all|its|your|their|our|my|too|both|together|be)$/;

/** Whether a word after a number hangs on it as on an adjective: "a $2 billion fund". */
function isAdjective(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  if (!word || at >= end || words[at - 1]?.pause) return false;
  return !AfterNoun.test(word.norm) && !/(?:ly|ed|ing)$/.test(word.norm);
}

/** An edit of words as they stand in the sentence; undefined where it would cut Markdown in two. */
function edited(
  answer: Answer,
  first: number,
  last: number,
  text: string,
  sentence: number,
): Edit | undefined {
  const { words, sentences } = answer;
  const { end } = words[last - 1] as Word;
  let said = text;
  if (sentences[sentence]?.first === first) said = said.charAt(0).toUpperCase() + said.slice(1);
  if (said.endsWith(',') && /^\s*(?:[.,;:!?)—–-]|$)/.test(answer.text.slice(end, end + 3)))
    said = said.slice(0, -1);
  return reworded(answer, first, last, said);
}
