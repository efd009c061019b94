import { type BigIntStats, fstatSync, statSync } from 'node:fs';

/**
 * The stat(2) of a descriptor or a path, in big integers: after a plain stat of a pipe, Node follows no symbolic link to the
 * next module that it loads (https://github.com/nodejs/node/issues/51142).
 */
export function statusOf(file: number | string): BigIntStats {
  return typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
}
