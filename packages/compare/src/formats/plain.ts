import { visible, visibleLines } from '@libvirt-tck/text';

/** As plain text within HTML or XML, in elements and quoted attributes. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * As plain text within Markdown, on one line. What could be markup is taken its meaning. What forges look for after that, in
 * the text as it is rendered, is broken by a space of no width: mentions (`@name`), references (`#1`, `!1`, `GH-1`), emoji
 * (`:name:`) and addresses.
 */
export function escapeMarkdown(text: string): string {
  return visible(text).replace(MARKDOWN, (found) => {
    if (REFERENCE.test(found)) return `${found}&#8203;`;
    // Two of them are mathematics on GitHub, whose manual says so.
    if (found === '$') return '<span>$</span>';
    if (/[&<> ]/.test(found)) return found.replace(/./g, (character) => `&#${character.charCodeAt(0)};`);
    return `\\${found}`;
  });
}

/** How references and addresses begin. */
const REFERENCE = /^(?:[@#!:]|GH|www)$/i;
const MARKDOWN =
  /[@#&<>$\\`*_{}[\]()|~^=]|!(?=[\d[])|:(?=[\w+/-])|\bGH(?=-\d)|\bwww(?=\.)|^ +|^[-+]|(?<=^\d+)\.(?=\s|$)/gi;

/** A block of Markdown code that its content cannot end. */
export function codeBlock(text: string, language: string): string {
  const content = visibleLines(text);
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${content}\n${fence}\n`;
}
