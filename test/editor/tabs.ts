import * as vscode from 'vscode';

/** Waits for a tab that satisfies `isIt`, by the tabs' change events. */
export function untilTab(isIt: (tab: vscode.Tab) => boolean): Promise<vscode.Tab> {
  const find = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(isIt);
  return until(find, vscode.window.tabGroups.onDidChangeTabs, 'tab');
}

/** Waits for `find` to find something, asked again at each event, for `seconds` at most. */
export function until<T>(
  find: () => T | undefined,
  event: vscode.Event<unknown>,
  what: string,
  seconds = 10,
): Promise<T> {
  const now = find();
  if (now !== undefined) return Promise.resolve(now);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      listening.dispose();
      reject(new Error(`The ${what} never came to be as expected.`));
    }, seconds * 1000);
    const listening = event(() => {
      const found = find();
      if (found === undefined) return;
      clearTimeout(late);
      listening.dispose();
      resolve(found);
    });
  });
}
