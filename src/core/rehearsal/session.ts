/**
 * How far the script is faded: the full text, its key words, the names of its parts, or nothing but
 * the clock.
 */
export type Step = 1 | 2 | 3 | 4;
export const Steps: readonly Step[] = [1, 2, 3, 4];

export type Phase = 'ready' | 'countdown' | 'running' | 'paused' | 'finished';

/** A rehearsal at one moment; plain values, so that a view can keep it while it is hidden. */
export interface Session {
  readonly step: Step;
  readonly phase: Phase;
  /** When the phase began, in milliseconds of whatever clock the caller reads. */
  readonly since: number;
  /** Seconds spoken before the phase began. */
  readonly before: number;
}

/** Seconds between the start and the first word. */
export const CountdownSeconds = 3;

export const NewSession: Session = { step: 1, phase: 'ready', since: 0, before: 0 };

/** Seconds spoken so far. */
export function elapsed({ phase, since, before }: Session, now: number): number {
  return phase === 'running' ? before + Math.max(0, now - since) / 1000 : before;
}

/** The number to show before the first word: 3, 2, 1; 0 at any other time. */
export function countdown({ phase, since }: Session, now: number): number {
  if (phase !== 'countdown') return 0;
  return Math.max(
    0,
    Math.min(CountdownSeconds, CountdownSeconds - Math.floor((now - since) / 1000)),
  );
}

/** Goes from the countdown to the clock once its time has come. */
export function tick(session: Session, now: number): Session {
  if (session.phase !== 'countdown') return session;
  const begins = session.since + CountdownSeconds * 1000;
  return now < begins ? session : { ...session, phase: 'running', since: begins };
}

/** Starts from the first word, after a countdown. */
export function restart(session: Session, now: number): Session {
  return { ...session, phase: 'countdown', since: now, before: 0 };
}

/** Stops the clock; during the countdown, goes back to where it was before. */
export function pause(session: Session, now: number): Session {
  if (session.phase === 'countdown') return { ...session, phase: 'ready', since: now };
  if (session.phase !== 'running') return session;
  return { ...session, phase: 'paused', since: now, before: elapsed(session, now) };
}

/** What one key for start and pause does in each phase. */
export function toggle(session: Session, now: number): Session {
  if (session.phase === 'paused') return { ...session, phase: 'running', since: now };
  if (session.phase === 'running' || session.phase === 'countdown') return pause(session, now);
  return restart(session, now);
}

/** Ends the rehearsal at its last word; without effect before the first. */
export function finish(session: Session, now: number): Session {
  if (session.phase !== 'running' && session.phase !== 'paused') return session;
  return { ...session, phase: 'finished', since: now, before: elapsed(session, now) };
}

/** Fades the script more or less; the clock runs on, and a finished rehearsal makes room for one. */
export function atStep(session: Session, step: Step): Session {
  if (step === session.step) return session;
  if (session.phase === 'finished') return { ...NewSession, step };
  return { ...session, step };
}

/** The next or the previous step, as far as there is one. */
export function besides(step: Step, by: 1 | -1): Step {
  return Steps[step - 1 + by] ?? step;
}

/**
 * A session found again after its view was hidden: a clock that ran was stopped when it was last
 * seen, since nobody could see it since.
 */
export function restored(session: Session, seen: number): Session {
  return pause(session, seen);
}
