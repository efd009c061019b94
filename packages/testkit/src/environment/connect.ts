import { rmSync } from 'node:fs';
import { Connection, ErrorCode, LibvirtError, unrecorded } from '@libvirt-tck/libvirt';
import type { GuestConfig } from '../builders/domain.js';
import { type Capabilities, parseCapabilities } from '../capabilities/capabilities.js';
import { type DomainCapabilities, parseDomainCapabilities } from '../capabilities/domain-capabilities.js';
import { bailOut, note } from '../checks/flow.js';
import type { Config } from '../config/model.js';
import { loadConfig } from '../config/read.js';
import { inOneLine, TestkitError } from '../error.js';
import type { GuestKind } from '../guest/choose.js';
import { genericGuest, guestKind } from '../guest/guests.js';
import { atEnd } from '../tap/script.js';
import { describe, findObjects, removeAll, removeOwn } from './clean.js';
import { guardContainers } from './container-guard.js';
import { type Names, namesOf, ownName } from './names.js';
import { type Need, needOf } from './need.js';

/** The driver under test, clean when the script begins and clean again when it has ended. */
export interface Testbed {
  readonly conn: Connection;
  readonly uri: string;
  readonly config: Config;
  /** Asks for what the host has to offer; the script is skipped where it does not. */
  readonly need: Need;
  /** What the driver says of itself; undefined where it says nothing. */
  readonly capabilities: Capabilities | undefined;
  /** What guests of the kind that `guest` makes can have; undefined where the driver does not say. */
  domainCapabilities(): DomainCapabilities | undefined;
  /** A name for an object of this script: only what is named so is cleaned up. */
  name(base: string): string;
  /** A guest that the driver can run, with a name of this script and a UUID of its own. */
  guest(base?: string): GuestConfig;
}

/** Set to anything but 0, it has left-overs of other runs removed; the Perl kit knows it too. */
const autocleanVariable = 'LIBVIRT_TCK_AUTOCLEAN';

/** The driver inside the client library: it needs no daemon, and its state ends with the process. */
const harmlessUri = 'test:///default';

/** Whether this script has begun: the objects that are there under its names are its own doing from then on. */
let hasBegun = false;

/**
 * Connects to the driver that `LIBVIRT_DEFAULT_URI` names, else the configuration, else `test:///default`. It has to
 * be clean: an object named `tck…` that is not of this run makes the script bail out and name it, unless
 * `LIBVIRT_TCK_AUTOCLEAN` is set, which removes it.
 *
 * When the script ends, by whatever but a signal that cannot be caught, all objects that begin with its prefix are
 * removed, and only those.
 *
 * Called again, it opens one more connection to the same driver, and finds there what the script has made by then.
 */
export function connect(): Testbed {
  const config = orBailOut(loadConfig);
  const names = orBailOut(() => namesOf(process.env, process.pid));
  const uri = process.env.LIBVIRT_DEFAULT_URI || config.uri || harmlessUri;
  const conn = orBailOut(
    () => Connection.open(uri),
    (reason) => `could not connect to ${uri}: ${reason}`,
  );
  guardContainers(conn);
  if (!hasBegun) unrecorded(() => makeClean(conn, names));
  hasBegun = true;
  const discarded: string[] = [];
  atEnd(() => conn.free());
  atEnd(() => {
    for (const path of discarded) rmSync(path, { recursive: true, force: true });
  });
  atEnd(() => {
    for (const complaint of unrecorded(() => removeOwn(openStill(conn, uri), names))) note(complaint);
  });
  const capabilities = unlessUnsupported(() => parseCapabilities(conn.getCapabilities()));
  const setting = {
    config,
    names,
    capabilities: capabilities ?? guessCapabilities(conn),
    discard: (path: string) => discarded.push(path),
  };
  return {
    conn,
    uri,
    config,
    need: needOf(config),
    capabilities,
    domainCapabilities: () => domainCapabilities(conn, guestKind(setting)),
    name: (base) => ownName(names, base),
    guest: (base = 'guest') => genericGuest(setting, base),
  };
}

/** The connection, or another one in its place where the script has closed it. */
function openStill(conn: Connection, uri: string): Connection {
  return conn.isFreed ? Connection.open(uri) : conn;
}

function makeClean(conn: Connection, names: Names): void {
  const { own, leftOver } = findObjects(conn, names);
  for (const complaint of removeAll(own)) note(complaint);
  if (leftOver.length === 0) return;
  const list = leftOver.map(describe).join(', ');
  if (['', '0'].includes(process.env[autocleanVariable] ?? ''))
    bailOut(
      `${list} left behind by another run: give the runner --force, or set ${autocleanVariable}=1, to remove it`,
    );
  note(`removing what another run left behind: ${list}`);
  const complaints = removeAll(leftOver);
  // A script beside may have been quicker: what counts is what is still there.
  if (complaints.length > 0 && findObjects(conn, names).leftOver.length > 0) bailOut(complaints.join('; '));
}

function domainCapabilities(
  conn: Connection,
  { emulator, arch, type }: GuestKind,
): DomainCapabilities | undefined {
  return unlessUnsupported(() =>
    parseDomainCapabilities(conn.getDomainCapabilities(emulator ?? null, arch, null, type)),
  );
}

/** Some drivers say nothing of themselves: the test driver of domain capabilities, others of anything. */
function unlessUnsupported<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof LibvirtError && error.code === ErrorCode.NO_SUPPORT) return undefined;
    throw error;
  }
}

/** A driver that says nothing runs guests of a type that is named like itself. */
function guessCapabilities(conn: Connection): Pick<Capabilities, 'host' | 'guests'> {
  const domains = [{ type: conn.getType().toLowerCase(), machines: [] }];
  return { host: {}, guests: [{ osType: 'hvm', arch: 'x86_64', domains }] };
}

function orBailOut<T>(attempt: () => T, explain = (reason: string) => reason): T {
  try {
    return attempt();
  } catch (error) {
    const first = error instanceof AggregateError ? error.errors[0] : error;
    return bailOut(explain(first instanceof TestkitError ? inOneLine(first) : (first as Error).message));
  }
}
