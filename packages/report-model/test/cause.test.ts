import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { causeKey, causeOfCheck, causeOfEnding, isLackOfHost, unfinishedCall } from '../src/cause.js';

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
    const message = "  Failed test 'x'\n  at t line 3.\n         got: 'shutoff'\n    expected: 'running'";
    assert.equal(causeOfCheck(message).message, "got: 'shutoff'");
  });
  test('is no value without a word, which failures of any cause may share', () => {
    for (const line of ["got: '1'", 'found: -1', 'found: false', 'found: null', 'wanted: 0', "expected: ''"])
      assert.equal(causeKey(causeOfCheck(line)), undefined, line);
    assert.equal(causeOfCheck('found: -1\nwanted: 0\nno such disk').message, 'no such disk');
  });
  test('is not the next step of the script, behind the values of the check', () => {
    const said =
      "  Failed test 'peak'\n  at t line 3.\n         got: '0'\n    expected: '1000'\nDestroy domain";
    assert.equal(causeOfCheck(said).message, null);
  });
  test('is no line that says what went well', () => {
    const message = 'PASS first.xml : route -n\nok 3 - as it was\nFAIL second.xml : iptables -S';
    assert.equal(causeOfCheck(message).message, 'FAIL second.xml : iptables -S');
    assert.equal(causeOfCheck('okay is a word').message, 'okay is a word');
  });
  test('is separated from its code, with or without a word between them', () => {
    const expected = { call: null, error: '55', message: 'Requested operation is not valid' };
    assert.deepEqual(causeOfCheck('died: error code: 55, Requested operation is not valid'), expected);
    assert.deepEqual(
      causeOfCheck('libvirt error code: 55, message: Requested operation is not valid'),
      expected,
    );
  });
  test('is what libvirt said, not the step that virsh names', () => {
    const said = `error: Failed to create network from a.xml
error: Unable to find 'dnsmasq' binary in $PATH: No such file or directory
FAIL a.xml : iptables -S
0a1
> -a libvirt_fwi`;
    assert.equal(
      causeOfCheck(said).message,
      "Unable to find 'dnsmasq' binary in $PATH: No such file or directory",
    );
  });
  test('is the difference that a shell script shows, not the name of the check that it repeats', () => {
    assert.equal(causeOfCheck('FAIL a.xml : ip addr\n0a1,5\n> tck-testbr:').message, '> tck-testbr:');
  });
  test('is what follows the verdict of Test::More, not what the script announced before it', () => {
    const said = "Creating a new network\n<network/>\n  Failed test 'x'\n  at t line 3.\nwhy\n";
    assert.equal(causeOfCheck(said).message, 'why');
    assert.equal(causeOfCheck(said.replace('why', '')).message, 'Creating a new network');
  });
  test('is no place within Node, and no remark of the kit on what was left over', () => {
    for (const line of [
      'at: node:internal/process/task_queues:95',
      'at async file:///x/a.js:3:1',
      'node:internal/process/promises:288',
      'Node.js v20.20.2',
      'tck-run: ended what was left running: sleep (2)',
      'could not clean up: Error: x',
    ])
      assert.equal(causeKey(causeOfCheck(line)), undefined, line);
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
  test('is the exception that ended a script of the kit', () => {
    const message = `exit status 255
creating a domain
the script stopped before its end
message: this function is not supported
at: test.ts:3:1
error:
  code: VIR_ERR_NO_SUPPORT
  domain: VIR_FROM_TEST
  function: virDomainCreateXML`;
    assert.deepEqual(causeOfEnding(message), {
      call: 'virDomainCreateXML',
      error: 'VIR_ERR_NO_SUPPORT',
      message: 'this function is not supported',
    });
  });
});

describe('the cause of a script that died', () => {
  test('is what Perl died of, not what failed before', () => {
    const said = `exit status 255
  Failed test 'x'
  at TCK.pm line 1132.
found 'libvirt error code: 43, message: Network not found
'
Can't call method "destroy" on an undefined value at x.t line 69.
Looks like your test exited with 255 just after 2.`;
    assert.deepEqual(causeOfEnding(said), {
      call: null,
      error: null,
      message: 'Can\'t call method "destroy" on an undefined value',
    });
  });
  test('is the error of libvirt that Perl died of', () => {
    const said =
      'died\nlibvirt error code: 3, message: no support: virStreamSend\nLooks like your test exited with 25.';
    assert.equal(causeOfEnding(said).error, '3');
  });
  test('is the message of virsh, not that of the script', () => {
    const said =
      "error: Failed to start domain 'tck-1'\nerror: Cannot get interface MTU on 'virbr0': No such device\nCould not create VM. Exiting.";
    assert.equal(causeOfEnding(said).message, "Cannot get interface MTU on 'virbr0': No such device");
  });
  test('is the exception, not where Node threw it nor what it holds', () => {
    const said = `exit status 1
node:internal/modules/cjs/loader:1147
  throw err;
  ^

Error: Cannot find module 'x'
    at Module._load (node:internal/modules/cjs/loader:985:27) {
  code: 'MODULE_NOT_FOUND',
  requireStack: []
}

Node.js v20.20.2`;
    assert.equal(causeOfEnding(said).message, "Error: Cannot find module 'x'");
  });
});

test('a host lacks a program, a device, memory or room', () => {
  const isLack = (message: string) => isLackOfHost(causeOfCheck(message));
  for (const message of [
    "Unable to find 'dnsmasq' binary in $PATH: No such file or directory",
    "libvirt error code: 38, message: Cannot find 'pm-is-supported' in path: No such file or directory",
    'Can\'t exec "virt-builder": No such file or directory at TCK.pm line 498.',
    'sh: 1: dnsmasq: not found',
    'cannot write: No space left on device',
  ])
    assert.ok(isLack(message), message);
  for (const message of ["Domain not found: no domain with matching name 'tck'", 'got: 0', ''])
    assert.ok(!isLack(message), message);
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
