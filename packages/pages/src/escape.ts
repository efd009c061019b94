import { createHash } from 'node:crypto';
import { visibleLines } from '@libvirt-tck/text';

const SPECIAL = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Any text as HTML text or as the value of a quoted attribute. Characters that would hide or reorder other text are written as
 * escapes (`\u202E`), as on a terminal.
 */
export function escapeHtml(text: string | number): string {
  if (typeof text === 'number') return String(text);
  // Most text is plain, which this finds out sooner than a replacement.
  return /^[\w ./:,()=+@#✓✗–!-]*$/.test(text)
    ? text
    : visibleLines(text).replace(SPECIAL, (character) => ENTITIES[character] ?? '');
}

/** A text as an HTML id or a file's name: short, unlike any other text's, and the same for ever. */
export function slug(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (words === text && words !== '' && words.length <= LONGEST_SLUG) return words;
  return `${words.slice(0, LONGEST_SLUG).replace(/-$/, '') || 'x'}-${fingerprint(text)}`;
}

const LONGEST_SLUG = 60;

/** Of a hash that nobody can find collisions for: a report must not take the file of another test. */
function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}
