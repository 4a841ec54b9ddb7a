import {
  Disposable,
  EventEmitter,
  TabInputText,
  TabInputTextDiff,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { isAnswer } from './selector';

/**
 * The answer being worked on: the one in the active editor, or the last that was, as long as a tab
 * has it. A card or a list of questions beside it does not take its place.
 */
export class CurrentAnswer implements Disposable {
  #document: TextDocument | undefined;
  readonly #changed = new EventEmitter<TextDocument | undefined>();
  readonly #listening: Disposable;

  /** Fires when another answer, or none, is being worked on; not when its text changes. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const update = () => this.#update();
    this.#listening = Disposable.from(
      window.onDidChangeActiveTextEditor(update),
      window.tabGroups.onDidChangeTabs(update),
      workspace.onDidOpenTextDocument(update),
      workspace.onDidCloseTextDocument(update),
    );
    this.#update();
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  #update(): void {
    const active = window.activeTextEditor?.document;
    const last = this.#document;
    const next =
      active && isAnswer(active)
        ? active
        : last && !last.isClosed && isAnswer(last) && hasTab(last)
          ? last
          : window.visibleTextEditors.map(({ document }) => document).find(isAnswer);
    if (next === last) return;
    this.#document = next;
    this.#changed.fire(next);
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }
}

function hasTab({ uri }: TextDocument): boolean {
  const isIt = (other: { toString(): string }) => other.toString() === uri.toString();
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) =>
      input instanceof TabInputText
        ? isIt(input.uri)
        : input instanceof TabInputTextDiff && (isIt(input.original) || isIt(input.modified)),
    ),
  );
}
