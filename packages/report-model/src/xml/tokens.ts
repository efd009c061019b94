import type { XmlScanner, XmlToken } from './scanner.js';

/**
 * Feeds a document in UTF-8 (see `toUtf8`) to a scanner, and each token to `take`; yields what that returns, if
 * anything, one by one and at once. `take` sees `eof` last, and asks the scanner what each token is about.
 */
export async function* takeTokens<T>(
  chunks: AsyncIterable<Uint8Array>,
  scanner: XmlScanner,
  take: (token: Exclude<XmlToken, 'more'>) => readonly T[] | undefined,
): AsyncGenerator<T, void, void> {
  for await (const chunk of chunks) {
    scanner.push(chunk);
    for (let token = scanner.next(); token !== 'more'; token = scanner.next()) {
      const taken = take(token);
      // Not yield*, which takes several turns of the event loop for each.
      if (taken !== undefined) for (const part of taken) yield part;
    }
  }
  scanner.finish();
  for (let token = scanner.next(); token !== 'more'; token = scanner.next()) {
    const taken = take(token);
    if (taken !== undefined) for (const part of taken) yield part;
    if (token === 'eof') return;
  }
}
