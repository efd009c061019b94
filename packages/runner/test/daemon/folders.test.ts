import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libvirtFolders } from '../../src/daemon/folders.js';

const system = { run: '/run', configuration: '/etc/libvirt', logs: '/var/log/libvirt' };

test('the system’s daemon has the system’s folders', () => {
  for (const uri of ['qemu:///system', 'lxc:///', 'qemu+unix:///system?socket=/x', 'xen://localhost/']) {
    assert.deepEqual(libvirtFolders(uri, {}), system, uri);
  }
});

test('drivers without a daemon, and those of other hosts, have none', () => {
  for (const uri of ['test:///default', 'qemu:///embed?root=/x', 'qemu+ssh://host/system', 'esx://host/']) {
    assert.equal(libvirtFolders(uri, {}), undefined, uri);
  }
});

test('a user’s own daemon has the user’s folders', () => {
  const environment = { HOME: '/home/u', XDG_RUNTIME_DIR: '/run/user/7' };
  assert.deepEqual(libvirtFolders('qemu:///session', environment), {
    run: '/run/user/7/libvirt',
    configuration: '/home/u/.config/libvirt',
    logs: '/home/u/.cache/libvirt',
  });
});
