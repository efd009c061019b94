import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { folderOf } from '../folder-of.js';
import { processesRunning, processesWith } from '../process/marked.js';
import { assertValid, noTestMore, type TestText, testsIn } from './report-text.js';
import { command, named, scripts, tckRun } from './tck-run.js';

/** How each fixture script ends, and how many of its checks are in the report. */
const expected: Readonly<Record<string, readonly [outcome: string, checks: number]>> = {
  'background-closed-output': ['pass', 1],
  'background-double-fork': ['pass', 1],
  'background-ignores-sigterm': ['pass', 1],
  'background-no-environment': ['pass', 1],
  'background-relay': ['pass', 1],
  'background-same-group': ['pass', 1],
  'background-setsid': ['pass', 1],
  'background-stopped': ['pass', 1],
  'background-without-main-thread': ['pass', 1],
  'bails-out': ['bailed-out', 1],
  'child-cleans-up': ['timed-out', 1],
  'cleans-up': ['timed-out', 1],
  'cleans-up-slowly': ['timed-out', 1],
  environment: ['pass', 1],
  'exits-with-7': ['exited', 1],
  'fails-once': ['fail', 1],
  fails: ['fail', 2],
  hangs: ['timed-out', 1],
  'ignores-sigterm': ['timed-out', 1],
  killed: ['crashed', 1],
  'not-a-program': ['not-started', 0],
  'orphan-ends': ['pass', 1],
  'passes.mjs': ['pass', 1],
  'passes.sh': ['pass', 2],
  'passes.t': ['pass', 3],
  'prints-anything': ['pass', 4],
  'prints-nothing': ['plan-broken', 0],
  'skips-all': ['skip', 0],
  stops: ['timed-out', 1],
  traced: ['pass', 1],
  'wrong-plan': ['plan-broken', 2],
};

describe('scripts that end in every way', () => {
  const mark = `TCK_TEST_MARK=${randomUUID()}`;
  let folder: string;
  let reports: readonly string[];
  let tests: ReadonlyMap<string, TestText>;

  before(async () => {
    folder = folderOf({ after }, {});
    const files = readdirSync(scripts).filter((name) => name !== 'prints-1-gb.sh');
    const isHanging = (file: string) => expected[parse(file).name]?.[0] === 'timed-out';
    const environment = {
      TCK_TEST_MARK: mark.slice(mark.indexOf('=') + 1),
      TCK_TEST_FLAKY: join(folder, 'flaky'),
    };
    const run = async (names: readonly string[], ...options: readonly string[]) => {
      const file = join(folder, `report-${options.length}.xml`);
      const all = ['-j2', '--grace=0.3', '-o', file, ...options, ...named(...names)];
      assert.equal((await tckRun(all, { environment })).status, 1);
      return readFileSync(file, 'utf8');
    };
    // Only those that hang have a limit: the others may take their time on a busy machine.
    reports = [
      await run(files.filter(isHanging), '--timeout=2'),
      await run(files.filter((file) => !isHanging(file))),
    ];
    tests = new Map(reports.flatMap(testsIn).map((test) => [test.id, test]));
  });

  it('each ends as it should, and the run goes on', { skip: noTestMore }, () => {
    const found = [...tests.values()].map(({ id, outcome, checks }) => [id, [outcome, checks]]);
    assert.deepEqual(Object.fromEntries(found.sort()), expected);
  });

  it('the report is valid', () => reports.forEach(assertValid));

  it('no process is left behind', () => {
    assert.deepEqual(processesWith(mark), []);
    assert.deepEqual(processesRunning('/bin/sleep 1000.25'), []);
  });

  it('leftover processes are ended and named', () => {
    assert.match(tests.get('background-same-group')?.text ?? '', /tck-run: ended leftover processes: \S/);
  });

  it('what was printed before a bad ending is kept', () => {
    assert.match(tests.get('cleans-up')?.text ?? '', />cleaned up\b/);
    assert.match(tests.get('killed')?.text ?? '', /name="alive" outcome="pass"/);
    assert.match(tests.get('not-a-program')?.text ?? '', /Exec format error/);
  });

  it('a crash and a timeout say where the script was, and how it ended', () => {
    assert.match(tests.get('killed')?.text ?? '', /tck-run: last check: 1 - alive\b/);
    assert.match(tests.get('hangs')?.text ?? '', /tck-run: last check: 1 - before the hang\b/);
    const killed = /tck-run: SIGTERM did not end the script within 0\.3 s; SIGKILL did\b/;
    assert.match(tests.get('ignores-sigterm')?.text ?? '', killed);
    assert.doesNotMatch(tests.get('hangs')?.text ?? '', killed);
  });

  it('calls of libvirt are counted', () => {
    const { text } = tests.get('traced') ?? assert.fail();
    assert.match(text, /function="virDomainCreateXML" count="2"/);
    assert.match(text, /code="VIR_ERR_NO_SUPPORT"/);
  });

  it('scripts have the environment that the documentation lists', () => {
    const { text } = tests.get('environment') ?? assert.fail();
    assert.match(text, /LIBVIRT_DEFAULT_URI=test:\/\/\/default\n/);
    assert.match(text, /LIBVIRT_TCK_AUTOCLEAN=\n/);
    assert.match(text, /TCK_PREFIX=tck-\d{8,}\n/);
    assert.match(text, /config: uri: &quot;test:\/\/\/default&quot;|config: uri: "test:\/\/\/default"/);
  });
});

it('an exception in a script that uses the kit is one problem', async (t) => {
  const kit = new URL('../../../../testkit/dist/src/index.js', import.meta.url);
  const folder = folderOf(t, {
    'throws.mjs': `import { pass } from '${kit}';\npass('one');\nthrow new Error('gone wrong');\n`,
  });
  const { status, stdout } = await tckRun(['--format=text', 'throws.mjs'], { folder });
  assert.equal(status, 1);
  assert.match(stdout, /^EXITED .*\n.* exited with status 255\n.* the script stopped before its end\n/m);
  assert.match(stdout, /^ +message: gone wrong\n +at: \S*throws\.mjs:3:7$/m);
  assert.match(stdout, /^1 test, 1 check: 1 passed; 1 test ended badly/m);
  const junit = (await tckRun(['--format=junit', 'throws.mjs'], { folder })).stdout;
  assert.match(
    junit,
    /<error type="exited" message="[^"]*">the script stopped before its end\nmessage: gone wrong\n/,
  );
});

it('a check says how long it took', async (t) => {
  const folder = folderOf(t, { 'a.sh': '#!/bin/sh\necho ok 1\nsleep 0.2\necho ok 2\necho 1..2\n' });
  // One whose line the runner reads together with the next has the time of both.
  assert.match(
    (await tckRun(['a.sh'], { folder })).stdout,
    /<check number="[12]" name="" outcome="pass" duration="\d+\.\d+"/,
  );
  assert.match(
    (await tckRun(['--format=junit', 'a.sh'], { folder })).stdout,
    /<testcase [^>]* time="\d+\.\d+"/,
  );
});

it('a check whose line a crash has cut off is the last check', async (t) => {
  const folder = folderOf(t, {
    'a.sh': "#!/bin/sh\necho ok 1 - whole\nprintf 'ok 2 - cut'\nkill -SEGV $$\n",
  });
  const { stdout } = await tckRun(['--format=text', 'a.sh'], { folder });
  assert.match(stdout, /^ +tck-run: last check: 2 - cut$/m);
});

it('a crash in libvirt names the call', async (t) => {
  const libvirt = new URL('../../../../libvirt/dist/src/index.js', import.meta.url);
  const folder = folderOf(t, {
    'crashes.mjs': `
      import { Connection } from '${libvirt}';
      console.log('1..2\\nok 1 - one');
      const connection = Connection.open('test:///default');
      const [domain] = connection.listAllDomains();
      domain.destroy();
      process.kill(process.pid, 'SIGABRT');
    `,
  });
  const { stdout } = await tckRun(['--format=text', 'crashes.mjs'], { folder });
  assert.match(stdout, /^CRASHED .*\n.* was killed by SIGABRT\n +tck-run: last check: 1 - one\n/m);
  assert.match(stdout, /^ +tck-run: last libvirt call: virDomainDestroy \(ok\)$/m);
});

it('of a gigabyte of output the beginning and the end are kept', async () => {
  const { status, stdout } = await tckRun([`${scripts}prints-1-gb.sh`]);
  assert.equal(status, 0);
  assert.ok(stdout.length < 10_000_000);
  const [test] = testsIn(stdout);
  assert.deepEqual([test?.outcome, test?.checks], ['pass', 2]);
  assertValid(stdout);
});

it('a script that belongs to another user by now, and cannot be ended, is given up', (t) => {
  const folder = folderOf(t, {
    'tests/a.sh':
      '#!/bin/sh\n# tck: timeout 2\necho 1..1\necho ok 1\nexec "$TCK_TEST_SETPRIV" --reuid 0 /bin/sleep 10\n',
    'tests/b.sh': '#!/bin/sh\necho 1..1\necho ok 1\n',
  });
  const setpriv = join(folder, 'setpriv');
  const asNobody = ['--reuid=65534', '--clear-groups'];
  const isPossible =
    process.getuid?.() === 0 &&
    spawnSync('sh', [
      '-c',
      `cp "$(command -v setpriv)" ${setpriv} && chmod 4755 ${setpriv} && chmod 777 ${folder}`,
    ]).status === 0 &&
    spawnSync('setpriv', [...asNobody, setpriv, '--reuid=0', 'true']).status === 0 &&
    spawnSync('setpriv', [...asNobody, process.execPath, command, '--version']).status === 0;
  if (!isPossible) return t.skip('needs root, and files that other users may read');
  const args = [...asNobody, process.execPath, command, '--uri=test:///default', '--grace=0.1'];
  const { stdout, status } = spawnSync('setpriv', [...args, join(folder, 'tests')], {
    encoding: 'utf8',
    env: { ...process.env, HOME: folder, TMPDIR: folder, TCK_TEST_SETPRIV: setpriv },
  });
  assert.equal(status, 1);
  assert.deepEqual(
    testsIn(stdout).map(({ id, outcome }) => [id, outcome]),
    [
      ['a', 'timed-out'],
      ['b', 'pass'],
    ],
  );
  assert.match(stdout, /tck-run: could not end leftover processes: sleep\b/);
});
