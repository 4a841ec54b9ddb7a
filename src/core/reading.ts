import type { Answer } from './answer';
import { type Entry, entries as ownEntries, roles } from './data';
import { withoutExceptions } from './exceptions';
import type { Severity, Target } from './frontMatter';
import { type Alias, entryLexicon, type Worded, wordingLexicon } from './lexicon';
import type { Hit } from './match/automaton';
import { hasFigure } from './measure';
import { type Mention, type Named, namesIn } from './mentions';
import { parse } from './parse';
import { type Speech, speech, type Voice } from './speech';
import { late } from './unicode';
import type { PhraseRow } from './wording';

/** What the host knows beside the text; everything is optional. */
export interface Options {
  /** Severity of single rules, or off; front matter's `rules` win over these. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Spoken length to aim at, in seconds; front matter's `target` wins. Default 60–90. */
  readonly target?: Target;
  /** The speaker's pace; front matter's `pace` wins. */
  readonly voice?: Voice;
  /** Principles and initiatives to know; the built-in ones by default. */
  readonly entries?: readonly Entry[];
  /** The day to compare facts with, as an ISO date; facts are not judged by age without it. */
  readonly today?: string;
}

/** Words of one sentence that match a row of phrases. */
export interface PhraseHit {
  readonly row: PhraseRow;
  /** The one of its patterns that matches. */
  readonly pattern: string;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** What a sentence says or does, apart from praise. */
export interface Traits {
  /** Names of data/signals.yaml found in it. */
  readonly signals: ReadonlySet<string>;
  /** Has a number that measures something. */
  readonly figure: boolean;
  readonly mentions: readonly Mention[];
}

/** A text read for one host: the answer, and what was found in one pass over its words. */
export interface Reading extends Named {
  readonly answer: Answer;
  readonly options: Options;
  readonly target: Target;
  /** The pace of this answer: front matter's, or the host's. */
  readonly voice: Voice;
  /** Wordings of figures that are not confirmed, in the order of their last words. */
  readonly worded: readonly Hit<Worded>[];
  readonly phrases: readonly PhraseHit[];
  /** One for each sentence. */
  readonly traits: readonly Traits[];
  /** Id of the kind of role in front matter, such as `engineering`. */
  readonly role: string | undefined;
  readonly speech: Speech;
}

export const DefaultTarget: Target = { low: 60, high: 90 };

/** The pace of an answer: front matter's, or the host's. */
export function voiceOf({ frontMatter: { pace } }: Answer, { voice = {} }: Options): Voice {
  return pace === undefined ? voice : { ...voice, pace };
}

/** Reads a text once for everything that judges, times or explains it. */
export function read(text: string, options: Options = {}): Reading {
  const answer = parse(text);
  const found = search(answer, options.entries ?? ownEntries);
  let spoken: Speech | undefined;
  const { target, role } = answer.frontMatter;
  const voice = voiceOf(answer, options);
  return {
    answer,
    options,
    ...found,
    target: target ?? options.target ?? DefaultTarget,
    voice,
    role: roleOf(role),
    get speech() {
      spoken ??= speech(answer, voice);
      return spoken;
    },
  };
}

type Searched = Pick<Reading, 'mentions' | 'allusions' | 'worded' | 'phrases' | 'traits'>;

function search(answer: Answer, entries: readonly Entry[]): Searched {
  const { sentences, frontMatter } = answer;
  const ofEntries = entryLexicon(entries).scan(sentences, frontMatter.company);
  const worded = ofEntries.filter((one): one is Hit<Worded> => 'figure' in one.owner);
  const names = ofEntries.filter((one): one is Hit<Alias> => 'name' in one.owner);
  const { mentions, allusions } = namesIn(answer, names);
  const phrases: PhraseHit[] = [];
  const signals: Set<string>[] = [];
  const excused: Set<PhraseRow>[] = [];
  const exceptions: PhraseHit[] = [];
  const wordings = wordingLexicon().scan(sentences, frontMatter.company);
  for (const { owner, first, last, sentence } of wordings) {
    if (owner.kind === 'signal') add(signals, sentence, owner.name);
    else if (owner.kind === 'unless') add(excused, sentence, owner.row);
    else {
      const { row, pattern } = owner;
      const hits = owner.kind === 'match' ? phrases : exceptions;
      hits.push({ row, pattern, first, last, sentence });
    }
  }
  const byMention = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = byMention.get(mention.sentence);
    if (list) list.push(mention);
    else byMention.set(mention.sentence, [mention]);
  }
  const none: ReadonlySet<string> = new Set();
  const traits = sentences.map(({ form }, index): Traits => {
    const own = byMention.get(index) ?? [];
    return {
      signals: signals[index] ?? none,
      figure: hasFigure(form),
      mentions: own,
    };
  });
  const counted = withoutExceptions(phrases, exceptions).filter(
    (hit) => !excused[hit.sentence]?.has(hit.row),
  );
  return { mentions, allusions, worded, phrases: counted, traits };
}

function add<T>(sets: Set<T>[], index: number, value: T) {
  const set = sets[index];
  if (set) set.add(value);
  else sets[index] = new Set([value]);
}

/** The kind of role whose words stand in a title, by the longest of them: "AI" is not "sustainability". */
function roleOf(title: string | undefined): string | undefined {
  if (!title) return undefined;
  const within = spaced(title);
  let best = '';
  let found: string | undefined;
  for (const { id, words } of roles) {
    for (const word of [id, ...words]) {
      if (word.length <= best.length || !within.includes(spaced(word))) continue;
      best = word;
      found = id;
    }
  }
  return found;
}

const NoWords = late(String.raw`[^\p{L}\p{N}]+`, 'gu');

function spaced(text: string): string {
  return ` ${text.toLowerCase().replace(NoWords(), ' ').trim()} `;
}
