import { visible, visibleLines } from './visible.js';

/**
 * Escapes plain text for one line of Markdown. Forges also search the rendered text for mentions (`@name`), references (`#1`,
 * `!1`, `GH-1`), emoji (`:name:`) and addresses: a space of no width breaks those.
 */
export function escapeMarkdown(text: string): string {
  return visible(text).replace(MARKDOWN, (found) => {
    if (REFERENCE.test(found)) return `${found}&#8203;`;
    // On GitHub, `$…$` is mathematics, and this is its documented escape.
    if (found === '$') return '<span>$</span>';
    if (/[&<> ]/.test(found)) return found.replace(/./g, (character) => `&#${character.charCodeAt(0)};`);
    return `\\${found}`;
  });
}

/** The beginnings of references and addresses. */
const REFERENCE = /^(?:[@#!:]|GH|www)$/i;
const MARKDOWN =
  /[@#&<>$\\`*_{}[\]()|~^=]|!(?=[\d[])|:(?=[\w+/-])|\bGH(?=-\d)|\bwww(?=\.)|^ +|^[-+]|(?<=^\d+)\.(?=\s|$)/gi;

/** A Markdown code block with a fence longer than any in its content. */
export function codeBlock(text: string, language: string): string {
  const content = visibleLines(text);
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${content}\n${fence}\n`;
}

/** The most characters that a comment may have on GitHub; GitLab and Forgejo take more. */
export const MARKDOWN_LIMIT = 65_536;

/**
 * The head, then each of the parts that still fits, whole, and a note if some do not.
 *
 * @param limit of the characters in all
 */
export function fitMarkdown(head: string, parts: readonly string[], limit: number): string {
  const whole = [head, ...parts].join('\n');
  if (whole.length <= limit) return whole;
  const note = (shown: number) => `\n_${shown} of ${parts.length} parts are shown; the others do not fit._\n`;
  const room = limit - note(parts.length).length;
  if (head.length > room) return `${head.slice(0, head.lastIndexOf('\n', room) + 1)}${note(0)}`;
  let text = head;
  let shown = 0;
  for (const part of parts) {
    if (text.length + part.length + 1 > room) continue;
    text += `\n${part}`;
    shown += 1;
  }
  return text + note(shown);
}
