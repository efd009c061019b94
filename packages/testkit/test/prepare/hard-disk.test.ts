import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { asHardDisk } from '../../src/prepare/hard-disk.js';
import { isoImage } from '../../src/prepare/iso9660.js';

const code = Buffer.alloc(432, 0x90);
const disc = isoImage({ name: 'isolinux.bin', content: Buffer.alloc(40_000, 1) }, []);
const disk = asHardDisk(disc, code);

test('a disc that boots as a hard disk keeps its own bytes', () => {
  assert.ok(disk.subarray(512, disc.length).equals(disc.subarray(512)));
  assert.ok(disk.subarray(0, 432).equals(code));
});

test('the boot sector knows the place of the boot loader, in sectors of 512 bytes', () => {
  assert.equal(disk[disk.readUInt32LE(432) * 512 + 1000], 1);
  assert.equal(disk[disk.readUInt32LE(432) * 512 - 1], 0);
});

test('a partition program sees one active partition with everything', (t) => {
  const program = ['/sbin/sfdisk', '/usr/sbin/sfdisk', 'sfdisk'].find(
    (path) => !spawnSync(path, ['--version']).error,
  );
  if (program === undefined) return t.skip('needs sfdisk: apt-get install fdisk');
  const folder = mkdtempSync(join(tmpdir(), 'tck-disk-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'disk.img'), disk);
  const { stdout } = spawnSync(program, ['--dump', join(folder, 'disk.img')], { encoding: 'utf8' });
  assert.match(stdout, /^label: dos$/m);
  assert.match(stdout, new RegExp(`img1 : start= +0, size= +${disk.length / 512}, type=17, bootable`));
});
