import type { Entry } from '../data';
import type { Span } from '../text';

export type SuggestionKind =
  | 'principle'
  | 'initiative'
  | 'slot'
  | 'sentence'
  | 'key'
  | 'value'
  | 'comment'
  | 'rule';

/** One thing that may be written at a place. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  /** What it replaces; never more than one line. */
  readonly span: Span;
  /** What is written, slots in brackets. */
  readonly text: string;
  /** What the typed text is compared with; it begins with what stands in `span` before the cursor. */
  readonly filter: string;
  readonly detail?: string;
  readonly documentation?: string;
  /** Its card is the documentation. */
  readonly entry?: Entry;
  /** What else goes away with it: the rest of a slot that runs over the line. */
  readonly removes?: Span;
}
