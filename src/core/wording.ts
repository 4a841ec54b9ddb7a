import formulaData from '../../data/formulas.yaml';
import phraseData from '../../data/phrases.yaml';
import sampleData from '../../data/samples.json';
import signalData from '../../data/signals.yaml';
import templateData from '../../data/template.yaml';
import type { Severity } from './frontMatter';
import type { PatternSets } from './match/pattern';
import { type KnownRuns, runsOf } from './runs';

/** One row of data/phrases.yaml: patterns of one rule, the reason for them, and their own tests. */
export interface PhraseRow {
  readonly rule: string;
  /** One sentence: why a listener minds. */
  readonly why: string;
  /** Drop the match where the sentence or the next says something concrete. */
  readonly unbacked?: boolean;
  /** Drop the match where the sentence or the next tells of work the writer did. */
  readonly notOfWork?: boolean;
  /** Count the match only where pauses set it off. */
  readonly aside?: boolean;
  /** The words of a match that can go; without it, the whole match. */
  readonly drop?: readonly string[];
  readonly match: readonly string[];
  /** Patterns that take back a match they share a word with. */
  readonly except?: readonly string[];
  /** Patterns that, in the same sentence, take the match back. */
  readonly unless?: readonly string[];
  /** Sentences that must and must not be flagged. */
  readonly flag: readonly string[];
  readonly pass: readonly string[];
}

export interface PhraseRule {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  /** `{phrase}` stands for the words found. */
  readonly message: string;
}

interface PhraseFile {
  readonly sets: PatternSets;
  readonly rows: readonly PhraseRow[];
}

/** Rehearsed formulas and fillers: data/formulas.yaml. */
export const formulas: PhraseFile = formulaData as never;

const ownPhrases: PhraseFile & { readonly rules: readonly PhraseRule[] } = phraseData as never;

/** The phrases behind the phrase rules, and the formulas: one machine finds both. */
export const phrases: typeof ownPhrases = {
  rules: ownPhrases.rules,
  sets: { ...ownPhrases.sets, ...formulas.sets },
  rows: [...ownPhrases.rows, ...formulas.rows],
};

/** What makes a sentence concrete: data/signals.yaml. */
export const signals: {
  readonly sets: PatternSets;
  /** Words that anyone uses in such an answer, parted by blanks. */
  readonly common: readonly string[];
  readonly signals: Readonly<Record<string, readonly string[]>>;
} = signalData as never;

/** A part of an answer, and the template's slot for it. */
export interface Part {
  readonly id: 'principle' | 'story' | 'initiative' | 'why' | 'strength' | 'team';
  readonly label: string;
  readonly slot: string;
}

/** The template and the sentences that fixes put in: data/template.yaml. */
export const template: {
  readonly template: string;
  readonly parts: readonly Part[];
  /** A sentence for an answer that is short. */
  readonly addition: string;
  readonly replacements: Readonly<
    Record<string, { readonly title: string; readonly text: string }>
  >;
} = templateData as never;

/** The word runs of published sample answers: data/samples.json, made by build/hashSamples.mjs. */
export const sampleRuns: KnownRuns = runsOf(sampleData.gaps);
