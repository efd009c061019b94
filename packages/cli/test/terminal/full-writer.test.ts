import assert from 'node:assert/strict';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fullWriter } from '../../src/terminal/full-writer.js';

test('text is written as UTF-8, bytes as they are, nothing as nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tck-cli-'));
  const file = join(folder, 'file');
  const fd = openSync(file, 'w');
  try {
    const writeFully = fullWriter(fd);
    writeFully('ä漢');
    writeFully('');
    writeFully(new Uint8Array([0xff, 0x0a]));
    assert.deepEqual(readFileSync(file), Buffer.from([...Buffer.from('ä漢'), 0xff, 0x0a]));
  } finally {
    closeSync(fd);
    rmSync(folder, { recursive: true });
  }
});

test('what the system refuses is thrown', () => {
  const full = openSync('/dev/full', 'w');
  assert.throws(() => fullWriter(full)('x'), { code: 'ENOSPC' });
  closeSync(full);
});
