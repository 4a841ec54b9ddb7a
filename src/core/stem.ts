import { remembered } from './remembered';

/** A word without its ending, roughly: most forms of one word have the same stem. */
export const stemOf = remembered((norm) =>
  norm
    .replace(/'s$/, '')
    .replace(/(?:ing|ed|es|s|ly)$/, '')
    .replace(/(?:i|e|y)$/, ''),
);
