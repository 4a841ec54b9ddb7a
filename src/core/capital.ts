/** A text as it begins a sentence: with a capital, but for a first word that has its own, as "eBay". */
export function capitalised(text: string): string {
  const [word = ''] = text.split(/\s/, 1);
  return word === word.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
