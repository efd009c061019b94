import { decodeBytes } from '../../bytes.js';
import { dropBlanks, isBlank, isMarker, skipBlanks, startsNotOk, startsOk, startsWith } from './lexemes.js';
import { TapLine } from './line.js';
import { LineSplitter } from './line-splitter.js';
import { TapPoint, unescapeTap } from './test-point.js';

const CR = 0x0d;
const SPACE = 0x20;
const EXCLAMATION = 0x21;
const HASH = 0x23;
const MINUS = 0x2d;
const DOT = 0x2e;
const ONE = 0x31;
const COLON = 0x3a;
const LOWER_B = 0x62;
const LOWER_N = 0x6e;
const LOWER_O = 0x6f;
const LOWER_P = 0x70;
const LOWER_T = 0x74;
/** The bit by which lower and upper case differ. */
const LOWER = 0x20;

const BOM = Buffer.from('\uFEFF');
const SUBTEST = Buffer.from('# Subtest');

const VERSION = /^TAP\s+version\s+(\d{1,4})\s*$/i;
// More than nine digits is no plan: nobody counts so far, and sums of plans stay exact.
const PLAN = /^1\.\.(\d{1,9})(?:[ \t]+todo[ \t]+([\d \t]*);?)?[ \t]*(?:#[ \t]*(.*))?$/is;
const SKIP = /^skip[^ \t]*[ \t]*/i;
const BAIL_OUT = /^Bail out![ \t]*(.*)$/is;
const PRAGMA = /^pragma\s+([-+][\w-]+(?:\s*,\s*[-+][\w-]+)*)\s*$/;

/** What a `TapScanner` reports. Lines and points are only there until the callback returns. */
export interface TapSink {
  /** Only where it stands before any plan or point; without it, TAP 12 holds. */
  version?(version: number): void;
  /** `comment` is what follows the `#`, without the word SKIP of a plan of 0. */
  plan?(count: number, comment: string | undefined): void;
  point?(point: TapPoint): void;
  /** A line that starts with `#`, without that and the space behind it. */
  comment?(line: TapLine): void;
  /** A line of a YAML block, without its indentation; `first` where a block begins. */
  yaml?(line: TapLine, first: boolean): void;
  bailOut?(reason: string): void;
  pragma?(key: string, value: boolean): void;
  /** A line that belongs to a subtest of the point to come, as it stands. */
  subtest?(line: TapLine): void;
  /** Anything that is not TAP. */
  output?(line: TapLine): void;
  blank?(): void;
  /** More of the line before, which was longer than 64 KiB. */
  continued?(line: TapLine): void;
}

/**
 * Splits a TAP stream (version 12, 13 or 14) into what it is made of. Chunks may break anywhere. Memory does not grow
 * with the stream, nor with its longest line. Where the versions differ, the stream's version line decides.
 *
 * The rules are those of https://testanything.org/tap-version-14-specification.html; docs/formats.md lists where
 * tap-parser and Perl's TAP::Parser read a line differently, and whom this scanner follows.
 */
export class TapScanner {
  readonly #sink: TapSink;
  readonly #point = new TapPoint();
  readonly #line = new TapLine();
  #version = 12;
  #first = true;
  #started = false;
  /** True after a point, until something that may not stand before its YAML block. */
  #yamlMayFollow = false;
  /** Indentation of the YAML block we are in; 0 outside. */
  #yamlIndent = 0;
  #yamlFirst = false;
  #inSubtest = false;
  #points = 0;
  /** The numbers of the points that the plan of Perl's Test.pm marks as todo: `1..5 todo 3 2;`. */
  readonly #todo = new Set<number>();
  readonly #splitter: LineSplitter;

  constructor(sink: TapSink) {
    this.#sink = sink;
    this.#splitter = new LineSplitter({
      line: (bytes, from, to) => this.#classify(bytes, from, to),
      continued: (bytes, from, to) => this.#sink.continued?.(this.#line.read(bytes, from, to)),
    });
  }

  push(chunk: Uint8Array): void {
    const isBuffer = Buffer.isBuffer(chunk);
    this.#splitter.push(isBuffer ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }

  /** Reports the last line, should its end be missing. */
  end(): void {
    this.#splitter.end();
  }

  /** How many lines have come to their end. */
  get lines(): number {
    return this.#splitter.lines;
  }

  #classify(bytes: Buffer, from: number, to: number): void {
    const start = this.#first && startsWith(BOM, bytes, from, to) ? from + BOM.length : from;
    this.#first = false;
    const end = to > start && bytes[to - 1] === CR ? to - 1 : to;
    if (this.#yamlIndent > 0 && this.#readYaml(bytes, start, end)) return;
    if (start === end) this.#sink.blank?.();
    else if (!this.#readTap(bytes, start, end)) {
      this.#yamlMayFollow = false;
      this.#sink.output?.(this.#line.read(bytes, start, end));
    }
  }

  /** Reports the line; false where it is no TAP. */
  #readTap(bytes: Buffer, start: number, end: number): boolean {
    const first = bytes[start] ?? 0;
    if (first === LOWER_O) return startsOk(bytes, start, end) && this.#readPoint(true, bytes, start + 2, end);
    if (first === LOWER_N) {
      return startsNotOk(bytes, start, end) && this.#readPoint(false, bytes, start + 6, end);
    }
    if (first === HASH) return this.#readComment(bytes, start, end);
    if (isBlank(first)) return this.#readIndented(bytes, start, end);
    if (first === ONE) return this.#readPlan(decodeBytes(bytes, start, dropBlanks(bytes, start, end)));
    if (first === LOWER_P) return this.#readPragma(decodeBytes(bytes, start, end));
    if ((first | LOWER) === LOWER_T) return this.#readVersion(decodeBytes(bytes, start, end));
    return this.#readBailOut(bytes, start, end);
  }

  #readPoint(ok: boolean, bytes: Buffer, start: number, end: number): boolean {
    this.#started = true;
    this.#inSubtest = false;
    this.#yamlMayFollow = this.#version >= 13;
    this.#points += 1;
    const point = this.#point.read(ok, bytes, start, end, this.#version);
    if (this.#todo.size > 0) point.isTodo = this.#todo.has(point.number ?? this.#points);
    this.#sink.point?.(point);
    return true;
  }

  #readComment(bytes: Buffer, start: number, end: number): boolean {
    if (isSubtestComment(bytes, start, end)) return this.#readSubtest(bytes, start, end);
    const text = bytes[start + 1] === SPACE ? start + 2 : start + 1;
    this.#sink.comment?.(this.#line.read(bytes, Math.min(text, end), end));
    return true;
  }

  #readSubtest(bytes: Buffer, start: number, end: number): boolean {
    this.#yamlMayFollow = false;
    this.#inSubtest = true;
    this.#sink.subtest?.(this.#line.read(bytes, start, end));
    return true;
  }

  #readPlan(text: string): boolean {
    const [, count, todo, comment] = PLAN.exec(text) ?? [];
    if (count === undefined) return false;
    this.#started = true;
    for (const number of todo?.match(/\d+/g) ?? []) this.#todo.add(Number(number));
    this.#yamlMayFollow = false;
    const reason = Number(count) === 0 ? comment?.replace(SKIP, '') : comment;
    this.#sink.plan?.(Number(count), reason === undefined ? undefined : unescapeTap(reason, this.#version));
    return true;
  }

  #readVersion(text: string): boolean {
    const [, version] = VERSION.exec(text) ?? [];
    if (version === undefined || this.#started) return false;
    this.#version = Number(version);
    this.#sink.version?.(this.#version);
    return true;
  }

  #readPragma(text: string): boolean {
    const [, keys] = PRAGMA.exec(text) ?? [];
    if (keys === undefined || this.#version < 13) return false;
    for (const key of keys.split(',')) {
      const trimmed = key.trim();
      this.#sink.pragma?.(trimmed.slice(1), trimmed.startsWith('+'));
    }
    return true;
  }

  #readBailOut(bytes: Buffer, start: number, end: number): boolean {
    if (((bytes[start] ?? 0) | LOWER) !== LOWER_B || bytes[start + 8] !== EXCLAMATION) return false;
    const [, reason] = BAIL_OUT.exec(decodeBytes(bytes, start, dropBlanks(bytes, start, end))) ?? [];
    if (reason === undefined) return false;
    this.#sink.bailOut?.(unescapeTap(reason, this.#version));
    return true;
  }

  #readIndented(bytes: Buffer, start: number, end: number): boolean {
    const at = skipBlanks(bytes, start, end);
    if (at === end) {
      this.#sink.blank?.();
      return true;
    }
    // A subtest that bails out ends the whole script.
    if (this.#readBailOut(bytes, at, end)) return true;
    if (this.#yamlMayFollow && isMarker(MINUS, bytes, at, end)) {
      this.#yamlMayFollow = false;
      this.#yamlIndent = at - start;
      this.#yamlFirst = true;
      return true;
    }
    if (this.#inSubtest ? at - start >= 4 : startsSubtest(bytes, start, at, end)) {
      return this.#readSubtest(bytes, start, end);
    }
    return bytes[at] === HASH && this.#readComment(bytes, at, end);
  }

  /** False where the block turns out to have no end, and this line is something else. */
  #readYaml(bytes: Buffer, start: number, end: number): boolean {
    const at = Math.min(skipBlanks(bytes, start, end), start + this.#yamlIndent);
    if (at < start + this.#yamlIndent && at < end) {
      this.#yamlIndent = 0;
      return false;
    }
    if (isMarker(DOT, bytes, at, end)) {
      this.#yamlIndent = 0;
      return true;
    }
    this.#sink.yaml?.(this.#line.read(bytes, at, end), this.#yamlFirst);
    this.#yamlFirst = false;
    return true;
  }
}

/** A subtest begins with a line of TAP that is indented by four spaces, or a multiple of that. */
function startsSubtest(bytes: Buffer, start: number, at: number, end: number): boolean {
  if ((at - start) % 4 !== 0) return false;
  if (startsOk(bytes, at, end) || startsNotOk(bytes, at, end) || isSubtestComment(bytes, at, end))
    return true;
  const first = bytes[at] ?? 0;
  if (first !== ONE && first !== LOWER_P && (first | LOWER) !== LOWER_T) return false;
  const text = decodeBytes(bytes, at, end);
  return PLAN.test(text) || VERSION.test(text) || PRAGMA.test(text);
}

function isSubtestComment(bytes: Buffer, at: number, end: number): boolean {
  const after = at + SUBTEST.length;
  return startsWith(SUBTEST, bytes, at, end) && (after === end || bytes[after] === COLON);
}
