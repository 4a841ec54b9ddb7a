import type { Answer, Word } from './answer';
import { Pause } from './answer';

const Reach = 9;
const Negators = new Set(
  `not never nor neither without rather instead regardless beyond isn't wasn't aren't weren't don't didn't
  doesn't won't wouldn't couldn't can't cannot shouldn't no dont didnt isnt doesnt`.split(/\s+/),
);
/** After one of these a negation adds or heightens: "not only", "can't wait", "couldn't be happier". */
const NoDenial = new Set(
  `only just merely simply solely least to wait imagine think believe help deny better greater more resist
  hide lie matter surprisingly mention doubt enough afford have need find get know long sure other stop
  stopped`.split(/\s+/),
);
const Turns = new Set([
  'but',
  'however',
  'though',
  'although',
  'because',
  'so',
  'and',
  'yet',
  'since',
]);
const Telling = /^(?:talk|say|tell|call|praise|list|speak|mention|quote)$/;
const SetAside = /^(?:easy|tempting|could|might|other|others|people|many)$/;

/**
 * Whether the words from `first` on are denied or set aside in their own clause: "it is not about the
 * salary", "not because Amazon is big", "rather than tell you …". "Not only" denies nothing.
 * `from` is the first word of the sentence.
 */
export function isDenied({ words }: Answer, from: number, first: number): boolean {
  const earliest = Math.max(from, first - Reach);
  for (let index = first - 1; index >= earliest; index--) {
    const { norm, pause } = words[index] as Word;
    if (pause >= Pause.Minor) return false;
    if (norm === 'than' && Telling.test(words[index + 1]?.norm ?? '')) return true;
    if (Negators.has(norm)) {
      const next = words[index + 1]?.norm ?? '';
      if (norm === 'rather' || norm === 'instead') {
        if (next === 'than' || next === 'of') return true;
        continue;
      }
      if (norm === 'no')
        return (
          /^(?:interest|longer|reason|because|shortage|lack|dream|wish|desire|illusions?|plans?|ambition)$/.test(
            next,
          ) || index === from
        );
      if (next === 'believe') return !/^(?:can|could)/.test(norm);
      return !heightens(words, index);
    }
    if (norm === 'nobody' && words[index + 1]?.norm !== 'else')
      return (
        /^(?:for|because|about)$/.test(words[first]?.norm ?? '') || hasReason(words, index, first)
      );
    if (norm === 'because' && isReasonDenied(words, index, from)) return true;
    if (Turns.has(norm)) return false;
  }
  return wouldBeEasy(words, from, first);
}

/** Whether a negation denies nothing: "not a day goes by without …", "I never thought that I would …". */
function heightens(words: readonly Word[], index: number): boolean {
  const [next = '', second = '', third = ''] = words
    .slice(index + 1, index + 4)
    .map(({ norm }) => norm);
  if (NoDenial.has(next) || /exaggerat/.test(next + second + third)) return true;
  if (next === 'a') return /^(?:day|night|week|moment)$/.test(second);
  if (next === 'thought') return /^(?:i|that)$/.test(second);
  return next === 'tell' && third === 'how';
}

/** Whether a reason is given between two words: "nobody does this for …". */
function hasReason(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++)
    if (/^(?:for|because|about)$/.test((words[index] as Word).norm)) return true;
  return false;
}

const ReasonFor =
  /^(?:applying|applied|apply|here|interested|joining|coming|saying|asking|doing|switching|choosing|chose|so|this|it|or|nor|just|company|amazon|job|role)$/;

/** "Not because …", "I'm not applying because … or because …": the reason itself is denied. */
function isReasonDenied(words: readonly Word[], because: number, from: number): boolean {
  for (let index = because - 1; index >= Math.max(from, because - 3); index--) {
    const { norm, pause } = words[index] as Word;
    if (pause >= Pause.Minor) return false;
    if (Negators.has(norm)) return true;
    if (norm === 'or') return words.slice(from, index).some((word) => Negators.has(word.norm));
    if (!ReasonFor.test(norm)) return false;
  }
  return false;
}

/** "It would be easy to talk about your brand", said of a speech that is not given. */
function wouldBeEasy(words: readonly Word[], from: number, first: number): boolean {
  let sawEasy = false;
  for (let index = first - 1; index >= Math.max(from, first - 12); index--) {
    const { norm } = words[index] as Word;
    if (Telling.test(norm)) sawEasy = true;
    else if (sawEasy && SetAside.test(norm)) return true;
    if (norm === 'but') return false;
  }
  return false;
}
