const ELEMENT = /<[^>]*>|[^<]+/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * XML with one tag or text a line, attributes in alphabetical order and quoted alike: what differs is then a line of its
 * own. Undefined for what is no XML. It is for reading only, so it need not be well-formed.
 */
export function asXmlLines(text: string): string | undefined {
  const trimmed = text
    .trim()
    .replace(/^'([\s\S]*)'$/, '$1')
    .trim();
  if (!/^<[\w?!][\s\S]*>$/.test(trimmed)) return undefined;
  const lines: string[] = [];
  let depth = 0;
  for (const [part] of trimmed.matchAll(ELEMENT)) {
    const content = part.trim();
    if (content === '') continue;
    if (content.startsWith('</')) depth = Math.max(0, depth - 1);
    lines.push('  '.repeat(depth) + (content.startsWith('<') ? ordered(content) : content));
    if (/^<\w/.test(content) && !content.endsWith('/>')) depth += 1;
  }
  return lines.join('\n');
}

function ordered(tag: string): string {
  const [, open = '', attributes = '', close = ''] = /^(<\/?[\w:.-]+)([\s\S]*?)(\s*\/?>)$/.exec(tag) ?? [];
  if (open === '') return tag;
  const all = [...attributes.matchAll(ATTRIBUTE)].map(
    ([, name, value = '']) => `${name}="${value.slice(1, -1)}"`,
  );
  return [open, ...all.sort()].join(' ') + close.trim();
}
