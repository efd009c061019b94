import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseVersion } from '@libvirt-tck/text';
import { describeInterval, inInterval, parseRange } from '../../src/match/version.js';

function assertRange(range: string, yes: readonly string[], no: readonly string[]): void {
  const interval = parseRange(range);
  assert.ok(interval, range);
  for (const version of yes)
    assert.ok(inInterval(interval, parseVersion(version) ?? []), `${range} should hold ${version}`);
  for (const version of no)
    assert.ok(!inInterval(interval, parseVersion(version) ?? []), `${range} should not hold ${version}`);
}

describe('a version', () => {
  test('is its leading numbers', () => {
    assert.deepEqual(parseVersion('9.0.0-4+deb12u2'), [9, 0, 0]);
    assert.deepEqual(parseVersion('6.18.44-fc-v595'), [6, 18, 44]);
    assert.deepEqual(parseVersion('7.2.22 (Debian 1:7.2+dfsg-7)'), [7, 2, 22]);
    assert.equal(parseVersion('rawhide'), undefined);
    assert.equal(parseVersion('1234567890123456'), undefined);
  });
});

describe('a range', () => {
  test('holds from a version, and up to one without it', () => {
    assertRange('>=6.0.0 <8.2.0', ['6.0.0', '6', '8.1.99', '7.2.22'], ['5.99', '8.2.0', '8.2', '9']);
  });
  test('of one version is all that start with it', () => {
    for (const range of ['8.x', '8', '=8', '8.*'])
      assertRange(range, ['8', '8.0.0', '8.9.1'], ['7.9', '9', '80']);
    assertRange('11', ['11', '11.2'], ['1.1', '12']);
    assertRange('8.2', ['8.2', '8.2.5'], ['8.20', '8.1.9', '8.3']);
  });
  test('above or up to a version leaves out or takes in all that start with it', () => {
    assertRange('>8.2', ['8.3', '9'], ['8.2', '8.2.5', '8.1']);
    assertRange('<=8.2', ['8.2', '8.2.5', '1'], ['8.3', '9']);
  });
  test('may have blanks behind its signs', () => {
    assertRange('>= 6 < 8', ['7'], ['5', '8']);
  });
  test('that nothing fulfils is empty', () => {
    for (const range of ['>=8 <6', '8 9', '<0', '>=8.2 <8.2.0']) assert.equal(parseRange(range), null, range);
  });
  test('is nothing else', () => {
    for (const range of ['', '>=', 'a', '8 || 9', '^8', '~8', '8-9', '>=8.x', '8..1', '.8', '-1', '8.x.1']) {
      assert.equal(parseRange(range), undefined, range);
    }
  });
});

test('a range in words is the range', () => {
  for (const range of ['>=6.0.0 <8.2.0', '<9', '>=8', '11', '8.1'])
    assert.equal(describeInterval(parseRange(range) ?? { from: [0], to: undefined }), range);
});
