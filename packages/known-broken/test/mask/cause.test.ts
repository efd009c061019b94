import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Test } from '@libvirt-tck/report-model';
import { causeKey, causeOf } from '../../src/mask/cause.js';
import { groupByCause } from '../../src/mask/group.js';
import { mask, testOf } from '../support/reports.js';

const causeOfCheck = (message: string) => causeOf({ check: 'c', message });

describe('the cause of a failing check', () => {
  test('is what the kit prints of a libvirt error', () => {
    const message = `message: "domain 'tck' already exists"
at: script.ts:3
error:
  code: VIR_ERR_OPERATION_FAILED
  domain: VIR_FROM_DOM
  function: virDomainCreateXML`;
    assert.deepEqual(causeOfCheck(message), {
      call: 'virDomainCreateXML',
      error: 'VIR_ERR_OPERATION_FAILED',
      message: `"domain 'tck' already exists"`,
    });
  });
  test('is what the Perl kit prints of a libvirt error', () => {
    const message = `  Failed test 'created'
  at /usr/share/TCK.pm line 1132.
expected Sys::Virt::Domain object
found 'libvirt error code: 43, message: Network not found: no network with matching name 'tck'`;
    assert.deepEqual(causeOfCheck(message), {
      call: null,
      error: '43',
      message: "Network not found: no network with matching name 'tck'",
    });
  });
  test('is the function that the message names', () => {
    const message = 'this function is not supported by the connection driver: virStreamSend';
    assert.equal(causeOfCheck(message).call, 'virStreamSend');
  });
  test('is the first line that Test::More did not print', () => {
    const message = "  Failed test 'x'\n  at t line 3.\n         got: '1'\n    expected: '2'";
    assert.equal(causeOfCheck(message).message, "got: '1'");
  });
  test('may be unknown', () => {
    assert.equal(causeKey(causeOfCheck("  Failed test 'x'\n  at t line 3.")), undefined);
  });
});

describe('the cause of a bad ending', () => {
  test('is what was said last', () => {
    const message = `exit status 2
running virt-builder fedora-41
cannot run virt-builder: -1 at /usr/share/TCK.pm line 500.
Looks like your test exited with 2 before it could output anything.`;
    assert.equal(causeOf({ check: null, message }).message, 'cannot run virt-builder: -1');
  });
  test('is the function that the test died in', () => {
    const unfinished = { function: 'virDomainCreate', count: 1, errors: [], flags: [], unfinished: true };
    const died: Test = { ...testOf('t', [], { kind: 'crashed', signal: 'SIGSEGV' }), calls: [unfinished] };
    const [finding] = mask('{version: 1, entries: []}', [died]).findings;
    assert.equal(finding?.state === 'problem' && causeOf(finding).call, 'virDomainCreate');
  });
});

test('problems with the same cause are one group, the largest first', () => {
  const { findings } = mask('{version: 1, entries: []}', [
    testOf('t', ['fail a', 'fail b: one', 'fail c: two', 'fail d: two', 'fail e']),
  ]);
  const groups = groupByCause(findings.flatMap((finding) => (finding.state === 'problem' ? [finding] : [])));
  assert.deepEqual(
    groups.map(({ problems }) => problems.map(({ check }) => check)),
    [['c', 'd'], ['b'], ['a'], ['e']],
  );
});
