import type { ExtensionContext } from 'vscode';
import { registerCodeActions } from './vscode/codeActions';
import { registerCommands } from './vscode/commands';
import { registerCompletions } from './vscode/completions';
import { registerDiagnostics } from './vscode/diagnostics';
import { registerFolding } from './vscode/folding';
import { registerFrontMatterHovers } from './vscode/frontMatterHovers';
import { registerHovers } from './vscode/hovers';
import { registerLinkedSlots } from './vscode/linkedSlots';
import { registerNewAnswer } from './vscode/newAnswer';
import { registerPreview } from './vscode/preview';
import { Readings } from './vscode/readings';
import { registerSemanticTokens } from './vscode/semanticTokens';
import { registerStatus } from './vscode/status';
import { registerSymbols } from './vscode/symbols';

/** Wires the features; each reads the same reading of a document's version. */
export function activate({ subscriptions, extensionUri }: ExtensionContext): void {
  const readings = new Readings();
  subscriptions.push(
    readings,
    registerDiagnostics(readings, extensionUri),
    registerCodeActions(readings),
    registerHovers(readings),
    registerStatus(readings),
    registerCommands(readings),
    registerNewAnswer(),
    registerCompletions(readings),
    registerFrontMatterHovers(readings),
    registerLinkedSlots(readings),
    registerSymbols(readings),
    registerFolding(readings),
    registerSemanticTokens(readings),
    registerPreview(),
  );
}
