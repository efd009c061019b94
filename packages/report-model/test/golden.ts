import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

/** Compares text with a golden file; with UPDATE_GOLDEN=1 in the environment, writes the file instead. */
export function assertGolden(file: URL, actual: string): void {
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, actual);
  else
    assert.equal(actual, readFileSync(file, 'utf8'), `${file.pathname} differs; UPDATE_GOLDEN=1 renews it`);
}
