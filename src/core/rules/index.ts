import type { Rule } from '../rule';
import { copied } from './copied';
import { figureMismatch } from './figureMismatch';
import { figureOutdated } from './figureOutdated';
import { figureUnverified } from './figureUnverified';
import { filler } from './filler';
import { frontMatterRule } from './frontMatter';
import { hardToSay } from './hardToSay';
import { initiativeWithoutWhy } from './initiativeWithoutWhy';
import { overTime, underTime } from './length';
import { lifecycle } from './lifecycle';
import { manyInitiatives } from './manyInitiatives';
import { manyPrinciples } from './manyPrinciples';
import { misnamed } from './misnamed';
import { noInitiative } from './noInitiative';
import { noLink } from './noLink';
import { noPrinciple } from './noPrinciple';
import { phraseRules } from './phrases';
import { placeholder } from './placeholder';
import { principleWithoutStory } from './principleWithoutStory';
import { rehearsed } from './rehearsed';
import { storyWithoutResult } from './storyWithoutResult';
import { unusedIgnore } from './unusedIgnore';
import { variantFigures, variantOverlap } from './variants';
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
  misnamed,
  hardToSay,
  rehearsed,
  filler,
  copied,
  figureMismatch,
  figureOutdated,
  figureUnverified,
  lifecycle,
  variantOverlap,
  variantFigures,
  overTime,
  underTime,
  frontMatterRule(() => rules),
  unusedIgnore,
];
