import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operatingSystem } from '../../src/platform/host.js';

test('the operating system has a name and a version', () => {
  const text = 'PRETTY_NAME="Fedora Linux 41"\nID=fedora\nVERSION_ID="41"\nVERSION_CODENAME=""\n';
  assert.deepEqual(operatingSystem(text), { os: 'fedora', osVersion: '41' });
});

test('where it has no version, its code name stands for it', () => {
  assert.deepEqual(operatingSystem("ID=debian\nVERSION_CODENAME='sid'\n"), {
    os: 'debian',
    osVersion: 'sid',
  });
  assert.deepEqual(operatingSystem('ID=arch\nBUILD_ID=rolling\n'), { os: 'arch' });
  assert.deepEqual(operatingSystem(''), {});
});
