import { Disposable, EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import { type Reading, read } from '../core';
import type { Packs } from './packs';
import { concernsAnswers, optionsFor, ownPace } from './settings';
import type { OwnVoice } from './voice';

/** The reading of each answer: made once for a version of its text, shared by all features. */
export class Readings implements Disposable {
  #known = new WeakMap<TextDocument, { version: number; reading: Reading }>();
  readonly #changed = new EventEmitter<void>();
  readonly #settings = workspace.onDidChangeConfiguration((event) => {
    if (concernsAnswers(event)) this.forget();
  });

  readonly #sources: Disposable;

  constructor(
    private readonly voice: OwnVoice,
    private readonly packs: Packs,
  ) {
    const forget = () => this.forget();
    this.#sources = Disposable.from(voice.onDidChange(forget), packs.onDidChange(forget));
  }

  /** Fires when readings have gone stale for another reason than an edit. */
  readonly onDidForget = this.#changed.event;

  of(document: TextDocument): Reading {
    const known = this.#known.get(document);
    if (known?.version === document.version) return known.reading;
    const reading = this.ofText(document.getText(), document.uri);
    this.#known.set(document, { version: document.version, reading });
    return reading;
  }

  /**
   * A new reading of a text that need not be open, as of the file at an address; without one, as of an
   * unsaved answer of the first folder. A pace typed by hand wins over the timed readings.
   */
  ofText(text: string, uri?: Uri): Reading {
    const scope = uri ?? { languageId: 'answer' };
    const pace = ownPace(scope);
    const voice = { ...this.voice.voice(), ...(pace !== undefined && { pace }) };
    const entries = this.packs.entriesFor(uri);
    return read(text, { ...optionsFor(scope), voice, ...(entries && { entries }) });
  }

  /** Drops every reading, as when a setting has changed. */
  forget(): void {
    this.#known = new WeakMap();
    this.#changed.fire();
  }

  dispose(): void {
    this.#settings.dispose();
    this.#sources.dispose();
    this.#changed.dispose();
  }
}
