import { readFileSync } from 'node:fs';
import { machine, release } from 'node:os';
import { type Connection, getVersion, versionText } from '@libvirt-tck/libvirt';
import type { Driver, Host, LibvirtVersions, Platform } from '@libvirt-tck/report-model';
import { capabilityFacts, domainCapabilityFacts, guestTypes } from './capability-facts.js';
import { type Element, parseElement } from './element.js';

/** Drivers that work inside the client library: there is no daemon to have a version. */
const withoutDaemon: ReadonlySet<string> = new Set([
  'test',
  'esx',
  'gsx',
  'vpx',
  'hyperv',
  'phyp',
  'vmwareplayer',
]);

/**
 * What the driver and the host can be asked for. Much of it is optional in libvirt: what a driver does not tell is
 * left out. A remote host's system is unknown, and left out too.
 *
 * @param domainType the kind of guests the run uses, where the configuration says
 */
export function describePlatform(connection: Connection, uri: string, domainType?: string): Platform {
  const scheme = schemeOf(connection.getURI());
  const capabilities = ask(() => parseElement(connection.getCapabilities()));
  const type = domainType ?? likelyType(capabilities);
  const domainCapabilities = ask(() =>
    parseElement(connection.getDomainCapabilities(null, null, null, type ?? null)),
  );
  return {
    uri,
    driver: driverOf(connection, scheme, type),
    libvirt: versionsOf(connection, scheme),
    ...(isLocal(uri) && { host: thisHost() }),
    capabilities: [
      ...(capabilities === undefined ? [] : capabilityFacts(capabilities)),
      ...(domainCapabilities === undefined ? [] : domainCapabilityFacts(domainCapabilities)),
    ],
    properties: [],
  };
}

function driverOf(connection: Connection, name: string, domainType: string | undefined): Driver {
  const version = ask(() => versionText(connection.getVersion()));
  return {
    name,
    hypervisor: connection.getType(),
    ...(version !== undefined && { version }),
    ...(domainType !== undefined && { domainType }),
  };
}

function versionsOf(connection: Connection, scheme: string): LibvirtVersions {
  const daemon = withoutDaemon.has(scheme) ? undefined : ask(() => versionText(connection.getLibVersion()));
  return { version: versionText(getVersion().libVersion), ...(daemon !== undefined && { daemon }) };
}

/** Hardware virtualisation where there is any: that is what people run. */
function likelyType(capabilities: Element | undefined): string | undefined {
  const types = capabilities === undefined ? [] : guestTypes(capabilities, machine());
  return types.includes('kvm') ? 'kvm' : types[0];
}

function thisHost(): Host {
  const { ID: os, VERSION_ID: osVersion } = osRelease();
  return {
    ...(os !== undefined && { os }),
    ...(osVersion !== undefined && { osVersion }),
    kernel: release(),
    arch: machine(),
  };
}

/** See os-release(5). */
function osRelease(): Readonly<Record<string, string>> {
  const text =
    ask(() => readFileSync('/etc/os-release', 'utf8')) ??
    ask(() => readFileSync('/usr/lib/os-release', 'utf8'));
  const lines = (text ?? '').matchAll(/^([A-Z_]+)=(["']?)(.*)\2$/gm);
  return Object.fromEntries([...lines].map(([, name, , value]) => [name, value]));
}

/** `qemu+ssh://host/system` has the scheme `qemu`. */
function schemeOf(uri: string): string {
  return /^[^+:]*/.exec(uri)?.[0] ?? '';
}

/** `qemu:///system` names no host. */
function isLocal(uri: string): boolean {
  const host = URL.canParse(uri) ? new URL(uri).hostname : '';
  return host === '' || host === 'localhost';
}

function ask<Answer>(question: () => Answer): Answer | undefined {
  try {
    return question();
  } catch {
    return undefined;
  }
}
