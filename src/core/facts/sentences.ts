import type { Word } from '../answer';
import { companyOf } from '../company';
import type { Entry } from '../data';
import { firstWhere } from '../firstWhere';
import type { Reading } from '../reading';
import { stem } from './factIndex';
import { type Clause, clausesOf, isEmployerWord } from './frame';
import { Strangers } from './strangers';

/** Words of a text by number, `last` not included. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** An entry named near some words; `words` counts those between. */
export interface Near {
  readonly entry: Entry;
  readonly where: 'here' | 'earlier';
  readonly words: number;
}

/** How far in words a name may stand from what is said of it, in the same sentence. */
const Reach = 30;
/** Names looked at on either side, so that a text of nothing but names costs no more. */
const MostNames = 6;
const TopicReach = 18;

/** What stands around words of a reading, worked out for a sentence when it is asked for. */
export class Sentences {
  readonly #clauses = new Map<number, readonly Clause[]>();
  readonly #company: ReadonlySet<string>;

  constructor(readonly reading: Reading) {
    this.#company = new Set(
      companyOf(reading)
        .name.toLowerCase()
        .split(/[\s-]+/),
    );
  }

  /** Entries named in the sentence, the nearest first, and then in the two before it. */
  near(run: Run): readonly Near[] {
    const { traits, answer } = this.reading;
    const own = traits[run.sentence]?.mentions ?? [];
    const from = firstEndingAfter(own, run.first);
    const around = own.slice(Math.max(0, from - MostNames), from + MostNames);
    const here = around
      .map(
        ({ entry, first, last }): Near => ({
          entry,
          where: 'here',
          words: Math.max(0, first - run.last, run.first - last),
        }),
      )
      .filter(({ words }) => words <= Reach)
      .sort((a, b) => a.words - b.words);
    const paragraph = answer.sentences[run.sentence]?.paragraph;
    const earlier = [run.sentence - 1, run.sentence - 2].flatMap((at) =>
      answer.sentences[at]?.paragraph === paragraph
        ? (traits[at]?.mentions.slice(-MostNames) ?? [])
        : [],
    );
    return [
      ...here,
      ...earlier.map(({ entry }): Near => ({ entry, where: 'earlier', words: Reach })),
    ];
  }

  /** Whether the words are part of a name, as the number of "two-pizza teams" is. */
  isInName({ first, last, sentence }: Run): boolean {
    const own = this.reading.traits[sentence]?.mentions ?? [];
    const name = own[firstEndingAfter(own, first)];
    return name !== undefined && name.first <= first && last <= name.last;
  }

  /** Whether the words say something of the employer. */
  claimsAt({ first, sentence }: Run): Clause['claims'] {
    const { answer, traits } = this.reading;
    const start = answer.sentences[sentence]?.first ?? 0;
    const mentions = traits[sentence]?.mentions ?? [];
    if (new Strangers(answer.words, start, mentions, this.#company).owns(first)) return 'none';
    const clauses = this.clausesOf(sentence);
    return clauses[firstEndingAfter(clauses, first)]?.claims ?? 'none';
  }

  clausesOf(sentence: number): readonly Clause[] {
    let clauses = this.#clauses.get(sentence);
    if (!clauses) {
      const mentions = this.reading.traits[sentence]?.mentions ?? [];
      clauses = clausesOf(this.reading.answer, sentence, mentions, this.#company);
      this.#clauses.set(sentence, clauses);
    }
    return clauses;
  }

  /** Whether the employer is spoken of or to within reach of the words. */
  namesEmployer(run: Run): boolean {
    const isOne = ({ norm }: Word) =>
      isEmployerWord(norm) || this.#company.has(norm.replace(/'s$/, ''));
    return this.around(run).some(isOne);
  }

  /** Stems of the words around, those of names excepted. */
  stemsNear(run: Run): ReadonlySet<string> {
    const { words } = this.reading.answer;
    const names = new Set<Word>();
    const own = this.reading.traits[run.sentence]?.mentions ?? [];
    const from = firstEndingAfter(own, run.first - TopicReach);
    for (const { first, last } of own.slice(from, from + TopicReach * 2))
      for (const word of words.slice(first, last)) names.add(word);
    return new Set(
      this.around(run)
        .filter((word) => !names.has(word))
        .map(({ norm }) => stem(norm)),
    );
  }

  /** The words within reach in the same sentence, their own excepted. */
  around({ first, last, sentence }: Run): readonly Word[] {
    const { words, sentences } = this.reading.answer;
    const place = sentences[sentence];
    if (!place) return [];
    return [
      ...words.slice(Math.max(place.first, first - TopicReach), first),
      ...words.slice(last, Math.min(place.last, last + TopicReach)),
    ];
  }
}

/** Index of the first run that ends behind a word; their number where none does. */
function firstEndingAfter(runs: readonly Pick<Run, 'last'>[], word: number): number {
  return firstWhere(runs, ({ last }) => last > word);
}
