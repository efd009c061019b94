import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { Connection, eventRegisterDefaultImpl, type StoragePool } from '@libvirt-tck/libvirt';

const uri = process.env.TCK_REAL_URI ?? '';

/** The reason to skip tests of the real QEMU driver, or false. They never run on a libvirtd that is in use. */
export const skipReal = uri.startsWith('qemu:')
  ? false
  : 'needs a throw-away libvirtd: packages/testkit/real-drivers/in-libvirtd --driver qemu-tcg -- node --test …';

/** Long enough for a busy machine. Tests wait that long only if they fail. */
export const PATIENCE = 30_000;

/** A connection that receives events. */
export function connect(): Connection {
  eventRegisterDefaultImpl();
  return Connection.open(uri);
}

const removals: (() => void)[] = [];
after(() => {
  for (const remove of removals.reverse()) remove();
});

/** A pool in a folder of its own, gone when all tests of the file are done. */
export function makePool(conn: Connection, name: string): StoragePool {
  const path = mkdtempSync(join(tmpdir(), 'tck-libvirt-'));
  // QEMU runs as a user of its own.
  chmodSync(path, 0o755);
  const pool = conn.storagePoolCreateXML(
    `<pool type='dir'><name>${name}</name><target><path>${path}</path></target></pool>`,
  );
  removals.push(() => {
    pool.destroy();
    rmSync(path, { recursive: true });
  });
  return pool;
}

/** A guest without an operating system, whose firmware writes to the serial console. */
export const guestXML = (name: string, devices = '') => `
  <domain type='qemu'>
    <name>${name}</name>
    <memory unit='MiB'>64</memory>
    <vcpu>1</vcpu>
    <os><type arch='x86_64'>hvm</type><bios useserial='yes'/></os>
    <features><acpi/></features>
    <devices>
      <console type='pty'><target type='serial'/></console>
      <video><model type='vga'/></video>
      <graphics type='vnc' listen='127.0.0.1'/>
      ${devices}
    </devices>
  </domain>`;
