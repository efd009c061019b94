import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Connection, DomainCreateFlags } from '@libvirt-tck/libvirt';
import { networkXML, nwfilterXML, secretXML, storagePoolXML } from '../../src/index.js';
import { scriptPath } from '../run-script.js';

const uri = process.env.TCK_REAL_URI ?? '';
const type = uri.split(':', 1)[0];
const skip = ['qemu', 'lxc'].includes(type ?? '')
  ? false
  : 'needs a throw-away libvirtd: packages/testkit/real-drivers/in-libvirtd --driver qemu-tcg -- node --test …';

/** How often runs of one script and of the whole suite are killed: `TCK_KILLS=200` for a long test. */
const killsOfScript = Number(process.env.TCK_KILLS ?? 20);
const killsOfSuite = Number(process.env.TCK_KILLS ?? 5);
/** In milliseconds: a run of the whole suite is killed so long after its start at the latest. */
const longestOfSuite = 8000;

/** Names of a user's objects: all begin like those of the kit, and none is one that a run makes. */
const usersNames = ['tck', 'tck-', 'tck-notes', 'tckfoo', 'tck-1x', 'tck1-web', 'TCK-1'];
/** Files in a user's pool. The last two have names that a run makes. */
const usersFiles = [...usersNames, 'tck-notes.txt', 'tck-1', 'tck-04821007-disk'];
const images = '/var/lib/libvirt/images';
const containerRoot = join(images, 'container-root');

describe('objects of a user', { skip }, () => {
  let conn: Connection;
  before(() => {
    conn = Connection.open(uri);
    makeUsersObjects(conn);
  });

  test(`survive ${killsOfScript} killed runs of one script with --force, byte for byte`, {
    skip: type === 'lxc' && 'the script defines a domain of QEMU',
  }, async (t) => {
    const script = [scriptPath('makes-everything')];
    await survive(t, conn, {
      tests: script,
      kills: killsOfScript,
      longest: await timeOf(run(script)),
      last: script,
    });
  });

  // Shuffled, so that each run is killed in other tests.
  test(`survive ${killsOfSuite} killed runs of the whole suite with --force`, async (t) => {
    const tests = ['--shuffle', '--jobs=2', '--exclude-tag=boots'];
    const last = ['domain/050-transient-lifecycle'];
    await survive(t, conn, { tests, kills: killsOfSuite, longest: longestOfSuite, last });
  });
});

interface KilledRuns {
  readonly tests: readonly string[];
  readonly kills: number;
  /** Milliseconds after which each run is killed at the latest. */
  readonly longest: number;
  /** The run that must leave nothing behind. */
  readonly last: readonly string[];
}

async function survive(t: TestContext, conn: Connection, { tests, kills, longest, last }: KilledRuns) {
  const untouched = usersObjects(conn);
  let leftBehind = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const runner = run(tests);
    await setTimeout(Math.random() * longest);
    killAll(runner.pid as number);
    assert.deepEqual(usersObjects(conn), untouched);
    if (kitsObjects(conn).length > 0) leftBehind += 1;
  }
  t.diagnostic(`${leftBehind} of ${kills} killed runs left objects behind`);

  const { status, stdout } = spawnSync(process.execPath, [...command, ...last], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
  assert.deepEqual(kitsObjects(conn), [], 'the last run removed what the killed ones left behind');
  assert.deepEqual(usersObjects(conn), untouched);
}

const tckRun = fileURLToPath(new URL('../../../../runner/bin/tck-run.js', import.meta.url));
const command = [tckRun, '--force', '--format', 'text'];

function run(tests: readonly string[]) {
  return spawn(process.execPath, [...command, ...tests], { stdio: 'ignore' });
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
    conn.domainDefineXML(usersDomain(name));
    conn.networkDefineXML(networkXML({ name }));
    conn.nwFilterDefineXML(nwfilterXML({ name, rules: [{ action: 'accept', direction: 'inout' }] }));
    conn.secretDefineXML(secretXML({ usage: { type: 'ceph', name } })).setValue(Buffer.from(name));
    makePool(conn, name, ['notes.txt']);
  }
  makePool(conn, 'home', usersFiles);
  conn.networkLookupByName('tck-notes').create();
  const running = conn.domainLookupByName('tck-notes');
  if (type === 'lxc') {
    // A container writes to its root folder.
    cpSync('/var/cache/libvirt-tck/container-root', containerRoot, {
      recursive: true,
      verbatimSymlinks: true,
    });
    running.create();
  } else running.createWithFlags(DomainCreateFlags.START_PAUSED);
}

function usersDomain(name: string): string {
  const container = `<os><type>exe</type><init>/sbin/init</init></os>
    <devices>
      <filesystem><source dir='${containerRoot}'/><target dir='/'/></filesystem>
      <console type='pty'/>
    </devices>`;
  const system = type === 'lxc' ? container : '<os><type>hvm</type></os>';
  return `<domain type='${type}'><name>${name}</name><memory>16384</memory>${system}</domain>`;
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
