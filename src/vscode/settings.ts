import { type ConfigurationChangeEvent, type ConfigurationScope, workspace } from 'vscode';
import { type Options, parseTarget, type Severity } from '../core';

const section = 'answer';

/** The settings that bear on one document; values of the wrong type count as unset. */
export function optionsFor(scope: ConfigurationScope): Options {
  const settings = workspace.getConfiguration(section, scope);
  const target = parseTarget(settings.get('target'));
  const rules = settings.get<Record<string, Severity | 'off'>>('rules');
  return {
    ...(target && { target }),
    ...(rules && typeof rules === 'object' && { rules }),
  };
}

export function concernsAnswers(event: ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(section);
}
