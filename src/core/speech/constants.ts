/*
 * Every figure of the estimate, in seconds at scale 1:
 *
 *   scale × (SYLLABLE × syllables + LETTER × letters + WORD × words
 *            + MINOR_STOP × minor stops + SENTENCE_END × sentence ends
 *            + BREATH × breaths without a stop + PARAGRAPH_BREAK × breaks between paragraphs)
 *
 * Syllables and letters are those of the spoken form, words are the written ones.
 *
 * The level and the pauses come from 1,231 transcribed stretches of 40–118 s by 183 speakers (earnings
 * calls, talks, court arguments, books read aloud), where 0.22 s a spoken syllable, 0.11–0.16 a minor
 * stop and 0.20–0.45 a sentence end fit equally well within speakers. The split of the 0.22 s into
 * syllable, letters and word, and the breath, come from 203 stretches of earnings calls (Earnings-22,
 * 30 speakers) and 200 of books read aloud (LibriSpeech, 40 speakers), with one free scale a speaker:
 * letters tell "strengths" from "area", a word costs something of its own, and nobody says twenty
 * words without a pause because no comma stands there. The mean error from one timed reading falls
 * from 6.5 to 6.0 % and from 7.9 to 6.4 %; a split chosen on the books alone does as well on the
 * calls. The figures are round because the optimum is flat: a free fit does worse on speakers left
 * out (6.4 % on the calls).
 *
 * Transcripts hold "uh" and "um" (2 % of the words of prepared remarks, 4 % of unprepared answers);
 * they were timed as the short words they are. The scale of 1 is therefore the speed of the words
 * that stand there, and adds nothing for the fillers a speaker may put in: a written answer has none,
 * and one timed reading puts right what a speaker adds.
 */
export const SYLLABLE = 0.12;
export const LETTER = 0.024;
export const WORD = 0.04;
/** After a comma, dash, colon or semicolon. */
export const MINOR_STOP = 0.12;
export const SENTENCE_END = 0.3;
/** After every BREATH_GROUP words that run on without a stop. */
export const BREATH = 0.3;
export const BREATH_GROUP = 12;
/** Added to the sentence end between two paragraphs; an assumption, transcripts have no paragraphs. */
export const PARAGRAPH_BREAK = 0.5;

/**
 * Half-width of the likely range, which holds half of people, after 0, 1, 2 and more timed readings,
 * as a share of the estimate. The first is measured on the 183 speakers. The others are what holds
 * 90 % there (15 % after one reading, 13 % after three, on other days too) times the share of that
 * which holds half of readings on Earnings-22 (4.5 of 12.5 %, and 3.9 of 10.9 %).
 */
export const RANGE_BY_READINGS = [0.09, 0.055, 0.05, 0.045] as const;
/** Readings that a pace typed by hand counts for in the range. */
export const PACE_AS_READINGS = 1;

/** Weight, in readings, of the belief that a speaker's scale is 1; fitted on the 183 speakers. */
export const SCALE_PRIOR = 0.35;
/** Scales outside these are not speech of the whole text. */
export const SCALE_MIN = 0.7;
export const SCALE_MAX = 1.5;

/** A timed reading shorter than this says too little about the speaker, in seconds. */
export const SHORTEST_READING = 20;

/**
 * Seconds that a word of ordinary speech takes at scale 1, pauses included: the mean over the
 * stretches of Earnings-22 without a digit, 0.359 where prepared and 0.357 where not.
 */
export const ORDINARY_WORD = 0.36;
