import { excerptOf, type Position } from '@libvirt-tck/text';

/** How many bytes before the current token stay in memory, so that an error can show the text before it. */
const HISTORY = 256;
const LARGE = 256 * 1024;
const EXCERPT = 60;

/**
 * The part of a document that is in memory: from a little before the current token to the last byte that has arrived.
 * A 0 follows, at which every scanning loop stops (see `characters.ts`).
 */
export class Window {
  bytes: Buffer = Buffer.alloc(1);
  /** The same bytes as a text, one character for each; empty while one huge token makes the window large. */
  text = '';
  /** The start of the next token. */
  at = 0;
  end = 0;
  /** Whether everything has arrived. */
  isLast = false;
  private readonly file: string;
  /** The line of `at`, and its start: below 0 if that is no longer in memory. */
  private line = 1;
  private lineStart = 0;
  /** The number of characters of that line that are no longer in memory. */
  private charactersGone = 0;

  constructor(file: string) {
    this.file = file;
  }

  /** Appends a chunk. Afterwards, no position in the window is valid but `at`. */
  push(chunk: Uint8Array): void {
    const from = Math.max(0, this.at - HISTORY);
    this.forget(from);
    const length = this.end - from;
    const needed = length + chunk.length + 1;
    let target = this.bytes;
    if (needed > target.length) target = Buffer.allocUnsafe(Math.max(needed, 2 * target.length));
    if (from > 0 || target !== this.bytes) this.bytes.copy(target, 0, from, this.end);
    target.set(chunk, length);
    target[needed - 1] = 0;
    this.bytes = target;
    this.at -= from;
    this.end = needed - 1;
    this.text = this.end > LARGE ? '' : target.latin1Slice(0, this.end);
  }

  /** Moves on to `to`, over `lineFeeds` line feeds, the last one before `lineStart`. */
  advance(to: number, lineFeeds: number, lineStart: number): void {
    this.at = to;
    if (lineFeeds === 0) return;
    this.line += lineFeeds;
    this.lineStart = lineStart;
    this.charactersGone = 0;
  }

  /** Whether the ASCII text `literal` is at a place; undefined if more input is needed to know. */
  startsWith(literal: string, at = this.at): boolean | undefined {
    for (let index = 0; index < literal.length; index += 1) {
      if (at + index >= this.end) return undefined;
      const byte = this.bytes[at + index] as number;
      if (byte !== literal.charCodeAt(index) || byte >= 0x80) return false;
    }
    return true;
  }

  /** The position in the document of `offset`, which is not before the current token. */
  position(offset: number): Position {
    const { bytes } = this;
    let { line, lineStart, charactersGone } = this;
    for (let at = this.at; at < offset; at += 1) {
      if (bytes[at] !== 0x0a) continue;
      line += 1;
      lineStart = at + 1;
      charactersGone = 0;
    }
    const inMemory = Math.max(0, lineStart);
    const column = charactersGone + countCharacters(bytes, inMemory, offset) + 1;
    return { file: this.file, line, column, excerpt: this.excerpt(inMemory, offset) };
  }

  private forget(to: number): void {
    if (this.lineStart < to)
      this.charactersGone += countCharacters(this.bytes, Math.max(0, this.lineStart), to);
    this.lineStart -= to;
  }

  private excerpt(lineStart: number, offset: number): string {
    const from = characterStart(this.bytes, Math.max(lineStart, offset - EXCERPT), this.end);
    let to = offset;
    while (to < this.end && to < offset + EXCERPT && this.bytes[to] !== 0x0a) to += 1;
    to = characterStart(this.bytes, to, this.end);
    const before = this.bytes.toString('utf8', from, offset);
    return excerptOf(before + this.bytes.toString('utf8', offset, to), before.length);
  }
}

/** Characters, if the bytes are UTF-8: every byte that does not continue a sequence. */
function countCharacters(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (((bytes[at] as number) & 0xc0) !== 0x80) count += 1;
  return count;
}

function characterStart(bytes: Uint8Array, at: number, end: number): number {
  while (at < end && ((bytes[at] as number) & 0xc0) === 0x80) at += 1;
  return at;
}
