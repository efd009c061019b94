import {
  ConnectListAllDomainsFlags,
  type Domain,
  DomainEventDefinedDetailType,
  DomainEventResumedDetailType,
  DomainEventStartedDetailType,
  DomainEventStoppedDetailType,
  DomainEventSuspendedDetailType,
  DomainEventType,
  DomainEventUndefinedDetailType,
  DomainMemoryFlags,
  DomainXMLFlags,
  ErrorCode,
} from '@libvirt-tck/libvirt';
import { domainXML, findText, type GuestConfig, okDomain, parseXML } from '@libvirt-tck/testkit';
import { enumName } from '../enum-name.js';
import { byName, byUUID } from '../identifiers.js';
import type { TransientKind, WithEvents } from '../kind.js';

export const domains: TransientKind<Domain, GuestConfig> & WithEvents = {
  noun: 'domain',
  okObject: okDomain,
  notFound: ErrorCode.NO_DOMAIN,
  taken: [ErrorCode.OPERATION_FAILED, ErrorCode.OPERATION_INVALID, ErrorCode.DOM_EXIST],
  identifiers: [
    byName((conn, name) => conn.domainLookupByName(name)),
    byUUID((conn, uuid) => conn.domainLookupByUUIDString(uuid)),
  ],
  config: (bed, base) => bed.guest(base),
  xml: domainXML,
  define: (conn, xml) => conn.domainDefineXML(xml),
  create: (conn, xml) => conn.domainCreateXML(xml),
  list: (conn, flags) => conn.listAllDomains(flags),
  filters: ConnectListAllDomainsFlags,
  listings: {
    virConnectListDomains: {
      of: 'active',
      list: (conn) => conn.listDomains(),
      count: (conn) => conn.numOfDomains(),
      entry: (domain) => domain.getID(),
    },
    virConnectListDefinedDomains: {
      of: 'inactive',
      list: (conn) => conn.listDefinedDomains(),
      count: (conn) => conn.numOfDefinedDomains(),
      entry: (domain) => domain.getName(),
    },
  },
  detail: {
    noun: 'description',
    values: ['the first of two', 'the second of two'],
    set: (config, description) => ({ ...config, description }),
    get: (xml) => findText(parseXML(xml), 'description'),
  },
  inactiveXML: DomainXMLFlags.INACTIVE,
  onlyActive: {
    destroyed: (domain) => domain.destroy(),
    'shut down': (domain) => domain.shutdown(),
    rebooted: (domain) => domain.reboot(),
    reset: (domain) => domain.reset(),
    suspended: (domain) => domain.suspend(),
    resumed: (domain) => domain.resume(),
    'saved and stopped': (domain) => domain.managedSave(),
    dumped: (domain) => domain.coreDump('/nonexistent/core'),
    'asked for the statistics of a disk': (domain) => domain.blockStats('vda'),
    'asked for the statistics of a network card': (domain) => domain.interfaceStats('vnet0'),
    'asked for its memory': (domain) => domain.memoryPeek(0, 8, DomainMemoryFlags.VIRTUAL),
    'pinned to a processor': (domain) => domain.pinVcpu(0, Uint8Array.of(1)),
  },
  events: {
    watch(conn) {
      const queue = conn.domainEvents();
      return (timeout) => {
        const found = queue.next(timeout);
        if (found?.type !== 'LIFECYCLE') return undefined;
        return { object: found.domain.getName(), event: eventName(found.event, found.detail) };
      };
    },
    steps: {
      define: 'DEFINED ADDED',
      redefine: 'DEFINED UPDATED',
      start: 'STARTED BOOTED',
      create: 'STARTED BOOTED',
      stop: 'STOPPED DESTROYED',
      undefine: 'UNDEFINED REMOVED',
    },
  },
};

/** The enums of the details, by the event that they belong to. */
const details: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  [DomainEventType.DEFINED]: DomainEventDefinedDetailType,
  [DomainEventType.UNDEFINED]: DomainEventUndefinedDetailType,
  [DomainEventType.STARTED]: DomainEventStartedDetailType,
  [DomainEventType.STOPPED]: DomainEventStoppedDetailType,
  [DomainEventType.SUSPENDED]: DomainEventSuspendedDetailType,
  [DomainEventType.RESUMED]: DomainEventResumedDetailType,
};

function eventName(event: number, detail: number): string {
  return `${enumName(DomainEventType, event)} ${enumName(details[event] ?? {}, detail)}`;
}
