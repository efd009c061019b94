import { decodeBytes } from '../../bytes.js';
import { ReportError } from '../../error.js';

const BLOCK = 512;
/** How long a file's name may be, and the records that give a long one. */
const LONGEST_NAME = 64 * 1024;

/** Told what an archive holds, in its order. Bytes are only there until the callback returns. */
export interface TarSink {
  file(path: string): void;
  data(bytes: Buffer): void;
  endOfFile(): void;
}

/**
 * Takes a tar archive (POSIX ustar and pax, GNU long names) apart while it arrives. Only regular files are reported;
 * their names are names and never looked up anywhere.
 */
export class TarScanner {
  readonly #file: string;
  readonly #sink: TarSink;
  #held: Buffer = Buffer.alloc(0);
  /** What the bytes are that come: of a file, of a record that gives the next file's name, or of neither. */
  #content: 'header' | 'file' | 'pax' | 'long name' | 'other' = 'header';
  /** Bytes of the content that are still to come, and of the padding behind it. */
  #left = 0;
  #padding = 0;
  #record: Buffer[] = [];
  #nextName: string | undefined;
  #offset = 0;
  #ended = false;

  constructor(file: string, sink: TarSink) {
    this.#file = file;
    this.#sink = sink;
  }

  /** True between files, and when the archive has said that it ends. */
  get isWhole(): boolean {
    return this.#ended || (this.#content === 'header' && this.#held.length === 0);
  }

  push(chunk: Buffer): void {
    let bytes = chunk;
    while (bytes.length > 0 && !this.#ended) {
      const used = this.#content === 'header' ? this.#readHeader(bytes) : this.#readContent(bytes);
      this.#offset += used;
      bytes = bytes.subarray(used);
    }
  }

  #readHeader(bytes: Buffer): number {
    const used = Math.min(bytes.length, BLOCK - this.#held.length);
    this.#held = Buffer.concat([this.#held, bytes.subarray(0, used)]);
    if (this.#held.length < BLOCK) return used;
    const header = this.#held;
    this.#held = Buffer.alloc(0);
    if (header.every((byte) => byte === 0)) {
      this.#ended = true;
      return used;
    }
    this.#startEntry(header);
    return used;
  }

  #startEntry(header: Buffer): void {
    if (!isTarHeader(header)) throw this.#error('malformed', 'this is no header of a tar archive');
    const size = readSize(header);
    if (size === undefined) throw this.#error('malformed', 'the size of a file in the archive is no number');
    const type = String.fromCharCode(header[156] ?? 0);
    this.#left = size;
    this.#padding = (BLOCK - (size % BLOCK)) % BLOCK;
    this.#record = [];
    if (type === 'x' || type === 'L') {
      if (size > LONGEST_NAME) throw this.#error('limit', `a name of more than ${LONGEST_NAME} bytes`);
      this.#content = type === 'x' ? 'pax' : 'long name';
    } else if (type === '0' || type === '\0') {
      this.#content = 'file';
      this.#sink.file(this.#nextName ?? nameOf(header));
      this.#nextName = undefined;
    } else {
      this.#content = 'other';
      if (type !== 'g') this.#nextName = undefined;
    }
    if (size === 0) this.#endContent();
  }

  #readContent(bytes: Buffer): number {
    if (this.#left === 0) {
      const used = Math.min(bytes.length, this.#padding);
      this.#padding -= used;
      if (this.#padding === 0) this.#content = 'header';
      return used;
    }
    const used = Math.min(bytes.length, this.#left);
    const part = bytes.subarray(0, used);
    if (this.#content === 'file') this.#sink.data(part);
    else if (this.#content !== 'other') this.#record.push(Buffer.from(part));
    this.#left -= used;
    if (this.#left === 0) this.#endContent();
    return used;
  }

  #endContent(): void {
    const record = Buffer.concat(this.#record);
    if (this.#content === 'file') this.#sink.endOfFile();
    else if (this.#content === 'long name') this.#nextName = untilNul(record);
    else if (this.#content === 'pax') this.#nextName = paxPath(record) ?? this.#nextName;
    if (this.#padding === 0) this.#content = 'header';
    else this.#content = 'other';
  }

  #error(code: 'malformed' | 'limit', what: string): ReportError {
    const position = { file: this.#file, line: 1, column: this.#offset + 1, excerpt: '' };
    return new ReportError(code, `read ${this.#file}:1:${position.column}: ${what}`, { position });
  }
}

/** Whether a block is the header of a file: its checksum says so. */
export function isTarHeader(block: Buffer): boolean {
  if (block.length < BLOCK) return false;
  let sum = 0;
  for (let at = 0; at < BLOCK; at += 1) sum += at >= 148 && at < 156 ? 0x20 : (block[at] ?? 0);
  return readOctal(block, 148, 156) === sum;
}

function nameOf(header: Buffer): string {
  const name = untilNul(header.subarray(0, 100));
  const prefix = header.toString('latin1', 257, 262) === 'ustar' ? untilNul(header.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** Octal digits, or (GNU) binary with the first bit set. */
function readSize(header: Buffer): number | undefined {
  if (((header[124] ?? 0) & 0x80) === 0) return readOctal(header, 124, 136);
  let size = 0;
  for (let at = 125; at < 136; at += 1) size = size * 256 + (header[at] ?? 0);
  return Number.isSafeInteger(size) ? size : undefined;
}

function readOctal(bytes: Buffer, start: number, end: number): number | undefined {
  const [, digits] = /^ *([0-7]+)[ \0]*$/.exec(bytes.toString('latin1', start, end)) ?? [];
  return digits === undefined ? undefined : Number.parseInt(digits, 8);
}

function untilNul(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return decodeBytes(bytes, 0, end === -1 ? bytes.length : end);
}

/** Records `length key=value\n` (POSIX pax). */
function paxPath(record: Buffer): string | undefined {
  let path: string | undefined;
  for (let at = 0; at < record.length; ) {
    const space = record.indexOf(0x20, at);
    const length = Number(record.toString('latin1', at, space));
    if (space === -1 || !Number.isSafeInteger(length) || length <= space - at + 1) break;
    const text = decodeBytes(record, space + 1, Math.min(at + length - 1, record.length));
    if (text.startsWith('path=')) path = text.slice(5);
    at += length;
  }
  return path;
}
