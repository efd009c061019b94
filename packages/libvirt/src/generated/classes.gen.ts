// Made by `npm run generate -w @libvirt-tck/libvirt` from libvirt-api.xml: do not edit.

import { type ConnectAuth, openAuth } from '../connection/auth.js';
import {
  allocPages,
  type CPUMap,
  getCellsFreeMemory,
  getCPUMap,
  getFreePages,
  getHostCPUStats,
  getHostMemoryStats,
  type PageAllocation,
} from '../connection/host.js';
import { open, openReadOnly } from '../connection/open.js';
import { type OpenAsyncOptions, openAsync } from '../connection/open-async.js';
import { getCPUStats } from '../domain/cpu-stats.js';
import { blockStats, interfaceStats } from '../domain/device-stats.js';
import { getDiskErrors } from '../domain/disk-errors.js';
import { getJobStats, type JobStats } from '../domain/jobs.js';
import { memoryStats } from '../domain/memory-stats.js';
import { blockPeek, memoryPeek } from '../domain/peek.js';
import { getSchedulerParameters, getSchedulerParametersFlags } from '../domain/scheduler.js';
import { getSecurityLabelList } from '../domain/security-labels.js';
import { type DomainStats, getAllDomainStats, getStatsOf } from '../domain/stats.js';
import { getEmulatorPinInfo, getVcpuPinInfo, getVcpus, type Vcpu } from '../domain/vcpus.js';
import type { LibvirtError } from '../errors/libvirt-error.js';
import { copyConnectionError, getConnectionError } from '../errors/reported.js';
import {
  type CloseCallback,
  registerCloseCallback,
  unregisterCloseCallback,
} from '../events/close-callback.js';
import type {
  DomainEventPayload,
  NetworkEventPayload,
  NodeDeviceEventPayload,
  SecretEventPayload,
  StoragePoolEventPayload,
} from '../events/payloads.js';
import { type EventOptions, type EventQueue, openQueue } from '../events/queue.js';
import {
  deregisterEvent,
  deregisterLifecycleEvent,
  registerEvent,
  registerLifecycleEvent,
} from '../events/register.js';
import { address, Handle, lifetime } from '../handle.js';
import type { Address } from '../memory/address.js';
import { fillNumbers, fillStrings, takePointers, takeRecords, takeStrings } from '../memory/lists.js';
import { withMemory } from '../memory/scratch.js';
import { UUID_BYTES, UUID_TEXT, uuidBytes } from '../memory/uuid.js';
import { getSecretValue, setSecretValue } from '../secret/value.js';
import {
  receiveAll,
  type Sink,
  type Source,
  type SparseSink,
  type SparseSource,
  sendAll,
  sparseReceiveAll,
  sparseSendAll,
} from '../streams/all.js';
import { addStreamCallback, removeStreamCallback, type StreamCallback } from '../streams/stream-events.js';
import { receive, receiveFlags, send } from '../streams/transfer.js';
import { fillTypedParameters, takeTypedParameters, withTypedParameters } from '../typed-parameters/memory.js';
import type { TypedParameters, TypedParametersInput } from '../typed-parameters/model.js';
import type {
  CPUCompareResult,
  DomainCoreDumpFormat,
  DomainEventID,
  DomainInterfaceAddressesSource,
  DomainLifecycle,
  DomainLifecycleAction,
  DomainMemoryStatTags,
  DomainMetadataType,
  DomainProcessSignal,
  DomainState,
  KeycodeSet,
  NetworkEventID,
  NetworkUpdateCommand,
  NetworkUpdateSection,
  NodeDeviceEventID,
  NodeSuspendTarget,
  SecretEventID,
  SecretUsageType,
  StoragePoolEventID,
  StorageVolWipeAlgorithm,
} from './enums.gen.js';
import {
  virConnectBaselineCPU,
  virConnectBaselineHypervisorCPU,
  virConnectClose,
  virConnectCompareCPU,
  virConnectCompareHypervisorCPU,
  virConnectDomainXMLFromNative,
  virConnectDomainXMLToNative,
  virConnectFindStoragePoolSources,
  virConnectGetCapabilities,
  virConnectGetCPUModelNames,
  virConnectGetDomainCapabilities,
  virConnectGetHostname,
  virConnectGetLibVersion,
  virConnectGetMaxVcpus,
  virConnectGetStoragePoolCapabilities,
  virConnectGetSysinfo,
  virConnectGetType,
  virConnectGetURI,
  virConnectGetVersion,
  virConnectIsAlive,
  virConnectIsEncrypted,
  virConnectIsSecure,
  virConnectListAllDomains,
  virConnectListAllInterfaces,
  virConnectListAllNetworks,
  virConnectListAllNodeDevices,
  virConnectListAllNWFilterBindings,
  virConnectListAllNWFilters,
  virConnectListAllSecrets,
  virConnectListAllStoragePools,
  virConnectListDefinedDomains,
  virConnectListDefinedInterfaces,
  virConnectListDefinedNetworks,
  virConnectListDefinedStoragePools,
  virConnectListDomains,
  virConnectListInterfaces,
  virConnectListNetworks,
  virConnectListNWFilters,
  virConnectListSecrets,
  virConnectListStoragePools,
  virConnectNumOfDefinedDomains,
  virConnectNumOfDefinedInterfaces,
  virConnectNumOfDefinedNetworks,
  virConnectNumOfDefinedStoragePools,
  virConnectNumOfDomains,
  virConnectNumOfInterfaces,
  virConnectNumOfNetworks,
  virConnectNumOfNWFilters,
  virConnectNumOfSecrets,
  virConnectNumOfStoragePools,
  virConnectRef,
  virConnectSetIdentity,
  virConnectSetKeepAlive,
  virConnResetLastError,
  virDomainAbortJob,
  virDomainAbortJobFlags,
  virDomainAddIOThread,
  virDomainAgentSetResponseTimeout,
  virDomainAttachDevice,
  virDomainAttachDeviceFlags,
  virDomainAuthorizedSSHKeysGet,
  virDomainAuthorizedSSHKeysSet,
  virDomainBackupBegin,
  virDomainBackupGetXMLDesc,
  virDomainBlockCommit,
  virDomainBlockCopy,
  virDomainBlockJobAbort,
  virDomainBlockJobSetSpeed,
  virDomainBlockPull,
  virDomainBlockRebase,
  virDomainBlockResize,
  virDomainBlockStatsFlags,
  virDomainCheckpointCreateXML,
  virDomainCheckpointDelete,
  virDomainCheckpointFree,
  virDomainCheckpointGetConnect,
  virDomainCheckpointGetDomain,
  virDomainCheckpointGetName,
  virDomainCheckpointGetParent,
  virDomainCheckpointGetXMLDesc,
  virDomainCheckpointListAllChildren,
  virDomainCheckpointLookupByName,
  virDomainCheckpointRef,
  virDomainCoreDump,
  virDomainCoreDumpWithFormat,
  virDomainCreate,
  virDomainCreateLinux,
  virDomainCreateWithFiles,
  virDomainCreateWithFlags,
  virDomainCreateXML,
  virDomainCreateXMLWithFiles,
  virDomainDefineXML,
  virDomainDefineXMLFlags,
  virDomainDelIOThread,
  virDomainDestroy,
  virDomainDestroyFlags,
  virDomainDetachDevice,
  virDomainDetachDeviceAlias,
  virDomainDetachDeviceFlags,
  virDomainFDAssociate,
  virDomainFree,
  virDomainFSFreeze,
  virDomainFSInfoFree,
  virDomainFSThaw,
  virDomainFSTrim,
  virDomainGetAutostart,
  virDomainGetBlkioParameters,
  virDomainGetBlockInfo,
  virDomainGetBlockIoTune,
  virDomainGetBlockJobInfo,
  virDomainGetConnect,
  virDomainGetControlInfo,
  virDomainGetFSInfo,
  virDomainGetGuestInfo,
  virDomainGetGuestVcpus,
  virDomainGetHostname,
  virDomainGetID,
  virDomainGetInfo,
  virDomainGetInterfaceParameters,
  virDomainGetIOThreadInfo,
  virDomainGetJobInfo,
  virDomainGetLaunchSecurityInfo,
  virDomainGetMaxMemory,
  virDomainGetMaxVcpus,
  virDomainGetMemoryParameters,
  virDomainGetMessages,
  virDomainGetMetadata,
  virDomainGetName,
  virDomainGetNumaParameters,
  virDomainGetOSType,
  virDomainGetPerfEvents,
  virDomainGetSchedulerType,
  virDomainGetSecurityLabel,
  virDomainGetState,
  virDomainGetTime,
  virDomainGetUUID,
  virDomainGetUUIDString,
  virDomainGetVcpusFlags,
  virDomainGetXMLDesc,
  virDomainHasCurrentSnapshot,
  virDomainHasManagedSaveImage,
  virDomainInjectNMI,
  virDomainInterfaceAddresses,
  virDomainInterfaceFree,
  virDomainIOThreadInfoFree,
  virDomainIsActive,
  virDomainIsPersistent,
  virDomainIsUpdated,
  virDomainListAllCheckpoints,
  virDomainListAllSnapshots,
  virDomainLookupByID,
  virDomainLookupByName,
  virDomainLookupByUUID,
  virDomainLookupByUUIDString,
  virDomainManagedSave,
  virDomainManagedSaveDefineXML,
  virDomainManagedSaveGetXMLDesc,
  virDomainManagedSaveRemove,
  virDomainMigrate,
  virDomainMigrate2,
  virDomainMigrate3,
  virDomainMigrateGetCompressionCache,
  virDomainMigrateGetMaxDowntime,
  virDomainMigrateGetMaxSpeed,
  virDomainMigrateSetCompressionCache,
  virDomainMigrateSetMaxDowntime,
  virDomainMigrateSetMaxSpeed,
  virDomainMigrateStartPostCopy,
  virDomainMigrateToURI,
  virDomainMigrateToURI2,
  virDomainMigrateToURI3,
  virDomainOpenChannel,
  virDomainOpenConsole,
  virDomainOpenGraphics,
  virDomainOpenGraphicsFD,
  virDomainPinEmulator,
  virDomainPinIOThread,
  virDomainPinVcpu,
  virDomainPinVcpuFlags,
  virDomainPMSuspendForDuration,
  virDomainPMWakeup,
  virDomainReboot,
  virDomainRef,
  virDomainRename,
  virDomainReset,
  virDomainRestore,
  virDomainRestoreFlags,
  virDomainRestoreParams,
  virDomainResume,
  virDomainRevertToSnapshot,
  virDomainSave,
  virDomainSaveFlags,
  virDomainSaveImageDefineXML,
  virDomainSaveImageGetXMLDesc,
  virDomainSaveParams,
  virDomainScreenshot,
  virDomainSendKey,
  virDomainSendProcessSignal,
  virDomainSetAutostart,
  virDomainSetBlkioParameters,
  virDomainSetBlockIoTune,
  virDomainSetBlockThreshold,
  virDomainSetGuestVcpus,
  virDomainSetInterfaceParameters,
  virDomainSetIOThreadParams,
  virDomainSetLaunchSecurityState,
  virDomainSetLifecycleAction,
  virDomainSetMaxMemory,
  virDomainSetMemory,
  virDomainSetMemoryFlags,
  virDomainSetMemoryParameters,
  virDomainSetMemoryStatsPeriod,
  virDomainSetMetadata,
  virDomainSetNumaParameters,
  virDomainSetPerfEvents,
  virDomainSetSchedulerParameters,
  virDomainSetSchedulerParametersFlags,
  virDomainSetTime,
  virDomainSetUserPassword,
  virDomainSetVcpu,
  virDomainSetVcpus,
  virDomainSetVcpusFlags,
  virDomainShutdown,
  virDomainShutdownFlags,
  virDomainSnapshotCreateXML,
  virDomainSnapshotCurrent,
  virDomainSnapshotDelete,
  virDomainSnapshotFree,
  virDomainSnapshotGetConnect,
  virDomainSnapshotGetDomain,
  virDomainSnapshotGetName,
  virDomainSnapshotGetParent,
  virDomainSnapshotGetXMLDesc,
  virDomainSnapshotHasMetadata,
  virDomainSnapshotIsCurrent,
  virDomainSnapshotListAllChildren,
  virDomainSnapshotListChildrenNames,
  virDomainSnapshotListNames,
  virDomainSnapshotLookupByName,
  virDomainSnapshotNum,
  virDomainSnapshotNumChildren,
  virDomainSnapshotRef,
  virDomainStartDirtyRateCalc,
  virDomainSuspend,
  virDomainUndefine,
  virDomainUndefineFlags,
  virDomainUpdateDeviceFlags,
  virInterfaceChangeBegin,
  virInterfaceChangeCommit,
  virInterfaceChangeRollback,
  virInterfaceCreate,
  virInterfaceDefineXML,
  virInterfaceDestroy,
  virInterfaceFree,
  virInterfaceGetConnect,
  virInterfaceGetMACString,
  virInterfaceGetName,
  virInterfaceGetXMLDesc,
  virInterfaceIsActive,
  virInterfaceLookupByMACString,
  virInterfaceLookupByName,
  virInterfaceRef,
  virInterfaceUndefine,
  virNetworkCreate,
  virNetworkCreateXML,
  virNetworkCreateXMLFlags,
  virNetworkDefineXML,
  virNetworkDefineXMLFlags,
  virNetworkDestroy,
  virNetworkDHCPLeaseFree,
  virNetworkFree,
  virNetworkGetAutostart,
  virNetworkGetBridgeName,
  virNetworkGetConnect,
  virNetworkGetDHCPLeases,
  virNetworkGetName,
  virNetworkGetUUID,
  virNetworkGetUUIDString,
  virNetworkGetXMLDesc,
  virNetworkIsActive,
  virNetworkIsPersistent,
  virNetworkListAllPorts,
  virNetworkLookupByName,
  virNetworkLookupByUUID,
  virNetworkLookupByUUIDString,
  virNetworkPortCreateXML,
  virNetworkPortDelete,
  virNetworkPortFree,
  virNetworkPortGetNetwork,
  virNetworkPortGetParameters,
  virNetworkPortGetUUID,
  virNetworkPortGetUUIDString,
  virNetworkPortGetXMLDesc,
  virNetworkPortLookupByUUID,
  virNetworkPortLookupByUUIDString,
  virNetworkPortRef,
  virNetworkPortSetParameters,
  virNetworkRef,
  virNetworkSetAutostart,
  virNetworkUndefine,
  virNetworkUpdate,
  virNodeDeviceCreate,
  virNodeDeviceCreateXML,
  virNodeDeviceDefineXML,
  virNodeDeviceDestroy,
  virNodeDeviceDetachFlags,
  virNodeDeviceDettach,
  virNodeDeviceFree,
  virNodeDeviceGetAutostart,
  virNodeDeviceGetName,
  virNodeDeviceGetParent,
  virNodeDeviceGetXMLDesc,
  virNodeDeviceIsActive,
  virNodeDeviceIsPersistent,
  virNodeDeviceListCaps,
  virNodeDeviceLookupByName,
  virNodeDeviceLookupSCSIHostByWWN,
  virNodeDeviceNumOfCaps,
  virNodeDeviceReAttach,
  virNodeDeviceRef,
  virNodeDeviceReset,
  virNodeDeviceSetAutostart,
  virNodeDeviceUndefine,
  virNodeGetFreeMemory,
  virNodeGetInfo,
  virNodeGetMemoryParameters,
  virNodeGetSEVInfo,
  virNodeGetSecurityModel,
  virNodeListDevices,
  virNodeNumOfDevices,
  virNodeSetMemoryParameters,
  virNodeSuspendForDuration,
  virNWFilterBindingCreateXML,
  virNWFilterBindingDelete,
  virNWFilterBindingFree,
  virNWFilterBindingGetFilterName,
  virNWFilterBindingGetPortDev,
  virNWFilterBindingGetXMLDesc,
  virNWFilterBindingLookupByPortDev,
  virNWFilterBindingRef,
  virNWFilterDefineXML,
  virNWFilterDefineXMLFlags,
  virNWFilterFree,
  virNWFilterGetName,
  virNWFilterGetUUID,
  virNWFilterGetUUIDString,
  virNWFilterGetXMLDesc,
  virNWFilterLookupByName,
  virNWFilterLookupByUUID,
  virNWFilterLookupByUUIDString,
  virNWFilterRef,
  virNWFilterUndefine,
  virSecretDefineXML,
  virSecretFree,
  virSecretGetConnect,
  virSecretGetUsageID,
  virSecretGetUsageType,
  virSecretGetUUID,
  virSecretGetUUIDString,
  virSecretGetXMLDesc,
  virSecretLookupByUsage,
  virSecretLookupByUUID,
  virSecretLookupByUUIDString,
  virSecretRef,
  virSecretUndefine,
  virStoragePoolBuild,
  virStoragePoolCreate,
  virStoragePoolCreateXML,
  virStoragePoolDefineXML,
  virStoragePoolDelete,
  virStoragePoolDestroy,
  virStoragePoolFree,
  virStoragePoolGetAutostart,
  virStoragePoolGetConnect,
  virStoragePoolGetInfo,
  virStoragePoolGetName,
  virStoragePoolGetUUID,
  virStoragePoolGetUUIDString,
  virStoragePoolGetXMLDesc,
  virStoragePoolIsActive,
  virStoragePoolIsPersistent,
  virStoragePoolListAllVolumes,
  virStoragePoolListVolumes,
  virStoragePoolLookupByName,
  virStoragePoolLookupByTargetPath,
  virStoragePoolLookupByUUID,
  virStoragePoolLookupByUUIDString,
  virStoragePoolLookupByVolume,
  virStoragePoolNumOfVolumes,
  virStoragePoolRef,
  virStoragePoolRefresh,
  virStoragePoolSetAutostart,
  virStoragePoolUndefine,
  virStorageVolCreateXML,
  virStorageVolCreateXMLFrom,
  virStorageVolDelete,
  virStorageVolDownload,
  virStorageVolFree,
  virStorageVolGetConnect,
  virStorageVolGetInfo,
  virStorageVolGetInfoFlags,
  virStorageVolGetKey,
  virStorageVolGetName,
  virStorageVolGetPath,
  virStorageVolGetXMLDesc,
  virStorageVolLookupByKey,
  virStorageVolLookupByName,
  virStorageVolLookupByPath,
  virStorageVolRef,
  virStorageVolResize,
  virStorageVolUpload,
  virStorageVolWipe,
  virStorageVolWipePattern,
  virStreamAbort,
  virStreamEventUpdateCallback,
  virStreamFinish,
  virStreamFree,
  virStreamNew,
  virStreamRecvHole,
  virStreamRef,
  virStreamSendHole,
} from './functions.gen.js';
import type {
  DomainBlockInfo,
  DomainBlockJobInfo,
  DomainBlockStatsStruct,
  DomainControlInfo,
  DomainDiskError,
  DomainFSInfo,
  DomainInfo,
  DomainInterface,
  DomainInterfaceStatsStruct,
  DomainIOThreadInfo,
  DomainJobInfo,
  NetworkDHCPLease,
  NodeInfo,
  SecurityLabel,
  SecurityModel,
  StoragePoolInfo,
  StorageVolInfo,
} from './structs.gen.js';
import {
  readDomainBlockInfo,
  readDomainBlockJobInfo,
  readDomainControlInfo,
  readDomainFSInfo,
  readDomainInfo,
  readDomainInterface,
  readDomainIOThreadInfo,
  readDomainJobInfo,
  readNetworkDHCPLease,
  readNodeInfo,
  readSecurityLabel,
  readSecurityModel,
  readStoragePoolInfo,
  readStorageVolInfo,
  sizeOfDomainBlockInfo,
  sizeOfDomainBlockJobInfo,
  sizeOfDomainControlInfo,
  sizeOfDomainInfo,
  sizeOfDomainJobInfo,
  sizeOfNodeInfo,
  sizeOfSecurityLabel,
  sizeOfSecurityModel,
  sizeOfStoragePoolInfo,
  sizeOfStorageVolInfo,
} from './structs.gen.js';

const connectionLifetime = lifetime('Connection', virConnectRef, virConnectClose);

/** `virConnect` */
export class Connection extends Handle {
  constructor(at: Address) {
    super(at, connectionLifetime);
  }

  /** virConnectClose: gives this reference back. How many are left; 0 when the connection is closed. */
  close(): number {
    return Number(this.release() ?? 0);
  }

  /** virConnectOpen on another thread, so that a host that does not answer does not stop this one. */
  static async openAsync(uri: string | null = null, options: OpenAsyncOptions = {}): Promise<Connection> {
    return new Connection(await openAsync(uri, options));
  }

  /** Events of domains, as a queue to wait on or to iterate over. `conn.domainEvents({ types: ['LIFECYCLE'] })` */
  domainEvents(
    options: EventOptions<DomainEventPayload['type'], Domain> = {},
  ): EventQueue<DomainEventPayload & { readonly domain: Domain }> {
    return openQueue(this, 'domain', options, (at, event) => ({ ...event, domain: new Domain(at) }));
  }

  /** Events of networks, as a queue to wait on or to iterate over. `conn.networkEvents({ types: ['LIFECYCLE'] })` */
  networkEvents(
    options: EventOptions<NetworkEventPayload['type'], Network> = {},
  ): EventQueue<NetworkEventPayload & { readonly network: Network }> {
    return openQueue(this, 'network', options, (at, event) => ({ ...event, network: new Network(at) }));
  }

  /** Events of storage pools, as a queue to wait on or to iterate over. `conn.storagePoolEvents({ types: ['LIFECYCLE'] })` */
  storagePoolEvents(
    options: EventOptions<StoragePoolEventPayload['type'], StoragePool> = {},
  ): EventQueue<StoragePoolEventPayload & { readonly storagePool: StoragePool }> {
    return openQueue(this, 'storagePool', options, (at, event) => ({
      ...event,
      storagePool: new StoragePool(at),
    }));
  }

  /** Events of devices of the host, as a queue to wait on or to iterate over. `conn.nodeDeviceEvents({ types: ['LIFECYCLE'] })` */
  nodeDeviceEvents(
    options: EventOptions<NodeDeviceEventPayload['type'], NodeDevice> = {},
  ): EventQueue<NodeDeviceEventPayload & { readonly nodeDevice: NodeDevice }> {
    return openQueue(this, 'nodeDevice', options, (at, event) => ({
      ...event,
      nodeDevice: new NodeDevice(at),
    }));
  }

  /** Events of secrets, as a queue to wait on or to iterate over. `conn.secretEvents({ types: ['LIFECYCLE'] })` */
  secretEvents(
    options: EventOptions<SecretEventPayload['type'], Secret> = {},
  ): EventQueue<SecretEventPayload & { readonly secret: Secret }> {
    return openQueue(this, 'secret', options, (at, event) => ({ ...event, secret: new Secret(at) }));
  }

  /** virConnCopyLastError, since 0.1.0: https://libvirt.org/html/libvirt-virterror.html#virConnCopyLastError */
  copyLastError(): LibvirtError | null {
    return copyConnectionError(this[address]);
  }

  /** virConnGetLastError, since 0.1.0: https://libvirt.org/html/libvirt-virterror.html#virConnGetLastError */
  getLastError(): LibvirtError | null {
    return getConnectionError(this[address]);
  }

  /** virConnResetLastError, since 0.1.0: https://libvirt.org/html/libvirt-virterror.html#virConnResetLastError */
  resetLastError(): void {
    virConnResetLastError(this[address]);
  }

  /**
   * virConnectBaselineCPU, since 0.7.7: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectBaselineCPU
   * @param flags ConnectBaselineCPUFlags
   */
  baselineCPU(xmlCPUs: readonly string[], flags = 0): string {
    return virConnectBaselineCPU(this[address], xmlCPUs, xmlCPUs.length, flags);
  }

  /**
   * virConnectBaselineHypervisorCPU, since 4.4.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectBaselineHypervisorCPU
   * @param flags ConnectBaselineCPUFlags
   */
  baselineHypervisorCPU(
    emulator: string | null,
    arch: string | null,
    machine: string | null,
    virttype: string | null,
    xmlCPUs: readonly string[],
    flags = 0,
  ): string {
    return virConnectBaselineHypervisorCPU(
      this[address],
      emulator,
      arch,
      machine,
      virttype,
      xmlCPUs,
      xmlCPUs.length,
      flags,
    );
  }

  /**
   * virConnectCompareCPU, since 0.7.5: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectCompareCPU
   * @param flags ConnectCompareCPUFlags
   */
  compareCPU(xmlDesc: string, flags = 0): CPUCompareResult {
    return virConnectCompareCPU(this[address], xmlDesc, flags);
  }

  /**
   * virConnectCompareHypervisorCPU, since 4.4.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectCompareHypervisorCPU
   * @param flags ConnectCompareCPUFlags
   */
  compareHypervisorCPU(
    emulator: string | null,
    arch: string | null,
    machine: string | null,
    virttype: string | null,
    xmlCPU: string,
    flags = 0,
  ): CPUCompareResult {
    return virConnectCompareHypervisorCPU(this[address], emulator, arch, machine, virttype, xmlCPU, flags);
  }

  /** virConnectDomainEventDeregister, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventDeregister */
  domainEventDeregister(): void {
    deregisterLifecycleEvent(this[address]);
  }

  /** virConnectDomainEventDeregisterAny, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventDeregisterAny */
  domainEventDeregisterAny(callbackID: number): void {
    deregisterEvent(this[address], 'domain', callbackID);
  }

  /** virConnectDomainEventRegister, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventRegister */
  domainEventRegister(callback: (object: Domain, event: DomainEventPayload) => void): void {
    registerLifecycleEvent(this[address], (at, event: DomainEventPayload) => callback(new Domain(at), event));
  }

  /** virConnectDomainEventRegisterAny, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventRegisterAny */
  domainEventRegisterAny(
    of: Domain | null,
    eventID: DomainEventID,
    callback: (object: Domain, event: DomainEventPayload) => void,
  ): number {
    return registerEvent(
      this[address],
      'domain',
      of?.[address] ?? null,
      eventID,
      (at, event: DomainEventPayload) => callback(new Domain(at), event),
    );
  }

  /** virConnectDomainXMLFromNative, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainXMLFromNative */
  domainXMLFromNative(nativeFormat: string, nativeConfig: string, flags = 0): string {
    return virConnectDomainXMLFromNative(this[address], nativeFormat, nativeConfig, flags);
  }

  /** virConnectDomainXMLToNative, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainXMLToNative */
  domainXMLToNative(nativeFormat: string, domainXml: string, flags = 0): string {
    return virConnectDomainXMLToNative(this[address], nativeFormat, domainXml, flags);
  }

  /** virConnectFindStoragePoolSources, since 0.4.5: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectFindStoragePoolSources */
  findStoragePoolSources(type: string, srcSpec: string | null = null, flags = 0): string {
    return virConnectFindStoragePoolSources(this[address], type, srcSpec, flags);
  }

  /**
   * virConnectGetAllDomainStats, since 1.2.8: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectGetAllDomainStats
   * @param flags ConnectGetAllDomainStatsFlags
   */
  getAllDomainStats(stats = 0, flags = 0): DomainStats<Domain>[] {
    return getAllDomainStats(this[address], (at) => new Domain(at), stats, flags);
  }

  /** virConnectGetCPUModelNames, since 1.1.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetCPUModelNames */
  getCPUModelNames(arch: string, flags = 0): string[] {
    return takeStrings((models) => virConnectGetCPUModelNames(this[address], arch, models, flags));
  }

  /** virConnectGetCapabilities, since 0.2.1: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetCapabilities */
  getCapabilities(): string {
    return virConnectGetCapabilities(this[address]);
  }

  /** virConnectGetDomainCapabilities, since 1.2.7: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectGetDomainCapabilities */
  getDomainCapabilities(
    emulatorbin: string | null = null,
    arch: string | null = null,
    machine: string | null = null,
    virttype: string | null = null,
    flags = 0,
  ): string {
    return virConnectGetDomainCapabilities(this[address], emulatorbin, arch, machine, virttype, flags);
  }

  /** virConnectGetHostname, since 0.3.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetHostname */
  getHostname(): string {
    return virConnectGetHostname(this[address]);
  }

  /** virConnectGetLibVersion, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetLibVersion */
  getLibVersion(): number {
    const libVer: [number | bigint] = [0];
    virConnectGetLibVersion(this[address], libVer);
    return Number(libVer[0]);
  }

  /** virConnectGetMaxVcpus, since 0.2.1: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetMaxVcpus */
  getMaxVcpus(type: string | null = null): number {
    return virConnectGetMaxVcpus(this[address], type);
  }

  /** virConnectGetStoragePoolCapabilities, since 5.2.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectGetStoragePoolCapabilities */
  getStoragePoolCapabilities(flags = 0): string {
    return virConnectGetStoragePoolCapabilities(this[address], flags);
  }

  /** virConnectGetSysinfo, since 0.8.8: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetSysinfo */
  getSysinfo(flags = 0): string {
    return virConnectGetSysinfo(this[address], flags);
  }

  /** virConnectGetType, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetType */
  getType(): string {
    return virConnectGetType(this[address]);
  }

  /** virConnectGetURI, since 0.3.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetURI */
  getURI(): string {
    return virConnectGetURI(this[address]);
  }

  /** virConnectGetVersion, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetVersion */
  getVersion(): number {
    const hvVer: [number | bigint] = [0];
    virConnectGetVersion(this[address], hvVer);
    return Number(hvVer[0]);
  }

  /** virConnectIsAlive, since 0.9.8: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsAlive */
  isAlive(): boolean {
    return virConnectIsAlive(this[address]) !== 0;
  }

  /** virConnectIsEncrypted, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsEncrypted */
  isEncrypted(): boolean {
    return virConnectIsEncrypted(this[address]) !== 0;
  }

  /** virConnectIsSecure, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsSecure */
  isSecure(): boolean {
    return virConnectIsSecure(this[address]) !== 0;
  }

  /**
   * virConnectListAllDomains, since 0.9.13: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectListAllDomains
   * @param flags ConnectListAllDomainsFlags
   */
  listAllDomains(flags = 0): Domain[] {
    return takePointers((domains) => virConnectListAllDomains(this[address], domains, flags)).map(
      (at) => new Domain(at),
    );
  }

  /**
   * virConnectListAllInterfaces, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectListAllInterfaces
   * @param flags ConnectListAllInterfacesFlags
   */
  listAllInterfaces(flags = 0): Interface[] {
    return takePointers((ifaces) => virConnectListAllInterfaces(this[address], ifaces, flags)).map(
      (at) => new Interface(at),
    );
  }

  /** virConnectListAllNWFilterBindings, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectListAllNWFilterBindings */
  listAllNWFilterBindings(flags = 0): NWFilterBinding[] {
    return takePointers((bindings) => virConnectListAllNWFilterBindings(this[address], bindings, flags)).map(
      (at) => new NWFilterBinding(at),
    );
  }

  /** virConnectListAllNWFilters, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectListAllNWFilters */
  listAllNWFilters(flags = 0): NWFilter[] {
    return takePointers((filters) => virConnectListAllNWFilters(this[address], filters, flags)).map(
      (at) => new NWFilter(at),
    );
  }

  /**
   * virConnectListAllNetworks, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-network.html#virConnectListAllNetworks
   * @param flags ConnectListAllNetworksFlags
   */
  listAllNetworks(flags = 0): Network[] {
    return takePointers((nets) => virConnectListAllNetworks(this[address], nets, flags)).map(
      (at) => new Network(at),
    );
  }

  /**
   * virConnectListAllNodeDevices, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virConnectListAllNodeDevices
   * @param flags ConnectListAllNodeDeviceFlags
   */
  listAllNodeDevices(flags = 0): NodeDevice[] {
    return takePointers((devices) => virConnectListAllNodeDevices(this[address], devices, flags)).map(
      (at) => new NodeDevice(at),
    );
  }

  /**
   * virConnectListAllSecrets, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectListAllSecrets
   * @param flags ConnectListAllSecretsFlags
   */
  listAllSecrets(flags = 0): Secret[] {
    return takePointers((secrets) => virConnectListAllSecrets(this[address], secrets, flags)).map(
      (at) => new Secret(at),
    );
  }

  /**
   * virConnectListAllStoragePools, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectListAllStoragePools
   * @param flags ConnectListAllStoragePoolsFlags
   */
  listAllStoragePools(flags = 0): StoragePool[] {
    return takePointers((pools) => virConnectListAllStoragePools(this[address], pools, flags)).map(
      (at) => new StoragePool(at),
    );
  }

  /** virConnectListDefinedDomains, since 0.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectListDefinedDomains */
  listDefinedDomains(maxnames = this.numOfDefinedDomains()): string[] {
    return fillStrings(maxnames, (names) => virConnectListDefinedDomains(this[address], names, maxnames));
  }

  /** virConnectListDefinedInterfaces, since 0.7.0: https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectListDefinedInterfaces */
  listDefinedInterfaces(maxnames = this.numOfDefinedInterfaces()): string[] {
    return fillStrings(maxnames, (names) => virConnectListDefinedInterfaces(this[address], names, maxnames));
  }

  /** virConnectListDefinedNetworks, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virConnectListDefinedNetworks */
  listDefinedNetworks(maxnames = this.numOfDefinedNetworks()): string[] {
    return fillStrings(maxnames, (names) => virConnectListDefinedNetworks(this[address], names, maxnames));
  }

  /** virConnectListDefinedStoragePools, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectListDefinedStoragePools */
  listDefinedStoragePools(maxnames = this.numOfDefinedStoragePools()): string[] {
    return fillStrings(maxnames, (names) =>
      virConnectListDefinedStoragePools(this[address], names, maxnames),
    );
  }

  /** virConnectListDomains, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectListDomains */
  listDomains(maxids = this.numOfDomains()): number[] {
    return fillNumbers(maxids, (ids) => virConnectListDomains(this[address], ids, maxids));
  }

  /** virConnectListInterfaces, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectListInterfaces */
  listInterfaces(maxnames = this.numOfInterfaces()): string[] {
    return fillStrings(maxnames, (names) => virConnectListInterfaces(this[address], names, maxnames));
  }

  /** virConnectListNWFilters, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectListNWFilters */
  listNWFilters(maxnames = this.numOfNWFilters()): string[] {
    return fillStrings(maxnames, (names) => virConnectListNWFilters(this[address], names, maxnames));
  }

  /** virConnectListNetworks, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virConnectListNetworks */
  listNetworks(maxnames = this.numOfNetworks()): string[] {
    return fillStrings(maxnames, (names) => virConnectListNetworks(this[address], names, maxnames));
  }

  /** virConnectListSecrets, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectListSecrets */
  listSecrets(maxuuids = this.numOfSecrets()): string[] {
    return fillStrings(maxuuids, (uuids) => virConnectListSecrets(this[address], uuids, maxuuids));
  }

  /** virConnectListStoragePools, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectListStoragePools */
  listStoragePools(maxnames = this.numOfStoragePools()): string[] {
    return fillStrings(maxnames, (names) => virConnectListStoragePools(this[address], names, maxnames));
  }

  /** virConnectNetworkEventDeregisterAny, since 1.2.1: https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNetworkEventDeregisterAny */
  networkEventDeregisterAny(callbackID: number): void {
    deregisterEvent(this[address], 'network', callbackID);
  }

  /** virConnectNetworkEventRegisterAny, since 1.2.1: https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNetworkEventRegisterAny */
  networkEventRegisterAny(
    of: Network | null,
    eventID: NetworkEventID,
    callback: (object: Network, event: NetworkEventPayload) => void,
  ): number {
    return registerEvent(
      this[address],
      'network',
      of?.[address] ?? null,
      eventID,
      (at, event: NetworkEventPayload) => callback(new Network(at), event),
    );
  }

  /** virConnectNodeDeviceEventDeregisterAny, since 2.2.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virConnectNodeDeviceEventDeregisterAny */
  nodeDeviceEventDeregisterAny(callbackID: number): void {
    deregisterEvent(this[address], 'nodeDevice', callbackID);
  }

  /** virConnectNodeDeviceEventRegisterAny, since 2.2.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virConnectNodeDeviceEventRegisterAny */
  nodeDeviceEventRegisterAny(
    of: NodeDevice | null,
    eventID: NodeDeviceEventID,
    callback: (object: NodeDevice, event: NodeDeviceEventPayload) => void,
  ): number {
    return registerEvent(
      this[address],
      'nodeDevice',
      of?.[address] ?? null,
      eventID,
      (at, event: NodeDeviceEventPayload) => callback(new NodeDevice(at), event),
    );
  }

  /** virConnectNumOfDefinedDomains, since 0.1.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectNumOfDefinedDomains */
  numOfDefinedDomains(): number {
    return virConnectNumOfDefinedDomains(this[address]);
  }

  /** virConnectNumOfDefinedInterfaces, since 0.7.0: https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectNumOfDefinedInterfaces */
  numOfDefinedInterfaces(): number {
    return virConnectNumOfDefinedInterfaces(this[address]);
  }

  /** virConnectNumOfDefinedNetworks, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNumOfDefinedNetworks */
  numOfDefinedNetworks(): number {
    return virConnectNumOfDefinedNetworks(this[address]);
  }

  /** virConnectNumOfDefinedStoragePools, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectNumOfDefinedStoragePools */
  numOfDefinedStoragePools(): number {
    return virConnectNumOfDefinedStoragePools(this[address]);
  }

  /** virConnectNumOfDomains, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectNumOfDomains */
  numOfDomains(): number {
    return virConnectNumOfDomains(this[address]);
  }

  /** virConnectNumOfInterfaces, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectNumOfInterfaces */
  numOfInterfaces(): number {
    return virConnectNumOfInterfaces(this[address]);
  }

  /** virConnectNumOfNWFilters, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectNumOfNWFilters */
  numOfNWFilters(): number {
    return virConnectNumOfNWFilters(this[address]);
  }

  /** virConnectNumOfNetworks, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNumOfNetworks */
  numOfNetworks(): number {
    return virConnectNumOfNetworks(this[address]);
  }

  /** virConnectNumOfSecrets, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectNumOfSecrets */
  numOfSecrets(): number {
    return virConnectNumOfSecrets(this[address]);
  }

  /** virConnectNumOfStoragePools, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectNumOfStoragePools */
  numOfStoragePools(): number {
    return virConnectNumOfStoragePools(this[address]);
  }

  /** virConnectOpen, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectOpen */
  static open(uri: string | null = null): Connection {
    return new Connection(open(uri));
  }

  /**
   * virConnectOpenAuth, since 0.4.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectOpenAuth
   * @param flags ConnectFlags
   */
  static openAuth(uri: string | null, auth: ConnectAuth | null, flags = 0): Connection {
    return new Connection(openAuth(uri, auth, flags));
  }

  /** virConnectOpenReadOnly, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectOpenReadOnly */
  static openReadOnly(uri: string | null = null): Connection {
    return new Connection(openReadOnly(uri));
  }

  /** virConnectRef, since 0.6.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectRef */
  ref(): Connection {
    virConnectRef(this[address]);
    return new Connection(this[address]);
  }

  /** virConnectRegisterCloseCallback, since 0.10.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectRegisterCloseCallback */
  registerCloseCallback(callback: CloseCallback): void {
    registerCloseCallback(this, callback);
  }

  /** virConnectSecretEventDeregisterAny, since 3.0.0: https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectSecretEventDeregisterAny */
  secretEventDeregisterAny(callbackID: number): void {
    deregisterEvent(this[address], 'secret', callbackID);
  }

  /** virConnectSecretEventRegisterAny, since 3.0.0: https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectSecretEventRegisterAny */
  secretEventRegisterAny(
    of: Secret | null,
    eventID: SecretEventID,
    callback: (object: Secret, event: SecretEventPayload) => void,
  ): number {
    return registerEvent(
      this[address],
      'secret',
      of?.[address] ?? null,
      eventID,
      (at, event: SecretEventPayload) => callback(new Secret(at), event),
    );
  }

  /** virConnectSetIdentity, since 5.8.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectSetIdentity */
  setIdentity(params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) => virConnectSetIdentity(this[address], at, count, flags));
  }

  /** virConnectSetKeepAlive, since 0.9.8: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectSetKeepAlive */
  setKeepAlive(interval: number, count: number): number {
    return virConnectSetKeepAlive(this[address], interval, count);
  }

  /** virConnectStoragePoolEventDeregisterAny, since 2.0.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectStoragePoolEventDeregisterAny */
  storagePoolEventDeregisterAny(callbackID: number): void {
    deregisterEvent(this[address], 'storagePool', callbackID);
  }

  /** virConnectStoragePoolEventRegisterAny, since 2.0.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectStoragePoolEventRegisterAny */
  storagePoolEventRegisterAny(
    of: StoragePool | null,
    eventID: StoragePoolEventID,
    callback: (object: StoragePool, event: StoragePoolEventPayload) => void,
  ): number {
    return registerEvent(
      this[address],
      'storagePool',
      of?.[address] ?? null,
      eventID,
      (at, event: StoragePoolEventPayload) => callback(new StoragePool(at), event),
    );
  }

  /** virConnectUnregisterCloseCallback, since 0.10.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectUnregisterCloseCallback */
  unregisterCloseCallback(): void {
    unregisterCloseCallback(this[address]);
  }

  /** virDomainCreateLinux, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateLinux */
  domainCreateLinux(xmlDesc: string, flags = 0): Domain {
    return new Domain(virDomainCreateLinux(this[address], xmlDesc, flags));
  }

  /**
   * virDomainCreateXML, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateXML
   * @param flags DomainCreateFlags
   */
  domainCreateXML(xmlDesc: string, flags = 0): Domain {
    return new Domain(virDomainCreateXML(this[address], xmlDesc, flags));
  }

  /**
   * virDomainCreateXMLWithFiles, since 1.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateXMLWithFiles
   * @param flags DomainCreateFlags
   */
  domainCreateXMLWithFiles(xmlDesc: string, files: readonly number[], flags = 0): Domain {
    return new Domain(virDomainCreateXMLWithFiles(this[address], xmlDesc, files.length, files, flags));
  }

  /** virDomainDefineXML, since 0.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDefineXML */
  domainDefineXML(xml: string): Domain {
    return new Domain(virDomainDefineXML(this[address], xml));
  }

  /**
   * virDomainDefineXMLFlags, since 1.2.12: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDefineXMLFlags
   * @param flags DomainDefineFlags
   */
  domainDefineXMLFlags(xml: string, flags = 0): Domain {
    return new Domain(virDomainDefineXMLFlags(this[address], xml, flags));
  }

  /** virDomainLookupByID, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByID */
  domainLookupByID(id: number): Domain {
    return new Domain(virDomainLookupByID(this[address], id));
  }

  /** virDomainLookupByName, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByName */
  domainLookupByName(name: string): Domain {
    return new Domain(virDomainLookupByName(this[address], name));
  }

  /** virDomainLookupByUUID, since 0.0.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByUUID */
  domainLookupByUUID(uuid: Uint8Array): Domain {
    return new Domain(virDomainLookupByUUID(this[address], uuidBytes(uuid)));
  }

  /** virDomainLookupByUUIDString, since 0.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByUUIDString */
  domainLookupByUUIDString(uuidstr: string): Domain {
    return new Domain(virDomainLookupByUUIDString(this[address], uuidstr));
  }

  /** virDomainRestore, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestore */
  domainRestore(from: string): void {
    virDomainRestore(this[address], from);
  }

  /**
   * virDomainRestoreFlags, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestoreFlags
   * @param flags DomainSaveRestoreFlags
   */
  domainRestoreFlags(from: string, dxml: string | null = null, flags = 0): void {
    virDomainRestoreFlags(this[address], from, dxml, flags);
  }

  /**
   * virDomainRestoreParams, since 8.4.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestoreParams
   * @param flags DomainSaveRestoreFlags
   */
  domainRestoreParams(params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) => virDomainRestoreParams(this[address], at, count, flags));
  }

  /**
   * virDomainSaveImageDefineXML, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveImageDefineXML
   * @param flags DomainSaveRestoreFlags
   */
  domainSaveImageDefineXML(file: string, dxml: string, flags = 0): void {
    virDomainSaveImageDefineXML(this[address], file, dxml, flags);
  }

  /**
   * virDomainSaveImageGetXMLDesc, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveImageGetXMLDesc
   * @param flags DomainSaveImageXMLFlags
   */
  domainSaveImageGetXMLDesc(file: string, flags = 0): string {
    return virDomainSaveImageGetXMLDesc(this[address], file, flags);
  }

  /** virInterfaceChangeBegin, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceChangeBegin */
  interfaceChangeBegin(flags = 0): void {
    virInterfaceChangeBegin(this[address], flags);
  }

  /** virInterfaceChangeCommit, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceChangeCommit */
  interfaceChangeCommit(flags = 0): void {
    virInterfaceChangeCommit(this[address], flags);
  }

  /** virInterfaceChangeRollback, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceChangeRollback */
  interfaceChangeRollback(flags = 0): void {
    virInterfaceChangeRollback(this[address], flags);
  }

  /**
   * virInterfaceDefineXML, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceDefineXML
   * @param flags InterfaceDefineFlags
   */
  interfaceDefineXML(xml: string, flags = 0): Interface {
    return new Interface(virInterfaceDefineXML(this[address], xml, flags));
  }

  /** virInterfaceLookupByMACString, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceLookupByMACString */
  interfaceLookupByMACString(macstr: string): Interface {
    return new Interface(virInterfaceLookupByMACString(this[address], macstr));
  }

  /** virInterfaceLookupByName, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceLookupByName */
  interfaceLookupByName(name: string): Interface {
    return new Interface(virInterfaceLookupByName(this[address], name));
  }

  /**
   * virNWFilterBindingCreateXML, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingCreateXML
   * @param flags NWFilterBindingCreateFlags
   */
  nwFilterBindingCreateXML(xml: string, flags = 0): NWFilterBinding {
    return new NWFilterBinding(virNWFilterBindingCreateXML(this[address], xml, flags));
  }

  /** virNWFilterBindingLookupByPortDev, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingLookupByPortDev */
  nwFilterBindingLookupByPortDev(portdev: string): NWFilterBinding {
    return new NWFilterBinding(virNWFilterBindingLookupByPortDev(this[address], portdev));
  }

  /** virNWFilterDefineXML, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterDefineXML */
  nwFilterDefineXML(xmlDesc: string): NWFilter {
    return new NWFilter(virNWFilterDefineXML(this[address], xmlDesc));
  }

  /**
   * virNWFilterDefineXMLFlags, since 7.7.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterDefineXMLFlags
   * @param flags NWFilterDefineFlags
   */
  nwFilterDefineXMLFlags(xmlDesc: string, flags = 0): NWFilter {
    return new NWFilter(virNWFilterDefineXMLFlags(this[address], xmlDesc, flags));
  }

  /** virNWFilterLookupByName, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterLookupByName */
  nwFilterLookupByName(name: string): NWFilter {
    return new NWFilter(virNWFilterLookupByName(this[address], name));
  }

  /** virNWFilterLookupByUUID, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterLookupByUUID */
  nwFilterLookupByUUID(uuid: Uint8Array): NWFilter {
    return new NWFilter(virNWFilterLookupByUUID(this[address], uuidBytes(uuid)));
  }

  /** virNWFilterLookupByUUIDString, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterLookupByUUIDString */
  nwFilterLookupByUUIDString(uuidstr: string): NWFilter {
    return new NWFilter(virNWFilterLookupByUUIDString(this[address], uuidstr));
  }

  /** virNetworkCreateXML, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkCreateXML */
  networkCreateXML(xmlDesc: string): Network {
    return new Network(virNetworkCreateXML(this[address], xmlDesc));
  }

  /**
   * virNetworkCreateXMLFlags, since 7.8.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkCreateXMLFlags
   * @param flags NetworkCreateFlags
   */
  networkCreateXMLFlags(xmlDesc: string, flags = 0): Network {
    return new Network(virNetworkCreateXMLFlags(this[address], xmlDesc, flags));
  }

  /** virNetworkDefineXML, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkDefineXML */
  networkDefineXML(xml: string): Network {
    return new Network(virNetworkDefineXML(this[address], xml));
  }

  /**
   * virNetworkDefineXMLFlags, since 7.7.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkDefineXMLFlags
   * @param flags NetworkDefineFlags
   */
  networkDefineXMLFlags(xml: string, flags = 0): Network {
    return new Network(virNetworkDefineXMLFlags(this[address], xml, flags));
  }

  /** virNetworkLookupByName, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkLookupByName */
  networkLookupByName(name: string): Network {
    return new Network(virNetworkLookupByName(this[address], name));
  }

  /** virNetworkLookupByUUID, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkLookupByUUID */
  networkLookupByUUID(uuid: Uint8Array): Network {
    return new Network(virNetworkLookupByUUID(this[address], uuidBytes(uuid)));
  }

  /** virNetworkLookupByUUIDString, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkLookupByUUIDString */
  networkLookupByUUIDString(uuidstr: string): Network {
    return new Network(virNetworkLookupByUUIDString(this[address], uuidstr));
  }

  /**
   * virNodeAllocPages, since 1.2.9: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeAllocPages
   * @param flags NodeAllocPagesFlags
   */
  nodeAllocPages(pages: readonly PageAllocation[], startCell: number, cellCount: number, flags = 0): number {
    return allocPages(this[address], pages, startCell, cellCount, flags);
  }

  /**
   * virNodeDeviceCreateXML, since 0.6.3: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceCreateXML
   * @param flags NodeDeviceCreateXMLFlags
   */
  nodeDeviceCreateXML(xmlDesc: string, flags = 0): NodeDevice {
    return new NodeDevice(virNodeDeviceCreateXML(this[address], xmlDesc, flags));
  }

  /**
   * virNodeDeviceDefineXML, since 7.3.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDefineXML
   * @param flags NodeDeviceDefineXMLFlags
   */
  nodeDeviceDefineXML(xmlDesc: string, flags = 0): NodeDevice {
    return new NodeDevice(virNodeDeviceDefineXML(this[address], xmlDesc, flags));
  }

  /** virNodeDeviceLookupByName, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceLookupByName */
  nodeDeviceLookupByName(name: string): NodeDevice {
    return new NodeDevice(virNodeDeviceLookupByName(this[address], name));
  }

  /** virNodeDeviceLookupSCSIHostByWWN, since 1.0.3: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceLookupSCSIHostByWWN */
  nodeDeviceLookupSCSIHostByWWN(wwnn: string, wwpn: string, flags = 0): NodeDevice {
    return new NodeDevice(virNodeDeviceLookupSCSIHostByWWN(this[address], wwnn, wwpn, flags));
  }

  /** virNodeGetCPUMap, since 1.0.0: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetCPUMap */
  nodeGetCPUMap(flags = 0): CPUMap {
    return getCPUMap(this[address], flags);
  }

  /** virNodeGetCPUStats, since 0.9.3: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetCPUStats */
  nodeGetCPUStats(cpuNum: number, flags = 0): Record<string, bigint> {
    return getHostCPUStats(this[address], cpuNum, flags);
  }

  /** virNodeGetCellsFreeMemory, since 0.3.3: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetCellsFreeMemory */
  nodeGetCellsFreeMemory(startCell: number, maxCells: number): bigint[] {
    return getCellsFreeMemory(this[address], startCell, maxCells);
  }

  /** virNodeGetFreeMemory, since 0.3.3: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetFreeMemory */
  nodeGetFreeMemory(): bigint {
    return BigInt(virNodeGetFreeMemory(this[address]));
  }

  /** virNodeGetFreePages, since 1.2.6: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetFreePages */
  nodeGetFreePages(
    pageSizes: readonly number[],
    startCell: number,
    cellCount: number,
    flags = 0,
  ): bigint[][] {
    return getFreePages(this[address], pageSizes, startCell, cellCount, flags);
  }

  /** virNodeGetInfo, since 0.1.0: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetInfo */
  nodeGetInfo(): NodeInfo {
    return withMemory(sizeOfNodeInfo(), (info) => {
      virNodeGetInfo(this[address], info);
      return readNodeInfo(info);
    });
  }

  /** virNodeGetMemoryParameters, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetMemoryParameters */
  nodeGetMemoryParameters(flags = 0): TypedParameters {
    return fillTypedParameters((params, nparams) =>
      virNodeGetMemoryParameters(this[address], params, nparams, flags),
    );
  }

  /** virNodeGetMemoryStats, since 0.9.3: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetMemoryStats */
  nodeGetMemoryStats(cellNum: number, flags = 0): Record<string, bigint> {
    return getHostMemoryStats(this[address], cellNum, flags);
  }

  /** virNodeGetSEVInfo, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetSEVInfo */
  nodeGetSEVInfo(flags = 0): TypedParameters {
    return takeTypedParameters((params, nparams) => virNodeGetSEVInfo(this[address], params, nparams, flags));
  }

  /** virNodeGetSecurityModel, since 0.6.1: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetSecurityModel */
  nodeGetSecurityModel(): SecurityModel {
    return withMemory(sizeOfSecurityModel(), (secmodel) => {
      virNodeGetSecurityModel(this[address], secmodel);
      return readSecurityModel(secmodel);
    });
  }

  /** virNodeListDevices, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeListDevices */
  nodeListDevices(
    cap: string | null = null,
    flags = 0,
    maxnames = this.nodeNumOfDevices(cap, flags),
  ): string[] {
    return fillStrings(maxnames, (names) => virNodeListDevices(this[address], cap, names, maxnames, flags));
  }

  /** virNodeNumOfDevices, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeNumOfDevices */
  nodeNumOfDevices(cap: string | null = null, flags = 0): number {
    return virNodeNumOfDevices(this[address], cap, flags);
  }

  /** virNodeSetMemoryParameters, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeSetMemoryParameters */
  nodeSetMemoryParameters(params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) => virNodeSetMemoryParameters(this[address], at, count, flags));
  }

  /** virNodeSuspendForDuration, since 0.9.8: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeSuspendForDuration */
  nodeSuspendForDuration(target: NodeSuspendTarget, duration: number | bigint, flags = 0): void {
    virNodeSuspendForDuration(this[address], target, duration, flags);
  }

  /**
   * virSecretDefineXML, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretDefineXML
   * @param flags SecretDefineFlags
   */
  secretDefineXML(xml: string, flags = 0): Secret {
    return new Secret(virSecretDefineXML(this[address], xml, flags));
  }

  /** virSecretLookupByUUID, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretLookupByUUID */
  secretLookupByUUID(uuid: Uint8Array): Secret {
    return new Secret(virSecretLookupByUUID(this[address], uuidBytes(uuid)));
  }

  /** virSecretLookupByUUIDString, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretLookupByUUIDString */
  secretLookupByUUIDString(uuidstr: string): Secret {
    return new Secret(virSecretLookupByUUIDString(this[address], uuidstr));
  }

  /** virSecretLookupByUsage, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretLookupByUsage */
  secretLookupByUsage(usageType: SecretUsageType, usageID: string): Secret {
    return new Secret(virSecretLookupByUsage(this[address], usageType, usageID));
  }

  /**
   * virStoragePoolCreateXML, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolCreateXML
   * @param flags StoragePoolCreateFlags
   */
  storagePoolCreateXML(xmlDesc: string, flags = 0): StoragePool {
    return new StoragePool(virStoragePoolCreateXML(this[address], xmlDesc, flags));
  }

  /**
   * virStoragePoolDefineXML, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDefineXML
   * @param flags StoragePoolDefineFlags
   */
  storagePoolDefineXML(xml: string, flags = 0): StoragePool {
    return new StoragePool(virStoragePoolDefineXML(this[address], xml, flags));
  }

  /** virStoragePoolLookupByName, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByName */
  storagePoolLookupByName(name: string): StoragePool {
    return new StoragePool(virStoragePoolLookupByName(this[address], name));
  }

  /** virStoragePoolLookupByTargetPath, since 4.1.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByTargetPath */
  storagePoolLookupByTargetPath(path: string): StoragePool {
    return new StoragePool(virStoragePoolLookupByTargetPath(this[address], path));
  }

  /** virStoragePoolLookupByUUID, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByUUID */
  storagePoolLookupByUUID(uuid: Uint8Array): StoragePool {
    return new StoragePool(virStoragePoolLookupByUUID(this[address], uuidBytes(uuid)));
  }

  /** virStoragePoolLookupByUUIDString, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByUUIDString */
  storagePoolLookupByUUIDString(uuidstr: string): StoragePool {
    return new StoragePool(virStoragePoolLookupByUUIDString(this[address], uuidstr));
  }

  /** virStorageVolLookupByKey, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolLookupByKey */
  storageVolLookupByKey(key: string): StorageVolume {
    return new StorageVolume(virStorageVolLookupByKey(this[address], key));
  }

  /** virStorageVolLookupByPath, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolLookupByPath */
  storageVolLookupByPath(path: string): StorageVolume {
    return new StorageVolume(virStorageVolLookupByPath(this[address], path));
  }

  /**
   * virStreamNew, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamNew
   * @param flags StreamFlags
   */
  streamNew(flags = 0): Stream {
    return new Stream(virStreamNew(this[address], flags));
  }
}

const domainLifetime = lifetime('Domain', virDomainRef, virDomainFree);

/** `virDomain` */
export class Domain extends Handle {
  constructor(at: Address) {
    super(at, domainLifetime);
  }

  /** virDomainAbortJob, since 0.7.7: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAbortJob */
  abortJob(): void {
    virDomainAbortJob(this[address]);
  }

  /**
   * virDomainAbortJobFlags, since 8.5.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAbortJobFlags
   * @param flags DomainAbortJobFlagsValues
   */
  abortJobFlags(flags = 0): void {
    virDomainAbortJobFlags(this[address], flags);
  }

  /**
   * virDomainAddIOThread, since 1.2.15: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAddIOThread
   * @param flags DomainModificationImpact
   */
  addIOThread(iothread_id: number, flags = 0): void {
    virDomainAddIOThread(this[address], iothread_id, flags);
  }

  /** virDomainAgentSetResponseTimeout, since 5.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAgentSetResponseTimeout */
  agentSetResponseTimeout(timeout: number, flags = 0): void {
    virDomainAgentSetResponseTimeout(this[address], timeout, flags);
  }

  /** virDomainAttachDevice, since 0.1.9: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAttachDevice */
  attachDevice(xml: string): void {
    virDomainAttachDevice(this[address], xml);
  }

  /**
   * virDomainAttachDeviceFlags, since 0.7.7: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAttachDeviceFlags
   * @param flags DomainDeviceModifyFlags
   */
  attachDeviceFlags(xml: string, flags = 0): void {
    virDomainAttachDeviceFlags(this[address], xml, flags);
  }

  /** virDomainAuthorizedSSHKeysGet, since 6.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAuthorizedSSHKeysGet */
  authorizedSSHKeysGet(user: string, flags = 0): string[] {
    return takeStrings((keys) => virDomainAuthorizedSSHKeysGet(this[address], user, keys, flags));
  }

  /**
   * virDomainAuthorizedSSHKeysSet, since 6.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAuthorizedSSHKeysSet
   * @param flags DomainAuthorizedSSHKeysSetFlags
   */
  authorizedSSHKeysSet(user: string, keys: readonly string[] | null = null, flags = 0): void {
    virDomainAuthorizedSSHKeysSet(this[address], user, keys, keys?.length ?? 0, flags);
  }

  /**
   * virDomainBackupBegin, since 6.0.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBackupBegin
   * @param flags DomainBackupBeginFlags
   */
  backupBegin(backupXML: string, checkpointXML: string | null = null, flags = 0): void {
    virDomainBackupBegin(this[address], backupXML, checkpointXML, flags);
  }

  /** virDomainBackupGetXMLDesc, since 6.0.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBackupGetXMLDesc */
  backupGetXMLDesc(flags = 0): string {
    return virDomainBackupGetXMLDesc(this[address], flags);
  }

  /**
   * virDomainBlockCommit, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockCommit
   * @param flags DomainBlockCommitFlags
   */
  blockCommit(
    disk: string,
    base: string | null = null,
    top: string | null = null,
    bandwidth: number | bigint = 0,
    flags = 0,
  ): void {
    virDomainBlockCommit(this[address], disk, base, top, bandwidth, flags);
  }

  /**
   * virDomainBlockCopy, since 1.2.8: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockCopy
   * @param flags DomainBlockCopyFlags
   */
  blockCopy(disk: string, destxml: string, params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) =>
      virDomainBlockCopy(this[address], disk, destxml, at, count, flags),
    );
  }

  /**
   * virDomainBlockJobAbort, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockJobAbort
   * @param flags DomainBlockJobAbortFlags
   */
  blockJobAbort(disk: string, flags = 0): void {
    virDomainBlockJobAbort(this[address], disk, flags);
  }

  /**
   * virDomainBlockJobSetSpeed, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockJobSetSpeed
   * @param flags DomainBlockJobSetSpeedFlags
   */
  blockJobSetSpeed(disk: string, bandwidth: number | bigint, flags = 0): void {
    virDomainBlockJobSetSpeed(this[address], disk, bandwidth, flags);
  }

  /** virDomainBlockPeek, since 0.4.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockPeek */
  blockPeek(disk: string, offset: number | bigint, size: number, flags = 0): Uint8Array {
    return blockPeek(this[address], disk, offset, size, flags);
  }

  /**
   * virDomainBlockPull, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockPull
   * @param flags DomainBlockPullFlags
   */
  blockPull(disk: string, bandwidth: number | bigint = 0, flags = 0): void {
    virDomainBlockPull(this[address], disk, bandwidth, flags);
  }

  /**
   * virDomainBlockRebase, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockRebase
   * @param flags DomainBlockRebaseFlags
   */
  blockRebase(disk: string, base: string | null = null, bandwidth: number | bigint = 0, flags = 0): void {
    virDomainBlockRebase(this[address], disk, base, bandwidth, flags);
  }

  /**
   * virDomainBlockResize, since 0.9.8: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockResize
   * @param flags DomainBlockResizeFlags
   */
  blockResize(disk: string, size: number | bigint, flags = 0): void {
    virDomainBlockResize(this[address], disk, size, flags);
  }

  /** virDomainBlockStats, since 0.3.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockStats */
  blockStats(disk: string): DomainBlockStatsStruct {
    return blockStats(this[address], disk);
  }

  /**
   * virDomainBlockStatsFlags, since 0.9.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockStatsFlags
   * @param flags TypedParameterFlags
   */
  blockStatsFlags(disk: string, flags = 0): TypedParameters {
    return fillTypedParameters((params, nparams) =>
      virDomainBlockStatsFlags(this[address], disk, params, nparams, flags),
    );
  }

  /**
   * virDomainCheckpointCreateXML, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointCreateXML
   * @param flags DomainCheckpointCreateFlags
   */
  checkpointCreateXML(xmlDesc: string, flags = 0): DomainCheckpoint {
    return new DomainCheckpoint(virDomainCheckpointCreateXML(this[address], xmlDesc, flags));
  }

  /** virDomainCheckpointLookupByName, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointLookupByName */
  checkpointLookupByName(name: string, flags = 0): DomainCheckpoint {
    return new DomainCheckpoint(virDomainCheckpointLookupByName(this[address], name, flags));
  }

  /**
   * virDomainCoreDump, since 0.1.9: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCoreDump
   * @param flags DomainCoreDumpFlags
   */
  coreDump(to: string, flags = 0): void {
    virDomainCoreDump(this[address], to, flags);
  }

  /**
   * virDomainCoreDumpWithFormat, since 1.2.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCoreDumpWithFormat
   * @param flags DomainCoreDumpFlags
   */
  coreDumpWithFormat(to: string, dumpformat: DomainCoreDumpFormat, flags = 0): void {
    virDomainCoreDumpWithFormat(this[address], to, dumpformat, flags);
  }

  /** virDomainCreate, since 0.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreate */
  create(): void {
    virDomainCreate(this[address]);
  }

  /**
   * virDomainCreateWithFiles, since 1.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateWithFiles
   * @param flags DomainCreateFlags
   */
  createWithFiles(files: readonly number[], flags = 0): void {
    virDomainCreateWithFiles(this[address], files.length, files, flags);
  }

  /**
   * virDomainCreateWithFlags, since 0.8.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateWithFlags
   * @param flags DomainCreateFlags
   */
  createWithFlags(flags = 0): void {
    virDomainCreateWithFlags(this[address], flags);
  }

  /**
   * virDomainDelIOThread, since 1.2.15: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDelIOThread
   * @param flags DomainModificationImpact
   */
  delIOThread(iothread_id: number, flags = 0): void {
    virDomainDelIOThread(this[address], iothread_id, flags);
  }

  /** virDomainDestroy, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDestroy */
  destroy(): void {
    virDomainDestroy(this[address]);
  }

  /**
   * virDomainDestroyFlags, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDestroyFlags
   * @param flags DomainDestroyFlagsValues
   */
  destroyFlags(flags = 0): void {
    virDomainDestroyFlags(this[address], flags);
  }

  /** virDomainDetachDevice, since 0.1.9: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDetachDevice */
  detachDevice(xml: string): void {
    virDomainDetachDevice(this[address], xml);
  }

  /**
   * virDomainDetachDeviceAlias, since 4.4.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDetachDeviceAlias
   * @param flags DomainDeviceModifyFlags
   */
  detachDeviceAlias(alias: string, flags = 0): void {
    virDomainDetachDeviceAlias(this[address], alias, flags);
  }

  /**
   * virDomainDetachDeviceFlags, since 0.7.7: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDetachDeviceFlags
   * @param flags DomainDeviceModifyFlags
   */
  detachDeviceFlags(xml: string, flags = 0): void {
    virDomainDetachDeviceFlags(this[address], xml, flags);
  }

  /**
   * virDomainFDAssociate, since 9.0.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFDAssociate
   * @param flags DomainFDAssociateFlags
   */
  fdAssociate(name: string, fds: readonly number[], flags = 0): void {
    virDomainFDAssociate(this[address], name, fds.length, fds, flags);
  }

  /** virDomainFSFreeze, since 1.2.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFSFreeze */
  fsFreeze(mountpoints: readonly string[] | null = null, flags = 0): number {
    return virDomainFSFreeze(this[address], mountpoints, mountpoints?.length ?? 0, flags);
  }

  /** virDomainFSThaw, since 1.2.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFSThaw */
  fsThaw(mountpoints: readonly string[] | null = null, flags = 0): number {
    return virDomainFSThaw(this[address], mountpoints, mountpoints?.length ?? 0, flags);
  }

  /** virDomainFSTrim, since 1.0.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFSTrim */
  fsTrim(mountPoint: string | null = null, minimum: number | bigint = 0, flags = 0): void {
    virDomainFSTrim(this[address], mountPoint, minimum, flags);
  }

  /** virDomainGetAutostart, since 0.2.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetAutostart */
  getAutostart(): boolean {
    const autostart: [number] = [0];
    virDomainGetAutostart(this[address], autostart);
    return autostart[0] !== 0;
  }

  /**
   * virDomainGetBlkioParameters, since 0.9.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlkioParameters
   * @param flags DomainModificationImpact, TypedParameterFlags
   */
  getBlkioParameters(flags = 0): TypedParameters {
    return fillTypedParameters((params, nparams) =>
      virDomainGetBlkioParameters(this[address], params, nparams, flags),
    );
  }

  /** virDomainGetBlockInfo, since 0.8.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlockInfo */
  getBlockInfo(disk: string, flags = 0): DomainBlockInfo {
    return withMemory(sizeOfDomainBlockInfo(), (info) => {
      virDomainGetBlockInfo(this[address], disk, info, flags);
      return readDomainBlockInfo(info);
    });
  }

  /**
   * virDomainGetBlockIoTune, since 0.9.8: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlockIoTune
   * @param flags DomainModificationImpact, TypedParameterFlags
   */
  getBlockIoTune(disk: string, flags = 0): TypedParameters {
    return fillTypedParameters((params, nparams) =>
      virDomainGetBlockIoTune(this[address], disk, params, nparams, flags),
    );
  }

  /**
   * virDomainGetBlockJobInfo, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlockJobInfo
   * @param flags DomainBlockJobInfoFlags
   */
  getBlockJobInfo(disk: string, flags = 0): DomainBlockJobInfo | null {
    return withMemory(sizeOfDomainBlockJobInfo(), (info) => {
      if (virDomainGetBlockJobInfo(this[address], disk, info, flags) === 0) return null;
      return readDomainBlockJobInfo(info);
    });
  }

  /**
   * virDomainGetCPUStats, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetCPUStats
   * @param flags TypedParameterFlags
   */
  getCPUStats(startCpu: number, ncpus: number, flags = 0): TypedParameters[] {
    return getCPUStats(this[address], startCpu, ncpus, flags);
  }

  /** virDomainGetConnect, since 0.3.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetConnect */
  getConnect(): Connection {
    const at = virDomainGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /** virDomainGetControlInfo, since 0.9.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetControlInfo */
  getControlInfo(flags = 0): DomainControlInfo {
    return withMemory(sizeOfDomainControlInfo(), (info) => {
      virDomainGetControlInfo(this[address], info, flags);
      return readDomainControlInfo(info);
    });
  }

  /** virDomainGetDiskErrors, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetDiskErrors */
  getDiskErrors(flags = 0, maxerrors?: number): DomainDiskError[] {
    return getDiskErrors(this[address], flags, maxerrors);
  }

  /**
   * virDomainGetEmulatorPinInfo, since 0.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetEmulatorPinInfo
   * @param flags DomainModificationImpact
   */
  getEmulatorPinInfo(flags = 0): Uint8Array | null {
    return getEmulatorPinInfo(this[address], flags);
  }

  /** virDomainGetFSInfo, since 1.2.11: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetFSInfo */
  getFSInfo(flags = 0): DomainFSInfo[] {
    return takeRecords(readDomainFSInfo, virDomainFSInfoFree, (info) =>
      virDomainGetFSInfo(this[address], info, flags),
    );
  }

  /** virDomainGetGuestInfo, since 5.7.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetGuestInfo */
  getGuestInfo(types: number, flags = 0): TypedParameters {
    return takeTypedParameters((params, nparams) =>
      virDomainGetGuestInfo(this[address], types, params, nparams, flags),
    );
  }

  /** virDomainGetGuestVcpus, since 2.0.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetGuestVcpus */
  getGuestVcpus(flags = 0): TypedParameters {
    return takeTypedParameters((params, nparams) =>
      virDomainGetGuestVcpus(this[address], params, nparams, flags),
    );
  }

  /**
   * virDomainGetHostname, since 0.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetHostname
   * @param flags DomainGetHostnameFlags
   */
  getHostname(flags = 0): string {
    return virDomainGetHostname(this[address], flags);
  }

  /** virDomainGetID, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetID */
  getID(): number {
    return virDomainGetID(this[address]) | 0;
  }

  /**
   * virDomainGetIOThreadInfo, since 1.2.14: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetIOThreadInfo
   * @param flags DomainModificationImpact
   */
  getIOThreadInfo(flags = 0): DomainIOThreadInfo[] {
    return takeRecords(readDomainIOThreadInfo, virDomainIOThreadInfoFree, (info) =>
      virDomainGetIOThreadInfo(this[address], info, flags),
    );
  }

  /** virDomainGetInfo, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetInfo */
  getInfo(): DomainInfo {
    return withMemory(sizeOfDomainInfo(), (info) => {
      virDomainGetInfo(this[address], info);
      return readDomainInfo(info);
    });
  }

  /**
   * virDomainGetInterfaceParameters, since 0.9.9: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetInterfaceParameters
   * @param flags DomainModificationImpact, TypedParameterFlags
   */
  getInterfaceParameters(device: string, flags = 0): TypedParameters {
    return fillTypedParameters((params, nparams) =>
      virDomainGetInterfaceParameters(this[address], device, params, nparams, flags),
    );
  }

  /** virDomainGetJobInfo, since 0.7.7: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetJobInfo */
  getJobInfo(): DomainJobInfo {
    return withMemory(sizeOfDomainJobInfo(), (info) => {
      virDomainGetJobInfo(this[address], info);
      return readDomainJobInfo(info);
    });
  }

  /**
   * virDomainGetJobStats, since 1.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetJobStats
   * @param flags DomainGetJobStatsFlags
   */
  getJobStats(flags = 0): JobStats {
    return getJobStats(this[address], flags);
  }

  /** virDomainGetLaunchSecurityInfo, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetLaunchSecurityInfo */
  getLaunchSecurityInfo(flags = 0): TypedParameters {
    return takeTypedParameters((params, nparams) =>
      virDomainGetLaunchSecurityInfo(this[address], params, nparams, flags),
    );
  }

  /** virDomainGetMaxMemory, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMaxMemory */
  getMaxMemory(): bigint {
    return BigInt(virDomainGetMaxMemory(this[address]));
  }

  /** virDomainGetMaxVcpus, since 0.2.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMaxVcpus */
  getMaxVcpus(): number {
    return virDomainGetMaxVcpus(this[address]);
  }

  /**
   * virDomainGetMemoryParameters, since 0.8.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMemoryParameters
   * @param flags DomainModificationImpact, TypedParameterFlags
   */
  getMemoryParameters(flags = 0): TypedParameters {
    return fillTypedParameters((params, nparams) =>
      virDomainGetMemoryParameters(this[address], params, nparams, flags),
    );
  }

  /**
   * virDomainGetMessages, since 7.1.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMessages
   * @param flags DomainMessageType
   */
  getMessages(flags = 0): string[] {
    return takeStrings((msgs) => virDomainGetMessages(this[address], msgs, flags));
  }

  /**
   * virDomainGetMetadata, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMetadata
   * @param flags DomainModificationImpact
   */
  getMetadata(type: DomainMetadataType, uri: string | null = null, flags = 0): string {
    return virDomainGetMetadata(this[address], type, uri, flags);
  }

  /** virDomainGetName, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetName */
  getName(): string {
    return virDomainGetName(this[address]);
  }

  /**
   * virDomainGetNumaParameters, since 0.9.9: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetNumaParameters
   * @param flags DomainModificationImpact, TypedParameterFlags
   */
  getNumaParameters(flags = 0): TypedParameters {
    return fillTypedParameters((params, nparams) =>
      virDomainGetNumaParameters(this[address], params, nparams, flags),
    );
  }

  /** virDomainGetOSType, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetOSType */
  getOSType(): string {
    return virDomainGetOSType(this[address]);
  }

  /**
   * virDomainGetPerfEvents, since 1.3.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetPerfEvents
   * @param flags DomainModificationImpact, TypedParameterFlags
   */
  getPerfEvents(flags = 0): TypedParameters {
    return takeTypedParameters((params, nparams) =>
      virDomainGetPerfEvents(this[address], params, nparams, flags),
    );
  }

  /** virDomainGetSchedulerParameters, since 0.2.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSchedulerParameters */
  getSchedulerParameters(maxparams?: number): TypedParameters {
    return getSchedulerParameters(this[address], maxparams);
  }

  /**
   * virDomainGetSchedulerParametersFlags, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSchedulerParametersFlags
   * @param flags DomainModificationImpact, TypedParameterFlags
   */
  getSchedulerParametersFlags(flags = 0, maxparams?: number): TypedParameters {
    return getSchedulerParametersFlags(this[address], flags, maxparams);
  }

  /** virDomainGetSchedulerType, since 0.2.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSchedulerType */
  getSchedulerType(): { type: string; nparams: number } {
    const nparams: [number] = [0];
    const type = virDomainGetSchedulerType(this[address], nparams);
    return { type, nparams: nparams[0] };
  }

  /** virDomainGetSecurityLabel, since 0.6.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSecurityLabel */
  getSecurityLabel(): SecurityLabel {
    return withMemory(sizeOfSecurityLabel(), (seclabel) => {
      virDomainGetSecurityLabel(this[address], seclabel);
      return readSecurityLabel(seclabel);
    });
  }

  /** virDomainGetSecurityLabelList, since 0.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSecurityLabelList */
  getSecurityLabelList(): SecurityLabel[] {
    return getSecurityLabelList(this[address]);
  }

  /** virDomainGetState, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetState */
  getState(flags = 0): { state: DomainState; reason: number } {
    const state: [number] = [0];
    const reason: [number] = [0];
    virDomainGetState(this[address], state, reason, flags);
    return { state: state[0], reason: reason[0] };
  }

  /** virDomainGetTime, since 1.2.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetTime */
  getTime(flags = 0): { seconds: bigint; nseconds: number } {
    const seconds: [number | bigint] = [0];
    const nseconds: [number] = [0];
    virDomainGetTime(this[address], seconds, nseconds, flags);
    return { seconds: BigInt(seconds[0]), nseconds: nseconds[0] };
  }

  /** virDomainGetUUID, since 0.0.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetUUID */
  getUUID(): Uint8Array {
    const uuid = Buffer.alloc(UUID_BYTES);
    virDomainGetUUID(this[address], uuid);
    return uuid;
  }

  /** virDomainGetUUIDString, since 0.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetUUIDString */
  getUUIDString(): string {
    const buf = Buffer.alloc(UUID_TEXT);
    virDomainGetUUIDString(this[address], buf);
    return buf.toString('latin1', 0, UUID_TEXT - 1);
  }

  /**
   * virDomainGetVcpuPinInfo, since 0.9.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpuPinInfo
   * @param flags DomainModificationImpact
   */
  getVcpuPinInfo(flags = 0, ncpumaps?: number): Uint8Array[] {
    return getVcpuPinInfo(this[address], flags, ncpumaps);
  }

  /** virDomainGetVcpus, since 0.1.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpus */
  getVcpus(maxinfo?: number): Vcpu[] {
    return getVcpus(this[address], maxinfo);
  }

  /**
   * virDomainGetVcpusFlags, since 0.8.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpusFlags
   * @param flags DomainVcpuFlags
   */
  getVcpusFlags(flags = 0): number {
    return virDomainGetVcpusFlags(this[address], flags);
  }

  /**
   * virDomainGetXMLDesc, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetXMLDesc
   * @param flags DomainXMLFlags
   */
  getXMLDesc(flags = 0): string {
    return virDomainGetXMLDesc(this[address], flags);
  }

  /** virDomainHasCurrentSnapshot, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainHasCurrentSnapshot */
  hasCurrentSnapshot(flags = 0): boolean {
    return virDomainHasCurrentSnapshot(this[address], flags) !== 0;
  }

  /** virDomainHasManagedSaveImage, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainHasManagedSaveImage */
  hasManagedSaveImage(flags = 0): boolean {
    return virDomainHasManagedSaveImage(this[address], flags) !== 0;
  }

  /** virDomainInjectNMI, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainInjectNMI */
  injectNMI(flags = 0): void {
    virDomainInjectNMI(this[address], flags);
  }

  /** virDomainInterfaceAddresses, since 1.2.14: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainInterfaceAddresses */
  interfaceAddresses(source: DomainInterfaceAddressesSource, flags = 0): DomainInterface[] {
    return takeRecords(readDomainInterface, virDomainInterfaceFree, (ifaces) =>
      virDomainInterfaceAddresses(this[address], ifaces, source, flags),
    );
  }

  /** virDomainInterfaceStats, since 0.3.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainInterfaceStats */
  interfaceStats(device: string): DomainInterfaceStatsStruct {
    return interfaceStats(this[address], device);
  }

  /** virDomainIsActive, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsActive */
  isActive(): boolean {
    return virDomainIsActive(this[address]) !== 0;
  }

  /** virDomainIsPersistent, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsPersistent */
  isPersistent(): boolean {
    return virDomainIsPersistent(this[address]) !== 0;
  }

  /** virDomainIsUpdated, since 0.8.6: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsUpdated */
  isUpdated(): boolean {
    return virDomainIsUpdated(this[address]) !== 0;
  }

  /**
   * virDomainListAllCheckpoints, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainListAllCheckpoints
   * @param flags DomainCheckpointListFlags
   */
  listAllCheckpoints(flags = 0): DomainCheckpoint[] {
    return takePointers((checkpoints) => virDomainListAllCheckpoints(this[address], checkpoints, flags)).map(
      (at) => new DomainCheckpoint(at),
    );
  }

  /**
   * virDomainListAllSnapshots, since 0.9.13: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainListAllSnapshots
   * @param flags DomainSnapshotListFlags
   */
  listAllSnapshots(flags = 0): DomainSnapshot[] {
    return takePointers((snaps) => virDomainListAllSnapshots(this[address], snaps, flags)).map(
      (at) => new DomainSnapshot(at),
    );
  }

  /**
   * virDomainListGetStats, since 1.2.8: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainListGetStats
   * @param flags ConnectGetAllDomainStatsFlags
   */
  static listGetStats(domains: readonly Domain[], stats = 0, flags = 0): DomainStats<Domain>[] {
    return getStatsOf(
      domains.map((domain) => domain[address]),
      (at) => new Domain(at),
      stats,
      flags,
    );
  }

  /**
   * virDomainManagedSave, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSave
   * @param flags DomainSaveRestoreFlags
   */
  managedSave(flags = 0): void {
    virDomainManagedSave(this[address], flags);
  }

  /**
   * virDomainManagedSaveDefineXML, since 3.7.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveDefineXML
   * @param flags DomainSaveRestoreFlags
   */
  managedSaveDefineXML(dxml: string | null = null, flags = 0): void {
    virDomainManagedSaveDefineXML(this[address], dxml, flags);
  }

  /**
   * virDomainManagedSaveGetXMLDesc, since 3.7.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveGetXMLDesc
   * @param flags DomainSaveImageXMLFlags
   */
  managedSaveGetXMLDesc(flags = 0): string {
    return virDomainManagedSaveGetXMLDesc(this[address], flags);
  }

  /** virDomainManagedSaveRemove, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveRemove */
  managedSaveRemove(flags = 0): void {
    virDomainManagedSaveRemove(this[address], flags);
  }

  /**
   * virDomainMemoryPeek, since 0.4.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryPeek
   * @param flags DomainMemoryFlags
   */
  memoryPeek(start: number | bigint, size: number, flags = 0): Uint8Array {
    return memoryPeek(this[address], start, size, flags);
  }

  /** virDomainMemoryStats, since 0.7.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryStats */
  memoryStats(flags = 0, maxStats?: number): Map<DomainMemoryStatTags, bigint> {
    return memoryStats(this[address], flags, maxStats);
  }

  /**
   * virDomainMigrate, since 0.3.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrate
   * @param flags DomainMigrateFlags
   */
  migrate(
    dconn: Connection,
    flags = 0,
    dname: string | null = null,
    uri: string | null = null,
    bandwidth: number | bigint = 0,
  ): Domain {
    return new Domain(virDomainMigrate(this[address], dconn[address], flags, dname, uri, bandwidth));
  }

  /**
   * virDomainMigrate2, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrate2
   * @param flags DomainMigrateFlags
   */
  migrate2(
    dconn: Connection,
    dxml: string | null = null,
    flags = 0,
    dname: string | null = null,
    uri: string | null = null,
    bandwidth: number | bigint = 0,
  ): Domain {
    return new Domain(virDomainMigrate2(this[address], dconn[address], dxml, flags, dname, uri, bandwidth));
  }

  /**
   * virDomainMigrate3, since 1.1.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrate3
   * @param flags DomainMigrateFlags
   */
  migrate3(dconn: Connection, params: TypedParametersInput, flags = 0): Domain {
    return new Domain(
      withTypedParameters(params, (at, count) =>
        virDomainMigrate3(this[address], dconn[address], at, count, flags),
      ),
    );
  }

  /** virDomainMigrateGetCompressionCache, since 1.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetCompressionCache */
  migrateGetCompressionCache(flags = 0): bigint {
    const cacheSize: [number | bigint] = [0];
    virDomainMigrateGetCompressionCache(this[address], cacheSize, flags);
    return BigInt(cacheSize[0]);
  }

  /** virDomainMigrateGetMaxDowntime, since 3.7.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetMaxDowntime */
  migrateGetMaxDowntime(flags = 0): bigint {
    const downtime: [number | bigint] = [0];
    virDomainMigrateGetMaxDowntime(this[address], downtime, flags);
    return BigInt(downtime[0]);
  }

  /**
   * virDomainMigrateGetMaxSpeed, since 0.9.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetMaxSpeed
   * @param flags DomainMigrateMaxSpeedFlags
   */
  migrateGetMaxSpeed(flags = 0): bigint {
    const bandwidth: [number | bigint] = [0];
    virDomainMigrateGetMaxSpeed(this[address], bandwidth, flags);
    return BigInt(bandwidth[0]);
  }

  /** virDomainMigrateSetCompressionCache, since 1.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateSetCompressionCache */
  migrateSetCompressionCache(cacheSize: number | bigint, flags = 0): void {
    virDomainMigrateSetCompressionCache(this[address], cacheSize, flags);
  }

  /** virDomainMigrateSetMaxDowntime, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateSetMaxDowntime */
  migrateSetMaxDowntime(downtime: number | bigint, flags = 0): void {
    virDomainMigrateSetMaxDowntime(this[address], downtime, flags);
  }

  /**
   * virDomainMigrateSetMaxSpeed, since 0.9.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateSetMaxSpeed
   * @param flags DomainMigrateMaxSpeedFlags
   */
  migrateSetMaxSpeed(bandwidth: number | bigint, flags = 0): void {
    virDomainMigrateSetMaxSpeed(this[address], bandwidth, flags);
  }

  /** virDomainMigrateStartPostCopy, since 1.3.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateStartPostCopy */
  migrateStartPostCopy(flags = 0): void {
    virDomainMigrateStartPostCopy(this[address], flags);
  }

  /**
   * virDomainMigrateToURI, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateToURI
   * @param flags DomainMigrateFlags
   */
  migrateToURI(duri: string, flags = 0, dname: string | null = null, bandwidth: number | bigint = 0): void {
    virDomainMigrateToURI(this[address], duri, flags, dname, bandwidth);
  }

  /**
   * virDomainMigrateToURI2, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateToURI2
   * @param flags DomainMigrateFlags
   */
  migrateToURI2(
    dconnuri: string | null = null,
    miguri: string | null = null,
    dxml: string | null = null,
    flags = 0,
    dname: string | null = null,
    bandwidth: number | bigint = 0,
  ): void {
    virDomainMigrateToURI2(this[address], dconnuri, miguri, dxml, flags, dname, bandwidth);
  }

  /**
   * virDomainMigrateToURI3, since 1.1.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateToURI3
   * @param flags DomainMigrateFlags
   */
  migrateToURI3(dconnuri: string | null, params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) =>
      virDomainMigrateToURI3(this[address], dconnuri, at, count, flags),
    );
  }

  /**
   * virDomainOpenChannel, since 1.0.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenChannel
   * @param flags DomainChannelFlags
   */
  openChannel(name: string | null, st: Stream, flags = 0): void {
    virDomainOpenChannel(this[address], name, st[address], flags);
  }

  /**
   * virDomainOpenConsole, since 0.8.6: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenConsole
   * @param flags DomainConsoleFlags
   */
  openConsole(dev_name: string | null, st: Stream, flags = 0): void {
    virDomainOpenConsole(this[address], dev_name, st[address], flags);
  }

  /**
   * virDomainOpenGraphics, since 0.9.7: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenGraphics
   * @param flags DomainOpenGraphicsFlags
   */
  openGraphics(idx: number, fd: number, flags = 0): void {
    virDomainOpenGraphics(this[address], idx, fd, flags);
  }

  /**
   * virDomainOpenGraphicsFD, since 1.2.8: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenGraphicsFD
   * @param flags DomainOpenGraphicsFlags
   */
  openGraphicsFD(idx: number, flags = 0): number {
    return virDomainOpenGraphicsFD(this[address], idx, flags);
  }

  /** virDomainPMSuspendForDuration, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPMSuspendForDuration */
  pmSuspendForDuration(target: NodeSuspendTarget, duration: number | bigint = 0, flags = 0): void {
    virDomainPMSuspendForDuration(this[address], target, duration, flags);
  }

  /** virDomainPMWakeup, since 0.9.11: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPMWakeup */
  pmWakeup(flags = 0): void {
    virDomainPMWakeup(this[address], flags);
  }

  /**
   * virDomainPinEmulator, since 0.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinEmulator
   * @param flags DomainModificationImpact
   */
  pinEmulator(cpumap: Uint8Array, flags = 0): void {
    virDomainPinEmulator(this[address], cpumap, cpumap.length, flags);
  }

  /**
   * virDomainPinIOThread, since 1.2.14: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinIOThread
   * @param flags DomainModificationImpact
   */
  pinIOThread(iothread_id: number, cpumap: Uint8Array, flags = 0): void {
    virDomainPinIOThread(this[address], iothread_id, cpumap, cpumap.length, flags);
  }

  /** virDomainPinVcpu, since 0.1.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinVcpu */
  pinVcpu(vcpu: number, cpumap: Uint8Array): void {
    virDomainPinVcpu(this[address], vcpu, cpumap, cpumap.length);
  }

  /**
   * virDomainPinVcpuFlags, since 0.9.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinVcpuFlags
   * @param flags DomainModificationImpact
   */
  pinVcpuFlags(vcpu: number, cpumap: Uint8Array, flags = 0): void {
    virDomainPinVcpuFlags(this[address], vcpu, cpumap, cpumap.length, flags);
  }

  /**
   * virDomainReboot, since 0.1.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainReboot
   * @param flags DomainRebootFlagValues
   */
  reboot(flags = 0): void {
    virDomainReboot(this[address], flags);
  }

  /** virDomainRef, since 0.6.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRef */
  ref(): Domain {
    virDomainRef(this[address]);
    return new Domain(this[address]);
  }

  /** virDomainRename, since 1.2.19: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRename */
  rename(new_name: string, flags = 0): void {
    virDomainRename(this[address], new_name, flags);
  }

  /** virDomainReset, since 0.9.7: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainReset */
  reset(flags = 0): void {
    virDomainReset(this[address], flags);
  }

  /** virDomainResume, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainResume */
  resume(): void {
    virDomainResume(this[address]);
  }

  /** virDomainSave, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSave */
  save(to: string): void {
    virDomainSave(this[address], to);
  }

  /**
   * virDomainSaveFlags, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveFlags
   * @param flags DomainSaveRestoreFlags
   */
  saveFlags(to: string, dxml: string | null = null, flags = 0): void {
    virDomainSaveFlags(this[address], to, dxml, flags);
  }

  /**
   * virDomainSaveParams, since 8.4.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveParams
   * @param flags DomainSaveRestoreFlags
   */
  saveParams(params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) => virDomainSaveParams(this[address], at, count, flags));
  }

  /** virDomainScreenshot, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainScreenshot */
  screenshot(stream: Stream, screen = 0, flags = 0): string {
    return virDomainScreenshot(this[address], stream[address], screen, flags);
  }

  /** virDomainSendKey, since 0.9.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSendKey */
  sendKey(codeset: KeycodeSet, holdtime: number, keycodes: readonly number[], flags = 0): void {
    virDomainSendKey(this[address], codeset, holdtime, keycodes, keycodes.length, flags);
  }

  /** virDomainSendProcessSignal, since 1.0.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSendProcessSignal */
  sendProcessSignal(pid_value: number | bigint, signum: DomainProcessSignal, flags = 0): void {
    virDomainSendProcessSignal(this[address], pid_value, signum, flags);
  }

  /** virDomainSetAutostart, since 0.2.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetAutostart */
  setAutostart(autostart: boolean): void {
    virDomainSetAutostart(this[address], autostart ? 1 : 0);
  }

  /**
   * virDomainSetBlkioParameters, since 0.9.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetBlkioParameters
   * @param flags DomainModificationImpact
   */
  setBlkioParameters(params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) => virDomainSetBlkioParameters(this[address], at, count, flags));
  }

  /**
   * virDomainSetBlockIoTune, since 0.9.8: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetBlockIoTune
   * @param flags DomainModificationImpact
   */
  setBlockIoTune(disk: string, params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) =>
      virDomainSetBlockIoTune(this[address], disk, at, count, flags),
    );
  }

  /** virDomainSetBlockThreshold, since 3.1.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetBlockThreshold */
  setBlockThreshold(dev: string, threshold: number | bigint, flags = 0): void {
    virDomainSetBlockThreshold(this[address], dev, threshold, flags);
  }

  /** virDomainSetGuestVcpus, since 2.0.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetGuestVcpus */
  setGuestVcpus(cpumap: string, state: boolean, flags = 0): void {
    virDomainSetGuestVcpus(this[address], cpumap, state ? 1 : 0, flags);
  }

  /**
   * virDomainSetIOThreadParams, since 4.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetIOThreadParams
   * @param flags DomainModificationImpact, TypedParameterFlags
   */
  setIOThreadParams(iothread_id: number, params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) =>
      virDomainSetIOThreadParams(this[address], iothread_id, at, count, flags),
    );
  }

  /**
   * virDomainSetInterfaceParameters, since 0.9.9: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetInterfaceParameters
   * @param flags DomainModificationImpact
   */
  setInterfaceParameters(device: string, params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) =>
      virDomainSetInterfaceParameters(this[address], device, at, count, flags),
    );
  }

  /** virDomainSetLaunchSecurityState, since 8.0.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetLaunchSecurityState */
  setLaunchSecurityState(params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) =>
      virDomainSetLaunchSecurityState(this[address], at, count, flags),
    );
  }

  /**
   * virDomainSetLifecycleAction, since 3.9.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetLifecycleAction
   * @param flags DomainModificationImpact
   */
  setLifecycleAction(type: DomainLifecycle, action: DomainLifecycleAction, flags = 0): void {
    virDomainSetLifecycleAction(this[address], type, action, flags);
  }

  /** virDomainSetMaxMemory, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMaxMemory */
  setMaxMemory(memory: number | bigint): void {
    virDomainSetMaxMemory(this[address], memory);
  }

  /** virDomainSetMemory, since 0.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemory */
  setMemory(memory: number | bigint): void {
    virDomainSetMemory(this[address], memory);
  }

  /**
   * virDomainSetMemoryFlags, since 0.9.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryFlags
   * @param flags DomainMemoryModFlags
   */
  setMemoryFlags(memory: number | bigint, flags = 0): void {
    virDomainSetMemoryFlags(this[address], memory, flags);
  }

  /**
   * virDomainSetMemoryParameters, since 0.8.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryParameters
   * @param flags DomainModificationImpact
   */
  setMemoryParameters(params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) => virDomainSetMemoryParameters(this[address], at, count, flags));
  }

  /**
   * virDomainSetMemoryStatsPeriod, since 1.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryStatsPeriod
   * @param flags DomainMemoryModFlags
   */
  setMemoryStatsPeriod(period: number, flags = 0): void {
    virDomainSetMemoryStatsPeriod(this[address], period, flags);
  }

  /**
   * virDomainSetMetadata, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMetadata
   * @param flags DomainModificationImpact
   */
  setMetadata(
    type: DomainMetadataType,
    metadata: string | null = null,
    key: string | null = null,
    uri: string | null = null,
    flags = 0,
  ): void {
    virDomainSetMetadata(this[address], type, metadata, key, uri, flags);
  }

  /**
   * virDomainSetNumaParameters, since 0.9.9: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetNumaParameters
   * @param flags DomainModificationImpact
   */
  setNumaParameters(params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) => virDomainSetNumaParameters(this[address], at, count, flags));
  }

  /**
   * virDomainSetPerfEvents, since 1.3.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetPerfEvents
   * @param flags DomainModificationImpact
   */
  setPerfEvents(params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) => virDomainSetPerfEvents(this[address], at, count, flags));
  }

  /** virDomainSetSchedulerParameters, since 0.2.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetSchedulerParameters */
  setSchedulerParameters(params: TypedParametersInput): void {
    withTypedParameters(params, (at, count) => virDomainSetSchedulerParameters(this[address], at, count));
  }

  /**
   * virDomainSetSchedulerParametersFlags, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetSchedulerParametersFlags
   * @param flags DomainModificationImpact
   */
  setSchedulerParametersFlags(params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) =>
      virDomainSetSchedulerParametersFlags(this[address], at, count, flags),
    );
  }

  /**
   * virDomainSetTime, since 1.2.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetTime
   * @param flags DomainSetTimeFlags
   */
  setTime(seconds: number | bigint, nseconds = 0, flags = 0): void {
    virDomainSetTime(this[address], seconds, nseconds, flags);
  }

  /**
   * virDomainSetUserPassword, since 1.2.16: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetUserPassword
   * @param flags DomainSetUserPasswordFlags
   */
  setUserPassword(user: string, password: string, flags = 0): void {
    virDomainSetUserPassword(this[address], user, password, flags);
  }

  /**
   * virDomainSetVcpu, since 3.1.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpu
   * @param flags DomainModificationImpact
   */
  setVcpu(vcpumap: string, state: boolean, flags = 0): void {
    virDomainSetVcpu(this[address], vcpumap, state ? 1 : 0, flags);
  }

  /** virDomainSetVcpus, since 0.1.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpus */
  setVcpus(nvcpus: number): void {
    virDomainSetVcpus(this[address], nvcpus);
  }

  /**
   * virDomainSetVcpusFlags, since 0.8.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpusFlags
   * @param flags DomainVcpuFlags
   */
  setVcpusFlags(nvcpus: number, flags = 0): void {
    virDomainSetVcpusFlags(this[address], nvcpus, flags);
  }

  /** virDomainShutdown, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainShutdown */
  shutdown(): void {
    virDomainShutdown(this[address]);
  }

  /**
   * virDomainShutdownFlags, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainShutdownFlags
   * @param flags DomainShutdownFlagValues
   */
  shutdownFlags(flags = 0): void {
    virDomainShutdownFlags(this[address], flags);
  }

  /**
   * virDomainSnapshotCreateXML, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotCreateXML
   * @param flags DomainSnapshotCreateFlags
   */
  snapshotCreateXML(xmlDesc: string, flags = 0): DomainSnapshot {
    return new DomainSnapshot(virDomainSnapshotCreateXML(this[address], xmlDesc, flags));
  }

  /** virDomainSnapshotCurrent, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotCurrent */
  snapshotCurrent(flags = 0): DomainSnapshot {
    return new DomainSnapshot(virDomainSnapshotCurrent(this[address], flags));
  }

  /**
   * virDomainSnapshotListNames, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotListNames
   * @param flags DomainSnapshotListFlags
   */
  snapshotListNames(flags = 0, nameslen = this.snapshotNum(flags)): string[] {
    return fillStrings(nameslen, (names) =>
      virDomainSnapshotListNames(this[address], names, nameslen, flags),
    );
  }

  /** virDomainSnapshotLookupByName, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotLookupByName */
  snapshotLookupByName(name: string, flags = 0): DomainSnapshot {
    return new DomainSnapshot(virDomainSnapshotLookupByName(this[address], name, flags));
  }

  /**
   * virDomainSnapshotNum, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotNum
   * @param flags DomainSnapshotListFlags
   */
  snapshotNum(flags = 0): number {
    return virDomainSnapshotNum(this[address], flags);
  }

  /**
   * virDomainStartDirtyRateCalc, since 7.2.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainStartDirtyRateCalc
   * @param flags DomainDirtyRateCalcFlags
   */
  startDirtyRateCalc(seconds: number, flags = 0): void {
    virDomainStartDirtyRateCalc(this[address], seconds, flags);
  }

  /** virDomainSuspend, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSuspend */
  suspend(): void {
    virDomainSuspend(this[address]);
  }

  /** virDomainUndefine, since 0.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUndefine */
  undefine(): void {
    virDomainUndefine(this[address]);
  }

  /**
   * virDomainUndefineFlags, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUndefineFlags
   * @param flags DomainUndefineFlagsValues
   */
  undefineFlags(flags = 0): void {
    virDomainUndefineFlags(this[address], flags);
  }

  /**
   * virDomainUpdateDeviceFlags, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUpdateDeviceFlags
   * @param flags DomainDeviceModifyFlags
   */
  updateDeviceFlags(xml: string, flags = 0): void {
    virDomainUpdateDeviceFlags(this[address], xml, flags);
  }
}

const networkLifetime = lifetime('Network', virNetworkRef, virNetworkFree);

/** `virNetwork` */
export class Network extends Handle {
  constructor(at: Address) {
    super(at, networkLifetime);
  }

  /** virNetworkCreate, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkCreate */
  create(): void {
    virNetworkCreate(this[address]);
  }

  /** virNetworkDestroy, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkDestroy */
  destroy(): void {
    virNetworkDestroy(this[address]);
  }

  /** virNetworkGetAutostart, since 0.2.1: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetAutostart */
  getAutostart(): boolean {
    const autostart: [number] = [0];
    virNetworkGetAutostart(this[address], autostart);
    return autostart[0] !== 0;
  }

  /** virNetworkGetBridgeName, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetBridgeName */
  getBridgeName(): string {
    return virNetworkGetBridgeName(this[address]);
  }

  /** virNetworkGetConnect, since 0.3.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetConnect */
  getConnect(): Connection {
    const at = virNetworkGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /** virNetworkGetDHCPLeases, since 1.2.6: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetDHCPLeases */
  getDHCPLeases(mac: string | null = null, flags = 0): NetworkDHCPLease[] {
    return takeRecords(readNetworkDHCPLease, virNetworkDHCPLeaseFree, (leases) =>
      virNetworkGetDHCPLeases(this[address], mac, leases, flags),
    );
  }

  /** virNetworkGetName, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetName */
  getName(): string {
    return virNetworkGetName(this[address]);
  }

  /** virNetworkGetUUID, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetUUID */
  getUUID(): Uint8Array {
    const uuid = Buffer.alloc(UUID_BYTES);
    virNetworkGetUUID(this[address], uuid);
    return uuid;
  }

  /** virNetworkGetUUIDString, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetUUIDString */
  getUUIDString(): string {
    const buf = Buffer.alloc(UUID_TEXT);
    virNetworkGetUUIDString(this[address], buf);
    return buf.toString('latin1', 0, UUID_TEXT - 1);
  }

  /**
   * virNetworkGetXMLDesc, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetXMLDesc
   * @param flags NetworkXMLFlags
   */
  getXMLDesc(flags = 0): string {
    return virNetworkGetXMLDesc(this[address], flags);
  }

  /** virNetworkIsActive, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkIsActive */
  isActive(): boolean {
    return virNetworkIsActive(this[address]) !== 0;
  }

  /** virNetworkIsPersistent, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkIsPersistent */
  isPersistent(): boolean {
    return virNetworkIsPersistent(this[address]) !== 0;
  }

  /** virNetworkListAllPorts, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkListAllPorts */
  listAllPorts(flags = 0): NetworkPort[] {
    return takePointers((ports) => virNetworkListAllPorts(this[address], ports, flags)).map(
      (at) => new NetworkPort(at),
    );
  }

  /**
   * virNetworkPortCreateXML, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortCreateXML
   * @param flags NetworkPortCreateFlags
   */
  portCreateXML(xmldesc: string, flags = 0): NetworkPort {
    return new NetworkPort(virNetworkPortCreateXML(this[address], xmldesc, flags));
  }

  /** virNetworkPortLookupByUUID, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortLookupByUUID */
  portLookupByUUID(uuid: Uint8Array): NetworkPort {
    return new NetworkPort(virNetworkPortLookupByUUID(this[address], uuidBytes(uuid)));
  }

  /** virNetworkPortLookupByUUIDString, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortLookupByUUIDString */
  portLookupByUUIDString(uuidstr: string): NetworkPort {
    return new NetworkPort(virNetworkPortLookupByUUIDString(this[address], uuidstr));
  }

  /** virNetworkRef, since 0.6.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkRef */
  ref(): Network {
    virNetworkRef(this[address]);
    return new Network(this[address]);
  }

  /** virNetworkSetAutostart, since 0.2.1: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkSetAutostart */
  setAutostart(autostart: boolean): void {
    virNetworkSetAutostart(this[address], autostart ? 1 : 0);
  }

  /** virNetworkUndefine, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkUndefine */
  undefine(): void {
    virNetworkUndefine(this[address]);
  }

  /**
   * virNetworkUpdate, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkUpdate
   * @param flags NetworkUpdateFlags
   */
  update(
    command: NetworkUpdateCommand,
    section: NetworkUpdateSection,
    parentIndex: number,
    xml: string,
    flags = 0,
  ): void {
    virNetworkUpdate(this[address], command, section, parentIndex, xml, flags);
  }
}

const networkPortLifetime = lifetime('NetworkPort', virNetworkPortRef, virNetworkPortFree);

/** `virNetworkPort` */
export class NetworkPort extends Handle {
  constructor(at: Address) {
    super(at, networkPortLifetime);
  }

  /** virNetworkPortDelete, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortDelete */
  delete(flags = 0): void {
    virNetworkPortDelete(this[address], flags);
  }

  /** virNetworkPortGetNetwork, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetNetwork */
  getNetwork(): Network {
    const at = virNetworkPortGetNetwork(this[address]);
    virNetworkRef(at);
    return new Network(at);
  }

  /** virNetworkPortGetParameters, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetParameters */
  getParameters(flags = 0): TypedParameters {
    return takeTypedParameters((params, nparams) =>
      virNetworkPortGetParameters(this[address], params, nparams, flags),
    );
  }

  /** virNetworkPortGetUUID, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetUUID */
  getUUID(): Uint8Array {
    const uuid = Buffer.alloc(UUID_BYTES);
    virNetworkPortGetUUID(this[address], uuid);
    return uuid;
  }

  /** virNetworkPortGetUUIDString, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetUUIDString */
  getUUIDString(): string {
    const buf = Buffer.alloc(UUID_TEXT);
    virNetworkPortGetUUIDString(this[address], buf);
    return buf.toString('latin1', 0, UUID_TEXT - 1);
  }

  /** virNetworkPortGetXMLDesc, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetXMLDesc */
  getXMLDesc(flags = 0): string {
    return virNetworkPortGetXMLDesc(this[address], flags);
  }

  /** virNetworkPortRef, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortRef */
  ref(): NetworkPort {
    virNetworkPortRef(this[address]);
    return new NetworkPort(this[address]);
  }

  /** virNetworkPortSetParameters, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortSetParameters */
  setParameters(params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) => virNetworkPortSetParameters(this[address], at, count, flags));
  }
}

const storagePoolLifetime = lifetime('StoragePool', virStoragePoolRef, virStoragePoolFree);

/** `virStoragePool` */
export class StoragePool extends Handle {
  constructor(at: Address) {
    super(at, storagePoolLifetime);
  }

  /**
   * virStoragePoolBuild, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolBuild
   * @param flags StoragePoolBuildFlags
   */
  build(flags = 0): void {
    virStoragePoolBuild(this[address], flags);
  }

  /**
   * virStoragePoolCreate, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolCreate
   * @param flags StoragePoolCreateFlags
   */
  create(flags = 0): void {
    virStoragePoolCreate(this[address], flags);
  }

  /**
   * virStoragePoolDelete, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDelete
   * @param flags StoragePoolDeleteFlags
   */
  delete(flags = 0): void {
    virStoragePoolDelete(this[address], flags);
  }

  /** virStoragePoolDestroy, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDestroy */
  destroy(): void {
    virStoragePoolDestroy(this[address]);
  }

  /** virStoragePoolGetAutostart, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetAutostart */
  getAutostart(): boolean {
    const autostart: [number] = [0];
    virStoragePoolGetAutostart(this[address], autostart);
    return autostart[0] !== 0;
  }

  /** virStoragePoolGetConnect, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetConnect */
  getConnect(): Connection {
    const at = virStoragePoolGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /** virStoragePoolGetInfo, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetInfo */
  getInfo(): StoragePoolInfo {
    return withMemory(sizeOfStoragePoolInfo(), (info) => {
      virStoragePoolGetInfo(this[address], info);
      return readStoragePoolInfo(info);
    });
  }

  /** virStoragePoolGetName, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetName */
  getName(): string {
    return virStoragePoolGetName(this[address]);
  }

  /** virStoragePoolGetUUID, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetUUID */
  getUUID(): Uint8Array {
    const uuid = Buffer.alloc(UUID_BYTES);
    virStoragePoolGetUUID(this[address], uuid);
    return uuid;
  }

  /** virStoragePoolGetUUIDString, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetUUIDString */
  getUUIDString(): string {
    const buf = Buffer.alloc(UUID_TEXT);
    virStoragePoolGetUUIDString(this[address], buf);
    return buf.toString('latin1', 0, UUID_TEXT - 1);
  }

  /**
   * virStoragePoolGetXMLDesc, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetXMLDesc
   * @param flags StorageXMLFlags
   */
  getXMLDesc(flags = 0): string {
    return virStoragePoolGetXMLDesc(this[address], flags);
  }

  /** virStoragePoolIsActive, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolIsActive */
  isActive(): boolean {
    return virStoragePoolIsActive(this[address]) !== 0;
  }

  /** virStoragePoolIsPersistent, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolIsPersistent */
  isPersistent(): boolean {
    return virStoragePoolIsPersistent(this[address]) !== 0;
  }

  /** virStoragePoolListAllVolumes, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolListAllVolumes */
  listAllVolumes(flags = 0): StorageVolume[] {
    return takePointers((vols) => virStoragePoolListAllVolumes(this[address], vols, flags)).map(
      (at) => new StorageVolume(at),
    );
  }

  /** virStoragePoolListVolumes, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolListVolumes */
  listVolumes(maxnames = this.numOfVolumes()): string[] {
    return fillStrings(maxnames, (names) => virStoragePoolListVolumes(this[address], names, maxnames));
  }

  /** virStoragePoolNumOfVolumes, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolNumOfVolumes */
  numOfVolumes(): number {
    return virStoragePoolNumOfVolumes(this[address]);
  }

  /** virStoragePoolRef, since 0.6.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolRef */
  ref(): StoragePool {
    virStoragePoolRef(this[address]);
    return new StoragePool(this[address]);
  }

  /** virStoragePoolRefresh, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolRefresh */
  refresh(flags = 0): void {
    virStoragePoolRefresh(this[address], flags);
  }

  /** virStoragePoolSetAutostart, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolSetAutostart */
  setAutostart(autostart: boolean): void {
    virStoragePoolSetAutostart(this[address], autostart ? 1 : 0);
  }

  /** virStoragePoolUndefine, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolUndefine */
  undefine(): void {
    virStoragePoolUndefine(this[address]);
  }

  /**
   * virStorageVolCreateXML, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolCreateXML
   * @param flags StorageVolCreateFlags
   */
  storageVolCreateXML(xmlDesc: string, flags = 0): StorageVolume {
    return new StorageVolume(virStorageVolCreateXML(this[address], xmlDesc, flags));
  }

  /**
   * virStorageVolCreateXMLFrom, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolCreateXMLFrom
   * @param flags StorageVolCreateFlags
   */
  storageVolCreateXMLFrom(xmlDesc: string, clonevol: StorageVolume, flags = 0): StorageVolume {
    return new StorageVolume(virStorageVolCreateXMLFrom(this[address], xmlDesc, clonevol[address], flags));
  }

  /** virStorageVolLookupByName, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolLookupByName */
  storageVolLookupByName(name: string): StorageVolume {
    return new StorageVolume(virStorageVolLookupByName(this[address], name));
  }
}

const storageVolumeLifetime = lifetime('StorageVolume', virStorageVolRef, virStorageVolFree);

/** `virStorageVol` */
export class StorageVolume extends Handle {
  constructor(at: Address) {
    super(at, storageVolumeLifetime);
  }

  /** virStoragePoolLookupByVolume, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByVolume */
  storagePoolLookupByVolume(): StoragePool {
    return new StoragePool(virStoragePoolLookupByVolume(this[address]));
  }

  /**
   * virStorageVolDelete, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolDelete
   * @param flags StorageVolDeleteFlags
   */
  delete(flags = 0): void {
    virStorageVolDelete(this[address], flags);
  }

  /**
   * virStorageVolDownload, since 0.9.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolDownload
   * @param flags StorageVolDownloadFlags
   */
  download(stream: Stream, offset: number | bigint = 0, length: number | bigint = 0, flags = 0): void {
    virStorageVolDownload(this[address], stream[address], offset, length, flags);
  }

  /** virStorageVolGetConnect, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetConnect */
  getConnect(): Connection {
    const at = virStorageVolGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /** virStorageVolGetInfo, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetInfo */
  getInfo(): StorageVolInfo {
    return withMemory(sizeOfStorageVolInfo(), (info) => {
      virStorageVolGetInfo(this[address], info);
      return readStorageVolInfo(info);
    });
  }

  /**
   * virStorageVolGetInfoFlags, since 3.0.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetInfoFlags
   * @param flags StorageVolInfoFlags
   */
  getInfoFlags(flags = 0): StorageVolInfo {
    return withMemory(sizeOfStorageVolInfo(), (info) => {
      virStorageVolGetInfoFlags(this[address], info, flags);
      return readStorageVolInfo(info);
    });
  }

  /** virStorageVolGetKey, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetKey */
  getKey(): string {
    return virStorageVolGetKey(this[address]);
  }

  /** virStorageVolGetName, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetName */
  getName(): string {
    return virStorageVolGetName(this[address]);
  }

  /** virStorageVolGetPath, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetPath */
  getPath(): string {
    return virStorageVolGetPath(this[address]);
  }

  /** virStorageVolGetXMLDesc, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetXMLDesc */
  getXMLDesc(flags = 0): string {
    return virStorageVolGetXMLDesc(this[address], flags);
  }

  /** virStorageVolRef, since 0.6.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolRef */
  ref(): StorageVolume {
    virStorageVolRef(this[address]);
    return new StorageVolume(this[address]);
  }

  /**
   * virStorageVolResize, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolResize
   * @param flags StorageVolResizeFlags
   */
  resize(capacity: number | bigint, flags = 0): void {
    virStorageVolResize(this[address], capacity, flags);
  }

  /**
   * virStorageVolUpload, since 0.9.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolUpload
   * @param flags StorageVolUploadFlags
   */
  upload(stream: Stream, offset: number | bigint = 0, length: number | bigint = 0, flags = 0): void {
    virStorageVolUpload(this[address], stream[address], offset, length, flags);
  }

  /** virStorageVolWipe, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolWipe */
  wipe(flags = 0): void {
    virStorageVolWipe(this[address], flags);
  }

  /** virStorageVolWipePattern, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolWipePattern */
  wipePattern(algorithm: StorageVolWipeAlgorithm, flags = 0): void {
    virStorageVolWipePattern(this[address], algorithm, flags);
  }
}

const interfaceLifetime = lifetime('Interface', virInterfaceRef, virInterfaceFree);

/** `virInterface` */
export class Interface extends Handle {
  constructor(at: Address) {
    super(at, interfaceLifetime);
  }

  /** virInterfaceCreate, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceCreate */
  create(flags = 0): void {
    virInterfaceCreate(this[address], flags);
  }

  /** virInterfaceDestroy, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceDestroy */
  destroy(flags = 0): void {
    virInterfaceDestroy(this[address], flags);
  }

  /** virInterfaceGetConnect, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetConnect */
  getConnect(): Connection {
    const at = virInterfaceGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /** virInterfaceGetMACString, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetMACString */
  getMACString(): string {
    return virInterfaceGetMACString(this[address]);
  }

  /** virInterfaceGetName, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetName */
  getName(): string {
    return virInterfaceGetName(this[address]);
  }

  /** virInterfaceGetXMLDesc, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetXMLDesc */
  getXMLDesc(flags = 0): string {
    return virInterfaceGetXMLDesc(this[address], flags);
  }

  /** virInterfaceIsActive, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceIsActive */
  isActive(): boolean {
    return virInterfaceIsActive(this[address]) !== 0;
  }

  /** virInterfaceRef, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceRef */
  ref(): Interface {
    virInterfaceRef(this[address]);
    return new Interface(this[address]);
  }

  /** virInterfaceUndefine, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceUndefine */
  undefine(): void {
    virInterfaceUndefine(this[address]);
  }
}

const nodeDeviceLifetime = lifetime('NodeDevice', virNodeDeviceRef, virNodeDeviceFree);

/** `virNodeDevice` */
export class NodeDevice extends Handle {
  constructor(at: Address) {
    super(at, nodeDeviceLifetime);
  }

  /** virNodeDeviceCreate, since 7.3.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceCreate */
  create(flags = 0): void {
    virNodeDeviceCreate(this[address], flags);
  }

  /** virNodeDeviceDestroy, since 0.6.3: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDestroy */
  destroy(): void {
    virNodeDeviceDestroy(this[address]);
  }

  /** virNodeDeviceDetachFlags, since 1.0.5: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDetachFlags */
  detachFlags(driverName: string | null = null, flags = 0): void {
    virNodeDeviceDetachFlags(this[address], driverName, flags);
  }

  /** virNodeDeviceDettach, since 0.6.1: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDettach */
  dettach(): void {
    virNodeDeviceDettach(this[address]);
  }

  /** virNodeDeviceGetAutostart, since 7.8.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetAutostart */
  getAutostart(): boolean {
    const autostart: [number] = [0];
    virNodeDeviceGetAutostart(this[address], autostart);
    return autostart[0] !== 0;
  }

  /** virNodeDeviceGetName, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetName */
  getName(): string {
    return virNodeDeviceGetName(this[address]);
  }

  /** virNodeDeviceGetParent, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetParent */
  getParent(): string | null {
    return virNodeDeviceGetParent(this[address]);
  }

  /** virNodeDeviceGetXMLDesc, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetXMLDesc */
  getXMLDesc(flags = 0): string {
    return virNodeDeviceGetXMLDesc(this[address], flags);
  }

  /** virNodeDeviceIsActive, since 7.8.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceIsActive */
  isActive(): boolean {
    return virNodeDeviceIsActive(this[address]) !== 0;
  }

  /** virNodeDeviceIsPersistent, since 7.8.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceIsPersistent */
  isPersistent(): boolean {
    return virNodeDeviceIsPersistent(this[address]) !== 0;
  }

  /** virNodeDeviceListCaps, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceListCaps */
  listCaps(maxnames = this.numOfCaps()): string[] {
    return fillStrings(maxnames, (names) => virNodeDeviceListCaps(this[address], names, maxnames));
  }

  /** virNodeDeviceNumOfCaps, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceNumOfCaps */
  numOfCaps(): number {
    return virNodeDeviceNumOfCaps(this[address]);
  }

  /** virNodeDeviceReAttach, since 0.6.1: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceReAttach */
  reAttach(): void {
    virNodeDeviceReAttach(this[address]);
  }

  /** virNodeDeviceRef, since 0.6.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceRef */
  ref(): NodeDevice {
    virNodeDeviceRef(this[address]);
    return new NodeDevice(this[address]);
  }

  /** virNodeDeviceReset, since 0.6.1: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceReset */
  reset(): void {
    virNodeDeviceReset(this[address]);
  }

  /** virNodeDeviceSetAutostart, since 7.8.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceSetAutostart */
  setAutostart(autostart: boolean): void {
    virNodeDeviceSetAutostart(this[address], autostart ? 1 : 0);
  }

  /** virNodeDeviceUndefine, since 7.3.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceUndefine */
  undefine(flags = 0): void {
    virNodeDeviceUndefine(this[address], flags);
  }
}

const nWFilterLifetime = lifetime('NWFilter', virNWFilterRef, virNWFilterFree);

/** `virNWFilter` */
export class NWFilter extends Handle {
  constructor(at: Address) {
    super(at, nWFilterLifetime);
  }

  /** virNWFilterGetName, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetName */
  getName(): string {
    return virNWFilterGetName(this[address]);
  }

  /** virNWFilterGetUUID, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetUUID */
  getUUID(): Uint8Array {
    const uuid = Buffer.alloc(UUID_BYTES);
    virNWFilterGetUUID(this[address], uuid);
    return uuid;
  }

  /** virNWFilterGetUUIDString, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetUUIDString */
  getUUIDString(): string {
    const buf = Buffer.alloc(UUID_TEXT);
    virNWFilterGetUUIDString(this[address], buf);
    return buf.toString('latin1', 0, UUID_TEXT - 1);
  }

  /** virNWFilterGetXMLDesc, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetXMLDesc */
  getXMLDesc(flags = 0): string {
    return virNWFilterGetXMLDesc(this[address], flags);
  }

  /** virNWFilterRef, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterRef */
  ref(): NWFilter {
    virNWFilterRef(this[address]);
    return new NWFilter(this[address]);
  }

  /** virNWFilterUndefine, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterUndefine */
  undefine(): void {
    virNWFilterUndefine(this[address]);
  }
}

const nWFilterBindingLifetime = lifetime('NWFilterBinding', virNWFilterBindingRef, virNWFilterBindingFree);

/** `virNWFilterBinding` */
export class NWFilterBinding extends Handle {
  constructor(at: Address) {
    super(at, nWFilterBindingLifetime);
  }

  /** virNWFilterBindingDelete, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingDelete */
  delete(): void {
    virNWFilterBindingDelete(this[address]);
  }

  /** virNWFilterBindingGetFilterName, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingGetFilterName */
  getFilterName(): string {
    return virNWFilterBindingGetFilterName(this[address]);
  }

  /** virNWFilterBindingGetPortDev, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingGetPortDev */
  getPortDev(): string {
    return virNWFilterBindingGetPortDev(this[address]);
  }

  /** virNWFilterBindingGetXMLDesc, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingGetXMLDesc */
  getXMLDesc(flags = 0): string {
    return virNWFilterBindingGetXMLDesc(this[address], flags);
  }

  /** virNWFilterBindingRef, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingRef */
  ref(): NWFilterBinding {
    virNWFilterBindingRef(this[address]);
    return new NWFilterBinding(this[address]);
  }
}

const secretLifetime = lifetime('Secret', virSecretRef, virSecretFree);

/** `virSecret` */
export class Secret extends Handle {
  constructor(at: Address) {
    super(at, secretLifetime);
  }

  /** virSecretGetConnect, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetConnect */
  getConnect(): Connection {
    const at = virSecretGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /** virSecretGetUUID, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUUID */
  getUUID(): Uint8Array {
    const uuid = Buffer.alloc(UUID_BYTES);
    virSecretGetUUID(this[address], uuid);
    return uuid;
  }

  /** virSecretGetUUIDString, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUUIDString */
  getUUIDString(): string {
    const buf = Buffer.alloc(UUID_TEXT);
    virSecretGetUUIDString(this[address], buf);
    return buf.toString('latin1', 0, UUID_TEXT - 1);
  }

  /** virSecretGetUsageID, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUsageID */
  getUsageID(): string | null {
    return virSecretGetUsageID(this[address]);
  }

  /** virSecretGetUsageType, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUsageType */
  getUsageType(): SecretUsageType {
    return virSecretGetUsageType(this[address]);
  }

  /** virSecretGetValue, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetValue */
  getValue(flags = 0): Uint8Array {
    return getSecretValue(this[address], flags);
  }

  /** virSecretGetXMLDesc, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetXMLDesc */
  getXMLDesc(flags = 0): string {
    return virSecretGetXMLDesc(this[address], flags);
  }

  /** virSecretRef, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretRef */
  ref(): Secret {
    virSecretRef(this[address]);
    return new Secret(this[address]);
  }

  /** virSecretSetValue, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretSetValue */
  setValue(value: Uint8Array, flags = 0): void {
    setSecretValue(this[address], value, flags);
  }

  /** virSecretUndefine, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretUndefine */
  undefine(): void {
    virSecretUndefine(this[address]);
  }
}

const domainSnapshotLifetime = lifetime('DomainSnapshot', virDomainSnapshotRef, virDomainSnapshotFree);

/** `virDomainSnapshot` */
export class DomainSnapshot extends Handle {
  constructor(at: Address) {
    super(at, domainSnapshotLifetime);
  }

  /**
   * virDomainRevertToSnapshot, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainRevertToSnapshot
   * @param flags DomainSnapshotRevertFlags
   */
  revertToSnapshot(flags = 0): void {
    virDomainRevertToSnapshot(this[address], flags);
  }

  /**
   * virDomainSnapshotDelete, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotDelete
   * @param flags DomainSnapshotDeleteFlags
   */
  delete(flags = 0): void {
    virDomainSnapshotDelete(this[address], flags);
  }

  /** virDomainSnapshotGetConnect, since 0.9.5: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetConnect */
  getConnect(): Connection {
    const at = virDomainSnapshotGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /** virDomainSnapshotGetDomain, since 0.9.5: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetDomain */
  getDomain(): Domain {
    const at = virDomainSnapshotGetDomain(this[address]);
    virDomainRef(at);
    return new Domain(at);
  }

  /** virDomainSnapshotGetName, since 0.9.5: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetName */
  getName(): string {
    return virDomainSnapshotGetName(this[address]);
  }

  /** virDomainSnapshotGetParent, since 0.9.7: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetParent */
  getParent(flags = 0): DomainSnapshot {
    return new DomainSnapshot(virDomainSnapshotGetParent(this[address], flags));
  }

  /**
   * virDomainSnapshotGetXMLDesc, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetXMLDesc
   * @param flags DomainSnapshotXMLFlags
   */
  getXMLDesc(flags = 0): string {
    return virDomainSnapshotGetXMLDesc(this[address], flags);
  }

  /** virDomainSnapshotHasMetadata, since 0.9.13: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotHasMetadata */
  hasMetadata(flags = 0): boolean {
    return virDomainSnapshotHasMetadata(this[address], flags) !== 0;
  }

  /** virDomainSnapshotIsCurrent, since 0.9.13: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotIsCurrent */
  isCurrent(flags = 0): boolean {
    return virDomainSnapshotIsCurrent(this[address], flags) !== 0;
  }

  /**
   * virDomainSnapshotListAllChildren, since 0.9.13: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotListAllChildren
   * @param flags DomainSnapshotListFlags
   */
  listAllChildren(flags = 0): DomainSnapshot[] {
    return takePointers((snaps) => virDomainSnapshotListAllChildren(this[address], snaps, flags)).map(
      (at) => new DomainSnapshot(at),
    );
  }

  /**
   * virDomainSnapshotListChildrenNames, since 0.9.7: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotListChildrenNames
   * @param flags DomainSnapshotListFlags
   */
  listChildrenNames(flags = 0, nameslen = this.numChildren(flags)): string[] {
    return fillStrings(nameslen, (names) =>
      virDomainSnapshotListChildrenNames(this[address], names, nameslen, flags),
    );
  }

  /**
   * virDomainSnapshotNumChildren, since 0.9.7: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotNumChildren
   * @param flags DomainSnapshotListFlags
   */
  numChildren(flags = 0): number {
    return virDomainSnapshotNumChildren(this[address], flags);
  }

  /** virDomainSnapshotRef, since 0.9.13: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotRef */
  ref(): DomainSnapshot {
    virDomainSnapshotRef(this[address]);
    return new DomainSnapshot(this[address]);
  }
}

const domainCheckpointLifetime = lifetime(
  'DomainCheckpoint',
  virDomainCheckpointRef,
  virDomainCheckpointFree,
);

/** `virDomainCheckpoint` */
export class DomainCheckpoint extends Handle {
  constructor(at: Address) {
    super(at, domainCheckpointLifetime);
  }

  /**
   * virDomainCheckpointDelete, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointDelete
   * @param flags DomainCheckpointDeleteFlags
   */
  delete(flags = 0): void {
    virDomainCheckpointDelete(this[address], flags);
  }

  /** virDomainCheckpointGetConnect, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetConnect */
  getConnect(): Connection {
    const at = virDomainCheckpointGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /** virDomainCheckpointGetDomain, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetDomain */
  getDomain(): Domain {
    const at = virDomainCheckpointGetDomain(this[address]);
    virDomainRef(at);
    return new Domain(at);
  }

  /** virDomainCheckpointGetName, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetName */
  getName(): string {
    return virDomainCheckpointGetName(this[address]);
  }

  /** virDomainCheckpointGetParent, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetParent */
  getParent(flags = 0): DomainCheckpoint {
    return new DomainCheckpoint(virDomainCheckpointGetParent(this[address], flags));
  }

  /**
   * virDomainCheckpointGetXMLDesc, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetXMLDesc
   * @param flags DomainCheckpointXMLFlags
   */
  getXMLDesc(flags = 0): string {
    return virDomainCheckpointGetXMLDesc(this[address], flags);
  }

  /**
   * virDomainCheckpointListAllChildren, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointListAllChildren
   * @param flags DomainCheckpointListFlags
   */
  listAllChildren(flags = 0): DomainCheckpoint[] {
    return takePointers((children) => virDomainCheckpointListAllChildren(this[address], children, flags)).map(
      (at) => new DomainCheckpoint(at),
    );
  }

  /** virDomainCheckpointRef, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointRef */
  ref(): DomainCheckpoint {
    virDomainCheckpointRef(this[address]);
    return new DomainCheckpoint(this[address]);
  }
}

const streamLifetime = lifetime('Stream', virStreamRef, virStreamFree);

/** `virStream` */
export class Stream extends Handle {
  constructor(at: Address) {
    super(at, streamLifetime);
  }

  /** virStreamAbort, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamAbort */
  abort(): void {
    virStreamAbort(this[address]);
  }

  /** virStreamEventAddCallback, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamEventAddCallback */
  eventAddCallback(events: number, callback: StreamCallback): void {
    addStreamCallback(this, events, callback);
  }

  /** virStreamEventRemoveCallback, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamEventRemoveCallback */
  eventRemoveCallback(): void {
    removeStreamCallback(this[address]);
  }

  /** virStreamEventUpdateCallback, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamEventUpdateCallback */
  eventUpdateCallback(events: number): void {
    virStreamEventUpdateCallback(this[address], events);
  }

  /** virStreamFinish, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamFinish */
  finish(): void {
    virStreamFinish(this[address]);
  }

  /** virStreamRecv, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamRecv */
  recv(nbytes: number): Uint8Array | null {
    return receive(this[address], nbytes);
  }

  /** virStreamRecvAll, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamRecvAll */
  recvAll(sink: Sink): void {
    receiveAll(this[address], sink);
  }

  /**
   * virStreamRecvFlags, since 3.4.0: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamRecvFlags
   * @param flags StreamRecvFlagsValues
   */
  recvFlags(nbytes: number, flags = 0): Uint8Array | 'hole' | null {
    return receiveFlags(this[address], nbytes, flags);
  }

  /** virStreamRecvHole, since 3.4.0: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamRecvHole */
  recvHole(flags = 0): bigint {
    const length: [number | bigint] = [0];
    virStreamRecvHole(this[address], length, flags);
    return BigInt(length[0]);
  }

  /** virStreamRef, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamRef */
  ref(): Stream {
    virStreamRef(this[address]);
    return new Stream(this[address]);
  }

  /** virStreamSend, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamSend */
  send(data: Uint8Array): number | null {
    return send(this[address], data);
  }

  /** virStreamSendAll, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamSendAll */
  sendAll(source: Source): void {
    sendAll(this[address], source);
  }

  /** virStreamSendHole, since 3.4.0: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamSendHole */
  sendHole(length: number | bigint, flags = 0): void {
    virStreamSendHole(this[address], length, flags);
  }

  /** virStreamSparseRecvAll, since 3.4.0: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamSparseRecvAll */
  sparseRecvAll(sink: SparseSink): void {
    sparseReceiveAll(this[address], sink);
  }

  /** virStreamSparseSendAll, since 3.4.0: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamSparseSendAll */
  sparseSendAll(source: SparseSource): void {
    sparseSendAll(this[address], source);
  }
}
