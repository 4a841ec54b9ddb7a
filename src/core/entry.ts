/** What kind of thing an entry is; a figure is a number candidates quote, with its own card. */
export type EntryKind = 'principle' | 'initiative' | 'concept' | 'product' | 'figure';
export type LifecycleState = 'active' | 'changed' | 'ended' | 'acquired' | 'renamed' | 'unknown';
export type RoleId = 'engineering' | 'product' | 'operations' | 'sustainability';
export type FigureStatus = 'confirmed' | 'outdated' | 'disputed' | 'unverified';
export type Volatility = 'fixed' | 'slow' | 'annual' | 'quarterly' | 'fast';
export type Tier = 'primary' | 'press' | 'analyst' | 'secondary' | 'estimate';

/** Whether a thing still is what its name says; `note` is a sentence for the writer. */
export interface Lifecycle {
  readonly state: LifecycleState;
  /** Year, month or day: `2025`, `2025-11` or `2025-11-23`. */
  readonly since?: string;
  readonly note?: string;
  /** Names that were right once; each is an alias too. */
  readonly formerNames: readonly string[];
  readonly source?: string;
}

/** A quantity or claim with its date and source. */
export interface Statement {
  readonly text: string;
  /** A number where one is known, words such as "billions" where only those are; absent for a claim. */
  readonly value?: number | string;
  /** A key of `units`. */
  readonly unit?: string;
  /** What the value is counted by: `year` for a yearly rate. */
  readonly per?: string;
  /** Year, month or day. */
  readonly asOf?: string;
  readonly source?: string;
  readonly sourceTitle?: string;
  readonly tier?: Tier;
}

/** What replaced a figure; `sameMeasure` is false where it counts something else. */
export interface NewerStatement extends Statement {
  readonly source: string;
  readonly sameMeasure: boolean;
}

/** A figure a candidate may quote, with what became of it. */
export interface Figure extends Statement {
  readonly id: string;
  /** Patterns (see data/phrases.yaml) that state the claim without its number. */
  readonly wordings: readonly string[];
  readonly status: FigureStatus;
  readonly volatility: Volatility;
  /** The day after which the figure should be looked up again. */
  readonly reviewBy?: string;
  /** True where popular guides repeat it. */
  readonly claimed: boolean;
  /** What is wrong with it. */
  readonly warn?: string;
  readonly newer?: NewerStatement;
  /** Words that stay true, to stand where the number with its unit, or the wording, stood. */
  readonly say?: string;
}

/** One thing a candidate may name: a principle, programme, product, concept or well-known number. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly kind: EntryKind;
  readonly aliases: readonly string[];
  /** Ordinary words that still call the entry to mind: they open its card, and count only near a term of the company. */
  readonly looseAliases: readonly string[];
  /** Ordinary words, which count only near a term of the company; may hold the name itself. */
  readonly weakAliases: readonly string[];
  /** Wrong names that people write; they find the entry, and the right name replaces them. */
  readonly misnomers: readonly string[];
  /** Matched with their capitals. */
  readonly abbreviations: readonly string[];
  readonly lifecycle: Lifecycle;
  readonly summary: string;
  readonly matters: string;
  /** Ids of focus values. */
  readonly values: readonly string[];
  readonly roles: readonly RoleId[];
  /** A first-person sentence with one or two `[slots]`. */
  readonly opener: string;
  readonly stories: readonly string[];
  readonly questions: readonly string[];
  /** Ids of entries that go with this one. */
  readonly related: readonly string[];
  /** Ids of principles that pull the other way. */
  readonly opposing: readonly string[];
  readonly figures: readonly Figure[];
  readonly source?: string;
  /** Whom a pack's entry is about; absent for Amazon. */
  readonly company?: string;
}

/** A thing a candidate may value, and the entries it points to, best first. */
export interface Focus {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  readonly entries: readonly string[];
}

/** A kind of role, with the words that mean it in front matter. */
export interface Role {
  readonly id: RoleId;
  readonly label: string;
  /** Some jobs of this kind, to choose by. */
  readonly jobs: string;
  readonly words: readonly string[];
}

/** How surely a name means its entry. */
export type NameStrength = 'name' | 'loose' | 'weak' | 'misnomer' | 'abbreviation';

/** One way to write an entry; a `cased` name counts only with these capitals. */
export interface EntryName {
  readonly text: string;
  readonly strength: NameStrength;
  readonly cased: boolean;
}

/**
 * Every way to write an entry, its own name first. A name of ordinary words, such as Think Big, is
 * listed twice: as a name with its capitals, and weak in any case.
 */
export function namesOf(entry: Entry): EntryName[] {
  const own = entry.name.toLowerCase();
  const isOrdinary = entry.weakAliases.some((alias) => alias.toLowerCase() === own);
  const as = (strength: NameStrength, texts: readonly string[], cased = false): EntryName[] =>
    texts.map((text) => ({ text, strength, cased }));
  return [
    ...as('name', [entry.name], isOrdinary),
    ...as('name', entry.aliases),
    ...as('loose', entry.looseAliases),
    ...as('weak', entry.weakAliases),
    ...as('misnomer', entry.misnomers),
    ...as('abbreviation', entry.abbreviations, true),
  ];
}
