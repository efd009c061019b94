import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Connection,
  DomainEventDefinedDetailType,
  DomainEventID,
  type DomainEventPayload,
  DomainEventType,
  ErrorCode,
  eventRegisterDefaultImpl,
  getVersion,
  LibvirtError,
  NetworkEventLifecycleType,
  pumpEvents,
  StoragePoolEventLifecycleType,
} from '@libvirt-tck/libvirt';
import { storedApi } from '../../generator/input.js';
import { versionNumber } from '../../src/library/load.js';
import { nodeURI } from '../node.js';

// Before any of the connections is opened.
eventRegisterDefaultImpl();

const PATIENCE = 10_000;
const XML =
  "<domain type='test'><name>tck-event</name><memory>4096</memory><os><type>hvm</type></os></domain>";

test('events wait in the order they happened', () => {
  using conn = Connection.open(nodeURI);
  using queue = conn.domainEvents();
  const domain = conn.domainDefineXML(XML);
  domain.create();
  domain.destroy();
  const seen = [];
  for (let count = 0; count < 3; count++) {
    const event = queue.next(PATIENCE);
    if (event?.type === 'LIFECYCLE') seen.push([event.domain.getName(), event.event, event.detail]);
  }
  assert.deepEqual(seen, [
    ['tck-event', DomainEventType.DEFINED, DomainEventDefinedDetailType.ADDED],
    ['tck-event', DomainEventType.STARTED, 0],
    ['tck-event', DomainEventType.STOPPED, 1],
  ]);
  assert.equal(queue.next(0), undefined);
});

test('a queue may be of one object', () => {
  using conn = Connection.open(nodeURI);
  const [one, other] = [conn.domainLookupByName('tck-snapshots'), conn.domainLookupByName('tck-checkpoints')];
  using queue = conn.domainEvents({ of: other });
  one.suspend();
  other.suspend();
  assert.equal(queue.next(PATIENCE)?.domain.getName(), 'tck-checkpoints');
  assert.equal(queue.next(0), undefined);
});

test('the same events can be received several times', () => {
  using conn = Connection.open(nodeURI);
  using one = conn.domainEvents();
  using other = conn.domainEvents();
  const seen: string[] = [];
  const id = conn.domainEventRegisterAny(null, DomainEventID.LIFECYCLE, (domain) =>
    seen.push(domain.getName()),
  );
  one.close();
  using third = conn.domainEvents();
  conn.domainLookupByName('tck-snapshots').suspend();
  for (const queue of [other, third]) assert.equal(queue.next(PATIENCE)?.domain.getName(), 'tck-snapshots');
  assert.deepEqual(seen, ['tck-snapshots']);
  conn.domainEventDeregisterAny(id);
});

test('each kind of event has its own payload', () => {
  using conn = Connection.open(nodeURI);
  using queue = conn.domainEvents({ types: ['METADATA_CHANGE', 'TUNABLE', 'REBOOT'] });
  const domain = conn.domainLookupByName('tck-snapshots');
  domain.setMetadata(0, 'tck');
  const { domain: changed, ...event } = queue.next(PATIENCE) ?? assert.fail('no event');
  assert.equal(changed.getName(), 'tck-snapshots');
  assert.deepEqual(event, { type: 'METADATA_CHANGE', metadataType: 0, nsuri: null });
});

test('a queue is iterated over, and closed on the way out', async () => {
  using conn = Connection.open(nodeURI);
  const domain = conn.domainLookupByName('tck-snapshots');
  const queue = conn.domainEvents();
  const running = setTimeout(() => {
    domain.suspend();
    domain.resume();
  });
  const seen: number[] = [];
  for await (const event of queue) {
    if (event.type === 'LIFECYCLE') seen.push(event.event);
    if (seen.length === 2) break;
  }
  clearTimeout(running);
  assert.deepEqual(seen, [DomainEventType.SUSPENDED, DomainEventType.RESUMED]);
  assert.ok(queue.isClosed);
});

test('closing a connection closes its queues', () => {
  const conn = Connection.open(nodeURI);
  const queue = conn.domainEvents();
  conn.domainLookupByName('tck-snapshots').suspend();
  pumpEvents(0);
  conn.close();
  assert.ok(queue.isClosed);
  // Events that were received can still be read.
  assert.equal(queue.next(0)?.domain.getName(), 'tck-snapshots');
  assert.throws(() => queue.next(0), { name: 'BindingError', code: 'closed' });
});

test('networks, pools and devices have events too', () => {
  using conn = Connection.open(nodeURI);
  using networks = conn.networkEvents();
  using pools = conn.storagePoolEvents({ types: ['LIFECYCLE', 'REFRESH'] });
  using devices = conn.nodeDeviceEvents({ types: ['LIFECYCLE', 'UPDATE'] });
  conn.networkLookupByName('tck-net').destroy();
  conn.storagePoolLookupByName('tck-pool').destroy();
  const { network, ...stopped } = networks.next(PATIENCE) ?? assert.fail('no event');
  assert.equal(network.getName(), 'tck-net');
  assert.deepEqual(stopped, { type: 'LIFECYCLE', event: NetworkEventLifecycleType.STOPPED, detail: 0 });
  const { storagePool, ...halted } = pools.next(PATIENCE) ?? assert.fail('no event');
  assert.equal(storagePool.getName(), 'tck-pool');
  assert.deepEqual(halted, { type: 'LIFECYCLE', event: StoragePoolEventLifecycleType.STOPPED, detail: 0 });
  assert.equal(devices.next(0), undefined);
});

test('a driver without secret events refuses a queue', () => {
  using conn = Connection.open(nodeURI);
  assert.throws(() => conn.secretEvents(), { code: ErrorCode.NO_SUPPORT });
});

test('callbacks can be registered as in C', () => {
  using conn = Connection.open(nodeURI);
  const domain = conn.domainLookupByName('tck-snapshots');
  const seen: DomainEventPayload[] = [];
  const id = conn.domainEventRegisterAny(domain, DomainEventID.LIFECYCLE, (of, event) => {
    assert.equal(of.getName(), 'tck-snapshots');
    seen.push(event);
  });
  domain.suspend();
  pumpEvents(PATIENCE, () => seen.length > 0);
  conn.domainEventDeregisterAny(id);
  domain.resume();
  pumpEvents(0);
  assert.deepEqual(seen, [{ type: 'LIFECYCLE', event: DomainEventType.SUSPENDED, detail: 0 }]);
  assert.throws(() => conn.domainEventDeregisterAny(id), { name: 'LibvirtError' });
  assert.throws(() => conn.domainEventRegisterAny(null, 4711, () => {}), { code: 'bad-argument' });
});

test('the first form of callbacks still works', () => {
  using conn = Connection.open(nodeURI);
  const seen: string[] = [];
  conn.domainEventRegister((domain, event) => seen.push(`${domain.getName()} ${event.type}`));
  assert.throws(() => conn.domainEventRegister(() => {}), { name: 'LibvirtError' });
  conn.domainLookupByName('tck-snapshots').suspend();
  pumpEvents(PATIENCE, () => seen.length > 0);
  conn.domainEventDeregister();
  assert.deepEqual(seen, ['tck-snapshots LIFECYCLE']);
});

test('waiting for events throws what a callback threw', () => {
  using conn = Connection.open(nodeURI);
  const id = conn.domainEventRegisterAny(null, DomainEventID.LIFECYCLE, () => {
    throw new RangeError('mine');
  });
  conn.domainLookupByName('tck-snapshots').suspend();
  assert.throws(() => pumpEvents(PATIENCE), RangeError);
  conn.domainEventDeregisterAny(id);
});

test('every kind of event that the library has can be received; libvirt refuses newer ones', () => {
  using conn = Connection.open(nodeURI);
  const types = Object.keys(DomainEventID) as DomainEventPayload['type'][];
  const refused = new Set<string>();
  const queues = types.map((type) => {
    try {
      return conn.domainEvents({ types: [type] });
    } catch (error) {
      assert.ok(error instanceof LibvirtError && error.code === ErrorCode.INVALID_ARG, String(error));
      refused.add(type);
      return undefined;
    }
  });
  const members = storedApi().enums.find(({ name }) => name === 'virDomainEventID')?.members ?? [];
  const newer = members.filter((member) => versionNumber(member.since) > getVersion().libVersion);
  assert.deepEqual(
    [...refused].sort(),
    newer
      .map(({ name }) => name.replace('VIR_DOMAIN_EVENT_ID_', ''))
      .filter((name) => name !== 'LAST')
      .sort(),
  );
  conn.domainLookupByName('tck-snapshots').suspend();
  const lifecycle = queues[types.indexOf('LIFECYCLE')];
  assert.equal(lifecycle?.next(PATIENCE)?.type, 'LIFECYCLE');
  for (const queue of queues) queue?.close();
});
