import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const schema = fileURLToPath(new URL('../../../../report-model/schema/report.xsd', import.meta.url));

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

/** Asks a parser that is not ours, with the schema. */
export function assertValid(report: string): void {
  const withSchema = existsSync(schema) ? ['--schema', schema] : [];
  const { status, stderr, error } = spawnSync('xmllint', ['--noout', ...withSchema, '-'], {
    input: report,
    encoding: 'utf8',
  });
  assert.ifError(error);
  assert.equal(status, 0, stderr);
}
