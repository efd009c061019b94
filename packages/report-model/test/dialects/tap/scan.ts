import { TapCollector, type TapLimits, type TapResult } from '../../../src/dialects/tap/collect.js';
import { TapScanner, type TapSink } from '../../../src/dialects/tap/scanner.js';

/** Everything the scanner reports, as readable lines. */
export function events(chunks: Iterable<string | Uint8Array>): string[] {
  const seen: string[] = [];
  const sink: TapSink = {
    version: (version) => seen.push(`version ${version}`),
    plan: (count, comment) =>
      seen.push(comment === undefined ? `plan ${count}` : `plan ${count} # ${comment}`),
    point: (point) => {
      const { ok, number, name, directive, reason } = point;
      seen.push(
        ['point', ok, number, JSON.stringify(name), directive, reason]
          .filter((x) => x !== undefined)
          .join(' '),
      );
    },
    comment: (line) => seen.push(`comment ${line.text()}`),
    yaml: (line, first) => seen.push(`${first ? 'yaml, first' : 'yaml'} ${line.text()}`),
    bailOut: (reason) => seen.push(`bail out ${reason}`),
    pragma: (key, value) => seen.push(`pragma ${key} ${value}`),
    subtest: (line) => seen.push(`subtest ${line.text()}`),
    output: (line) => seen.push(`output ${line.text()}`),
    blank: () => seen.push('blank'),
    continued: (line) => seen.push(`continued ${line.text()}`),
  };
  feed(new TapScanner(sink), chunks);
  return seen;
}

export function collect(chunks: Iterable<string | Uint8Array>, limits?: Partial<TapLimits>): TapResult {
  const collector = new TapCollector(limits);
  feed(new TapScanner(collector), chunks);
  return collector.finish();
}

function feed(scanner: TapScanner, chunks: Iterable<string | Uint8Array>): void {
  for (const chunk of chunks) scanner.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  scanner.end();
}
