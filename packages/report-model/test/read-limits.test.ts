import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import tar from 'tar-stream';
import { canonicalWriter } from '../src/canonical/write.js';
import { jsonWriter } from '../src/dialects/json/write.js';
import { junitWriter } from '../src/dialects/junit/write.js';
import { tapWriter } from '../src/dialects/tap/write.js';
import { upstreamWriter } from '../src/dialects/upstream/write.js';
import { ReportError } from '../src/error.js';
import type { Report, Test } from '../src/model.js';
import { loadReport, openLoaded } from '../src/open.js';
import { pump } from '../src/pump.js';
import { totalsOf } from '../src/totals.js';
import { writeAll } from './write.js';

const COMMAND = fileURLToPath(new URL('../src/bin/tck-convert.js', import.meta.url));

function reportOf(checks: number): Report {
  const test: Test = {
    id: 'a',
    plan: { kind: 'checks', count: checks },
    ending: { kind: 'finished' },
    checks: Array.from({ length: checks }, (_, index) => ({
      number: index + 1,
      name: `c${index}`,
      outcome: 'pass',
    })),
  };
  return {
    suite: 's',
    platform: { capabilities: [], properties: [] },
    tests: [test],
    summary: { complete: true, totals: totalsOf([test]) },
  };
}

const WRITERS = { canonicalWriter, jsonWriter, junitWriter, tapWriter, upstreamWriter };
for (const [name, makeWriter] of Object.entries(WRITERS)) {
  test(`a test of more checks than wanted is refused with its place: ${name}`, async () => {
    const bytes = Buffer.from(writeAll(makeWriter(), reportOf(2000)));
    await assert.rejects(loadReport(bytes, { file: 'a', maxChecks: 500 }), (error) => {
      assert.ok(error instanceof ReportError);
      assert.equal(error.code, 'limit');
      assert.match(error.message, /^read a:\d+:\d+: more than 500 checks in one test; /);
      return true;
    });
    const { summary } = await loadReport(bytes, { file: 'a', maxChecks: 2000 });
    assert.equal(summary.totals.checks, 2000);
  });
}

test('the checks of a stream, and of all tests in an archive, are limited', async () => {
  const stream = Buffer.from('ok\n'.repeat(1001));
  await assert.rejects(loadReport(stream, { maxChecks: 1000 }), { code: 'limit' });
  const subtests = Buffer.from(
    `TAP version 14\n${'    ok 1\n    ok 2\n    ok 3\nok - a\n'.repeat(500)}1..500\n`,
  );
  assert.equal((await loadReport(subtests, { maxChecks: 1000 })).tests.length, 500);
  const nested = Buffer.from(`KTAP version 1\n${'  ok 1\n'.repeat(1001)}`);
  await assert.rejects(loadReport(nested, { file: 'k', maxChecks: 1000 }), /k:1002:1: more than 1000 checks/);
  const pack = tar.pack();
  for (const name of ['a.tap', 'b.tap']) pack.entry({ name }, 'ok\n'.repeat(600));
  pack.finalize();
  const parts: Buffer[] = [];
  for await (const part of pack) parts.push(part as Buffer);
  const archive = Buffer.concat(parts);
  assert.equal((await loadReport(archive, { maxChecks: 1200 })).tests.length, 2);
  await assert.rejects(loadReport(archive, { maxChecks: 1000 }), /b\.tap:\d+:1: more than 400 checks/);
});

test('of a million lines between checks the first and the last are kept, and how many there were', async () => {
  const { tests } = await loadReport(Buffer.from(`1..1\n${'#\nx\n'.repeat(600_000)}end\nok 1\n`));
  const diagnostics = tests[0]?.checks[0]?.diagnostics ?? tests[0]?.diagnostics ?? [];
  assert.ok(diagnostics.length <= 1024 * 1024 + 1);
  assert.match(diagnostics.at(-1)?.text ?? '', /^\[output: \d+ of 1800004 bytes kept; .*end$/s);
});

test('a test whose text is too long for a string is refused when it is written', async () => {
  const writer = { begin: () => '', test: () => '\0'.repeat(2 ** 30), end: () => '' };
  const report = openLoaded(reportOf(1));
  await assert.rejects(pump(report, [{ writer, target: { write: () => undefined } }]), { code: 'limit' });
});

test('a packed stream of 20 million checks is refused in 300 MB of memory', () => {
  const bomb = gzipSync('ok\n'.repeat(20_000_000));
  assert.ok(bomb.length < 65_536);
  const args = ['--max-old-space-size=300', COMMAND, '--to', 'xml'];
  const { status, stderr } = spawnSync(process.execPath, args, { input: bomb, encoding: 'utf8' });
  assert.equal(status, 2, stderr);
  assert.match(stderr, /standard input:5\d{5}:1: more than 500000 checks in one test/);
});
