import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Attempt, canonicalWriter, ReportError, type Summary, type Test } from '../../src/index.js';

const writer = canonicalWriter();
const finished: Attempt = { ending: { kind: 'finished' }, checks: [] };
const totals = { tests: 1, checks: 2, pass: 1, fail: 1, skip: 0, todo: 0, bonus: 0, notRun: 3, bad: 0 };

test('a report begins with what is known when the run starts', () => {
  const text = writer.begin({
    suite: 'libvirt-tck',
    suiteVersion: '0.1.0',
    runId: 'r1',
    started: '2026-11-22T10:11:12.123Z',
    platform: {
      uri: 'qemu:///system',
      driver: { name: 'qemu', hypervisor: 'QEMU', version: '7.2.22', domainType: 'kvm' },
      libvirt: { version: '9.0.0', daemon: '9.0.0' },
      host: { os: 'fedora', osVersion: '41', kernel: '6.1.0', arch: 'x86_64' },
      capabilities: [{ name: 'machine', value: 'q35' }],
      properties: [{ name: 'lab', value: '"A&B"' }],
    },
  });
  assert.equal(
    text,
    `<?xml version="1.0" encoding="UTF-8"?>
<report xmlns="urn:libvirt-tck:report:1" suite="libvirt-tck" suite-version="0.1.0" run-id="r1" started="2026-11-22T10:11:12.123Z">
  <platform uri="qemu:///system">
    <driver name="qemu" hypervisor="QEMU" version="7.2.22" domain-type="kvm"/>
    <libvirt version="9.0.0" daemon="9.0.0"/>
    <host os="fedora" os-version="41" kernel="6.1.0" arch="x86_64"/>
    <capability name="machine" value="q35"/>
    <property name="lab" value="&quot;A&amp;B&quot;"/>
  </platform>
`,
  );
});

test('a test is written with its plan, diagnostics, checks, calls and earlier attempts', () => {
  const text = writer.test({
    id: 'domain/050-transient-lifecycle',
    title: 'Transient domains',
    started: '2026-11-22T10:11:12.200Z',
    duration: 0.412,
    plan: { kind: 'checks', count: 2 },
    ending: { kind: 'finished' },
    earlier: [{ ending: { kind: 'timed-out', limit: 600 }, checks: [] }],
    diagnostics: [{ kind: 'output', text: 'hello' }],
    checks: [
      { number: 1, name: 'created', outcome: 'pass', duration: 0.1 },
      {
        number: 2,
        name: 'gone',
        outcome: 'todo',
        reason: 'not yet',
        diagnostics: [{ kind: 'comment', text: 'a\nb ]]>' }],
      },
    ],
    calls: [
      {
        function: 'virDomainCreateXML',
        count: 3,
        errors: [{ code: 'VIR_ERR_NO_DOMAIN', count: 1 }],
        flags: [0, 2],
        unfinished: true,
      },
      { function: 'virDomainFree', count: 1, errors: [], flags: [] },
    ],
  });
  assert.equal(
    text,
    `  <test id="domain/050-transient-lifecycle" title="Transient domains" outcome="todo" ending="finished" started="2026-11-22T10:11:12.200Z" duration="0.412">
    <attempt number="1" outcome="timed-out" ending="timed-out" limit="600"/>
    <plan checks="2"/>
    <diagnostic kind="output">hello</diagnostic>
    <check number="1" name="created" outcome="pass" duration="0.1"/>
    <check number="2" name="gone" outcome="todo" reason="not yet">
      <diagnostic kind="comment">a
b ]]&gt;</diagnostic>
    </check>
    <calls>
      <call function="virDomainCreateXML" count="3" flags="0 2" unfinished="true">
        <error code="VIR_ERR_NO_DOMAIN" count="1"/>
      </call>
      <call function="virDomainFree" count="1"/>
    </calls>
  </test>
`,
  );
});

test('every ending says what it knows', () => {
  const endings: readonly [Test['ending'], string][] = [
    [{ kind: 'finished' }, 'outcome="skip" ending="finished"'],
    [{ kind: 'crashed', signal: 'SIGSEGV' }, 'outcome="crashed" ending="crashed" signal="SIGSEGV"'],
    [{ kind: 'exited', status: 7 }, 'outcome="exited" ending="exited" exit-status="7"'],
    [{ kind: 'timed-out' }, 'outcome="timed-out" ending="timed-out"'],
    [{ kind: 'bailed-out', reason: 'r' }, 'outcome="bailed-out" ending="bailed-out" reason="r"'],
    [{ kind: 'plan-broken', reason: 'r' }, 'outcome="plan-broken" ending="plan-broken" reason="r"'],
    [{ kind: 'not-started', reason: 'r' }, 'outcome="not-started" ending="not-started" reason="r"'],
    [{ kind: 'interrupted' }, 'outcome="interrupted" ending="interrupted"'],
  ];
  for (const [ending, attributes] of endings) {
    assert.equal(writer.test({ id: 'a', ending, checks: [] }), `  <test id="a" ${attributes}/>\n`);
  }
});

test('what a later version added is written after what is known', () => {
  const extra = { attributes: [{ name: 'mood', value: 'good' }], elements: ['<later/>'] };
  assert.equal(
    writer.test({ ...finished, id: 'a', plan: { kind: 'skip-all', reason: '', extra }, extra }),
    `  <test id="a" outcome="skip" ending="finished" mood="good">
    <plan skip-all="" mood="good">
      <later/>
    </plan>
    <later/>
  </test>
`,
  );
});

test('a report ends with its summary', () => {
  const summary: Summary = { complete: true, ended: '2026-11-22T10:12:00.000Z', totals };
  assert.equal(
    writer.end(summary),
    `  <summary complete="true" ended="2026-11-22T10:12:00.000Z" tests="1" checks="2" pass="1" fail="1" skip="0" todo="0" bonus="0" not-run="3" bad="0"/>
</report>
`,
  );
});

test('numbers that are no counts or durations are refused', () => {
  for (const wrong of [{ duration: -1 }, { duration: Number.NaN }, { duration: Number.POSITIVE_INFINITY }]) {
    assert.throws(() => writer.test({ ...finished, id: 'a', ...wrong }), isUnsayable);
  }
  for (const number of [-1, 0.5, 1e23]) {
    const checks = [{ number, name: '', outcome: 'pass' as const }];
    assert.throws(() => writer.test({ ...finished, id: 'a', checks }), isUnsayable);
  }
});

function isUnsayable(error: unknown): boolean {
  return error instanceof ReportError && error.code === 'unrepresentable';
}
