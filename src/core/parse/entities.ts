/** Those that writing programs put into prose; any other is read as a blank. */
const Named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
};

/** The sign that an HTML entity such as `&amp;` or `&#39;` stands for; a blank for an unknown one. */
export function signOf(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return Object.hasOwn(Named, name) ? (Named[name] as string) : ' ';
  const isHex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code < 0xd800 ? String.fromCharCode(code) : ' ';
}
