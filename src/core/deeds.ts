import type { SaidWord } from './answer';
import { sentenceFacet } from './forms/sentenceForm';
import { wordFacet } from './forms/wordForm';

const Speaker = /^(?:i|we|i've|we've|ive)$/;
const Between =
  /^(?:have|had|also|then|once|even|just|later|first|since|myself|already|still|both|often|only|\D+ly)$/;
const Joins =
  /^(?:and|then|but|who|which|because|since|so|when|after|as|where|he|she|people|customers)$/;
const Past = /[^e]ed$/;
/** Past forms of wishing, searching, feeling and passing through school: they show no work. */
const NoDeed = new Set(
  `wanted needed applied liked loved admired dreamed hoped wished lived moved relocated graduated finished
  completed resigned retired tried looked searched clicked googled noticed interviewed arrived stayed ended
  expected preferred enjoyed desired aspired interested impressed inspired attracted motivated excited
  fascinated tired bored supposed used agreed shopped ordered watched followed idolised idolized adored
  worshipped respected struggled failed turned decided happened seemed asked called passed missed stumbled
  scrolled responded answered accepted attended obsessed believed longed screamed jumped cried prayed framed
  begged visited browsed talked joined earned received valued appreciated matched shared belonged waited
  figured realised realized owed rented travelled traveled walked commuted divorced married emigrated
  registered signed submitted uploaded mailed posted emailed phoned contacted considered imagined
  entered started landed chatted mentioned named wondered feared worried missed intrigued amazed honoured
  honored blessed convinced determined committed dedicated related qualified experienced skilled placed typed worked lasted needed relied
  replied invented changed switched hated feared counted supported studied dropped planned
  learned researched heard`
    .trim()
    .split(/\s+/),
);

const isSpeaker = wordFacet(({ norm }) => Speaker.test(norm));
const isJoint = wordFacet(({ norm }) => Joins.test(norm));
const isBetween = wordFacet(({ norm }) => Between.test(norm));
const isDeed = wordFacet(({ norm }) => norm.length > 4 && Past.test(norm) && !NoDeed.has(norm));

/** Whether "I" or "we" is followed by a past form that may tell of work: "I sketched", "we have re-routed". */
export const hasOwnDeed = sentenceFacet(({ words }) => {
  let hasSpeaker = false;
  for (let index = 0; index < words.length; index++) {
    const { form } = words[index] as SaidWord;
    if (!isSpeaker(form) && !(hasSpeaker && isJoint(form))) continue;
    hasSpeaker = true;
    let next = index + 1;
    while (next < words.length && next < index + 3 && isBetween((words[next] as SaidWord).form))
      next++;
    if (next < words.length && isDeed((words[next] as SaidWord).form)) return true;
  }
  return false;
});
