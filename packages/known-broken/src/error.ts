import { ExpectedError, formatPosition } from '@libvirt-tck/text';
import type { Place } from './model.js';

/** The codes of faults in lists. */
export const faultCodes = [
  // The file; `encoding`: it is not UTF-8.
  'unreadable',
  'encoding',
  'too-large',
  // YAML; `alias`: undefined, circular, or repeating too much.
  'yaml',
  'tag',
  'merge-key',
  'alias',
  'duplicate-key',
  // Shape.
  'wrong-type',
  'unknown-key',
  'missing-key',
  'version',
  // Values; `bad-value`: not one of the words allowed; `bad-pattern`: of a test or check.
  'bad-id',
  'bad-value',
  'bad-pattern',
  'numbered-check',
  'bad-range',
  'empty-range',
  'bad-expression',
  'bad-date',
  // Between parts; `tangled`: too many patterns overlap to decide.
  'checks-and-ending',
  'kind-and-checks',
  'kind-and-ending',
  'outcomes-without-flaky',
  'hypervisor-without-driver',
  'duplicate-id',
  'duplicate-check',
  'conflict',
  'never-wins',
  'tangled',
  // Against a catalogue, and the clock.
  'no-such-test',
  'no-such-check',
  'expired',
] as const;

export type FaultCode = (typeof faultCodes)[number];

/** One thing that is wrong with a list, and where. The message is a statement: `unknown key "reson"`. */
export interface Fault {
  readonly code: FaultCode;
  readonly message: string;
  readonly place: Place;
}

/** A warning: an old spelling, or probably a mistake. */
export type Note = Pick<Fault, 'message' | 'place'>;

/**
 * An expected failure: a list that cannot be used, or a request that cannot be met (`request`). The message
 * completes "could not …".
 */
export class KnownBrokenError extends ExpectedError<FaultCode | 'request'> {
  override readonly name = 'KnownBrokenError';
}

/** `file:line:column CODE message`: the form that editors and CI systems make links of. */
export function formatFault({ code, message, place }: Fault): string {
  return `${formatPosition(place)} ${code} ${message}`;
}
