import { decodeBytes } from '../../bytes.js';
import { dropBlanks, isBlank, skipBlanks } from './lexemes.js';

const HASH = 0x23;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const BACKSLASH = 0x5c;

const DIRECTIVE = /^(skip|todo\b)[^ \t]*(?:[ \t]+(.*))?$/is;
/** Of a failure, only a whole word makes less: `# skipping is broken` is no directive. */
const FAILURE_DIRECTIVE = /^(skip(?=(?:ped)?\b)|todo\b)[^ \t]*(?:[ \t]+(.*))?$/is;
const TIME = /^time=(\d{1,12}(?:\.\d{1,12})?)(ms|s)$/i;
const ESCAPED = /\\([\\#])/g;
const ESCAPED_HASH = /\\#/g;

export type TapDirective = 'skip' | 'todo';

/**
 * One `ok` or `not ok` line. Name, directive and reason are parsed on demand, from bytes that are valid only until the
 * callback that received this object returns.
 */
export class TapPoint {
  ok = true;
  /** As printed; undefined where the line has none. */
  number: number | undefined;
  /** Whether the plan marks it as todo. */
  isTodo = false;

  #bytes: Buffer = Buffer.alloc(0);
  #start = 0;
  #end = 0;
  #version = 12;
  #rest: Rest | undefined;

  /** `start` is behind `ok`, `end` the end of the line. */
  read(ok: boolean, bytes: Buffer, start: number, end: number, version: number): this {
    this.ok = ok;
    this.#bytes = bytes;
    this.#end = dropBlanks(bytes, start, end);
    this.#version = version;
    this.#rest = undefined;
    this.#start = this.#readNumber(skipBlanks(bytes, start, end));
    return this;
  }

  get name(): string {
    return this.#parsed().name;
  }

  get directive(): TapDirective | undefined {
    return this.#parsed().directive ?? (this.isTodo ? 'todo' : undefined);
  }

  /** The text behind the directive; undefined if there is none. */
  get reason(): string | undefined {
    return this.#parsed().reason;
  }

  /** Seconds, from a `# time=…` directive as node-tap prints it. */
  get duration(): number | undefined {
    return this.#parsed().duration;
  }

  /** A number is a word of its own: in `ok 2nd try` it is part of the name. */
  #readNumber(start: number): number {
    let at = start;
    let number = 0;
    for (; at < this.#end; at += 1) {
      const byte = this.#bytes[at] ?? 0;
      if (byte < ZERO || byte > NINE) break;
      number = Math.min(number * 10 + byte - ZERO, Number.MAX_SAFE_INTEGER);
    }
    if (at === start || (at < this.#end && !isBlank(this.#bytes[at]))) {
      this.number = undefined;
      return start;
    }
    this.number = number;
    return skipBlanks(this.#bytes, at, this.#end);
  }

  #parsed(): Rest {
    this.#rest ??= parseRest(this.#bytes, this.#start, this.#end, this.#version, this.ok);
    return this.#rest;
  }
}

/** Test::More and TAP 14 put `- ` before the name; it is not part of it. */
function skipDash(bytes: Buffer, start: number, end: number): number {
  if (start < end && bytes[start] === MINUS && (start + 1 === end || isBlank(bytes[start + 1]))) {
    return skipBlanks(bytes, start + 1, end);
  }
  return start;
}

interface Rest {
  readonly name: string;
  readonly directive?: TapDirective;
  readonly reason?: string;
  readonly duration?: number;
}

function parseRest(bytes: Buffer, from: number, end: number, version: number, ok: boolean): Rest {
  const start = skipDash(bytes, from, end);
  const hash = findDirective(bytes, start, end, version);
  if (hash < end) {
    const before = textBetween(bytes, start, hash, version);
    const text = decodeBytes(bytes, skipBlanks(bytes, hash + 1, end), end);
    const [, kind, reason] = (ok ? DIRECTIVE : FAILURE_DIRECTIVE).exec(text) ?? [];
    if (kind !== undefined) {
      const directive = kind.toLowerCase() as TapDirective;
      if (reason === undefined || reason === '') return { name: before, directive };
      return { name: before, directive, reason: unescapeTap(reason, version) };
    }
    const [, time, unit] = TIME.exec(text) ?? [];
    if (time !== undefined) return { name: before, duration: Number(time) / (unit === 's' ? 1 : 1000) };
  }
  return { name: textBetween(bytes, start, end, version) };
}

function textBetween(bytes: Buffer, start: number, end: number, version: number): string {
  return unescapeTap(decodeBytes(bytes, start, dropBlanks(bytes, start, end)), version);
}

/**
 * Where the directive's `#` is, or `end`: the first that is not escaped. TAP 14 wants white space or an escaped
 * backslash before it, so that `https://example.com/#skip` is no directive; for TAP 12 and 13 we do as TAP::Parser.
 */
function findDirective(bytes: Buffer, start: number, end: number, version: number): number {
  let delimited = true;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === BACKSLASH) {
      at += 1;
      delimited = bytes[at] === BACKSLASH;
    } else {
      if (byte === HASH && (version < 14 || delimited)) return at;
      delimited = isBlank(byte);
    }
  }
  return end;
}

/**
 * TAP 14 escapes `#` and `\`, and allows reading TAP 13 alike. Before that there was no rule, but Test::More writes `\#`
 * for `#` (and `\` for itself).
 */
export function unescapeTap(text: string, version: number): string {
  if (!text.includes('\\')) return text;
  return version >= 13 ? text.replace(ESCAPED, '$1') : text.replace(ESCAPED_HASH, '#');
}
