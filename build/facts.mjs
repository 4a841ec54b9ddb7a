// npm run facts: the figures whose review date has passed, the longest overdue first.
import { formatProblem, readData } from './data.mjs';

const { files, problems } = await readData();
const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (problems.length) {
  console.error(problems.map(formatProblem).join('\n'));
  process.exitCode = 1;
} else {
  const due = figuresIn(files).filter(({ figure }) => figure.reviewBy && figure.reviewBy < today);
  due.sort((a, b) => a.figure.reviewBy.localeCompare(b.figure.reviewBy));
  for (const { file, line, figure } of due) {
    const { reviewBy, id, status, asOf, source } = latest(figure);
    console.log(
      `${file}:${line} ${reviewBy} ${id} (${status}): ${shown(figure)}, ${asOf}, ${source}`,
    );
  }
  console.log(
    `${due.length} of ${figuresIn(files).length} figures are past their review date on ${today}.`,
  );
}

function figuresIn(files) {
  return [...files].flatMap(([file, { yaml }]) =>
    ['principles', 'initiatives'].flatMap((list) =>
      (yaml.content[list] ?? []).flatMap((entry, at) =>
        (entry.figures ?? []).map((figure, index) => {
          const { start } = yaml.spanOf([list, at, 'figures', index, 'id']);
          return { file, line: yaml.lineOf(start).line, figure };
        }),
      ),
    ),
  );
}

/** The date and source of what was last known: those of the newer figure where there is one. */
function latest({ id, status, reviewBy, newer, ...figure }) {
  const { asOf = 'no date', source = 'no source' } = newer ?? figure;
  return { id, status, reviewBy, asOf, source };
}

function shown({ value, unit, per, text, newer }) {
  const old =
    value === undefined
      ? `"${text}"`
      : [value, unit, per && `per ${per}`].filter(Boolean).join(' ');
  if (!newer) return old;
  const now =
    newer.value === undefined
      ? `"${newer.text}"`
      : [newer.value, newer.unit].filter(Boolean).join(' ');
  return `${old}, now ${now}`;
}
