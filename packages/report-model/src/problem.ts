import { formatPosition, type Position } from '@libvirt-tck/text';

/**
 * A problem that did not end the reading.
 *
 * - `broken-off`: the document stops half-way; everything after its last whole test is lost.
 * - `repaired`: the document is not well-formed here, and was read as the message says.
 * - `encoding`: the bytes are not in the encoding that was declared.
 * - `contradiction`: the document contradicts itself; the statement nearer to the checks counts.
 * - `ignored`: the model has no place for it.
 */
export type ProblemCode = 'broken-off' | 'repaired' | 'encoding' | 'contradiction' | 'ignored';

export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly position?: Position;
}

/** The problem for a warning: its place, where it has one, and the message. */
export function formatProblem({ message, position }: Problem): string {
  return position === undefined ? message : `${formatPosition(position)}: ${message}`;
}
