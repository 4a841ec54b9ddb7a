import { type Disposable, EventEmitter, type Memento } from 'vscode';
import { isKeptReading, type KeptReading, type Voice, voiceFrom, withReading } from '../core';

const key = 'answer.timedReadings';

/** The speaker's timed readings, kept in this profile on this machine and in no settings sync. */
export class OwnVoice implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(private readonly store: Memento) {}

  readings(): readonly KeptReading[] {
    const kept = this.store.get<unknown>(key);
    return Array.isArray(kept) ? kept.filter(isKeptReading) : [];
  }

  /** What the readings tell of the speaker; nothing without any. */
  voice(): Voice {
    return voiceFrom(this.readings());
  }

  async add(predicted: number, actual: number): Promise<void> {
    const reading = { predicted, actual, when: new Date().toISOString() };
    await this.store.update(key, withReading(this.readings(), reading));
    this.#changed.fire();
  }

  async forget(reading?: KeptReading): Promise<void> {
    const rest = reading && this.readings().filter(({ when }) => when !== reading.when);
    await this.store.update(key, rest?.length ? rest : undefined);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
