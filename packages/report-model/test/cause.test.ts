import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { causeKey, causeOfCheck, causeOfEnding, unfinishedCall } from '../src/cause.js';

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
  test('is no line that says what went well', () => {
    const message = 'PASS first.xml : route -n\nok 3 - as it was\nFAIL second.xml : iptables -S';
    assert.equal(causeOfCheck(message).message, 'FAIL second.xml : iptables -S');
    assert.equal(causeOfCheck('okay is a word').message, 'okay is a word');
  });
  test('is told from its code, whether or not a word stands between them', () => {
    const expected = { call: null, error: '55', message: 'Requested operation is not valid' };
    assert.deepEqual(causeOfCheck('died: error code: 55, Requested operation is not valid'), expected);
    assert.deepEqual(
      causeOfCheck('libvirt error code: 55, message: Requested operation is not valid'),
      expected,
    );
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
    assert.equal(causeOfEnding(message).message, 'cannot run virt-builder: -1');
  });
});

describe('a cause', () => {
  test('of the Perl kit is the error of its binding', () => {
    const said =
      "Failed test 'created'\nat /usr/lib/TCK.pm line 12.\nfound 'libvirt error code: 38, message: no dnsmasq at x line 3.";
    assert.deepEqual(causeOfCheck(said), { call: null, error: '38', message: 'no dnsmasq' });
  });
  test('of this kit is the function, the code and the message', () => {
    const said = 'message: it is gone\nerror:\n  function: virDomainDestroy\n  code: VIR_ERR_NO_DOMAIN';
    assert.deepEqual(causeOfCheck(said), {
      call: 'virDomainDestroy',
      error: 'VIR_ERR_NO_DOMAIN',
      message: 'it is gone',
    });
  });
  test('of a crash is the function it died in, and the last that was said', () => {
    const calls = [{ function: 'virDomainCreate', count: 1, errors: [], flags: [], unfinished: true }];
    assert.deepEqual(causeOfEnding('SIGSEGV\nfirst\nlast', unfinishedCall({ calls })), {
      call: 'virDomainCreate',
      error: null,
      message: 'last',
    });
  });
});
