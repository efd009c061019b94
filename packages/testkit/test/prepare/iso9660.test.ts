import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isoImage } from '../../src/prepare/iso9660.js';

const sector = 2048;
const bootLoader = { name: 'loader.bin', content: Buffer.alloc(3001, 0x81) };
const others = [
  { name: 'vmlinuz', content: Buffer.from('a kernel') },
  { name: 'empty.cfg', content: Buffer.alloc(0) },
  { name: 'initrd.img', content: Buffer.alloc(5 * sector, 7) },
];
const image = isoImage(bootLoader, others);

test('other programs read every file on the disc', (t) => {
  if (spawnSync('bsdtar', ['--version']).error)
    return t.skip('needs bsdtar: apt-get install libarchive-tools');
  const folder = mkdtempSync(join(tmpdir(), 'tck-iso-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'disc.iso'), image);
  execFileSync('bsdtar', ['-xf', 'disc.iso'], { cwd: folder });
  const names = readdirSync(folder).filter((name) => name !== 'disc.iso');
  assert.deepEqual(names.map((name) => name.toLowerCase().replace(/\.$/, '')).sort(), [
    'empty.cfg',
    'initrd.img',
    'loader.bin',
    'vmlinuz',
  ]);
  for (const { name, content } of others) {
    const file =
      names.find((one) => one.toLowerCase().startsWith(name)) ?? assert.fail(`${name} is not there`);
    assert.deepEqual(readFileSync(join(folder, file)), content);
  }
});

/** Follows the way of firmware: volume descriptor, boot catalog, boot loader. */
function findBootLoader(): { readonly sector: number; readonly content: Buffer } {
  const record = image.subarray(17 * sector);
  assert.equal(record.toString('latin1', 1, 30), 'CD001\x01EL TORITO SPECIFICATION');
  const catalog = image.subarray(record.readUInt32LE(71) * sector);
  let sum = 0;
  for (let at = 0; at < 32; at += 2) sum += catalog.readUInt16LE(at);
  assert.equal(sum & 0xffff, 0, 'the checksum of the catalog');
  assert.equal(catalog.readUInt8(32), 0x88, 'the entry is one to boot');
  const at = catalog.readUInt32LE(40);
  return { sector: at, content: image.subarray(at * sector, at * sector + bootLoader.content.length) };
}

test('firmware finds the boot loader, and the boot loader its boot information', () => {
  const found = findBootLoader();
  const { content } = found;
  assert.deepEqual(content.subarray(64), bootLoader.content.subarray(64));
  assert.deepEqual(content.subarray(0, 8), bootLoader.content.subarray(0, 8));
  const [volume, place, size, sum] = [8, 12, 16, 20].map((at) => content.readUInt32LE(at));
  assert.deepEqual([volume, place, size], [16, found.sector, 3001]);
  // 734 words of 0x81818181, and one with a single byte.
  assert.equal(sum, (734 * 0x81818181 + 0x81) % 2 ** 32);
});

test('the volume has the size in its descriptor, and the same files make the same volume', () => {
  assert.equal(image.readUInt32LE(16 * sector + 80) * sector, image.length);
  assert.deepEqual(isoImage(bootLoader, others), image);
});
