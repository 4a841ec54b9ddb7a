import type { Memento } from 'vscode';
import { isRehearsal, logged, type Rehearsal } from '../../core';

const key = 'answer.rehearsals';

/** The finished rehearsals, kept in this profile on this machine. */
export class RehearsalLog {
  constructor(private readonly store: Memento) {}

  all(): readonly Rehearsal[] {
    const kept = this.store.get<unknown>(key);
    return Array.isArray(kept) ? kept.filter(isRehearsal) : [];
  }

  /** Those of one document, the oldest first. */
  of(answer: string): readonly Rehearsal[] {
    return this.all().filter((rehearsal) => rehearsal.answer === answer);
  }

  add(rehearsal: Rehearsal): Thenable<void> {
    return this.store.update(key, logged(this.all(), rehearsal));
  }

  clear(): Thenable<void> {
    return this.store.update(key, undefined);
  }
}
