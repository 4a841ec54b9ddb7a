import leadData from '../../../data/leads.yaml';
import type { RoleId } from '../entry';
import { late } from '../unicode';
import type { Part } from '../wording';

/** A way to go on with a part of the answer, its slots in brackets. */
export interface Starter {
  readonly part: Part['id'];
  readonly text: string;
  /** Kinds of role it is for; all where left out. */
  readonly roles?: readonly RoleId[];
}

interface Lead {
  readonly part: Part['id'];
  /** Offered only when the writer asks. */
  readonly quiet?: boolean;
  readonly words: readonly string[];
}

const data: {
  readonly leads: readonly Lead[];
  readonly starters: readonly Starter[];
  readonly frontMatter: Readonly<Record<string, readonly string[]>>;
} = leadData as never;

/** Usual values of front matter's keys. */
export const usualValues = data.frontMatter;

/** Ways to go on with a part, those for the role alone where there is one. */
export function startersFor(part: Part['id'], role: string | undefined): readonly Starter[] {
  return data.starters.filter(
    (starter) =>
      starter.part === part &&
      (!starter.roles || !role || starter.roles.some((each) => each === role)),
  );
}

const LongestLead = 60;

const NoWords = late(String.raw`[^\p{L}\p{N}'.!?\n]+`, 'gu');

/** The part that the words before the cursor lead into, the longest lead first. */
export function leadBefore(
  textBefore: string,
): { readonly part: Part['id']; readonly quiet: boolean } | undefined {
  const words = textBefore
    .slice(-LongestLead)
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(NoWords(), ' ');
  if (!words.endsWith(' ')) return undefined;
  const before = ` ${words.trimEnd()}`;
  let longest = '';
  let found: Lead | undefined;
  for (const lead of data.leads) {
    for (const each of lead.words) {
      if (each.length > longest.length && before.endsWith(` ${each}`)) {
        longest = each;
        found = lead;
      }
    }
  }
  return found && { part: found.part, quiet: found.quiet === true };
}
