export { normalise, numeric } from './normalise';
export type { DataFile, DataProblem, Path } from './problem';
export { type Pack, type PackProblem, readPack, withPack } from './readPack';
export { readYaml, type YamlText } from './readYaml';
export { type SchemaError, schemaProblem } from './schemaProblem';
export { validate } from './validate';
