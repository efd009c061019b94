import { type BigIntStats, fstatSync, statSync } from 'node:fs';

/**
 * What a descriptor or a path leads to, as stat(2) tells it. In big integers, because otherwise Node, when what it saw last is a
 * pipe, follows no symbolic link to a module it loads next (https://github.com/nodejs/node/issues/51142).
 */
export function statusOf(file: number | string): BigIntStats {
  return typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
}
