/**
 * The editor's hover at its smallest, in pixels of the default font: as measured in VS Code 1.100 in an
 * editor too narrow for more, with a wide sans-serif font.
 */
export const HoverRoom = {
  height: 250,
  line: 19,
  /** Between two paragraphs, and around each part of the hover. */
  gap: 8,
  /** Letters on a line of a card. */
  letters: 60,
  /** Letters on a line of a finding, which is set in the font of the text. */
  findingLetters: 53,
  /** The line that offers the next problem and the fixes. */
  actions: 24,
} as const;

/** What is seen of a text in Markdown: no marks, no addresses of links. */
export function seen(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\]\([^)]*\)/g, '')
    .replace(/(?<!\\)(?:\*\*|\[)/g, '')
    .replace(/\\(?=[\\`*_[\]<>~|&$.:@])/g, '');
}

/** How many lines a text takes when its words are set on lines of `letters`. */
export function linesOf(text: string, letters: number = HoverRoom.letters): number {
  let lines = 1;
  let filled = 0;
  for (const { length } of text.split(' ')) {
    if (filled > 0 && filled + 1 + length > letters) {
      lines++;
      filled = 0;
    }
    filled += (filled > 0 ? 1 : 0) + length;
  }
  return lines;
}

/** Pixels that are left for a card under these findings. */
export function roomUnder(findings: readonly { message: string; rule: string }[]): number {
  const { height, line, gap, findingLetters, actions } = HoverRoom;
  const taken = findings.map(
    ({ message, rule }) =>
      linesOf(`${message} answer-md(${rule})`, findingLetters) * line + gap + 1,
  );
  const sum = taken.reduce((all, one) => all + one, 0);
  return height - sum - (findings.length ? actions : 0);
}
