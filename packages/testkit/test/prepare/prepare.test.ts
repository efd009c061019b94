import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseConfig } from '../../src/config/read.js';
import { hasRecordedChecksum, recordChecksums } from '../../src/prepare/checksums.js';
import { containerTree } from '../../src/prepare/guest-trees.js';
import { kernelsBelow } from '../../src/prepare/kernel.js';
import { hostArch, localFile, scratchLayout } from '../../src/prepare/layout.js';
import { checkPrepared } from '../../src/prepare/prepare.js';
import { recipe } from '../../src/prepare/recipe.js';
import { writeTree } from '../../src/prepare/tree.js';

const tckPrepare = fileURLToPath(new URL('../../../bin/tck-prepare.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tck-prepare-'));
after(() => rmSync(folder, { recursive: true }));

function file(path: string, content = path): string {
  const full = join(folder, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, content);
  return full;
}

test('a kernel is found with its modules, in the places of Debian and Fedora', () => {
  file('debian/boot/vmlinuz-6.1');
  file('debian/lib/modules/6.1/kernel/button.ko');
  file('debian/lib/modules/5.0/kernel/button.ko');
  file('fedora/lib/modules/6.2/vmlinuz');
  assert.deepEqual(kernelsBelow(join(folder, 'debian')), [
    { image: join(folder, 'debian/boot/vmlinuz-6.1'), modules: join(folder, 'debian/lib/modules/6.1') },
  ]);
  assert.deepEqual(kernelsBelow(join(folder, 'fedora')), [
    {
      image: join(folder, 'fedora/lib/modules/6.2/vmlinuz'),
      modules: join(folder, 'fedora/lib/modules/6.2'),
    },
  ]);
  assert.deepEqual(kernelsBelow(join(folder, 'nothing')), []);
});

test('checksums are those of sha256sum, and show a changed file', (t) => {
  const list = join(folder, 'sums/SHA256SUMS');
  const files = [file('sums/a'), file('sums/b/c')];
  recordChecksums(list, [files[0] as string]);
  recordChecksums(list, [files[1] as string]);
  assert.ok(files.every((path) => hasRecordedChecksum(list, path)));
  if (!spawnSync('sha256sum', ['--version']).error)
    execFileSync('sha256sum', ['--check', '--quiet', '--strict', list], { cwd: join(folder, 'sums') });
  else t.diagnostic('sha256sum is not here to agree');
  appendFileSync(files[0] as string, 'x');
  assert.deepEqual(
    files.map((path) => hasRecordedChecksum(list, path)),
    [false, true],
  );
  assert.equal(hasRecordedChecksum(list, join(folder, 'sums/none')), false);
});

test('a file is ready, missing, damaged, or outdated where another version of the kit made it', () => {
  const config = parseConfig(
    'c.yml',
    `scratch_dir: ${join(folder, 'scratch')}
kernels: [{ arch: x86_64, ostype: hvm, kernel: 'http://example.org/a/vmlinuz' }]`,
  );
  const layout = scratchLayout(config, 'x86_64');
  file('scratch/boot/x86_64/vmlinuz');
  file('scratch/boot/x86_64/vmlinuz.recipe', recipe());
  file('scratch/boot/x86_64/initrd.img');
  file('scratch/boot/x86_64/boot.iso');
  file('scratch/boot/x86_64/boot.iso.recipe', 'of another version');
  recordChecksums(layout.checksums, [layout.kernel, layout.iso]);
  assert.deepEqual(
    checkPrepared(config, 'x86_64').map(({ name, state }) => [name, state]),
    [
      ['http://example.org/a/vmlinuz', 'missing'],
      ['container root', 'missing'],
      ['kernel', 'ready'],
      ['initrd', 'damaged'],
      ['boot ISO', 'outdated'],
    ],
  );
});

test('the bundled command finds ready what the library made', () => {
  const layout = scratchLayout({ scratchDir: join(folder, 'made') }, 'x86_64');
  file('made/container-root/bin/busybox');
  file('made/container-root.recipe', recipe());
  recordChecksums(layout.checksums, [join(layout.containerRoot, 'bin/busybox')]);
  const config = file('made.yml', `scratch_dir: ${join(folder, 'made')}\n`);
  const { stdout } = spawnSync(process.execPath, [tckPrepare, '--check', '--config', config], {
    encoding: 'utf8',
  });
  assert.match(stdout, /^ready +container root/m);
});

test('a machine other than a PC has no boot ISO', () => {
  const config = parseConfig('c.yml', `scratch_dir: ${join(folder, 'arm')}\n`);
  const names = checkPrepared(config, 'aarch64').map(({ name }) => name);
  assert.deepEqual(names, ['container root', 'kernel', 'initrd']);
});

test('a URL has its own file, and a path stays', () => {
  const layout = scratchLayout({ scratchDir: '/scratch' }, 'x86_64');
  assert.equal(localFile(layout, '/boot/vmlinuz'), '/boot/vmlinuz');
  assert.equal(localFile(layout, 'http://a.org/x/vmlinuz?y'), '/scratch/downloads/a.org_x_vmlinuz');
});

test('architectures have libvirt’s names', () => {
  assert.deepEqual(['x64', 'arm64', 's390x'].map(hostArch), ['x86_64', 'aarch64', 's390x']);
});

test('a container’s root has an init and busybox under all its names', (t) => {
  if (!existsSync('/bin/busybox')) return t.skip('needs a static busybox: apt-get install busybox-static');
  const root = join(folder, 'container');
  writeTree(root, containerTree('/bin/busybox'));
  assert.match(readFileSync(join(root, 'sbin/init'), 'utf8'), /^#!\/bin\/sh\n/);
  assert.equal(execFileSync(join(root, 'bin/sh'), ['-c', 'echo here'], { encoding: 'utf8' }), 'here\n');
});
