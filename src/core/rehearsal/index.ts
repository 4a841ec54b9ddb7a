export { type Card, cueCard } from './cueCard';
export { isRehearsal, logged, type Rehearsal } from './log';
export {
  isKeptReading,
  type KeptReading,
  type Pace,
  paceOf,
  paceOfReading,
  voiceFrom,
  withReading,
} from './pace';
export {
  type Line,
  predictedSeconds,
  type Script,
  type Slot as ScriptSlot,
  scriptOf,
} from './script';
export { type TimeMark, type TimeMarks, timeMarks } from './timeMarks';
export type { FromView, ToView, ViewState, ViewStrings } from './view';
