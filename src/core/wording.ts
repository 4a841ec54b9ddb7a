import phraseData from '../../data/phrases.yaml';
import signalData from '../../data/signals.yaml';
import templateData from '../../data/template.yaml';
import type { Severity } from './frontMatter';
import type { PatternSets } from './match/pattern';

/** One row of data/phrases.yaml: patterns of one rule, the reason for them, and their own tests. */
export interface PhraseRow {
  readonly rule: string;
  /** One sentence: why a listener minds. */
  readonly why: string;
  /** Drop the match where the sentence or the next says something concrete. */
  readonly unbacked?: boolean;
  /** Drop the match where the sentence or the next tells of work the writer did. */
  readonly notOfWork?: boolean;
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

/** The phrases behind the phrase rules: data/phrases.yaml. */
export const phrases: {
  readonly sets: PatternSets;
  readonly rules: readonly PhraseRule[];
  readonly rows: readonly PhraseRow[];
} = phraseData as never;

/** What makes a sentence concrete: data/signals.yaml. */
export const signals: {
  readonly sets: PatternSets;
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
