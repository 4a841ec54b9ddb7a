import type { Answer, Sentence, Word } from './answer';
import { plainWords } from './match/symbols';

const Turn = /^(?:but|yet|however|nevertheless|nonetheless|still)$/;
/** How the reason proper is announced after a turn: "but what made me apply", "but I'm here for". */
const ReasonProper =
  / (?:what (?:made|brought|drew|keeps|got|makes|decided|convinced|counts|matters|i)|the reason|my reason|here for|here because|came for|apply for|applied for|applied because|applying because|applying for|still want|would still|would rather|because of|not why|not the reason|not what|not my reason|is why|it is the|that is not|this is not) /;
/** What may stand between "not" and the verb or noun that it denies. */
const Between =
  'really|much|even|all|ever|been|that|so|very|an?|the|my|to|be|what|which|part|of|most|main|first|biggest';
const Has = 'plays?|played|has|have|had|was|were|is|are';
/** Stems of what a reason does. */
const Ground =
  'interest|matter|draw|drew|driv|drove|attract|motivat|mov|reason|why|impress|excit|bring|brought|tempt|decid|decision|point|enough|important|priority|convinc|sway|chang|count|mak|made|factor|role|part';
/** "Isn't what draws me", "was never my main reason", "played no part". */
const Dismissal = new RegExp(
  ` (?:(?:not|never|hardly)(?: (?:${Between})){0,4}|(?:${Has}) no(?: real| great| big)?) (?:${Ground})(?:e|es|s|ed|d|n|ing)? `,
);
const Farewell = / (?:do without|leaves? me cold|means? (?:little|nothing)|cannot (?:hold|keep)) /;
/** A denial that denies nothing: "I would be lying if I said the pay did not matter". */
const Admission = / (?:lie|lying|pretend|honest|not only|not just|not the only) /;

/**
 * Whether the words from `first` to `last` are granted and then left: "the pay is good, but that's not
 * why I'm here", "perks don't interest me". Offsets count words.
 */
export function isConceded(answer: Answer, place: Sentence, first: number, last: number): boolean {
  const { words } = answer;
  for (let index = first + 1; index < place.last; index++) {
    const { norm } = words[index] as Word;
    if (Turn.test(norm)) return ReasonProper.test(plain(words, index, place.last));
    const next = words[index + 1]?.norm ?? '';
    if (norm === 'and' && /^(?:i|i'd)$/.test(next) && words[index + 2]?.norm === 'still')
      return true;
  }
  const near = plain(words, first, Math.min(place.last, last + 6));
  if (Farewell.test(near)) return true;
  return (
    Dismissal.test(near) &&
    !Admission.test(plain(words, place.first, Math.min(place.last, last + 6)))
  );
}

function plain(words: readonly Word[], first: number, last: number): string {
  const parts: string[] = [];
  for (let index = first; index < last; index++)
    parts.push(...plainWords((words[index] as Word).norm));
  return ` ${parts.join(' ')} `;
}
