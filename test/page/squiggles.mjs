/**
 * Reads the words drawn above each squiggle; runs inside the page.
 * @param {'error' | 'warning' | 'info' | 'hint'} severity
 * @returns {string[]} In reading order; a squiggle that wraps gives one entry a line.
 */
export function squiggledWords(severity) {
  const lines = [...document.querySelectorAll('.editor-instance .view-line')].map((line) => ({
    line,
    box: line.getBoundingClientRect(),
  }));
  return [...document.querySelectorAll(`.editor-instance .squiggly-${severity}`)]
    .map((squiggle) => squiggle.getBoundingClientRect())
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map((squiggle) => {
      const middle = (squiggle.top + squiggle.bottom) / 2;
      const found = lines.find(({ box }) => box.top <= middle && middle <= box.bottom);
      return found ? charactersBetween(found.line, squiggle.left, squiggle.right) : '';
    });

  /**
   * @param {Element} line
   * @param {number} left
   * @param {number} right
   */
  function charactersBetween(line, left, right) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let words = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      for (let index = 0; index < (node.nodeValue ?? '').length; index++) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const box = range.getBoundingClientRect();
        const middle = (box.left + box.right) / 2;
        if (left <= middle && middle <= right) words += (node.nodeValue ?? '')[index];
      }
    }
    return words.replaceAll('\u00a0', ' ');
  }
}
