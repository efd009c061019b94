import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { loadReport, type Test } from '@libvirt-tck/report-model';
import { openArchive } from '../../src/archive/archive.js';
import { folderOf } from '../folder-of.js';

const test = { id: 'a', checks: [], ending: { kind: 'finished' } } satisfies Test;

it('is read like any archive of TAP', async (t) => {
  const file = join(folderOf(t, {}), 'all.tgz');
  const archive = openArchive(file);
  const long = `${'deep/'.repeat(60)}050-long`;
  for (const [id, script] of [
    ['domain/050-x', '/kit/domain/050-x.t'],
    [long, `/kit/${long}.js`],
    ["it's.sh", "/kit/it's.sh"],
  ] as const) {
    archive.add({ kind: 'attempt-started', id, file: script, attempt: 1 });
    archive.add({ kind: 'output', id, bytes: Buffer.from('ok 1 - lost\n') });
    archive.add({ kind: 'attempt-started', id, file: script, attempt: 2 });
    for (const text of ['1..1\n', `ok 1 - ${id.slice(-8)}\n`]) {
      archive.add({ kind: 'output', id, bytes: Buffer.from(text) });
    }
    archive.add({ kind: 'test-ended', test: { ...test, id }, file: script });
  }
  await archive.close();
  const report = await loadReport(file);
  assert.equal(report.summary.complete, true);
  assert.deepEqual(
    report.tests.map(({ id, checks }) => [id.slice(-12), checks.map(({ name }) => name)]),
    [
      ['domain/050-x', ['in/050-x']],
      ['eep/050-long', ['050-long']],
      ["it's", ["it's.sh"]],
    ],
  );
  assert.ok(report.tests.every(({ duration }) => duration !== undefined));
});

it('holds the output of tests that have not ended', async (t) => {
  const file = join(folderOf(t, {}), 'all.tgz');
  const archive = openArchive(file);
  archive.add({ kind: 'attempt-started', id: 'a', file: '/kit/a.t', attempt: 1 });
  archive.add({ kind: 'output', id: 'a', bytes: Buffer.from('ok 1 - so far\n') });
  await archive.close();
  const { tests } = await loadReport(file);
  assert.equal(tests[0]?.checks[0]?.name, 'so far');
});

it('that cannot be written is refused at once', () => {
  assert.throws(() => openArchive('/nowhere/all.tgz'), {
    code: 'archive-unwritable',
    message: 'write the archive /nowhere/all.tgz',
  });
});

it('leaves an existing file if no event came, and replaces it otherwise', async (t) => {
  const file = join(folderOf(t, { 'all.tgz': 'x'.repeat(10_000) }), 'all.tgz');
  await openArchive(file).close();
  assert.equal(statSync(file).size, 10_000);
  const archive = openArchive(file);
  archive.add({ kind: 'attempt-started', id: 'a', file: '/kit/a.t', attempt: 1 });
  archive.add({ kind: 'test-ended', test, file: '/kit/a.t' });
  await archive.close();
  assert.ok(statSync(file).size < 1000);
  assert.deepEqual(
    (await loadReport(file)).tests.map(({ id }) => id),
    ['a'],
  );
});

it('has a name of its own for every test', async (t) => {
  const file = join(folderOf(t, {}), 'all.tgz');
  const archive = openArchive(file);
  // `b` is `b.t`, and `b.t` is `b.t.t`.
  for (const [id, script] of [
    ['b', '/kit/b.t'],
    ['b.t', '/kit/b.t.t'],
    ['c.t', '/kit/c.t'],
    ['/kit/c.sh', '/kit/c.sh'],
  ] as const) {
    archive.add({ kind: 'attempt-started', id, file: script, attempt: 1 });
  }
  await archive.close();
  const names = execFileSync('tar', ['tzPf', file], { encoding: 'utf8' });
  assert.equal(names, 'b.t\nb.t.t\nc.t\n/kit/c.sh\nmeta.yml\n');
});
