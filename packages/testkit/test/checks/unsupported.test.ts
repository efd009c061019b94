import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runScript } from '../run-script.js';

const run = (how: string) => runScript('unsupported', {}, [how]);
const noFilters =
  /# SKIP unsupported: virNWFilterDefineXML: this function is not supported by the connection driver/;

test('an unsupported function or optional feature is skipped, and any other error is a failure', () => {
  const { points, stdout, status } = run('checks');
  assert.match(stdout, /^# can call: false true true true$/m);
  const wanted = [
    /^ok 1 - the same value$/,
    /^not ok 2 - another value$/,
    new RegExp(`^ok 3 - no such function ${noFilters.source}`),
    /^not ok 4 - an error$/,
    /^ok 5 - an unknown flag where it is optional # SKIP unsupported: virDomainGetXMLDesc: .*unsupported flags/,
    /^not ok 6 - an unknown flag where it is not$/,
    /^not ok 7 - another error of an optional call$/,
    /^ok 8 - a value$/,
    /^ok 9 - test$/,
    /^not ok 10 - a wrong value$/,
  ];
  for (const [index, pattern] of wanted.entries()) assert.match(points[index] ?? '', pattern);
  assert.equal(points.length, wanted.length, 'a value that must not be ends the script');
  assert.match(stdout, /message: it is 1$/m);
  assert.equal(status, 255);
});

test('a call that must succeed ends the script when it fails', () => {
  const { points, status } = run('missing');
  assert.deepEqual(points, ['not ok 1 - it fails']);
  assert.equal(status, 255);
});

test('a call that must succeed skips the rest when it is unsupported', () => {
  for (const [how, name] of Object.entries({ function: 'it is skipped', feature: 'it is skipped too' })) {
    const { points, status } = run(how);
    const [, skipped = '', ...rest] = points;
    assert.match(skipped, new RegExp(`^ok 2 - ${name} # SKIP unsupported: vir`));
    assert.deepEqual(rest, ['1..2']);
    assert.equal(status, 0);
  }
});

test('a script can skip its rest itself', () => {
  const { points, status } = run('rest');
  assert.deepEqual(points, [
    'ok 1 - a check before',
    'ok 2 - the last one # SKIP unsupported: by the script',
    '1..2',
  ]);
  assert.equal(status, 0);
});
