import { type ExtensionContext, Uri, workspace } from 'vscode';

/** The host's own. */
declare const require: (name: string) => unknown;

/**
 * Starts the extension in a host that loads one file of it alone, as the web worker host does: gives
 * the others the `require` they are written for. The texts are fetched both at once.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const uriOf = (name: string) => Uri.joinPath(context.extensionUri, 'dist', name);
  const textOf = async (name: string) =>
    new TextDecoder().decode(await workspace.fs.readFile(uriOf(name)));
  const [extension, core] = await Promise.all([textOf('extension.js'), textOf('core.js')]);
  const evaluated = (name: string, text: string, requireIn = require) => {
    const module = { exports: {} as { activate?: (context: ExtensionContext) => void } };
    const source = `${text}\n//# sourceURL=${uriOf(name)}`;
    new Function('module', 'exports', 'require', source)(module, module.exports, requireIn);
    return module.exports;
  };
  evaluated('extension.js', extension, (name) =>
    name === './core.js' ? evaluated('core.js', core) : require(name),
  ).activate?.(context);
}
