import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Parser, type Result } from 'tap-parser';
import { tapWriter } from '../../src/dialects/tap/write.js';
import type { Report } from '../../src/model.js';
import { testOutcome } from '../../src/outcome.js';
import { anyReport } from '../arbitrary.js';
import { SAMPLE } from '../sample-report.js';
import { writeAll } from '../write.js';

const PERL_PARSER = fileURLToPath(new URL('../../../test/dialects/tap/perl-parser.pl', import.meta.url));
const PROVE = 'prove';
const GOOD = new Set(['pass', 'skip', 'todo', 'bonus']);

/** A point as each reader should see it: is it ok, what is its name, is it skipped. */
type Point = readonly [ok: boolean, name: string, skipped: boolean];

function expectedPoints({ tests }: Report): Point[] {
  return tests.map((it) => [GOOD.has(testOutcome(it)), it.id, testOutcome(it) === 'skip']);
}

interface Seen {
  readonly points: Point[];
  /** How many points the subtests have, test by test. */
  readonly children: number[];
  readonly plan: number | undefined;
}

function tapParserSees(tap: string): Seen {
  const points: Point[] = [];
  const children: number[] = [];
  let plan: number | undefined;
  const parser = new Parser();
  parser.on('plan', ({ end }) => {
    plan = end;
  });
  parser.on('child', (child: Parser) => {
    children.push(0);
    child.on('assert', () => {
      children[children.length - 1] = (children.at(-1) ?? 0) + 1;
    });
  });
  parser.on('assert', ({ ok, name, skip }: Result) => points.push([ok, name, skip !== false]));
  parser.end(tap);
  return { points, children, plan };
}

test('tap-parser reads what is written: a point for each test, a subtest with its checks before it', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const { points, children, plan } = tapParserSees(writeAll(tapWriter(), report));
      assert.deepEqual(points, expectedPoints(report));
      assert.equal(plan, report.tests.length);
      const withText = report.tests.filter((it) => it.plan || it.checks.length > 0 || it.diagnostics);
      assert.deepEqual(
        children,
        withText.map(({ checks }) => checks.length),
      );
    }),
  );
});

test("Perl's TAP::Parser reads what is written: a point for each test, and has no complaint", (t) => {
  const reports = [SAMPLE, ...fc.sample(anyReport, { numRuns: 50, seed: 1 })];
  const files = inFiles(t, reports);
  const perl = spawnSync('perl', [PERL_PARSER, ...files], { encoding: 'utf8' });
  if (perl.status !== 0) {
    t.skip('needs TAP::Parser: apt-get install perl, or dnf install perl-Test-Harness perl-JSON-PP');
    return;
  }
  for (const [index, line] of perl.stdout.trim().split('\n').entries()) {
    const seen = JSON.parse(line) as {
      plan: string;
      errors: string[];
      points: { ok: boolean; name: string; directive: string }[];
    };
    const report = reports[index] as Report;
    assert.deepEqual(
      seen.points.map(({ ok, name, directive }) => [ok, name.replace(/^- /, ''), directive === 'skip']),
      expectedPoints(report),
    );
    assert.equal(seen.plan, `1..${report.tests.length}`);
    assert.deepEqual(seen.errors, []);
  }
});

test('prove agrees: it passes where every test is good', (t) => {
  const good = { ...SAMPLE, tests: SAMPLE.tests.filter((it) => GOOD.has(testOutcome(it))) };
  const incomplete = { ...good, summary: { ...good.summary, complete: false } };
  const files = inFiles(t, [good, SAMPLE, incomplete]);
  const [passes, ...others] = files.map((file) => spawnSync(PROVE, ['--exec', 'cat', file]));
  if (passes?.error) {
    t.skip('needs prove: apt-get install perl, or dnf install perl-Test-Harness');
    return;
  }
  assert.equal(passes?.status, 0);
  assert.ok(others.every(({ status }) => status !== 0));
});

/** Writes reports as TAP, each into a file, for another program to read. */
function inFiles(t: TestContext, reports: readonly Report[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tck-tap-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return reports.map((report, index) => {
    const file = join(folder, `${index}.tap`);
    writeFileSync(file, writeAll(tapWriter(), report));
    return file;
  });
}
