import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatEnding, parseEnding } from '../../src/dialects/ending-text.js';
import { parseTime } from '../../src/dialects/iso-time.js';
import { idOfMangledPath, idOfPath } from '../../src/dialects/test-id.js';
import type { Ending } from '../../src/model.js';

const IDS: Readonly<Record<string, string>> = {
  '/usr/share/libvirt-tck/tests/domain/050-transient-lifecycle.t': 'domain/050-transient-lifecycle',
  '/home/me/libvirt-tck/scripts/storage/100-pool.t': 'storage/100-pool',
  '/tests/a/tests/b.t': 'b',
  'domain/050-transient-lifecycle.js': 'domain/050-transient-lifecycle',
  'domain_050-transient-lifecycle.t.tap': 'domain/050-transient-lifecycle',
  'qemu_tests_smoke.tap': 'qemu_tests_smoke',
  't/basic.t': 't/basic',
  '/opt/smoke.sh': 'opt/smoke',
  '.t': '.t',
};

for (const [path, id] of Object.entries(IDS)) {
  test(`the id of ${path} is ${id}`, () => {
    assert.equal(idOfPath(path), id);
  });
}

test('ids from names of which every slash and dot was made an underscore', () => {
  assert.equal(
    idOfMangledPath('_usr_share_libvirt-tck_tests_domain_050-transient-lifecycle_t'),
    'domain/050-transient-lifecycle',
  );
  for (const other of ['pytest', '_tests__t', 'a_tests_b_t', '_tests_b']) {
    assert.equal(idOfMangledPath(other), other);
  }
});

const ENDINGS: readonly Ending[] = [
  { kind: 'finished' },
  { kind: 'crashed', signal: 'SIGSEGV' },
  { kind: 'exited', status: 2 },
  { kind: 'timed-out' },
  { kind: 'timed-out', limit: 0.5 },
  { kind: 'bailed-out', reason: '' },
  { kind: 'plan-broken', reason: 'planned 2 checks, ran 1' },
  { kind: 'not-started', reason: 'no such file' },
  { kind: 'interrupted' },
  { kind: 'interrupted', reason: 'Ctrl-C' },
];

test('endings survive being a line of text', () => {
  for (const ending of ENDINGS) assert.deepEqual(parseEnding(formatEnding(ending)), ending);
  for (const text of ['', 'exploded', 'exited', 'exited x', 'timed-out soon', 'timed-out -1']) {
    assert.equal(parseEnding(text), undefined);
  }
});

test('points in time, with and without a zone', () => {
  assert.equal(parseTime('2026-11-22T10:11:12'), '2026-11-22T10:11:12.000Z');
  assert.equal(parseTime('2026-11-22 10:11:12.123456'), '2026-11-22T10:11:12.123Z');
  assert.equal(parseTime('2026-11-22T10:11:12+02:00'), '2026-11-22T08:11:12.000Z');
  for (const text of [undefined, '', 'now', '2026-13-45T10:11:12Z', '1795388931'])
    assert.equal(parseTime(text), undefined);
});
