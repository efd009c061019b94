import { machine } from 'node:os';
import { type Connection, getVersion, versionText } from '@libvirt-tck/libvirt';
import type { Driver, LibvirtVersions, Platform } from '@libvirt-tck/report-model';
import { parseXML, type XmlElement } from '@libvirt-tck/testkit';
import { capabilityFacts, domainCapabilityFacts, guestTypes } from './capability-facts.js';
import { thisHost } from './host.js';
import { driverOf, hasDaemon, isLocal } from './uri.js';

/**
 * Describes the driver and the host. Much of it is optional in libvirt: what a driver does not say is left out. So is a remote
 * host's system, which is unknown.
 *
 * @param domainType the kind of guests the run uses, where the configuration says
 */
export function describePlatform(connection: Connection, uri: string, domainType?: string): Platform {
  const actualUri = connection.getURI();
  const capabilities = ask(() => parseXML(connection.getCapabilities()));
  const type = domainType ?? likelyType(capabilities);
  const domainCapabilities = ask(() =>
    parseXML(connection.getDomainCapabilities(null, null, null, type ?? null)),
  );
  return {
    uri,
    driver: describeDriver(connection, driverOf(actualUri), type),
    libvirt: versionsOf(connection, actualUri),
    ...(isLocal(uri) && { host: thisHost() }),
    capabilities: [
      ...(capabilities === undefined ? [] : capabilityFacts(capabilities)),
      ...(domainCapabilities === undefined ? [] : domainCapabilityFacts(domainCapabilities)),
    ],
    properties: [],
  };
}

function describeDriver(connection: Connection, name: string, domainType: string | undefined): Driver {
  const version = ask(() => versionText(connection.getVersion()));
  return {
    name,
    hypervisor: connection.getType(),
    ...(version !== undefined && { version }),
    ...(domainType !== undefined && { domainType }),
  };
}

function versionsOf(connection: Connection, uri: string): LibvirtVersions {
  const daemon = hasDaemon(uri) ? ask(() => versionText(connection.getLibVersion())) : undefined;
  return { version: versionText(getVersion().libVersion), ...(daemon !== undefined && { daemon }) };
}

/** Hardware virtualisation where there is any: that is what people run. */
function likelyType(capabilities: XmlElement | undefined): string | undefined {
  const types = capabilities === undefined ? [] : guestTypes(capabilities, machine());
  return types.includes('kvm') ? 'kvm' : types[0];
}

function ask<Answer>(question: () => Answer): Answer | undefined {
  try {
    return question();
  } catch {
    return undefined;
  }
}
