import { findingsOf } from '../check';
import { partsOf } from '../parts';
import type { Reading } from '../reading';
import type { Severity } from '../rule';
import { Lines } from '../text';
import { type Part, template } from '../wording';

/** What is known of an answer, as plain values for a reader who does not see the editor. */
export interface Report {
  readonly time: {
    readonly seconds: number;
    /** Half of all speakers fall between `low` and `high`. */
    readonly low: number;
    readonly high: number;
    readonly words: number;
    /** Seconds to aim at. */
    readonly target: { readonly low: number; readonly high: number };
  };
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    /** Counted from 1. */
    readonly line: number;
    readonly words: string;
    readonly message: string;
    readonly fixes: readonly string[];
  }[];
  readonly parts: readonly {
    readonly part: Part['id'];
    readonly label: string;
    /** Whether the text has it, or has its slot alone, or neither. */
    readonly state: 'there' | 'slot' | 'missing';
    /** The words that show it. */
    readonly words: string;
  }[];
}

const LongestWords = 200;

/** The findings, time and parts of an answer; the same text always gives the same report. */
export function reportOn(reading: Reading): Report {
  const { speech, target, answer } = reading;
  const { text } = answer;
  const words = (start: number, end: number) =>
    text
      .slice(start, Math.min(end, start + LongestWords))
      .replace(/\s+/g, ' ')
      .trim();
  const lines = new Lines(text);
  const places = partsOf(reading);
  return {
    time: {
      seconds: Math.round(speech.seconds),
      low: Math.round(speech.low),
      high: Math.round(speech.high),
      words: speech.words,
      target: { low: target.low, high: target.high },
    },
    findings: findingsOf(reading).map(({ rule, severity, start, end, message, fixes }) => ({
      rule,
      severity,
      line: lines.at(start).line + 1,
      words: words(start, end),
      message,
      fixes: fixes.map(({ title }) => title),
    })),
    parts: template.parts.map(({ id, label }) => {
      const own = places.filter(({ part }) => part === id);
      const place = own.find(({ isFilled }) => isFilled) ?? own[0];
      return {
        part: id,
        label,
        state: !place ? 'missing' : place.isFilled ? 'there' : 'slot',
        words: place ? words(place.start, place.end) : '',
      };
    }),
  };
}
