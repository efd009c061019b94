import type { Dialect, DialectInput, ReportPart } from '../dialect.js';
import { ElementScanner } from '../xml/element-scanner.js';
import { toUtf8 } from '../xml/encoding.js';
import { rootElement } from '../xml/root.js';
import { takeTokens } from '../xml/tokens.js';
import { NAMES } from './grammar.js';
import { NAMESPACE } from './namespace.js';
import { CanonicalReading } from './reading.js';
import { withoutZeroTail } from './zero-tail.js';

/**
 * The canonical document. It must be well-formed and valid, except that it may break off anywhere: then all tests
 * up to there are given, and a summary that says `complete: false`.
 */
export const canonicalDialect: Dialect = {
  name: 'canonical',
  recognises(head) {
    const root = rootElement(head);
    return root?.name === 'report' && root.attributes.includes(NAMESPACE);
  },
  read({ file, chunks, problem, limits }: DialectInput): AsyncGenerator<ReportPart, void, void> {
    const scanner = new ElementScanner({ file, names: NAMES });
    const reading = new CanonicalReading(scanner, problem);
    const utf8 = withoutZeroTail(toUtf8(chunks, { file, problem }));
    return takeTokens(utf8, scanner, reading, limits);
  },
};
