import type { ExtensionContext } from 'vscode';
import { registerBrowse } from './vscode/browse';
import { registerCards } from './vscode/cards';
import { registerCodeActions } from './vscode/codeActions';
import { registerCommands } from './vscode/commands';
import { registerCompletions } from './vscode/completions';
import { registerDefinitions } from './vscode/definitions';
import { registerDiagnostics } from './vscode/diagnostics';
import { registerFocus } from './vscode/focus';
import { registerFolding } from './vscode/folding';
import { registerFrontMatterHovers } from './vscode/frontMatterHovers';
import { registerHovers } from './vscode/hovers';
import { registerLinkedSlots } from './vscode/linkedSlots';
import { registerNewAnswer } from './vscode/newAnswer';
import { registerPreview } from './vscode/preview';
import { Readings } from './vscode/readings';
import { registerReferences } from './vscode/references';
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
    registerCards(),
    registerBrowse(),
    registerFocus(readings),
    registerDefinitions(readings),
    registerReferences(readings),
  );
}
