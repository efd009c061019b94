import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { guestModules, moduleDependencies } from '../../src/prepare/modules.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-modules-'));
after(() => rmSync(folder, { recursive: true }));

/** A module is an ELF file; only the list of what it depends on matters here. */
function module(path: string, depends = '') {
  const content = Buffer.from(`\x7fELF\0license=GPL\0depends=${depends}\0retpoline=Y\0`, 'latin1');
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), path.endsWith('.gz') ? gzipSync(content) : content);
}

module('kernel/acpi/button.ko');
module('kernel/virtio/virtio.ko');
module('kernel/virtio/virtio_ring.ko', 'virtio');
module('kernel/net/virtio_net.ko.gz', 'virtio_ring,net_failover');
module('kernel/net/net_failover.ko', 'failover');
module('kernel/net/failover.ko');
module('kernel/char/virtio-rng.ko', 'virtio_ring,virtio');
module('kernel/net/e1000.ko');

const modules = guestModules({ image: '', modules: folder });

test('guests get the modules that they need, those that these need, and no others', () => {
  assert.deepEqual(
    modules.map(({ file }) => file),
    [
      'button.ko',
      'failover.ko',
      'net_failover.ko',
      'virtio-rng.ko',
      'virtio.ko',
      'virtio_net.ko',
      'virtio_ring.ko',
    ],
  );
});

test('a compressed module is decompressed: not every busybox can do that', () => {
  assert.match(
    modules.find(({ file }) => file === 'virtio_net.ko')?.content.toString('latin1') ?? '',
    /^\x7fELF/,
  );
});

test('the dependencies of a module are listed, as modprobe reads them', () => {
  const lines = moduleDependencies(modules).split('\n');
  assert.ok(
    lines.includes('virtio_net.ko: virtio_ring.ko virtio.ko net_failover.ko failover.ko'),
    lines.join('\n'),
  );
  assert.ok(lines.includes('button.ko:'));
});
