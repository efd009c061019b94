import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { areas } from '../src/areas.js';
import { suiteName, suiteRoot, suiteVersion } from '../src/index.js';
import { scripts, sourceOf, sources } from './run-script.js';

test('every script is in the folder of an area, and its name starts with a number', () => {
  for (const script of scripts) {
    assert.match(script, /^[a-z]+\/\d{3}-[a-z0-9-]+$/);
    assert.ok(existsSync(join(suiteRoot, `${script}.js`)), script);
  }
  const folders = new Set(scripts.map((script) => script.split('/')[0]));
  assert.deepEqual([...folders].sort(), Object.keys(areas).sort());
});

/** What a condition on the driver needs: its name in quotes, the type of a connection, or a look into its URI. */
const asksForDriver =
  /['"`](?:test|qemu|kvm|lxc|xen|bhyve|vbox|openvz|vz|esx|hyperv|ch)(?::\/.*?)?['"`]|\bgetType\(|\buri\s*(?:[!=]==|\.\w)|\bswitch \(uri\b/i;

test('no script asks which driver it runs on, and no helper does', () => {
  const asking = sources.filter((source) =>
    asksForDriver.test(sourceOf(source).replace(/\/\*.*?\*\/|\/\/.*?$/gms, '')),
  );
  assert.deepEqual(asking, []);
});

test('conditions on the driver are found', () => {
  for (const condition of [
    "if (config.type === 'test') skip();",
    'conn.getType() !== name',
    "uri.startsWith('lxc')",
    "['qemu', 'kvm'].includes(type)",
    "uri === 'test:///default'",
  ])
    assert.match(condition, asksForDriver);
  for (const other of ['Connection.open(uri)', "name('test-net')", 'const { uri } = connect();'])
    assert.doesNotMatch(other, asksForDriver);
});

test('every script has fewer than 80 lines', () => {
  const long = scripts.filter((script) => sourceOf(script).trimEnd().split('\n').length >= 80);
  assert.deepEqual(long, []);
});

test('every script starts with the behaviour that it tests, in a sentence', () => {
  for (const script of scripts)
    assert.match(
      sourceOf(script),
      /^\/\*\*\n \* (?:[A-Z"]|libvirt ).*?\.(?: |\n)/s,
      `${script} has no title`,
    );
});

test('no two scripts have the same title', () => {
  const titles = scripts.map((script) => /^\/\*\*\n \* (.*?)\.(?: |\n)/s.exec(sourceOf(script))?.[1]);
  assert.equal(new Set(titles).size, titles.length);
});

test('the suite has a name and the version of its package', () => {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  assert.equal(suiteName, 'libvirt-tck');
  assert.equal(suiteVersion, JSON.parse(manifest).version);
});

/** The functions of the kit's `need`, and the words that declare them. */
const declared: Readonly<Record<string, string>> = {
  blockDevice: 'disk',
  networkDevice: 'nic',
  bridge: 'bridge',
  pciDevice: 'pci',
  usbDevice: 'usb',
  nfsExport: 'nfs',
  iscsiTarget: 'iscsi',
  iscsiInitiator: 'iscsi-initiator',
  otherHost: 'other-host',
  hooks: 'hooks',
  daemonReload: 'daemon-reload',
  space: 'space',
};

test('every script declares the resources that it needs, and no others', () => {
  for (const script of scripts) {
    const text = sourceOf(script);
    const calls = [...text.matchAll(/\bneed\.(\w+)\(/g)].map(([, name = '']) => declared[name] ?? name);
    const words = [...text.matchAll(/^\/\/ tck: needs (.*)$/gm)].flatMap(([, list = '']) => list.split(' '));
    assert.deepEqual(words.sort(), [...new Set(calls)].sort(), script);
  }
});
