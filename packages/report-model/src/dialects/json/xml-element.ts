import { XmlScanner } from '../../xml/scanner.js';

const NAME = /^[\p{L}_][\p{L}\p{N}_.:-]*$/u;

/** Whether a string is a name that an attribute or element can have. */
export function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 256 && NAME.test(value);
}

/** Whether text is one whole, well-formed XML element and nothing else. */
export function isElement(text: string): boolean {
  if (!/^<[^!?].*>$/s.test(text)) return false;
  const scanner = new XmlScanner({ file: '' });
  try {
    scanner.push(Buffer.from(text));
    scanner.finish();
    while (scanner.next() !== 'eof');
    return scanner.isWhole;
  } catch {
    return false;
  }
}
