import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cpioArchive } from '../../src/prepare/cpio.js';
import { folders, program, type TreeEntry } from '../../src/prepare/tree.js';

const entries: TreeEntry[] = [
  ...folders('bin', 'dev'),
  program('bin/odd', 'odd'),
  program('bin/even', 'even'),
  { kind: 'file', path: 'bin/empty', mode: 0o600, content: Buffer.alloc(0) },
  { kind: 'link', path: 'bin/link', target: 'odd' },
];

test('cpio unpacks the archive', (t) => {
  if (spawnSync('busybox', ['cpio', '--help']).error)
    return t.skip('needs busybox: apt-get install busybox-static');
  const folder = mkdtempSync(join(tmpdir(), 'tck-cpio-'));
  try {
    execFileSync('busybox', ['cpio', '-i', '-d'], {
      cwd: folder,
      input: cpioArchive(entries),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    assert.equal(readFileSync(join(folder, 'bin/odd'), 'utf8'), 'odd');
    assert.equal(readFileSync(join(folder, 'bin/even'), 'utf8'), 'even');
    assert.equal(statSync(join(folder, 'bin/odd')).mode & 0o777, 0o755);
    assert.equal(statSync(join(folder, 'bin/empty')).mode & 0o777, 0o600);
    assert.equal(statSync(join(folder, 'bin/empty')).size, 0);
    assert.equal(readlinkSync(join(folder, 'bin/link')), 'odd');
    assert.ok(statSync(join(folder, 'dev')).isDirectory());
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a device is in the archive with its numbers', () => {
  const archive = cpioArchive([{ kind: 'device', path: 'dev/console', major: 5, minor: 1 }]).toString(
    'latin1',
  );
  const field = (index: number) => Number.parseInt(archive.slice(6 + 8 * index, 14 + 8 * index), 16);
  assert.equal(archive.slice(0, 6), '070701');
  assert.equal(field(1), 0o020600);
  assert.deepEqual([field(9), field(10)], [5, 1]);
});

test('the same files make the same archive', () => {
  assert.deepEqual(cpioArchive(entries), cpioArchive(entries));
});
