/** Shows a text as it is written on one line, whatever Markdown it may contain. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&$]/g, '\\$&')
    .replace(/\b(\w+):(?=\/\/|\w)|\b(www)\.(?=\w)/gi, (_, scheme, www) =>
      www ? `${www}\\.` : `${scheme}\\:`,
    )
    .replace(/(\w)@(?=\w)/g, '$1\\@')
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:[#+-]+(?=\s|$)|=+$|\d+[.)](?=\s|$))/, (sign) => `\u200b${sign}`);
}

/** A link to a web page that its address cannot break out of; the bare title where it is no page. */
export function linkTo(title: string, address: string | undefined): string {
  const label = escapeMarkdown(title);
  if (!address || !/^https?:\/\//i.test(address)) return label;
  const safe = address.replace(
    /[\s()<>"'`\\[\]{}|^]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return `[${label}](${safe})`;
}
