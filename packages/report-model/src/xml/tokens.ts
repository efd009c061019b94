import { type ReadLimits, tooManyBytes, tooManyChecks } from '../read-limits.js';
import type { XmlScanner, XmlToken } from './scanner.js';

/** Makes parts of a report from the tokens of a document. */
export interface TokenReading<T> {
  /** Takes a token, of which the scanner has the details; the last one is `eof`. Returns the parts that are ready. */
  take(token: Exclude<XmlToken, 'more'>): readonly T[] | undefined;
  /** The number of checks in tests that have not ended. */
  readonly openChecks: number;
  /** The number of tests that have ended. */
  readonly finishedTests: number;
}

/**
 * Feeds a document in UTF-8 (see `toUtf8`) to a scanner, and each token to `reading`; yields the parts at once. Throws a
 * `ReportError` (`limit`) if a test is larger than `limits` allow.
 */
export async function* takeTokens<T>(
  chunks: AsyncIterable<Uint8Array>,
  scanner: XmlScanner,
  reading: TokenReading<T>,
  limits: ReadLimits,
): AsyncGenerator<T, void, void> {
  let finished = 0;
  let bytes = 0;
  for await (const chunk of chunks) {
    scanner.push(chunk);
    for (let token = scanner.next(); token !== 'more'; token = scanner.next()) {
      const taken = reading.take(token);
      // Not yield*, which takes several turns of the event loop for each part.
      if (taken !== undefined) for (const part of taken) yield part;
    }
    // Checked once for each chunk, which cannot hold many checks.
    if (reading.openChecks > limits.checks) throw tooManyChecks(limits.checks, scanner.position());
    bytes = reading.finishedTests === finished ? bytes + chunk.length : 0;
    finished = reading.finishedTests;
    if (bytes > limits.bytes) throw tooManyBytes(limits.bytes, scanner.position());
  }
  scanner.finish();
  for (let token = scanner.next(); token !== 'more'; token = scanner.next()) {
    const taken = reading.take(token);
    if (taken !== undefined) for (const part of taken) yield part;
    if (token === 'eof') return;
  }
}
