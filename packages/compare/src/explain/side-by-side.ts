import { diffLines } from 'diff';
import type { Difference } from '../model.js';
import { changedWords, type DiffPart } from './changed-words.js';
import { asXmlLines } from './xml-lines.js';

/** One line of a difference between two texts. */
export interface DiffLine {
  readonly kind: 'old' | 'new' | 'both';
  /** The line in pieces; where another line came in its place, those that differ are told. */
  readonly parts: readonly DiffPart[];
}

/** What was expected and what came instead, or what was said before and now. */
export interface SideBySide {
  readonly old: string;
  readonly new: string;
  readonly lines: readonly DiffLine[];
}

/**
 * What a difference shows when two texts of it are laid side by side: what a check expected and what it got, or, where both
 * reports say something, what they say. Undefined where there is one text only. XML is compared element by element.
 */
export function sideBySide({ message }: Difference): SideBySide | undefined {
  const pair = expectedAndGot(message?.new ?? message?.old ?? '');
  if (pair !== undefined) return { old: 'expected', new: 'got', lines: diff(...pair) };
  if (message?.old === undefined || message.new === undefined) return undefined;
  return { old: 'old', new: 'new', lines: diff(message.old, message.new) };
}

/** A text as lines that are all of one kind. */
export function linesOf(text: string, kind: DiffLine['kind']): readonly DiffLine[] {
  return text.split('\n').map((line) => ({ kind, parts: [{ text: line, isChanged: false }] }));
}

function diff(old: string, now: string): readonly DiffLine[] {
  const xml = [asXmlLines(old), asXmlLines(now)];
  const [left, right] = xml[0] !== undefined && xml[1] !== undefined ? [xml[0], xml[1]] : [old, now];
  const changes = diffLines(ended(left), ended(right), { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [...linesOf(left, 'old'), ...linesOf(right, 'new')];
  const lines: DiffLine[] = [];
  for (const [index, { value, added, removed }] of changes.entries()) {
    const text = unended(value);
    const next = changes[index + 1];
    if (removed && next?.added) lines.push(...replaced(text, unended(next.value)));
    else if (!added || !changes[index - 1]?.removed)
      lines.push(...linesOf(text, removed ? 'old' : added ? 'new' : 'both'));
  }
  return lines;
}

/** Lines, and those that came in their place. */
function replaced(old: string, now: string): readonly DiffLine[] {
  const words = changedWords(old, now);
  if (words === undefined) return [...linesOf(old, 'old'), ...linesOf(now, 'new')];
  return [
    ...words.old.map((parts): DiffLine => ({ kind: 'old', parts })),
    ...words.new.map((parts): DiffLine => ({ kind: 'new', parts })),
  ];
}

/** Texts with less in common are not worth the time it takes to say so. */
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

/** What a message says was expected and what was got; each value goes on until the next field. */
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
