import type { Word } from './answer';
import { type Entry, entries as ownEntries } from './data';
import { wordFacet } from './forms/wordForm';
import type { Reading } from './reading';
import { rememberedOf } from './remembered';
import { isCapital } from './unicode';

/** The employer an answer is for. */
export interface Company {
  readonly name: string;
  /** What is known of it; empty where the loaded entries speak of somebody else. */
  readonly entries: ReadonlySet<Entry>;
}

const Amazonian = /\b(?:amazon|aws|amzn|audible|twitch|zoox|whole foods|imdb|goodreads|lab126)\b/i;

/** The employer that front matter names, or else the text; Amazon where neither names one. */
export const companyOf: (reading: Reading) => Company = rememberedOf(find);

function find({ answer, options }: Reading): Company {
  const entries = options.entries ?? ownEntries;
  const { company, question } = answer.frontMatter;
  const named =
    company ?? addressee(question) ?? (isAmazonNamed(answer.words) ? '' : joined(answer.words));
  if (!named || Amazonian.test(named)) return { name: 'Amazon', entries: all(entries) };
  const others = foreign(entries);
  return { name: named, entries: ofCompany(others, named) };
}

/** Without the entries of packs for yet another employer. */
function ofCompany(entries: ReadonlySet<Entry>, name: string): ReadonlySet<Entry> {
  const isTheirs = ({ company = name }: Entry) => company.toLowerCase() === name.toLowerCase();
  for (const entry of entries) if (!isTheirs(entry)) return new Set([...entries].filter(isTheirs));
  return entries;
}

const builtIn = new Set(ownEntries);
/** The entries as a set, the same one for every reading with these entries. */
const all = rememberedOf((entries: readonly Entry[]): ReadonlySet<Entry> => new Set(entries));
/** The same without the built-in ones. */
const foreign = rememberedOf(
  (entries: readonly Entry[]): ReadonlySet<Entry> =>
    new Set(entries.filter((entry) => !builtIn.has(entry))),
);

/** Whom "Why do you want to work at our hospital?" asks about. */
function addressee(question: string | undefined): string | undefined {
  const match =
    /\b(?:work|working) (?:at|for|with|in) (?:the )?([\w'’&.-]+(?: [\w'’&.-]+){0,3})/i.exec(
      question ?? '',
    );
  const name = match?.[1]?.replace(/[?.!]+$/, '');
  return name && !/^(?:us|you|this|here|a)\b/i.test(name) ? name : undefined;
}

const isAmazon = wordFacet(({ norm }) => /^(?:amazon|aws|amazonians?)(?:'s)?$/.test(norm));

function isAmazonNamed(words: readonly Word[]): boolean {
  return words.some(({ form }) => isAmazon(form));
}

/** The name behind "want to work at …" or "want to join …", read from its capital letter. */
function joined(words: readonly Word[]): string | undefined {
  for (let index = 2; index + 1 < words.length; index++) {
    const verb = (words[index] as Word).norm;
    const isJoin = verb === 'join';
    if (!isJoin && verb !== 'work') continue;
    if ((words[index - 1] as Word).norm !== 'to') continue;
    const preposition = words[index + 1]?.norm;
    if (!isJoin && preposition !== 'at' && preposition !== 'for') continue;
    const name = words[index + (isJoin ? 1 : 2)];
    if (name && !name.inSlot && isCapital(name.text)) return name.text.replace(/['’]s$/, '');
  }
  return undefined;
}
