import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daemonLogs, guestLogs } from '../../src/daemon/logs.js';
import { folderOf } from '../folder-of.js';

test('a daemon logs to its own file, unless its configuration names others', (t) => {
  const folder = folderOf(t, {
    'libvirtd.conf':
      '#log_outputs="3:file:/no"\nlog_outputs = "1:file:/var/log/all 3:syslog:libvirtd 4:file:/x"\n',
    'virtqemud.conf': 'log_level = 3\n#log_outputs="3:file:/no"\n',
    'virtlxcd.conf': 'log_outputs="3:journald"\n',
  });
  const folders = { run: '/run', configuration: folder, logs: '/logs' };
  const files = (name: string) => daemonLogs(name, folders).map(({ file }) => file);
  assert.deepEqual(files('libvirtd'), ['/var/log/all', '/x']);
  assert.deepEqual(files('virtqemud'), ['/logs/virtqemud.log']);
  assert.deepEqual(files('virtlxcd'), []);
  assert.deepEqual(files('virtxend'), ['/logs/virtxend.log']);
});

test('guests’ logs are found by the prefix of their names, the system’s and a user’s', (t) => {
  const logs = folderOf(t, {
    'qemu/tck-00001001-a.log': '',
    'qemu/tck-00001001-b\nok 1.log': '',
    'qemu/tck-00001002-a.log': '',
    'qemu/tck-000010010-a.log': '',
    'qemu/log/tck-00001001-c.log': '',
    'lxc/tck-00001001-d.log': '',
    'lxc/tck-00001001-d.log.0': '',
    'libvirtd.log': '',
  });
  const found = guestLogs('tck-00001001', { run: '/run', configuration: '/etc/libvirt', logs });
  assert.deepEqual(found.map(({ label }) => label).sort(), [
    'lxc/tck-00001001-d.log',
    'qemu/log/tck-00001001-c.log',
    'qemu/tck-00001001-a.log',
  ]);
});
