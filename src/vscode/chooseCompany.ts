import { l10n, type QuickPickItem, window } from 'vscode';
import { otherCompanies } from '../core';

/** One of a few well-known companies, or whatever is typed. */
export function chooseCompany(from: string): Promise<string | undefined> {
  const pick = window.createQuickPick<QuickPickItem & { readonly company: string }>();
  const known = otherCompanies
    .filter((company) => company.toLowerCase() !== from.toLowerCase())
    .map((company) => ({ label: company, company }));
  pick.title = l10n.t('Swap Test');
  pick.placeholder = l10n.t('Put which company in the place of {0}? Choose or type one', from);
  pick.items = known;
  return new Promise((settle) => {
    pick.onDidChangeValue((value) => {
      const company = value.trim().slice(0, 60);
      const isKnown = known.some(({ label }) =>
        label.toLowerCase().startsWith(company.toLowerCase()),
      );
      const typed = { label: l10n.t('Use “{0}”', company), company, alwaysShow: true };
      pick.items = company && !isKnown ? [...known, typed] : known;
    });
    pick.onDidAccept(() => {
      settle(pick.activeItems[0]?.company);
      pick.hide();
    });
    pick.onDidHide(() => {
      settle(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
