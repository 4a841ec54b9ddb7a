import { checkEntries } from './entries';
import { checkFigures } from './figures';
import { checkNames } from './names';
import type { DataFile, DataProblem } from './problem';
import { checkReferences } from './references';

/**
 * What no schema can say about data files that belong together: ids, names, dates and sources.
 * Parts of the wrong shape are passed over; the schema reports them.
 */
export function validate(files: readonly DataFile[]): DataProblem[] {
  return [
    ...checkReferences(files),
    ...checkNames(files),
    ...checkEntries(files),
    ...checkFigures(files),
  ];
}
