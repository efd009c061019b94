import { ReportError } from '../../src/index.js';
import { XmlScanner, type XmlScannerOptions } from '../../src/xml/scanner.js';

/** What a document consists of, with adjacent runs of text joined. */
export type Event =
  | readonly ['start', string, readonly (readonly [string, string])[]]
  | readonly ['end', string]
  | readonly ['text', string];

export interface Scanned {
  readonly events: readonly Event[];
  readonly isWhole: boolean;
}

/** Scans a whole document, given in pieces of `size` bytes. */
export function scan(
  document: Uint8Array | string,
  options: Partial<XmlScannerOptions> = {},
  size = 65536,
): Scanned {
  const bytes = Buffer.from(document);
  const scanner = new XmlScanner({ file: 'a.xml', ...options });
  const events: Event[] = [];
  let text = '';
  for (let at = 0; ; at += size) {
    if (at < bytes.length) scanner.push(bytes.subarray(at, at + size));
    else scanner.finish();
    let token = scanner.next();
    for (; token !== 'more' && token !== 'eof'; token = scanner.next()) {
      if (token === 'text') {
        text += scanner.text();
        continue;
      }
      if (text !== '') events.push(['text', text]);
      text = '';
      if (token === 'end') events.push(['end', scanner.name]);
      else events.push(['start', scanner.name, attributesOf(scanner)]);
    }
    if (token === 'eof') return { events, isWhole: scanner.isWhole };
  }
}

function attributesOf({ attributes }: XmlScanner): (readonly [string, string])[] {
  return Array.from({ length: attributes.count }, (_, index) => [
    attributes.name(index),
    attributes.value(index),
  ]);
}

/** The error that `run` throws. */
export function errorOf(run: () => unknown): ReportError {
  try {
    run();
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
