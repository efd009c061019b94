import { diffLines } from 'diff';
import type { Difference } from '../model.js';
import { changedWords, type DiffPart } from './changed-words.js';
import { asXmlLines } from './xml-lines.js';

/** One line of a difference between two texts. */
export interface DiffLine {
  readonly kind: 'old' | 'new' | 'both';
  /** The line in pieces; if another line replaces it, those that differ are marked. */
  readonly parts: readonly DiffPart[];
}

/** Expected and found values, or the old and the new message. */
export interface SideBySide {
  readonly old: string;
  readonly new: string;
  readonly lines: readonly DiffLine[];
}

/**
 * The two texts of a difference side by side: the expected and the found value of a check, or else the messages of both reports.
 * Undefined if there is only one text. XML is compared element by element.
 */
export function sideBySide({ message }: Difference): SideBySide | undefined {
  const pair = expectedAndGot(message?.new ?? message?.old ?? '');
  if (pair !== undefined) return { old: 'expected', new: 'got', lines: diff(...pair) };
  if (message?.old === undefined || message.new === undefined) return undefined;
  return { old: 'old', new: 'new', lines: diff(message.old, message.new) };
}

/** A text as lines of one kind. */
export function linesOf(text: string, kind: DiffLine['kind']): readonly DiffLine[] {
  return text.split('\n').map((line) => ({ kind, parts: [{ text: line, isChanged: false }] }));
}

function diff(old: string, now: string): readonly DiffLine[] {
  const xml = [asXmlLines(old), asXmlLines(now)];
  const [left, right] = xml[0] !== undefined && xml[1] !== undefined ? [xml[0], xml[1]] : [old, now];
  const changes = diffLines(ended(left), ended(right), { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [...linesOf(left, 'old'), ...linesOf(right, 'new')];
  // Not pushed: a call takes only so many arguments, and output may have more lines.
  return changes.flatMap(({ value, added, removed }, index) => {
    const text = unended(value);
    const next = changes[index + 1];
    if (removed && next?.added) return replaced(text, unended(next.value));
    if (added && changes[index - 1]?.removed) return [];
    return linesOf(text, removed ? 'old' : added ? 'new' : 'both');
  });
}

/** Lines and their replacements. */
function replaced(old: string, now: string): readonly DiffLine[] {
  const words = changedWords(old, now);
  if (words === undefined) return [...linesOf(old, 'old'), ...linesOf(now, 'new')];
  return [
    ...words.old.map((parts): DiffLine => ({ kind: 'old', parts })),
    ...words.new.map((parts): DiffLine => ({ kind: 'new', parts })),
  ];
}

/** Texts that differ more are not worth the time to compare them. */
const MOST_EDITS = 500;

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function unended(text: string): string {
  return text.replace(/\n$/, '');
}

/**
 * In the words of Test::More (`got:`, `expected:`; of structures `$got->{name} = …`), of Test::Builder's relatives and of this
 * kit (`found:`, `wanted:`).
 */
const FIELDS = /^\s*(?=\$|\w+:)\$?(got|found|actual|expected|wanted)(?::|(?:->.*)? =)\s?(.*)$/;

/** The expected and the found value in a message; each goes on until the next field. */
function expectedAndGot(message: string): readonly [string, string] | undefined {
  const values = new Map<'got' | 'expected', string[]>();
  let current: string[] | undefined;
  for (const line of message.split('\n')) {
    const [, name, rest = ''] = FIELDS.exec(line) ?? [];
    if (name !== undefined) {
      current = [rest];
      values.set(name === 'expected' || name === 'wanted' ? 'expected' : 'got', current);
    } else if (/^\s*(?:\w+:(?:\s|$)|(?:at|in) .* line \d+|Looks like|Failed )/.test(line))
      current = undefined;
    else current?.push(line);
  }
  const [got, expected] = [values.get('got'), values.get('expected')];
  return got && expected && [expected.join('\n'), got.join('\n')];
}
