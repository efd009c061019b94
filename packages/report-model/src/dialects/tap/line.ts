import { decodeBytes, wholeCharacters } from '../../bytes.js';

/** A line of the stream, or a part of it: valid only until the callback that receives it returns. */
export class TapLine {
  #bytes: Buffer = Buffer.alloc(0);
  #start = 0;
  #end = 0;

  /** Refers this object to other bytes: one object serves a whole stream. */
  read(bytes: Buffer, start: number, end: number): this {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    return this;
  }

  /** In bytes, without the line's end. */
  get length(): number {
    return this.#end - this.#start;
  }

  /** The text, or as many whole characters of it as fit into `limit` bytes. */
  text(limit = this.length): string {
    if (limit >= this.length) return decodeBytes(this.#bytes, this.#start, this.#end);
    const cut = wholeCharacters(this.#bytes, this.#start, this.#start + limit);
    return decodeBytes(this.#bytes, this.#start, cut);
  }

  /** Copies the bytes to `target` at `at`, as many as there is room for. */
  copyTo(target: Buffer, at: number): number {
    return this.#bytes.copy(target, at, this.#start, this.#end);
  }
}
