import type { Position } from '@libvirt-tck/text';
import { decodeBytes } from '../../bytes.js';
import { inputError, type ReportError, type ReportErrorCode } from '../../error.js';
import { tooManyChecks } from '../../read-limits.js';
import { PlaceCounter } from '../text-position.js';

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** How deep values may be nested; the model needs eight. */
const DEPTH = 64;
/** The most bytes of one test, or of a member of the report other than its tests. */
const LONGEST_PIECE = 128 * 1024 * 1024;
/** The most objects and arrays that a test has for each of its checks: its known issue, a diagnostic and their lists. */
const VALUES_PER_CHECK = 4;
/** The most others, for calls and unknown elements. */
const OTHER_VALUES = 100_000;

const TESTS = /^\s*"tests"\s*:\s*$/;

/** A whole part of the document: a member of the object, or an item of its array `tests`. */
export interface Piece {
  readonly kind: 'member' | 'test';
  /** For a member, an object with only that member. */
  readonly value: unknown;
  /** Its beginning. */
  readonly position: Position;
}

/**
 * Splits a JSON object into its members while it arrives, and its array `tests` into items, so that only one of them is in
 * memory at a time. Throws a `ReportError` with a position where the text is not JSON.
 */
export class JsonSplitter {
  readonly #place: PlaceCounter;
  #where: 'before' | 'members' | 'tests' | 'after tests' | 'after' = 'before';
  /** Whether the array of tests has begun. */
  hadTests = false;
  /** The part of the current piece that earlier chunks had. */
  #held: Buffer[] = [];
  #heldLength = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** True after a comma: another value must follow. */
  #awaiting = false;

  /** The number of objects and arrays in the current piece. */
  #values = 0;
  readonly #mostChecks: number;

  constructor(file: string, mostChecks: number) {
    this.#mostChecks = mostChecks;
    this.#place = new PlaceCounter(file);
  }

  /** Whether the object has ended. */
  get isWhole(): boolean {
    return this.#where === 'after';
  }

  /** Yields each piece once it is whole. */
  *push(chunk: Buffer): Generator<Piece, void, void> {
    let start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) this.#inString = false;
      } else if (byte === QUOTE) {
        this.#inString = true;
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        this.#values += 1;
        if (this.#opens(byte, chunk, start, at)) start = at + 1;
      } else if (byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        const isBetweenPieces = this.#depth === (this.#where === 'tests' ? 2 : 1);
        if (isBetweenPieces) {
          const piece = this.#endPiece(byte, this.#take(chunk.subarray(start, at)));
          if (piece !== undefined) yield piece;
          start = at + 1;
        }
        if (byte !== COMMA) this.#depth = Math.max(0, this.#depth - 1);
      }
    }
    this.#hold(chunk.subarray(start));
  }

  /**
   * Ends the document. Returns its last test if the document breaks off right after it: a run that was killed wrote no comma
   * there. Throws if the document is not even the beginning of an object.
   */
  finish(): Piece | undefined {
    const isBehindTest = this.#where === 'tests' && this.#depth === 2 && !this.#inString;
    if (!isBehindTest && this.#where !== 'before' && this.#where !== 'after') return undefined;
    const rest = this.#take(Buffer.alloc(0));
    if (isBehindTest) {
      const piece = rest.trim().endsWith('}') ? this.#parse(rest) : undefined;
      this.#place.pass(rest);
      return piece;
    }
    if (this.#where === 'before')
      throw this.#error('malformed', 'there is no JSON object', rest, rest.length);
    this.#refuse(rest, 'the object has ended, and only white space may follow');
    return undefined;
  }

  /** The position at which the document breaks off. */
  position(): Position {
    const rest = decodeBytes(Buffer.concat(this.#held));
    return this.#place.position(rest, rest.length);
  }

  /** Handles an opening bracket; returns whether it is that of the report or of its tests. */
  #opens(byte: number, chunk: Buffer, start: number, at: number): boolean {
    this.#depth += 1;
    if (this.#depth > DEPTH) {
      const text = this.#take(chunk.subarray(start, at));
      throw this.#error('limit', `values nested more than ${DEPTH} deep`, text, text.length);
    }
    if (this.#depth === 1) {
      const text = this.#take(chunk.subarray(start, at));
      const isObject = byte === OPEN_OBJECT && this.#where === 'before';
      this.#refuse(isObject ? text.replace(/^\uFEFF/, '') : `${text}[`, 'this is not a JSON object');
      this.#where = 'members';
      this.#place.pass(`${text}{`);
      return true;
    }
    if (this.#depth !== 2 || byte !== OPEN_ARRAY || this.hadTests || this.#where !== 'members') return false;
    if (this.#heldLength + at - start > 256) return false;
    const text = Buffer.concat([...this.#held, chunk.subarray(start, at)]).toString('latin1');
    if (!TESTS.test(text)) return false;
    this.#take(Buffer.alloc(0));
    this.#place.pass(`${text}[`);
    this.#where = 'tests';
    this.hadTests = true;
    this.#awaiting = false;
    return true;
  }

  /** Handles a comma or bracket that ends a piece, with the text before it. */
  #endPiece(byte: number, text: string): Piece | undefined {
    const closing = this.#where === 'tests' ? CLOSE_ARRAY : CLOSE_OBJECT;
    if (byte !== COMMA && byte !== closing) {
      throw this.#error('malformed', 'this bracket does not close the one that is open', text, text.length);
    }
    let piece: Piece | undefined;
    if (this.#where === 'after tests') {
      this.#refuse(text, 'a comma is expected after the tests');
    } else if (byte === COMMA || this.#awaiting || text.trim() !== '') {
      piece = this.#parse(text);
    }
    this.#place.pass(`${text},`);
    this.#awaiting = byte === COMMA;
    if (byte === CLOSE_ARRAY) this.#where = 'after tests';
    else if (byte === CLOSE_OBJECT) this.#where = 'after';
    else if (this.#where === 'after tests') this.#where = 'members';
    return piece;
  }

  #parse(text: string): Piece {
    const isTest = this.#where === 'tests';
    const start = text.search(/\S/);
    if (start === -1) throw this.#error('malformed', 'a value is missing', text, text.length);
    try {
      const value: unknown = JSON.parse(isTest ? text : `{${text}}`);
      const position = this.#place.position(text, start);
      return { kind: isTest ? 'test' : 'member', value, position };
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      const found = / at position (\d+)/.exec(message)?.[1];
      const at = found === undefined ? start : Number(found) - (isTest ? 0 : 1);
      const what = message.replace(/ in JSON at position \d+|, ".*" is not valid JSON/s, '');
      throw this.#error('malformed', what, text, Math.min(Math.max(0, at), text.length), cause);
    }
  }

  #refuse(text: string, message: string): void {
    const at = text.search(/\S/);
    if (at !== -1) throw this.#error('malformed', message, text, at);
  }

  #hold(bytes: Buffer): void {
    if (bytes.length === 0) return;
    // The chunk is valid only until the next one.
    this.#held.push(Buffer.from(bytes));
    this.#heldLength += bytes.length;
    if (this.#values > VALUES_PER_CHECK * this.#mostChecks + OTHER_VALUES)
      throw tooManyChecks(this.#mostChecks, this.#place.position('', 0));
    if (this.#heldLength > LONGEST_PIECE) {
      throw this.#error('limit', `a value of more than ${LONGEST_PIECE} bytes`, '', 0);
    }
  }

  /** The text of the current piece, which ends with the bytes `last`, and begins a new one. */
  #take(last: Buffer): string {
    const text = decodeBytes(this.#held.length === 0 ? last : Buffer.concat([...this.#held, last]));
    this.#held = [];
    this.#heldLength = 0;
    this.#values = 0;
    return text;
  }

  #error(code: ReportErrorCode, what: string, text: string, at: number, cause?: unknown): ReportError {
    const position = this.#place.position(text, at);
    return inputError(code, what, position, cause);
  }
}
