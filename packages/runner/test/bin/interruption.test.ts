import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadReport } from '@libvirt-tck/report-model';
import { folderOf } from '../folder-of.js';
import { processesWith } from '../process/marked.js';
import { assertValid, testsIn } from './report-text.js';
import { command, named, tckRun } from './tck-run.js';

/** Sends each signal once, when the output matches its pattern. */
function interrupting(...on: readonly (readonly [RegExp, NodeJS.Signals])[]) {
  const waiting = [...on];
  return (output: string, child: { kill(signal: NodeJS.Signals): boolean }) => {
    const [next] = waiting;
    if (next === undefined || !next[0].test(output)) return;
    waiting.shift();
    child.kill(next[1]);
  };
}

describe('a run that is interrupted', () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    it(`by ${signal} ends its tests, and writes a report of those that ran`, async (t) => {
      const mark = randomUUID();
      const file = join(folderOf(t, {}), 'report.xml');
      const { status, stderr } = await tckRun(
        ['-v', '-o', file, ...named('passes.sh', 'cleans-up.sh', 'fails.t')],
        { environment: { TCK_TEST_MARK: mark }, onOutput: interrupting([/waiting/, signal]) },
      );
      assert.equal(status, 4);
      assert.match(stderr, /stopped after 1 of 3 tests, in the middle of 1 more\n/);
      const report = readFileSync(file, 'utf8');
      assertValid(report);
      assert.deepEqual(
        testsIn(report).map(({ id, outcome, checks }) => [id, outcome, checks]),
        [
          ['passes', 'pass', 2],
          ['cleans-up', 'interrupted', 1],
        ],
      );
      assert.match(report, />cleaned up\b/);
      assert.match(report, /<summary complete="false"/);
      assert.deepEqual(processesWith(`TCK_TEST_MARK=${mark}`), []);
    });
  }

  it('twice ends at once, with its scripts', async (t) => {
    const mark = randomUUID();
    const folder = folderOf(t, {});
    let isInterrupted = false;
    const { signal } = await tckRun(['-v', '--format=text', '--grace=600', ...named('ignores-sigterm.sh')], {
      environment: { TCK_TEST_MARK: mark, TMPDIR: folder },
      onOutput(output, child) {
        if (isInterrupted || !/deaf/.test(output)) return;
        isInterrupted = true;
        child.kill('SIGINT');
        // A busy machine may take two of them for one Ctrl-C.
        const repeating = setInterval(() => child.kill('SIGINT'), 400);
        child.once('exit', () => clearInterval(repeating));
      },
    });
    assert.equal(signal, 'SIGINT');
    await untilNothingIsLeft(mark, folder);
  });
});

it('scripts end when their runner is killed, and its files are removed', async (t) => {
  const mark = randomUUID();
  const folder = folderOf(t, {});
  const archive = join(folderOf(t, {}), 'all.tgz');
  const options = ['-v', '-j2', '--format=text', '--grace=0.2', '--archive', archive];
  const { signal } = await tckRun([...options, ...named('hangs.sh', 'ignores-sigterm.sh')], {
    environment: { TCK_TEST_MARK: mark, TMPDIR: folder },
    onOutput: interrupting([/before the hang.*deaf|deaf.*before the hang/s, 'SIGKILL']),
  });
  assert.equal(signal, 'SIGKILL');
  await untilNothingIsLeft(mark, folder);
});

it('the same without PATH', async (t) => {
  const mark = randomUUID();
  const [folder, scripts] = [
    folderOf(t, {}),
    folderOf(t, { 'a.sh': '#!/bin/sh\necho 1..1\n/bin/sleep 1000\n' }),
  ];
  const { signal } = await tckRun(['-v', '--format=text', '--grace=0.2', scripts], {
    environment: { TCK_TEST_MARK: mark, TMPDIR: folder, PATH: '' },
    onOutput: interrupting([/1\.\.1/, 'SIGKILL']),
  });
  assert.equal(signal, 'SIGKILL');
  await untilNothingIsLeft(mark, folder);
});

/** Waits for the watchdog, which works after the runner has ended. */
async function untilNothingIsLeft(mark: string, folder: string): Promise<void> {
  for (let tries = 200; tries > 0; tries -= 1) {
    if (processesWith(`TCK_TEST_MARK=${mark}`).length + readdirSync(folder).length === 0) return;
    await sleep(50);
  }
  assert.fail([...processesWith(`TCK_TEST_MARK=${mark}`), ...readdirSync(folder)].join('\n'));
}

describe('a runner that is killed at any moment', () => {
  const rounds = 50;
  const lanes = 2;
  const scripts = 40;
  const checks = 3;
  const formats = ['xml', 'json', 'junit.xml', 'tap'];

  it('loses no finished test, in any format', { concurrency: 2 }, async (t) => {
    const files = Object.fromEntries(
      Array.from({ length: scripts }, (_, number) => [
        `${number}.sh`,
        `#!/bin/sh\necho ${number} >> "$TCK_TEST_LOG"\necho 1..${checks}\nfor n in 1 2 3; do echo "ok $n - check"; echo "# of ${number}"; done\n`,
      ]),
    );
    const folder = folderOf(t, files);
    const random = randomFrom(20261123);
    const moments = Array.from({ length: rounds }, () => random());
    await Promise.all(
      Array.from({ length: lanes }, async (_, lane) => {
        for (let round = lane; round < rounds; round += lanes) await kill(folder, round, moments[round] ?? 0);
      }),
    );
  });

  /** @param moment 0 when the first script starts, 1 when the last one has ended */
  async function kill(folder: string, round: number, moment: number): Promise<void> {
    const log = join(folder, `log-${round}`);
    const files = formats.map((suffix) => join(folder, `report-${round}.${suffix}`));
    const killAt = Math.floor(moment * scripts);
    const outputs = files.flatMap((file) => ['-o', file]);
    const child = spawn(process.execPath, [command, '-q', ...outputs, '.'], {
      cwd: folder,
      env: { ...process.env, LIBVIRT_DEFAULT_URI: 'test:///default', TCK_TEST_LOG: log },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    while (child.exitCode === null && startedIn(log).length <= killAt) await sleep(1);
    child.kill('SIGKILL');
    await ended;
    const started = startedIn(log);
    for (const file of files) {
      const { tests } = await loadReport(file);
      const expected = started.length - 1;
      assert.ok(tests.length >= expected, `${file}: ${tests.length} of ${expected} tests`);
      for (const { id, checks: found } of tests.slice(0, expected)) {
        assert.deepEqual(
          found.map(({ name, diagnostics }) => [name, diagnostics?.map(({ text }) => text)]),
          Array.from({ length: checks }, () => ['check', [`of ${id}`]]),
          file,
        );
      }
    }
  }
});

it('killed while it starts or ends, it leaves nothing in TMPDIR', async (t) => {
  const folder = folderOf(t, { 'a.sh': '#!/bin/sh\necho 1..1\necho ok 1\n', 'tmp/unused': '' });
  const killAfter = async (milliseconds: number) => {
    const child = spawn(process.execPath, [command, '-q', '--grace=0.1', 'a.sh'], {
      cwd: folder,
      env: { ...process.env, LIBVIRT_DEFAULT_URI: 'test:///default', TMPDIR: join(folder, 'tmp') },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    await sleep(milliseconds);
    child.kill('SIGKILL');
    await ended;
  };
  for (let milliseconds = 60; milliseconds < 300; milliseconds += 10) await killAfter(milliseconds);
  const left = () => readdirSync(join(folder, 'tmp')).filter((name) => name !== 'unused');
  for (let looks = 0; left().length > 0 && looks < 100; looks += 1) await sleep(100);
  assert.deepEqual(left(), []);
});

function startedIn(log: string): readonly string[] {
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
}

/** Numbers from 0 to 1, the same ones every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}
