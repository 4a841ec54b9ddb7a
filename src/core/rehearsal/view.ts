import type { Rehearsal } from './log';
import type { Script } from './script';
import type { Session } from './session';

/** Words of the view that change while it is shown, in the language of the editor. */
export interface ViewStrings {
  readonly start: string;
  readonly again: string;
  readonly pause: string;
  readonly resume: string;
  readonly left: string;
  readonly over: string;
  readonly getReady: string;
  readonly started: string;
  readonly paused: string;
  readonly finished: string;
  readonly yourTime: string;
  readonly usePace: string;
  readonly paceUsed: string;
  readonly nextStep: string;
  readonly trend: string;
  readonly steps: readonly string[];
  readonly nothingToSay: string;
}

/** What the host tells the view. */
export type ToView =
  | {
      readonly type: 'show';
      /** Address of the document, kept so that the view can be restored. */
      readonly answer: string;
      readonly script: Script;
      /** Earlier rehearsals of this answer, the oldest first. */
      readonly past: readonly Rehearsal[];
      readonly strings: ViewStrings;
    }
  | { readonly type: 'calibrated'; readonly message: string }
  /** Nobody can see the view any more. */
  | { readonly type: 'hidden' };

/** What the view tells its host. */
export type FromView =
  | { readonly type: 'ready' }
  | { readonly type: 'finished'; readonly rehearsal: Rehearsal }
  | { readonly type: 'calibrate'; readonly predicted: number; readonly actual: number };

/** A finished rehearsal as it stands in the view. */
export interface Result {
  readonly rehearsal: Rehearsal;
  /** Seconds at scale 1 of the text that was rehearsed. */
  readonly predicted: number;
  /** Whether the pace was set by it. */
  readonly isCalibrated: boolean;
}

/** What the view keeps while it is hidden, and over a reload of the window. */
export interface ViewState {
  readonly answer: string;
  readonly session: Session;
  /** When the clock was last seen, in milliseconds since 1970. */
  readonly seen: number;
  /** The rehearsal shown as finished. */
  readonly result?: Result;
}
