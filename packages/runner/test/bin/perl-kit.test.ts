import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Test } from '@libvirt-tck/report-model';
import { folderOf } from '../folder-of.js';
import { tckRun } from './tck-run.js';

const kit = fileURLToPath(new URL('../../../test/fixtures/perl-kit/', import.meta.url));

/** Of one script, by both tools. */
interface Result {
  readonly script: string;
  readonly checks: number;
  readonly failed: readonly number[];
  readonly skipped: readonly number[];
  readonly todo: readonly number[];
  /** As a report has it: `finished`, `exited 255`, `crashed SIGTERM`, `plan-broken`. */
  readonly ending: string;
  readonly skipAll: string | null;
}

/** The line that `lib/TestKit/Harness.pm` prints. */
type ProveScript = Omit<Result, 'ending'> & { readonly wait: number; readonly isWrong: boolean };

it('scripts shaped like the Perl kit’s run one by one under -j3, with the results of prove --merge', async (t) => {
  const folder = folderOf(t, {});
  const environment = { PERL5LIB: join(kit, 'lib'), TCK_TEST_BUSY: join(folder, 'busy') };
  const prove = spawnSync('prove', ['--norc', '--merge', '-r', '--harness', 'TestKit::Harness', 'tests'], {
    cwd: kit,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  if (prove.error !== undefined) {
    t.skip('needs prove: apt-get install perl, or dnf install perl-Test-Harness');
    return;
  }
  const summary = /^summary: (.*)$/m.exec(prove.stdout)?.[1] ?? assert.fail(prove.stdout + prove.stderr);
  const expected = (JSON.parse(summary) as readonly ProveScript[]).map(resultOfProve);
  const { status, stdout, stderr } = await tckRun(['-j3', '--format=json', 'tests'], {
    folder: kit,
    environment,
  });
  assert.equal(status, 1, stderr);
  assert.equal(expected.length, 10);
  assert.deepEqual((JSON.parse(stdout).tests as readonly Test[]).map(resultOf), expected);
});

function resultOfProve({ wait, isWrong, script, ...others }: ProveScript): Result {
  const status = wait >> 8;
  const signal = Object.entries(constants.signals).find(([, number]) => number === (wait & 0x7f))?.[0];
  const ending = isWrong ? 'plan-broken' : 'finished';
  const isFailureCount = status === others.failed.length && !isWrong;
  return {
    ...others,
    script: script.replace(/^tests\/(.*)\.t$/, '$1'),
    ending: signal ? `crashed ${signal}` : isFailureCount || status === 0 ? ending : `exited ${status}`,
  };
}

function resultOf({ id, checks, ending, plan }: Test): Result {
  const numbers = (...outcomes: readonly string[]) =>
    checks.flatMap(({ outcome, number }) => (outcomes.includes(outcome) ? [number ?? 0] : []));
  const detail =
    ending.kind === 'crashed' ? ` ${ending.signal}` : ending.kind === 'exited' ? ` ${ending.status}` : '';
  return {
    script: id,
    checks: checks.length,
    failed: numbers('fail'),
    skipped: numbers('skip'),
    todo: numbers('todo', 'bonus'),
    ending: ending.kind + detail,
    skipAll: plan?.kind === 'skip-all' ? (plan.reason ?? null) : null,
  };
}
