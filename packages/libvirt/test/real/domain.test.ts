import assert from 'node:assert/strict';
import { closeSync, mkdtempSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  type Connection,
  type Domain,
  DomainCoreDumpFlags,
  DomainEventType,
  DomainMemoryFlags,
  DomainMemoryStatTags,
  DomainModificationImpact,
  DomainState,
  ErrorCode,
  EventQueue,
  pumpEvents,
  StreamEventType,
  StreamFlags,
} from '@libvirt-tck/libvirt';
import { connect, guestXML, makePool, PATIENCE, skipReal } from './libvirtd.js';

describe('domains of a real libvirtd', { skip: skipReal }, () => {
  let conn: Connection;
  let domain: Domain;
  before(() => {
    conn = connect();
    const pool = makePool(conn, `tck-domain-${process.pid}`);
    const disk = pool.storageVolCreateXML(
      '<volume><name>tck-disk</name><capacity>1048576</capacity></volume>',
    );
    const xml = guestXML(
      `tck-domain-${process.pid}`,
      `<disk type='file'><driver type='raw'/><source file='${disk.getPath()}'/><target dev='vda' bus='virtio'/></disk>`,
    );
    domain = conn.domainCreateXML(xml);
  });
  after(() => domain?.destroy());

  test('the driver returns its capabilities', () => {
    assert.match(conn.getDomainCapabilities(), /^<domainCapabilities>/);
    assert.ok((conn.nodeGetFreePages([4], 0, 1)[0]?.[0] ?? 0n) > 0n);
    assert.ok((conn.nodeGetMemoryStats(-1).total ?? 0n) > 0n);
    assert.throws(() => conn.compareCPU('<nonsense/>'), { name: 'LibvirtError' });
  });

  test("the console has the firmware's output", () => {
    const stream = conn.streamNew(StreamFlags.NONBLOCK);
    domain.openConsole(null, stream);
    let heard = '';
    stream.eventAddCallback(StreamEventType.READABLE, () => {
      const piece = stream.recv(1024);
      if (piece !== null) heard += Buffer.from(piece).toString('latin1');
    });
    // The output may have come before the console was open, so the firmware starts again.
    domain.reset();
    assert.ok(
      pumpEvents(PATIENCE, () => heard.includes('SeaBIOS')),
      heard,
    );
    stream.eventRemoveCallback();
    stream.abort();
  });

  test('the screen is a picture', () => {
    const stream = conn.streamNew();
    const type = domain.screenshot(stream);
    const pieces: Uint8Array[] = [];
    stream.recvAll((piece) => pieces.push(piece));
    stream.finish();
    const magic = { 'image/png': '\x89PNG', 'image/x-portable-pixmap': 'P6' }[type];
    assert.ok(magic, type);
    assert.equal(Buffer.concat(pieces).toString('latin1', 0, magic.length), magic);
  });

  test('memory and disks can be read', () => {
    const firmware = domain.memoryPeek(0xffff0, 16, DomainMemoryFlags.PHYSICAL);
    // The first instruction of a PC: a far jump into the firmware.
    assert.equal(firmware[0], 0xea);
    assert.deepEqual(domain.blockPeek('vda', 0, 4), new Uint8Array(4));
  });

  test('devices have statistics', () => {
    const stats = domain.blockStats('vda');
    assert.equal(typeof stats.rd_bytes, 'bigint');
    assert.equal(typeof domain.blockStatsFlags('vda').rd_operations, 'bigint');
    assert.equal(domain.getBlockInfo('vda').capacity, 1_048_576n);
    assert.equal(domain.getBlockJobInfo('vda'), null);
    assert.ok((domain.memoryStats().get(DomainMemoryStatTags.RSS) ?? 0n) > 0n);
    assert.throws(() => domain.interfaceStats('tck-none'), { code: ErrorCode.INVALID_ARG });
  });

  test('typed parameters are set and read back', () => {
    domain.setBlockIoTune('vda', { read_bytes_sec: 1_000_000, group_name: 'tck' });
    const tune = domain.getBlockIoTune('vda');
    assert.deepEqual([tune.read_bytes_sec, tune.group_name], [1_000_000n, 'tck']);
    const all = conn.getAllDomainStats();
    const mine = all.find((each) => each.domain.getUUIDString() === domain.getUUIDString());
    assert.equal(mine?.params['block.0.name'], 'vda');
    assert.equal(mine?.params['balloon.maximum'], 65_536n);
  });

  test('changes of tuning are events with typed parameters', () => {
    using queue = conn.domainEvents({ types: ['TUNABLE'], of: domain });
    domain.setBlockIoTune('vda', { write_iops_sec: 1000 });
    const event = queue.next(PATIENCE);
    assert.ok(event?.type === 'TUNABLE');
    assert.equal(event.params['blkdeviotune.write_iops_sec'], 1000n);
  });

  test('a domain without a job says so', () => {
    assert.deepEqual(domain.getJobStats(), { type: 0, params: {} });
    assert.equal(domain.getJobInfo().type, 0);
  });

  test('pauses are events', async () => {
    const queue = conn.domainEvents({ of: domain });
    assert.ok(queue instanceof EventQueue);
    domain.suspend();
    assert.equal(domain.getState().state, DomainState.PAUSED);
    domain.resume();
    const seen: DomainEventType[] = [];
    for await (const event of queue) {
      if (event.type === 'LIFECYCLE') seen.push(event.event);
      if (seen.length === 2) break;
    }
    assert.deepEqual(seen, [DomainEventType.SUSPENDED, DomainEventType.RESUMED]);
  });

  test('all functions agree on the virtual CPUs', () => {
    const [vcpu] = domain.getVcpus();
    assert.ok(vcpu && vcpu.cpumap.length > 0);
    assert.equal(domain.getVcpuPinInfo(DomainModificationImpact.LIVE).length, 1);
    assert.equal(typeof domain.getCPUStats(-1, 1)[0]?.cpu_time, 'bigint');
    assert.deepEqual(domain.getDiskErrors(), []);
    assert.ok(Array.isArray(domain.getSecurityLabelList()));
    assert.ok(Array.isArray(domain.getIOThreadInfo()));
  });

  test('calls of the guest agent fail without one', () => {
    assert.throws(() => domain.getFSInfo(), { name: 'LibvirtError' });
    assert.throws(() => domain.getGuestVcpus(), { name: 'LibvirtError' });
    assert.throws(() => domain.authorizedSSHKeysGet('tck'), { name: 'LibvirtError' });
  });

  test('keys are sent', () => {
    domain.sendKey(0, 10, [28]);
    assert.throws(() => domain.sendKey(0, 10, []), { code: ErrorCode.INVALID_ARG });
  });

  test('an attached device is an event', () => {
    using queue = conn.domainEvents({ types: ['DEVICE_ADDED'], of: domain });
    domain.attachDevice("<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>");
    const event = queue.next(PATIENCE);
    assert.ok(event?.type === 'DEVICE_ADDED');
    assert.equal(event.devAlias, 'rng0');
  });

  test('a guest is dumped, saved and restored while this thread is free, and receives events', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tck-libvirt-'));
    const path = (name: string) => join(folder, name);
    try {
      using queue = conn.domainEvents({ of: domain });
      let turns = 0;
      const turning = setInterval(() => {
        turns++;
        pumpEvents(0);
      }, 1);
      await domain.coreDumpAsync(path('core'), DomainCoreDumpFlags.MEMORY_ONLY);
      assert.ok(statSync(path('core')).size > 0);
      await domain.saveAsync(path('saved'));
      await conn.domainRestoreAsync(path('saved'));
      clearInterval(turning);
      domain = conn.domainLookupByName(domain.getName());
      assert.ok(turns > 0);
      assert.equal(domain.getState().state, DomainState.RUNNING);
      await assert.rejects(domain.migrateToURI3Async(null, { bandwidth: 5n }), { name: 'LibvirtError' });
      const seen: number[] = [];
      for (let event = queue.next(PATIENCE); event !== undefined; event = queue.next(0))
        if (event.type === 'LIFECYCLE') seen.push(event.event);
      assert.ok(seen.includes(DomainEventType.STOPPED), `${seen}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('openGraphicsFD returns a descriptor of the screen', () => {
    const fd = domain.openGraphicsFD(0);
    try {
      const greeting = Buffer.alloc(4);
      // QEMU sends its greeting at once, on a non-blocking socket.
      assert.ok(pumpEvents(PATIENCE, () => readNow(fd, greeting)));
      assert.equal(greeting.toString(), 'RFB ');
    } finally {
      closeSync(fd);
    }
  });
});

function readNow(fd: number, into: Buffer): boolean {
  try {
    return readSync(fd, into) > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return false;
    throw error;
  }
}
