import type { Annotation, Annotations, Special } from '../annotation.js';
import { special } from './special.js';

const host = (name: string, parameters: string, returns: string, types: readonly string[] = []): Annotation =>
  special('connection/host.js', name, parameters, returns, types);

const open = (name: string, special: Partial<Special>): Annotation => ({
  special: {
    static: true,
    name,
    from: 'connection/open.js',
    parameters: 'uri: string | null = null',
    arguments: 'uri',
    returns: 'Connection',
    wraps: 'Connection',
    ...special,
  },
});

/** Subscribing to events, for the five kinds of objects that have them. */
const events = (kind: string, family: string): Annotations => ({
  [`virConnect${kind}EventRegisterAny`]: {
    special: {
      name: 'registerEvent',
      from: 'events/register.js',
      parameters: `of: ${kind} | null, eventID: ${kind}EventID, callback: (object: ${kind}, event: ${kind}EventPayload) => void`,
      arguments: `'${family}', of?.[address] ?? null, eventID, (at, event: ${kind}EventPayload) => callback(new ${kind}(at), event)`,
      returns: 'number',
      types: { 'events/payloads.js': [`${kind}EventPayload`] },
    },
  },
  [`virConnect${kind}EventDeregisterAny`]: {
    special: {
      name: 'deregisterEvent',
      from: 'events/register.js',
      parameters: 'callbackID: number',
      arguments: `'${family}', callbackID`,
      returns: 'void',
    },
  },
});

export const connection: Annotations = {
  virConnectOpen: open('open', {}),
  virConnectOpenReadOnly: open('openReadOnly', {}),
  virConnectOpenAuth: open('openAuth', {
    parameters: 'uri: string | null, auth: ConnectAuth | null, flags = 0',
    arguments: 'uri, auth, flags',
    from: 'connection/auth.js',
    types: { 'connection/auth.js': ['ConnectAuth'] },
  }),

  virConnCopyLastError: {
    fails: 'never',
    special: {
      name: 'copyConnectionError',
      from: 'errors/reported.js',
      parameters: '',
      arguments: '',
      returns: 'LibvirtError | null',
      types: { 'errors/libvirt-error.js': ['LibvirtError'] },
    },
  },
  virConnGetLastError: {
    fails: 'never',
    special: {
      name: 'getConnectionError',
      from: 'errors/reported.js',
      parameters: '',
      arguments: '',
      returns: 'LibvirtError | null',
      types: { 'errors/libvirt-error.js': ['LibvirtError'] },
    },
  },
  virConnResetLastError: {},

  virConnectGetLibVersion: { small: ['libVer'] },
  virConnectGetVersion: { small: ['hvVer'] },
  virConnectGetMaxVcpus: { nullable: ['type'] },
  virConnectGetDomainCapabilities: { nullable: ['emulatorbin', 'arch', 'machine', 'virttype'] },
  virConnectBaselineCPU: { arrays: { xmlCPUs: 'ncpus' } },
  virConnectBaselineHypervisorCPU: {
    arrays: { xmlCPUs: 'ncpus' },
    nullable: ['emulator', 'arch', 'machine', 'virttype'],
  },
  virConnectCompareCPU: { returns: 'CPUCompareResult' },
  virConnectCompareHypervisorCPU: {
    returns: 'CPUCompareResult',
    nullable: ['emulator', 'arch', 'machine', 'virttype'],
  },
  virConnectSetKeepAlive: { returns: 'number' },

  virConnectListDomains: { sizedBy: 'numOfDomains' },
  virConnectListDefinedDomains: { sizedBy: 'numOfDefinedDomains' },
  virConnectListInterfaces: { sizedBy: 'numOfInterfaces' },
  virConnectListDefinedInterfaces: { sizedBy: 'numOfDefinedInterfaces' },
  virConnectListNetworks: { sizedBy: 'numOfNetworks' },
  virConnectListDefinedNetworks: { sizedBy: 'numOfDefinedNetworks' },
  virConnectListStoragePools: { sizedBy: 'numOfStoragePools' },
  virConnectListDefinedStoragePools: { sizedBy: 'numOfDefinedStoragePools' },
  virConnectListNWFilters: { sizedBy: 'numOfNWFilters' },
  virConnectListSecrets: { sizedBy: 'numOfSecrets' },
  virNodeListDevices: { sizedBy: 'nodeNumOfDevices', nullable: ['cap'] },
  virNodeNumOfDevices: { nullable: ['cap'] },

  virConnectGetAllDomainStats: {
    enums: { stats: 'virDomainStatsTypes' },
    special: {
      name: 'getAllDomainStats',
      from: 'domain/stats.js',
      parameters: 'stats = 0, flags = 0',
      arguments: '(at) => new Domain(at), stats, flags',
      returns: 'DomainStats<Domain>[]',
      types: { 'domain/stats.js': ['DomainStats'] },
    },
  },
  virDomainListGetStats: {
    enums: { stats: 'virDomainStatsTypes' },
    special: {
      static: true,
      name: 'getStatsOf',
      from: 'domain/stats.js',
      parameters: 'domains: readonly Domain[], stats = 0, flags = 0',
      arguments: 'domains.map((domain) => domain[address]), (at) => new Domain(at), stats, flags',
      returns: 'DomainStats<Domain>[]',
      types: { 'domain/stats.js': ['DomainStats'] },
    },
  },

  virNodeSuspendForDuration: { enums: { target: 'virNodeSuspendTarget' } },
  virNodeGetFreeMemory: { fails: 'zero-with-error' },
  virNodeGetCPUMap: host('getCPUMap', 'flags = 0', 'CPUMap', ['CPUMap']),
  virNodeGetCPUStats: host('getHostCPUStats', 'cpuNum: number, flags = 0', 'Record<string, bigint>'),
  virNodeGetMemoryStats: host('getHostMemoryStats', 'cellNum: number, flags = 0', 'Record<string, bigint>'),
  virNodeGetCellsFreeMemory: {
    ...host('getCellsFreeMemory', 'startCell: number, maxCells: number', 'bigint[]'),
    memory: ['freeMems'],
  },
  virNodeGetFreePages: {
    ...host(
      'getFreePages',
      'pageSizes: readonly number[], startCell: number, cellCount: number, flags = 0',
      'bigint[][]',
    ),
    arrays: { pages: 'npages' },
    memory: ['counts'],
  },
  virNodeAllocPages: {
    ...host(
      'allocPages',
      'pages: readonly PageAllocation[], startCell: number, cellCount: number, flags = 0',
      'number',
      ['PageAllocation'],
    ),
    arrays: { pageSizes: 'npages' },
    memory: ['pageCounts'],
  },

  ...events('Domain', 'domain'),
  ...events('Network', 'network'),
  ...events('StoragePool', 'storagePool'),
  ...events('NodeDevice', 'nodeDevice'),
  ...events('Secret', 'secret'),
  virConnectDomainEventRegister: {
    special: {
      name: 'registerLifecycleEvent',
      from: 'events/register.js',
      parameters: 'callback: (object: Domain, event: DomainEventPayload) => void',
      arguments: '(at, event: DomainEventPayload) => callback(new Domain(at), event)',
      returns: 'void',
    },
  },
  virConnectDomainEventDeregister: {
    special: {
      name: 'deregisterLifecycleEvent',
      from: 'events/register.js',
      parameters: '',
      arguments: '',
      returns: 'void',
    },
  },
  virConnectRegisterCloseCallback: {
    special: {
      name: 'registerCloseCallback',
      from: 'events/close-callback.js',
      parameters: 'callback: CloseCallback',
      arguments: 'callback',
      returns: 'void',
      types: { 'events/close-callback.js': ['CloseCallback'] },
      onHandle: true,
    },
  },
  virConnectUnregisterCloseCallback: {
    special: {
      name: 'unregisterCloseCallback',
      from: 'events/close-callback.js',
      parameters: '',
      arguments: '',
      returns: 'void',
    },
  },
};
