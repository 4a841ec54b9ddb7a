import type { Answer, Word } from '../answer';
import { firstWhere } from '../firstWhere';
import { isNumber } from '../match/symbols';
import type { Mention } from '../mentions';
import { Strangers } from './strangers';

/**
 * Whose a clause is: the writer's own work, the writer's view of something, the employer's, some
 * other company's, that of the one before, or nobody's by its own words.
 */
type Frame = 'own' | 'view' | 'employer' | 'other' | 'same' | 'bare';

/** One clause of a sentence: words `first` up to, not including, `last`. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /**
   * Whether numbers in it are claims about the employer: `sure` where the sentence tells nothing of
   * the writer's own work, `mixed` where it does elsewhere.
   */
  readonly claims: 'sure' | 'mixed' | 'none';
}

interface Part {
  readonly first: number;
  readonly last: number;
  readonly frame: Frame;
  /** The word that opens it and binds it to the clause before: `which`, `because`. */
  readonly opener: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const Openers = words(
  'because that which how where when since and but so while whose who as after before if until although though whereas why',
);
const First = words(
  "i i'm i've i'd i'll we we're we've we'd we'll my our ours mine me us myself ourselves",
);
const Employer = words(
  "amazon amazon's amazonians aws bezos jassy you you're you've your yours company company's today",
);
/** Words for whoever was named last, the employer where nobody else was. */
const Pronouns = words("it it's its they they're they've their them he she");
/** Whether a word speaks of the employer or to it. */
export function isEmployerWord(norm: string): boolean {
  return Employer.has(norm) || Pronouns.has(norm);
}

const Views = words(
  'admire love like respect know knew read heard hear believe think thought find found want learned learnt understand follow followed appreciate care hope would wish excited drawn impressed fascinated inspired intrigued interested attracted struck aware keen told researched see remember mean understood value amazed',
);
const Moved = words(
  'excites excite tells tell told draws draw drew impresses impressed impress strikes struck fascinates inspires inspired interests attracts attracted matters appeals speaks amazes convinced convinces moves shows showed surprises surprised to for reminds about gives made makes',
);
const ViewNouns = words(
  'view opinion mind reading research understanding knowledge interest reason favourite favorite eyes point list first second third attention eye imagination curiosity admiration',
);

/** A sentence cut into clauses, each with whose it is. */
export function clausesOf(
  answer: Answer,
  sentence: number,
  mentions: readonly Mention[],
  company: ReadonlySet<string>,
): Clause[] {
  const place = answer.sentences[sentence];
  if (!place) return [];
  const parts: Part[] = [];
  const strangers = new Strangers(answer.words, place.first, mentions, company);
  let first = place.first;
  for (let index = place.first; index < place.last; index++) {
    const next = answer.words[index + 1];
    const isLast = index + 1 >= place.last;
    const opens = Openers.has(next?.norm ?? '') && !isInName(mentions, index + 1);
    if (!isLast && !(answer.words[index] as Word).pause && !opens) continue;
    parts.push(part(answer.words, first, index + 1, mentions, company, strangers));
    first = index + 1;
  }
  return judged(parts);
}

/** Clauses that say nothing of themselves are of the one before, or else of the one after. */
function judged(parts: readonly Part[]): Clause[] {
  const hasOwn = parts.some(({ frame }) => frame === 'own');
  const said = parts.find(({ frame }) => frame !== 'bare')?.frame ?? 'bare';
  const clauses: Clause[] = [];
  let frame = said;
  // Whether what stands here is the writer's until a word such as "because" turns to another.
  let isOwnStory = false;
  for (const { first, last, frame: own, opener } of parts) {
    if (own === 'same') frame = frame === 'other' ? frame : 'employer';
    else if (own !== 'bare') frame = own;
    if (own === 'own') isOwnStory = true;
    else if (Switches.has(opener)) isOwnStory = false;
    const isClaim = frame !== 'own' && frame !== 'other' && !isOwnStory;
    clauses.push({ first, last, claims: !isClaim ? 'none' : hasOwn ? 'mixed' : 'sure' });
  }
  return clauses;
}

const Switches = words('because that which where whose why since how who');

function isInName(mentions: readonly Mention[], index: number): boolean {
  return mentions.length < 12 && mentions.some(({ first, last }) => first < index && index < last);
}

function part(
  all: readonly Word[],
  first: number,
  last: number,
  mentions: readonly Mention[],
  company: ReadonlySet<string>,
  strangers: Strangers,
): Part {
  let firstPerson = -1;
  let isOwn = false;
  let isEmployer = false;
  let isSame = false;
  let isOther = strangers.isSubject(Openers.has(all[first]?.norm ?? '') ? first + 1 : first, last);
  let hasNumber = false;
  for (let index = first; index < last; index++) {
    const { norm } = all[index] as Word;
    if (First.has(norm) && !(norm === 'us' && all[index]?.text === 'US')) {
      firstPerson = index;
      if (!isView(all, index, first, last)) isOwn = true;
    } else if (Employer.has(norm) || company.has(norm)) {
      isEmployer = true;
      // "Synergy puts AWS at 28%": the number is of the one named last.
      if (!hasNumber) isOther = false;
    } else if (Pronouns.has(norm)) isSame = true;
    else if (isNumber(norm)) hasNumber = true;
  }
  isEmployer ||= mentions.length > 0 && hasMention(mentions, first, last);
  const named = isOther ? 'other' : isEmployer ? 'employer' : isSame ? 'same' : 'bare';
  const frame = isOwn ? 'own' : firstPerson >= 0 ? 'view' : named;
  const { norm } = all[first] as Word;
  const opener = Openers.has(norm) ? norm : '';
  return {
    first,
    last,
    frame,
    opener:
      opener === 'and' && Openers.has(all[first + 1]?.norm ?? '')
        ? (all[first + 1]?.norm ?? '')
        : opener,
  };
}

/** Whether a first person here only knows or likes: "I read", "what draws me", "in my view". */
function isView(all: readonly Word[], at: number, first: number, last: number): boolean {
  const { norm } = all[at] as Word;
  const around = (from: number, to: number, set: ReadonlySet<string>) => {
    for (let index = Math.max(first, from); index < Math.min(last, to); index++)
      if (set.has(all[index]?.norm ?? '')) return true;
    return false;
  };
  if (norm === 'my' || norm === 'our') return around(at + 1, at + 3, ViewNouns);
  if (norm === 'me' || norm === 'us') return around(at - 2, at, Moved);
  return around(at + 1, at + 5, Views);
}

function hasMention(mentions: readonly Mention[], first: number, last: number): boolean {
  const at = firstWhere(mentions, (mention) => mention.last > first);
  return at < mentions.length && (mentions[at] as Mention).first < last;
}
