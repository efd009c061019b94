import assert from 'node:assert/strict';
import { test } from 'node:test';
import { upstreamDialect } from '../../src/dialects/upstream/read.js';
import { upstreamWriter } from '../../src/dialects/upstream/write.js';
import { bytesOf, readAs, readBytes } from '../read.js';
import { writeAll } from '../write.js';

const REAL = new URL('../../../test/fixtures/real/', import.meta.url);
const SUMMARY =
  '<summary passed="1" failed="0" todo="0" unexpected="0" skipped="0"><plan expected="1" actual="1" />' +
  '<status wait="0" exit="0" /><timing start="1795388931.5" end="1795388932.75" /></summary>';

async function readTest(content: string): ReturnType<typeof readAs> {
  return await readAs(
    upstreamDialect,
    Buffer.from(`<results><test name="/x/tests/a/100-b.t">${content}</test></results>`),
  );
}

for (const folder of ['qemu-kvm', 'qemu-kvm-nodnsmasq', 'lxc-cgroup1', 'test-default']) {
  test(`${folder}: what was read is written as it was, but for paths, times, statuses and where plans and diagnostics stand`, async () => {
    const bytes = await bytesOf(new URL(`${folder}/report.xml`, REAL));
    const report = await readBytes(bytes);
    const written = writeAll(upstreamWriter(), report);
    const without = (text: string) =>
      text
        .replaceAll('/usr/share/libvirt-tck/tests/', '')
        .replace(/ <timing .*>/g, ' <timing>')
        .replace(/<unknown><!\[CDATA\[\s*\]\]><\/unknown>/g, '')
        .replace(/^ +<(?:plan count|status wait).*\n/gm, '')
        .trimEnd();
    const scripts = (text: string) =>
      without(text)
        .split('<test name=')
        .map((script) => {
          const lines = script.split('\n');
          const isDiagnostic = (line: string) => /^ *<(?:comment|unknown)>/.test(line);
          return [lines.filter((line) => !isDiagnostic(line)), lines.filter(isDiagnostic).sort()];
        });
    assert.deepEqual(scripts(written), scripts(bytes.toString()));
    const { tests } = await readBytes(Buffer.from(written));
    assert.deepEqual(
      tests.map(({ checks }) => checks),
      report.tests.map(({ checks }) => checks),
    );
  });
}

test('a check ends where the next begins, even if its end is missing', async () => {
  const { tests } = await readTest(
    `<plan count="2"/><test id="1"><pass/><desc>- one</desc><test id="2"><fail/><desc>- two</desc></test>${SUMMARY}`,
  );
  assert.deepEqual(
    tests[0]?.checks.map(({ number, name, outcome }) => [number, name, outcome]),
    [
      [1, 'one', 'pass'],
      [2, 'two', 'fail'],
    ],
  );
});

test('a script begins where its element begins, even if the one before has no end', async () => {
  const { tests, summary } = await readTest(
    `<plan count="1"/><test id="1"><pass/></test><test name="/x/tests/a/200-c.t"><plan count="0"/>`,
  );
  assert.deepEqual(
    tests.map(({ id, ending }) => [id, ending.kind]),
    [
      ['a/100-b', 'interrupted'],
      ['a/200-c', 'interrupted'],
    ],
  );
  assert.equal(summary.complete, true);
});

test('SIGABRT and real-time signals have their names', async () => {
  for (const [wait, signal] of [
    [134, 'SIGABRT'],
    [29, 'SIGIO'],
    [37, 'SIGRTMIN+3'],
  ]) {
    const killed = SUMMARY.replace('wait="0"', `wait="${wait}"`);
    const { tests } = await readTest(`<plan count="0"/>${killed}`);
    assert.deepEqual(tests[0]?.ending, { kind: 'crashed', signal });
  }
});

test('a script that was killed by a signal, and one that the harness says nothing of', async () => {
  const killed = SUMMARY.replace('wait="0"', 'wait="9"');
  assert.deepEqual((await readTest(`<plan count="0"/>${killed}`)).tests[0]?.ending, {
    kind: 'crashed',
    signal: 'SIGKILL',
  });
  assert.deepEqual((await readTest('<plan count="0"/>')).tests[0]?.ending, {
    kind: 'interrupted',
    reason: 'the report does not say how it ended',
  });
});

test('numbers and times that are none are not taken', async () => {
  const { tests } = await readTest(
    '<plan count="many"/><test id="-1"><pass/></test><summary><status wait="x" exit="y"/><timing start="1e9" end=""/></summary>',
  );
  assert.equal(tests[0]?.checks[0]?.number, 1);
  assert.deepEqual(
    [tests[0]?.plan, tests[0]?.started, tests[0]?.duration],
    [undefined, undefined, undefined],
  );
});

test('Latin-1 without a word about it is repaired, and said so once for each place', async () => {
  const text = Buffer.from(
    `<results><test name="a.t"><plan count="0"/><comment>caf\xe9</comment>${SUMMARY}</test></results>`,
    'latin1',
  );
  const { tests, problems } = await readAs(upstreamDialect, text);
  assert.equal(tests[0]?.diagnostics?.[0]?.text, 'caf\udce9');
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['encoding'],
  );
});

test('a kind of repair is reported once, and how many places there are', async () => {
  const { problems } = await readAs(upstreamDialect, Buffer.from(`<results>${'& '.repeat(1000)}</results>`));
  assert.equal(problems.length, 2 + 1);
  assert.match(problems.at(-1)?.message ?? '', /^2 of \d{3,4} such places are shown/);
});
