import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Connection, DomainCreateFlags } from '@libvirt-tck/libvirt';
import { networkXML, nwfilterXML, secretXML, storagePoolXML } from '../../src/index.js';
import { scriptPath } from '../run-script.js';

const uri = process.env.TCK_REAL_URI ?? '';
const skip = uri.startsWith('qemu:')
  ? false
  : 'needs a throw-away libvirtd: packages/testkit/real-drivers/in-libvirtd --driver qemu-tcg -- node --test …';

const kills = 100;

/** Names of a user's objects: all begin like those of the kit, and none is one that a run makes. */
const usersNames = ['tck', 'tck-', 'tck-notes', 'tckfoo', 'tck-1x', 'tck1-web', 'TCK-1'];
/** Files in a user's pool. The last two have names that a run makes. */
const usersFiles = [...usersNames, 'tck-notes.txt', 'tck-1', 'tck-04821007-disk'];
const images = '/var/lib/libvirt/images';

describe('objects of a user', { skip }, () => {
  let conn: Connection;
  before(() => {
    conn = Connection.open(uri);
  });

  test(`survive ${kills} killed runs with --force, byte for byte`, async (t) => {
    makeUsersObjects(conn);
    const untouched = usersObjects(conn);
    const longest = await timeOf(run());
    let leftBehind = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const runner = run();
      await setTimeout(Math.random() * longest);
      killAll(runner.pid as number);
      assert.deepEqual(usersObjects(conn), untouched);
      if (kitsObjects(conn).length > 0) leftBehind += 1;
    }
    t.diagnostic(`${leftBehind} of ${kills} killed runs left objects behind`);
    assert.ok(leftBehind > 0, 'nothing was left behind, so --force had nothing to remove');

    const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
    assert.deepEqual(kitsObjects(conn), [], 'the last run removed what the killed ones left behind');
    assert.deepEqual(usersObjects(conn), untouched);
  });
});

const tckRun = fileURLToPath(new URL('../../../../runner/bin/tck-run.js', import.meta.url));
const command = [tckRun, '--force', '--format', 'text', scriptPath('makes-everything')];

function run() {
  return spawn(process.execPath, command, { stdio: 'ignore' });
}

/** How many milliseconds a run takes that is not killed. */
async function timeOf(runner: ReturnType<typeof run>): Promise<number> {
  const started = performance.now();
  const [status] = await once(runner, 'exit');
  assert.equal(status, 0, 'a run that is not killed passes');
  return performance.now() - started;
}

/** Kills a run and its scripts at once, so that nothing cleans up. */
function killAll(runner: number): void {
  const { stdout } = spawnSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = [runner];
  for (const parent of family) {
    for (const [pid, ppid] of processes) if (ppid === parent && pid !== undefined) family.push(pid);
  }
  for (const pid of family) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
}

function makeUsersObjects(conn: Connection): void {
  for (const name of usersNames) {
    const domain = `<domain type='qemu'><name>${name}</name><memory>16384</memory><os><type>hvm</type></os></domain>`;
    conn.domainDefineXML(domain);
    conn.networkDefineXML(networkXML({ name }));
    conn.nwFilterDefineXML(nwfilterXML({ name, rules: [{ action: 'accept', direction: 'inout' }] }));
    conn.secretDefineXML(secretXML({ usage: { type: 'ceph', name } })).setValue(Buffer.from(name));
    makePool(conn, name, ['notes.txt']);
  }
  makePool(conn, 'home', usersFiles);
  conn.networkLookupByName('tck-notes').create();
  conn.domainLookupByName('tck-notes').createWithFlags(DomainCreateFlags.START_PAUSED);
}

function makePool(conn: Connection, name: string, files: readonly string[]): void {
  const path = join(images, `of-${name}`);
  mkdirSync(path);
  for (const file of files) writeFileSync(join(path, file), `${name} ${file}\n`);
  conn.storagePoolDefineXML(storagePoolXML({ type: 'dir', name, path })).create();
}

/** All that a user has, with what libvirt and the file system say of it. */
function usersObjects(conn: Connection): object {
  const isUsers = ({ name }: { readonly name: string }) => !isMadeByARun(name);
  const filesOf = (folder: string) =>
    readdirSync(folder).map((file) => {
      const { ino, mode, uid, mtimeMs } = statSync(join(folder, file));
      return { file, ino, mode, uid, mtimeMs, text: readFileSync(join(folder, file), 'utf8') };
    });
  return {
    objects: allObjects(conn)
      .filter(isUsers)
      .map(({ facts, ...object }) => ({ ...object, facts: facts() })),
    files: ['home', ...usersNames].map((name) => filesOf(join(images, `of-${name}`))),
  };
}

/** What runs of the kit have left: their names are `tck-` and digits. */
function kitsObjects(conn: Connection): string[] {
  return allObjects(conn)
    .map(({ name }) => name)
    .filter(isMadeByARun);
}

function isMadeByARun(name: string): boolean {
  return /^tck-[0-9]+-/.test(name);
}

function allObjects(conn: Connection) {
  const objects = [
    ...conn.listAllDomains().map((domain) => ({
      kind: 'domain',
      name: domain.getName(),
      facts: () => [domain.getXMLDesc(), domain.getID(), domain.isPersistent(), domain.getState().state],
    })),
    ...conn.listAllNetworks().map((network) => ({
      kind: 'network',
      name: network.getName(),
      facts: () => [network.getXMLDesc(), network.isActive(), network.isPersistent()],
    })),
    ...conn.listAllStoragePools().map((pool) => ({
      kind: 'storage pool',
      name: pool.getName(),
      facts: () => [pool.getUUIDString(), pool.isActive(), pool.isPersistent()],
    })),
    ...conn.listAllNWFilters().map((filter) => ({
      kind: 'nwfilter',
      name: filter.getName(),
      facts: () => [filter.getXMLDesc()],
    })),
    ...conn.listAllSecrets().map((secret) => ({
      kind: 'secret',
      name: secret.getUsageID() ?? '',
      facts: () => [secret.getXMLDesc(), Buffer.from(secret.getValue()).toString()],
    })),
  ];
  const key = ({ kind, name }: (typeof objects)[number]) => `${kind} ${name}`;
  return objects.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
