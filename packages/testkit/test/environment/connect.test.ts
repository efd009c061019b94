import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { neutralEnvironment, runScript, scriptPath } from '../run-script.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-connect-'));
after(() => rmSync(folder, { recursive: true }));

/** A driver that has these objects when a script connects to it. */
function driverWith(...objects: readonly string[]): NodeJS.ProcessEnv {
  const file = join(folder, 'node.xml');
  writeFileSync(file, `<node>${objects.join('')}</node>`);
  return { LIBVIRT_DEFAULT_URI: `test://${file}` };
}

function domain(name: string): string {
  const os = '<os><type>hvm</type></os>';
  return `<domain type='test'><name>${name}</name><memory>65536</memory>${os}</domain>`;
}

function pool(name: string, ...volumes: readonly string[]): string {
  const contents = volumes.map((volume) => `<volume><name>${volume}</name><capacity>1</capacity></volume>`);
  return `<pool type='dir'><name>${name}</name><target><path>/tmp/p</path></target>${contents.join('')}</pool>`;
}

/** Its files have names that only the kit's own pools may have. */
const usersPool = pool('home', 'tck-1-disk', 'tck-notes.txt');

test('the default driver touches nothing', () => {
  const { stdout, status } = runScript('connects');
  assert.match(stdout, /^# uri test:\/\/\/default$/m);
  assert.match(stdout, /^# name tck-\d+-x$/m);
  assert.match(stdout, /^# host i686$/m);
  // Libvirt 9.0 has none for the test driver; newer releases do.
  assert.match(stdout, /^# domain capabilities (undefined|\[object Object\])$/m);
  assert.match(stdout, /^# guest test tck-\d+-guest$/m);
  assert.equal(status, 0);
});

test('the environment overrides the driver in the configuration', () => {
  const config = join(folder, 'config.yml');
  writeFileSync(config, 'uri: test:///none.xml\n');
  const { points, status } = runScript('connects', { LIBVIRT_TCK_CONFIG: config });
  assert.match(points.join(), /^Bail out! could not connect to test:\/\/\/none\.xml: .*none\.xml/);
  assert.equal(status, 255);
  const both = { LIBVIRT_TCK_CONFIG: config, LIBVIRT_DEFAULT_URI: 'test:///default' };
  assert.equal(runScript('connects', both).status, 0);
});

test('a wrong prefix or an unreadable configuration ends the script', () => {
  assert.match(
    runScript('connects', { TCK_PREFIX: 'web' }).points.join(),
    /^Bail out! a prefix is "tck-" and digits/,
  );
  const missing = { LIBVIRT_TCK_CONFIG: join(folder, 'missing.yml') };
  assert.match(runScript('connects', missing).points.join(), /^Bail out! could not read the configuration/);
  const faulty = join(folder, 'faulty.yml');
  writeFileSync(faulty, 'urii: x\nguest_timeout: soon\n');
  const { points } = runScript('connects', { LIBVIRT_TCK_CONFIG: faulty });
  assert.match(points.join(), /^Bail out! .*faulty\.yml:1:1\); could not .*faulty\.yml:2:16\)$/);
});

test('objects of another run are listed with advice, and stay', () => {
  const driver = driverWith(domain('tck-1-web'), domain('web'));
  const { points, status } = runScript('connects', { ...driver, LIBVIRT_TCK_AUTOCLEAN: '0' });
  assert.deepEqual(points, [
    'Bail out! domain tck-1-web left behind by another run: give the runner --force, or set LIBVIRT_TCK_AUTOCLEAN=1, to remove it',
  ]);
  assert.equal(status, 255);
});

test('with autoclean, objects of another run are removed, and nothing else', () => {
  const network = '<network><name>tck-1-net</name></network>';
  const driver = driverWith(domain('tck-1-web'), domain('web'), network);
  const { stdout, status } = runScript('connects', { ...driver, LIBVIRT_TCK_AUTOCLEAN: '1' });
  assert.match(stdout, /^# removing what another run left behind: domain tck-1-web, network tck-1-net$/m);
  assert.match(stdout, /^# others web$/m);
  assert.equal(status, 0);
});

test('a user’s object whose name starts with tck neither stops a script nor is removed', () => {
  const network = '<network><name>tck-net</name></network>';
  const users = driverWith(domain('tck'), domain('tck-notes'), domain('tck-1x'), network, usersPool);
  for (const autoclean of ['0', '1']) {
    const { stdout, status } = runScript('connects', { ...users, LIBVIRT_TCK_AUTOCLEAN: autoclean });
    assert.match(stdout, /^# others tck tck-1x tck-notes$/m);
    assert.match(stdout, /^# volumes home\/tck-1-disk home\/tck-notes.txt$/m);
    assert.equal(status, 0);
  }
});

test('a volume in a pool that a run made is left over with its pool', () => {
  const driver = driverWith(pool('tck-1-pool', 'tck-1-disk', 'notes'));
  const { points } = runScript('connects', driver);
  assert.match(points.join(), /^Bail out! storage volume tck-1-disk, storage pool tck-1-pool left behind/);
});

test('hooks of another run are left over too, and those of users stay', () => {
  const hooks = join(folder, 'hooks', 'qemu.d');
  const config = join(folder, 'hooks.yml');
  mkdirSync(hooks, { recursive: true });
  for (const name of ['tck-1-1', 'tck-notes']) writeFileSync(join(hooks, name), '');
  writeFileSync(config, `hooks_dir: ${dirname(hooks)}\n`);
  const environment = { LIBVIRT_TCK_CONFIG: config };
  assert.match(runScript('connects', environment).points.join(), /^Bail out! hook tck-1-1 left behind/);
  const { status } = runScript('connects', { ...environment, LIBVIRT_TCK_AUTOCLEAN: '1' });
  assert.equal(status, 0);
  assert.deepEqual(readdirSync(hooks), ['tck-notes']);
});

test('objects of other scripts of the same run stay', () => {
  const driver = driverWith(domain('tck-72-web'));
  const run = { TCK_PREFIX: 'tck-71', TCK_RUN_PREFIX: 'tck-7', LIBVIRT_TCK_AUTOCLEAN: '1' };
  assert.match(runScript('connects', { ...driver, ...run }).stdout, /^# others tck-72-web$/m);
});

test('objects of an earlier attempt of the same script are removed', () => {
  const driver = driverWith(domain('tck-71-web'), domain('web'));
  const { stdout, status } = runScript('connects', { ...driver, TCK_PREFIX: 'tck-71' });
  assert.match(stdout, /^# others web$/m);
  assert.equal(status, 0);
});

test('a script that connects again keeps its objects', () => {
  const { points, status } = runScript('connects-twice');
  assert.deepEqual(points, [
    'ok 1 - another connection finds what the first one made',
    'ok 2 - the first one has lost nothing',
    '1..2',
  ]);
  assert.equal(status, 0);
});

const survivors = /^# left: default default-pool somebody-elses tck-\d+-in-a-foreign-pool test$/m;

test('a script removes its own objects however it ends, and no others', () => {
  for (const [ending, wanted] of Object.entries({ end: 0, throw: 255, exit: 255, close: 0 })) {
    const { stdout, status } = runScript('leaves-objects', {}, [ending]);
    assert.match(stdout, survivors, ending);
    assert.equal(status, wanted, ending);
  }
});

test('a guest that stops during the clean-up leaves nothing behind', () => {
  const { stdout, status } = runScript('leaves-objects', {}, ['stop']);
  assert.match(stdout, survivors);
  assert.equal(status, 0);
});

test('a script cleans up when a signal stops it', async () => {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    const child = spawn(process.execPath, [scriptPath('leaves-objects'), 'wait'], {
      env: neutralEnvironment(),
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (text.includes('ok 1')) child.kill(signal);
    });
    const [, died] = await once(child, 'close');
    assert.match(output, survivors, signal);
    assert.equal(died, signal);
  }
});

test('a container that would be the host is refused even if a script writes its XML by hand', () => {
  const { points, stdout } = runScript('writes-container');
  assert.deepEqual(
    points,
    [
      'ok 1 - domainCreateLinux refuses',
      'ok 2 - domainCreateXML refuses',
      'ok 3 - domainCreateXMLAsync refuses',
      'ok 4 - domainCreateXMLWithFiles refuses',
      'ok 5 - domainCreateXMLWithFilesAsync refuses',
      'ok 6 - domainDefineXML refuses',
      'ok 7 - domainDefineXMLFlags refuses',
      'ok 8 - libvirt itself refuses what is no XML',
      '1..8',
    ],
    stdout,
  );
});
