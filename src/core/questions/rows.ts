import questionFile from '../../../data/questions.yaml';
import type { LifecycleState } from '../data';
import { Automaton } from '../match/automaton';
import { type PatternSets, parsePattern } from '../match/pattern';
import { signals } from '../wording';

/** A question, and how likely it is to be asked: from 1, seldom, to 9, nearly always. */
export interface Asked {
  readonly ask: string;
  readonly likely: number;
}

/** Words that invite a question: one row of data/questions.yaml. */
export interface QuestionRow extends Asked {
  readonly id: string;
  /** Only in sentences that tell of the speaker's own work. */
  readonly own?: boolean;
  /** Only where the number is a percentage. */
  readonly percent?: boolean;
  readonly match: readonly string[];
  readonly unless?: readonly string[];
  /** Sentences that do, and do not, invite the question. */
  readonly asked: readonly string[];
  readonly pass: readonly string[];
}

/** What invites questions: data/questions.yaml. */
export const invitations: {
  readonly sets: PatternSets;
  readonly rows: readonly QuestionRow[];
  readonly findings: readonly (Asked & { readonly rule: string })[];
  /** `{name}` stands for what is named. */
  readonly lifecycle: readonly (Asked & { readonly state: LifecycleState })[];
} = questionFile as never;

/** What each pattern of the machine is for. */
export interface Invitation {
  readonly row: QuestionRow;
  readonly isTakenBack: boolean;
}

let built: Automaton<Invitation> | undefined;

/** The rows as one machine, made when the first questions are asked for. */
export function machine(): Automaton<Invitation> {
  if (built) return built;
  const sets = { ...signals.sets, ...invitations.sets };
  const ofRow = (row: QuestionRow, texts: readonly string[], isTakenBack: boolean) =>
    texts.map((text) => ({ owner: { row, isTakenBack }, node: parsePattern(text, sets) }));
  built = new Automaton(
    invitations.rows.flatMap((row) => [
      ...ofRow(row, row.match, false),
      ...ofRow(row, row.unless ?? [], true),
    ]),
  );
  return built;
}
