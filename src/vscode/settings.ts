import { type ConfigurationChangeEvent, type ConfigurationScope, workspace } from 'vscode';
import { isPace, type Options, parseRules, parseTarget, type TimeMarks } from '../core';

const section = 'answer';

/** The settings that bear on one document; values that are none of those allowed count as unset. */
export function optionsFor(scope: ConfigurationScope): Options {
  const settings = workspace.getConfiguration(section, scope);
  const target = parseTarget(settings.get('target'));
  return { ...(target && { target }), rules: parseRules(settings.get('rules')) };
}

/** Words a minute as typed by hand; undefined where there are none, or no such pace. */
export function ownPace(scope?: ConfigurationScope): number | undefined {
  const pace = workspace.getConfiguration(section, scope).get('pace');
  return isPace(pace) ? pace : undefined;
}

export function timeMarksFor(scope: ConfigurationScope): TimeMarks {
  const when = workspace.getConfiguration(section, scope).get('timeMarks');
  return when === 'off' || when === 'on' ? when : 'overTarget';
}

export function codeLensFor(scope: ConfigurationScope): boolean {
  return workspace.getConfiguration(section, scope).get('codeLens') !== false;
}

/** Paths of packs inside the folder, as they are typed. */
export function packsFor(scope: ConfigurationScope): readonly string[] {
  const packs = workspace.getConfiguration(section, scope).get<unknown>('packs');
  return Array.isArray(packs) ? packs.filter((path) => typeof path === 'string') : [];
}

export function concernsPacks(event: ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(`${section}.packs`);
}

export function concernsAnswers(event: ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(section);
}
