import { PatternError, parsePattern } from '../match/pattern';
import { entriesIn } from './names';
import { numeric } from './normalise';
import { dateText, isBefore, isImpossibleDate } from './partialDate';
import {
  asFields,
  asList,
  type DataFile,
  type DataProblem,
  type Fields,
  type Path,
  textsIn,
} from './problem';

type Report = (key: string, message: string) => DataProblem;

/** Figures that cannot be trusted as they stand: no source, no way out of date, impossible dates. */
export function* checkFigures(files: readonly DataFile[]): Iterable<DataProblem> {
  for (const { file, path, entry } of entriesIn(files)) {
    for (const [index, item] of asList(entry.figures).entries()) {
      const figure = asFields(item);
      if (figure) yield* checkFigure(file, [...path, 'figures', index], figure);
    }
  }
}

function* checkFigure(file: string, path: Path, figure: Fields): Iterable<DataProblem> {
  const name = `figure "${figure.id}"`;
  const at: Report = (key, message) => ({
    file,
    path: [...path, key],
    message: `${name} ${message}`,
  });
  const newer = asFields(figure.newer);
  const { status, source, say, warn, reviewBy, volatility } = figure;

  if (source === undefined && status !== 'unverified' && newer?.source === undefined) {
    yield at('id', 'has neither a source nor the status unverified; add one.');
  }
  if (status === 'outdated' && !newer && say === undefined) {
    yield at('status', 'is outdated but has neither `newer` nor `say`; add what holds today.');
  }
  if (status !== 'confirmed' && status !== undefined && warn === undefined) {
    yield at(
      'status',
      `is ${status} but has no \`warn\`; add a sentence on what is wrong with it.`,
    );
  }
  if (status === 'confirmed' && volatility !== 'fixed' && volatility !== undefined && !reviewBy) {
    yield at('volatility', 'can change but has no `reviewBy`; add the day to look it up again.');
  }
  yield* checkStatement(figure, at);
  if (newer) {
    const inNewer: Report = (key, message) => ({
      file,
      path: [...path, 'newer', key],
      message: `the newer form of ${name} ${message}`,
    });
    yield* checkStatement(newer, inNewer);
    yield* checkOrder(figure.asOf, newer.asOf, 'is older than the figure it replaces', inNewer);
  }
  yield* checkDate('reviewBy', reviewBy, at);
  yield* checkOrder(figure.asOf, reviewBy, 'is to be reviewed before its own date', at, 'reviewBy');
  yield* checkWordings(figure, name, file, path);
}

function* checkStatement(statement: Fields, at: Report): Iterable<DataProblem> {
  const { value, unit, per, source, tier, asOf } = statement;
  if (value !== undefined && unit === undefined)
    yield at('value', 'has a value without a unit; add one.');
  const read = numeric(value);
  if (typeof read === 'string' && /\d/.test(read)) {
    const message = `has a value that cannot be read as a number, "${read.slice(0, 40)}"`;
    yield at('value', `${message}; write it as 5000000 or 5 million.`);
  }
  if (value === undefined && (unit !== undefined || per !== undefined)) {
    yield at(unit === undefined ? 'per' : 'unit', 'has a unit without a value; add the value.');
  }
  if (source !== undefined && tier === undefined)
    yield at('source', 'has a source without a `tier`; add one.');
  yield* checkDate('asOf', asOf, at);
}

function* checkDate(key: string, value: unknown, at: Report): Iterable<DataProblem> {
  const text = dateText(value);
  if (text === undefined || !isImpossibleDate(text)) return;
  yield at(key, `has "${text}" as ${key}, a day that the calendar lacks; correct it.`);
}

function* checkOrder(
  earlier: unknown,
  later: unknown,
  wrong: string,
  at: Report,
  key = 'asOf',
): Iterable<DataProblem> {
  const [from, to] = [dateText(earlier), dateText(later)];
  if (from === undefined || to === undefined || !isBefore(to, from)) return;
  yield at(key, `${wrong} (${to} is before ${from}); correct one of the dates.`);
}

function* checkWordings(
  figure: Fields,
  name: string,
  file: string,
  path: Path,
): Iterable<DataProblem> {
  for (const [index, wording] of textsIn(figure.wordings)) {
    try {
      parsePattern(wording);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      yield {
        file,
        path: [...path, 'wordings', index],
        message: `${name} has a wording that cannot be read at column ${error.column + 1}: ${error.message}`,
      };
    }
  }
}
