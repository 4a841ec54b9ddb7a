import type { SaidWord } from './answer';
import { sentenceFacet } from './forms/sentenceForm';
import { wordFacet } from './forms/wordForm';

/** Past forms of irregular verbs that say what somebody did. */
const PastForms = new Set(
  `led built wrote ran took made found gave went came saw told taught kept held met brought bought
  sold sent spent stood sat drove rode broke chose drew fought flew grew lost paid rang rose shook
  shot showed slept spoke swam swept threw understood woke won began became caught did dug fell fed
  hung hid lit rebuilt rewrote redid undid overcame sought stuck split spun stepped taken written
  given chosen driven shown grown begun`.split(/\s+/),
);
/** Past only where a subject stands before them: "I cut", but "the cut". */
const AfterSubject = new Set([
  'set',
  'put',
  'cut',
  'got',
  'let',
  'left',
  'hit',
  'called',
  'said',
  'knew',
]);
/** Words that end like a past form and are none, or that say what somebody felt or read. */
const NoDeeds = new Set(
  `need indeed speed feed seed exceed proceed succeed hundred embed agreed talented skilled based
  admired loved liked wanted wished dreamed heard believed hoped interested excited impressed
  inspired fascinated attracted motivated convinced amazed intrigued honoured honored thrilled
  delighted pleased committed dedicated determined aligned needed followed watched researched
  graduated enjoyed respected appreciated valued supposed considered prepared qualified experienced
  detailed advanced blessed privileged surrounded bored expected named`.split(/\s+/),
);
/** Words that may stand between the subject and its verb: "I also then led". */
const Between = 3;

/** Whether a word is the past form of a verb that tells of something done. */
export const isPast = wordFacet(
  ({ norm }) =>
    PastForms.has(norm) || (norm.endsWith('ed') && norm.length > 4 && !NoDeeds.has(norm)),
);
/** Whether a word is the speaker, alone or with others. */
export const isSubject = wordFacet(({ norm }) => /^(?:i|we)(?:'ve|'d)?$/.test(norm));
const isAfterSubject = wordFacet(({ norm }) => AfterSubject.has(norm));

/** Whether the sentence tells something that the speaker did, alone or with others. */
export const tellsDeed = sentenceFacet(({ words }) => {
  let since = Number.POSITIVE_INFINITY;
  for (let index = 0; index < words.length; index++) {
    const { form, inSlot } = words[index] as SaidWord;
    if (isSubject(form)) since = 0;
    else if (++since > Between || inSlot) continue;
    // "I have worked there for years" is no story yet.
    else if (form.norm === 'worked' && isPerfect(words, index)) continue;
    else if (isPast(form) || isAfterSubject(form)) return true;
  }
  return false;
});

/** Words beside them that say that something was so. */
const PastAsWell = new Set("was were had did wasn't weren't hadn't didn't couldn't".split(' '));

const isOfPast = wordFacet((form) => isPast(form) || PastAsWell.has(form.norm));

/** Whether the sentence may tell of something that happened, to whomever. */
export const tellsOfPast = sentenceFacet(({ words }) => words.some(({ form }) => isOfPast(form)));

function isPerfect(words: readonly SaidWord[], index: number): boolean {
  const before = words[index - 1]?.norm ?? '';
  return before === 'have' || before.endsWith("'ve");
}
