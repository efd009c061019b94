import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { runScript } from '../run-script.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-need-'));
after(() => rmSync(folder, { recursive: true }));

/** What a script prints that needs something, with a configuration. */
function needing(what: string, config: string, wanted: unknown = null, ...args: readonly string[]): string {
  const file = join(folder, 'config.yml');
  writeFileSync(file, config);
  return runScript('needs', { LIBVIRT_TCK_CONFIG: file }, [
    what,
    JSON.stringify(wanted),
    ...args,
  ]).points.join('\n');
}

const thereItIs = 'ok 1 - it is there\n1..1';

/** A disk of this machine, of which nothing but its size is looked at. */
const disk = readdirSync('/sys/class/block')
  .map((name) => `/dev/${name}`)
  .find((path) => statSync(path, { throwIfNoEntry: false })?.isBlockDevice());
const noDisk = disk === undefined && 'needs a block device in /dev';

test('a disk is accepted if it has the configured size, or none is configured', { skip: noDisk }, () => {
  const size = Number(readFileSync(`/sys/class/block/${basename(disk ?? '')}/size`, 'utf8')) / 2;
  assert.equal(needing('blockDevice', `host_block_devices: [${disk}]`, { path: disk }), thereItIs);
  const described = (kib: number) => `host_block_devices: [{ path: ${disk}, size: ${kib} }]`;
  assert.equal(needing('blockDevice', described(size), { path: disk, size }), thereItIs);
  assert.equal(
    needing('blockDevice', described(size + 1)),
    `1..0 # SKIP resource: the disk ${disk} has ${size} KiB, and should have ${size + 1}`,
  );
});

test('a script gets the configured resources', () => {
  assert.equal(needing('networkDevice', 'host_network_devices: [lo]', 'lo'), thereItIs);
  const pci = { domain: 0, bus: 0, slot: 7, function: 0 };
  assert.equal(needing('pciDevice', 'host_pci_devices: [{ slot: 7 }]', pci), thereItIs);
  assert.equal(
    needing('usbDevice', 'host_usb_devices: [{ bus: 1, device: 2 }]', { bus: 1, device: 2 }),
    thereItIs,
  );
  assert.equal(
    needing('nfsExport', 'nfs_exports: [{ host: a, path: /b }]', { host: 'a', path: '/b' }),
    thereItIs,
  );
  const target = { host: 'a', port: 3260, target: 'iqn.b' };
  assert.equal(needing('iscsiTarget', 'iscsi_targets: [{ host: a, target: iqn.b }]', target), thereItIs);
  assert.equal(needing('space', `scratch_dir: ${folder}`, folder, '1000'), thereItIs);
});

const absent: Record<string, string> = {
  blockDevice: 'no spare disk: name one as host_block_devices in the configuration',
  networkDevice: 'no spare network card: name one as host_network_devices in the configuration',
  pciDevice: 'no spare PCI device: name one as host_pci_devices in the configuration',
  usbDevice: 'no spare USB device: name one as host_usb_devices in the configuration',
  nfsExport: 'no NFS export: name one as nfs_exports in the configuration',
  iscsiTarget: 'no iSCSI target: name one as iscsi_targets in the configuration',
  hooks: 'no folder for hooks: name one as hooks_dir in the configuration',
};

test('a script is skipped if the configuration lacks a resource, with the key that offers it', () => {
  for (const [what, reason] of Object.entries(absent))
    assert.equal(needing(what, 'uri: test:///default'), `1..0 # SKIP resource: ${reason}`);
});

test('a configured resource must exist', () => {
  assert.equal(
    needing('blockDevice', 'host_block_devices: [/dev/none]'),
    '1..0 # SKIP resource: there is no disk /dev/none',
  );
  assert.equal(
    needing('networkDevice', 'host_network_devices: [none0]'),
    '1..0 # SKIP resource: there is no network card none0',
  );
});

test('a file that is not a disk is refused', () => {
  for (const path of [folder, '/dev/null', import.meta.filename])
    assert.equal(
      needing('blockDevice', `host_block_devices: [${path}]`),
      `1..0 # SKIP resource: ${path} is no disk`,
    );
});

test('space is available even if scratch_dir does not exist yet', () => {
  const fresh = join(folder, 'not/there/yet');
  assert.equal(needing('space', `scratch_dir: ${fresh}`, fresh, '1000'), thereItIs);
});

test('a scratch folder that cannot be made is the reason of the skip', () => {
  const output = needing('space', 'scratch_dir: /proc/tck', null, '1000');
  assert.match(output, /^1\.\.0 # SKIP resource: could not make the folder \/proc\/tck: ENOENT/);
});

test('missing space is reported in numbers', () => {
  const output = needing('space', `scratch_dir: ${folder}`, folder, '1e18');
  assert.match(output, /^1\.\.0 # SKIP resource: \S+ has \d+\.\d GB free, and the test needs 1000000000\.0$/);
});

test('only a daemon of libvirt is reloaded', () => {
  const file = join(folder, 'libvirtd.pid');
  const reason = (text: string) => {
    writeFileSync(file, text);
    return needing('daemonReload', `daemon_pid_file: ${file}`);
  };
  for (const text of ['', '0', '1', '-5', '12 13', 'x'])
    assert.equal(reason(text), `1..0 # SKIP resource: the file ${file} has no process id`);
  assert.equal(reason('999999999\n'), `1..0 # SKIP resource: the process 999999999 in ${file} does not run`);
  assert.match(reason(`${process.pid}\n`), /in \S+ is \S+, and not a daemon of libvirt$/);
});

test('a script adds hooks to the configured folder, and removes them when it ends', () => {
  const hooksDir = join(folder, 'hooks');
  const file = join(folder, 'hooks.yml');
  mkdirSync(join(hooksDir, 'qemu.d'), { recursive: true });
  writeFileSync(join(hooksDir, 'qemu.d', 'users'), '');
  writeFileSync(file, `hooks_dir: ${hooksDir}\n`);
  const { points } = runScript('uses-hooks', { LIBVIRT_TCK_CONFIG: file });
  assert.deepEqual(points, ['ok 1 - a script has one set of hooks', '1..1']);
  assert.deepEqual(readdirSync(hooksDir), ['qemu.d']);
  assert.deepEqual(readdirSync(join(hooksDir, 'qemu.d')), ['users']);
});

test('a folder for hooks must exist', () => {
  assert.equal(
    needing('hooks', `hooks_dir: ${join(folder, 'none')}`),
    `1..0 # SKIP resource: the folder ${join(folder, 'none')} cannot be written`,
  );
});
