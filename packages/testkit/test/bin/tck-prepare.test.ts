import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { kernelsBelow } from '../../src/prepare/kernel.js';
import { neutralEnvironment } from '../run-script.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-prepare-'));
after(() => rmSync(folder, { recursive: true }));

const command = fileURLToPath(new URL('../../src/bin/tck-prepare.js', import.meta.url));

function tckPrepare(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const env = { ...neutralEnvironment(), ...environment };
  return spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', env, timeout: 60_000 });
}

function configFile(text: string): string {
  const file = join(folder, 'config.yml');
  writeFileSync(file, text);
  return file;
}

test('missing files are listed, with advice', () => {
  const config = configFile(`scratch_dir: ${folder}/scratch\n`);
  const { stdout, stderr, status } = tckPrepare(['--check', '--config', config]);
  const missing = stdout.split('\n').map((line) => line.replace(/: \/\S+$/, ''));
  const iso = ['x64', 'ia32'].includes(process.arch) ? ['missing   boot ISO'] : [];
  assert.deepEqual(missing, ['missing   container root', 'missing   kernel', 'missing   initrd', ...iso, '']);
  assert.equal(
    stderr,
    `tck-prepare: run tck-prepare --config ${config} to make the parts that are not ready\n`,
  );
  assert.equal(status, 1);
});

test('the configuration is the default one if none is named', () => {
  mkdirSync(join(folder, 'xdg/libvirt-tck'), { recursive: true });
  writeFileSync(join(folder, 'xdg/libvirt-tck/default.yml'), `scratch_dir: ${folder}/by-default\n`);
  const { stdout } = tckPrepare(['--check'], { XDG_CONFIG_HOME: join(folder, 'xdg') });
  assert.ok(stdout.includes(`${folder}/by-default/`), stdout);
});

test('the environment can name the configuration', () => {
  const config = configFile(`scratch_dir: ${folder}/elsewhere\n`);
  assert.match(tckPrepare(['--check'], { LIBVIRT_TCK_CONFIG: config }).stdout, /elsewhere/);
});

test('an error in the configuration is shown with its position', () => {
  const { stderr, status } = tckPrepare(['--check', '--config', configFile('host_pci_devices: [{}]\n')]);
  assert.match(
    stderr,
    /^tck-prepare: could not read the configuration: a PCI device needs a slot\n {2}at \S+:1:20\n/,
  );
  assert.equal(status, 2);
});

test('a configuration that does not exist is an error', () => {
  const { stderr, status } = tckPrepare(['--check', '--config', join(folder, 'none.yml')]);
  assert.match(stderr, /^tck-prepare: could not read the configuration \S+none\.yml\n/);
  assert.equal(status, 2);
});

test('a busybox that would not run in a guest is refused', () => {
  const config = configFile(`scratch_dir: ${folder}/scratch\nbusybox: ${process.execPath}\n`);
  const { stderr, status } = tckPrepare(['--config', config]);
  assert.match(stderr, /could not use \S+ as busybox: it is not a statically linked program/);
  assert.equal(status, 2);
});

test('containers get their root folder even if no kernel can be fetched', (t) => {
  if (!existsSync('/bin/busybox')) return t.skip('needs a static busybox: apt-get install busybox-static');
  const config = configFile(`scratch_dir: ${folder}/containers\nbusybox: /bin/busybox\n`);
  const { stderr } = tckPrepare(['--config', config], { PATH: folder });
  if (kernelsBelow('/').length === 0)
    assert.match(stderr, /could not run apt-cache depends|could not run dnf|could not fetch a kernel/);
  const { stdout } = tckPrepare(['--check', '--config', config]);
  assert.match(stdout, /^ready {5}container root: /m);
});

test('several runs can prepare at the same time', async (t) => {
  if (!existsSync('/bin/busybox')) return t.skip('needs a static busybox: apt-get install busybox-static');
  const config = configFile(`scratch_dir: ${folder}/together\nbusybox: /bin/busybox\n`);
  const env = { ...neutralEnvironment(), PATH: folder };
  const runs = [1, 2, 3].map(() => spawn(process.execPath, [command, '--config', config], { env }));
  const errors = await Promise.all(runs.map(({ stderr }) => text(stderr)));
  for (const error of errors) assert.doesNotMatch(error, /could not make/);
  assert.match(tckPrepare(['--check', '--config', config]).stdout, /^ready {5}container root: /m);
  const left = readdirSync(join(folder, 'together')).filter((file) => file.includes('incoming'));
  assert.deepEqual(left, []);
});

test('a scratch folder that cannot be made is an error', () => {
  writeFileSync(join(folder, 'file'), '');
  const reasons = { '/proc/tck': 'no such file or directory', [join(folder, 'file')]: 'not a directory' };
  for (const [scratch, reason] of Object.entries(reasons)) {
    const { stderr, status } = tckPrepare(['--config', configFile(`scratch_dir: ${scratch}\n`)]);
    const [could, because, ...rest] = stderr.split('\n');
    assert.ok(could?.startsWith(`tck-prepare: could not make the folder ${scratch}`), stderr);
    assert.deepEqual([because, ...rest], [`  because: ${reason}`, '']);
    assert.equal(status, 2);
  }
});
