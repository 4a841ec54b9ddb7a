import type { Rule } from '../rule';
import { frontMatter } from './frontMatter';
import { overTime, underTime } from './length';
import { phraseRules } from './phrases';
import { placeholder } from './placeholder';
import { unusedIgnore } from './unusedIgnore';

/** Every rule there is, in the order of the README's table. */
export const rules: readonly Rule[] = [
  ...phraseRules,
  placeholder,
  overTime,
  underTime,
  frontMatter,
  unusedIgnore,
];
