import type { Answer, Sentence, Word } from './answer';
import { hasOwnDeed } from './deeds';
import { isNumber } from './match/symbols';
import type { PhraseHit, Reading, Traits } from './reading';
import { countTelling } from './telling';

/** With so many words that are not in every answer, a sentence is about something. */
const EnoughTelling = 3;

/**
 * Whether the sentence of the hit, or the next one, says something that no other employer could be
 * told: an initiative or product, a figure, a named team, a proper name, or work of the writer's own.
 */
export function isBacked(reading: Reading, hit: PhraseHit): boolean {
  const { answer, traits } = reading;
  return nearby(answer, hit.sentence).some((index) => {
    const trait = traits[index] as Traits;
    const sentence = answer.sentences[index] as Sentence;
    if (isWork(trait) || trait.signals.has('specific') || hasOwnDeed(answer.words, sentence))
      return true;
    if (trait.figure && hasMeasure(answer.words, sentence)) return true;
    return namesSomething(trait, hit) || hasProperName(answer, sentence);
  });
}

/** A sentence of so few words is an answer in itself: "For the salary." */
const Fragment = 4;

/**
 * Whether the sentence of the hit, or the next one, tells of work the writer did; what follows does
 * not take a fragment back.
 */
export function tellsOfWork({ answer, traits }: Reading, { sentence }: PhraseHit): boolean {
  const { first, last } = answer.sentences[sentence] as Sentence;
  const places = last - first > Fragment ? nearby(answer, sentence) : [sentence];
  return places.some((index) => {
    const place = answer.sentences[index] as Sentence;
    return isWork(traits[index] as Traits) || hasOwnDeed(answer.words, place);
  });
}

function isWork({ signals }: Traits): boolean {
  return signals.has('experience') || signals.has('named-team');
}

/** Whether the sentence tells a story of other people or things, and gives no reason to apply. */
export function isOfOthers({ traits }: Reading, { sentence }: PhraseHit): boolean {
  const signals = traits[sentence]?.signals;
  return signals?.has('story') === true && !signals.has('applying');
}

/** Whether the sentence is about something that is not in every answer. */
export function isAboutSomething({ answer }: Reading, { row, sentence }: PhraseHit): boolean {
  const place = answer.sentences[sentence] as Sentence;
  return countTelling(answer, place, row.rule) >= EnoughTelling;
}

/** A sentence of so few words needs no subject: "Great culture and nice people." */
const NeedsNoSubject = 6;

/**
 * Whether the sentence can be praise of an employer at all: it speaks of one or gives a wish or reason,
 * and does not merely tell what the speaker can do.
 */
export function isOnEmployer({ answer, traits }: Reading, { sentence }: PhraseHit): boolean {
  const { first, last } = answer.sentences[sentence] as Sentence;
  const has = (name: string) => traits[sentence]?.signals.has(name) === true;
  if (has('own-merit')) return false;
  if (has('addressed') || has('wish')) return true;
  return has('own-person') ? false : has('workplace') || last - first <= NeedsNoSubject;
}

/** The sentence and the next one of its paragraph. */
function nearby({ sentences }: Answer, index: number): number[] {
  const next = sentences[index + 1];
  return next && next.paragraph === sentences[index]?.paragraph ? [index, index + 1] : [index];
}

/** A product or initiative by a name that is not just another word for the employer. */
function namesSomething({ mentions }: Traits, hit: PhraseHit): boolean {
  return mentions.some(({ entry, strength, first, last }) => {
    if (entry.kind === 'principle' || strength === 'weak') return false;
    const isPraisedItself = entry.id === 'aws' && first < hit.last && hit.first < last;
    return !isPraisedItself && entry.id !== 'leadership-principles';
  });
}

const Spans =
  /^(?:years?|yrs?|months?|weeks?|days?|reasons?|things?|hours?|minutes?|mins?|companies|percent|am|pm)$/;

/** A number that is neither a year nor a length of time, which anyone may name. */
function hasMeasure(words: readonly Word[], { first, last }: Sentence): boolean {
  for (let index = first; index < last; index++) {
    const { norm } = words[index] as Word;
    if (!isNumber(norm)) continue;
    if (/^(?:19|20)\d\d$/.test(norm) || /^(?:100|110|1000)%?$/.test(norm) || norm.length < 2)
      continue;
    if (/^(?:24|7|247|24\/7|9\/11|500|401k?|10x|360|101)$/.test(norm)) continue;
    if (Spans.test(words[index + 1]?.norm ?? '')) continue;
    return true;
  }
  return false;
}

const BeforeName = /^(?:your|its|their|called|named|amazon's|amazon|including|as)$/;
const Acronym = /^[A-Z&.]{1,6}s?$/;
const NotProper =
  /^(?:i|i'.*|english|german|indian|british|american|chinese|french|spanish|european|asian|african|western|ceo|company|leadership|principles?|mission|culture|team|career|careers|mr|mrs|ms|dr|sir|one|google|inc|ltd|you|your)$/;

/** A name that the words before mark as the employer's own or quote: "your Blue Whale project". */
function hasProperName({ words, text }: Answer, { first, last }: Sentence): boolean {
  for (let index = first + 1; index < last; index++) {
    const { text: word, norm, start, joined } = words[index] as Word;
    const c = word.charCodeAt(0);
    if (c < 65 || c > 90 || joined) continue;
    if (Acronym.test(word) || NotProper.test(norm)) continue;
    const sign = text.charAt(start - 1);
    if (sign === '“' || sign === '"' || sign === '‘') return true;
    const before = (words[index - 1] as Word).norm;
    if (BeforeName.test(before) && (before !== 'as' || words[index - 2]?.norm === 'such'))
      return true;
  }
  return false;
}
