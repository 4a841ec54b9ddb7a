import type { Severity } from './frontMatter';
import type { Reading } from './reading';
import type { Edit, Span } from './text';

export type { Severity } from './frontMatter';

/** One thing to look for in an answer. */
export interface Rule {
  /** Setting key, diagnostic code and name of its page in docs/rules. */
  readonly id: string;
  /** One sentence, for completions and the table of rules. */
  readonly summary: string;
  readonly severity: Severity;
  /** It needs a second answer, so `check` finds nothing: `variantFindings` does. */
  readonly comparesAnswers?: boolean;
  check(reading: Reading): Iterable<Problem>;
}

/** What a rule has found: at most two sentences on the text, and edits that mend it. */
export interface Problem extends Span {
  readonly message: string;
  /** The most useful first; ignoring the finding is added by the runner. */
  readonly fixes?: readonly Fix[];
  /** A milder severity than the rule's own, where the text deserves it. */
  readonly severity?: Severity;
  /** Words of which this says enough: what the phrase rules find in them is not told as well. */
  readonly covers?: Span;
}

/** One way to mend a finding. Slots in `edits` stand in brackets, for the writer to fill. */
export interface Fix {
  /** What choosing it does, in the imperative. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The edit is safe to make without looking: it can't change the meaning. */
  readonly preferred?: boolean;
  /** Alternatives for the first slot of the edit, to choose from. */
  readonly choices?: readonly string[];
  /** Leaves the words as they are and has the finding ignored. */
  readonly ignores?: boolean;
}

/** A problem with the rule and severity it was found under. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
}
