import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePlatformFact } from '../src/platform-fact.js';

describe('what is said of a platform', () => {
  test('is a name and a value', () => {
    assert.deepEqual(parsePlatformFact('driver=qemu'), { name: 'driver', value: 'qemu' });
    assert.deepEqual(parsePlatformFact('dnsmasq=a=b'), { name: 'dnsmasq', value: 'a=b' });
    assert.deepEqual(parsePlatformFact('property.os-versions=1'), {
      name: 'property.os-versions',
      value: '1',
    });
  });
  test('means by hypervisor what conditions do, its version', () => {
    assert.deepEqual(parsePlatformFact('hypervisor=8.2.0'), { name: 'hypervisor-version', value: '8.2.0' });
    assert.deepEqual(parsePlatformFact('hypervisor=QEMU'), { name: 'hypervisor', value: 'QEMU' });
  });
  test('may be a property whose name resembles something else', () => {
    for (const name of ['rack', 'host', 'archive', 'march', 'oss'])
      assert.deepEqual(parsePlatformFact(`${name}=7`), { name, value: '7' });
  });
  test('is refused where it is none, or looks misspelt', () => {
    const message = (text: string) => {
      try {
        parsePlatformFact(text);
      } catch (error) {
        return error instanceof Error && error.message;
      }
      return undefined;
    };
    assert.equal(message('qemu'), 'understand the platform qemu: it must be NAME=VALUE');
    assert.equal(message('drivr=qemu'), 'understand the platform drivr=qemu: did you mean "driver"?');
  });
});
