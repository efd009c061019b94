import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report, Test, Totals } from '../../src/model.js';
import { bytesOf, readBytes } from '../read.js';

const REAL = new URL('../../../test/fixtures/real/', import.meta.url);

/** What the reports' own summaries say; `pass` is without the skipped checks, which Perl counts as passed. */
const STATED: Readonly<Record<string, Pick<Totals, 'checks' | 'pass' | 'fail' | 'skip' | 'bad'>>> = {
  'qemu-kvm': { checks: 3050, pass: 3036 - 1072, fail: 14, skip: 1072, bad: 16 },
  'qemu-kvm-nodnsmasq': { checks: 1819, pass: 1774 - 1072, fail: 45, skip: 1072, bad: 22 },
  'lxc-cgroup1': { checks: 1771, pass: 1766 - 1227, fail: 5, skip: 1227, bad: 15 },
  'test-default': { checks: 442, pass: 404 - 182, fail: 38, skip: 182, bad: 51 },
};

async function read(path: string): Promise<Report & { problems: readonly unknown[]; dialect: string }> {
  return await readBytes(await bytesOf(new URL(path, REAL)), path);
}

/** What all three dialects tell of a test. */
function essence({ id, plan, checks }: Test): unknown {
  return {
    id,
    plan,
    checks: checks.map(({ number, name, outcome, reason }) => ({ number, name, outcome, reason })),
  };
}

for (const [folder, stated] of Object.entries(STATED)) {
  test(`${folder}: every dialect is read with the totals that the report itself states`, async () => {
    for (const [file, dialect] of [
      ['report.xml', 'upstream'],
      ['report.junit.xml', 'junit'],
      ['archive.tgz', 'archive'],
    ]) {
      const report = await read(`${folder}/${file}`);
      const { checks, pass, fail, skip, bad, todo, bonus } = report.summary.totals;
      assert.deepEqual({ checks, pass, fail, skip, bad }, stated, file);
      assert.deepEqual([todo, bonus, report.problems, report.dialect], [0, 0, [], dialect]);
      assert.equal(report.summary.complete, true);
    }
  });

  test(`${folder}: every dialect tells the same of each test`, async () => {
    const upstream = await read(`${folder}/report.xml`);
    const junit = await read(`${folder}/report.junit.xml`);
    const archive = await read(`${folder}/archive.tgz`);
    assert.deepEqual(junit.tests.map(essence), upstream.tests.map(essence));
    assert.deepEqual(archive.tests.map(essence), upstream.tests.map(essence));
    assert.deepEqual(
      junit.tests.map(({ ending }) => ending),
      upstream.tests.map(({ ending }) => ending),
    );
  });
}

test('ids are what is below the folder of the tests, whatever the machine and the dialect', async () => {
  for (const file of ['report.xml', 'report.junit.xml', 'archive.tgz']) {
    const { tests } = await read(`qemu-kvm/${file}`);
    assert.equal(tests[0]?.id, 'domain/050-transient-lifecycle');
    assert.ok(tests.every(({ id }) => /^[a-z]+\/\d{3}-[\w-]+$/.test(id)));
  }
});

test('the line that the harness prints behind the document is noted and passed over', async () => {
  const bytes = await bytesOf(new URL('qemu-kvm/report.xml', REAL));
  const line = Buffer.from('\nTAP Archive created at /var/cache/libvirt-tck/archive.tgz\n');
  const { summary, problems } = await readBytes(Buffer.concat([bytes, line]));
  assert.equal(summary.totals.checks, 3050);
  assert.equal(summary.complete, true);
  assert.deepEqual(
    problems.map(({ code, message, position }) => [code, message, position?.line]),
    [['repaired', 'text outside the root element', 16511]],
  );
});

test('a document whose formatter died is read as far as it goes', async () => {
  const { tests, summary, problems } = await read('qemu-kvm-dash-xmlabort/report.aborted.xml');
  assert.deepEqual(
    tests.map(({ id, ending, checks }) => [id, ending.kind, checks.length]),
    [
      ['networks/090-invalid-ops-when-inactive', 'finished', 2],
      ['networks/100-apply-verify-host', 'interrupted', 4],
    ],
  );
  assert.equal(summary.complete, false);
  assert.equal(problems.length, 1);
});

test('chunks may break anywhere', async () => {
  for (const file of [
    'test-default/report.xml',
    'test-default/report.junit.xml',
    'test-default/archive.tgz',
  ]) {
    const bytes = await bytesOf(new URL(file, REAL));
    assert.deepEqual(await readBytes(bytes, file, 997), await readBytes(bytes, file));
  }
});
