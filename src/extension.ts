import type { ExtensionContext } from 'vscode';
import { registerBrowse } from './vscode/browse';
import { registerCalibration } from './vscode/calibration';
import { registerCards } from './vscode/cards';
import { registerCodeActions } from './vscode/codeActions';
import { registerCodeLenses } from './vscode/codeLenses';
import { registerCommands } from './vscode/commands';
import { registerCompletions } from './vscode/completions';
import { registerCueCard } from './vscode/cueCard';
import { registerDefinitions } from './vscode/definitions';
import { registerDiagnostics } from './vscode/diagnostics';
import { registerFixAll } from './vscode/fixAll';
import { registerFocus } from './vscode/focus';
import { registerFolding } from './vscode/folding';
import { registerFrontMatterHovers } from './vscode/frontMatterHovers';
import { registerGoTo } from './vscode/goTo';
import { registerHeadingLenses } from './vscode/headingLenses';
import { registerHovers } from './vscode/hovers';
import { registerInlayHints } from './vscode/inlayHints';
import { registerLinkedSlots } from './vscode/linkedSlots';
import { registerNewAnswer } from './vscode/newAnswer';
import { registerOverview } from './vscode/overviewView';
import { Packs } from './vscode/packs';
import { registerPreview } from './vscode/preview';
import { registerQuestions } from './vscode/questions';
import { Readings } from './vscode/readings';
import { registerReferences } from './vscode/references';
import { registerRehearsal } from './vscode/rehearsal';
import { RehearsalLog } from './vscode/rehearsal/log';
import { registerRulePages } from './vscode/rulePages';
import { registerSamples } from './vscode/samples';
import { registerSavedAs } from './vscode/savedAs';
import { registerSemanticTokens } from './vscode/semanticTokens';
import { registerStatus } from './vscode/status';
import { registerSwapTest } from './vscode/swapTest';
import { registerSymbols } from './vscode/symbols';
import { registerTiming } from './vscode/timing';
import { registerTool } from './vscode/tool';
import { registerVariants } from './vscode/variants';
import { OwnVoice } from './vscode/voice';
import { registerWalkthrough } from './vscode/walkthrough';

/** Wires the features; each reads the same reading of a document's version. */
export function activate({ subscriptions, extensionUri, globalState }: ExtensionContext): void {
  const voice = new OwnVoice(globalState);
  const log = new RehearsalLog(globalState);
  const packs = new Packs();
  const readings = new Readings(voice, packs);
  subscriptions.push(
    voice,
    packs,
    readings,
    registerCodeActions(readings),
    registerHovers(readings),
    registerCommands(readings),
    registerInlayHints(readings),
    registerHeadingLenses(readings),
    registerTiming(readings, voice),
    registerCalibration(voice, log),
    registerRehearsal({ readings, voice, log, extensionUri }),
    registerCueCard(readings, extensionUri),
    registerNewAnswer(packs),
    registerCompletions(readings),
    registerFrontMatterHovers(readings),
    registerLinkedSlots(readings),
    registerSymbols(readings),
    registerFolding(readings),
    registerSemanticTokens(readings),
    registerPreview(),
    registerTool(readings),
    registerRulePages(extensionUri),
    registerSamples(extensionUri),
    registerSavedAs(),
    registerWalkthrough(readings),
    registerVariants(readings),
    registerCards(packs),
    registerBrowse(packs),
    registerFocus(readings),
    registerDefinitions(readings),
    registerReferences(readings),
    registerGoTo(),
    registerQuestions(readings),
    registerCodeLenses(readings),
    registerFixAll(readings),
    registerSwapTest(readings),
  );
  // These read the open answers at once, and the first reading builds the lexicon: not while the
  // editor waits for the activation to end.
  const start = setTimeout(() =>
    subscriptions.push(
      registerDiagnostics(readings),
      registerStatus(readings),
      registerOverview(readings),
    ),
  );
  subscriptions.push({ dispose: () => clearTimeout(start) });
}
