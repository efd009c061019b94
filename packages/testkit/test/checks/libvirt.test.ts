import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { runScript } from '../run-script.js';

const { points, stdout, status } = runScript('libvirt-checks');

/** What a failed check said. */
function diagnostics(name: string): Record<string, unknown> {
  const [, block = ''] =
    new RegExp(`- ${name}(?: #.*)?\\n {2}---\\n(.*?)\\n {2}\\.\\.\\.\\n`, 's').exec(stdout) ?? [];
  return parse(block);
}

test('each check passes or fails as it should, and a missing object ends the script', () => {
  assert.deepEqual(points, [
    'ok 1 - a domain is found',
    'ok 2 - the domain is returned',
    'ok 3 - a network is found',
    'ok 4 - a call succeeds',
    'not ok 5 - a call that fails',
    'ok 6 - any refusal will do',
    'ok 7 - the error is returned',
    'ok 8 - one refusal',
    'ok 9 - one of several refusals',
    'not ok 10 - another refusal',
    'not ok 11 - no refusal',
    'not ok 12 - no error of libvirt',
    'ok 13 - true at once',
    'ok 14 - true at the third look',
    'not ok 15 - never true',
    'not ok 16 - never true by a promise',
    'ok 17 - true after libvirt has refused to tell',
    'not ok 18 - never told',
    'not ok 19 - a mistake',
    'ok 20 - it is made once',
    'not ok 21 - a domain that todo does not insist on # TODO known',
    'not ok 22 - a network is no domain',
  ]);
  assert.equal(status, 255);
});

const error = { code: 'VIR_ERR_NO_DOMAIN', domain: 'VIR_FROM_TEST', function: 'virDomainLookupByName' };

test('an error of libvirt is reported with its code, its domain and the function', () => {
  const { message, error: found, at } = diagnostics('a call that fails');
  assert.match(String(message), /^Domain not found/);
  assert.deepEqual(found, error);
  assert.equal(at, 'test/scripts/libvirt-checks.ts:11:1', 'the check, not the call in it');
});

test('a refusal with another code is reported with the wanted ones', () => {
  const { found, wanted, error: details } = diagnostics('another refusal');
  assert.equal(found, 'VIR_ERR_NO_DOMAIN');
  assert.equal(wanted, 'VIR_ERR_NO_NETWORK or VIR_ERR_NO_SECRET');
  assert.deepEqual(details, error);
});

test('an exception of the script does not count as a refusal', () => {
  const { message, error: details } = diagnostics('no error of libvirt');
  assert.match(String(message), /^libvirt should refuse the call: TypeError: Cannot read/);
  assert.equal((details as { name: unknown }).name, 'TypeError');
});

test('an object of the wrong class is shown', () => {
  const { message, found } = diagnostics('a network is no domain');
  assert.equal(message, 'the call should return a Domain');
  assert.match(String(found), /^Network/);
});

test('a condition that never comes true says how long it took, and with what error libvirt refused', () => {
  const message = 'it had not come true after 0.1 seconds';
  assert.deepEqual(diagnostics('never true'), { message, at: 'test/scripts/libvirt-checks.ts:24:1' });
  const { at, ...told } = diagnostics('never told');
  assert.deepEqual(told, { message: `${message}: Domain not found`, error });
});

test('an exception in a condition fails at once', () => {
  const { message, error: details } = diagnostics('a mistake');
  assert.match(String(message), /^Cannot read properties of undefined/);
  assert.equal((details as { name: unknown }).name, 'TypeError');
});
