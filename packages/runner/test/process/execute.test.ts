import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Execution, type Executor, openExecutor } from '../../src/process/execute.js';
import { factsOf } from '../../src/process/proc.js';
import { folderOf } from '../folder-of.js';
import { processesRunning, processesWith } from './marked.js';

const scripts = fileURLToPath(new URL('../../../test/fixtures/scripts/', import.meta.url));
const nothing = { ended: [], resisted: [] };
const inherited = Object.entries(process.env).map(([name, value]) => `${name}=${value}`);

interface Finished {
  readonly execution: Execution;
  readonly output: string;
}

describe('an executor', () => {
  let executor: Executor;
  before(async () => {
    executor = await openExecutor(2);
  });
  after(async () => {
    assert.deepEqual(await executor.close(), nothing);
  });

  async function run(script: string, timeout = 60, signal = new AbortController().signal): Promise<Finished> {
    const mark = randomUUID();
    const chunks: Buffer[] = [];
    const execution = await executor.execute(
      { argv: [scripts + script], environment: [...inherited, `TCK_TEST_MARK=${mark}`] },
      { timeout, signal, onOutput: (chunk) => void chunks.push(Buffer.from(chunk)) },
    );
    assert.deepEqual(processesWith(`TCK_TEST_MARK=${mark}`), [], 'no process is left behind');
    return { execution, output: Buffer.concat(chunks).toString() };
  }

  it('returns the exit status, and both streams in the order printed', async () => {
    const { execution, output } = await run('passes.sh');
    const status = { kind: 'exited', status: 0 };
    assert.deepEqual(execution, {
      kind: 'ended',
      status,
      stopped: undefined,
      killed: false,
      leftovers: nothing,
    });
    assert.equal(output, '1..2\nok 1 - written by a shell\non standard error\nok 2 - still here\n');
    const { execution: other } = await run('exits-with-7.sh');
    assert.deepEqual(other.kind === 'ended' && other.status, { kind: 'exited', status: 7 });
  });

  it('returns the signal that ended a script', async () => {
    const { execution, output } = await run('killed.sh');
    assert.deepEqual(execution.kind === 'ended' && execution.status, {
      kind: 'signalled',
      signal: 'SIGSEGV',
    });
    assert.equal(output, '1..2\nok 1 - alive\n');
  });

  it('says why a script was not started', async () => {
    assert.deepEqual((await run('not-a-program.bin')).execution, {
      kind: 'not-started',
      reason: 'Exec format error',
    });
    assert.deepEqual((await run('nowhere')).execution, {
      kind: 'not-started',
      reason: 'No such file or directory',
    });
    assert.deepEqual((await run('passes.t')).execution, { kind: 'not-started', reason: 'Permission denied' });
  });

  it('lets an orphan that has ended disappear while its script runs', async () => {
    const { execution } = await run('orphan-ends.sh');
    assert.deepEqual(execution.kind === 'ended' && execution.status, { kind: 'exited', status: 0 });
  });

  it('stops a script that takes too long, and all its children, and keeps its output', async () => {
    const { execution, output } = await run('hangs.sh', 1);
    assert.ok(execution.kind === 'ended');
    assert.equal(execution.stopped, 'timed-out');
    assert.deepEqual(execution.status, { kind: 'signalled', signal: 'SIGTERM' });
    assert.equal(execution.killed, false);
    assert.ok(execution.leftovers.ended.includes('sleep'));
    assert.equal(output, '1..2\nok 1 - before the hang\n');
  });

  it('kills a script that ignores SIGTERM', async () => {
    const { execution, output } = await run('ignores-sigterm.sh', 1);
    assert.ok(execution.kind === 'ended');
    assert.deepEqual(execution.status, { kind: 'signalled', signal: 'SIGKILL' });
    assert.equal(execution.killed, true);
    assert.equal(output, '1..1\nok 1 - deaf\n');
  });

  it('gives a script time to clean up', async () => {
    const { output } = await run('cleans-up.sh', 1);
    assert.match(output, /^1\.\.1\nok 1 - waiting\n(Terminated\n)?# cleaned up\n$/);
  });

  it('stops a script when the run stops, before or after the script has started', async () => {
    const later = new AbortController();
    setTimeout(() => later.abort(), 100);
    for (const signal of [AbortSignal.abort(), later.signal]) {
      const { execution } = await run('hangs.sh', 60, signal);
      assert.equal(execution.kind === 'ended' && execution.stopped, 'interrupted');
    }
  });

  it('sends SIGTERM once to each process of a script, so that none is interrupted while it cleans up', async () => {
    const { execution, output } = await run('child-cleans-up.sh', 1);
    assert.equal(execution.kind === 'ended' && execution.stopped, 'timed-out');
    assert.match(output, /^1\.\.1\nok 1 - waiting\n(Terminated\n)?# cleaned up\n$/);
  });

  it('continues a script that is stopped, so that it can clean up', async () => {
    const { execution, output } = await run('stops.sh', 1);
    assert.deepEqual(execution.kind === 'ended' && execution.status, { kind: 'exited', status: 1 });
    assert.equal(output, '1..1\nok 1 - stopping\n# cleaned up\n');
  });

  it('continues a leftover process that is stopped', async () => {
    const { execution, output } = await run('background-stopped.sh');
    assert.deepEqual(execution.kind === 'ended' && execution.leftovers, { ended: ['sh'], resisted: [] });
    assert.equal(output, '1..1\nok 1 - left a stopped child\n# cleaned up\n');
  });

  for (const script of [
    'background-same-group.sh',
    'background-setsid.sh',
    'background-double-fork.sh',
    'background-closed-output.sh',
    'background-ignores-sigterm.sh',
    'background-without-main-thread.mjs',
  ]) {
    it(`ends what ${script} leaves running`, async () => {
      const { execution, output } = await run(script);
      assert.ok(execution.kind === 'ended');
      assert.deepEqual(execution.status, { kind: 'exited', status: 0 });
      assert.notDeepEqual(execution.leftovers.ended, []);
      assert.deepEqual(execution.leftovers.resisted, []);
      assert.match(output, /^1\.\.1\nok 1 - left .*\n$/);
    });
  }

  it('ends a daemon that has no environment any more', async () => {
    const { execution } = await run('background-no-environment.sh');
    assert.deepEqual(execution.kind === 'ended' && execution.leftovers.ended, ['sleep']);
    assert.deepEqual(processesRunning('/bin/sleep 1000.25'), []);
  });

  it('ends the last of processes that each end when they have started the next one', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { execution } = await run('background-relay.sh');
      assert.notDeepEqual(execution.kind === 'ended' && execution.leftovers.ended, []);
      assert.deepEqual(processesRunning('/bin/sleep 1000.75'), []);
    }
  });

  it('leaves the processes of other scripts alone', async () => {
    const stop = new AbortController();
    const beside = run('hangs.sh', 60, stop.signal);
    const { execution } = await run('background-setsid.sh');
    assert.equal(execution.kind === 'ended' && execution.leftovers.ended.length, 1);
    stop.abort();
    const { execution: other } = await beside;
    assert.equal(other.kind === 'ended' && other.stopped, 'interrupted');
  });

  it('ends a daemon without environment and session while another script runs, and says whose it was', async () => {
    const stop = new AbortController();
    const beside = run('hangs.sh', 60, stop.signal);
    const { execution } = await run('background-no-environment.sh');
    assert.deepEqual(execution.kind === 'ended' && execution.leftovers.ended, ['sleep']);
    stop.abort();
    await beside;
  });

  it('leaves processes alone that belong to no script', async () => {
    const mine = spawn('/bin/sh', ['-c', 'sleep 0.3; exit 3']);
    await run('background-setsid.sh');
    const [status] = await once(mine, 'exit');
    assert.equal(status, 3);
  });

  it('reads a gigabyte of output to its end', async () => {
    const mark = randomUUID();
    let bytes = 0;
    await executor.execute(
      { argv: [`${scripts}prints-1-gb.sh`], environment: [...inherited, `TCK_TEST_MARK=${mark}`] },
      {
        timeout: 60,
        signal: new AbortController().signal,
        onOutput: (chunk) => {
          bytes += chunk.length;
        },
      },
    );
    assert.equal(bytes, 1_000_000_000 + 'ok 1 - before the flood\n\nok 2 - after the flood\n1..2\n'.length);
  });
});

it('a script that had ended before the run stopped is not ended again', async (t) => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = timers();
  const executor = await openExecutor(30);
  const stop = new AbortController();
  const pidFile = join(folderOf(t, {}), 'pid');
  const executing = executor.execute(
    { argv: ['/bin/sh', '-c', `echo $$ > ${pidFile}`], environment: inherited },
    { timeout: 60, signal: stop.signal, onOutput() {} },
  );
  // Another thread starts it; this one notices only when it is idle.
  const hasEnded = () => existsSync(pidFile) && factsOf(Number(readFileSync(pidFile, 'utf8')))?.hasEnded;
  while (!hasEnded()) execFileSync('/bin/sleep', ['0.05']);
  stop.abort();
  const execution = await executing;
  await executor.close();
  assert.equal(execution.kind === 'ended' && execution.stopped, undefined);
  assert.equal(timers(), before, 'nothing waits to kill it');
});

it('a grace period that is too long for a timer is shortened, not dropped', async () => {
  const executor = await openExecutor(3_000_000);
  const mark = randomUUID();
  const execution = await executor.execute(
    { argv: [`${scripts}cleans-up-slowly.sh`], environment: [...inherited, `TCK_TEST_MARK=${mark}`] },
    { timeout: 0.2, signal: new AbortController().signal, onOutput() {} },
  );
  await executor.close();
  assert.deepEqual(execution.kind === 'ended' && execution.status, { kind: 'exited', status: 1 });
});
