// Made by `npm run generate -w @libvirt-tck/libvirt` from libvirt-api.xml: do not edit.
// The descriptions are libvirt's own, from the same file. Copyright the libvirt project, LGPL-2.1-or-later.

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
import { callAsync } from '../library/call-async.js';
import { type FunctionName, hasFunction } from '../library/has.js';
import type { CallOptions } from '../library/threads.js';
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
import {
  type AsyncSink,
  type AsyncSource,
  type AsyncSparseSink,
  type AsyncSparseSource,
  receiveAllAsync,
  sendAllAsync,
  sparseReceiveAllAsync,
  sparseSendAllAsync,
} from '../streams/all-async.js';
import { addStreamCallback, removeStreamCallback, type StreamCallback } from '../streams/stream-events.js';
import { receive, receiveFlags, send } from '../streams/transfer.js';
import {
  fillTypedParameters,
  lendTypedParameters,
  takeTypedParameters,
  withTypedParameters,
} from '../typed-parameters/memory.js';
import type { TypedParameters, TypedParametersInput } from '../typed-parameters/model.js';
import type {
  ConnectBaselineCPUFlags,
  ConnectCompareCPUFlags,
  ConnectFlags,
  ConnectGetAllDomainStatsFlags,
  ConnectGetDomainCapabilitiesFlags,
  ConnectListAllDomainsFlags,
  ConnectListAllInterfacesFlags,
  ConnectListAllNetworksFlags,
  ConnectListAllNodeDeviceFlags,
  ConnectListAllSecretsFlags,
  ConnectListAllStoragePoolsFlags,
  CPUCompareResult,
  DomainAbortJobFlagsValues,
  DomainAuthorizedSSHKeysSetFlags,
  DomainBackupBeginFlags,
  DomainBlockCommitFlags,
  DomainBlockCopyFlags,
  DomainBlockedReason,
  DomainBlockJobAbortFlags,
  DomainBlockJobInfoFlags,
  DomainBlockJobSetSpeedFlags,
  DomainBlockPullFlags,
  DomainBlockRebaseFlags,
  DomainBlockResizeFlags,
  DomainChannelFlags,
  DomainCheckpointCreateFlags,
  DomainCheckpointDeleteFlags,
  DomainCheckpointListFlags,
  DomainCheckpointXMLFlags,
  DomainConsoleFlags,
  DomainCoreDumpFlags,
  DomainCoreDumpFormat,
  DomainCrashedReason,
  DomainCreateFlags,
  DomainDefineFlags,
  DomainDestroyFlagsValues,
  DomainDeviceModifyFlags,
  DomainDirtyRateCalcFlags,
  DomainEventID,
  DomainFDAssociateFlags,
  DomainGetHostnameFlags,
  DomainGetJobStatsFlags,
  DomainGraphicsReloadType,
  DomainGuestInfoTypes,
  DomainInterfaceAddressesSource,
  DomainLifecycle,
  DomainLifecycleAction,
  DomainMemoryFlags,
  DomainMemoryModFlags,
  DomainMemoryStatTags,
  DomainMessageType,
  DomainMetadataType,
  DomainMigrateFlags,
  DomainMigrateMaxSpeedFlags,
  DomainModificationImpact,
  DomainNostateReason,
  DomainOpenGraphicsFlags,
  DomainPausedReason,
  DomainPMSuspendedDiskReason,
  DomainPMSuspendedReason,
  DomainProcessSignal,
  DomainRebootFlagValues,
  DomainRunningReason,
  DomainSaveImageXMLFlags,
  DomainSaveRestoreFlags,
  DomainSetTimeFlags,
  DomainSetUserPasswordFlags,
  DomainSetVcpuFlags,
  DomainShutdownFlagValues,
  DomainShutdownReason,
  DomainShutoffReason,
  DomainSnapshotCreateFlags,
  DomainSnapshotDeleteFlags,
  DomainSnapshotListFlags,
  DomainSnapshotRevertFlags,
  DomainSnapshotXMLFlags,
  DomainState,
  DomainStatsTypes,
  DomainUndefineFlagsValues,
  DomainVcpuFlags,
  DomainXMLFlags,
  InterfaceDefineFlags,
  InterfaceXMLFlags,
  KeycodeSet,
  NetworkCreateFlags,
  NetworkDefineFlags,
  NetworkEventID,
  NetworkMetadataType,
  NetworkPortCreateFlags,
  NetworkUpdateCommand,
  NetworkUpdateFlags,
  NetworkUpdateSection,
  NetworkXMLFlags,
  NodeAllocPagesFlags,
  NodeDeviceCreateXMLFlags,
  NodeDeviceDefineXMLFlags,
  NodeDeviceEventID,
  NodeDeviceUpdateFlags,
  NodeDeviceXMLFlags,
  NodeSuspendTarget,
  NWFilterBindingCreateFlags,
  NWFilterDefineFlags,
  SecretDefineFlags,
  SecretEventID,
  SecretUsageType,
  StoragePoolBuildFlags,
  StoragePoolCreateFlags,
  StoragePoolDefineFlags,
  StoragePoolDeleteFlags,
  StoragePoolEventID,
  StorageVolCreateFlags,
  StorageVolDeleteFlags,
  StorageVolDownloadFlags,
  StorageVolInfoFlags,
  StorageVolResizeFlags,
  StorageVolUploadFlags,
  StorageVolWipeAlgorithm,
  StorageXMLFlags,
  StreamEventType,
  StreamFlags,
  StreamRecvFlagsValues,
  TypedParameterFlags,
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
  virDomainAnnounceInterface,
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
  virDomainDelThrottleGroup,
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
  virDomainGetAutostartOnce,
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
  virDomainGraphicsReload,
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
  virDomainSetAutostartOnce,
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
  virDomainSetThrottleGroup,
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
  virNetworkGetMetadata,
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
  virNetworkSetMetadata,
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
  virNodeDeviceUpdate,
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

  /** virConnectClose: gives this reference back. Returns how many are left; 0 when the connection is closed. */
  close(): number {
    return Number(this.release() ?? 0);
  }

  /** virConnectOpen on another thread, so that a host that does not answer does not block this one. */
  static async openAsync(uri: string | null = null, options: OpenAsyncOptions = {}): Promise<Connection> {
    return new Connection(await openAsync(uri, options));
  }

  /** Whether a function is in the client library, and in the libvirt at the other end: a call of a missing function throws `no-function`. Whether the driver supports it, only a call can show. */
  has(name: FunctionName): boolean {
    return hasFunction(this[address], name);
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

  /**
   * Copy the content of the last error caught on that connection
   * `virConnCopyLastError`, since 0.1.0: https://libvirt.org/html/libvirt-virterror.html#virConnCopyLastError
   */
  copyLastError(): LibvirtError | null {
    return copyConnectionError(this[address]);
  }

  /**
   * Provide a pointer to the last error caught on that connection
   * `virConnGetLastError`, since 0.1.0: https://libvirt.org/html/libvirt-virterror.html#virConnGetLastError
   */
  getLastError(): LibvirtError | null {
    return getConnectionError(this[address]);
  }

  /**
   * The error object is kept in thread local storage, so separate threads can safely access this concurrently.
   * `virConnResetLastError`, since 0.1.0: https://libvirt.org/html/libvirt-virterror.html#virConnResetLastError
   */
  resetLastError(): void {
    virConnResetLastError(this[address]);
  }

  /**
   * Computes the most feature-rich CPU which is compatible with all given host CPUs.
   * `virConnectBaselineCPU`, since 0.7.7: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectBaselineCPU
   * @param xmlCPUs array of XML descriptions of host CPUs
   * @param flags bitwise-OR of virConnectBaselineCPUFlags
   */
  baselineCPU(xmlCPUs: readonly string[], flags: ConnectBaselineCPUFlags = 0): string {
    return virConnectBaselineCPU(this[address], xmlCPUs, xmlCPUs.length, flags);
  }

  /**
   * Computes the most feature-rich CPU which is compatible with all given CPUs. This API must be called on one of
   * the hosts specified in `xmlCPUs`. Calling it on another host results in an undefined behavior as the computed
   * CPU model is influenced by the hypervisor (the result may use an unexpected CPU model or some features may
   * disabled even though they are supported on all input CPUs). The undefined behavior can be avoided using
   * VIR_CONNECT_BASELINE_CPU_IGNORE_HOST flag (see below).
   * `virConnectBaselineHypervisorCPU`, since 4.4.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectBaselineHypervisorCPU
   * @param emulator path to the emulator binary
   * @param arch CPU architecture
   * @param machine machine type
   * @param virttype virtualization type
   * @param xmlCPUs array of XML descriptions of CPUs
   * @param flags bitwise-OR of virConnectBaselineCPUFlags
   */
  baselineHypervisorCPU(
    emulator: string | null,
    arch: string | null,
    machine: string | null,
    virttype: string | null,
    xmlCPUs: readonly string[],
    flags: ConnectBaselineCPUFlags = 0,
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
   * Compares the given CPU description with the host CPU.
   * `virConnectCompareCPU`, since 0.7.5: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectCompareCPU
   * @param xmlDesc XML describing the CPU to compare with host CPU
   * @param flags bitwise-OR of virConnectCompareCPUFlags
   */
  compareCPU(xmlDesc: string, flags: ConnectCompareCPUFlags = 0): CPUCompareResult {
    return virConnectCompareCPU(this[address], xmlDesc, flags);
  }

  /**
   * Compares the given CPU description with the CPU the specified hypervisor is able to provide on the host. Any
   * of `emulator`, `arch`, `machine`, and `virttype` parameters may be NULL; libvirt will choose sensible defaults
   * tailored to the host and its current configuration.
   * `virConnectCompareHypervisorCPU`, since 4.4.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectCompareHypervisorCPU
   * @param emulator path to the emulator binary
   * @param arch CPU architecture
   * @param machine machine type
   * @param virttype virtualization type
   * @param xmlCPU XML describing the CPU to be compared
   * @param flags bitwise-OR of virConnectCompareCPUFlags
   */
  compareHypervisorCPU(
    emulator: string | null,
    arch: string | null,
    machine: string | null,
    virttype: string | null,
    xmlCPU: string,
    flags: ConnectCompareCPUFlags = 0,
  ): CPUCompareResult {
    return virConnectCompareHypervisorCPU(this[address], emulator, arch, machine, virttype, xmlCPU, flags);
  }

  /**
   * Removes a callback previously registered with the virConnectDomainEventRegister() function.
   * `virConnectDomainEventDeregister`, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventDeregister
   */
  domainEventDeregister(): void {
    deregisterLifecycleEvent(this[address]);
  }

  /**
   * Removes an event callback. The callbackID parameter should be the value obtained from a previous
   * virConnectDomainEventRegisterAny() method.
   * `virConnectDomainEventDeregisterAny`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventDeregisterAny
   * @param callbackID the callback identifier
   */
  domainEventDeregisterAny(callbackID: number): void {
    deregisterEvent(this[address], 'domain', callbackID);
  }

  /**
   * Adds a callback to receive notifications of domain lifecycle events occurring on a connection. This function
   * requires that an event loop has been previously registered with virEventRegisterImpl() or
   * virEventRegisterDefaultImpl().
   * `virConnectDomainEventRegister`, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventRegister
   */
  domainEventRegister(callback: (object: Domain, event: DomainEventPayload) => void): void {
    registerLifecycleEvent(this[address], (at, event: DomainEventPayload) => callback(new Domain(at), event));
  }

  /**
   * Adds a callback to receive notifications of arbitrary domain events occurring on a domain. This function
   * requires that an event loop has been previously registered with virEventRegisterImpl() or
   * virEventRegisterDefaultImpl().
   * `virConnectDomainEventRegisterAny`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventRegisterAny
   * @param eventID the event type to receive
   */
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

  /**
   * Reads native configuration data describing a domain, and generates libvirt domain XML. The format of the
   * native data is hypervisor dependent.
   * `virConnectDomainXMLFromNative`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainXMLFromNative
   * @param nativeFormat configuration format importing from
   * @param nativeConfig the configuration data to import
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  domainXMLFromNative(nativeFormat: string, nativeConfig: string, flags = 0): string {
    return virConnectDomainXMLFromNative(this[address], nativeFormat, nativeConfig, flags);
  }

  /**
   * Reads a domain XML configuration document, and generates a native configuration file describing the domain.
   * The format of the native data is hypervisor dependent.
   * `virConnectDomainXMLToNative`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainXMLToNative
   * @param nativeFormat configuration format exporting to
   * @param domainXml the domain configuration to export
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  domainXMLToNative(nativeFormat: string, domainXml: string, flags = 0): string {
    return virConnectDomainXMLToNative(this[address], nativeFormat, domainXml, flags);
  }

  /**
   * Talks to a storage backend and attempts to auto-discover the set of available storage pool sources. e.g. For
   * iSCSI this would be a set of iSCSI targets. For NFS this would be a list of exported paths. The srcSpec
   * (optional for some storage pool types, e.g. local ones) is an instance of the storage pool's source element
   * specifying where to look for the pools.
   * `virConnectFindStoragePoolSources`, since 0.4.5: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectFindStoragePoolSources
   * @param type type of storage pool sources to discover
   * @param srcSpec XML document specifying discovery source
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  findStoragePoolSources(type: string, srcSpec: string | null = null, flags = 0): string {
    return virConnectFindStoragePoolSources(this[address], type, srcSpec, flags);
  }

  /**
   * Query statistics for all domains on a given connection.
   * `virConnectGetAllDomainStats`, since 1.2.8: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectGetAllDomainStats
   * @param stats stats to return, binary-OR of virDomainStatsTypes
   * @param flags extra flags; binary-OR of virConnectGetAllDomainStatsFlags
   */
  getAllDomainStats(
    stats: DomainStatsTypes = 0,
    flags: ConnectGetAllDomainStatsFlags = 0,
  ): DomainStats<Domain>[] {
    return getAllDomainStats(this[address], (at) => new Domain(at), stats, flags);
  }

  /**
   * Get the list of CPU models supported by libvirt for a specific architecture.
   * `virConnectGetCPUModelNames`, since 1.1.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetCPUModelNames
   * @param arch Architecture
   * @param flags extra flags; not used yet, so callers should always pass 0.
   */
  getCPUModelNames(arch: string, flags = 0): string[] {
    return takeStrings((models) => virConnectGetCPUModelNames(this[address], arch, models, flags));
  }

  /**
   * Provides capabilities of the hypervisor / driver.
   * `virConnectGetCapabilities`, since 0.2.1: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetCapabilities
   */
  getCapabilities(): string {
    return virConnectGetCapabilities(this[address]);
  }

  /**
   * Prior creating a domain (for instance via virDomainCreateXML or virDomainDefineXML) it may be suitable to know
   * what the underlying emulator and/or libvirt is capable of. For instance, if host, libvirt and qemu is capable
   * of VFIO passthrough and so on.
   * `virConnectGetDomainCapabilities`, since 1.2.7: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectGetDomainCapabilities
   * @param emulatorbin path to emulator
   * @param arch domain architecture
   * @param machine machine type
   * @param virttype virtualization type
   * @param flags extra flags; bitwise-OR of virConnectGetDomainCapabilitiesFlags
   */
  getDomainCapabilities(
    emulatorbin: string | null = null,
    arch: string | null = null,
    machine: string | null = null,
    virttype: string | null = null,
    flags: ConnectGetDomainCapabilitiesFlags = 0,
  ): string {
    return virConnectGetDomainCapabilities(this[address], emulatorbin, arch, machine, virttype, flags);
  }

  /**
   * This returns a system hostname on which the hypervisor is running (based on the result of the gethostname
   * system call, but possibly expanded to a fully-qualified domain name via getaddrinfo). If we are connected to a
   * remote system, then this returns the hostname of the remote system.
   * `virConnectGetHostname`, since 0.3.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetHostname
   */
  getHostname(): string {
    return virConnectGetHostname(this[address]);
  }

  /**
   * Provides `libVer`, which is the version of libvirt used by the daemon running on the `conn` host
   * `virConnectGetLibVersion`, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetLibVersion
   */
  getLibVersion(): number {
    const libVer: [number | bigint] = [0];
    virConnectGetLibVersion(this[address], libVer);
    return Number(libVer[0]);
  }

  /**
   * Provides the maximum number of virtual CPUs supported for a guest VM of a specific type. The 'type' parameter
   * here corresponds to the 'type' attribute in the <domain> element of the XML. This API doesn't take emulator
   * limits into consideration, hence the returned value is not guaranteed to be usable. It is recommended to use
   * virConnectGetDomainCapabilities() and look for "<vcpu max='...'>" in its output instead.
   * `virConnectGetMaxVcpus`, since 0.2.1: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetMaxVcpus
   * @param type value of the 'type' attribute in the <domain> element
   */
  getMaxVcpus(type: string | null = null): number {
    return virConnectGetMaxVcpus(this[address], type);
  }

  /**
   * Prior creating a storage pool (for instance via virStoragePoolCreateXML or virStoragePoolDefineXML) it may be
   * suitable to know what pool types are supported along with the file/disk formats for each pool.
   * `virConnectGetStoragePoolCapabilities`, since 5.2.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectGetStoragePoolCapabilities
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  getStoragePoolCapabilities(flags = 0): string {
    return virConnectGetStoragePoolCapabilities(this[address], flags);
  }

  /**
   * This returns the XML description of the sysinfo details for the host on which the hypervisor is running, in
   * the same format as the <sysinfo> element of a domain XML. This information is generally available only for
   * hypervisors running with root privileges.
   * `virConnectGetSysinfo`, since 0.8.8: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetSysinfo
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  getSysinfo(flags = 0): string {
    return virConnectGetSysinfo(this[address], flags);
  }

  /**
   * Get the name of the Hypervisor driver used. This is merely the driver name; for example, both KVM and QEMU
   * guests are serviced by the driver for the qemu:// URI, so a return of "QEMU" does not indicate whether KVM
   * acceleration is present. For more details about the hypervisor, use virConnectGetCapabilities().
   * `virConnectGetType`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetType
   */
  getType(): string {
    return virConnectGetType(this[address]);
  }

  /**
   * This returns the URI (name) of the hypervisor connection. Normally this is the same as or similar to the
   * string passed to the virConnectOpen/virConnectOpenReadOnly call, but the driver may make the URI canonical. If
   * name == NULL was passed to virConnectOpen, then the driver will return a non-NULL URI which can be used to
   * connect to the same hypervisor later.
   * `virConnectGetURI`, since 0.3.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetURI
   */
  getURI(): string {
    return virConnectGetURI(this[address]);
  }

  /**
   * Get the version level of the Hypervisor running.
   * `virConnectGetVersion`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetVersion
   */
  getVersion(): number {
    const hvVer: [number | bigint] = [0];
    virConnectGetVersion(this[address], hvVer);
    return Number(hvVer[0]);
  }

  /**
   * Determine if the connection to the hypervisor is still alive
   * `virConnectIsAlive`, since 0.9.8: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsAlive
   */
  isAlive(): boolean {
    return virConnectIsAlive(this[address]) !== 0;
  }

  /**
   * Determine if the connection to the hypervisor is encrypted
   * `virConnectIsEncrypted`, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsEncrypted
   */
  isEncrypted(): boolean {
    return virConnectIsEncrypted(this[address]) !== 0;
  }

  /**
   * Determine if the connection to the hypervisor is secure
   * `virConnectIsSecure`, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsSecure
   */
  isSecure(): boolean {
    return virConnectIsSecure(this[address]) !== 0;
  }

  /**
   * Collect a possibly-filtered list of all domains, and return an allocated array of information for each. This
   * API solves the race inherent in virConnectListDomains() and virConnectListDefinedDomains().
   * `virConnectListAllDomains`, since 0.9.13: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectListAllDomains
   * @param flags bitwise-OR of virConnectListAllDomainsFlags
   */
  listAllDomains(flags: ConnectListAllDomainsFlags = 0): Domain[] {
    return takePointers((domains) => virConnectListAllDomains(this[address], domains, flags)).map(
      (at) => new Domain(at),
    );
  }

  /**
   * Collect the list of interfaces, and allocate an array to store those objects. This API solves the race
   * inherent between virConnectListInterfaces and virConnectListDefinedInterfaces.
   * `virConnectListAllInterfaces`, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectListAllInterfaces
   * @param flags bitwise-OR of virConnectListAllInterfacesFlags.
   */
  listAllInterfaces(flags: ConnectListAllInterfacesFlags = 0): Interface[] {
    return takePointers((ifaces) => virConnectListAllInterfaces(this[address], ifaces, flags)).map(
      (at) => new Interface(at),
    );
  }

  /**
   * Collect the list of network filters, and allocate an array to store those objects.
   * `virConnectListAllNWFilterBindings`, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectListAllNWFilterBindings
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  listAllNWFilterBindings(flags = 0): NWFilterBinding[] {
    return takePointers((bindings) => virConnectListAllNWFilterBindings(this[address], bindings, flags)).map(
      (at) => new NWFilterBinding(at),
    );
  }

  /**
   * Collect the list of network filters, and allocate an array to store those objects.
   * `virConnectListAllNWFilters`, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectListAllNWFilters
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  listAllNWFilters(flags = 0): NWFilter[] {
    return takePointers((filters) => virConnectListAllNWFilters(this[address], filters, flags)).map(
      (at) => new NWFilter(at),
    );
  }

  /**
   * Collect the list of networks, and allocate an array to store those objects. This API solves the race inherent
   * between virConnectListNetworks and virConnectListDefinedNetworks.
   * `virConnectListAllNetworks`, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-network.html#virConnectListAllNetworks
   * @param flags bitwise-OR of virConnectListAllNetworksFlags.
   */
  listAllNetworks(flags: ConnectListAllNetworksFlags = 0): Network[] {
    return takePointers((nets) => virConnectListAllNetworks(this[address], nets, flags)).map(
      (at) => new Network(at),
    );
  }

  /**
   * Collect the list of node devices, and allocate an array to store those objects.
   * `virConnectListAllNodeDevices`, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virConnectListAllNodeDevices
   * @param flags bitwise-OR of virConnectListAllNodeDeviceFlags.
   */
  listAllNodeDevices(flags: ConnectListAllNodeDeviceFlags = 0): NodeDevice[] {
    return takePointers((devices) => virConnectListAllNodeDevices(this[address], devices, flags)).map(
      (at) => new NodeDevice(at),
    );
  }

  /**
   * Collect the list of secrets, and allocate an array to store those objects.
   * `virConnectListAllSecrets`, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectListAllSecrets
   * @param flags bitwise-OR of virConnectListAllSecretsFlags.
   */
  listAllSecrets(flags: ConnectListAllSecretsFlags = 0): Secret[] {
    return takePointers((secrets) => virConnectListAllSecrets(this[address], secrets, flags)).map(
      (at) => new Secret(at),
    );
  }

  /**
   * Collect the list of storage pools, and allocate an array to store those objects. This API solves the race
   * inherent between virConnectListStoragePools and virConnectListDefinedStoragePools.
   * `virConnectListAllStoragePools`, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectListAllStoragePools
   * @param flags bitwise-OR of virConnectListAllStoragePoolsFlags.
   */
  listAllStoragePools(flags: ConnectListAllStoragePoolsFlags = 0): StoragePool[] {
    return takePointers((pools) => virConnectListAllStoragePools(this[address], pools, flags)).map(
      (at) => new StoragePool(at),
    );
  }

  /**
   * list the defined but inactive domains, stores the pointers to the names in `names`
   * `virConnectListDefinedDomains`, since 0.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectListDefinedDomains
   * @param maxnames size of the array
   */
  listDefinedDomains(maxnames = this.numOfDefinedDomains()): string[] {
    return fillStrings(maxnames, (names) => virConnectListDefinedDomains(this[address], names, maxnames));
  }

  /**
   * Collect the list of defined (inactive) physical host interfaces, and store their names in `names`.
   * `virConnectListDefinedInterfaces`, since 0.7.0: https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectListDefinedInterfaces
   * @param maxnames size of `names`
   */
  listDefinedInterfaces(maxnames = this.numOfDefinedInterfaces()): string[] {
    return fillStrings(maxnames, (names) => virConnectListDefinedInterfaces(this[address], names, maxnames));
  }

  /**
   * list the inactive networks, stores the pointers to the names in `names`
   * `virConnectListDefinedNetworks`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virConnectListDefinedNetworks
   * @param maxnames size of the array
   */
  listDefinedNetworks(maxnames = this.numOfDefinedNetworks()): string[] {
    return fillStrings(maxnames, (names) => virConnectListDefinedNetworks(this[address], names, maxnames));
  }

  /**
   * Provides the list of names of inactive storage pools up to maxnames. If there are more than maxnames, the
   * remaining names will be silently ignored.
   * `virConnectListDefinedStoragePools`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectListDefinedStoragePools
   * @param maxnames size of the names array
   */
  listDefinedStoragePools(maxnames = this.numOfDefinedStoragePools()): string[] {
    return fillStrings(maxnames, (names) =>
      virConnectListDefinedStoragePools(this[address], names, maxnames),
    );
  }

  /**
   * Collect the list of active domains, and store their IDs in array `ids`
   * `virConnectListDomains`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectListDomains
   * @param maxids size of `ids`
   */
  listDomains(maxids = this.numOfDomains()): number[] {
    return fillNumbers(maxids, (ids) => virConnectListDomains(this[address], ids, maxids));
  }

  /**
   * Collect the list of active physical host interfaces, and store their names in `names`
   * `virConnectListInterfaces`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectListInterfaces
   * @param maxnames size of `names`
   */
  listInterfaces(maxnames = this.numOfInterfaces()): string[] {
    return fillStrings(maxnames, (names) => virConnectListInterfaces(this[address], names, maxnames));
  }

  /**
   * Collect the list of network filters, and store their names in `names`
   * `virConnectListNWFilters`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectListNWFilters
   * @param maxnames size of `names`
   */
  listNWFilters(maxnames = this.numOfNWFilters()): string[] {
    return fillStrings(maxnames, (names) => virConnectListNWFilters(this[address], names, maxnames));
  }

  /**
   * Collect the list of active networks, and store their names in `names`
   * `virConnectListNetworks`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virConnectListNetworks
   * @param maxnames size of `names`
   */
  listNetworks(maxnames = this.numOfNetworks()): string[] {
    return fillStrings(maxnames, (names) => virConnectListNetworks(this[address], names, maxnames));
  }

  /**
   * List UUIDs of defined secrets, store pointers to names in uuids.
   * `virConnectListSecrets`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectListSecrets
   * @param maxuuids size of the array.
   */
  listSecrets(maxuuids = this.numOfSecrets()): string[] {
    return fillStrings(maxuuids, (uuids) => virConnectListSecrets(this[address], uuids, maxuuids));
  }

  /**
   * Provides the list of names of active storage pools up to maxnames. If there are more than maxnames, the
   * remaining names will be silently ignored.
   * `virConnectListStoragePools`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectListStoragePools
   * @param maxnames size of the names array
   */
  listStoragePools(maxnames = this.numOfStoragePools()): string[] {
    return fillStrings(maxnames, (names) => virConnectListStoragePools(this[address], names, maxnames));
  }

  /**
   * Removes an event callback. The callbackID parameter should be the value obtained from a previous
   * virConnectNetworkEventRegisterAny() method.
   * `virConnectNetworkEventDeregisterAny`, since 1.2.1: https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNetworkEventDeregisterAny
   * @param callbackID the callback identifier
   */
  networkEventDeregisterAny(callbackID: number): void {
    deregisterEvent(this[address], 'network', callbackID);
  }

  /**
   * Adds a callback to receive notifications of arbitrary network events occurring on a network. This function
   * requires that an event loop has been previously registered with virEventRegisterImpl() or
   * virEventRegisterDefaultImpl().
   * `virConnectNetworkEventRegisterAny`, since 1.2.1: https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNetworkEventRegisterAny
   * @param eventID the event type to receive
   */
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

  /**
   * Removes an event callback. The callbackID parameter should be the value obtained from a previous
   * virConnectNodeDeviceEventRegisterAny() method.
   * `virConnectNodeDeviceEventDeregisterAny`, since 2.2.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virConnectNodeDeviceEventDeregisterAny
   * @param callbackID the callback identifier
   */
  nodeDeviceEventDeregisterAny(callbackID: number): void {
    deregisterEvent(this[address], 'nodeDevice', callbackID);
  }

  /**
   * Adds a callback to receive notifications of arbitrary node device events occurring on a node device. This
   * function requires that an event loop has been previously registered with virEventRegisterImpl() or
   * virEventRegisterDefaultImpl().
   * `virConnectNodeDeviceEventRegisterAny`, since 2.2.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virConnectNodeDeviceEventRegisterAny
   * @param eventID the event type to receive
   */
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

  /**
   * Provides the number of defined but inactive domains.
   * `virConnectNumOfDefinedDomains`, since 0.1.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectNumOfDefinedDomains
   */
  numOfDefinedDomains(): number {
    return virConnectNumOfDefinedDomains(this[address]);
  }

  /**
   * Provides the number of defined (inactive) interfaces on the physical host.
   * `virConnectNumOfDefinedInterfaces`, since 0.7.0: https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectNumOfDefinedInterfaces
   */
  numOfDefinedInterfaces(): number {
    return virConnectNumOfDefinedInterfaces(this[address]);
  }

  /**
   * Provides the number of inactive networks.
   * `virConnectNumOfDefinedNetworks`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNumOfDefinedNetworks
   */
  numOfDefinedNetworks(): number {
    return virConnectNumOfDefinedNetworks(this[address]);
  }

  /**
   * Provides the number of inactive storage pools
   * `virConnectNumOfDefinedStoragePools`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectNumOfDefinedStoragePools
   */
  numOfDefinedStoragePools(): number {
    return virConnectNumOfDefinedStoragePools(this[address]);
  }

  /**
   * Provides the number of active domains.
   * `virConnectNumOfDomains`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectNumOfDomains
   */
  numOfDomains(): number {
    return virConnectNumOfDomains(this[address]);
  }

  /**
   * Provides the number of active interfaces on the physical host.
   * `virConnectNumOfInterfaces`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectNumOfInterfaces
   */
  numOfInterfaces(): number {
    return virConnectNumOfInterfaces(this[address]);
  }

  /**
   * Provides the number of nwfilters.
   * `virConnectNumOfNWFilters`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectNumOfNWFilters
   */
  numOfNWFilters(): number {
    return virConnectNumOfNWFilters(this[address]);
  }

  /**
   * Provides the number of active networks.
   * `virConnectNumOfNetworks`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNumOfNetworks
   */
  numOfNetworks(): number {
    return virConnectNumOfNetworks(this[address]);
  }

  /**
   * Fetch number of currently defined secrets.
   * `virConnectNumOfSecrets`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectNumOfSecrets
   */
  numOfSecrets(): number {
    return virConnectNumOfSecrets(this[address]);
  }

  /**
   * Provides the number of active storage pools
   * `virConnectNumOfStoragePools`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectNumOfStoragePools
   */
  numOfStoragePools(): number {
    return virConnectNumOfStoragePools(this[address]);
  }

  /**
   * This function should be called first to get a connection to the Hypervisor and xen store
   * `virConnectOpen`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectOpen
   */
  static open(uri: string | null = null): Connection {
    return new Connection(open(uri));
  }

  /**
   * This function should be called first to get a connection to the Hypervisor. If necessary, authentication will
   * be performed fetching credentials via the callback
   * `virConnectOpenAuth`, since 0.4.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectOpenAuth
   * @param auth Authenticate callback parameters
   * @param flags bitwise-OR of virConnectFlags
   */
  static openAuth(uri: string | null, auth: ConnectAuth | null, flags: ConnectFlags = 0): Connection {
    return new Connection(openAuth(uri, auth, flags));
  }

  /**
   * This function should be called first to get a restricted connection to the library functionalities. The set of
   * APIs usable are then restricted on the available methods to control the domains.
   * `virConnectOpenReadOnly`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectOpenReadOnly
   */
  static openReadOnly(uri: string | null = null): Connection {
    return new Connection(openReadOnly(uri));
  }

  /**
   * Increment the reference count on the connection. For each additional call to this method, there shall be a
   * corresponding call to virConnectClose to release the reference count, once the caller no longer needs the
   * reference to this object.
   * `virConnectRef`, since 0.6.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectRef
   */
  ref(): Connection {
    virConnectRef(this[address]);
    return new Connection(this[address]);
  }

  /**
   * Registers a callback to be invoked when the connection is closed. This callback is invoked when there is any
   * condition that causes the socket connection to the hypervisor to be closed.
   * `virConnectRegisterCloseCallback`, since 0.10.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectRegisterCloseCallback
   */
  registerCloseCallback(callback: CloseCallback): void {
    registerCloseCallback(this, callback);
  }

  /**
   * Removes an event callback. The callbackID parameter should be the value obtained from a previous
   * virConnectSecretEventRegisterAny() method.
   * `virConnectSecretEventDeregisterAny`, since 3.0.0: https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectSecretEventDeregisterAny
   * @param callbackID the callback identifier
   */
  secretEventDeregisterAny(callbackID: number): void {
    deregisterEvent(this[address], 'secret', callbackID);
  }

  /**
   * Adds a callback to receive notifications of arbitrary secret events occurring on a secret. This function
   * requires that an event loop has been previously registered with virEventRegisterImpl() or
   * virEventRegisterDefaultImpl().
   * `virConnectSecretEventRegisterAny`, since 3.0.0: https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectSecretEventRegisterAny
   * @param eventID the event type to receive
   */
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

  /**
   * Override the default identity information associated with the connection. When connecting to a stateful driver
   * over a UNIX socket, the daemon will interrogate the remote end of the UNIX socket to acquire the application's
   * identity. This identity is used for the fine grained access control checks on API calls.
   * `virConnectSetIdentity`, since 5.8.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectSetIdentity
   * @param params parameters containing the identity attributes
   * @param flags currently unused, pass 0
   */
  setIdentity(params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) => virConnectSetIdentity(this[address], at, count, flags));
  }

  /**
   * Start sending keepalive messages after `interval` seconds of inactivity and consider the connection to be
   * broken when no response is received after `count` keepalive messages sent in a row. In other words, sending
   * count + 1 keepalive message results in closing the connection. When `interval` is <= 0, no keepalive messages
   * will be sent. When `count` is 0, the connection will be automatically closed after `interval` seconds of
   * inactivity without sending any keepalive messages.
   * `virConnectSetKeepAlive`, since 0.9.8: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectSetKeepAlive
   * @param interval number of seconds of inactivity before a keepalive message is sent
   * @param count number of messages that can be sent in a row
   */
  setKeepAlive(interval: number, count: number): number {
    return virConnectSetKeepAlive(this[address], interval, count);
  }

  /**
   * Removes an event callback. The callbackID parameter should be the value obtained from a previous
   * virConnectStoragePoolEventRegisterAny() method.
   * `virConnectStoragePoolEventDeregisterAny`, since 2.0.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectStoragePoolEventDeregisterAny
   * @param callbackID the callback identifier
   */
  storagePoolEventDeregisterAny(callbackID: number): void {
    deregisterEvent(this[address], 'storagePool', callbackID);
  }

  /**
   * Adds a callback to receive notifications of arbitrary storage pool events occurring on a storage pool. This
   * function requires that an event loop has been previously registered with virEventRegisterImpl() or
   * virEventRegisterDefaultImpl().
   * `virConnectStoragePoolEventRegisterAny`, since 2.0.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectStoragePoolEventRegisterAny
   * @param eventID the event type to receive
   */
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

  /**
   * Unregisters the callback previously set with the virConnectRegisterCloseCallback method. The callback will no
   * longer receive notifications when the connection closes. If a virFreeCallback was provided at time of
   * registration, it will be invoked
   * `virConnectUnregisterCloseCallback`, since 0.10.0: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectUnregisterCloseCallback
   */
  unregisterCloseCallback(): void {
    unregisterCloseCallback(this[address]);
  }

  /**
   * Deprecated after 0.4.6. Renamed to virDomainCreateXML() providing identical functionality. This existing name
   * will be left indefinitely for API compatibility.
   * `virDomainCreateLinux`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateLinux
   * @param xmlDesc string containing an XML description of the domain
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  domainCreateLinux(xmlDesc: string, flags = 0): Domain {
    return new Domain(virDomainCreateLinux(this[address], xmlDesc, flags));
  }

  /**
   * Launch a new guest domain, based on an XML description similar to the one returned by virDomainGetXMLDesc()
   * This function may require privileged access to the hypervisor. The domain is not persistent, so its definition
   * will disappear when it is destroyed, or if the host is restarted (see virDomainDefineXML() to define
   * persistent domains).
   * `virDomainCreateXML`, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateXML
   * @param xmlDesc string containing an XML description of the domain
   * @param flags bitwise-OR of supported virDomainCreateFlags
   */
  domainCreateXML(xmlDesc: string, flags: DomainCreateFlags = 0): Domain {
    return new Domain(virDomainCreateXML(this[address], xmlDesc, flags));
  }

  /** {@link domainCreateXML} on another thread, so that this one stays free. */
  async domainCreateXMLAsync(
    xmlDesc: string,
    flags: DomainCreateFlags = 0,
    options: CallOptions = {},
  ): Promise<Domain> {
    return new Domain(
      await callAsync(virDomainCreateXML, [this[address], xmlDesc, flags], options, {
        handles: [this],
        discard: virDomainFree,
      }),
    );
  }

  /**
   * Launch a new guest domain, based on an XML description similar to the one returned by virDomainGetXMLDesc()
   * This function may require privileged access to the hypervisor. The domain is not persistent, so its definition
   * will disappear when it is destroyed, or if the host is restarted (see virDomainDefineXML() to define
   * persistent domains).
   * `virDomainCreateXMLWithFiles`, since 1.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateXMLWithFiles
   * @param xmlDesc string containing an XML description of the domain
   * @param files list of file descriptors passed
   * @param flags bitwise-OR of supported virDomainCreateFlags
   */
  domainCreateXMLWithFiles(xmlDesc: string, files: readonly number[], flags: DomainCreateFlags = 0): Domain {
    return new Domain(virDomainCreateXMLWithFiles(this[address], xmlDesc, files.length, files, flags));
  }

  /** {@link domainCreateXMLWithFiles} on another thread, so that this one stays free. */
  async domainCreateXMLWithFilesAsync(
    xmlDesc: string,
    files: readonly number[],
    flags: DomainCreateFlags = 0,
    options: CallOptions = {},
  ): Promise<Domain> {
    return new Domain(
      await callAsync(
        virDomainCreateXMLWithFiles,
        [this[address], xmlDesc, files.length, files, flags],
        options,
        { handles: [this], discard: virDomainFree },
      ),
    );
  }

  /**
   * Define a domain, but does not start it. This definition is persistent, until explicitly undefined with
   * virDomainUndefine(). A previous definition for this domain with the same UUID and name would be overridden if
   * it already exists.
   * `virDomainDefineXML`, since 0.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDefineXML
   * @param xml the XML description for the domain, preferably in UTF-8
   */
  domainDefineXML(xml: string): Domain {
    return new Domain(virDomainDefineXML(this[address], xml));
  }

  /**
   * Defines a domain, but does not start it. This definition is persistent, until explicitly undefined with
   * virDomainUndefine(). A previous definition for this domain with the same UUID and name would be overridden if
   * it already exists.
   * `virDomainDefineXMLFlags`, since 1.2.12: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDefineXMLFlags
   * @param xml the XML description for the domain, preferably in UTF-8
   * @param flags bitwise OR of the virDomainDefineFlags constants
   */
  domainDefineXMLFlags(xml: string, flags: DomainDefineFlags = 0): Domain {
    return new Domain(virDomainDefineXMLFlags(this[address], xml, flags));
  }

  /**
   * Try to find a domain based on the hypervisor ID number Note that this won't work for inactive domains which
   * have an ID of -1, in that case a lookup based on the Name or UUID need to be done instead.
   * `virDomainLookupByID`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByID
   * @param id the domain ID number
   */
  domainLookupByID(id: number): Domain {
    return new Domain(virDomainLookupByID(this[address], id));
  }

  /**
   * Try to lookup a domain on the given hypervisor based on its name.
   * `virDomainLookupByName`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByName
   * @param name name for the domain
   */
  domainLookupByName(name: string): Domain {
    return new Domain(virDomainLookupByName(this[address], name));
  }

  /**
   * Try to lookup a domain on the given hypervisor based on its UUID.
   * `virDomainLookupByUUID`, since 0.0.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByUUID
   * @param uuid the raw UUID for the domain
   */
  domainLookupByUUID(uuid: Uint8Array): Domain {
    return new Domain(virDomainLookupByUUID(this[address], uuidBytes(uuid)));
  }

  /**
   * Try to lookup a domain on the given hypervisor based on its UUID.
   * `virDomainLookupByUUIDString`, since 0.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByUUIDString
   * @param uuidstr the string UUID for the domain
   */
  domainLookupByUUIDString(uuidstr: string): Domain {
    return new Domain(virDomainLookupByUUIDString(this[address], uuidstr));
  }

  /**
   * This method will restore a domain saved to disk by virDomainSave().
   * `virDomainRestore`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestore
   * @param from path to the input save file / directory
   */
  domainRestore(from: string): void {
    virDomainRestore(this[address], from);
  }

  /** {@link domainRestore} on another thread, so that this one stays free. */
  async domainRestoreAsync(from: string, options: CallOptions = {}): Promise<void> {
    await callAsync(virDomainRestore, [this[address], from], options, { handles: [this] });
  }

  /**
   * This method will restore a domain saved to disk by virDomainSave().
   * `virDomainRestoreFlags`, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestoreFlags
   * @param from path to the input file
   * @param dxml (optional) XML config for adjusting guest xml used on restore
   * @param flags bitwise-OR of virDomainSaveRestoreFlags
   */
  domainRestoreFlags(from: string, dxml: string | null = null, flags: DomainSaveRestoreFlags = 0): void {
    virDomainRestoreFlags(this[address], from, dxml, flags);
  }

  /** {@link domainRestoreFlags} on another thread, so that this one stays free. */
  async domainRestoreFlagsAsync(
    from: string,
    dxml: string | null = null,
    flags: DomainSaveRestoreFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virDomainRestoreFlags, [this[address], from, dxml, flags], options, { handles: [this] });
  }

  /**
   * This method extends virDomainRestoreFlags by adding parameters. For now, VIR_DOMAIN_SAVE_PARAM_FILE is
   * required but this requirement may be lifted in the future.
   * `virDomainRestoreParams`, since 8.4.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestoreParams
   * @param params restore parameters
   * @param flags bitwise-OR of virDomainSaveRestoreFlags
   */
  domainRestoreParams(params: TypedParametersInput, flags: DomainSaveRestoreFlags = 0): void {
    withTypedParameters(params, (at, count) => virDomainRestoreParams(this[address], at, count, flags));
  }

  /** {@link domainRestoreParams} on another thread, so that this one stays free. */
  async domainRestoreParamsAsync(
    params: TypedParametersInput,
    flags: DomainSaveRestoreFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    const { at, count, free } = lendTypedParameters(params);
    await callAsync(virDomainRestoreParams, [this[address], at, count, flags], options, {
      handles: [this],
      free,
    });
  }

  /**
   * This updates the definition of a domain stored in a saved state file. `file` must be a file created previously
   * by virDomainSave() or virDomainSaveFlags().
   * `virDomainSaveImageDefineXML`, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveImageDefineXML
   * @param file path to saved state file
   * @param dxml XML config for adjusting guest xml used on restore
   * @param flags bitwise-OR of virDomainSaveRestoreFlags
   */
  domainSaveImageDefineXML(file: string, dxml: string, flags: DomainSaveRestoreFlags = 0): void {
    virDomainSaveImageDefineXML(this[address], file, dxml, flags);
  }

  /**
   * This method will extract the XML describing the domain at the time a saved state file was created. `file` must
   * be a file created previously by virDomainSave() or virDomainSaveFlags().
   * `virDomainSaveImageGetXMLDesc`, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveImageGetXMLDesc
   * @param file path to saved state file
   * @param flags bitwise-OR of supported virDomainSaveImageXMLFlags
   */
  domainSaveImageGetXMLDesc(file: string, flags: DomainSaveImageXMLFlags = 0): string {
    return virDomainSaveImageGetXMLDesc(this[address], file, flags);
  }

  /**
   * This function creates a restore point to which one can return later by calling virInterfaceChangeRollback().
   * This function should be called before any transaction with interface configuration. Once it is known that a
   * new configuration works, it can be committed via virInterfaceChangeCommit(), which frees the restore point.
   * `virInterfaceChangeBegin`, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceChangeBegin
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  interfaceChangeBegin(flags = 0): void {
    virInterfaceChangeBegin(this[address], flags);
  }

  /**
   * This commits the changes made to interfaces and frees the restore point created by virInterfaceChangeBegin().
   * `virInterfaceChangeCommit`, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceChangeCommit
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  interfaceChangeCommit(flags = 0): void {
    virInterfaceChangeCommit(this[address], flags);
  }

  /**
   * This cancels changes made to interfaces settings by restoring previous state created by
   * virInterfaceChangeBegin().
   * `virInterfaceChangeRollback`, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceChangeRollback
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  interfaceChangeRollback(flags = 0): void {
    virInterfaceChangeRollback(this[address], flags);
  }

  /**
   * Define an inactive persistent physical host interface or modify an existing persistent one from the XML
   * description.
   * `virInterfaceDefineXML`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceDefineXML
   * @param xml the XML description for the interface, preferably in UTF-8
   * @param flags bitwise-OR of virInterfaceDefineFlags
   */
  interfaceDefineXML(xml: string, flags: InterfaceDefineFlags = 0): Interface {
    return new Interface(virInterfaceDefineXML(this[address], xml, flags));
  }

  /**
   * Try to lookup an interface on the given hypervisor based on its MAC.
   * `virInterfaceLookupByMACString`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceLookupByMACString
   * @param macstr the MAC for the interface (null-terminated ASCII format)
   */
  interfaceLookupByMACString(macstr: string): Interface {
    return new Interface(virInterfaceLookupByMACString(this[address], macstr));
  }

  /**
   * Try to lookup an interface on the given hypervisor based on its name.
   * `virInterfaceLookupByName`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceLookupByName
   * @param name name for the interface
   */
  interfaceLookupByName(name: string): Interface {
    return new Interface(virInterfaceLookupByName(this[address], name));
  }

  /**
   * Define a new network filter, based on an XML description similar to the one returned by
   * virNWFilterGetXMLDesc(). This API may be used to associate a filter with a currently running guest that does
   * not have a filter defined for a specific network port. Since the bindings are generally automatically managed
   * by the hypervisor, using this command to define a filter for a network port and then starting the guest
   * afterwards may prevent the guest from starting if it attempts to use the network port and finds a filter
   * already defined.
   * `virNWFilterBindingCreateXML`, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingCreateXML
   * @param xml an XML description of the binding
   * @param flags bitwise-OR of virNWFilterBindingCreateFlags
   */
  nwFilterBindingCreateXML(xml: string, flags: NWFilterBindingCreateFlags = 0): NWFilterBinding {
    return new NWFilterBinding(virNWFilterBindingCreateXML(this[address], xml, flags));
  }

  /**
   * Try to lookup a network filter binding on the given hypervisor based on network port device name.
   * `virNWFilterBindingLookupByPortDev`, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingLookupByPortDev
   * @param portdev name for the network port device
   */
  nwFilterBindingLookupByPortDev(portdev: string): NWFilterBinding {
    return new NWFilterBinding(virNWFilterBindingLookupByPortDev(this[address], portdev));
  }

  /**
   * Define a new network filter, based on an XML description similar to the one returned by
   * virNWFilterGetXMLDesc()
   * `virNWFilterDefineXML`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterDefineXML
   * @param xmlDesc an XML description of the nwfilter
   */
  nwFilterDefineXML(xmlDesc: string): NWFilter {
    return new NWFilter(virNWFilterDefineXML(this[address], xmlDesc));
  }

  /**
   * Define a new network filter, based on an XML description similar to the one returned by
   * virNWFilterGetXMLDesc()
   * `virNWFilterDefineXMLFlags`, since 7.7.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterDefineXMLFlags
   * @param xmlDesc an XML description of the nwfilter
   * @param flags bitwise-OR of virNWFilterDefineFlags
   */
  nwFilterDefineXMLFlags(xmlDesc: string, flags: NWFilterDefineFlags = 0): NWFilter {
    return new NWFilter(virNWFilterDefineXMLFlags(this[address], xmlDesc, flags));
  }

  /**
   * Try to lookup a network filter on the given hypervisor based on its name.
   * `virNWFilterLookupByName`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterLookupByName
   * @param name name for the network filter
   */
  nwFilterLookupByName(name: string): NWFilter {
    return new NWFilter(virNWFilterLookupByName(this[address], name));
  }

  /**
   * Try to lookup a network filter on the given hypervisor based on its UUID.
   * `virNWFilterLookupByUUID`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterLookupByUUID
   * @param uuid the raw UUID for the network filter
   */
  nwFilterLookupByUUID(uuid: Uint8Array): NWFilter {
    return new NWFilter(virNWFilterLookupByUUID(this[address], uuidBytes(uuid)));
  }

  /**
   * Try to lookup an nwfilter on the given hypervisor based on its UUID.
   * `virNWFilterLookupByUUIDString`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterLookupByUUIDString
   * @param uuidstr the string UUID for the nwfilter
   */
  nwFilterLookupByUUIDString(uuidstr: string): NWFilter {
    return new NWFilter(virNWFilterLookupByUUIDString(this[address], uuidstr));
  }

  /**
   * Create and start a new virtual network, based on an XML description similar to the one returned by
   * virNetworkGetXMLDesc()
   * `virNetworkCreateXML`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkCreateXML
   * @param xmlDesc an XML description of the network
   */
  networkCreateXML(xmlDesc: string): Network {
    return new Network(virNetworkCreateXML(this[address], xmlDesc));
  }

  /**
   * Create and start a new virtual network, based on an XML description similar to the one returned by
   * virNetworkGetXMLDesc()
   * `virNetworkCreateXMLFlags`, since 7.8.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkCreateXMLFlags
   * @param xmlDesc an XML description of the network
   * @param flags bitwise-OR of virNetworkCreateFlags
   */
  networkCreateXMLFlags(xmlDesc: string, flags: NetworkCreateFlags = 0): Network {
    return new Network(virNetworkCreateXMLFlags(this[address], xmlDesc, flags));
  }

  /**
   * Define an inactive persistent virtual network or modify an existing persistent one from the XML description.
   * `virNetworkDefineXML`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkDefineXML
   * @param xml the XML description for the network, preferably in UTF-8
   */
  networkDefineXML(xml: string): Network {
    return new Network(virNetworkDefineXML(this[address], xml));
  }

  /**
   * Define an inactive persistent virtual network or modify an existing persistent one from the XML description.
   * `virNetworkDefineXMLFlags`, since 7.7.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkDefineXMLFlags
   * @param xml the XML description for the network, preferably in UTF-8
   * @param flags bitwise-OR of virNetworkDefineFlags
   */
  networkDefineXMLFlags(xml: string, flags: NetworkDefineFlags = 0): Network {
    return new Network(virNetworkDefineXMLFlags(this[address], xml, flags));
  }

  /**
   * Try to lookup a network on the given hypervisor based on its name.
   * `virNetworkLookupByName`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkLookupByName
   * @param name name for the network
   */
  networkLookupByName(name: string): Network {
    return new Network(virNetworkLookupByName(this[address], name));
  }

  /**
   * Try to lookup a network on the given hypervisor based on its UUID.
   * `virNetworkLookupByUUID`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkLookupByUUID
   * @param uuid the raw UUID for the network
   */
  networkLookupByUUID(uuid: Uint8Array): Network {
    return new Network(virNetworkLookupByUUID(this[address], uuidBytes(uuid)));
  }

  /**
   * Try to lookup a network on the given hypervisor based on its UUID.
   * `virNetworkLookupByUUIDString`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkLookupByUUIDString
   * @param uuidstr the string UUID for the network
   */
  networkLookupByUUIDString(uuidstr: string): Network {
    return new Network(virNetworkLookupByUUIDString(this[address], uuidstr));
  }

  /**
   * Sometimes, when trying to start a new domain, it may be necessary to reserve some huge pages in the system
   * pool which can be then allocated by the domain. This API serves that purpose. On its input, `pageSizes` and
   * `pageCounts` are arrays of the same cardinality of `npages`. The `pageSizes` contains page sizes which are to
   * be allocated in the system (the size unit is kibibytes), and `pageCounts` then contains the number of pages to
   * reserve. If `flags` is 0 (VIR_NODE_ALLOC_PAGES_ADD), each pool corresponding to `pageSizes` grows by the
   * number of pages specified in the corresponding `pageCounts`. If `flags` contains VIR_NODE_ALLOC_PAGES_SET,
   * each pool mentioned is resized to the given number of pages. The pages pool can be allocated over several NUMA
   * nodes at once, just point at `startCell` and tell how many subsequent NUMA nodes should be taken in. As a
   * special case, if `startCell` is equal to negative one, then kernel is instructed to allocate the pages over
   * all NUMA nodes proportionally.
   * `virNodeAllocPages`, since 1.2.9: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeAllocPages
   * @param startCell index of first cell to allocate pages on
   * @param cellCount number of consecutive cells to allocate pages on
   * @param flags extra flags; binary-OR of virNodeAllocPagesFlags
   */
  nodeAllocPages(
    pages: readonly PageAllocation[],
    startCell: number,
    cellCount: number,
    flags: NodeAllocPagesFlags = 0,
  ): number {
    return allocPages(this[address], pages, startCell, cellCount, flags);
  }

  /**
   * Create a new device on the VM host machine, for example, virtual HBAs created using vport_create.
   * `virNodeDeviceCreateXML`, since 0.6.3: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceCreateXML
   * @param xmlDesc string containing an XML description of the device to be created
   * @param flags bitwise-OR of supported virNodeDeviceCreateXMLFlags
   */
  nodeDeviceCreateXML(xmlDesc: string, flags: NodeDeviceCreateXMLFlags = 0): NodeDevice {
    return new NodeDevice(virNodeDeviceCreateXML(this[address], xmlDesc, flags));
  }

  /**
   * Define a new inactive persistent device or modify an existing persistent one from the XML description on the
   * VM host machine, for example, a mediated device.
   * `virNodeDeviceDefineXML`, since 7.3.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDefineXML
   * @param xmlDesc string containing an XML description of the device to be defined
   * @param flags bitwise-OR of supported virNodeDeviceDefineXMLFlags
   */
  nodeDeviceDefineXML(xmlDesc: string, flags: NodeDeviceDefineXMLFlags = 0): NodeDevice {
    return new NodeDevice(virNodeDeviceDefineXML(this[address], xmlDesc, flags));
  }

  /**
   * Lookup a node device by its name.
   * `virNodeDeviceLookupByName`, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceLookupByName
   * @param name unique device name
   */
  nodeDeviceLookupByName(name: string): NodeDevice {
    return new NodeDevice(virNodeDeviceLookupByName(this[address], name));
  }

  /**
   * Lookup SCSI Host which is capable with 'fc_host' by its WWNN and WWPN.
   * `virNodeDeviceLookupSCSIHostByWWN`, since 1.0.3: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceLookupSCSIHostByWWN
   * @param wwnn WWNN of the SCSI Host.
   * @param wwpn WWPN of the SCSI Host.
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  nodeDeviceLookupSCSIHostByWWN(wwnn: string, wwpn: string, flags = 0): NodeDevice {
    return new NodeDevice(virNodeDeviceLookupSCSIHostByWWN(this[address], wwnn, wwpn, flags));
  }

  /**
   * Get CPU map of host node CPUs.
   * `virNodeGetCPUMap`, since 1.0.0: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetCPUMap
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  nodeGetCPUMap(flags = 0): CPUMap {
    return getCPUMap(this[address], flags);
  }

  /**
   * This function provides individual cpu statistics of the node. If you want to get total cpu statistics of the
   * node, you must specify VIR_NODE_CPU_STATS_ALL_CPUS to `cpuNum`. The `params` array will be filled with the
   * values equal to the number of parameters suggested by `nparams`
   * `virNodeGetCPUStats`, since 0.9.3: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetCPUStats
   * @param cpuNum number of node cpu. (VIR_NODE_CPU_STATS_ALL_CPUS means total cpu statistics)
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  nodeGetCPUStats(cpuNum: number, flags = 0): Record<string, bigint> {
    return getHostCPUStats(this[address], cpuNum, flags);
  }

  /**
   * This call returns the amount of free memory in one or more NUMA cells. The `freeMems` array must be allocated
   * by the caller and will be filled with the amount of free memory in bytes for each cell requested, starting
   * with startCell (in freeMems[0]), up to either (startCell + maxCells), or the number of additional cells in the
   * node, whichever is smaller.
   * `virNodeGetCellsFreeMemory`, since 0.3.3: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetCellsFreeMemory
   * @param startCell index of first cell to return freeMems info on.
   * @param maxCells Maximum number of cells for which freeMems information can be returned.
   */
  nodeGetCellsFreeMemory(startCell: number, maxCells: number): bigint[] {
    return getCellsFreeMemory(this[address], startCell, maxCells);
  }

  /**
   * provides the free memory available on the Node Note: most libvirt APIs provide memory sizes in kibibytes, but
   * in this function the returned value is in bytes. Divide by 1024 as necessary.
   * `virNodeGetFreeMemory`, since 0.3.3: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetFreeMemory
   */
  nodeGetFreeMemory(): bigint {
    return BigInt(virNodeGetFreeMemory(this[address]));
  }

  /**
   * This calls queries the host system on free pages of specified size. For the input, `pages` is expected to be
   * filled with pages that caller is interested in (the size unit is kibibytes, so e.g. pass 2048 for 2MB), then
   * `startcell` refers to the first NUMA node that info should be collected from, and `cellcount` tells how many
   * consecutive nodes should be queried. On the function output, `counts` is filled with desired information,
   * where items are grouped by NUMA node. So from `counts`[0] till `counts`[`npages` - 1] you'll find count for
   * the first node (`startcell`), then from `counts`[`npages`] till `count`[2 * `npages` - 1] you'll find info for
   * the (`startcell` + 1) node, and so on. It's callers responsibility to allocate the `counts` array.
   * `virNodeGetFreePages`, since 1.2.6: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetFreePages
   * @param startCell index of first cell to return free pages info on.
   * @param cellCount maximum number of cells for which free pages information can be returned.
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  nodeGetFreePages(
    pageSizes: readonly number[],
    startCell: number,
    cellCount: number,
    flags = 0,
  ): bigint[][] {
    return getFreePages(this[address], pageSizes, startCell, cellCount, flags);
  }

  /**
   * Extract hardware information about the node.
   * `virNodeGetInfo`, since 0.1.0: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetInfo
   */
  nodeGetInfo(): NodeInfo {
    return withMemory(sizeOfNodeInfo(), (info) => {
      virNodeGetInfo(this[address], info);
      return readNodeInfo(info);
    });
  }

  /**
   * Get all node memory parameters (parameters unsupported by OS will be omitted). On input, `nparams` gives the
   * size of the `params` array; on output, `nparams` gives how many slots were filled with parameter information,
   * which might be less but will not exceed the input value.
   * `virNodeGetMemoryParameters`, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetMemoryParameters
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  nodeGetMemoryParameters(flags = 0): TypedParameters {
    return fillTypedParameters((params, nparams) =>
      virNodeGetMemoryParameters(this[address], params, nparams, flags),
    );
  }

  /**
   * This function provides memory stats of the node. If you want to get total memory statistics of the node, you
   * must specify VIR_NODE_MEMORY_STATS_ALL_CELLS to `cellNum`. The `params` array will be filled with the values
   * equal to the number of stats suggested by `nparams`
   * `virNodeGetMemoryStats`, since 0.9.3: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetMemoryStats
   * @param cellNum number of node cell. (VIR_NODE_MEMORY_STATS_ALL_CELLS means total cell statistics)
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  nodeGetMemoryStats(cellNum: number, flags = 0): Record<string, bigint> {
    return getHostMemoryStats(this[address], cellNum, flags);
  }

  /**
   * If hypervisor supports AMD's SEV feature, then `params` will contain various platform specific information
   * like PDH and certificate chain. Caller is responsible for freeing `params`.
   * `virNodeGetSEVInfo`, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetSEVInfo
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  nodeGetSEVInfo(flags = 0): TypedParameters {
    return takeTypedParameters((params, nparams) => virNodeGetSEVInfo(this[address], params, nparams, flags));
  }

  /**
   * Extract the security model of a hypervisor. The 'model' field in the `secmodel` argument may be initialized to
   * the empty string if the driver has not activated a security model.
   * `virNodeGetSecurityModel`, since 0.6.1: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetSecurityModel
   */
  nodeGetSecurityModel(): SecurityModel {
    return withMemory(sizeOfSecurityModel(), (secmodel) => {
      virNodeGetSecurityModel(this[address], secmodel);
      return readSecurityModel(secmodel);
    });
  }

  /**
   * Collect the list of node devices, and store their names in `names`
   * `virNodeListDevices`, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeListDevices
   * @param cap capability name
   * @param maxnames size of `names`
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  nodeListDevices(
    cap: string | null = null,
    flags = 0,
    maxnames = this.nodeNumOfDevices(cap, flags),
  ): string[] {
    return fillStrings(maxnames, (names) => virNodeListDevices(this[address], cap, names, maxnames, flags));
  }

  /**
   * Provides the number of node devices.
   * `virNodeNumOfDevices`, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeNumOfDevices
   * @param cap capability name
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  nodeNumOfDevices(cap: string | null = null, flags = 0): number {
    return virNodeNumOfDevices(this[address], cap, flags);
  }

  /**
   * Change all or a subset of the node memory tunables. The function fails if not all of the tunables are
   * supported.
   * `virNodeSetMemoryParameters`, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeSetMemoryParameters
   * @param params pointer to scheduler parameter objects
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  nodeSetMemoryParameters(params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) => virNodeSetMemoryParameters(this[address], at, count, flags));
  }

  /**
   * Attempt to suspend the node (host machine) for the given duration of time in the specified state
   * (Suspend-to-RAM, Suspend-to-Disk or Hybrid-Suspend). Schedule the node's Real-Time-Clock interrupt to resume
   * the node after the duration is complete.
   * `virNodeSuspendForDuration`, since 0.9.8: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeSuspendForDuration
   * @param target the state to which the host must be suspended to, such as: VIR_NODE_SUSPEND_TARGET_MEM
   * (Suspend-to-RAM) VIR_NODE_SUSPEND_TARGET_DISK (Suspend-to-Disk) VIR_NODE_SUSPEND_TARGET_HYBRID
   * (Hybrid-Suspend, which is a combination of the former modes).
   * @param duration the time duration in seconds for which the host has to be suspended
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  nodeSuspendForDuration(target: NodeSuspendTarget, duration: number | bigint, flags = 0): void {
    virNodeSuspendForDuration(this[address], target, duration, flags);
  }

  /**
   * If XML specifies a UUID, locates the specified secret and replaces all attributes of the secret specified by
   * UUID by attributes specified in xml (any attributes not specified in xml are discarded).
   * `virSecretDefineXML`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretDefineXML
   * @param xml XML describing the secret.
   * @param flags bitwise-OR of virSecretDefineFlags
   */
  secretDefineXML(xml: string, flags: SecretDefineFlags = 0): Secret {
    return new Secret(virSecretDefineXML(this[address], xml, flags));
  }

  /**
   * Try to lookup a secret on the given hypervisor based on its UUID. Uses the 16 bytes of raw data to describe
   * the UUID
   * `virSecretLookupByUUID`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretLookupByUUID
   * @param uuid the raw UUID for the secret
   */
  secretLookupByUUID(uuid: Uint8Array): Secret {
    return new Secret(virSecretLookupByUUID(this[address], uuidBytes(uuid)));
  }

  /**
   * Try to lookup a secret on the given hypervisor based on its UUID. Uses the printable string value to describe
   * the UUID
   * `virSecretLookupByUUIDString`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretLookupByUUIDString
   * @param uuidstr the string UUID for the secret
   */
  secretLookupByUUIDString(uuidstr: string): Secret {
    return new Secret(virSecretLookupByUUIDString(this[address], uuidstr));
  }

  /**
   * Try to lookup a secret on the given hypervisor based on its usage The usageID is unique within the set of
   * secrets sharing the same usageType value.
   * `virSecretLookupByUsage`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretLookupByUsage
   * @param usageType the type of secret usage
   * @param usageID identifier of the object using the secret
   */
  secretLookupByUsage(usageType: SecretUsageType, usageID: string): Secret {
    return new Secret(virSecretLookupByUsage(this[address], usageType, usageID));
  }

  /**
   * Create a new storage based on its XML description. The pool is not persistent, so its definition will
   * disappear when it is destroyed, or if the host is restarted
   * `virStoragePoolCreateXML`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolCreateXML
   * @param xmlDesc XML description for new pool
   * @param flags bitwise-OR of virStoragePoolCreateFlags
   */
  storagePoolCreateXML(xmlDesc: string, flags: StoragePoolCreateFlags = 0): StoragePool {
    return new StoragePool(virStoragePoolCreateXML(this[address], xmlDesc, flags));
  }

  /**
   * Define an inactive persistent storage pool or modify an existing persistent one from the XML description.
   * `virStoragePoolDefineXML`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDefineXML
   * @param xml XML description for new pool
   * @param flags bitwise-OR of virStoragePoolDefineFlags
   */
  storagePoolDefineXML(xml: string, flags: StoragePoolDefineFlags = 0): StoragePool {
    return new StoragePool(virStoragePoolDefineXML(this[address], xml, flags));
  }

  /**
   * Fetch a storage pool based on its unique name
   * `virStoragePoolLookupByName`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByName
   * @param name name of pool to fetch
   */
  storagePoolLookupByName(name: string): StoragePool {
    return new StoragePool(virStoragePoolLookupByName(this[address], name));
  }

  /**
   * Fetch a storage pool which maps to a particular target directory. If more than one pool maps to the path, it
   * is undefined which will be returned first.
   * `virStoragePoolLookupByTargetPath`, since 4.1.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByTargetPath
   * @param path path at which the pool is exposed
   */
  storagePoolLookupByTargetPath(path: string): StoragePool {
    return new StoragePool(virStoragePoolLookupByTargetPath(this[address], path));
  }

  /**
   * Fetch a storage pool based on its globally unique id
   * `virStoragePoolLookupByUUID`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByUUID
   * @param uuid globally unique id of pool to fetch
   */
  storagePoolLookupByUUID(uuid: Uint8Array): StoragePool {
    return new StoragePool(virStoragePoolLookupByUUID(this[address], uuidBytes(uuid)));
  }

  /**
   * Fetch a storage pool based on its globally unique id
   * `virStoragePoolLookupByUUIDString`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByUUIDString
   * @param uuidstr globally unique id of pool to fetch
   */
  storagePoolLookupByUUIDString(uuidstr: string): StoragePool {
    return new StoragePool(virStoragePoolLookupByUUIDString(this[address], uuidstr));
  }

  /**
   * Fetch a pointer to a storage volume based on its globally unique key
   * `virStorageVolLookupByKey`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolLookupByKey
   * @param key globally unique key
   */
  storageVolLookupByKey(key: string): StorageVolume {
    return new StorageVolume(virStorageVolLookupByKey(this[address], key));
  }

  /**
   * Fetch a pointer to a storage volume based on its locally (host) unique path
   * `virStorageVolLookupByPath`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolLookupByPath
   * @param path locally unique path
   */
  storageVolLookupByPath(path: string): StorageVolume {
    return new StorageVolume(virStorageVolLookupByPath(this[address], path));
  }

  /**
   * Creates a new stream object which can be used to perform streamed I/O with other public API function.
   * `virStreamNew`, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamNew
   * @param flags bitwise-OR of virStreamFlags
   */
  streamNew(flags: StreamFlags = 0): Stream {
    return new Stream(virStreamNew(this[address], flags));
  }
}

const domainLifetime = lifetime('Domain', virDomainRef, virDomainFree);

/** `virDomain` */
export class Domain extends Handle {
  constructor(at: Address) {
    super(at, domainLifetime);
  }

  /**
   * Requests that the current background job be aborted at the soonest opportunity. In case the job is a migration
   * in a post-copy mode, virDomainAbortJob will report an error (see virDomainMigrateStartPostCopy for more
   * details).
   * `virDomainAbortJob`, since 0.7.7: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAbortJob
   */
  abortJob(): void {
    virDomainAbortJob(this[address]);
  }

  /**
   * Requests that the current background job be aborted at the soonest opportunity. In case the job is a migration
   * in a post-copy mode, this function will report an error unless VIR_DOMAIN_ABORT_JOB_POSTCOPY flag is used (see
   * virDomainMigrateStartPostCopy for more details).
   * `virDomainAbortJobFlags`, since 8.5.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAbortJobFlags
   * @param flags bitwise-OR of virDomainAbortJobFlagsValues
   */
  abortJobFlags(flags: DomainAbortJobFlagsValues = 0): void {
    virDomainAbortJobFlags(this[address], flags);
  }

  /**
   * Dynamically add an IOThread to the domain. It is left up to the underlying virtual hypervisor to determine the
   * valid range for an `iothread_id` and determining whether the `iothread_id` already exists.
   * `virDomainAddIOThread`, since 1.2.15: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAddIOThread
   * @param iothread_id the specific IOThread ID value to add
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  addIOThread(iothread_id: number, flags: DomainModificationImpact = 0): void {
    virDomainAddIOThread(this[address], iothread_id, flags);
  }

  /**
   * Set how long to wait for a response from guest agent commands. By default, agent commands block forever
   * waiting for a response.
   * `virDomainAgentSetResponseTimeout`, since 5.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAgentSetResponseTimeout
   * @param timeout timeout in seconds
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  agentSetResponseTimeout(timeout: number, flags = 0): void {
    virDomainAgentSetResponseTimeout(this[address], timeout, flags);
  }

  /**
   * Cause this domain to "announce" its network interfaces by injecting a series of "gratuitous ARP" packets into
   * the outgoing data stream for the interface matching `device` (or all interfaces). This should cause local
   * switches to direct traffic for that MAC address correctly after a topology change.
   * `virDomainAnnounceInterface`, since 12.5.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAnnounceInterface
   * @param device the interface name or mac address, or NULL to announce all interfaces
   * @param params pointer to typed parameters object
   * @param flags currently unused, pass 0
   */
  announceInterface(device: string | null, params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) =>
      virDomainAnnounceInterface(this[address], device, at, count, flags),
    );
  }

  /**
   * Create a virtual device attachment to backend. This function, having hotplug semantics, is only allowed on an
   * active domain.
   * `virDomainAttachDevice`, since 0.1.9: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAttachDevice
   * @param xml pointer to XML description of one device
   */
  attachDevice(xml: string): void {
    virDomainAttachDevice(this[address], xml);
  }

  /**
   * Attach a virtual device to a domain, using the flags parameter to control how the device is attached.
   * VIR_DOMAIN_DEVICE_MODIFY_CURRENT specifies that the device allocation is made based on current domain state.
   * VIR_DOMAIN_DEVICE_MODIFY_LIVE specifies that the device shall be allocated to the active domain instance only
   * and is not added to the persisted domain configuration. VIR_DOMAIN_DEVICE_MODIFY_CONFIG specifies that the
   * device shall be allocated to the persisted domain configuration only. Note that the target hypervisor must
   * return an error if unable to satisfy flags. E.g. the hypervisor driver will return failure if LIVE is
   * specified but it only supports modifying the persisted device allocation.
   * `virDomainAttachDeviceFlags`, since 0.7.7: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAttachDeviceFlags
   * @param xml pointer to XML description of one device
   * @param flags bitwise-OR of virDomainDeviceModifyFlags
   */
  attachDeviceFlags(xml: string, flags: DomainDeviceModifyFlags = 0): void {
    virDomainAttachDeviceFlags(this[address], xml, flags);
  }

  /**
   * For given `user` in `domain` fetch list of public SSH authorized keys and store them into `keys` array which
   * is allocated upon successful return and is NULL terminated. The caller is responsible for freeing `keys` when
   * no longer needed.
   * `virDomainAuthorizedSSHKeysGet`, since 6.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAuthorizedSSHKeysGet
   * @param user user to list keys for
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  authorizedSSHKeysGet(user: string, flags = 0): string[] {
    return takeStrings((keys) => virDomainAuthorizedSSHKeysGet(this[address], user, keys, flags));
  }

  /**
   * For given `user` in `domain` set `keys` in authorized keys file. Any previous content of the file is
   * overwritten with new keys. That is, if this API is called with `nkeys` = 0, `keys` = NULL and `flags` = 0 then
   * the authorized keys file for `user` is cleared out.
   * `virDomainAuthorizedSSHKeysSet`, since 6.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAuthorizedSSHKeysSet
   * @param user user to add keys for
   * @param keys authorized keys to set
   * @param flags bitwise or of virDomainAuthorizedSSHKeysSetFlags
   */
  authorizedSSHKeysSet(
    user: string,
    keys: readonly string[] | null = null,
    flags: DomainAuthorizedSSHKeysSetFlags = 0,
  ): void {
    virDomainAuthorizedSSHKeysSet(this[address], user, keys, keys?.length ?? 0, flags);
  }

  /**
   * Start a point-in-time backup job for the specified disks of a running domain.
   * `virDomainBackupBegin`, since 6.0.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBackupBegin
   * @param backupXML description of the requested backup
   * @param checkpointXML description of a checkpoint to create or NULL
   * @param flags bitwise or of virDomainBackupBeginFlags
   */
  backupBegin(
    backupXML: string,
    checkpointXML: string | null = null,
    flags: DomainBackupBeginFlags = 0,
  ): void {
    virDomainBackupBegin(this[address], backupXML, checkpointXML, flags);
  }

  /** {@link backupBegin} on another thread, so that this one stays free. */
  async backupBeginAsync(
    backupXML: string,
    checkpointXML: string | null = null,
    flags: DomainBackupBeginFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virDomainBackupBegin, [this[address], backupXML, checkpointXML, flags], options, {
      handles: [this],
    });
  }

  /**
   * Queries the configuration of the active backup job.
   * `virDomainBackupGetXMLDesc`, since 6.0.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBackupGetXMLDesc
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  backupGetXMLDesc(flags = 0): string {
    return virDomainBackupGetXMLDesc(this[address], flags);
  }

  /**
   * Commit changes that were made to temporary top-level files within a disk image backing file chain into a
   * lower-level base file. In other words, take all the difference between `base` and `top`, and update `base` to
   * contain that difference; after the commit, any portion of the chain that previously depended on `top` will now
   * depend on `base`, and all files after `base` up to and including `top` will now be invalidated. A typical use
   * of this command is to reduce the length of a backing file chain after taking an external disk snapshot. To
   * move data in the opposite direction, see virDomainBlockPull().
   * `virDomainBlockCommit`, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockCommit
   * @param disk path to the block device, or device shorthand
   * @param base path to backing file to merge into, or device shorthand, or NULL for default
   * @param top path to file within backing chain that contains data to be merged, or device shorthand, or NULL to
   * merge all possible data
   * @param bandwidth (optional) specify bandwidth limit; flags determine the unit
   * @param flags bitwise-OR of virDomainBlockCommitFlags
   */
  blockCommit(
    disk: string,
    base: string | null = null,
    top: string | null = null,
    bandwidth: number | bigint = 0,
    flags: DomainBlockCommitFlags = 0,
  ): void {
    virDomainBlockCommit(this[address], disk, base, top, bandwidth, flags);
  }

  /** {@link blockCommit} on another thread, so that this one stays free. */
  async blockCommitAsync(
    disk: string,
    base: string | null = null,
    top: string | null = null,
    bandwidth: number | bigint = 0,
    flags: DomainBlockCommitFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virDomainBlockCommit, [this[address], disk, base, top, bandwidth, flags], options, {
      handles: [this],
    });
  }

  /**
   * Copy the guest-visible contents of a disk image to a new file described by `destxml`. The destination XML has
   * a top-level element of <disk>, and resembles what is used when hot-plugging a disk via
   * virDomainAttachDevice(), except that only sub-elements related to describing the new host resource are
   * necessary (sub-elements related to the guest view, such as <target>, are ignored). It is strongly recommended
   * to include a <driver type='...'/> format designation for the destination, to avoid the potential of any
   * security problem that might be caused by probing a file for its format.
   * `virDomainBlockCopy`, since 1.2.8: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockCopy
   * @param disk path to the block device, or device shorthand
   * @param destxml XML description of the copy destination
   * @param params Pointer to block copy parameter objects, or NULL
   * @param flags bitwise-OR of virDomainBlockCopyFlags
   */
  blockCopy(
    disk: string,
    destxml: string,
    params: TypedParametersInput,
    flags: DomainBlockCopyFlags = 0,
  ): void {
    withTypedParameters(params, (at, count) =>
      virDomainBlockCopy(this[address], disk, destxml, at, count, flags),
    );
  }

  /** {@link blockCopy} on another thread, so that this one stays free. */
  async blockCopyAsync(
    disk: string,
    destxml: string,
    params: TypedParametersInput,
    flags: DomainBlockCopyFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    const { at, count, free } = lendTypedParameters(params);
    await callAsync(virDomainBlockCopy, [this[address], disk, destxml, at, count, flags], options, {
      handles: [this],
      free,
    });
  }

  /**
   * Cancel the active block job on the given disk.
   * `virDomainBlockJobAbort`, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockJobAbort
   * @param disk path to the block device, or device shorthand
   * @param flags bitwise-OR of virDomainBlockJobAbortFlags
   */
  blockJobAbort(disk: string, flags: DomainBlockJobAbortFlags = 0): void {
    virDomainBlockJobAbort(this[address], disk, flags);
  }

  /** {@link blockJobAbort} on another thread, so that this one stays free. */
  async blockJobAbortAsync(
    disk: string,
    flags: DomainBlockJobAbortFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virDomainBlockJobAbort, [this[address], disk, flags], options, { handles: [this] });
  }

  /**
   * Set the maximum allowable bandwidth that a block job may consume. If bandwidth is 0, the limit will revert to
   * the hypervisor default of unlimited.
   * `virDomainBlockJobSetSpeed`, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockJobSetSpeed
   * @param disk path to the block device, or device shorthand
   * @param bandwidth specify bandwidth limit; flags determine the unit
   * @param flags bitwise-OR of virDomainBlockJobSetSpeedFlags
   */
  blockJobSetSpeed(disk: string, bandwidth: number | bigint, flags: DomainBlockJobSetSpeedFlags = 0): void {
    virDomainBlockJobSetSpeed(this[address], disk, bandwidth, flags);
  }

  /**
   * This function allows you to read the contents of a domain's disk device.
   * `virDomainBlockPeek`, since 0.4.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockPeek
   * @param disk path to the block device, or device shorthand
   * @param offset offset within block device
   * @param size size to read
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  blockPeek(disk: string, offset: number | bigint, size: number, flags = 0): Uint8Array {
    return blockPeek(this[address], disk, offset, size, flags);
  }

  /**
   * Populate a disk image with data from its backing image. Once all data from its backing image has been pulled,
   * the disk no longer depends on a backing image. This function pulls data for the entire device in the
   * background. Progress of the operation can be checked with virDomainGetBlockJobInfo() and the operation can be
   * aborted with virDomainBlockJobAbort(). When finished, an asynchronous event is raised to indicate the final
   * status. To move data in the opposite direction, see virDomainBlockCommit().
   * `virDomainBlockPull`, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockPull
   * @param disk path to the block device, or device shorthand
   * @param bandwidth (optional) specify bandwidth limit; flags determine the unit
   * @param flags bitwise-OR of virDomainBlockPullFlags
   */
  blockPull(disk: string, bandwidth: number | bigint = 0, flags: DomainBlockPullFlags = 0): void {
    virDomainBlockPull(this[address], disk, bandwidth, flags);
  }

  /** {@link blockPull} on another thread, so that this one stays free. */
  async blockPullAsync(
    disk: string,
    bandwidth: number | bigint = 0,
    flags: DomainBlockPullFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virDomainBlockPull, [this[address], disk, bandwidth, flags], options, {
      handles: [this],
    });
  }

  /**
   * Populate a disk image with data from its backing image chain, and setting the backing image to `base`, or
   * alternatively copy an entire backing chain to a new file `base`.
   * `virDomainBlockRebase`, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockRebase
   * @param disk path to the block device, or device shorthand
   * @param base path to backing file to keep, or device shorthand, or NULL for no backing file
   * @param bandwidth (optional) specify bandwidth limit; flags determine the unit
   * @param flags bitwise-OR of virDomainBlockRebaseFlags
   */
  blockRebase(
    disk: string,
    base: string | null = null,
    bandwidth: number | bigint = 0,
    flags: DomainBlockRebaseFlags = 0,
  ): void {
    virDomainBlockRebase(this[address], disk, base, bandwidth, flags);
  }

  /** {@link blockRebase} on another thread, so that this one stays free. */
  async blockRebaseAsync(
    disk: string,
    base: string | null = null,
    bandwidth: number | bigint = 0,
    flags: DomainBlockRebaseFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virDomainBlockRebase, [this[address], disk, base, bandwidth, flags], options, {
      handles: [this],
    });
  }

  /**
   * Resize a block device of domain while the domain is running. If `flags` is 0, then `size` is in kibibytes
   * (blocks of 1024 bytes); since 0.9.11, if `flags` includes VIR_DOMAIN_BLOCK_RESIZE_BYTES, `size` is in bytes
   * instead. `size` is taken directly as the new size. Depending on the file format, the hypervisor may round up
   * to the next alignment boundary.
   * `virDomainBlockResize`, since 0.9.8: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockResize
   * @param disk path to the block image, or shorthand
   * @param size new size of the block image, see below for unit
   * @param flags bitwise-OR of virDomainBlockResizeFlags
   */
  blockResize(disk: string, size: number | bigint, flags: DomainBlockResizeFlags = 0): void {
    virDomainBlockResize(this[address], disk, size, flags);
  }

  /** {@link blockResize} on another thread, so that this one stays free. */
  async blockResizeAsync(
    disk: string,
    size: number | bigint,
    flags: DomainBlockResizeFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virDomainBlockResize, [this[address], disk, size, flags], options, { handles: [this] });
  }

  /**
   * This function returns block device (disk) stats for block devices attached to the domain.
   * `virDomainBlockStats`, since 0.3.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockStats
   * @param disk path to the block device, or device shorthand
   */
  blockStats(disk: string): DomainBlockStatsStruct {
    return blockStats(this[address], disk);
  }

  /**
   * This function is to get block stats parameters for block devices attached to the domain.
   * `virDomainBlockStatsFlags`, since 0.9.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockStatsFlags
   * @param disk path to the block device, or device shorthand
   * @param flags bitwise-OR of virTypedParameterFlags
   */
  blockStatsFlags(disk: string, flags: TypedParameterFlags = 0): TypedParameters {
    return fillTypedParameters((params, nparams) =>
      virDomainBlockStatsFlags(this[address], disk, params, nparams, flags),
    );
  }

  /**
   * Create a new checkpoint using `xmlDesc`, with a top-level <domaincheckpoint> element, on a running `domain`.
   * Note that `xmlDesc` must validate against the <domaincheckpoint> XML schema. Typically, it is more common to
   * create a new checkpoint as part of kicking off a backup job with virDomainBackupBegin(); however, it is also
   * possible to start a checkpoint without a backup.
   * `virDomainCheckpointCreateXML`, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointCreateXML
   * @param xmlDesc description of the checkpoint to create
   * @param flags bitwise-OR of supported virDomainCheckpointCreateFlags
   */
  checkpointCreateXML(xmlDesc: string, flags: DomainCheckpointCreateFlags = 0): DomainCheckpoint {
    return new DomainCheckpoint(virDomainCheckpointCreateXML(this[address], xmlDesc, flags));
  }

  /**
   * Try to lookup a domain checkpoint based on its name.
   * `virDomainCheckpointLookupByName`, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointLookupByName
   * @param name name for the domain checkpoint
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  checkpointLookupByName(name: string, flags = 0): DomainCheckpoint {
    return new DomainCheckpoint(virDomainCheckpointLookupByName(this[address], name, flags));
  }

  /**
   * This method will dump the core of a domain on a given file for analysis. Note that for remote Xen Daemon the
   * file path will be interpreted in the remote host. Hypervisors may require the user to manually ensure proper
   * permissions on the file named by `to`.
   * `virDomainCoreDump`, since 0.1.9: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCoreDump
   * @param to path for the core file
   * @param flags bitwise-OR of virDomainCoreDumpFlags
   */
  coreDump(to: string, flags: DomainCoreDumpFlags = 0): void {
    virDomainCoreDump(this[address], to, flags);
  }

  /** {@link coreDump} on another thread, so that this one stays free. */
  async coreDumpAsync(to: string, flags: DomainCoreDumpFlags = 0, options: CallOptions = {}): Promise<void> {
    await callAsync(virDomainCoreDump, [this[address], to, flags], options, { handles: [this] });
  }

  /**
   * This method will dump the core of a domain on a given file for analysis. Note that for remote Xen Daemon the
   * file path will be interpreted in the remote host. Hypervisors may require the user to manually ensure proper
   * permissions on the file named by `to`.
   * `virDomainCoreDumpWithFormat`, since 1.2.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCoreDumpWithFormat
   * @param to path for the core file
   * @param dumpformat format of domain memory's dump (one of virDomainCoreDumpFormat enum)
   * @param flags bitwise-OR of virDomainCoreDumpFlags
   */
  coreDumpWithFormat(to: string, dumpformat: DomainCoreDumpFormat, flags: DomainCoreDumpFlags = 0): void {
    virDomainCoreDumpWithFormat(this[address], to, dumpformat, flags);
  }

  /** {@link coreDumpWithFormat} on another thread, so that this one stays free. */
  async coreDumpWithFormatAsync(
    to: string,
    dumpformat: DomainCoreDumpFormat,
    flags: DomainCoreDumpFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virDomainCoreDumpWithFormat, [this[address], to, dumpformat, flags], options, {
      handles: [this],
    });
  }

  /**
   * Launch a defined domain. If the call succeeds the domain moves from the defined to the running domains pools.
   * The domain will be paused only if restoring from managed state created from a paused domain. For more control,
   * see virDomainCreateWithFlags().
   * `virDomainCreate`, since 0.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreate
   */
  create(): void {
    virDomainCreate(this[address]);
  }

  /** {@link create} on another thread, so that this one stays free. */
  async createAsync(options: CallOptions = {}): Promise<void> {
    await callAsync(virDomainCreate, [this[address]], options, { handles: [this] });
  }

  /**
   * Launch a defined domain. If the call succeeds the domain moves from the defined to the running domains pools.
   * `virDomainCreateWithFiles`, since 1.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateWithFiles
   * @param files list of file descriptors passed
   * @param flags bitwise-OR of supported virDomainCreateFlags
   */
  createWithFiles(files: readonly number[], flags: DomainCreateFlags = 0): void {
    virDomainCreateWithFiles(this[address], files.length, files, flags);
  }

  /** {@link createWithFiles} on another thread, so that this one stays free. */
  async createWithFilesAsync(
    files: readonly number[],
    flags: DomainCreateFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virDomainCreateWithFiles, [this[address], files.length, files, flags], options, {
      handles: [this],
    });
  }

  /**
   * Launch a defined domain. If the call succeeds the domain moves from the defined to the running domains pools.
   * `virDomainCreateWithFlags`, since 0.8.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateWithFlags
   * @param flags bitwise-OR of supported virDomainCreateFlags
   */
  createWithFlags(flags: DomainCreateFlags = 0): void {
    virDomainCreateWithFlags(this[address], flags);
  }

  /** {@link createWithFlags} on another thread, so that this one stays free. */
  async createWithFlagsAsync(flags: DomainCreateFlags = 0, options: CallOptions = {}): Promise<void> {
    await callAsync(virDomainCreateWithFlags, [this[address], flags], options, { handles: [this] });
  }

  /**
   * Dynamically delete an IOThread from the domain. The `iothread_id` to be deleted must not have a resource
   * associated with it and can be any of the currently valid IOThread ID's.
   * `virDomainDelIOThread`, since 1.2.15: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDelIOThread
   * @param iothread_id the specific IOThread ID value to delete
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  delIOThread(iothread_id: number, flags: DomainModificationImpact = 0): void {
    virDomainDelIOThread(this[address], iothread_id, flags);
  }

  /**
   * Delete an throttlegroup from the domain. `group` cannot be NULL, and the `group` to be deleted must not have a
   * throttlefilter associated with it and can be any of the current valid group.
   * `virDomainDelThrottleGroup`, since 11.2.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDelThrottleGroup
   * @param group throttle group name
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  delThrottleGroup(group: string, flags: DomainModificationImpact = 0): void {
    virDomainDelThrottleGroup(this[address], group, flags);
  }

  /**
   * Destroy the domain object. The running instance is shutdown if not down already and all resources used by it
   * are given back to the hypervisor. This does not free the associated virDomainPtr object. This function may
   * require privileged access.
   * `virDomainDestroy`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDestroy
   */
  destroy(): void {
    virDomainDestroy(this[address]);
  }

  /** {@link destroy} on another thread, so that this one stays free. */
  async destroyAsync(options: CallOptions = {}): Promise<void> {
    await callAsync(virDomainDestroy, [this[address]], options, { handles: [this] });
  }

  /**
   * Destroy the domain object. The running instance is shutdown if not down already and all resources used by it
   * are given back to the hypervisor. This does not free the associated virDomainPtr object. This function may
   * require privileged access.
   * `virDomainDestroyFlags`, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDestroyFlags
   * @param flags bitwise-OR of virDomainDestroyFlagsValues
   */
  destroyFlags(flags: DomainDestroyFlagsValues = 0): void {
    virDomainDestroyFlags(this[address], flags);
  }

  /** {@link destroyFlags} on another thread, so that this one stays free. */
  async destroyFlagsAsync(flags: DomainDestroyFlagsValues = 0, options: CallOptions = {}): Promise<void> {
    await callAsync(virDomainDestroyFlags, [this[address], flags], options, { handles: [this] });
  }

  /**
   * This is an equivalent of virDomainDetachDeviceFlags() when called with `flags` parameter set to
   * VIR_DOMAIN_DEVICE_MODIFY_LIVE.
   * `virDomainDetachDevice`, since 0.1.9: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDetachDevice
   * @param xml pointer to XML description of one device
   */
  detachDevice(xml: string): void {
    virDomainDetachDevice(this[address], xml);
  }

  /**
   * Detach a virtual device from a domain, using the alias to specify the device. The value of `flags` should be
   * either VIR_DOMAIN_DEVICE_MODIFY_CURRENT, or a bitwise-or of values from VIR_DOMAIN_DEVICE_MODIFY_LIVE and
   * VIR_DOMAIN_DEVICE_MODIFY_CONFIG, although hypervisors vary in which flags are supported.
   * `virDomainDetachDeviceAlias`, since 4.4.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDetachDeviceAlias
   * @param alias device alias
   * @param flags bitwise-OR of virDomainDeviceModifyFlags
   */
  detachDeviceAlias(alias: string, flags: DomainDeviceModifyFlags = 0): void {
    virDomainDetachDeviceAlias(this[address], alias, flags);
  }

  /**
   * Detach a virtual device from a domain, using the flags parameter to control how the device is detached.
   * VIR_DOMAIN_DEVICE_MODIFY_CURRENT specifies that the device allocation is removed based on current domain
   * state. VIR_DOMAIN_DEVICE_MODIFY_LIVE specifies that the device shall be deallocated from the active domain
   * instance only and is not from the persisted domain configuration. VIR_DOMAIN_DEVICE_MODIFY_CONFIG specifies
   * that the device shall be deallocated from the persisted domain configuration only. Note that the target
   * hypervisor must return an error if unable to satisfy flags. E.g. the hypervisor driver will return failure if
   * LIVE is specified but it only supports removing the persisted device allocation.
   * `virDomainDetachDeviceFlags`, since 0.7.7: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDetachDeviceFlags
   * @param xml pointer to XML description of one device
   * @param flags bitwise-OR of virDomainDeviceModifyFlags
   */
  detachDeviceFlags(xml: string, flags: DomainDeviceModifyFlags = 0): void {
    virDomainDetachDeviceFlags(this[address], xml, flags);
  }

  /**
   * Associate the FDs in `fd` with `domain` under `name`. The FDs are associated as long as the connection used to
   * associated exists and are disposed of afterwards. FD may still be kept open by the hypervisor for as long as
   * it's needed.
   * `virDomainFDAssociate`, since 9.0.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFDAssociate
   * @param name name for the file descriptor group
   * @param fds file descriptors to associate with domain
   * @param flags optional flags; bitwise-OR of supported virDomainFDAssociateFlags
   */
  fdAssociate(name: string, fds: readonly number[], flags: DomainFDAssociateFlags = 0): void {
    virDomainFDAssociate(this[address], name, fds.length, fds, flags);
  }

  /**
   * Freeze specified filesystems within the guest (hence guest agent may be required depending on hypervisor
   * used). If `mountpoints` is NULL and `nmountpoints` is 0, every mounted filesystem on the guest is frozen. In
   * some environments (e.g. QEMU guest with guest agent which doesn't support mountpoints argument), `mountpoints`
   * may need to be NULL.
   * `virDomainFSFreeze`, since 1.2.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFSFreeze
   * @param mountpoints list of mount points to be frozen
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  fsFreeze(mountpoints: readonly string[] | null = null, flags = 0): number {
    return virDomainFSFreeze(this[address], mountpoints, mountpoints?.length ?? 0, flags);
  }

  /** {@link fsFreeze} on another thread, so that this one stays free. */
  async fsFreezeAsync(
    mountpoints: readonly string[] | null = null,
    flags = 0,
    options: CallOptions = {},
  ): Promise<number> {
    return await callAsync(
      virDomainFSFreeze,
      [this[address], mountpoints, mountpoints?.length ?? 0, flags],
      options,
      { handles: [this] },
    );
  }

  /**
   * Thaw specified filesystems within the guest. If `mountpoints` is NULL and `nmountpoints` is 0, every mounted
   * filesystem on the guest is thawed. In some drivers (e.g. QEMU driver), `mountpoints` may need to be NULL.
   * `virDomainFSThaw`, since 1.2.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFSThaw
   * @param mountpoints list of mount points to be thawed
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  fsThaw(mountpoints: readonly string[] | null = null, flags = 0): number {
    return virDomainFSThaw(this[address], mountpoints, mountpoints?.length ?? 0, flags);
  }

  /** {@link fsThaw} on another thread, so that this one stays free. */
  async fsThawAsync(
    mountpoints: readonly string[] | null = null,
    flags = 0,
    options: CallOptions = {},
  ): Promise<number> {
    return await callAsync(
      virDomainFSThaw,
      [this[address], mountpoints, mountpoints?.length ?? 0, flags],
      options,
      { handles: [this] },
    );
  }

  /**
   * Calls FITRIM within the guest (hence guest agent may be required depending on hypervisor used). Either call it
   * on each mounted filesystem (`mountPoint` is NULL) or just on specified `mountPoint`. `minimum` hints that free
   * ranges smaller than this may be ignored (this is a hint and the guest may not respect it). By increasing this
   * value, the fstrim operation will complete more quickly for filesystems with badly fragmented free space,
   * although not all blocks will be discarded. If `minimum` is not zero, the command may fail.
   * `virDomainFSTrim`, since 1.0.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFSTrim
   * @param mountPoint which mount point to trim
   * @param minimum Minimum contiguous free range to discard in bytes
   * @param flags extra flags, not used yet, so callers should always pass 0
   */
  fsTrim(mountPoint: string | null = null, minimum: number | bigint = 0, flags = 0): void {
    virDomainFSTrim(this[address], mountPoint, minimum, flags);
  }

  /** {@link fsTrim} on another thread, so that this one stays free. */
  async fsTrimAsync(
    mountPoint: string | null = null,
    minimum: number | bigint = 0,
    flags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virDomainFSTrim, [this[address], mountPoint, minimum, flags], options, {
      handles: [this],
    });
  }

  /**
   * Provides a boolean value indicating whether the domain is configured to be automatically started each time
   * when the host machine boots.
   * `virDomainGetAutostart`, since 0.2.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetAutostart
   */
  getAutostart(): boolean {
    const autostart: [number] = [0];
    virDomainGetAutostart(this[address], autostart);
    return autostart[0] !== 0;
  }

  /**
   * Provides a boolean value indicating whether the domain is configured to be automatically started next time
   * when the host machine boots.
   * `virDomainGetAutostartOnce`, since 11.2.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetAutostartOnce
   */
  getAutostartOnce(): boolean {
    const autostart: [number] = [0];
    virDomainGetAutostartOnce(this[address], autostart);
    return autostart[0] !== 0;
  }

  /**
   * Get all blkio parameters. On input, `nparams` gives the size of the `params` array; on output, `nparams` gives
   * how many slots were filled with parameter information, which might be less but will not exceed the input
   * value.
   * `virDomainGetBlkioParameters`, since 0.9.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlkioParameters
   * @param flags bitwise-OR of virDomainModificationImpact and virTypedParameterFlags
   */
  getBlkioParameters(flags: DomainModificationImpact | TypedParameterFlags = 0): TypedParameters {
    return fillTypedParameters((params, nparams) =>
      virDomainGetBlkioParameters(this[address], params, nparams, flags),
    );
  }

  /**
   * Extract information about a domain's block device.
   * `virDomainGetBlockInfo`, since 0.8.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlockInfo
   * @param disk path to the block device, or device shorthand
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  getBlockInfo(disk: string, flags = 0): DomainBlockInfo {
    return withMemory(sizeOfDomainBlockInfo(), (info) => {
      virDomainGetBlockInfo(this[address], disk, info, flags);
      return readDomainBlockInfo(info);
    });
  }

  /**
   * Get all block IO tunable parameters for a given device. On input, `nparams` gives the size of the `params`
   * array; on output, `nparams` gives how many slots were filled with parameter information, which might be less
   * but will not exceed the input value.
   * `virDomainGetBlockIoTune`, since 0.9.8: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlockIoTune
   * @param disk path to the block device, or device shorthand
   * @param flags bitwise-OR of virDomainModificationImpact and virTypedParameterFlags
   */
  getBlockIoTune(disk: string, flags: DomainModificationImpact | TypedParameterFlags = 0): TypedParameters {
    return fillTypedParameters((params, nparams) =>
      virDomainGetBlockIoTune(this[address], disk, params, nparams, flags),
    );
  }

  /**
   * Request block job information for the given disk. If an operation is active `info` will be updated with the
   * current progress. The units used for the bandwidth field of `info` depends on `flags`. If `flags` includes
   * VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES, bandwidth is in bytes/second (although this mode can risk failure
   * due to overflow, depending on both client and server word size); otherwise, the value is rounded up to MiB/s.
   * `virDomainGetBlockJobInfo`, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlockJobInfo
   * @param disk path to the block device, or device shorthand
   * @param flags bitwise-OR of virDomainBlockJobInfoFlags
   */
  getBlockJobInfo(disk: string, flags: DomainBlockJobInfoFlags = 0): DomainBlockJobInfo | null {
    return withMemory(sizeOfDomainBlockJobInfo(), (info) => {
      if (virDomainGetBlockJobInfo(this[address], disk, info, flags) === 0) return null;
      return readDomainBlockJobInfo(info);
    });
  }

  /**
   * Get statistics relating to CPU usage attributable to a single domain (in contrast to the statistics returned
   * by virNodeGetCPUStats() for all processes on the host). `dom` must be running (an inactive domain has no
   * attributable cpu usage). On input, `params` must contain at least `nparams` * `ncpus` entries, allocated by
   * the caller.
   * `virDomainGetCPUStats`, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetCPUStats
   * @param ncpus how many cpus to query
   * @param flags bitwise-OR of virTypedParameterFlags
   */
  getCPUStats(startCpu: number, ncpus: number, flags: TypedParameterFlags = 0): TypedParameters[] {
    return getCPUStats(this[address], startCpu, ncpus, flags);
  }

  /**
   * Provides the connection pointer associated with a domain. The reference counter on the connection is not
   * increased by this call.
   * `virDomainGetConnect`, since 0.3.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetConnect
   */
  getConnect(): Connection {
    const at = virDomainGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /**
   * Extract details about current state of control interface to a domain.
   * `virDomainGetControlInfo`, since 0.9.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetControlInfo
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  getControlInfo(flags = 0): DomainControlInfo {
    return withMemory(sizeOfDomainControlInfo(), (info) => {
      virDomainGetControlInfo(this[address], info, flags);
      return readDomainControlInfo(info);
    });
  }

  /**
   * The function populates `errors` array with all disks that encountered an I/O error. Disks with no error will
   * not be returned in the `errors` array. Each disk is identified by its target (the dev attribute of target
   * subelement in domain XML), such as "vda", and accompanied with the error that was seen on it. The caller is
   * also responsible for calling free() on each disk name returned.
   * `virDomainGetDiskErrors`, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetDiskErrors
   * @param maxerrors size of `errors` array
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  getDiskErrors(flags = 0, maxerrors?: number): DomainDiskError[] {
    return getDiskErrors(this[address], flags, maxerrors);
  }

  /**
   * Query the CPU pinning setting of all emulator threads from the domain XML, store it in `cpumap`.
   * `virDomainGetEmulatorPinInfo`, since 0.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetEmulatorPinInfo
   * @param flags bitwise-OR of virDomainModificationImpact Must not be VIR_DOMAIN_AFFECT_LIVE and
   * VIR_DOMAIN_AFFECT_CONFIG concurrently.
   */
  getEmulatorPinInfo(flags: DomainModificationImpact = 0): Uint8Array | null {
    return getEmulatorPinInfo(this[address], flags);
  }

  /**
   * Get a list of mapping information for each mounted file systems within the specified guest and the disks.
   * `virDomainGetFSInfo`, since 1.2.11: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetFSInfo
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  getFSInfo(flags = 0): DomainFSInfo[] {
    return takeRecords(readDomainFSInfo, virDomainFSInfoFree, (info) =>
      virDomainGetFSInfo(this[address], info, flags),
    );
  }

  /**
   * Queries the guest agent for the various information about the guest system. The reported data depends on the
   * guest agent implementation. The information is returned as an array of typed parameters containing the
   * individual parameters. The parameter name for each information field consists of a dot-separated string
   * containing the name of the requested group followed by a group-specific description of the statistic value.
   * `virDomainGetGuestInfo`, since 5.7.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetGuestInfo
   * @param types types of information to return, binary-OR of virDomainGuestInfoTypes
   * @param flags currently unused, set to 0
   */
  getGuestInfo(types: DomainGuestInfoTypes, flags = 0): TypedParameters {
    return takeTypedParameters((params, nparams) =>
      virDomainGetGuestInfo(this[address], types, params, nparams, flags),
    );
  }

  /**
   * Queries the guest agent for state and information regarding vCPUs from guest's perspective. The reported data
   * depends on the guest agent implementation.
   * `virDomainGetGuestVcpus`, since 2.0.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetGuestVcpus
   * @param flags currently unused, callers shall pass 0
   */
  getGuestVcpus(flags = 0): TypedParameters {
    return takeTypedParameters((params, nparams) =>
      virDomainGetGuestVcpus(this[address], params, nparams, flags),
    );
  }

  /**
   * Get the hostname for that domain. If no hostname is found, then an error is raised with VIR_ERR_NO_HOSTNAME
   * code.
   * `virDomainGetHostname`, since 0.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetHostname
   * @param flags bitwise-OR of virDomainGetHostnameFlags
   */
  getHostname(flags: DomainGetHostnameFlags = 0): string {
    return virDomainGetHostname(this[address], flags);
  }

  /**
   * Get the hypervisor ID number for the domain
   * `virDomainGetID`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetID
   */
  getID(): number {
    return virDomainGetID(this[address]) | 0;
  }

  /**
   * Fetch IOThreads of an active domain including the cpumap information to determine on which CPU the IOThread
   * has affinity to run.
   * `virDomainGetIOThreadInfo`, since 1.2.14: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetIOThreadInfo
   * @param flags bitwise-OR of virDomainModificationImpact Must not be VIR_DOMAIN_AFFECT_LIVE and
   * VIR_DOMAIN_AFFECT_CONFIG concurrently.
   */
  getIOThreadInfo(flags: DomainModificationImpact = 0): DomainIOThreadInfo[] {
    return takeRecords(readDomainIOThreadInfo, virDomainIOThreadInfoFree, (info) =>
      virDomainGetIOThreadInfo(this[address], info, flags),
    );
  }

  /**
   * Extract information about a domain. Note that if the connection used to get the domain is limited only a
   * partial set of the information can be extracted.
   * `virDomainGetInfo`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetInfo
   */
  getInfo(): DomainInfo {
    return withMemory(sizeOfDomainInfo(), (info) => {
      virDomainGetInfo(this[address], info);
      return readDomainInfo(info);
    });
  }

  /**
   * Get all interface parameters. On input, `nparams` gives the size of the `params` array; on output, `nparams`
   * gives how many slots were filled with parameter information, which might be less but will not exceed the input
   * value.
   * `virDomainGetInterfaceParameters`, since 0.9.9: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetInterfaceParameters
   * @param device the interface name or mac address
   * @param flags bitwise-OR of virDomainModificationImpact and virTypedParameterFlags
   */
  getInterfaceParameters(
    device: string,
    flags: DomainModificationImpact | TypedParameterFlags = 0,
  ): TypedParameters {
    return fillTypedParameters((params, nparams) =>
      virDomainGetInterfaceParameters(this[address], device, params, nparams, flags),
    );
  }

  /**
   * Extract information about progress of a background job on a domain. Will return an error if the domain is not
   * active.
   * `virDomainGetJobInfo`, since 0.7.7: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetJobInfo
   */
  getJobInfo(): DomainJobInfo {
    return withMemory(sizeOfDomainJobInfo(), (info) => {
      virDomainGetJobInfo(this[address], info);
      return readDomainJobInfo(info);
    });
  }

  /**
   * Extract information about progress of a background job on a domain. Will return an error if the domain is not
   * active. The function returns a superset of progress information provided by virDomainGetJobInfo. Possible
   * fields returned in `params` are defined by VIR_DOMAIN_JOB_* macros and new fields will likely be introduced in
   * the future so callers may receive fields that they do not understand in case they talk to a newer server.
   * `virDomainGetJobStats`, since 1.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetJobStats
   * @param flags bitwise-OR of virDomainGetJobStatsFlags
   */
  getJobStats(flags: DomainGetJobStatsFlags = 0): JobStats {
    return getJobStats(this[address], flags);
  }

  /**
   * Get the launch security info. In case of the SEV guest, this will return the launch measurement.
   * `virDomainGetLaunchSecurityInfo`, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetLaunchSecurityInfo
   * @param flags currently used, set to 0.
   */
  getLaunchSecurityInfo(flags = 0): TypedParameters {
    return takeTypedParameters((params, nparams) =>
      virDomainGetLaunchSecurityInfo(this[address], params, nparams, flags),
    );
  }

  /**
   * Retrieve the maximum amount of physical memory allocated to a domain. If domain is NULL, then this get the
   * amount of memory reserved to Domain0 i.e. the domain where the application runs.
   * `virDomainGetMaxMemory`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMaxMemory
   */
  getMaxMemory(): bigint {
    return BigInt(virDomainGetMaxMemory(this[address]));
  }

  /**
   * Provides the maximum number of virtual CPUs supported for the guest VM. If the guest is inactive, this is
   * basically the same as virConnectGetMaxVcpus(). If the guest is running this will reflect the maximum number of
   * virtual CPUs the guest was booted with. For more details, see virDomainGetVcpusFlags().
   * `virDomainGetMaxVcpus`, since 0.2.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMaxVcpus
   */
  getMaxVcpus(): number {
    return virDomainGetMaxVcpus(this[address]);
  }

  /**
   * Get all memory parameters. On input, `nparams` gives the size of the `params` array; on output, `nparams`
   * gives how many slots were filled with parameter information, which might be less but will not exceed the input
   * value.
   * `virDomainGetMemoryParameters`, since 0.8.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMemoryParameters
   * @param flags bitwise-OR of virDomainModificationImpact and virTypedParameterFlags
   */
  getMemoryParameters(flags: DomainModificationImpact | TypedParameterFlags = 0): TypedParameters {
    return fillTypedParameters((params, nparams) =>
      virDomainGetMemoryParameters(this[address], params, nparams, flags),
    );
  }

  /**
   * Fetch a list of all messages recorded against the VM and store them into `msgs` array which is allocated upon
   * successful return and is NULL terminated. The caller is responsible for freeing `msgs` when no longer needed.
   * `virDomainGetMessages`, since 7.1.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMessages
   * @param flags zero or more virDomainMessageType flags
   */
  getMessages(flags: DomainMessageType = 0): string[] {
    return takeStrings((msgs) => virDomainGetMessages(this[address], msgs, flags));
  }

  /**
   * Retrieves the appropriate domain element given by `type`. If VIR_DOMAIN_METADATA_ELEMENT is requested
   * parameter `uri` must be set to the name of the namespace the requested elements belong to, otherwise must be
   * NULL.
   * `virDomainGetMetadata`, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMetadata
   * @param type type of metadata, from virDomainMetadataType
   * @param uri XML namespace identifier
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  getMetadata(
    type: DomainMetadataType,
    uri: string | null = null,
    flags: DomainModificationImpact = 0,
  ): string {
    return virDomainGetMetadata(this[address], type, uri, flags);
  }

  /**
   * Get the public name for that domain
   * `virDomainGetName`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetName
   */
  getName(): string {
    return virDomainGetName(this[address]);
  }

  /**
   * Get all numa parameters. On input, `nparams` gives the size of the `params` array; on output, `nparams` gives
   * how many slots were filled with parameter information, which might be less but will not exceed the input
   * value.
   * `virDomainGetNumaParameters`, since 0.9.9: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetNumaParameters
   * @param flags bitwise-OR of virDomainModificationImpact and virTypedParameterFlags
   */
  getNumaParameters(flags: DomainModificationImpact | TypedParameterFlags = 0): TypedParameters {
    return fillTypedParameters((params, nparams) =>
      virDomainGetNumaParameters(this[address], params, nparams, flags),
    );
  }

  /**
   * Get the type of domain operation system.
   * `virDomainGetOSType`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetOSType
   */
  getOSType(): string {
    return virDomainGetOSType(this[address]);
  }

  /**
   * Get all Linux perf events setting. Possible fields returned in `params` are defined by VIR_PERF_EVENT_* macros
   * and new fields will likely be introduced in the future.
   * `virDomainGetPerfEvents`, since 1.3.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetPerfEvents
   * @param flags bitwise-OR of virDomainModificationImpact and virTypedParameterFlags
   */
  getPerfEvents(flags: DomainModificationImpact | TypedParameterFlags = 0): TypedParameters {
    return takeTypedParameters((params, nparams) =>
      virDomainGetPerfEvents(this[address], params, nparams, flags),
    );
  }

  /**
   * Get all scheduler parameters. On input, `nparams` gives the size of the `params` array; on output, `nparams`
   * gives how many slots were filled with parameter information, which might be less but will not exceed the input
   * value. `nparams` cannot be 0.
   * `virDomainGetSchedulerParameters`, since 0.2.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSchedulerParameters
   */
  getSchedulerParameters(maxparams?: number): TypedParameters {
    return getSchedulerParameters(this[address], maxparams);
  }

  /**
   * Get all scheduler parameters. On input, `nparams` gives the size of the `params` array; on output, `nparams`
   * gives how many slots were filled with parameter information, which might be less but will not exceed the input
   * value. `nparams` cannot be 0.
   * `virDomainGetSchedulerParametersFlags`, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSchedulerParametersFlags
   * @param flags bitwise-OR of virDomainModificationImpact and virTypedParameterFlags
   */
  getSchedulerParametersFlags(
    flags: DomainModificationImpact | TypedParameterFlags = 0,
    maxparams?: number,
  ): TypedParameters {
    return getSchedulerParametersFlags(this[address], flags, maxparams);
  }

  /**
   * Get the scheduler type and the number of scheduler parameters.
   * `virDomainGetSchedulerType`, since 0.2.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSchedulerType
   */
  getSchedulerType(): { type: string; nparams: number } {
    const nparams: [number] = [0];
    const type = virDomainGetSchedulerType(this[address], nparams);
    return { type, nparams: nparams[0] };
  }

  /**
   * Extract security label of an active domain. The 'label' field in the `seclabel` argument will be initialized
   * to the empty string if the domain is not running under a security model.
   * `virDomainGetSecurityLabel`, since 0.6.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSecurityLabel
   */
  getSecurityLabel(): SecurityLabel {
    return withMemory(sizeOfSecurityLabel(), (seclabel) => {
      virDomainGetSecurityLabel(this[address], seclabel);
      return readSecurityLabel(seclabel);
    });
  }

  /**
   * Extract the security labels of an active domain. The 'label' field in the `seclabels` argument will be
   * initialized to the empty string if the domain is not running under a security model.
   * `virDomainGetSecurityLabelList`, since 0.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSecurityLabelList
   */
  getSecurityLabelList(): SecurityLabel[] {
    return getSecurityLabelList(this[address]);
  }

  /**
   * Extract domain state. Each state can be accompanied with a reason (if known) which led to the state.
   * `virDomainGetState`, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetState
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  getState(flags = 0): {
    state: DomainState;
    reason:
      | DomainNostateReason
      | DomainRunningReason
      | DomainBlockedReason
      | DomainPausedReason
      | DomainShutdownReason
      | DomainShutoffReason
      | DomainCrashedReason
      | DomainPMSuspendedReason
      | DomainPMSuspendedDiskReason;
  } {
    const state: [number] = [0];
    const reason: [number] = [0];
    virDomainGetState(this[address], state, reason, flags);
    return { state: state[0], reason: reason[0] };
  }

  /**
   * Extract information about guest time and store it into `seconds` and `nseconds`. The `seconds` represents the
   * number of seconds since the UNIX Epoch of 1970-01-01 00:00:00 in UTC.
   * `virDomainGetTime`, since 1.2.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetTime
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  getTime(flags = 0): { seconds: bigint; nseconds: number } {
    const seconds: [number | bigint] = [0];
    const nseconds: [number] = [0];
    virDomainGetTime(this[address], seconds, nseconds, flags);
    return { seconds: BigInt(seconds[0]), nseconds: nseconds[0] };
  }

  /**
   * Get the UUID for a domain
   * `virDomainGetUUID`, since 0.0.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetUUID
   */
  getUUID(): Uint8Array {
    const uuid = Buffer.alloc(UUID_BYTES);
    virDomainGetUUID(this[address], uuid);
    return uuid;
  }

  /**
   * Get the UUID for a domain as string. For more information about UUID see RFC4122.
   * `virDomainGetUUIDString`, since 0.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetUUIDString
   */
  getUUIDString(): string {
    const buf = Buffer.alloc(UUID_TEXT);
    virDomainGetUUIDString(this[address], buf);
    return buf.toString('latin1', 0, UUID_TEXT - 1);
  }

  /**
   * Query the CPU affinity setting of all virtual CPUs of domain, store it in cpumaps.
   * `virDomainGetVcpuPinInfo`, since 0.9.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpuPinInfo
   * @param ncpumaps the number of cpumap (listed first to match virDomainGetVcpus)
   * @param flags bitwise-OR of virDomainModificationImpact Must not be VIR_DOMAIN_AFFECT_LIVE and
   * VIR_DOMAIN_AFFECT_CONFIG concurrently.
   */
  getVcpuPinInfo(flags: DomainModificationImpact = 0, ncpumaps?: number): Uint8Array[] {
    return getVcpuPinInfo(this[address], flags, ncpumaps);
  }

  /**
   * Extract information about virtual CPUs of domain, store it in info array and also in cpumaps if this pointer
   * isn't NULL. This call may fail on an inactive domain.
   * `virDomainGetVcpus`, since 0.1.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpus
   * @param maxinfo number of structures in info array
   */
  getVcpus(maxinfo?: number): Vcpu[] {
    return getVcpus(this[address], maxinfo);
  }

  /**
   * Query the number of virtual CPUs used by the domain. Note that this call may fail if the underlying
   * virtualization hypervisor does not support it. This function may require privileged access to the hypervisor.
   * `virDomainGetVcpusFlags`, since 0.8.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpusFlags
   * @param flags bitwise-OR of virDomainVcpuFlags
   */
  getVcpusFlags(flags: DomainVcpuFlags = 0): number {
    return virDomainGetVcpusFlags(this[address], flags);
  }

  /**
   * Provide an XML description of the domain. The description may be reused later to relaunch the domain with
   * virDomainCreateXML().
   * `virDomainGetXMLDesc`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetXMLDesc
   * @param flags bitwise-OR of virDomainXMLFlags
   */
  getXMLDesc(flags: DomainXMLFlags = 0): string {
    return virDomainGetXMLDesc(this[address], flags);
  }

  /**
   * Reload domain's graphics. This can be used to reload TLS certificates without restarting the domain.
   * `virDomainGraphicsReload`, since 10.2.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGraphicsReload
   * @param type graphics type; from the virDomainGraphicsReloadType enum
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  graphicsReload(type: DomainGraphicsReloadType, flags = 0): void {
    virDomainGraphicsReload(this[address], type, flags);
  }

  /**
   * Determine if the domain has a current snapshot.
   * `virDomainHasCurrentSnapshot`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainHasCurrentSnapshot
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  hasCurrentSnapshot(flags = 0): boolean {
    return virDomainHasCurrentSnapshot(this[address], flags) !== 0;
  }

  /**
   * Check if a domain has a managed save image as created by virDomainManagedSave(). Note that any running domain
   * should not have such an image, as it should have been removed on restart.
   * `virDomainHasManagedSaveImage`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainHasManagedSaveImage
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  hasManagedSaveImage(flags = 0): boolean {
    return virDomainHasManagedSaveImage(this[address], flags) !== 0;
  }

  /**
   * Send NMI to the guest
   * `virDomainInjectNMI`, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainInjectNMI
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  injectNMI(flags = 0): void {
    virDomainInjectNMI(this[address], flags);
  }

  /**
   * Return a pointer to the allocated array of pointers to interfaces present in given domain along with their IP
   * and MAC addresses. Note that single interface can have multiple or even 0 IP addresses.
   * `virDomainInterfaceAddresses`, since 1.2.14: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainInterfaceAddresses
   * @param source one of the virDomainInterfaceAddressesSource constants
   * @param flags currently unused, pass zero
   */
  interfaceAddresses(source: DomainInterfaceAddressesSource, flags = 0): DomainInterface[] {
    return takeRecords(readDomainInterface, virDomainInterfaceFree, (ifaces) =>
      virDomainInterfaceAddresses(this[address], ifaces, source, flags),
    );
  }

  /**
   * This function returns network interface stats for interfaces attached to the domain.
   * `virDomainInterfaceStats`, since 0.3.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainInterfaceStats
   * @param device the interface name or MAC address
   */
  interfaceStats(device: string): DomainInterfaceStatsStruct {
    return interfaceStats(this[address], device);
  }

  /**
   * Determine if the domain is currently running
   * `virDomainIsActive`, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsActive
   */
  isActive(): boolean {
    return virDomainIsActive(this[address]) !== 0;
  }

  /**
   * Determine if the domain has a persistent configuration which means it will still exist after shutting down
   * `virDomainIsPersistent`, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsPersistent
   */
  isPersistent(): boolean {
    return virDomainIsPersistent(this[address]) !== 0;
  }

  /**
   * Determine if the domain has been updated.
   * `virDomainIsUpdated`, since 0.8.6: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsUpdated
   */
  isUpdated(): boolean {
    return virDomainIsUpdated(this[address]) !== 0;
  }

  /**
   * Collect the list of domain checkpoints for the given domain and allocate an array to store those objects.
   * `virDomainListAllCheckpoints`, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainListAllCheckpoints
   * @param flags bitwise-OR of supported virDomainCheckpointListFlags
   */
  listAllCheckpoints(flags: DomainCheckpointListFlags = 0): DomainCheckpoint[] {
    return takePointers((checkpoints) => virDomainListAllCheckpoints(this[address], checkpoints, flags)).map(
      (at) => new DomainCheckpoint(at),
    );
  }

  /**
   * Collect the list of domain snapshots for the given domain and allocate an array to store those objects. This
   * API solves the race inherent in virDomainSnapshotListNames().
   * `virDomainListAllSnapshots`, since 0.9.13: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainListAllSnapshots
   * @param flags bitwise-OR of supported virDomainSnapshotListFlags
   */
  listAllSnapshots(flags: DomainSnapshotListFlags = 0): DomainSnapshot[] {
    return takePointers((snaps) => virDomainListAllSnapshots(this[address], snaps, flags)).map(
      (at) => new DomainSnapshot(at),
    );
  }

  /**
   * Query statistics for domains provided by `doms`. Note that all domains in `doms` must share the same
   * connection.
   * `virDomainListGetStats`, since 1.2.8: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainListGetStats
   * @param stats stats to return, binary-OR of virDomainStatsTypes
   * @param flags extra flags; binary-OR of virConnectGetAllDomainStatsFlags
   */
  static listGetStats(
    domains: readonly Domain[],
    stats: DomainStatsTypes = 0,
    flags: ConnectGetAllDomainStatsFlags = 0,
  ): DomainStats<Domain>[] {
    return getStatsOf(
      domains.map((domain) => domain[address]),
      (at) => new Domain(at),
      stats,
      flags,
    );
  }

  /**
   * This method will suspend a domain and save its memory contents to a file on disk. After the call, if
   * successful, the domain is not listed as running anymore. The difference from virDomainSave() is that libvirt
   * is keeping track of the saved state itself, and will reuse it once the domain is being restarted
   * (automatically or via an explicit libvirt call). As a result any running domain is sure to not have a managed
   * saved image. This also implies that managed save only works on persistent domains, since the domain must still
   * exist in order to use virDomainCreate() to restart it.
   * `virDomainManagedSave`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSave
   * @param flags bitwise-OR of virDomainSaveRestoreFlags
   */
  managedSave(flags: DomainSaveRestoreFlags = 0): void {
    virDomainManagedSave(this[address], flags);
  }

  /** {@link managedSave} on another thread, so that this one stays free. */
  async managedSaveAsync(flags: DomainSaveRestoreFlags = 0, options: CallOptions = {}): Promise<void> {
    await callAsync(virDomainManagedSave, [this[address], flags], options, { handles: [this] });
  }

  /**
   * This updates the definition of a domain stored in a saved state file.
   * `virDomainManagedSaveDefineXML`, since 3.7.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveDefineXML
   * @param dxml XML config for adjusting guest xml used on restore
   * @param flags bitwise-OR of virDomainSaveRestoreFlags
   */
  managedSaveDefineXML(dxml: string | null = null, flags: DomainSaveRestoreFlags = 0): void {
    virDomainManagedSaveDefineXML(this[address], dxml, flags);
  }

  /**
   * This method will extract the XML description of the managed save state file of a domain.
   * `virDomainManagedSaveGetXMLDesc`, since 3.7.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveGetXMLDesc
   * @param flags bitwise-OR of supported virDomainSaveImageXMLFlags
   */
  managedSaveGetXMLDesc(flags: DomainSaveImageXMLFlags = 0): string {
    return virDomainManagedSaveGetXMLDesc(this[address], flags);
  }

  /**
   * Remove any managed save image for this domain.
   * `virDomainManagedSaveRemove`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveRemove
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  managedSaveRemove(flags = 0): void {
    virDomainManagedSaveRemove(this[address], flags);
  }

  /**
   * This function allows you to read the contents of a domain's memory.
   * `virDomainMemoryPeek`, since 0.4.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryPeek
   * @param start start of memory to peek
   * @param size size of memory to peek
   * @param flags bitwise-OR of virDomainMemoryFlags
   */
  memoryPeek(start: number | bigint, size: number, flags: DomainMemoryFlags = 0): Uint8Array {
    return memoryPeek(this[address], start, size, flags);
  }

  /**
   * This function provides memory statistics for the domain.
   * `virDomainMemoryStats`, since 0.7.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryStats
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  memoryStats(flags = 0, maxStats?: number): Map<DomainMemoryStatTags, bigint> {
    return memoryStats(this[address], flags, maxStats);
  }

  /**
   * Migrate the domain object from its current host to the destination host given by dconn (a connection to the
   * destination host).
   * `virDomainMigrate`, since 0.3.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrate
   * @param dconn destination host (a connection object)
   * @param flags bitwise-OR of virDomainMigrateFlags
   * @param dname (optional) rename domain to this at destination
   * @param uri (optional) dest hostname/URI as seen from the source host
   * @param bandwidth (optional) specify migration bandwidth limit in MiB/s
   */
  migrate(
    dconn: Connection,
    flags: DomainMigrateFlags = 0,
    dname: string | null = null,
    uri: string | null = null,
    bandwidth: number | bigint = 0,
  ): Domain {
    return new Domain(virDomainMigrate(this[address], dconn[address], flags, dname, uri, bandwidth));
  }

  /** {@link migrate} on another thread, so that this one stays free. */
  async migrateAsync(
    dconn: Connection,
    flags: DomainMigrateFlags = 0,
    dname: string | null = null,
    uri: string | null = null,
    bandwidth: number | bigint = 0,
    options: CallOptions = {},
  ): Promise<Domain> {
    return new Domain(
      await callAsync(
        virDomainMigrate,
        [this[address], dconn[address], flags, dname, uri, bandwidth],
        options,
        { handles: [this, dconn], discard: virDomainFree },
      ),
    );
  }

  /**
   * Migrate the domain object from its current host to the destination host given by dconn (a connection to the
   * destination host).
   * `virDomainMigrate2`, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrate2
   * @param dconn destination host (a connection object)
   * @param dxml (optional) XML config for launching guest on target
   * @param flags bitwise-OR of virDomainMigrateFlags
   * @param dname (optional) rename domain to this at destination
   * @param uri (optional) dest hostname/URI as seen from the source host
   * @param bandwidth (optional) specify migration bandwidth limit in MiB/s
   */
  migrate2(
    dconn: Connection,
    dxml: string | null = null,
    flags: DomainMigrateFlags = 0,
    dname: string | null = null,
    uri: string | null = null,
    bandwidth: number | bigint = 0,
  ): Domain {
    return new Domain(virDomainMigrate2(this[address], dconn[address], dxml, flags, dname, uri, bandwidth));
  }

  /** {@link migrate2} on another thread, so that this one stays free. */
  async migrate2Async(
    dconn: Connection,
    dxml: string | null = null,
    flags: DomainMigrateFlags = 0,
    dname: string | null = null,
    uri: string | null = null,
    bandwidth: number | bigint = 0,
    options: CallOptions = {},
  ): Promise<Domain> {
    return new Domain(
      await callAsync(
        virDomainMigrate2,
        [this[address], dconn[address], dxml, flags, dname, uri, bandwidth],
        options,
        { handles: [this, dconn], discard: virDomainFree },
      ),
    );
  }

  /**
   * Migrate the domain object from its current host to the destination host given by dconn (a connection to the
   * destination host).
   * `virDomainMigrate3`, since 1.1.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrate3
   * @param dconn destination host (a connection object)
   * @param params (optional) migration parameters
   * @param flags bitwise-OR of virDomainMigrateFlags
   */
  migrate3(dconn: Connection, params: TypedParametersInput, flags: DomainMigrateFlags = 0): Domain {
    return new Domain(
      withTypedParameters(params, (at, count) =>
        virDomainMigrate3(this[address], dconn[address], at, count, flags),
      ),
    );
  }

  /** {@link migrate3} on another thread, so that this one stays free. */
  async migrate3Async(
    dconn: Connection,
    params: TypedParametersInput,
    flags: DomainMigrateFlags = 0,
    options: CallOptions = {},
  ): Promise<Domain> {
    const { at, count, free } = lendTypedParameters(params);
    return new Domain(
      await callAsync(virDomainMigrate3, [this[address], dconn[address], at, count, flags], options, {
        handles: [this, dconn],
        free,
        discard: virDomainFree,
      }),
    );
  }

  /**
   * Gets current size of the cache (in bytes) used for compressing repeatedly transferred memory pages during live
   * migration.
   * `virDomainMigrateGetCompressionCache`, since 1.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetCompressionCache
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  migrateGetCompressionCache(flags = 0): bigint {
    const cacheSize: [number | bigint] = [0];
    virDomainMigrateGetCompressionCache(this[address], cacheSize, flags);
    return BigInt(cacheSize[0]);
  }

  /**
   * Gets current maximum tolerable time for which the domain may be paused at the end of live migration.
   * `virDomainMigrateGetMaxDowntime`, since 3.7.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetMaxDowntime
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  migrateGetMaxDowntime(flags = 0): bigint {
    const downtime: [number | bigint] = [0];
    virDomainMigrateGetMaxDowntime(this[address], downtime, flags);
    return BigInt(downtime[0]);
  }

  /**
   * Get the current maximum bandwidth (in MiB/s) that will be used if the domain is migrated. Not all hypervisors
   * will support a bandwidth limit. When VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY is set in `flags`, this API gets
   * the current maximum bandwidth for the post-copy phase of the migration.
   * `virDomainMigrateGetMaxSpeed`, since 0.9.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetMaxSpeed
   * @param flags bitwise-OR of virDomainMigrateMaxSpeedFlags
   */
  migrateGetMaxSpeed(flags: DomainMigrateMaxSpeedFlags = 0): bigint {
    const bandwidth: [number | bigint] = [0];
    virDomainMigrateGetMaxSpeed(this[address], bandwidth, flags);
    return BigInt(bandwidth[0]);
  }

  /**
   * Sets size of the cache (in bytes) used for compressing repeatedly transferred memory pages during live
   * migration. It's supposed to be called while the domain is being live-migrated as a reaction to migration
   * progress and increasing number of compression cache misses obtained from virDomainGetJobStats.
   * `virDomainMigrateSetCompressionCache`, since 1.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateSetCompressionCache
   * @param cacheSize size of the cache (in bytes) used for compression
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  migrateSetCompressionCache(cacheSize: number | bigint, flags = 0): void {
    virDomainMigrateSetCompressionCache(this[address], cacheSize, flags);
  }

  /**
   * Sets maximum tolerable time for which the domain is allowed to be paused at the end of live migration. It's
   * supposed to be called while the domain is being live-migrated as a reaction to migration progress.
   * `virDomainMigrateSetMaxDowntime`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateSetMaxDowntime
   * @param downtime maximum tolerable downtime for live migration, in milliseconds
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  migrateSetMaxDowntime(downtime: number | bigint, flags = 0): void {
    virDomainMigrateSetMaxDowntime(this[address], downtime, flags);
  }

  /**
   * The maximum bandwidth (in MiB/s) that will be used to do migration can be specified with the bandwidth
   * parameter. Not all hypervisors will support a bandwidth cap. When VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY is set
   * in `flags`, this API sets the maximum bandwidth for the post-copy phase of the migration.
   * `virDomainMigrateSetMaxSpeed`, since 0.9.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateSetMaxSpeed
   * @param bandwidth migration bandwidth limit in MiB/s
   * @param flags bitwise-OR of virDomainMigrateMaxSpeedFlags
   */
  migrateSetMaxSpeed(bandwidth: number | bigint, flags: DomainMigrateMaxSpeedFlags = 0): void {
    virDomainMigrateSetMaxSpeed(this[address], bandwidth, flags);
  }

  /**
   * Starts post-copy migration. This function has to be called while migration (initiated with
   * VIR_MIGRATE_POSTCOPY flag) is in progress.
   * `virDomainMigrateStartPostCopy`, since 1.3.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateStartPostCopy
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  migrateStartPostCopy(flags = 0): void {
    virDomainMigrateStartPostCopy(this[address], flags);
  }

  /**
   * Migrate the domain object from its current host to the destination host given by duri.
   * `virDomainMigrateToURI`, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateToURI
   * @param duri mandatory URI for the destination host
   * @param flags bitwise-OR of virDomainMigrateFlags
   * @param dname (optional) rename domain to this at destination
   * @param bandwidth (optional) specify migration bandwidth limit in MiB/s
   */
  migrateToURI(
    duri: string,
    flags: DomainMigrateFlags = 0,
    dname: string | null = null,
    bandwidth: number | bigint = 0,
  ): void {
    virDomainMigrateToURI(this[address], duri, flags, dname, bandwidth);
  }

  /** {@link migrateToURI} on another thread, so that this one stays free. */
  async migrateToURIAsync(
    duri: string,
    flags: DomainMigrateFlags = 0,
    dname: string | null = null,
    bandwidth: number | bigint = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virDomainMigrateToURI, [this[address], duri, flags, dname, bandwidth], options, {
      handles: [this],
    });
  }

  /**
   * Migrate the domain object from its current host to the destination host given by `dconnuri`.
   * `virDomainMigrateToURI2`, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateToURI2
   * @param dconnuri (optional) URI for target libvirtd if `flags` includes VIR_MIGRATE_PEER2PEER
   * @param miguri (optional) URI for invoking the migration, not if `flags` includs VIR_MIGRATE_TUNNELLED
   * @param dxml (optional) XML config for launching guest on target
   * @param flags bitwise-OR of virDomainMigrateFlags
   * @param dname (optional) rename domain to this at destination
   * @param bandwidth (optional) specify migration bandwidth limit in MiB/s
   */
  migrateToURI2(
    dconnuri: string | null = null,
    miguri: string | null = null,
    dxml: string | null = null,
    flags: DomainMigrateFlags = 0,
    dname: string | null = null,
    bandwidth: number | bigint = 0,
  ): void {
    virDomainMigrateToURI2(this[address], dconnuri, miguri, dxml, flags, dname, bandwidth);
  }

  /** {@link migrateToURI2} on another thread, so that this one stays free. */
  async migrateToURI2Async(
    dconnuri: string | null = null,
    miguri: string | null = null,
    dxml: string | null = null,
    flags: DomainMigrateFlags = 0,
    dname: string | null = null,
    bandwidth: number | bigint = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(
      virDomainMigrateToURI2,
      [this[address], dconnuri, miguri, dxml, flags, dname, bandwidth],
      options,
      { handles: [this] },
    );
  }

  /**
   * Migrate the domain object from its current host to the destination host given by URI.
   * `virDomainMigrateToURI3`, since 1.1.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateToURI3
   * @param dconnuri (optional) URI for target libvirtd if `flags` includes VIR_MIGRATE_PEER2PEER
   * @param params (optional) migration parameters
   * @param flags bitwise-OR of virDomainMigrateFlags
   */
  migrateToURI3(dconnuri: string | null, params: TypedParametersInput, flags: DomainMigrateFlags = 0): void {
    withTypedParameters(params, (at, count) =>
      virDomainMigrateToURI3(this[address], dconnuri, at, count, flags),
    );
  }

  /** {@link migrateToURI3} on another thread, so that this one stays free. */
  async migrateToURI3Async(
    dconnuri: string | null,
    params: TypedParametersInput,
    flags: DomainMigrateFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    const { at, count, free } = lendTypedParameters(params);
    await callAsync(virDomainMigrateToURI3, [this[address], dconnuri, at, count, flags], options, {
      handles: [this],
      free,
    });
  }

  /**
   * This opens the host interface associated with a channel device on a guest, if the host interface is supported.
   * If `name` is given, it can match either the device alias (e.g. "channel0"), or the virtio target name (e.g.
   * "org.qemu.guest_agent.0"). If `name` is omitted, then the first channel is opened. The channel is associated
   * with the passed in `st` stream, which should have been opened in non-blocking mode for bi-directional I/O.
   * `virDomainOpenChannel`, since 1.0.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenChannel
   * @param name the channel name, or NULL
   * @param st a stream to associate with the channel
   * @param flags bitwise-OR of virDomainChannelFlags
   */
  openChannel(name: string | null, st: Stream, flags: DomainChannelFlags = 0): void {
    virDomainOpenChannel(this[address], name, st[address], flags);
  }

  /**
   * This opens the backend associated with a console, serial or parallel port device on a guest, if the backend is
   * supported. If the `dev_name` is omitted, then the first console or serial device is opened. The console is
   * associated with the passed in `st` stream, which should have been opened in non-blocking mode for
   * bi-directional I/O.
   * `virDomainOpenConsole`, since 0.8.6: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenConsole
   * @param dev_name the console, serial or parallel port device alias, or NULL
   * @param st a stream to associate with the console
   * @param flags bitwise-OR of virDomainConsoleFlags
   */
  openConsole(dev_name: string | null, st: Stream, flags: DomainConsoleFlags = 0): void {
    virDomainOpenConsole(this[address], dev_name, st[address], flags);
  }

  /**
   * This will attempt to connect the file descriptor `fd`, to the graphics backend of `dom`. If `dom` has multiple
   * graphics backends configured, then `idx` will determine which one is opened, starting from `idx` 0.
   * `virDomainOpenGraphics`, since 0.9.7: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenGraphics
   * @param idx index of graphics config to open
   * @param fd file descriptor to attach graphics to
   * @param flags bitwise-OR of virDomainOpenGraphicsFlags
   */
  openGraphics(idx: number, fd: number, flags: DomainOpenGraphicsFlags = 0): void {
    virDomainOpenGraphics(this[address], idx, fd, flags);
  }

  /**
   * This will create a socket pair connected to the graphics backend of `dom`. One end of the socket will be
   * returned on success, and the other end is handed to the hypervisor. If `dom` has multiple graphics backends
   * configured, then `idx` will determine which one is opened, starting from `idx` 0.
   * `virDomainOpenGraphicsFD`, since 1.2.8: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenGraphicsFD
   * @param idx index of graphics config to open
   * @param flags bitwise-OR of virDomainOpenGraphicsFlags
   */
  openGraphicsFD(idx: number, flags: DomainOpenGraphicsFlags = 0): number {
    return virDomainOpenGraphicsFD(this[address], idx, flags);
  }

  /**
   * Attempt to have the guest enter the given `target` power management suspension level. If `duration` is
   * non-zero, also schedule the guest to resume normal operation after that many seconds, if nothing else has
   * resumed it earlier. Some hypervisors require that `duration` be 0, for an indefinite suspension.
   * `virDomainPMSuspendForDuration`, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPMSuspendForDuration
   * @param target a value from virNodeSuspendTarget
   * @param duration duration in seconds to suspend, or 0 for indefinite
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  pmSuspendForDuration(target: NodeSuspendTarget, duration: number | bigint = 0, flags = 0): void {
    virDomainPMSuspendForDuration(this[address], target, duration, flags);
  }

  /** {@link pmSuspendForDuration} on another thread, so that this one stays free. */
  async pmSuspendForDurationAsync(
    target: NodeSuspendTarget,
    duration: number | bigint = 0,
    flags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virDomainPMSuspendForDuration, [this[address], target, duration, flags], options, {
      handles: [this],
    });
  }

  /**
   * Inject a wakeup into the guest that previously used virDomainPMSuspendForDuration, rather than waiting for the
   * previously requested duration (if any) to elapse.
   * `virDomainPMWakeup`, since 0.9.11: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPMWakeup
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  pmWakeup(flags = 0): void {
    virDomainPMWakeup(this[address], flags);
  }

  /**
   * Dynamically change the real CPUs which can be allocated to all emulator threads. This function may require
   * privileged access to the hypervisor.
   * `virDomainPinEmulator`, since 0.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinEmulator
   * @param cpumap pointer to a bit map of real CPUs (in 8-bit bytes) (IN) Each bit set to 1 means that
   * corresponding CPU is usable. Bytes are stored in little-endian order: CPU0-7, 8-15... In each byte, lowest CPU
   * number is least significant bit.
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  pinEmulator(cpumap: Uint8Array, flags: DomainModificationImpact = 0): void {
    virDomainPinEmulator(this[address], cpumap, cpumap.length, flags);
  }

  /**
   * Dynamically change the real CPUs which can be allocated to an IOThread. This function may require privileged
   * access to the hypervisor.
   * `virDomainPinIOThread`, since 1.2.14: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinIOThread
   * @param iothread_id the IOThread ID to set the CPU affinity
   * @param cpumap pointer to a bit map of real CPUs (in 8-bit bytes) (IN) Each bit set to 1 means that
   * corresponding CPU is usable. Bytes are stored in little-endian order: CPU0-7, 8-15... In each byte, lowest CPU
   * number is least significant bit.
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  pinIOThread(iothread_id: number, cpumap: Uint8Array, flags: DomainModificationImpact = 0): void {
    virDomainPinIOThread(this[address], iothread_id, cpumap, cpumap.length, flags);
  }

  /**
   * Dynamically change the real CPUs which can be allocated to a virtual CPU. This function may require privileged
   * access to the hypervisor.
   * `virDomainPinVcpu`, since 0.1.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinVcpu
   * @param vcpu virtual CPU number
   * @param cpumap pointer to a bit map of real CPUs (in 8-bit bytes) (IN) Each bit set to 1 means that
   * corresponding CPU is usable. Bytes are stored in little-endian order: CPU0-7, 8-15... In each byte, lowest CPU
   * number is least significant bit.
   */
  pinVcpu(vcpu: number, cpumap: Uint8Array): void {
    virDomainPinVcpu(this[address], vcpu, cpumap, cpumap.length);
  }

  /**
   * Dynamically change the real CPUs which can be allocated to a virtual CPU. This function may require privileged
   * access to the hypervisor.
   * `virDomainPinVcpuFlags`, since 0.9.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinVcpuFlags
   * @param vcpu virtual CPU number
   * @param cpumap pointer to a bit map of real CPUs (in 8-bit bytes) (IN) Each bit set to 1 means that
   * corresponding CPU is usable. Bytes are stored in little-endian order: CPU0-7, 8-15... In each byte, lowest CPU
   * number is least significant bit.
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  pinVcpuFlags(vcpu: number, cpumap: Uint8Array, flags: DomainModificationImpact = 0): void {
    virDomainPinVcpuFlags(this[address], vcpu, cpumap, cpumap.length, flags);
  }

  /**
   * Reboot a domain, the domain object is still usable thereafter, but the domain OS is being stopped for a
   * restart. Note that the guest OS may ignore the request. Additionally, the hypervisor may check and support the
   * domain 'on_reboot' XML setting resulting in a domain that shuts down instead of rebooting.
   * `virDomainReboot`, since 0.1.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainReboot
   * @param flags bitwise-OR of virDomainRebootFlagValues
   */
  reboot(flags: DomainRebootFlagValues = 0): void {
    virDomainReboot(this[address], flags);
  }

  /**
   * Increment the reference count on the domain. For each additional call to this method, there shall be a
   * corresponding call to virDomainFree to release the reference count, once the caller no longer needs the
   * reference to this object.
   * `virDomainRef`, since 0.6.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRef
   */
  ref(): Domain {
    virDomainRef(this[address]);
    return new Domain(this[address]);
  }

  /**
   * Rename a domain. New domain name is specified in the second argument. Depending on each driver implementation
   * it may be required that domain is in a specific state.
   * `virDomainRename`, since 1.2.19: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRename
   * @param new_name new domain name
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  rename(new_name: string, flags = 0): void {
    virDomainRename(this[address], new_name, flags);
  }

  /**
   * Reset a domain immediately without any guest OS shutdown. Reset emulates the power reset button on a machine,
   * where all hardware sees the RST line set and reinitializes internal state.
   * `virDomainReset`, since 0.9.7: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainReset
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  reset(flags = 0): void {
    virDomainReset(this[address], flags);
  }

  /**
   * Resume a suspended domain, the process is restarted from the state where it was frozen by calling
   * virDomainSuspend(). This function may require privileged access Moreover, resume may not be supported if
   * domain is in some special state like VIR_DOMAIN_PMSUSPENDED.
   * `virDomainResume`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainResume
   */
  resume(): void {
    virDomainResume(this[address]);
  }

  /**
   * This method will suspend a domain and save its memory contents to a file or direcotry (based on the vmm) on
   * disk. After the call, if successful,the domain is not listed as running anymore (this ends the life of a
   * transient domain). Use virDomainRestore() to restore a domain after saving.
   * `virDomainSave`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSave
   * @param to path for the output save file / directory
   */
  save(to: string): void {
    virDomainSave(this[address], to);
  }

  /** {@link save} on another thread, so that this one stays free. */
  async saveAsync(to: string, options: CallOptions = {}): Promise<void> {
    await callAsync(virDomainSave, [this[address], to], options, { handles: [this] });
  }

  /**
   * This method will suspend a domain and save its memory contents to a file on disk. After the call, if
   * successful, the domain is not listed as running anymore (this ends the life of a transient domain). Use
   * virDomainRestore() to restore a domain after saving.
   * `virDomainSaveFlags`, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveFlags
   * @param to path for the output file
   * @param dxml (optional) XML config for adjusting guest xml used on restore
   * @param flags bitwise-OR of virDomainSaveRestoreFlags
   */
  saveFlags(to: string, dxml: string | null = null, flags: DomainSaveRestoreFlags = 0): void {
    virDomainSaveFlags(this[address], to, dxml, flags);
  }

  /** {@link saveFlags} on another thread, so that this one stays free. */
  async saveFlagsAsync(
    to: string,
    dxml: string | null = null,
    flags: DomainSaveRestoreFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virDomainSaveFlags, [this[address], to, dxml, flags], options, { handles: [this] });
  }

  /**
   * This method extends virDomainSaveFlags by adding parameters. If VIR_DOMAIN_SAVE_PARAM_FILE is not provided
   * then a managed save is performed (see virDomainManagedSave).
   * `virDomainSaveParams`, since 8.4.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveParams
   * @param params save parameters
   * @param flags bitwise-OR of virDomainSaveRestoreFlags
   */
  saveParams(params: TypedParametersInput, flags: DomainSaveRestoreFlags = 0): void {
    withTypedParameters(params, (at, count) => virDomainSaveParams(this[address], at, count, flags));
  }

  /** {@link saveParams} on another thread, so that this one stays free. */
  async saveParamsAsync(
    params: TypedParametersInput,
    flags: DomainSaveRestoreFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    const { at, count, free } = lendTypedParameters(params);
    await callAsync(virDomainSaveParams, [this[address], at, count, flags], options, {
      handles: [this],
      free,
    });
  }

  /**
   * Take a screenshot of current domain console as a stream. The image format is hypervisor specific. Moreover,
   * some hypervisors supports multiple displays per domain. These can be distinguished by `screen` argument.
   * `virDomainScreenshot`, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainScreenshot
   * @param stream stream to use as output
   * @param screen monitor ID to take screenshot from
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  screenshot(stream: Stream, screen = 0, flags = 0): string {
    return virDomainScreenshot(this[address], stream[address], screen, flags);
  }

  /**
   * Send key(s) to the guest.
   * `virDomainSendKey`, since 0.9.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSendKey
   * @param codeset the code set of keycodes, from virKeycodeSet
   * @param holdtime the duration (in milliseconds) that the keys will be held
   * @param keycodes array of keycodes
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  sendKey(codeset: KeycodeSet, holdtime: number, keycodes: readonly number[], flags = 0): void {
    virDomainSendKey(this[address], codeset, holdtime, keycodes, keycodes.length, flags);
  }

  /**
   * Send a signal to the designated process in the guest
   * `virDomainSendProcessSignal`, since 1.0.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSendProcessSignal
   * @param pid_value a positive integer process ID, or negative integer process group ID
   * @param signum a signal from the virDomainProcessSignal enum
   * @param flags currently unused, pass 0
   */
  sendProcessSignal(pid_value: number | bigint, signum: DomainProcessSignal, flags = 0): void {
    virDomainSendProcessSignal(this[address], pid_value, signum, flags);
  }

  /**
   * Configure the domain to be automatically started each time when the host machine boots.
   * `virDomainSetAutostart`, since 0.2.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetAutostart
   * @param autostart whether the domain should be automatically started 0 or 1
   */
  setAutostart(autostart: boolean): void {
    virDomainSetAutostart(this[address], autostart ? 1 : 0);
  }

  /**
   * Configure the domain to be automatically started the next when the host machine boots.
   * `virDomainSetAutostartOnce`, since 11.2.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetAutostartOnce
   * @param autostart whether the domain should be automatically started 0 or 1
   */
  setAutostartOnce(autostart: boolean): void {
    virDomainSetAutostartOnce(this[address], autostart ? 1 : 0);
  }

  /**
   * Change all or a subset of the blkio tunables. This function may require privileged access to the hypervisor.
   * `virDomainSetBlkioParameters`, since 0.9.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetBlkioParameters
   * @param params pointer to blkio parameter objects
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  setBlkioParameters(params: TypedParametersInput, flags: DomainModificationImpact = 0): void {
    withTypedParameters(params, (at, count) => virDomainSetBlkioParameters(this[address], at, count, flags));
  }

  /**
   * Change all or a subset of the per-device block IO tunables.
   * `virDomainSetBlockIoTune`, since 0.9.8: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetBlockIoTune
   * @param disk path to the block device, or device shorthand
   * @param params Pointer to blkio parameter objects
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  setBlockIoTune(disk: string, params: TypedParametersInput, flags: DomainModificationImpact = 0): void {
    withTypedParameters(params, (at, count) =>
      virDomainSetBlockIoTune(this[address], disk, at, count, flags),
    );
  }

  /**
   * Set the threshold level for delivering the VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD if the device or backing chain
   * element described by `dev` is written beyond the set threshold level. The threshold level is unset once the
   * event fires. The event might not be delivered at all if libvirtd was not running at the moment when the
   * threshold was reached. Note that if the threshold level is reached for a top level image, the event is emitted
   * for `dev` corresponding to the disk target, and may also be reported with `dev` corresponding to the disk
   * target with an index corresponding to the 'index' attribute of 'source' in the live VM XML if the attribute is
   * present.
   * `virDomainSetBlockThreshold`, since 3.1.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetBlockThreshold
   * @param dev string specifying the block device or backing chain element
   * @param threshold threshold in bytes when to fire the event
   * @param flags currently unused, callers should pass 0
   */
  setBlockThreshold(dev: string, threshold: number | bigint, flags = 0): void {
    virDomainSetBlockThreshold(this[address], dev, threshold, flags);
  }

  /**
   * Sets state of individual vcpus described by `cpumap` via guest agent. Other vcpus are not modified.
   * `virDomainSetGuestVcpus`, since 2.0.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetGuestVcpus
   * @param cpumap text representation of a bitmap of vcpus to set
   * @param state 0 to disable/1 to enable cpus described by `cpumap`
   * @param flags currently unused, callers shall pass 0
   */
  setGuestVcpus(cpumap: string, state: boolean, flags = 0): void {
    virDomainSetGuestVcpus(this[address], cpumap, state ? 1 : 0, flags);
  }

  /**
   * Dynamically set IOThread parameters to the domain. It is left up to the underlying virtual hypervisor to
   * determine the valid range for an `iothread_id`, determining whether the `iothread_id` already exists, and
   * determining the validity of the provided param values.
   * `virDomainSetIOThreadParams`, since 4.10.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetIOThreadParams
   * @param iothread_id the specific IOThread ID value to add
   * @param params pointer to IOThread parameter objects
   * @param flags bitwise-OR of virDomainModificationImpact and virTypedParameterFlags
   */
  setIOThreadParams(
    iothread_id: number,
    params: TypedParametersInput,
    flags: DomainModificationImpact | TypedParameterFlags = 0,
  ): void {
    withTypedParameters(params, (at, count) =>
      virDomainSetIOThreadParams(this[address], iothread_id, at, count, flags),
    );
  }

  /**
   * Change a subset or all parameters of interface; currently this includes bandwidth parameters. The value of
   * `flags` should be either VIR_DOMAIN_AFFECT_CURRENT, or a bitwise-or of values VIR_DOMAIN_AFFECT_LIVE and
   * VIR_DOMAIN_AFFECT_CONFIG, although hypervisors vary in which flags are supported.
   * `virDomainSetInterfaceParameters`, since 0.9.9: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetInterfaceParameters
   * @param device the interface name or mac address
   * @param params pointer to interface parameter objects
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  setInterfaceParameters(
    device: string,
    params: TypedParametersInput,
    flags: DomainModificationImpact = 0,
  ): void {
    withTypedParameters(params, (at, count) =>
      virDomainSetInterfaceParameters(this[address], device, at, count, flags),
    );
  }

  /**
   * Set a launch security secret in the guest's memory. The guest must be in a paused state, e.g. in state
   * VIR_DOMIAN_PAUSED as reported by virDomainGetState. On success, the guest can be transitioned to a running
   * state. On failure, the guest should be destroyed.
   * `virDomainSetLaunchSecurityState`, since 8.0.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetLaunchSecurityState
   * @param params pointer to launch security parameter objects
   * @param flags currently used, set to 0.
   */
  setLaunchSecurityState(params: TypedParametersInput, flags = 0): void {
    withTypedParameters(params, (at, count) =>
      virDomainSetLaunchSecurityState(this[address], at, count, flags),
    );
  }

  /**
   * Changes the actions of lifecycle events for domain represented as <on_$type>$action</on_$type> in the domain
   * XML.
   * `virDomainSetLifecycleAction`, since 3.9.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetLifecycleAction
   * @param type the lifecycle type from virDomainLifecycle
   * @param action the action type from virDomainLifecycleAction
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  setLifecycleAction(
    type: DomainLifecycle,
    action: DomainLifecycleAction,
    flags: DomainModificationImpact = 0,
  ): void {
    virDomainSetLifecycleAction(this[address], type, action, flags);
  }

  /**
   * Dynamically change the maximum amount of physical memory allocated to a domain. If domain is NULL, then this
   * change the amount of memory reserved to Domain0 i.e. the domain where the application runs. This function may
   * require privileged access to the hypervisor.
   * `virDomainSetMaxMemory`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMaxMemory
   * @param memory the memory size in kibibytes (blocks of 1024 bytes)
   */
  setMaxMemory(memory: number | bigint): void {
    virDomainSetMaxMemory(this[address], memory);
  }

  /**
   * Dynamically change the target amount of physical memory allocated to a domain. If domain is NULL, then this
   * change the amount of memory reserved to Domain0 i.e. the domain where the application runs. This function may
   * require privileged access to the hypervisor.
   * `virDomainSetMemory`, since 0.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemory
   * @param memory the memory size in kibibytes (blocks of 1024 bytes)
   */
  setMemory(memory: number | bigint): void {
    virDomainSetMemory(this[address], memory);
  }

  /**
   * Dynamically change the target amount of physical memory allocated to a domain. If domain is NULL, then this
   * change the amount of memory reserved to Domain0 i.e. the domain where the application runs. This function may
   * require privileged access to the hypervisor.
   * `virDomainSetMemoryFlags`, since 0.9.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryFlags
   * @param memory the memory size in kibibytes (blocks of 1024 bytes)
   * @param flags bitwise-OR of virDomainMemoryModFlags
   */
  setMemoryFlags(memory: number | bigint, flags: DomainMemoryModFlags = 0): void {
    virDomainSetMemoryFlags(this[address], memory, flags);
  }

  /**
   * Change all or a subset of the memory tunables. This function may require privileged access to the hypervisor.
   * `virDomainSetMemoryParameters`, since 0.8.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryParameters
   * @param params pointer to memory parameter objects
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  setMemoryParameters(params: TypedParametersInput, flags: DomainModificationImpact = 0): void {
    withTypedParameters(params, (at, count) => virDomainSetMemoryParameters(this[address], at, count, flags));
  }

  /**
   * Dynamically change the domain memory balloon driver statistics collection period. Use 0 to disable and a
   * positive value to enable.
   * `virDomainSetMemoryStatsPeriod`, since 1.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryStatsPeriod
   * @param period the period in seconds for stats collection
   * @param flags bitwise-OR of virDomainMemoryModFlags
   */
  setMemoryStatsPeriod(period: number, flags: DomainMemoryModFlags = 0): void {
    virDomainSetMemoryStatsPeriod(this[address], period, flags);
  }

  /**
   * Sets the appropriate domain element given by `type` to the value of `metadata`. A `type` of
   * VIR_DOMAIN_METADATA_DESCRIPTION is free-form text; VIR_DOMAIN_METADATA_TITLE is free-form, but no newlines are
   * permitted, and should be short (although the length is not enforced). For these two options `key` and `uri`
   * are irrelevant and must be set to NULL.
   * `virDomainSetMetadata`, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMetadata
   * @param type type of metadata, from virDomainMetadataType
   * @param metadata new metadata text
   * @param key XML namespace key, or NULL
   * @param uri XML namespace URI, or NULL
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  setMetadata(
    type: DomainMetadataType,
    metadata: string | null = null,
    key: string | null = null,
    uri: string | null = null,
    flags: DomainModificationImpact = 0,
  ): void {
    virDomainSetMetadata(this[address], type, metadata, key, uri, flags);
  }

  /**
   * Change all or a subset of the numa tunables. This function may require privileged access to the hypervisor.
   * `virDomainSetNumaParameters`, since 0.9.9: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetNumaParameters
   * @param params pointer to numa parameter objects
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  setNumaParameters(params: TypedParametersInput, flags: DomainModificationImpact = 0): void {
    withTypedParameters(params, (at, count) => virDomainSetNumaParameters(this[address], at, count, flags));
  }

  /**
   * Enable or disable the particular list of Linux perf events you care about. The `params` argument should
   * contain any subset of VIR_PERF_EVENT_ macros.
   * `virDomainSetPerfEvents`, since 1.3.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetPerfEvents
   * @param params pointer to perf events parameter object
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  setPerfEvents(params: TypedParametersInput, flags: DomainModificationImpact = 0): void {
    withTypedParameters(params, (at, count) => virDomainSetPerfEvents(this[address], at, count, flags));
  }

  /**
   * Change all or a subset or the scheduler parameters. It is hypervisor-specific whether this sets live,
   * persistent, or both settings; for more control, use virDomainSetSchedulerParametersFlags.
   * `virDomainSetSchedulerParameters`, since 0.2.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetSchedulerParameters
   * @param params pointer to scheduler parameter objects
   */
  setSchedulerParameters(params: TypedParametersInput): void {
    withTypedParameters(params, (at, count) => virDomainSetSchedulerParameters(this[address], at, count));
  }

  /**
   * Change a subset or all scheduler parameters. The value of `flags` should be either VIR_DOMAIN_AFFECT_CURRENT,
   * or a bitwise-or of values from VIR_DOMAIN_AFFECT_LIVE and VIR_DOMAIN_AFFECT_CURRENT, although hypervisors vary
   * in which flags are supported.
   * `virDomainSetSchedulerParametersFlags`, since 0.9.2: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetSchedulerParametersFlags
   * @param params pointer to scheduler parameter objects
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  setSchedulerParametersFlags(params: TypedParametersInput, flags: DomainModificationImpact = 0): void {
    withTypedParameters(params, (at, count) =>
      virDomainSetSchedulerParametersFlags(this[address], at, count, flags),
    );
  }

  /**
   * Add throttlegroup or change all of the throttlegroup options within specific domain
   * `virDomainSetThrottleGroup`, since 11.2.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetThrottleGroup
   * @param group throttle group name
   * @param params Pointer to blkio parameter objects
   * @param flags bitwise-OR of virDomainModificationImpact
   */
  setThrottleGroup(group: string, params: TypedParametersInput, flags: DomainModificationImpact = 0): void {
    withTypedParameters(params, (at, count) =>
      virDomainSetThrottleGroup(this[address], group, at, count, flags),
    );
  }

  /**
   * When a domain is suspended or restored from a file the domain's OS has no idea that there was a big gap in the
   * time. Depending on how long the gap was, NTP might not be able to resynchronize the guest.
   * `virDomainSetTime`, since 1.2.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetTime
   * @param seconds time to set
   * @param nseconds the nanosecond part of `seconds`
   * @param flags bitwise-OR of virDomainSetTimeFlags
   */
  setTime(seconds: number | bigint, nseconds = 0, flags: DomainSetTimeFlags = 0): void {
    virDomainSetTime(this[address], seconds, nseconds, flags);
  }

  /**
   * Sets the `user` password to the value specified by `password`. If `flags` contain
   * VIR_DOMAIN_PASSWORD_ENCRYPTED, the password is assumed to be encrypted by the method required by the guest OS.
   * `virDomainSetUserPassword`, since 1.2.16: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetUserPassword
   * @param user the username that will get a new password
   * @param password the password to set
   * @param flags bitwise-OR of virDomainSetUserPasswordFlags
   */
  setUserPassword(user: string, password: string, flags: DomainSetUserPasswordFlags = 0): void {
    virDomainSetUserPassword(this[address], user, password, flags);
  }

  /**
   * Enables/disables individual vcpus described by `vcpumap` in the hypervisor.
   * `virDomainSetVcpu`, since 3.1.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpu
   * @param vcpumap text representation of a bitmap of vcpus to set
   * @param state 0 to disable/1 to enable cpus described by `vcpumap`
   * @param flags bitwise-OR of virDomainSetVcpuFlags
   */
  setVcpu(vcpumap: string, state: boolean, flags: DomainSetVcpuFlags = 0): void {
    virDomainSetVcpu(this[address], vcpumap, state ? 1 : 0, flags);
  }

  /**
   * Dynamically change the number of virtual CPUs used by the domain. Note that this call may fail if the
   * underlying virtualization hypervisor does not support it or if growing the number is arbitrarily limited. This
   * function may require privileged access to the hypervisor.
   * `virDomainSetVcpus`, since 0.1.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpus
   * @param nvcpus the new number of virtual CPUs for this domain
   */
  setVcpus(nvcpus: number): void {
    virDomainSetVcpus(this[address], nvcpus);
  }

  /**
   * Dynamically change the number of virtual CPUs used by the domain. Note that this call may fail if the
   * underlying virtualization hypervisor does not support it or if growing the number is arbitrarily limited. This
   * function may require privileged access to the hypervisor.
   * `virDomainSetVcpusFlags`, since 0.8.5: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpusFlags
   * @param nvcpus the new number of virtual CPUs for this domain, must be at least 1
   * @param flags bitwise-OR of virDomainVcpuFlags
   */
  setVcpusFlags(nvcpus: number, flags: DomainVcpuFlags = 0): void {
    virDomainSetVcpusFlags(this[address], nvcpus, flags);
  }

  /**
   * Shutdown a domain, the domain object is still usable thereafter, but the domain OS is being stopped. Note that
   * the guest OS may ignore the request. Additionally, the hypervisor may check and support the domain
   * 'on_poweroff' XML setting resulting in a domain that reboots instead of shutting down. For guests that react
   * to a shutdown request, the differences from virDomainDestroy() are that the guests disk storage will be in a
   * stable state rather than having the (virtual) power cord pulled, and this command returns as soon as the
   * shutdown request is issued rather than blocking until the guest is no longer running.
   * `virDomainShutdown`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainShutdown
   */
  shutdown(): void {
    virDomainShutdown(this[address]);
  }

  /**
   * Shutdown a domain, the domain object is still usable thereafter but the domain OS is being stopped. Note that
   * the guest OS may ignore the request. Additionally, the hypervisor may check and support the domain
   * 'on_poweroff' XML setting resulting in a domain that reboots instead of shutting down. For guests that react
   * to a shutdown request, the differences from virDomainDestroy() are that the guest's disk storage will be in a
   * stable state rather than having the (virtual) power cord pulled, and this command returns as soon as the
   * shutdown request is issued rather than blocking until the guest is no longer running.
   * `virDomainShutdownFlags`, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainShutdownFlags
   * @param flags bitwise-OR of virDomainShutdownFlagValues
   */
  shutdownFlags(flags: DomainShutdownFlagValues = 0): void {
    virDomainShutdownFlags(this[address], flags);
  }

  /**
   * Creates a new snapshot of a domain based on the snapshot xml contained in xmlDesc, with a top-level element
   * <domainsnapshot>.
   * `virDomainSnapshotCreateXML`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotCreateXML
   * @param xmlDesc string containing an XML description of the domain snapshot
   * @param flags bitwise-OR of virDomainSnapshotCreateFlags
   */
  snapshotCreateXML(xmlDesc: string, flags: DomainSnapshotCreateFlags = 0): DomainSnapshot {
    return new DomainSnapshot(virDomainSnapshotCreateXML(this[address], xmlDesc, flags));
  }

  /** {@link snapshotCreateXML} on another thread, so that this one stays free. */
  async snapshotCreateXMLAsync(
    xmlDesc: string,
    flags: DomainSnapshotCreateFlags = 0,
    options: CallOptions = {},
  ): Promise<DomainSnapshot> {
    return new DomainSnapshot(
      await callAsync(virDomainSnapshotCreateXML, [this[address], xmlDesc, flags], options, {
        handles: [this],
        discard: virDomainSnapshotFree,
      }),
    );
  }

  /**
   * Get the current snapshot for a domain, if any.
   * `virDomainSnapshotCurrent`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotCurrent
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  snapshotCurrent(flags = 0): DomainSnapshot {
    return new DomainSnapshot(virDomainSnapshotCurrent(this[address], flags));
  }

  /**
   * Collect the list of domain snapshots for the given domain, and store their names in `names`. The value to use
   * for `nameslen` can be determined by virDomainSnapshotNum() with the same `flags`.
   * `virDomainSnapshotListNames`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotListNames
   * @param nameslen size of `names`
   * @param flags bitwise-OR of supported virDomainSnapshotListFlags
   */
  snapshotListNames(flags: DomainSnapshotListFlags = 0, nameslen = this.snapshotNum(flags)): string[] {
    return fillStrings(nameslen, (names) =>
      virDomainSnapshotListNames(this[address], names, nameslen, flags),
    );
  }

  /**
   * Try to lookup a domain snapshot based on its name.
   * `virDomainSnapshotLookupByName`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotLookupByName
   * @param name name for the domain snapshot
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  snapshotLookupByName(name: string, flags = 0): DomainSnapshot {
    return new DomainSnapshot(virDomainSnapshotLookupByName(this[address], name, flags));
  }

  /**
   * Provides the number of domain snapshots for this domain.
   * `virDomainSnapshotNum`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotNum
   * @param flags bitwise-OR of supported virDomainSnapshotListFlags
   */
  snapshotNum(flags: DomainSnapshotListFlags = 0): number {
    return virDomainSnapshotNum(this[address], flags);
  }

  /**
   * Calculate the current domain's memory dirty rate in next `seconds`. The calculated dirty rate information is
   * available by calling virConnectGetAllDomainStats.
   * `virDomainStartDirtyRateCalc`, since 7.2.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainStartDirtyRateCalc
   * @param seconds specified calculating time in seconds
   * @param flags bitwise-OR of supported virDomainDirtyRateCalcFlags
   */
  startDirtyRateCalc(seconds: number, flags: DomainDirtyRateCalcFlags = 0): void {
    virDomainStartDirtyRateCalc(this[address], seconds, flags);
  }

  /**
   * Suspends an active domain, the process is frozen without further access to CPU resources and I/O but the
   * memory used by the domain at the hypervisor level will stay allocated. Use virDomainResume() to reactivate the
   * domain. This function may require privileged access. Moreover, suspend may not be supported if domain is in
   * some special state like VIR_DOMAIN_PMSUSPENDED.
   * `virDomainSuspend`, since 0.0.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSuspend
   */
  suspend(): void {
    virDomainSuspend(this[address]);
  }

  /**
   * Undefine a domain. If the domain is running, it's converted to transient domain, without stopping it. If the
   * domain is inactive, the domain configuration is removed.
   * `virDomainUndefine`, since 0.1.1: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUndefine
   */
  undefine(): void {
    virDomainUndefine(this[address]);
  }

  /**
   * Undefine a domain. If the domain is running, it's converted to transient domain, without stopping it. If the
   * domain is inactive, the domain configuration is removed.
   * `virDomainUndefineFlags`, since 0.9.4: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUndefineFlags
   * @param flags bitwise-OR of supported virDomainUndefineFlagsValues
   */
  undefineFlags(flags: DomainUndefineFlagsValues = 0): void {
    virDomainUndefineFlags(this[address], flags);
  }

  /**
   * Change a virtual device on a domain, using the flags parameter to control how the device is changed.
   * VIR_DOMAIN_DEVICE_MODIFY_CURRENT specifies that the device change is made based on current domain state.
   * VIR_DOMAIN_DEVICE_MODIFY_LIVE specifies that the device shall be changed on the active domain instance only
   * and is not added to the persisted domain configuration. VIR_DOMAIN_DEVICE_MODIFY_CONFIG specifies that the
   * device shall be changed on the persisted domain configuration only. Note that the target hypervisor must
   * return an error if unable to satisfy flags. E.g. the hypervisor driver will return failure if LIVE is
   * specified but it only supports modifying the persisted device allocation.
   * `virDomainUpdateDeviceFlags`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUpdateDeviceFlags
   * @param xml pointer to XML description of one device
   * @param flags bitwise-OR of virDomainDeviceModifyFlags
   */
  updateDeviceFlags(xml: string, flags: DomainDeviceModifyFlags = 0): void {
    virDomainUpdateDeviceFlags(this[address], xml, flags);
  }
}

const networkLifetime = lifetime('Network', virNetworkRef, virNetworkFree);

/** `virNetwork` */
export class Network extends Handle {
  constructor(at: Address) {
    super(at, networkLifetime);
  }

  /**
   * Create and start a defined network. If the call succeed the network moves from the defined to the running
   * networks pools.
   * `virNetworkCreate`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkCreate
   */
  create(): void {
    virNetworkCreate(this[address]);
  }

  /**
   * Destroy the network object. The running instance is shutdown if not down already and all resources used by it
   * are given back to the hypervisor. This does not free the associated virNetworkPtr object. This function may
   * require privileged access
   * `virNetworkDestroy`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkDestroy
   */
  destroy(): void {
    virNetworkDestroy(this[address]);
  }

  /**
   * Provides a boolean value indicating whether the network configured to be automatically started when the host
   * machine boots.
   * `virNetworkGetAutostart`, since 0.2.1: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetAutostart
   */
  getAutostart(): boolean {
    const autostart: [number] = [0];
    virNetworkGetAutostart(this[address], autostart);
    return autostart[0] !== 0;
  }

  /**
   * Provides a bridge interface name to which a domain may connect a network interface in order to join the
   * network.
   * `virNetworkGetBridgeName`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetBridgeName
   */
  getBridgeName(): string {
    return virNetworkGetBridgeName(this[address]);
  }

  /**
   * Provides the connection pointer associated with a network. The reference counter on the connection is not
   * increased by this call.
   * `virNetworkGetConnect`, since 0.3.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetConnect
   */
  getConnect(): Connection {
    const at = virNetworkGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /**
   * For DHCPv4, the information returned: - Network Interface Name - Expiry Time - MAC address - IAID (NULL) -
   * IPv4 address (with type and prefix) - Hostname (can be NULL) - Client ID (can be NULL)
   * `virNetworkGetDHCPLeases`, since 1.2.6: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetDHCPLeases
   * @param mac Optional ASCII formatted MAC address of an interface
   * @param flags Extra flags, not used yet, so callers should always pass 0
   */
  getDHCPLeases(mac: string | null = null, flags = 0): NetworkDHCPLease[] {
    return takeRecords(readNetworkDHCPLease, virNetworkDHCPLeaseFree, (leases) =>
      virNetworkGetDHCPLeases(this[address], mac, leases, flags),
    );
  }

  /**
   * Retrieves the appropriate network element given by `type`. If VIR_NETWORK_METADATA_ELEMENT is requested
   * parameter `uri` must be set to the name of the namespace the requested elements belong to, otherwise must be
   * NULL.
   * `virNetworkGetMetadata`, since 9.7.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetMetadata
   * @param type type of metadata, from virNetworkMetadataType
   * @param uri XML namespace identifier
   * @param flags bitwise-OR of virNetworkUpdateFlags
   */
  getMetadata(type: NetworkMetadataType, uri: string | null = null, flags: NetworkUpdateFlags = 0): string {
    return virNetworkGetMetadata(this[address], type, uri, flags);
  }

  /**
   * Get the public name for that network
   * `virNetworkGetName`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetName
   */
  getName(): string {
    return virNetworkGetName(this[address]);
  }

  /**
   * Get the UUID for a network
   * `virNetworkGetUUID`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetUUID
   */
  getUUID(): Uint8Array {
    const uuid = Buffer.alloc(UUID_BYTES);
    virNetworkGetUUID(this[address], uuid);
    return uuid;
  }

  /**
   * Get the UUID for a network as string. For more information about UUID see RFC4122.
   * `virNetworkGetUUIDString`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetUUIDString
   */
  getUUIDString(): string {
    const buf = Buffer.alloc(UUID_TEXT);
    virNetworkGetUUIDString(this[address], buf);
    return buf.toString('latin1', 0, UUID_TEXT - 1);
  }

  /**
   * Provide an XML description of the network. The description may be reused later to relaunch the network with
   * virNetworkCreateXML().
   * `virNetworkGetXMLDesc`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetXMLDesc
   * @param flags bitwise-OR of virNetworkXMLFlags
   */
  getXMLDesc(flags: NetworkXMLFlags = 0): string {
    return virNetworkGetXMLDesc(this[address], flags);
  }

  /**
   * Determine if the network is currently running
   * `virNetworkIsActive`, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkIsActive
   */
  isActive(): boolean {
    return virNetworkIsActive(this[address]) !== 0;
  }

  /**
   * Determine if the network has a persistent configuration which means it will still exist after shutting down
   * `virNetworkIsPersistent`, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkIsPersistent
   */
  isPersistent(): boolean {
    return virNetworkIsPersistent(this[address]) !== 0;
  }

  /**
   * Collect the list of network ports, and allocate an array to store those objects.
   * `virNetworkListAllPorts`, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkListAllPorts
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  listAllPorts(flags = 0): NetworkPort[] {
    return takePointers((ports) => virNetworkListAllPorts(this[address], ports, flags)).map(
      (at) => new NetworkPort(at),
    );
  }

  /**
   * Create a new network port, based on an XML description similar to the one returned by
   * virNetworkPortGetXMLDesc()
   * `virNetworkPortCreateXML`, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortCreateXML
   * @param xmldesc an XML description of the port
   * @param flags bitwise-OR of virNetworkPortCreateFlags
   */
  portCreateXML(xmldesc: string, flags: NetworkPortCreateFlags = 0): NetworkPort {
    return new NetworkPort(virNetworkPortCreateXML(this[address], xmldesc, flags));
  }

  /**
   * Try to lookup a port on the given network based on its UUID.
   * `virNetworkPortLookupByUUID`, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortLookupByUUID
   * @param uuid the raw UUID for the network port
   */
  portLookupByUUID(uuid: Uint8Array): NetworkPort {
    return new NetworkPort(virNetworkPortLookupByUUID(this[address], uuidBytes(uuid)));
  }

  /**
   * Try to lookup a port on the given network based on its UUID.
   * `virNetworkPortLookupByUUIDString`, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortLookupByUUIDString
   * @param uuidstr the string UUID for the port
   */
  portLookupByUUIDString(uuidstr: string): NetworkPort {
    return new NetworkPort(virNetworkPortLookupByUUIDString(this[address], uuidstr));
  }

  /**
   * Increment the reference count on the network. For each additional call to this method, there shall be a
   * corresponding call to virNetworkFree to release the reference count, once the caller no longer needs the
   * reference to this object.
   * `virNetworkRef`, since 0.6.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkRef
   */
  ref(): Network {
    virNetworkRef(this[address]);
    return new Network(this[address]);
  }

  /**
   * Configure the network to be automatically started when the host machine boots.
   * `virNetworkSetAutostart`, since 0.2.1: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkSetAutostart
   * @param autostart whether the network should be automatically started 0 or 1
   */
  setAutostart(autostart: boolean): void {
    virNetworkSetAutostart(this[address], autostart ? 1 : 0);
  }

  /**
   * Sets the appropriate network element given by `type` to the value of `metadata`. A `type` of
   * VIR_NETWORK_METADATA_DESCRIPTION is free-form text; VIR_NETWORK_METADATA_TITLE is free-form, but no newlines
   * are permitted, and should be short (although the length is not enforced). For these two options `key` and
   * `uri` are irrelevant and must be set to NULL.
   * `virNetworkSetMetadata`, since 9.7.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkSetMetadata
   * @param type type of metadata, from virNetworkMetadataType
   * @param metadata new metadata text
   * @param key XML namespace key, or NULL
   * @param uri XML namespace URI, or NULL
   * @param flags bitwise-OR of virNetworkUpdateFlags
   */
  setMetadata(
    type: NetworkMetadataType,
    metadata: string | null = null,
    key: string | null = null,
    uri: string | null = null,
    flags: NetworkUpdateFlags = 0,
  ): void {
    virNetworkSetMetadata(this[address], type, metadata, key, uri, flags);
  }

  /**
   * Undefine a network but does not stop it if it is running
   * `virNetworkUndefine`, since 0.2.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkUndefine
   */
  undefine(): void {
    virNetworkUndefine(this[address]);
  }

  /**
   * Update the definition of an existing network, either its live running state, its persistent configuration, or
   * both.
   * `virNetworkUpdate`, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkUpdate
   * @param command what action to perform (add/delete/modify) (see virNetworkUpdateCommand for descriptions)
   * @param section which section of the network to update (see virNetworkUpdateSection for descriptions)
   * @param parentIndex which parent element, if there are multiple parents of the same type (e.g. which <ip>
   * element when modifying a <dhcp>/<host> element), or "-1" for "don't care" or "automatically find appropriate
   * one".
   * @param xml the XML description for the network, preferably in UTF-8
   * @param flags bitwise OR of virNetworkUpdateFlags.
   */
  update(
    command: NetworkUpdateCommand,
    section: NetworkUpdateSection,
    parentIndex: number,
    xml: string,
    flags: NetworkUpdateFlags = 0,
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

  /**
   * Delete the network port. This does not free the associated virNetworkPortPtr object. It is the caller's
   * responsibility to ensure the port is not still in use by a virtual machine before deleting port.
   * `virNetworkPortDelete`, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortDelete
   * @param flags currently unused, pass 0
   */
  delete(flags = 0): void {
    virNetworkPortDelete(this[address], flags);
  }

  /**
   * Provides the network pointer associated with a port. The reference counter on the connection is not increased
   * by this call.
   * `virNetworkPortGetNetwork`, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetNetwork
   */
  getNetwork(): Network {
    const at = virNetworkPortGetNetwork(this[address]);
    virNetworkRef(at);
    return new Network(at);
  }

  /**
   * Get all interface parameters. On input, `params` should be initialized to NULL. On return `params` will be
   * allocated with the size large enough to hold all parameters, and `nparams` will be updated to say how many
   * parameters are present. `params` should be freed by the caller on success.
   * `virNetworkPortGetParameters`, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetParameters
   * @param flags currently unused, pass 0
   */
  getParameters(flags = 0): TypedParameters {
    return takeTypedParameters((params, nparams) =>
      virNetworkPortGetParameters(this[address], params, nparams, flags),
    );
  }

  /**
   * Get the UUID for a network port
   * `virNetworkPortGetUUID`, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetUUID
   */
  getUUID(): Uint8Array {
    const uuid = Buffer.alloc(UUID_BYTES);
    virNetworkPortGetUUID(this[address], uuid);
    return uuid;
  }

  /**
   * Get the UUID for a network as string. For more information about UUID see RFC4122.
   * `virNetworkPortGetUUIDString`, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetUUIDString
   */
  getUUIDString(): string {
    const buf = Buffer.alloc(UUID_TEXT);
    virNetworkPortGetUUIDString(this[address], buf);
    return buf.toString('latin1', 0, UUID_TEXT - 1);
  }

  /**
   * Provide an XML description of the network port. The description may be reused later to recreate the port with
   * virNetworkPortCreateXML().
   * `virNetworkPortGetXMLDesc`, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetXMLDesc
   * @param flags currently unused, pass 0
   */
  getXMLDesc(flags = 0): string {
    return virNetworkPortGetXMLDesc(this[address], flags);
  }

  /**
   * Increment the reference count on the network port. For each additional call to this method, there shall be a
   * corresponding call to virNetworkPortFree to release the reference count, once the caller no longer needs the
   * reference to this object.
   * `virNetworkPortRef`, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortRef
   */
  ref(): NetworkPort {
    virNetworkPortRef(this[address]);
    return new NetworkPort(this[address]);
  }

  /**
   * Change a subset or all parameters of the network port; currently this includes bandwidth parameters.
   * `virNetworkPortSetParameters`, since 5.5.0: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortSetParameters
   * @param params pointer to interface parameter objects
   * @param flags currently unused, pass 0
   */
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
   * Currently only filesystem pool accepts flags VIR_STORAGE_POOL_BUILD_OVERWRITE and
   * VIR_STORAGE_POOL_BUILD_NO_OVERWRITE.
   * `virStoragePoolBuild`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolBuild
   * @param flags bitwise-OR of virStoragePoolBuildFlags
   */
  build(flags: StoragePoolBuildFlags = 0): void {
    virStoragePoolBuild(this[address], flags);
  }

  /** {@link build} on another thread, so that this one stays free. */
  async buildAsync(flags: StoragePoolBuildFlags = 0, options: CallOptions = {}): Promise<void> {
    await callAsync(virStoragePoolBuild, [this[address], flags], options, { handles: [this] });
  }

  /**
   * Starts an inactive storage pool
   * `virStoragePoolCreate`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolCreate
   * @param flags bitwise-OR of virStoragePoolCreateFlags
   */
  create(flags: StoragePoolCreateFlags = 0): void {
    virStoragePoolCreate(this[address], flags);
  }

  /**
   * Delete the underlying pool resources. This is a non-recoverable operation. The virStoragePoolPtr object itself
   * is not free'd.
   * `virStoragePoolDelete`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDelete
   * @param flags bitwise-OR of virStoragePoolDeleteFlags
   */
  delete(flags: StoragePoolDeleteFlags = 0): void {
    virStoragePoolDelete(this[address], flags);
  }

  /**
   * Destroy an active storage pool. This will deactivate the pool on the host, but keep any persistent config
   * associated with it. If it has a persistent config it can later be restarted with virStoragePoolCreate(). This
   * does not free the associated virStoragePoolPtr object.
   * `virStoragePoolDestroy`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDestroy
   */
  destroy(): void {
    virStoragePoolDestroy(this[address]);
  }

  /**
   * Fetches the value of the autostart flag, which determines whether the pool is automatically started at boot
   * time
   * `virStoragePoolGetAutostart`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetAutostart
   */
  getAutostart(): boolean {
    const autostart: [number] = [0];
    virStoragePoolGetAutostart(this[address], autostart);
    return autostart[0] !== 0;
  }

  /**
   * Provides the connection pointer associated with a storage pool. The reference counter on the connection is not
   * increased by this call.
   * `virStoragePoolGetConnect`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetConnect
   */
  getConnect(): Connection {
    const at = virStoragePoolGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /**
   * Get volatile information about the storage pool such as free space / usage summary
   * `virStoragePoolGetInfo`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetInfo
   */
  getInfo(): StoragePoolInfo {
    return withMemory(sizeOfStoragePoolInfo(), (info) => {
      virStoragePoolGetInfo(this[address], info);
      return readStoragePoolInfo(info);
    });
  }

  /**
   * Fetch the locally unique name of the storage pool
   * `virStoragePoolGetName`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetName
   */
  getName(): string {
    return virStoragePoolGetName(this[address]);
  }

  /**
   * Fetch the globally unique ID of the storage pool
   * `virStoragePoolGetUUID`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetUUID
   */
  getUUID(): Uint8Array {
    const uuid = Buffer.alloc(UUID_BYTES);
    virStoragePoolGetUUID(this[address], uuid);
    return uuid;
  }

  /**
   * Fetch the globally unique ID of the storage pool as a string
   * `virStoragePoolGetUUIDString`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetUUIDString
   */
  getUUIDString(): string {
    const buf = Buffer.alloc(UUID_TEXT);
    virStoragePoolGetUUIDString(this[address], buf);
    return buf.toString('latin1', 0, UUID_TEXT - 1);
  }

  /**
   * Fetch an XML document describing all aspects of the storage pool. This is suitable for later feeding back into
   * the virStoragePoolCreateXML method.
   * `virStoragePoolGetXMLDesc`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetXMLDesc
   * @param flags bitwise-OR of virStorageXMLFlags
   */
  getXMLDesc(flags: StorageXMLFlags = 0): string {
    return virStoragePoolGetXMLDesc(this[address], flags);
  }

  /**
   * Determine if the storage pool is currently running
   * `virStoragePoolIsActive`, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolIsActive
   */
  isActive(): boolean {
    return virStoragePoolIsActive(this[address]) !== 0;
  }

  /**
   * Determine if the storage pool has a persistent configuration which means it will still exist after shutting
   * down
   * `virStoragePoolIsPersistent`, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolIsPersistent
   */
  isPersistent(): boolean {
    return virStoragePoolIsPersistent(this[address]) !== 0;
  }

  /**
   * Collect the list of storage volumes, and allocate an array to store those objects.
   * `virStoragePoolListAllVolumes`, since 0.10.2: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolListAllVolumes
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  listAllVolumes(flags = 0): StorageVolume[] {
    return takePointers((vols) => virStoragePoolListAllVolumes(this[address], vols, flags)).map(
      (at) => new StorageVolume(at),
    );
  }

  /**
   * Fetch list of storage volume names, limiting to at most maxnames.
   * `virStoragePoolListVolumes`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolListVolumes
   * @param maxnames size of names array
   */
  listVolumes(maxnames = this.numOfVolumes()): string[] {
    return fillStrings(maxnames, (names) => virStoragePoolListVolumes(this[address], names, maxnames));
  }

  /**
   * Fetch the number of storage volumes within a pool
   * `virStoragePoolNumOfVolumes`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolNumOfVolumes
   */
  numOfVolumes(): number {
    return virStoragePoolNumOfVolumes(this[address]);
  }

  /**
   * Increment the reference count on the pool. For each additional call to this method, there shall be a
   * corresponding call to virStoragePoolFree to release the reference count, once the caller no longer needs the
   * reference to this object.
   * `virStoragePoolRef`, since 0.6.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolRef
   */
  ref(): StoragePool {
    virStoragePoolRef(this[address]);
    return new StoragePool(this[address]);
  }

  /**
   * Request that the pool refresh its list of volumes. This may involve communicating with a remote server, and/or
   * initializing new devices at the OS layer
   * `virStoragePoolRefresh`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolRefresh
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  refresh(flags = 0): void {
    virStoragePoolRefresh(this[address], flags);
  }

  /** {@link refresh} on another thread, so that this one stays free. */
  async refreshAsync(flags = 0, options: CallOptions = {}): Promise<void> {
    await callAsync(virStoragePoolRefresh, [this[address], flags], options, { handles: [this] });
  }

  /**
   * Configure the storage pool to be automatically started when the host machine boots.
   * `virStoragePoolSetAutostart`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolSetAutostart
   * @param autostart whether the storage pool should be automatically started 0 or 1
   */
  setAutostart(autostart: boolean): void {
    virStoragePoolSetAutostart(this[address], autostart ? 1 : 0);
  }

  /**
   * Undefine an inactive storage pool
   * `virStoragePoolUndefine`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolUndefine
   */
  undefine(): void {
    virStoragePoolUndefine(this[address]);
  }

  /**
   * Create a storage volume within a pool based on an XML description. Not all pools support creation of volumes.
   * `virStorageVolCreateXML`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolCreateXML
   * @param xmlDesc description of volume to create
   * @param flags bitwise-OR of virStorageVolCreateFlags
   */
  storageVolCreateXML(xmlDesc: string, flags: StorageVolCreateFlags = 0): StorageVolume {
    return new StorageVolume(virStorageVolCreateXML(this[address], xmlDesc, flags));
  }

  /** {@link storageVolCreateXML} on another thread, so that this one stays free. */
  async storageVolCreateXMLAsync(
    xmlDesc: string,
    flags: StorageVolCreateFlags = 0,
    options: CallOptions = {},
  ): Promise<StorageVolume> {
    return new StorageVolume(
      await callAsync(virStorageVolCreateXML, [this[address], xmlDesc, flags], options, {
        handles: [this],
        discard: virStorageVolFree,
      }),
    );
  }

  /**
   * Create a storage volume in the parent pool, using the 'clonevol' volume as input. Information for the new
   * volume (name, perms) are passed via a typical volume XML description.
   * `virStorageVolCreateXMLFrom`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolCreateXMLFrom
   * @param xmlDesc description of volume to create
   * @param clonevol storage volume to use as input
   * @param flags bitwise-OR of virStorageVolCreateFlags
   */
  storageVolCreateXMLFrom(
    xmlDesc: string,
    clonevol: StorageVolume,
    flags: StorageVolCreateFlags = 0,
  ): StorageVolume {
    return new StorageVolume(virStorageVolCreateXMLFrom(this[address], xmlDesc, clonevol[address], flags));
  }

  /** {@link storageVolCreateXMLFrom} on another thread, so that this one stays free. */
  async storageVolCreateXMLFromAsync(
    xmlDesc: string,
    clonevol: StorageVolume,
    flags: StorageVolCreateFlags = 0,
    options: CallOptions = {},
  ): Promise<StorageVolume> {
    return new StorageVolume(
      await callAsync(
        virStorageVolCreateXMLFrom,
        [this[address], xmlDesc, clonevol[address], flags],
        options,
        { handles: [this, clonevol], discard: virStorageVolFree },
      ),
    );
  }

  /**
   * Fetch a pointer to a storage volume based on its name within a pool
   * `virStorageVolLookupByName`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolLookupByName
   * @param name name of storage volume
   */
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

  /**
   * Fetch a storage pool which contains a particular volume
   * `virStoragePoolLookupByVolume`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByVolume
   */
  storagePoolLookupByVolume(): StoragePool {
    return new StoragePool(virStoragePoolLookupByVolume(this[address]));
  }

  /**
   * Delete the storage volume from the pool
   * `virStorageVolDelete`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolDelete
   * @param flags bitwise-OR of virStorageVolDeleteFlags
   */
  delete(flags: StorageVolDeleteFlags = 0): void {
    virStorageVolDelete(this[address], flags);
  }

  /** {@link delete} on another thread, so that this one stays free. */
  async deleteAsync(flags: StorageVolDeleteFlags = 0, options: CallOptions = {}): Promise<void> {
    await callAsync(virStorageVolDelete, [this[address], flags], options, { handles: [this] });
  }

  /**
   * Download the content of the volume as a stream. If `length` is zero, then the remaining contents of the volume
   * after `offset` will be downloaded. Please note that the stream transports the volume itself as is, so the
   * downloaded data may not correspond to guest OS visible state in cases when a complex storage format such as
   * qcow2 or vmdk is used.
   * `virStorageVolDownload`, since 0.9.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolDownload
   * @param stream stream to use as output
   * @param offset position in `vol` to start reading from
   * @param length limit on amount of data to download
   * @param flags bitwise-OR of virStorageVolDownloadFlags
   */
  download(
    stream: Stream,
    offset: number | bigint = 0,
    length: number | bigint = 0,
    flags: StorageVolDownloadFlags = 0,
  ): void {
    virStorageVolDownload(this[address], stream[address], offset, length, flags);
  }

  /**
   * Provides the connection pointer associated with a storage volume. The reference counter on the connection is
   * not increased by this call.
   * `virStorageVolGetConnect`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetConnect
   */
  getConnect(): Connection {
    const at = virStorageVolGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /**
   * Fetches volatile information about the storage volume such as its current allocation
   * `virStorageVolGetInfo`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetInfo
   */
  getInfo(): StorageVolInfo {
    return withMemory(sizeOfStorageVolInfo(), (info) => {
      virStorageVolGetInfo(this[address], info);
      return readStorageVolInfo(info);
    });
  }

  /**
   * Fetches volatile information about the storage volume such as its current allocation.
   * `virStorageVolGetInfoFlags`, since 3.0.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetInfoFlags
   * @param flags bitwise-OR of virStorageVolInfoFlags
   */
  getInfoFlags(flags: StorageVolInfoFlags = 0): StorageVolInfo {
    return withMemory(sizeOfStorageVolInfo(), (info) => {
      virStorageVolGetInfoFlags(this[address], info, flags);
      return readStorageVolInfo(info);
    });
  }

  /**
   * Fetch the storage volume key. This is globally unique, so the same volume will have the same key no matter
   * what host it is accessed from
   * `virStorageVolGetKey`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetKey
   */
  getKey(): string {
    return virStorageVolGetKey(this[address]);
  }

  /**
   * Fetch the storage volume name. This is unique within the scope of a pool
   * `virStorageVolGetName`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetName
   */
  getName(): string {
    return virStorageVolGetName(this[address]);
  }

  /**
   * Fetch the storage volume path. Depending on the pool configuration this is either persistent across hosts, or
   * dynamically assigned at pool startup. Consult pool documentation for information on getting the persistent
   * naming
   * `virStorageVolGetPath`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetPath
   */
  getPath(): string {
    return virStorageVolGetPath(this[address]);
  }

  /**
   * Fetch an XML document describing all aspects of the storage volume
   * `virStorageVolGetXMLDesc`, since 0.4.1: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetXMLDesc
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  getXMLDesc(flags = 0): string {
    return virStorageVolGetXMLDesc(this[address], flags);
  }

  /**
   * Increment the reference count on the vol. For each additional call to this method, there shall be a
   * corresponding call to virStorageVolFree to release the reference count, once the caller no longer needs the
   * reference to this object.
   * `virStorageVolRef`, since 0.6.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolRef
   */
  ref(): StorageVolume {
    virStorageVolRef(this[address]);
    return new StorageVolume(this[address]);
  }

  /**
   * Changes the capacity of the storage volume `vol` to `capacity`. The operation will fail if the new capacity
   * requires allocation that would exceed the remaining free space in the parent pool. The contents of the new
   * capacity will appear as all zero bytes. The capacity value will be rounded to the granularity supported by the
   * hypervisor.
   * `virStorageVolResize`, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolResize
   * @param capacity new capacity, in bytes
   * @param flags bitwise-OR of virStorageVolResizeFlags
   */
  resize(capacity: number | bigint, flags: StorageVolResizeFlags = 0): void {
    virStorageVolResize(this[address], capacity, flags);
  }

  /** {@link resize} on another thread, so that this one stays free. */
  async resizeAsync(
    capacity: number | bigint,
    flags: StorageVolResizeFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virStorageVolResize, [this[address], capacity, flags], options, { handles: [this] });
  }

  /**
   * Upload new content to the volume from a stream. This call will fail if `offset` + `length` exceeds the size of
   * the volume. Otherwise, if `length` is non-zero, an error will be raised if an attempt is made to upload
   * greater than `length` bytes of data. Please note that the stream transports the volume itself as is, so the
   * downloaded data may not correspond to guest OS visible state in cases when a complex storage format such as
   * qcow2 or vmdk is used.
   * `virStorageVolUpload`, since 0.9.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolUpload
   * @param stream stream to use as input
   * @param offset position to start writing to
   * @param length limit on amount of data to upload
   * @param flags bitwise-OR of virStorageVolUploadFlags
   */
  upload(
    stream: Stream,
    offset: number | bigint = 0,
    length: number | bigint = 0,
    flags: StorageVolUploadFlags = 0,
  ): void {
    virStorageVolUpload(this[address], stream[address], offset, length, flags);
  }

  /**
   * Ensure data previously on a volume is not accessible to future reads.
   * `virStorageVolWipe`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolWipe
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  wipe(flags = 0): void {
    virStorageVolWipe(this[address], flags);
  }

  /** {@link wipe} on another thread, so that this one stays free. */
  async wipeAsync(flags = 0, options: CallOptions = {}): Promise<void> {
    await callAsync(virStorageVolWipe, [this[address], flags], options, { handles: [this] });
  }

  /**
   * Similar to virStorageVolWipe, but one can choose between different wiping algorithms. Also note, that
   * depending on the actual volume representation, this call may not really overwrite the physical location of the
   * volume. For instance, files stored journaled, log structured, copy-on-write, versioned, and network file
   * systems are known to be problematic.
   * `virStorageVolWipePattern`, since 0.9.10: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolWipePattern
   * @param algorithm one of virStorageVolWipeAlgorithm
   * @param flags future flags, use 0 for now
   */
  wipePattern(algorithm: StorageVolWipeAlgorithm, flags = 0): void {
    virStorageVolWipePattern(this[address], algorithm, flags);
  }

  /** {@link wipePattern} on another thread, so that this one stays free. */
  async wipePatternAsync(
    algorithm: StorageVolWipeAlgorithm,
    flags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virStorageVolWipePattern, [this[address], algorithm, flags], options, {
      handles: [this],
    });
  }
}

const interfaceLifetime = lifetime('Interface', virInterfaceRef, virInterfaceFree);

/** `virInterface` */
export class Interface extends Handle {
  constructor(at: Address) {
    super(at, interfaceLifetime);
  }

  /**
   * Activate an interface (i.e. call "ifup").
   * `virInterfaceCreate`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceCreate
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  create(flags = 0): void {
    virInterfaceCreate(this[address], flags);
  }

  /**
   * deactivate an interface (ie call "ifdown") This does not remove the interface from the config, and does not
   * free the associated virInterfacePtr object.
   * `virInterfaceDestroy`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceDestroy
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  destroy(flags = 0): void {
    virInterfaceDestroy(this[address], flags);
  }

  /**
   * Provides the connection pointer associated with an interface. The reference counter on the connection is not
   * increased by this call.
   * `virInterfaceGetConnect`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetConnect
   */
  getConnect(): Connection {
    const at = virInterfaceGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /**
   * Get the MAC for an interface as string. For more information about MAC see RFC4122.
   * `virInterfaceGetMACString`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetMACString
   */
  getMACString(): string {
    return virInterfaceGetMACString(this[address]);
  }

  /**
   * Get the public name for that interface
   * `virInterfaceGetName`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetName
   */
  getName(): string {
    return virInterfaceGetName(this[address]);
  }

  /**
   * VIR_INTERFACE_XML_INACTIVE - return the static configuration, suitable for use redefining the interface via
   * virInterfaceDefineXML()
   * `virInterfaceGetXMLDesc`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetXMLDesc
   * @param flags bitwise-OR of extraction flags. Current valid bits:
   */
  getXMLDesc(flags: InterfaceXMLFlags = 0): string {
    return virInterfaceGetXMLDesc(this[address], flags);
  }

  /**
   * Determine if the interface is currently running
   * `virInterfaceIsActive`, since 0.7.3: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceIsActive
   */
  isActive(): boolean {
    return virInterfaceIsActive(this[address]) !== 0;
  }

  /**
   * Increment the reference count on the interface. For each additional call to this method, there shall be a
   * corresponding call to virInterfaceFree to release the reference count, once the caller no longer needs the
   * reference to this object.
   * `virInterfaceRef`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceRef
   */
  ref(): Interface {
    virInterfaceRef(this[address]);
    return new Interface(this[address]);
  }

  /**
   * Undefine an interface, ie remove it from the config. This does not free the associated virInterfacePtr object.
   * `virInterfaceUndefine`, since 0.6.4: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceUndefine
   */
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

  /**
   * Start a defined node device:
   * `virNodeDeviceCreate`, since 7.3.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceCreate
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  create(flags = 0): void {
    virNodeDeviceCreate(this[address], flags);
  }

  /**
   * Destroy the device object. The virtual device (only works for vHBA currently) is removed from the host
   * operating system. This function may require privileged access.
   * `virNodeDeviceDestroy`, since 0.6.3: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDestroy
   */
  destroy(): void {
    virNodeDeviceDestroy(this[address]);
  }

  /**
   * Detach the node device from the node itself so that it may be assigned to a guest domain.
   * `virNodeDeviceDetachFlags`, since 1.0.5: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDetachFlags
   * @param driverName name of backend driver that will be used for later device assignment to a domain. NULL means
   * "use the hypervisor default driver"
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  detachFlags(driverName: string | null = null, flags = 0): void {
    virNodeDeviceDetachFlags(this[address], driverName, flags);
  }

  /**
   * Detach the node device from the node itself so that it may be assigned to a guest domain.
   * `virNodeDeviceDettach`, since 0.6.1: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDettach
   */
  dettach(): void {
    virNodeDeviceDettach(this[address]);
  }

  /**
   * Provides a boolean value indicating whether the node device is configured to be automatically started when the
   * host machine boots or the parent device becomes available.
   * `virNodeDeviceGetAutostart`, since 7.8.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetAutostart
   */
  getAutostart(): boolean {
    const autostart: [number] = [0];
    virNodeDeviceGetAutostart(this[address], autostart);
    return autostart[0] !== 0;
  }

  /**
   * Just return the device name
   * `virNodeDeviceGetName`, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetName
   */
  getName(): string {
    return virNodeDeviceGetName(this[address]);
  }

  /**
   * Accessor for the parent of the device
   * `virNodeDeviceGetParent`, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetParent
   */
  getParent(): string | null {
    return virNodeDeviceGetParent(this[address]);
  }

  /**
   * Fetch an XML document describing all aspects of the device.
   * `virNodeDeviceGetXMLDesc`, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetXMLDesc
   * @param flags bitwise-OR of virNodeDeviceXMLFlags
   */
  getXMLDesc(flags: NodeDeviceXMLFlags = 0): string {
    return virNodeDeviceGetXMLDesc(this[address], flags);
  }

  /**
   * Determine if the node device is currently active
   * `virNodeDeviceIsActive`, since 7.8.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceIsActive
   */
  isActive(): boolean {
    return virNodeDeviceIsActive(this[address]) !== 0;
  }

  /**
   * Determine if the node device has a persistent configuration which means it will still exist after shutting
   * down
   * `virNodeDeviceIsPersistent`, since 7.8.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceIsPersistent
   */
  isPersistent(): boolean {
    return virNodeDeviceIsPersistent(this[address]) !== 0;
  }

  /**
   * Lists the names of the capabilities supported by the device.
   * `virNodeDeviceListCaps`, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceListCaps
   * @param maxnames size of `names`
   */
  listCaps(maxnames = this.numOfCaps()): string[] {
    return fillStrings(maxnames, (names) => virNodeDeviceListCaps(this[address], names, maxnames));
  }

  /**
   * Accessor for the number of capabilities supported by the device.
   * `virNodeDeviceNumOfCaps`, since 0.5.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceNumOfCaps
   */
  numOfCaps(): number {
    return virNodeDeviceNumOfCaps(this[address]);
  }

  /**
   * Re-attach a previously detached node device to the node so that it may be used by the node again.
   * `virNodeDeviceReAttach`, since 0.6.1: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceReAttach
   */
  reAttach(): void {
    virNodeDeviceReAttach(this[address]);
  }

  /**
   * Increment the reference count on the dev. For each additional call to this method, there shall be a
   * corresponding call to virNodeDeviceFree to release the reference count, once the caller no longer needs the
   * reference to this object.
   * `virNodeDeviceRef`, since 0.6.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceRef
   */
  ref(): NodeDevice {
    virNodeDeviceRef(this[address]);
    return new NodeDevice(this[address]);
  }

  /**
   * Reset a previously detached node device to the node before or after assigning it to a guest.
   * `virNodeDeviceReset`, since 0.6.1: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceReset
   */
  reset(): void {
    virNodeDeviceReset(this[address]);
  }

  /**
   * Configure the node device to be automatically started when the host machine boots or the parent device becomes
   * available.
   * `virNodeDeviceSetAutostart`, since 7.8.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceSetAutostart
   * @param autostart whether the device should be automatically started
   */
  setAutostart(autostart: boolean): void {
    virNodeDeviceSetAutostart(this[address], autostart ? 1 : 0);
  }

  /**
   * Undefine the device object. The virtual device is removed from the host operating system. This function may
   * require privileged access.
   * `virNodeDeviceUndefine`, since 7.3.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceUndefine
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  undefine(flags = 0): void {
    virNodeDeviceUndefine(this[address], flags);
  }

  /**
   * Update the definition of an existing node device, either its live running configuration, its persistent
   * configuration, or both.
   * `virNodeDeviceUpdate`, since 10.1.0: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceUpdate
   * @param xmlDesc string containing an XML description of the device to be defined
   * @param flags bitwise OR of virNodeDeviceUpdateFlags
   */
  update(xmlDesc: string, flags: NodeDeviceUpdateFlags = 0): void {
    virNodeDeviceUpdate(this[address], xmlDesc, flags);
  }
}

const nWFilterLifetime = lifetime('NWFilter', virNWFilterRef, virNWFilterFree);

/** `virNWFilter` */
export class NWFilter extends Handle {
  constructor(at: Address) {
    super(at, nWFilterLifetime);
  }

  /**
   * Get the public name for the network filter
   * `virNWFilterGetName`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetName
   */
  getName(): string {
    return virNWFilterGetName(this[address]);
  }

  /**
   * Get the UUID for a network filter
   * `virNWFilterGetUUID`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetUUID
   */
  getUUID(): Uint8Array {
    const uuid = Buffer.alloc(UUID_BYTES);
    virNWFilterGetUUID(this[address], uuid);
    return uuid;
  }

  /**
   * Get the UUID for a network filter as string. For more information about UUID see RFC4122.
   * `virNWFilterGetUUIDString`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetUUIDString
   */
  getUUIDString(): string {
    const buf = Buffer.alloc(UUID_TEXT);
    virNWFilterGetUUIDString(this[address], buf);
    return buf.toString('latin1', 0, UUID_TEXT - 1);
  }

  /**
   * Provide an XML description of the network filter. The description may be reused later to redefine the network
   * filter with virNWFilterCreateXML().
   * `virNWFilterGetXMLDesc`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetXMLDesc
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  getXMLDesc(flags = 0): string {
    return virNWFilterGetXMLDesc(this[address], flags);
  }

  /**
   * Increment the reference count on the nwfilter. For each additional call to this method, there shall be a
   * corresponding call to virNWFilterFree to release the reference count, once the caller no longer needs the
   * reference to this object.
   * `virNWFilterRef`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterRef
   */
  ref(): NWFilter {
    virNWFilterRef(this[address]);
    return new NWFilter(this[address]);
  }

  /**
   * Undefine the nwfilter object. This call will not succeed if a running VM is referencing the filter. This does
   * not free the associated virNWFilterPtr object.
   * `virNWFilterUndefine`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterUndefine
   */
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

  /**
   * Delete the binding object. This does not free the associated virNWFilterBindingPtr object. This API may be
   * used to remove the network port binding filter currently in use for the guest while the guest is running
   * without needing to restart the guest. Restoring the network port binding filter for the running guest would be
   * accomplished by using virNWFilterBindingCreateXML.
   * `virNWFilterBindingDelete`, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingDelete
   */
  delete(): void {
    virNWFilterBindingDelete(this[address]);
  }

  /**
   * Get the filter name for the network filter binding
   * `virNWFilterBindingGetFilterName`, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingGetFilterName
   */
  getFilterName(): string {
    return virNWFilterBindingGetFilterName(this[address]);
  }

  /**
   * Get the port dev name for the network filter binding
   * `virNWFilterBindingGetPortDev`, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingGetPortDev
   */
  getPortDev(): string {
    return virNWFilterBindingGetPortDev(this[address]);
  }

  /**
   * Provide an XML description of the network filter. The description may be reused later to redefine the network
   * filter with virNWFilterCreateXML().
   * `virNWFilterBindingGetXMLDesc`, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingGetXMLDesc
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  getXMLDesc(flags = 0): string {
    return virNWFilterBindingGetXMLDesc(this[address], flags);
  }

  /**
   * Increment the reference count on the binding. For each additional call to this method, there shall be a
   * corresponding call to virNWFilterFree to release the reference count, once the caller no longer needs the
   * reference to this object.
   * `virNWFilterBindingRef`, since 4.5.0: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingRef
   */
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

  /**
   * Provides the connection pointer associated with a secret. The reference counter on the connection is not
   * increased by this call.
   * `virSecretGetConnect`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetConnect
   */
  getConnect(): Connection {
    const at = virSecretGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /**
   * Fetches the UUID of the secret.
   * `virSecretGetUUID`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUUID
   */
  getUUID(): Uint8Array {
    const uuid = Buffer.alloc(UUID_BYTES);
    virSecretGetUUID(this[address], uuid);
    return uuid;
  }

  /**
   * Get the UUID for a secret as string. For more information about UUID see RFC4122.
   * `virSecretGetUUIDString`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUUIDString
   */
  getUUIDString(): string {
    const buf = Buffer.alloc(UUID_TEXT);
    virSecretGetUUIDString(this[address], buf);
    return buf.toString('latin1', 0, UUID_TEXT - 1);
  }

  /**
   * Get the unique identifier of the object with which this secret is to be used. The format of the identifier is
   * dependent on the usage type of the secret. For a secret with a usage type of VIR_SECRET_USAGE_TYPE_VOLUME the
   * identifier will be a fully qualified path name. The identifiers are intended to be unique within the set of
   * all secrets sharing the same usage type. ie, there shall only ever be one secret for each volume path.
   * `virSecretGetUsageID`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUsageID
   */
  getUsageID(): string | null {
    return virSecretGetUsageID(this[address]);
  }

  /**
   * Get the type of object which uses this secret. The returned value is one of the constants defined in the
   * virSecretUsageType enumeration. More values may be added to this enumeration in the future, so callers should
   * expect to see usage types they do not explicitly know about.
   * `virSecretGetUsageType`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUsageType
   */
  getUsageType(): SecretUsageType {
    return virSecretGetUsageType(this[address]);
  }

  /**
   * Fetches the value of a secret.
   * `virSecretGetValue`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetValue
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  getValue(flags = 0): Uint8Array {
    return getSecretValue(this[address], flags);
  }

  /**
   * Fetches an XML document describing attributes of the secret.
   * `virSecretGetXMLDesc`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetXMLDesc
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  getXMLDesc(flags = 0): string {
    return virSecretGetXMLDesc(this[address], flags);
  }

  /**
   * Increment the reference count on the secret. For each additional call to this method, there shall be a
   * corresponding call to virSecretFree to release the reference count, once the caller no longer needs the
   * reference to this object.
   * `virSecretRef`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretRef
   */
  ref(): Secret {
    virSecretRef(this[address]);
    return new Secret(this[address]);
  }

  /**
   * Sets the value of a secret.
   * `virSecretSetValue`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretSetValue
   * @param value Value of the secret
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  setValue(value: Uint8Array, flags = 0): void {
    setSecretValue(this[address], value, flags);
  }

  /**
   * Deletes the specified secret. This does not free the associated virSecretPtr object.
   * `virSecretUndefine`, since 0.7.1: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretUndefine
   */
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
   * Revert the domain to a given snapshot.
   * `virDomainRevertToSnapshot`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainRevertToSnapshot
   * @param flags bitwise-OR of virDomainSnapshotRevertFlags
   */
  revertToSnapshot(flags: DomainSnapshotRevertFlags = 0): void {
    virDomainRevertToSnapshot(this[address], flags);
  }

  /** {@link revertToSnapshot} on another thread, so that this one stays free. */
  async revertToSnapshotAsync(
    flags: DomainSnapshotRevertFlags = 0,
    options: CallOptions = {},
  ): Promise<void> {
    await callAsync(virDomainRevertToSnapshot, [this[address], flags], options, { handles: [this] });
  }

  /**
   * Delete the snapshot.
   * `virDomainSnapshotDelete`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotDelete
   * @param flags bitwise-OR of supported virDomainSnapshotDeleteFlags
   */
  delete(flags: DomainSnapshotDeleteFlags = 0): void {
    virDomainSnapshotDelete(this[address], flags);
  }

  /** {@link delete} on another thread, so that this one stays free. */
  async deleteAsync(flags: DomainSnapshotDeleteFlags = 0, options: CallOptions = {}): Promise<void> {
    await callAsync(virDomainSnapshotDelete, [this[address], flags], options, { handles: [this] });
  }

  /**
   * Provides the connection pointer associated with a snapshot. The reference counter on the connection is not
   * increased by this call.
   * `virDomainSnapshotGetConnect`, since 0.9.5: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetConnect
   */
  getConnect(): Connection {
    const at = virDomainSnapshotGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /**
   * Provides the domain pointer associated with a snapshot. The reference counter on the domain is not increased
   * by this call.
   * `virDomainSnapshotGetDomain`, since 0.9.5: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetDomain
   */
  getDomain(): Domain {
    const at = virDomainSnapshotGetDomain(this[address]);
    virDomainRef(at);
    return new Domain(at);
  }

  /**
   * Get the public name for that snapshot
   * `virDomainSnapshotGetName`, since 0.9.5: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetName
   */
  getName(): string {
    return virDomainSnapshotGetName(this[address]);
  }

  /**
   * Get the parent snapshot for `snapshot`, if any.
   * `virDomainSnapshotGetParent`, since 0.9.7: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetParent
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  getParent(flags = 0): DomainSnapshot {
    return new DomainSnapshot(virDomainSnapshotGetParent(this[address], flags));
  }

  /**
   * Provide an XML description of the domain snapshot, with a top-level element of <domainsnapshot>.
   * `virDomainSnapshotGetXMLDesc`, since 0.8.0: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetXMLDesc
   * @param flags bitwise-OR of supported virDomainSnapshotXMLFlags
   */
  getXMLDesc(flags: DomainSnapshotXMLFlags = 0): string {
    return virDomainSnapshotGetXMLDesc(this[address], flags);
  }

  /**
   * Determine if the given snapshot is associated with libvirt metadata that would prevent the deletion of the
   * domain.
   * `virDomainSnapshotHasMetadata`, since 0.9.13: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotHasMetadata
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  hasMetadata(flags = 0): boolean {
    return virDomainSnapshotHasMetadata(this[address], flags) !== 0;
  }

  /**
   * Determine if the given snapshot is the domain's current snapshot. See also virDomainHasCurrentSnapshot().
   * `virDomainSnapshotIsCurrent`, since 0.9.13: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotIsCurrent
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  isCurrent(flags = 0): boolean {
    return virDomainSnapshotIsCurrent(this[address], flags) !== 0;
  }

  /**
   * Collect the list of domain snapshots that are children of the given snapshot, and allocate an array to store
   * those objects. This API solves the race inherent in virDomainSnapshotListChildrenNames().
   * `virDomainSnapshotListAllChildren`, since 0.9.13: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotListAllChildren
   * @param flags bitwise-OR of supported virDomainSnapshotListFlags
   */
  listAllChildren(flags: DomainSnapshotListFlags = 0): DomainSnapshot[] {
    return takePointers((snaps) => virDomainSnapshotListAllChildren(this[address], snaps, flags)).map(
      (at) => new DomainSnapshot(at),
    );
  }

  /**
   * Collect the list of domain snapshots that are children of the given snapshot, and store their names in
   * `names`. The value to use for `nameslen` can be determined by virDomainSnapshotNumChildren() with the same
   * `flags`.
   * `virDomainSnapshotListChildrenNames`, since 0.9.7: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotListChildrenNames
   * @param nameslen size of `names`
   * @param flags bitwise-OR of supported virDomainSnapshotListFlags
   */
  listChildrenNames(flags: DomainSnapshotListFlags = 0, nameslen = this.numChildren(flags)): string[] {
    return fillStrings(nameslen, (names) =>
      virDomainSnapshotListChildrenNames(this[address], names, nameslen, flags),
    );
  }

  /**
   * Provides the number of child snapshots for this domain snapshot.
   * `virDomainSnapshotNumChildren`, since 0.9.7: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotNumChildren
   * @param flags bitwise-OR of supported virDomainSnapshotListFlags
   */
  numChildren(flags: DomainSnapshotListFlags = 0): number {
    return virDomainSnapshotNumChildren(this[address], flags);
  }

  /**
   * Increment the reference count on the snapshot. For each additional call to this method, there shall be a
   * corresponding call to virDomainSnapshotFree to release the reference count, once the caller no longer needs
   * the reference to this object.
   * `virDomainSnapshotRef`, since 0.9.13: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotRef
   */
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
   * Removes a checkpoint from the domain.
   * `virDomainCheckpointDelete`, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointDelete
   * @param flags bitwise-OR of supported virDomainCheckpointDeleteFlags
   */
  delete(flags: DomainCheckpointDeleteFlags = 0): void {
    virDomainCheckpointDelete(this[address], flags);
  }

  /**
   * Provides the connection pointer associated with a checkpoint. The reference counter on the connection is not
   * increased by this call.
   * `virDomainCheckpointGetConnect`, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetConnect
   */
  getConnect(): Connection {
    const at = virDomainCheckpointGetConnect(this[address]);
    virConnectRef(at);
    return new Connection(at);
  }

  /**
   * Provides the domain pointer associated with a checkpoint. The reference counter on the domain is not increased
   * by this call.
   * `virDomainCheckpointGetDomain`, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetDomain
   */
  getDomain(): Domain {
    const at = virDomainCheckpointGetDomain(this[address]);
    virDomainRef(at);
    return new Domain(at);
  }

  /**
   * Get the public name for that checkpoint
   * `virDomainCheckpointGetName`, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetName
   */
  getName(): string {
    return virDomainCheckpointGetName(this[address]);
  }

  /**
   * Get the parent checkpoint for `checkpoint`, if any.
   * `virDomainCheckpointGetParent`, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetParent
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  getParent(flags = 0): DomainCheckpoint {
    return new DomainCheckpoint(virDomainCheckpointGetParent(this[address], flags));
  }

  /**
   * Provide an XML description of the domain checkpoint.
   * `virDomainCheckpointGetXMLDesc`, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetXMLDesc
   * @param flags bitwise-OR of supported virDomainCheckpointXMLFlags
   */
  getXMLDesc(flags: DomainCheckpointXMLFlags = 0): string {
    return virDomainCheckpointGetXMLDesc(this[address], flags);
  }

  /**
   * Collect the list of domain checkpoints that are children of the given checkpoint, and allocate an array to
   * store those objects.
   * `virDomainCheckpointListAllChildren`, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointListAllChildren
   * @param flags bitwise-OR of supported virDomainCheckpointListFlags
   */
  listAllChildren(flags: DomainCheckpointListFlags = 0): DomainCheckpoint[] {
    return takePointers((children) => virDomainCheckpointListAllChildren(this[address], children, flags)).map(
      (at) => new DomainCheckpoint(at),
    );
  }

  /**
   * Increment the reference count on the checkpoint. For each additional call to this method, there shall be a
   * corresponding call to virDomainCheckpointFree to release the reference count, once the caller no longer needs
   * the reference to this object.
   * `virDomainCheckpointRef`, since 5.6.0: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointRef
   */
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

  /** {@link sendAll}, with each wait for the stream on another thread. `source` may return promises. */
  sendAllAsync(source: AsyncSource, options: CallOptions = {}): Promise<void> {
    return sendAllAsync(this, source, options);
  }

  /** {@link recvAll}, with each wait for the stream on another thread. `sink` may return promises. */
  recvAllAsync(sink: AsyncSink, options: CallOptions = {}): Promise<void> {
    return receiveAllAsync(this, sink, options);
  }

  /** {@link sparseSendAll}, with each wait for the stream on another thread. `source` may return promises. */
  sparseSendAllAsync(source: AsyncSparseSource, options: CallOptions = {}): Promise<void> {
    return sparseSendAllAsync(this, source, options);
  }

  /** {@link sparseRecvAll}, with each wait for the stream on another thread. `sink` may return promises. */
  sparseRecvAllAsync(sink: AsyncSparseSink, options: CallOptions = {}): Promise<void> {
    return sparseReceiveAllAsync(this, sink, options);
  }

  /**
   * Request that the in progress data transfer be cancelled abnormally before the end of the stream has been
   * reached. For output streams this can be used to inform the driver that the stream is being terminated early.
   * For input streams this can be used to inform the driver that it should stop sending data.
   * `virStreamAbort`, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamAbort
   */
  abort(): void {
    virStreamAbort(this[address]);
  }

  /**
   * Register a callback to be notified when a stream becomes writable, or readable. This is most commonly used in
   * conjunction with non-blocking data streams to integrate into an event loop
   * `virStreamEventAddCallback`, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamEventAddCallback
   * @param events set of events to monitor
   */
  eventAddCallback(events: number, callback: StreamCallback): void {
    addStreamCallback(this, events, callback);
  }

  /**
   * Remove an event callback from the stream
   * `virStreamEventRemoveCallback`, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamEventRemoveCallback
   */
  eventRemoveCallback(): void {
    removeStreamCallback(this[address]);
  }

  /**
   * Changes the set of events to monitor for a stream. This allows for event notification to be changed without
   * having to unregister & register the callback completely. This method is guaranteed to succeed if a callback is
   * already registered
   * `virStreamEventUpdateCallback`, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamEventUpdateCallback
   * @param events set of events to monitor
   */
  eventUpdateCallback(events: StreamEventType): void {
    virStreamEventUpdateCallback(this[address], events);
  }

  /**
   * Indicate that there is no further data to be transmitted on the stream. For output streams this should be
   * called once all data has been written. For input streams this should be called once virStreamRecv returns
   * end-of-file.
   * `virStreamFinish`, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamFinish
   */
  finish(): void {
    virStreamFinish(this[address]);
  }

  /** {@link finish} on another thread, so that this one stays free. */
  async finishAsync(options: CallOptions = {}): Promise<void> {
    await callAsync(virStreamFinish, [this[address]], options, { handles: [this] });
  }

  /**
   * Reads a series of bytes from the stream. This method may block the calling application for an arbitrary amount
   * of time.
   * `virStreamRecv`, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamRecv
   * @param nbytes size of `data` buffer
   */
  recv(nbytes: number): Uint8Array | null {
    return receive(this[address], nbytes);
  }

  /**
   * Receive the entire data stream, sending the data to the requested data sink. This is simply a convenient
   * alternative to virStreamRecv, for apps that do blocking-I/O.
   * `virStreamRecvAll`, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamRecvAll
   */
  recvAll(sink: Sink): void {
    receiveAll(this[address], sink);
  }

  /**
   * Reads a series of bytes from the stream. This method may block the calling application for an arbitrary amount
   * of time.
   * `virStreamRecvFlags`, since 3.4.0: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamRecvFlags
   * @param nbytes size of `data` buffer
   * @param flags bitwise-OR of virStreamRecvFlagsValues
   */
  recvFlags(nbytes: number, flags: StreamRecvFlagsValues = 0): Uint8Array | 'hole' | null {
    return receiveFlags(this[address], nbytes, flags);
  }

  /**
   * This API is used to determine the `length` in bytes of the empty space to be created in a `stream`'s target
   * file when uploading or downloading sparsely populated files. This is the counterpart to virStreamSendHole().
   * `virStreamRecvHole`, since 3.4.0: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamRecvHole
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  recvHole(flags = 0): bigint {
    const length: [number | bigint] = [0];
    virStreamRecvHole(this[address], length, flags);
    return BigInt(length[0]);
  }

  /**
   * Increment the reference count on the stream. For each additional call to this method, there shall be a
   * corresponding call to virStreamFree to release the reference count, once the caller no longer needs the
   * reference to this object.
   * `virStreamRef`, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamRef
   */
  ref(): Stream {
    virStreamRef(this[address]);
    return new Stream(this[address]);
  }

  /**
   * Write a series of bytes to the stream. This method may block the calling application for an arbitrary amount
   * of time. Once an application has finished sending data it should call virStreamFinish to wait for successful
   * confirmation from the driver, or detect any error.
   * `virStreamSend`, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamSend
   * @param data buffer to write to stream
   */
  send(data: Uint8Array): number | null {
    return send(this[address], data);
  }

  /**
   * Send the entire data stream, reading the data from the requested data source. This is simply a convenient
   * alternative to virStreamSend, for apps that do blocking-I/O.
   * `virStreamSendAll`, since 0.7.2: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamSendAll
   */
  sendAll(source: Source): void {
    sendAll(this[address], source);
  }

  /**
   * Rather than transmitting empty file space, this API directs the `stream` target to create `length` bytes of
   * empty space. This API would be used when uploading or downloading sparsely populated files to avoid the
   * needless copy of empty file space.
   * `virStreamSendHole`, since 3.4.0: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamSendHole
   * @param length number of bytes to skip
   * @param flags extra flags; not used yet, so callers should always pass 0
   */
  sendHole(length: number | bigint, flags = 0): void {
    virStreamSendHole(this[address], length, flags);
  }

  /**
   * Receive the entire data stream, sending the data to the requested data sink `handler` and calling the skip
   * `holeHandler` to generate holes for sparse stream targets. This is simply a convenient alternative to
   * virStreamRecvFlags, for apps that do blocking-I/O.
   * `virStreamSparseRecvAll`, since 3.4.0: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamSparseRecvAll
   */
  sparseRecvAll(sink: SparseSink): void {
    sparseReceiveAll(this[address], sink);
  }

  /**
   * Send the entire data stream, reading the data from the requested data source. This is simply a convenient
   * alternative to virStreamSend, for apps that do blocking-I/O.
   * `virStreamSparseSendAll`, since 3.4.0: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamSparseSendAll
   */
  sparseSendAll(source: SparseSource): void {
    sparseSendAll(this[address], source);
  }
}
