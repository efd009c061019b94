import { XmlScanner } from './scanner.js';

/** Whether a string is a name that an attribute or element can have, by the reader of XML. */
export function isName(value: unknown): boolean {
  return typeof value === 'string' && !/[\s/>]/.test(value) && isElement(`<${value}/>`);
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
