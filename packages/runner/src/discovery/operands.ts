import { readFileSync } from 'node:fs';
import type { Position } from '@libvirt-tck/text';
import { RunnerError } from '../error.js';

/** What names tests: a path, an id, or a pattern. */
export interface Operand {
  readonly text: string;
  /** Where it was read, unless it is of the command line. */
  readonly position?: Position;
}

/**
 * Replaces `@FILE` and `-` (standard input) by the operands that the list holds: one a line, without empty lines and
 * comments (`#`).
 *
 * @throws RunnerError `no-such-test` for a list that is empty: it is never taken for no operand, which is all tests
 */
export function expandOperands(operands: readonly string[]): readonly Operand[] {
  return operands.flatMap((text) => {
    if (text === '-') return listOf('standard input', 0);
    return text.startsWith('@') ? listOf(text.slice(1), text.slice(1)) : [{ text }];
  });
}

function listOf(name: string, source: string | number): readonly Operand[] {
  const operands = read(name, source)
    .split('\n')
    .flatMap((line, index): readonly Operand[] => {
      const text = line.trim();
      if (text === '' || text.startsWith('#')) return [];
      const column = line.indexOf(text) + 1;
      const excerpt = `${line.trimEnd()}\n${' '.repeat(column - 1)}^`;
      return [{ text, position: { file: name, line: index + 1, column, excerpt } }];
    });
  if (operands.length > 0) return operands;
  throw new RunnerError('no-such-test', `find a test in the list of ${name}: it is empty`);
}

function read(name: string, source: string | number): string {
  try {
    return readFileSync(source, 'utf8');
  } catch (cause) {
    throw new RunnerError('no-such-test', `read the list of tests ${name}`, { cause });
  }
}
