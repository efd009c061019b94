/**
 * The root element's start tag, looked for in the first bytes of what may be an XML document, in whatever encoding:
 * enough to tell which dialect it is. The name may be cut off with the head. A document type is passed over here, and
 * refused by the scanner.
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
