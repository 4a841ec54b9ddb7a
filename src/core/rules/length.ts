import { clock } from '../clock';
import { deletion } from '../deletion';
import { wordsAsWritten } from '../prose';
import type { Reading } from '../reading';
import type { Rule } from '../rule';
import { template } from '../wording';
import { addAfter } from './replacements';
import { closingOf, openingOf } from './wholeAnswer';

/** An answer that takes longer to say than its target allows. */
export const overTime: Rule = {
  id: 'over-time',
  summary: 'The answer takes longer to say than its target allows.',
  severity: 'warning',
  *check(reading) {
    const { answer, speech, target } = reading;
    const excess = speech.seconds - target.high;
    if (excess < 0.5) return;
    const longest = speech.sentences.reduce((a, b) => (b.seconds > a.seconds ? b : a));
    const index = speech.sentences.indexOf(longest);
    const sentence = answer.sentences[index];
    const quote = sentence
      ? wordsAsWritten(answer, sentence.first, Math.min(sentence.last, sentence.first + 6))
      : '';
    const late = speech.sentences.findIndex(({ at, seconds }) => at + seconds > target.high);
    yield {
      ...openingOf(answer, Math.max(0, late)),
      message:
        `Said aloud, this takes about ${clock(speech.seconds)}, over the target of ${clock(target.high)}; ` +
        `cut about ${wordsIn(reading, excess)} words. The longest sentence takes ${Math.round(longest.seconds)} s: “${quote}…”.`,
      fixes: [
        {
          title: `Delete the longest sentence (${Math.round(longest.seconds)} s)`,
          edits: [deletion(answer, index)],
        },
      ],
    };
  },
};

/** An answer that is over before its target begins. */
export const underTime: Rule = {
  id: 'under-time',
  summary: 'The answer is shorter than its target; short is no fault in itself.',
  severity: 'information',
  *check(reading) {
    const { answer, speech, target } = reading;
    const missing = target.low - speech.seconds;
    const last = answer.sentences.length - 1;
    if (missing < 0.5 || last < 0) return;
    yield {
      ...closingOf(answer, last, 2),
      message:
        `Said aloud, this takes about ${clock(speech.seconds)}; about ${wordsIn(reading, missing)} more words ` +
        `would reach ${clock(target.low)}. A result, or why it matters now, is worth the time.`,
      fixes: [addAfter(answer, last, 'Add a sentence with slots to fill', template.addition)],
    };
  },
};

/** Words that fill `seconds` at this answer's own rate, rounded to fives. */
function wordsIn({ speech }: Reading, seconds: number): number {
  const rate = speech.seconds > 5 ? speech.words / speech.seconds : 2.6;
  return Math.max(5, Math.round((seconds * rate) / 5) * 5);
}
