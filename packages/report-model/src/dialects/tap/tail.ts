import { decodeBytes } from '../../bytes.js';
import type { TapLine } from './line.js';

const LF = 0x0a;

/** Remembers the last lines of what is appended, at most `size` bytes of them, in bounded memory. */
export class Tail {
  readonly #size: number;
  readonly #bytes: Buffer;
  #length = 0;

  /** `longest` is the length of the longest line to come. Both are in bytes. */
  constructor(size: number, longest: number) {
    this.#size = size;
    this.#bytes = Buffer.allocUnsafe(size * 2 + longest + 1);
  }

  /** `continued`: the line goes on where the one before ended. */
  append(line: TapLine, continued: boolean): void {
    if (this.#length + line.length + 1 > this.#bytes.length) {
      const start = this.#start();
      this.#bytes.copyWithin(0, start, this.#length);
      this.#length -= start;
    }
    if (continued && this.#length > 0) this.#length -= 1;
    this.#length += line.copyTo(this.#bytes, this.#length);
    this.#bytes[this.#length] = LF;
    this.#length += 1;
  }

  /** Lines separated by line feeds. */
  text(): string {
    return decodeBytes(this.#bytes, this.#start(), this.#length - 1);
  }

  /** In bytes, of what `text` returns. */
  get length(): number {
    return this.#length - 1 - this.#start();
  }

  /** Where the last `size` bytes begin, moved on to the beginning of a line where there is one. */
  #start(): number {
    const start = this.#length - this.#size;
    if (start <= 0) return 0;
    const end = this.#bytes.indexOf(LF, start - 1);
    return end + 1 < this.#length ? end + 1 : start;
  }
}
