import type { Position } from '@libvirt-tck/text';
import { inputError, type ReportError } from '../error.js';
import { pieces } from '../input/pieces.js';
import type { Problem } from '../problem.js';
import { DECLARATION_BYTES, parseDeclaration } from './declaration.js';

export interface ToUtf8Options {
  readonly file: string;
  readonly problem: (problem: Problem) => void;
}

/**
 * A document's bytes as UTF-8 without byte order mark, in pieces (see `PIECE`). The bytes show the encoding (XML 1.0,
 * appendix F): a byte order mark, or `<` in UTF-16. Else the declaration states it; else it is UTF-8. A declaration that
 * contradicts the bytes is a problem, and the bytes decide.
 *
 * Throws a `ReportError` (`encoding`) for encodings that are not supported. Faults in UTF-8 are left to the scanner, which
 * knows the position.
 */
export async function* toUtf8(
  chunks: AsyncIterable<Uint8Array>,
  options: ToUtf8Options,
): AsyncGenerator<Buffer, void, void> {
  let head: Buffer = Buffer.alloc(0);
  let decode: Decoder | undefined;
  for await (const chunk of chunks) {
    if (decode !== undefined) {
      yield* pieces(decode(chunk));
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < DECLARATION_BYTES) continue;
    decode = decoderFor(head, options);
    yield* pieces(decode(head));
  }
  if (decode === undefined) {
    decode = decoderFor(head, options);
    yield* pieces(decode(head));
  }
  const left = decode.left?.() ?? 0;
  if (left === 0) return;
  const message = `the document ends within a character: its last ${left === 1 ? 'byte was' : `${left} bytes were`} not read`;
  options.problem({ code: 'encoding', message });
}

interface Decoder {
  (bytes: Uint8Array): Buffer;
  /** The number of bytes that wait for the rest of their character. */
  readonly left?: () => number;
}

const DECODERS: Readonly<Record<string, () => Decoder>> = {
  'utf-8': () => asBuffer,
  'utf-16le': () => utf16Decoder(false),
  'utf-16be': () => utf16Decoder(true),
  'iso-8859-1': () => (bytes) => Buffer.from(asBuffer(bytes).toString('latin1')),
  'iso-8859-15': () => singleByteDecoder('iso-8859-15'),
  'windows-1252': () => singleByteDecoder('windows-1252'),
};

const OTHER_NAMES: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  latin1: 'iso-8859-1',
  'latin-1': 'iso-8859-1',
  cp1252: 'windows-1252',
};

function decoderFor(head: Buffer, options: ToUtf8Options): Decoder {
  const shown = shownEncoding(head);
  if (shown?.encoding === 'utf-32')
    throw encodingError('it is in UTF-32, which is not supported', '', options);
  const decode = makeDecoder(shown?.encoding ?? 'utf-8');
  const text = decode(head.subarray(shown?.bom ?? 0, DECLARATION_BYTES & ~1)).toString('latin1');
  const declaration = text.slice(0, text.indexOf('?>') + 2);
  const label = parseDeclaration(declaration)?.encoding;
  const declared = label === undefined ? undefined : nameOf(label);
  if (shown === undefined && declared !== undefined && !declared.startsWith('utf-')) {
    if (Object.hasOwn(DECODERS, declared)) return makeDecoder(declared);
    throw encodingError(`its encoding ${label} is not supported`, declaration, options);
  }
  const found = shown?.encoding ?? 'utf-8';
  if (
    declared !== undefined &&
    declared !== found &&
    !(declared === 'utf-16' && found.startsWith(declared))
  ) {
    const message = `the document states the encoding ${label}, but is in ${found.toUpperCase()}, and was read as that`;
    options.problem({ code: 'encoding', message, position: declarationPosition(declaration, options) });
  }
  return withoutBom(makeDecoder(found), shown?.bom ?? 0);
}

/** The encoding that the first bytes show, and the length of their byte order mark. */
function shownEncoding(head: Buffer): { readonly encoding: string; readonly bom: number } | undefined {
  const start = head.toString('latin1', 0, 4);
  if (start === '\xff\xfe\0\0' || start === '\0\0\xfe\xff') return { encoding: 'utf-32', bom: 4 };
  if (start === '<\0\0\0' || start === '\0\0\0<') return { encoding: 'utf-32', bom: 0 };
  if (start.startsWith('\xef\xbb\xbf')) return { encoding: 'utf-8', bom: 3 };
  if (start.startsWith('\xff\xfe')) return { encoding: 'utf-16le', bom: 2 };
  if (start.startsWith('\xfe\xff')) return { encoding: 'utf-16be', bom: 2 };
  if (start.startsWith('<\0')) return { encoding: 'utf-16le', bom: 0 };
  if (start.startsWith('\0<')) return { encoding: 'utf-16be', bom: 0 };
  return undefined;
}

function nameOf(label: string): string {
  const name = label.toLowerCase();
  return Object.hasOwn(OTHER_NAMES, name) ? (OTHER_NAMES[name] as string) : name;
}

function makeDecoder(encoding: string): Decoder {
  return (DECODERS[encoding] as () => Decoder)();
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function withoutBom(decode: Decoder, bom: number): Decoder {
  let skip = bom;
  const decodeRest = (bytes: Uint8Array): Buffer => {
    const rest = bytes.subarray(skip);
    skip = 0;
    return decode(rest);
  };
  return decode.left === undefined ? decodeRest : Object.assign(decodeRest, { left: decode.left });
}

function singleByteDecoder(label: string): Decoder {
  const decoder = new TextDecoder(label);
  return (bytes) => Buffer.from(decoder.decode(bytes, { stream: true }));
}

/** A lone surrogate becomes a byte that is not UTF-8, so that the scanner reports it with its position. */
function utf16Decoder(isBigEndian: boolean): Decoder {
  let rest = Buffer.alloc(0);
  const decode = (chunk: Uint8Array): Buffer => {
    const bytes = Buffer.concat([rest, chunk]);
    let end = bytes.length & ~1;
    if (end >= 2 && ((bytes[isBigEndian ? end - 2 : end - 1] as number) & 0xfc) === 0xd8) end -= 2;
    rest = bytes.subarray(end);
    const units = bytes.subarray(0, end);
    const text = (isBigEndian ? units.swap16() : units).toString('utf16le');
    const parts = text.split(/[\uD800-\uDFFF]/u).map((part) => Buffer.from(part));
    return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [NOT_UTF8, part])));
  };
  return Object.assign(decode, { left: () => rest.length });
}

const NOT_UTF8 = Buffer.of(0xff);

function declarationPosition(declaration: string, options: ToUtf8Options): Position {
  const index = Math.max(0, declaration.indexOf('encoding'));
  const line = declaration.replace(/[^\x20-\x7E]/g, ' ');
  return { file: options.file, line: 1, column: index + 1, excerpt: `${line}\n${' '.repeat(index)}^` };
}

function encodingError(what: string, declaration: string, options: ToUtf8Options): ReportError {
  return inputError('encoding', what, declarationPosition(declaration, options));
}
