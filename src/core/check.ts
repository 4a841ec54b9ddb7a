import { applyIgnores, ignoresIn, waysToIgnore } from './ignores';
import type { Reading } from './reading';
import { rememberedOf } from './remembered';
import type { Finding, Problem, Rule, Severity } from './rule';
import { rules } from './rules';
import { unusedIgnore, unusedIgnores } from './rules/unusedIgnore';
import { overlaps, type Span } from './text';

/** What the menu of one finding holds at most. */
export const MostFixes = 4;

/** Everything the rules find in a reading, in the order of the text. */
export const findingsOf: (reading: Reading) => readonly Finding[] = rememberedOf(run);

function run(reading: Reading): Finding[] {
  const { answer } = reading;
  const all: Finding[] = [];
  const coveredBy = new Map<Finding, Span>();
  for (const rule of rules) {
    const severity = severityOf(reading, rule);
    if (severity === 'off') continue;
    for (const problem of rule.check(reading)) {
      const finding = stamp(rule.id, severity, problem);
      all.push(finding);
      if (problem.covers) coveredBy.set(finding, problem.covers);
    }
  }
  const ignores = ignoresIn(answer);
  const { kept, used } = applyIgnores(all, ignores);
  const severity = severityOf(reading, unusedIgnore);
  if (severity !== 'off') {
    const unused = ignores.filter((ignore) => !used.has(ignore));
    for (const problem of unusedIgnores(answer, unused, rules))
      kept.push(stamp(unusedIgnore.id, severity, problem));
  }
  kept.sort((a, b) => a.start - b.start || a.end - b.end);
  const covers = kept.flatMap((finding) => coveredBy.get(finding) ?? []);
  return withIgnoreFixes(reading, withoutCovered(kept, covers));
}

/** The severity a rule has in this reading: front matter, then the host's options, then its own. */
function severityOf({ answer, options }: Reading, rule: Rule): Severity | 'off' {
  const own = (rules: Readonly<Record<string, Severity | 'off'>> | undefined) =>
    rules && Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined;
  return own(answer.frontMatter.rules) ?? own(options.rules) ?? rule.severity;
}

const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function stamp(
  rule: string,
  severity: Severity,
  { start, end, message, fixes, severity: milder }: Problem,
): Finding {
  const isMilder = milder !== undefined && order.indexOf(milder) > order.indexOf(severity);
  return { rule, severity: isMilder ? milder : severity, start, end, message, fixes: fixes ?? [] };
}

/** Rules whose findings are told once where they fall on the same words, the most telling first. */
const Precedence = ['placeholder', 'compensation', 'need-a-job', 'flattery', 'generic-praise'];
/** So many findings before one may share words with it. */
const MostRivals = 4;

function withoutCovered(findings: readonly Finding[], covers: readonly Span[]): Finding[] {
  const rank = ({ rule }: Finding) => Precedence.indexOf(rule);
  const dropped = new Set<Finding>();
  const recent: Finding[] = [];
  for (const finding of findings) {
    if (rank(finding) < 0) continue;
    const isPhrase = finding.rule !== 'placeholder';
    const rivals = recent.filter((other) => !dropped.has(other) && overlaps(other, finding));
    if (
      (isPhrase && covers.some((span) => overlaps(span, finding))) ||
      rivals.some((other) => rank(other) <= rank(finding))
    ) {
      dropped.add(finding);
      continue;
    }
    for (const rival of rivals) dropped.add(rival);
    recent.push(finding);
    if (recent.length > MostRivals) recent.shift();
  }
  return findings.filter((finding) => !dropped.has(finding));
}

/** Adds the ways to ignore a finding behind its fixes, as far as the menu has room. */
function withIgnoreFixes({ answer }: Reading, findings: readonly Finding[]): Finding[] {
  const ways = waysToIgnore(answer);
  const head = answer.frontMatter.span.end;
  return findings.map((finding) => {
    const { rule, start, end } = finding;
    if (rule === unusedIgnore.id) return finding;
    const fixes = finding.fixes.slice(0, MostFixes - 1);
    if (start >= head) fixes.push(ways.onLine(rule, end));
    if (fixes.length < MostFixes) fixes.push(ways.inFile(rule));
    return { ...finding, fixes };
  });
}
