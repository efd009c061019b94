import { type ReadLimits, tooManyBytes, tooManyChecks } from '../read-limits.js';
import type { XmlScanner, XmlToken } from './scanner.js';

/** Makes parts of a report from the tokens of a document. */
export interface TokenReading<T> {
  /** Takes a token, the last one being `eof`, and asks the scanner what it is about. Returns the parts that are ready. */
  take(token: Exclude<XmlToken, 'more'>): readonly T[] | undefined;
  /** How many checks the tests have that are not at their end yet. */
  readonly openChecks: number;
  /** How many tests have come to their end. */
  readonly finishedTests: number;
}

/**
 * Feeds a document in UTF-8 (see `toUtf8`) to a scanner, and each token to `reading`; yields what that returns, one by one
 * and at once. Throws a `ReportError` (`limit`) where a test is larger than `limits` allow.
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
      // Not yield*, which takes several turns of the event loop for each.
      if (taken !== undefined) for (const part of taken) yield part;
    }
    // Once a chunk is often enough: one cannot hold many checks.
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
