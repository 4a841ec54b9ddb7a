import type { Answer, Word } from '../answer';
import { findingsOf } from '../check';
import { companyOf } from '../company';
import type { Entry } from '../data';
import { isNumber } from '../match/symbols';
import { isDenied } from '../negation';
import { sentenceAt, wordsAsWritten } from '../prose';
import type { Reading } from '../reading';
import { tellsDeed } from '../story';
import type { Span } from '../text';
import { invitations, machine, type QuestionRow } from './rows';

/** A question, the words that invite it, and what it is about. */
export interface Invited extends Span {
  readonly text: string;
  readonly likely: number;
  /** Row, rule or entry it comes from; of one source, one question is enough at first. */
  readonly source: string;
  readonly sentence: number;
  /** The words as they are written. */
  readonly quote: string;
}

const FewWords = 7;

/** Every question that the words of a reading invite, in no order. */
export function invitedBy(reading: Reading): Invited[] {
  return [...byWords(reading), ...byNames(reading), ...byFindings(reading)];
}

/** By what is told or claimed; of one row, the first place counts. */
function* byWords(reading: Reading): Iterable<Invited> {
  const { answer } = reading;
  const hits = machine().scan(answer.sentences, answer.frontMatter.company);
  const takenBack = new Set<string>();
  const places: { row: QuestionRow; first: number; last: number; sentence: number }[] = [];
  for (const { owner, first, last, sentence } of hits) {
    const { row, isTakenBack } = owner;
    if (isTakenBack) takenBack.add(`${row.id} ${sentence}`);
    else places.push({ row, first, last, sentence });
  }
  const seen = new Set<QuestionRow>();
  for (const { row, first, last, sentence: at } of places) {
    if (seen.has(row) || takenBack.has(`${row.id} ${at}`)) continue;
    if (answer.words.slice(first, last).some(({ inSlot }) => inSlot)) continue;
    if (row.own && !isOwn(reading, at)) continue;
    if (row.percent && !isPercentage(reading, last - 1)) continue;
    const from = answer.sentences[at]?.first ?? first;
    if (isUndone(answer, from, first)) continue;
    seen.add(row);
    const { ask: text, likely, id: source } = row;
    const end = clauseEnd(reading, at, first, last);
    const place = wordsFrom(reading, first, end);
    const isCut = end > last && !answer.words[end - 1]?.pause;
    const quote = isCut ? `${place.quote}…` : place.quote;
    yield { text, likely, source, sentence: at, ...place, quote };
  }
}

/** The words `first` to `last` as a place to go to. */
function wordsFrom({ answer }: Reading, first: number, last: number) {
  const { start } = answer.words[first] as Word;
  const { end } = answer.words[last - 1] as Word;
  return { start, end, quote: wordsAsWritten(answer, first, last) };
}

/** "I wrote" says little by itself: the words go on to the next pause, or for half a dozen. */
function clauseEnd({ answer }: Reading, sentence: number, first: number, last: number): number {
  const most = Math.min(answer.sentences[sentence]?.last ?? last, first + FewWords);
  let end = last;
  while (end < most && !answer.words[end - 1]?.pause) end++;
  return end;
}

const Reach = 9;
const Denying = /^(?:not|never|cannot)$|n't$/;
const Supposing = /^(?:if|unless|(?:would|could|should|might)'ve)$/;
const Modal = /(?:would|could|should|might|'d)$/;

/** Whether the words from `first` on tell what was not done, or only supposed: "if I had led". */
function isUndone(answer: Answer, from: number, first: number): boolean {
  const { words } = answer;
  for (let index = first - 1; index >= Math.max(from, first - Reach); index--) {
    const { norm, pause } = words[index] as Word;
    if (pause || /^(?:and|but|so|because)$/.test(norm)) return false;
    if (Denying.test(norm)) return isDenied(answer, index, first);
    if (Supposing.test(norm)) return true;
    if (norm === 'have' && Modal.test(words[index - 1]?.norm ?? '')) return true;
  }
  return false;
}

/** Whether the sentence tells of the speaker's own work. */
function isOwn({ answer, traits }: Reading, sentence: number): boolean {
  const place = answer.sentences[sentence];
  const trait = traits[sentence];
  if (!place || !trait) return false;
  if (trait.signals.has('experience') || tellsDeed(place.form)) return true;
  const isOfCompany = trait.mentions.some(({ entry }) => entry.kind !== 'principle');
  return trait.signals.has('result') && !isOfCompany;
}

/** False for a number that is no percentage. */
function isPercentage({ answer: { text, words } }: Reading, index: number): boolean {
  const { norm, end } = words[index] as Word;
  if (!isNumber(norm)) return true;
  return norm.endsWith('%') || /^\s?(?:%|percent\b|per cent\b)/i.test(text.slice(end, end + 10));
}

/** By what is named: the entry's own questions, and what became of it. */
function* byNames(reading: Reading): Iterable<Invited> {
  const { entries } = companyOf(reading);
  const seen = new Set<Entry>();
  for (const { entry, first, last, ...place } of reading.mentions) {
    if (seen.has(entry) || !entries.has(entry) || reading.answer.words[first]?.inSlot) continue;
    seen.add(entry);
    const at = { sentence: place.sentence, ...wordsFrom(reading, first, last) };
    const most = entry.kind === 'principle' ? 8 : 7;
    const doubt = place.strength === 'weak' ? 3 : 0;
    for (const [index, text] of entry.questions.entries()) {
      yield { ...at, text, likely: most - doubt - index * 3, source: entry.id };
    }
    const became = invitations.lifecycle.find(({ state }) => state === entry.lifecycle.state);
    if (!became || doubt) continue;
    const text = became.ask.replace('{name}', entry.name);
    yield { ...at, text, likely: became.likely, source: `${entry.id} lifecycle` };
  }
}

/** By what the rules have found: the question the words will draw if they stay. */
function* byFindings(reading: Reading): Iterable<Invited> {
  const { answer } = reading;
  const seen = new Set<string>();
  for (const { rule, start, end } of findingsOf(reading)) {
    const asked = invitations.findings.find((each) => each.rule === rule);
    if (!asked || seen.has(rule)) continue;
    seen.add(rule);
    const first = answer.words.findIndex((word) => word.start >= start);
    const last = answer.words.findLastIndex((word) => word.end <= end) + 1;
    if (first < 0 || last <= first) continue;
    const sentence = Math.max(0, sentenceAt(answer, start));
    const quote = wordsAsWritten(answer, first, last);
    yield { text: asked.ask, likely: asked.likely, source: rule, sentence, start, end, quote };
  }
}
