const ELEMENT = /<[^>]*>|[^<]+/g;
/** Lines are indented no further, so that a short text of many tags does not become a long one. */
const DEEPEST = 20;
const NAME = /^[\w:.-]+/;
/** Looked for at the start of each word only, so that a long word does not take long. */
const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * XML with one tag, one text, or one element with only text on each line; attributes sorted and quoted alike, and
 * `<a></a>` as `<a/>`: so each difference has a line of its own. Undefined for other text. The result is only for reading,
 * so it need not be well-formed.
 */
export function asXmlLines(text: string): string | undefined {
  const trimmed = text
    .trim()
    .replace(/^'([\s\S]*)'$/, '$1')
    .trim();
  if (!/^<[\w?!][\s\S]*>$/.test(trimmed)) return undefined;
  const parts = (trimmed.match(ELEMENT) ?? []).map((part) => part.trim()).filter((part) => part !== '');
  const lines: string[] = [];
  let depth = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    if (part.startsWith('</')) depth = Math.max(0, depth - 1);
    const indent = '  '.repeat(Math.min(depth, DEEPEST));
    const [next = '', afterNext = ''] = parts.slice(index + 1, index + 3);
    if (closes(next, part)) {
      lines.push(indent + ordered(part).replace(/>$/, '/>'));
      index += 1;
    } else if (!next.startsWith('<') && closes(afterNext, part)) {
      lines.push(indent + ordered(part) + next + afterNext);
      index += 2;
    } else {
      lines.push(indent + (part.startsWith('<') ? ordered(part) : part));
      if (isOpening(part)) depth += 1;
    }
  }
  return lines.join('\n');
}

function isOpening(part: string): boolean {
  return /^<\w/.test(part) && !part.endsWith('/>');
}

function closes(part: string, opening: string): boolean {
  return (
    isOpening(opening) &&
    part.startsWith('</') &&
    part.slice(2).match(NAME)?.[0] === opening.slice(1).match(NAME)?.[0]
  );
}

function ordered(tag: string): string {
  const open = /^<\/?[\w:.-]+/.exec(tag)?.[0];
  if (open === undefined) return tag;
  const close = tag.endsWith('/>') ? '/>' : '>';
  const attributes = tag.slice(open.length, -close.length);
  const all = [...attributes.matchAll(ATTRIBUTE)].map(
    ([, name, value = '']) => `${name}="${value.slice(1, -1)}"`,
  );
  return [open, ...all.sort()].join(' ') + close;
}
