import {
  l10n,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import { clock, type Finding, type Overview, type PartOverview, type Reading } from '../core';
import { goToCommand } from './goTo';

/** An item of the side view, with what stands below it. */
export class OverviewItem extends TreeItem {
  constructor(
    id: string,
    label: string,
    description: string,
    icon: ThemeIcon,
    readonly children: readonly OverviewItem[] = [],
  ) {
    super(
      label,
      children.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
    );
    this.id = id;
    this.description = description;
    this.iconPath = icon;
    this.accessibilityInformation = { label: [label, description].filter(Boolean).join(': ') };
  }
}

/** The items for one answer: its parts with their findings, then what it is as a whole. */
export function overviewItems(
  document: TextDocument,
  reading: Reading,
  overview: Overview,
): OverviewItem[] {
  const { parts, elsewhere } = overview;
  const others = elsewhere.map((finding, at) => findingItem(document, finding, `answer.${at}`));
  return [
    ...parts.map((part) => partItem(document, part)),
    timeItem(document, reading),
    ...shareItem(document, overview),
    ...questionsItem(document, overview),
    ...(others.length === 0
      ? []
      : [
          new OverviewItem(
            'answer',
            l10n.t('Elsewhere'),
            '',
            new ThemeIcon('list-unordered'),
            others,
          ),
        ]),
  ];
}

function timeItem(document: TextDocument, { speech, target }: Reading): OverviewItem {
  const range = `${clock(target.low)}–${clock(target.high)}`;
  const description = l10n.t('{0} of {1}', clock(speech.seconds), range);
  const isOver = speech.seconds > target.high;
  const icon = new ThemeIcon('clock', isOver ? warningColor : undefined);
  const item = new OverviewItem('time', l10n.t('Spoken time'), description, icon);
  const longest = [...speech.sentences].sort((a, b) => b.seconds - a.seconds)[0];
  if (longest) item.command = goToCommand(document, longest);
  item.tooltip = l10n.t(
    'Likely {0}–{1}. Goes to the longest sentence.',
    clock(speech.low),
    clock(speech.high),
  );
  return item;
}

function shareItem(document: TextDocument, { share, company }: Overview): OverviewItem[] {
  if (share === undefined) return [];
  const description = `${Math.round(share * 100)} %`;
  const item = new OverviewItem(
    'share',
    l10n.t('About {0} alone', company),
    description,
    new ThemeIcon('pie-chart'),
  );
  item.tooltip = l10n.t('Words in sentences that would fit no other company. Opens the swap test.');
  item.command = { command: 'answer.swapTest', title: '', arguments: [document.uri.toString()] };
  return [item];
}

function questionsItem(document: TextDocument, { questions }: Overview): OverviewItem[] {
  if (questions === 0) return [];
  const icon = new ThemeIcon('comment-discussion');
  const item = new OverviewItem('questions', l10n.t('Likely follow-ups'), String(questions), icon);
  const target = [document.uri.toString()];
  item.command = { command: 'answer.likelyQuestions', title: '', arguments: target };
  item.tooltip = l10n.t('Opens the questions as a document to practise from.');
  return [item];
}

const okColor = new ThemeColor('testing.iconPassed');
const warningColor = new ThemeColor('list.warningForeground');

function partItem(document: TextDocument, part: PartOverview): OverviewItem {
  const { id, label, state, place, quote, findings } = part;
  const looks = {
    there: [new ThemeIcon('pass-filled', okColor), quote ?? '', l10n.t('there')],
    slot: [new ThemeIcon('circle-large-outline'), l10n.t('to fill'), l10n.t('a slot to fill')],
    open: [new ThemeIcon('circle-large-outline'), l10n.t('open'), l10n.t('open')],
  } as const;
  const [icon, description, spoken] = looks[state];
  const children = findings.map((finding, at) => findingItem(document, finding, `${id}.${at}`));
  const item = new OverviewItem(`part.${id}`, label, description, icon, children);
  const count =
    findings.length === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings.length);
  item.accessibilityInformation = {
    label: [label, spoken, state === 'there' ? description : '', findings.length ? count : '']
      .filter(Boolean)
      .join(', '),
  };
  if (quote) item.tooltip = quote;
  if (place) item.command = goToCommand(document, place);
  return item;
}

const icons = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
} as const;
const colors = {
  error: new ThemeColor('problemsErrorIcon.foreground'),
  warning: new ThemeColor('problemsWarningIcon.foreground'),
  information: new ThemeColor('problemsInfoIcon.foreground'),
  hint: undefined,
} as const;

function findingItem(document: TextDocument, finding: Finding, id: string): OverviewItem {
  const { rule, severity, message } = finding;
  const icon = new ThemeIcon(icons[severity], colors[severity]);
  const item = new OverviewItem(`finding.${id}`, message, rule, icon);
  const level = {
    error: l10n.t('Error'),
    warning: l10n.t('Warning'),
    information: l10n.t('Information'),
    hint: l10n.t('Hint'),
  };
  item.accessibilityInformation = { label: `${level[severity]}: ${message}` };
  item.tooltip = message;
  item.command = goToCommand(document, finding);
  return item;
}
