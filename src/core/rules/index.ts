import type { Rule } from '../rule';
import { frontMatter } from './frontMatter';
import { initiativeWithoutWhy } from './initiativeWithoutWhy';
import { overTime, underTime } from './length';
import { manyInitiatives } from './manyInitiatives';
import { manyPrinciples } from './manyPrinciples';
import { noInitiative } from './noInitiative';
import { noLink } from './noLink';
import { noPrinciple } from './noPrinciple';
import { phraseRules } from './phrases';
import { placeholder } from './placeholder';
import { principleWithoutStory } from './principleWithoutStory';
import { storyWithoutResult } from './storyWithoutResult';
import { unusedIgnore } from './unusedIgnore';
import { worksAnywhere } from './worksAnywhere';

/** Every rule there is, in the order of the README's table. */
export const rules: readonly Rule[] = [
  ...phraseRules,
  placeholder,
  noPrinciple,
  manyPrinciples,
  principleWithoutStory,
  storyWithoutResult,
  noInitiative,
  manyInitiatives,
  initiativeWithoutWhy,
  noLink,
  worksAnywhere,
  overTime,
  underTime,
  frontMatter,
  unusedIgnore,
];
