import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { suiteName, suiteRoot, suiteVersion } from '../src/index.js';
import { runScript, scripts } from './run-script.js';

test('every script of the suite has a name that starts with a number', () => {
  for (const script of scripts) {
    assert.match(script, /^[a-z]+\/\d{3}-[a-z-]+$/);
    assert.ok(existsSync(join(suiteRoot, `${script}.js`)), script);
  }
});

test('the README lists every script', () => {
  const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const linked = [...page.matchAll(/^\| \[`(.*?)`\]\(src\/\1\.ts\) +\|/gm)].map(([, script]) => script);
  assert.deepEqual(linked, [...scripts]);
});

test('the suite has a name and the version of its package', () => {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  assert.equal(suiteName, 'libvirt-tck');
  assert.equal(suiteVersion, JSON.parse(manifest).version);
});

/** Scripts that are skipped on the test driver: it only pretends to run guests, and this machine offers no resources. */
const skipped: Readonly<Record<string, RegExp>> = {
  'domain/090-guest-boots': /^unsupported: the driver gives a running guest no console$/,
  'domain/700-migrate-peer-to-peer': /^resource: no other host/,
  'hooks/050-domain-lifecycle': /^resource: no folder for hooks/,
  'hooks/060-domain-refused': /^resource: no folder for hooks/,
  'hooks/070-network': /^resource: no folder for hooks/,
  'hooks/080-daemon-reload': /^resource: no libvirtd that may be reloaded/,
};

for (const script of scripts.filter((name) => skipped[name] === undefined))
  test(`${script} passes on the test driver`, () => {
    const { status, passed, failed, skipped, output } = runScript(script);
    assert.deepEqual({ status, failed, skipped }, { status: 0, failed: [], skipped: [] }, output);
    assert.equal(new Set(passed).size, passed.length, 'each check has a name of its own');
    assert.match(output, new RegExp(`^1\\.\\.${passed.length}$`, 'm'));
  });

for (const [script, reason] of Object.entries(skipped))
  test(`${script} is skipped on the test driver, with a reason`, () => {
    const { status, output } = runScript(script);
    assert.equal(status, 0, output);
    assert.match(/^1\.\.0 # SKIP (.*)$/m.exec(output)?.[1] ?? output, reason);
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
    const text = readFileSync(new URL(`../../src/${script}.ts`, import.meta.url), 'utf8');
    const calls = [...text.matchAll(/\bneed\.(\w+)\(/g)].map(([, name = '']) => declared[name] ?? name);
    const words = [...text.matchAll(/^\/\/ tck: needs (.*)$/gm)].flatMap(([, list = '']) => list.split(' '));
    assert.deepEqual(words.sort(), [...new Set(calls)].sort(), script);
  }
});
