import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Connection, eventRegisterDefaultImpl, unrecorded } from '@libvirt-tck/libvirt';
import type { GuestConfig } from '../builders/domain.js';
import type { Capabilities } from '../capabilities/capabilities.js';
import { type DomainCapabilities, parseDomainCapabilities } from '../capabilities/domain-capabilities.js';
import { bailOut, note } from '../checks/flow.js';
import type { Config } from '../config/model.js';
import { loadConfig } from '../config/read.js';
import { inOneLine, TestkitError } from '../error.js';
import type { GuestKind } from '../guest/choose.js';
import { type GuestOptions, genericGuest, guestKind } from '../guest/guests.js';
import { makeFolder } from '../prepare/folder.js';
import { atEnd } from '../tap/script.js';
import { describe, findObjects, removeAll, removeOwn } from './clean.js';
import { guardContainers } from './container-guard.js';
import { type Names, namesOf, ownName } from './names.js';
import { type Need, needOf } from './need.js';
import { askCapabilities, offeredGuests } from './offered-guests.js';
import { unlessUnsupported } from './unsupported.js';

/** The driver under test. It has no objects of the kit when the script starts, and none when it has ended. */
export interface Testbed {
  readonly conn: Connection;
  readonly uri: string;
  readonly config: Config;
  /** Resources of the host. A script that needs one that is missing is skipped. */
  readonly need: Need;
  /** The driver's capabilities; undefined if it does not report any. */
  readonly capabilities: Capabilities | undefined;
  /** The domain capabilities for guests of the kind that `guest` makes; undefined if the driver does not report any. */
  domainCapabilities(): DomainCapabilities | undefined;
  /** A name for an object of this script. Clean-up removes only objects that have such names. */
  name(base: string): string;
  /** A new folder in `scratch_dir`, for files of this script. It is removed with all its content when the script ends. */
  folder(base: string): string;
  /** A guest that the driver can run, with a name of this script and a UUID of its own. */
  guest(base?: string, options?: GuestOptions): GuestConfig;
}

/** Any value but 0 lets a script remove what other runs left behind. The Perl kit reads it too. */
const autocleanVariable = 'LIBVIRT_TCK_AUTOCLEAN';

/** The driver inside the client library: it needs no daemon, and its state is gone when the process ends. */
const defaultUri = 'test:///default';

/** Whether this script has connected before: from then on, objects with its names are its own. */
let hasBegun = false;

/**
 * Connects to the driver that `LIBVIRT_DEFAULT_URI` names, else the configuration, else `test:///default`. If another
 * run of the kit left objects behind (see `names.ts` for the names), the script bails out and lists them; with
 * `LIBVIRT_TCK_AUTOCLEAN` set, it removes them instead.
 *
 * When the script ends, all objects whose names start with its prefix are removed, and nothing else. Only a signal that
 * cannot be caught prevents that.
 *
 * Another call opens a second connection to the same driver, and leaves the script's objects alone.
 *
 * @param options `events`: whether the connection receives events. It then needs libvirt's event loop, which runs
 *   while the script awaits something; a daemon hangs up on a script that blocks for half a minute.
 */
export function connect({ events = false }: { readonly events?: boolean } = {}): Testbed {
  if (events) eventRegisterDefaultImpl();
  const config = orBailOut(loadConfig);
  const names = orBailOut(() => namesOf(process.env, process.pid));
  const uri = process.env.LIBVIRT_DEFAULT_URI || config.uri || defaultUri;
  const conn = orBailOut(
    () => Connection.open(uri),
    (reason) => `could not connect to ${uri}: ${reason}`,
  );
  guardContainers(conn);
  if (!hasBegun) unrecorded(() => makeClean(conn, names, config.hooksDir));
  hasBegun = true;
  const discarded: string[] = [];
  atEnd(() => conn.free());
  atEnd(() => {
    for (const path of discarded) rmSync(path, { recursive: true, force: true });
  });
  atEnd(() => {
    for (const problem of unrecorded(() => removeOwn(openAgain(conn, uri), names))) note(problem);
  });
  const capabilities = askCapabilities(conn);
  const setting = {
    config,
    names,
    capabilities: offeredGuests(conn, capabilities),
    discard: (path: string) => discarded.push(path),
  };
  return {
    conn,
    uri,
    config,
    need: needOf(config, setting.discard, (other) => openOther(other, names), names.prefix),
    capabilities,
    domainCapabilities: () => domainCapabilities(conn, guestKind(setting)),
    name: (base) => ownName(names, base),
    folder(base) {
      const path = join(config.scratchDir, 'folders', ownName(names, base));
      rmSync(path, { recursive: true, force: true });
      makeFolder(path);
      discarded.push(path);
      return path;
    },
    guest: (base = 'guest', options) => genericGuest(setting, base, options),
  };
}

/** Connects to another host, where the script may make objects, too. */
function openOther(uri: string, names: Names): Connection {
  const conn = orBailOut(
    () => Connection.open(uri),
    (reason) => `could not connect to the other host, ${uri}: ${reason}`,
  );
  unrecorded(() => makeClean(conn, names, undefined));
  atEnd(() => conn.free());
  atEnd(() => {
    for (const problem of unrecorded(() => removeOwn(openAgain(conn, uri), names))) note(problem);
  });
  return conn;
}

/** The connection, or a new one if the script has closed it. */
function openAgain(conn: Connection, uri: string): Connection {
  return conn.isFreed ? Connection.open(uri) : conn;
}

function makeClean(conn: Connection, names: Names, hooksDir: string | undefined): void {
  const { own, leftOver } = findObjects(conn, names, hooksDir);
  for (const problem of removeAll(own)) note(problem);
  if (leftOver.length === 0) return;
  const list = leftOver.map(describe).join(', ');
  if (['', '0'].includes(process.env[autocleanVariable] ?? ''))
    bailOut(
      `${list} left behind by another run: give the runner --force, or set ${autocleanVariable}=1, to remove it`,
    );
  note(`removing what another run left behind: ${list}`);
  const problems = removeAll(leftOver);
  // Another script may have removed them first, so look again before giving up.
  if (problems.length > 0 && findObjects(conn, names, hooksDir).leftOver.length > 0)
    bailOut(problems.join('; '));
}

function domainCapabilities(
  conn: Connection,
  { emulator, arch, type }: GuestKind,
): DomainCapabilities | undefined {
  return unlessUnsupported(() =>
    parseDomainCapabilities(conn.getDomainCapabilities(emulator ?? null, arch, null, type)),
  );
}

function orBailOut<T>(attempt: () => T, explain = (reason: string) => reason): T {
  try {
    return attempt();
  } catch (error) {
    const errors: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
    const texts = errors.map((one) =>
      one instanceof TestkitError ? inOneLine(one) : (one as Error).message,
    );
    return bailOut(explain(texts.join('; ')));
  }
}
