const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const GROUPS = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'];
const LONGEST = GROUPS.length * 3;

const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function belowHundred(n: number): string {
  if (n < 20) return UNITS[n] as string;
  const unit = n % 10;
  const tens = TENS[(n - unit) / 10] as string;
  return unit === 0 ? tens : `${tens} ${UNITS[unit]}`;
}

function belowThousand(n: number): string {
  const rest = n % 100;
  if (n < 100) return belowHundred(n);
  const hundreds = `${UNITS[(n - rest) / 100]} hundred`;
  return rest === 0 ? hundreds : `${hundreds} and ${belowHundred(rest)}`;
}

/** Digits one by one: `05` is "zero five"; anything but a digit is passed over. */
export function digitByDigit(digits: string): string {
  const said: string[] = [];
  for (const digit of digits) if (digit >= '0' && digit <= '9') said.push(UNITS[+digit] as string);
  return said.join(' ');
}

/** A whole number in British words: `1250` is "one thousand two hundred and fifty". */
export function cardinal(digits: string): string {
  if (digits.length > LONGEST || (digits.length > 1 && digits[0] === '0')) {
    return digitByDigit(digits);
  }
  if (digits === '0') return 'zero';
  const said: string[] = [];
  for (let end = digits.length, group = 0; end > 0; end -= 3, group++) {
    const value = +digits.slice(Math.max(0, end - 3), end);
    if (value === 0) continue;
    const words = belowThousand(value);
    if (group > 0) said.unshift(`${words} ${GROUPS[group]}`);
    else said.unshift(value < 100 && digits.length > 3 ? `and ${words}` : words);
  }
  return said.join(' ');
}

/** The ordinal of words for a whole number: "twenty one" is "twenty first". */
export function ordinal(words: string): string {
  const at = words.lastIndexOf(' ') + 1;
  const last = words.slice(at);
  const said = ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, at) + said;
}

/** The plural of words for a whole number: "nineteen ninety" is "nineteen nineties". */
export function plural(words: string): string {
  if (words.endsWith('y')) return `${words.slice(0, -1)}ies`;
  return words.endsWith('x') ? `${words}es` : `${words}s`;
}

/**
 * Four digits as a year is said: `1999` "nineteen ninety nine", `2005` "two thousand five", `2026`
 * "twenty twenty six"; undefined outside 1100–2099.
 */
export function year(digits: string): string | undefined {
  if (!/^(?:1[1-9]|20)\d\d$/.test(digits)) return undefined;
  const century = +digits.slice(0, 2);
  const rest = +digits.slice(2);
  if (century === 20 && rest < 10)
    return rest === 0 ? 'two thousand' : `two thousand ${UNITS[rest]}`;
  if (rest === 0) return `${UNITS[century]} hundred`;
  if (rest < 10) return `${UNITS[century]} oh ${UNITS[rest]}`;
  return `${belowHundred(century)} ${belowHundred(rest)}`;
}
