import { wholeCharacters } from '../../bytes.js';
import { startsNotOk, startsOk } from './lexemes.js';

const LF = 0x0a;
const HASH = 0x23;

const NOTHING: Buffer = Buffer.alloc(0);
const LEFT_OUT = Buffer.from(' […] ');
const HASH_LEFT_OUT = Buffer.from(' […]# ');

/** Lines longer than this are given in pieces, those of points with their middle left out. */
export const LONGEST_LINE = 65_536;

/** What takes lines: a part of `bytes`, which is only there until the callback returns. */
export interface LineSink {
  line(bytes: Buffer, from: number, to: number): void;
  /** More of the line before, which was too long to be given as one. */
  continued(bytes: Buffer, from: number, to: number): void;
}

/** Splits a stream, whose chunks may break anywhere, into lines. Memory does not grow with the longest line. */
export class LineSplitter {
  /** How many lines have come to their end. */
  lines = 0;
  readonly #sink: LineSink;
  /** The beginning of a line whose end has not come yet; most chunks end with a line, so it is made when needed. */
  #held = NOTHING;
  #heldLength = 0;
  #inLongLine = false;
  /** The first and the last pieces of a point's line that is too long: its directive comes last. */
  #longPoint: Buffer[] = [];

  constructor(sink: LineSink) {
    this.#sink = sink;
  }

  push(bytes: Buffer): void {
    let start = 0;
    let end = bytes.indexOf(LF);
    while (end !== -1) {
      this.lines += 1;
      if (this.#heldLength > 0 || this.#inLongLine || end - start > LONGEST_LINE) {
        this.#hold(bytes, start, end);
        this.end();
      } else {
        this.#sink.line(bytes, start, end);
      }
      start = end + 1;
      end = bytes.indexOf(LF, start);
    }
    this.#hold(bytes, start, bytes.length);
  }

  /** Gives the last line, should its end be missing. */
  end(): void {
    const length = this.#heldLength;
    this.#heldLength = 0;
    if (this.#longPoint.length > 0) {
      const line = Buffer.concat([...this.#longPoint, this.#held.subarray(0, length)]);
      this.#longPoint = [];
      this.#sink.line(line, 0, line.length);
    } else if (this.#inLongLine) {
      this.#sink.continued(this.#held, 0, length);
    } else if (length > 0) {
      this.#sink.line(this.#held, 0, length);
    }
    this.#inLongLine = false;
  }

  #hold(bytes: Buffer, start: number, end: number): void {
    let at = start;
    if (at < end && this.#held === NOTHING) this.#held = Buffer.allocUnsafe(LONGEST_LINE);
    while (at < end) {
      if (this.#heldLength === LONGEST_LINE) this.#givePiece();
      const copied = bytes.copy(this.#held, this.#heldLength, at, end);
      this.#heldLength += copied;
      at += copied;
    }
  }

  #givePiece(): void {
    const held = this.#held;
    const cut = wholeCharacters(held, 0, LONGEST_LINE);
    const isPoint = this.#inLongLine
      ? this.#longPoint.length > 0
      : startsOk(held, 0, cut) || startsNotOk(held, 0, cut);
    if (isPoint) this.#keepPiece(held.subarray(0, cut));
    else if (this.#inLongLine) this.#sink.continued(held, 0, cut);
    else this.#sink.line(held, 0, cut);
    this.#inLongLine = true;
    this.#heldLength = held.copy(held, 0, cut, LONGEST_LINE);
  }

  /** Two pieces are enough for any directive, unless a `#` in the name before them says that there is none. */
  #keepPiece(piece: Buffer): void {
    const [first, ...others] = [...this.#longPoint, Buffer.from(piece)];
    const left = others.splice(0, others.length - 2);
    const gap = left.some((one) => one.includes(HASH)) ? HASH_LEFT_OUT : LEFT_OUT;
    this.#longPoint = [first ?? piece, ...(left.length > 0 ? [gap] : []), ...others];
  }
}
