import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const schema = fileURLToPath(new URL('../../../../report-model/schema/report.xsd', import.meta.url));

/** Why sample scripts in Perl cannot run, if they cannot. */
export const noTestMore: string | false =
  spawnSync('perl', ['-MTest::More', '-e', '0']).status === 0
    ? false
    : 'needs Test::More: apt-get install perl';

/** What the canonical text says of one test. */
export interface TestText {
  readonly id: string;
  readonly outcome: string;
  readonly ending: string;
  readonly checks: number;
  /** From `<test` to `</test>`. */
  readonly text: string;
}

/** The tests that stand whole in a canonical report, whole or not. */
export function testsIn(report: string): readonly TestText[] {
  const start = / {2}<test id="([^"]*)" outcome="([^"]*)" ending="([^"]*)"/;
  const whole = report.matchAll(
    new RegExp(`^${start.source}(?:[^\\n]*/>$|[^\\n]*>\\n.*?^ {2}</test>$)`, 'gms'),
  );
  return [...whole].map(([text, id = '', outcome = '', ending = '']) => ({
    id,
    outcome,
    ending,
    checks: [...text.matchAll(/<check /g)].length,
    text,
  }));
}

const noXmllint = spawnSync('xmllint', ['--version']).error !== undefined;
if (noXmllint) test('reports are valid', { skip: 'needs xmllint: apt-get install libxml2-utils' });

/** Asks a parser that is not ours, with the schema; without it, a test that is skipped says so. */
export function assertValid(report: string): void {
  if (noXmllint) return;
  const withSchema = existsSync(schema) ? ['--schema', schema] : [];
  const { status, stderr, error } = spawnSync('xmllint', ['--noout', ...withSchema, '-'], {
    input: report,
    encoding: 'utf8',
  });
  assert.ifError(error);
  assert.equal(status, 0, stderr);
}
