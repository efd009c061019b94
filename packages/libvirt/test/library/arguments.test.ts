import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Connection } from '@libvirt-tck/libvirt';
import { argumentCheck } from '../../src/library/arguments.js';
import { nodeURI } from '../node.js';

/** Whether a parameter takes each of some values. */
function taken(parameter: string, values: readonly unknown[]): boolean[] {
  const check = argumentCheck(`int virTck(void *conn, ${parameter})`);
  return values.map((value) => {
    try {
      check([null, value]);
      return true;
    } catch (error) {
      assert.match(String(error), /^BindingError: could not call virTck: /);
      return false;
    }
  });
}

test('numbers must fit their C type', () => {
  const accepts = (type: string, values: readonly unknown[]) =>
    assert.ok(!taken(`${type} n`, values).includes(false), `${type}: ${taken(`${type} n`, values)}`);
  const refuses = (type: string, values: readonly unknown[]) =>
    assert.ok(!taken(`${type} n`, values).includes(true), `${type}: ${taken(`${type} n`, values)}`);
  const none = [1.5, Number.NaN, Number.POSITIVE_INFINITY, '1', true, null, undefined, [1]];
  accepts('int', [0, -0, -(2 ** 31), 2 ** 31 - 1, 5n]);
  refuses('int', [2 ** 31, -(2 ** 31) - 1, 2n ** 40n, ...none]);
  // A flag in the highest bit is negative in JavaScript.
  accepts('unsigned int', [2 ** 32 - 1, 1 << 31]);
  refuses('unsigned int', [2 ** 32, -(2 ** 31) - 1, ...none]);
  accepts('long long', [2n ** 63n - 1n, -(2n ** 63n), 2 ** 53]);
  refuses('long long', [2n ** 63n, 2 ** 63, ...none]);
  accepts('unsigned long long', [2n ** 64n - 1n, -1]);
  refuses('unsigned long long', [2n ** 64n, 2 ** 64, ...none]);
  assert.deepEqual(taken('unsigned int *pages', [[4, 2 ** 31], [], [2 ** 32], null]), [
    true,
    true,
    false,
    false,
  ]);
});

test('strings, lists of strings and memory are not interchangeable', () => {
  const values = ['tck', 'tck\0', ['tck'], ['tck\0'], null, undefined, 5, 5n, new Uint8Array(1), {}];
  const where = (parameter: string) => values.filter((_, index) => taken(parameter, values)[index]);
  assert.deepEqual(where('const char *name'), ['tck', null]);
  assert.deepEqual(where('const char **names'), [['tck'], null]);
  assert.deepEqual(where('void *data'), [null, 5n, new Uint8Array(1)]);
});

test('arguments that C would misread are refused', () => {
  using conn = Connection.open(nodeURI);
  const domain = conn.domainLookupByName('tck-snapshots');
  const refused = { name: 'BindingError', code: 'bad-argument' };
  assert.throws(() => domain.setVcpus(2 ** 32 + 1), {
    ...refused,
    message: 'could not call virDomainSetVcpus: 4294967297 does not fit unsigned int nvcpus',
  });
  assert.throws(() => conn.domainLookupByName(['tck'] as unknown as string), refused);
  assert.throws(() => domain.pinVcpu(0, 'tck' as unknown as Uint8Array), refused);
  assert.throws(() => domain.setSchedulerParameters({ weight: 2 ** 40 }), refused);
  // A negative size, which C would take for a very large one.
  assert.throws(() => domain.memoryStats(0, -1), refused);
  assert.throws(() => domain.getDiskErrors(0, -1), refused);
  assert.throws(() => conn.nodeGetFreePages([4], 0, -1), refused);
});
