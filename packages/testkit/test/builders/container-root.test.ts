import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type DomainConfig, domainXML, element, filesystem } from '../../src/index.js';
import { validate } from './schema.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-root-'));
after(() => rmSync(folder, { recursive: true }));

const root = join(folder, 'root');
mkdirSync(join(root, 'sbin'), { recursive: true });
writeFileSync(join(root, 'sbin/init'), '#!/bin/sh\n');
chmodSync(join(root, 'sbin/init'), 0o755);

const container: DomainConfig = {
  type: 'lxc',
  name: 'tck-container',
  memory: 65536,
  os: { type: 'exe', init: '/sbin/init', initArgs: ['-x'], initEnv: { TERM: 'linux' } },
  devices: [filesystem({ source: root, target: '/' })],
};

test('a container with its own root folder and init is accepted', (t) => {
  validate(t, 'domain', domainXML(container));
});

const refused: Record<string, [Partial<DomainConfig>, RegExp]> = {
  'no file system': [{ devices: [] }, /exactly one file system for \/, and has 0/],
  'a file system elsewhere only': [
    { devices: [filesystem({ source: root, target: '/mnt' })] },
    /exactly one file system/,
  ],
  'two roots': [
    { devices: [filesystem({ source: root, target: '/' }), filesystem({ source: '/', target: '//' })] },
    /has 2/,
  ],
  'the root of the host': [{ devices: [filesystem({ source: '/', target: '/' })] }, /host's own root/],
  'the root of the host by another way': [
    { devices: [filesystem({ source: '/usr/..', target: '/' })] },
    /host's own root/,
  ],
  'the root of the host by /proc': [
    { devices: [filesystem({ source: '/proc/self/root', target: '/' })] },
    /host's own root/,
  ],
  'no init': [{ os: { type: 'exe' } }, /an init of its own/],
  'an init that is not there': [{ os: { type: 'exe', init: '/sbin/systemd' } }, /could not examine/],
  'a root that is not there': [
    { devices: [filesystem({ source: join(folder, 'none'), target: '/' })] },
    /could not examine/,
  ],
  'a root that is a file': [
    { devices: [filesystem({ source: join(root, 'sbin/init'), target: '/' })] },
    /is not a folder/,
  ],
  'a root that cannot be looked at': [
    { devices: [element('filesystem', { type: 'block' }, element('target', { dir: '/' }))] },
    /must be a folder, not a file system of type 'block'/,
  ],
};

for (const [name, [change, message]] of Object.entries(refused))
  test(`a container is refused with ${name}`, () => {
    assert.throws(() => domainXML({ ...container, ...change }), { code: 'container-is-host', message });
  });

test('a container is refused if its init is a link to one of the host’s', () => {
  symlinkSync('/sbin/init', join(root, 'sbin/linked'));
  symlinkSync('/bin', join(root, 'hostbin'));
  for (const init of ['/sbin/linked', '/hostbin/sh', '/../../../bin/sh'])
    assert.throws(
      () => domainXML({ ...container, os: { type: 'exe', init } }),
      { code: 'container-is-host' },
      init,
    );
});

test('a machine of Virtuozzo is not a container', () => {
  domainXML({ ...container, type: 'vz', os: { type: 'hvm' }, devices: [] });
});

test('a container is known by its type or by its OS type', () => {
  assert.throws(
    () => domainXML({ ...container, type: 'vz', devices: [] }),
    { code: 'container-is-host' },
    'a container of Virtuozzo',
  );
  for (const type of ['lxc', 'openvz'])
    assert.throws(
      () => domainXML({ ...container, type, os: { type: 'hvm' } }),
      { code: 'container-is-host' },
      type,
    );
  assert.throws(() => domainXML({ ...container, type: 'test', devices: [] }), { code: 'container-is-host' });
});
