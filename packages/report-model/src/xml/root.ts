/**
 * The root element's start tag in the first bytes of an XML document of any encoding, by which its dialect is recognised;
 * undefined if there is none. The name may be cut off with the head. A document type is skipped here, and refused by the
 * scanner.
 */
export function rootElement(
  head: Buffer,
): { readonly name: string; readonly attributes: string } | undefined {
  const text = head
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '');
  const tag = ROOT.exec(text);
  return tag === null ? undefined : { name: tag[1] ?? '', attributes: tag[2] ?? '' };
}

const ROOT =
  /^(?:\s|<\?(?:[^?]|\?(?!>))*\?>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>)*<([^\s<>/!?"'=]+)([^<>]*)/;
