import type { ExtensionContext } from 'vscode';
import { registerCodeActions } from './vscode/codeActions';
import { registerCommands } from './vscode/commands';
import { registerDiagnostics } from './vscode/diagnostics';
import { registerHovers } from './vscode/hovers';
import { Readings } from './vscode/readings';
import { registerStatus } from './vscode/status';

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
  );
}
