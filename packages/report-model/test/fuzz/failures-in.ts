import { SaxesParser } from 'saxes';
import type { Attempt, Report } from '../../src/model.js';

/**
 * How many failures a document holds, counted without any of our readers: at least so many must the report of it show, or it
 * must not be complete. Undefined where there is no independent way to tell, as for XML that is not well-formed.
 */
export function failuresIn(bytes: Buffer, dialect: string): number | undefined {
  if (dialect === 'junit') return failuresInJunit(bytes);
  if (dialect === 'tap') return failuresInTap(bytes.toString('latin1'));
  return dialect === 'json' ? failuresInJson(bytes) : undefined;
}

/** How many failures a report shows: checks that failed, expected or not, in all attempts, and bad endings. */
export function failuresShown({ tests }: Report): number {
  let shown = 0;
  const add = ({ checks, ending }: Attempt): void => {
    if (ending.kind !== 'finished') shown += 1;
    for (const { outcome } of checks) if (outcome !== 'pass' && outcome !== 'skip') shown += 1;
  };
  for (const test of tests) for (const attempt of [test, ...(test.earlier ?? [])]) add(attempt);
  return shown;
}

const OWNERS = new Set(['testcase', 'testsuite', 'testsuites']);

/** Cases, and suites besides their cases, that hold a `failure` or an `error` at any depth. */
function failuresInJunit(bytes: Buffer): number | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const owners: { isFailed: boolean }[] = [];
  const names: string[] = [];
  let failures = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    names.push(name);
    if (OWNERS.has(name)) owners.push({ isFailed: false });
    const owner = owners.at(-1);
    if ((name !== 'failure' && name !== 'error') || owner === undefined || owner.isFailed) return;
    owner.isFailed = true;
    failures += 1;
  });
  parser.on('closetag', () => {
    if (OWNERS.has(names.pop() ?? '')) owners.pop();
  });
  try {
    parser.write(text).close();
  } catch {
    return undefined;
  }
  return failures;
}

/** Lines `not ok` without a directive. */
function failuresInTap(text: string): number {
  const lines = text.split('\n').filter((line) => /^not ok(?![\w\x80-\xff])/.test(line));
  return lines.filter((line) => !/#[ \t]*(?:todo|skip)/i.test(line)).length;
}

function failuresInJson(bytes: Buffer): number | undefined {
  try {
    const { tests } = JSON.parse(bytes.toString()) as { tests: { checks: { outcome: string }[] }[] };
    return tests.flatMap(({ checks }) => checks).filter(({ outcome }) => outcome === 'fail').length;
  } catch {
    return undefined;
  }
}
