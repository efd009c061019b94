import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bridgeXML,
  domainSnapshotXML,
  element,
  findText,
  interfaceXML,
  networkXML,
  nwfilterXML,
  parseXML,
  secretXML,
  storagePoolXML,
  storageVolumeXML,
} from '../../src/index.js';
import { validate } from './schema.js';

const uuid = 'c7a5fdbd-cdaf-9455-926a-d65c16db1809';

test('networks', (t) => {
  validate(t, 'network', networkXML({ name: 'tck-isolated' }));
  const nat = networkXML({
    name: 'tck-nat',
    uuid,
    forward: { mode: 'nat', device: 'eth0' },
    bridge: { name: 'tckbr0', stp: 'on', delay: 0 },
    mtu: 1400,
    mac: '52:54:00:11:22:33',
    domain: 'example.org',
    ips: [
      {
        address: '192.0.2.1',
        prefix: 24,
        dhcp: {
          start: '192.0.2.2',
          end: '192.0.2.9',
          hosts: [{ mac: '52:54:00:11:22:34', ip: '192.0.2.3', name: 'h' }],
        },
      },
      { address: '2001:db8::1', prefix: 64, family: 'ipv6' },
    ],
    elements: [element('dns', {}, element('txt', { name: 'a', value: 'b' }))],
  });
  validate(t, 'network', nat);
});

test('storage pools', (t) => {
  const permissions = { mode: '0755', owner: 0, group: 0 };
  validate(
    t,
    'storagepool',
    storagePoolXML({ type: 'dir', name: 'tck-dir', uuid, path: '/srv/tck', permissions }),
  );
  const nfs = { host: { name: 'localhost' }, dir: '/export', format: 'nfs' };
  validate(
    t,
    'storagepool',
    storagePoolXML({ type: 'netfs', name: 'tck-nfs', path: '/srv/nfs', source: nfs }),
  );
  const iscsi = { host: { name: 'localhost', port: 3260 }, devices: ['iqn.2013-06.org.example:t'] };
  validate(
    t,
    'storagepool',
    storagePoolXML({ type: 'iscsi', name: 'tck-i', path: '/dev/disk', source: iscsi }),
  );
});

test('storage volumes', (t) => {
  const xml = storageVolumeXML({
    name: 'tck-overlay.qcow2',
    capacity: 9_007_199_254_740_993n,
    allocation: 0,
    format: 'qcow2',
    permissions: { mode: '0600' },
    backing: { path: '/srv/base.img', format: 'raw' },
  });
  validate(t, 'storagevol', xml);
  assert.equal(findText(parseXML(xml), 'capacity'), '9007199254740993');
  assert.equal(findText(parseXML(xml), 'allocation'), '0');
});

test('interfaces of the host', (t) => {
  const protocols = [
    { family: 'ipv4', addresses: [{ address: '192.0.2.1', prefix: 24 }], gateway: '192.0.2.254' },
    { family: 'ipv6', dhcp: true },
  ] as const;
  const ethernet = { type: 'ethernet', name: 'eth1', startMode: 'onboot', mtu: 1500 } as const;
  validate(t, 'interface', interfaceXML({ ...ethernet, mac: '52:54:00:11:22:33', protocols }));
  validate(t, 'interface', bridgeXML({ name: 'tckbr0', startMode: 'none' }, 'eth1', 'eth2'));
});

test('network filters', (t) => {
  const xml = nwfilterXML({
    name: 'tck-filter',
    uuid,
    chain: 'ipv4',
    priority: -700,
    references: ['clean-traffic'],
    rules: [
      {
        action: 'accept',
        direction: 'in',
        priority: 500,
        match: { tcp: { dstportstart: 22 } },
        stateMatch: false,
      },
      { action: 'drop', direction: 'inout' },
    ],
  });
  validate(t, 'nwfilter', xml);
});

test('secrets', (t) => {
  validate(t, 'secret', secretXML({ uuid, usage: { type: 'volume', volume: '/srv/tck.img' } }));
  const tls = secretXML({
    description: 'a & b',
    ephemeral: true,
    private: true,
    usage: { type: 'tls', name: 'tck' },
  });
  validate(t, 'secret', tls);
  validate(t, 'secret', secretXML({ usage: { type: 'iscsi', target: 'tck' } }));
});

test('snapshots', (t) => {
  validate(t, 'domainsnapshot', domainSnapshotXML({}));
  const xml = domainSnapshotXML({
    name: 'tck-before',
    description: 'before the change',
    memory: { snapshot: 'external', file: '/srv/tck.mem' },
    disks: [
      { name: 'vda', snapshot: 'external', file: '/srv/tck.overlay', format: 'qcow2' },
      { name: 'vdb', snapshot: 'no' },
    ],
  });
  validate(t, 'domainsnapshot', xml);
});
