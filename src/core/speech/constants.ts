/**
 * Seconds at scale 1 and their source; every figure of the estimate stands here.
 * Seconds = scale × (syllables × SYLLABLE + minor stops × MINOR_STOP + sentence ends × SENTENCE_END
 * + paragraph breaks × PARAGRAPH_BREAK).
 */
export const SYLLABLE = 0.12;
export const LETTER = 0.025;
export const WORD = 0.04;
export const MINOR_STOP = 0.12;
export const SENTENCE_END = 0.3;
/** Added to the sentence end between two paragraphs. */
export const PARAGRAPH_BREAK = 0.5;

/** Half-width of the likely range, which holds half of people, by the number of timed readings. */
export const RANGE_BY_READINGS = [0.09, 0.06, 0.06, 0.05] as const;

/** Weight of the prior belief that the scale is 1, in readings. */
export const SCALE_PRIOR = 0.35;
export const SCALE_MIN = 0.7;
export const SCALE_MAX = 1.5;

/** A timed reading shorter than this says too little about the speaker, in seconds. */
export const SHORTEST_READING = 20;

/** Seconds that a word of an ordinary answer takes at scale 1. */
export const ORDINARY_WORD = 0.36;
