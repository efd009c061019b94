// Made by `npm run generate -w @libvirt-tck/libvirt` from libvirt-api.xml: do not edit.
// The descriptions are libvirt's own, from the same file. Copyright the libvirt project, LGPL-2.1-or-later.

import {
  declare,
  declareUntraced,
  ifMinusOne,
  ifNegative,
  ifNoIdWithError,
  ifNull,
  ifNullWithError,
  ifZeroWithError,
  never,
} from '../library/declare.js';
import type { Address, Memory } from '../memory/address.js';

export const virConnCopyLastError = declare<(conn: Memory, to: Memory) => number>(
  'int virConnCopyLastError(void *conn, void *to)',
  never,
);
export const virConnGetLastError = declare<(conn: Memory) => Address | null>(
  'void *virConnGetLastError(void *conn)',
  never,
);
export const virConnResetLastError = declare<(conn: Memory) => void>(
  'void virConnResetLastError(void *conn)',
  never,
);
export const virConnectBaselineCPU = declare<
  (
    conn: Memory,
    xmlCPUs: readonly (string | null)[] | null,
    ncpus: number | bigint,
    flags: number | bigint,
  ) => string
>(
  'char *! virConnectBaselineCPU(void *conn, const char **xmlCPUs, unsigned int ncpus, unsigned int flags)',
  ifNull,
);
export const virConnectBaselineHypervisorCPU = declare<
  (
    conn: Memory,
    emulator: string | null,
    arch: string | null,
    machine: string | null,
    virttype: string | null,
    xmlCPUs: readonly (string | null)[] | null,
    ncpus: number | bigint,
    flags: number | bigint,
  ) => string
>(
  'char *! virConnectBaselineHypervisorCPU(void *conn, const char *emulator, const char *arch, const char *machine, const char *virttype, const char **xmlCPUs, unsigned int ncpus, unsigned int flags)',
  ifNull,
);
export const virConnectClose = declare<(conn: Memory) => number>(
  'int virConnectClose(void *conn)',
  ifNegative,
);
export const virConnectCompareCPU = declare<
  (conn: Memory, xmlDesc: string | null, flags: number | bigint) => number
>('int virConnectCompareCPU(void *conn, const char *xmlDesc, unsigned int flags)', ifNegative);
export const virConnectCompareHypervisorCPU = declare<
  (
    conn: Memory,
    emulator: string | null,
    arch: string | null,
    machine: string | null,
    virttype: string | null,
    xmlCPU: string | null,
    flags: number | bigint,
  ) => number
>(
  'int virConnectCompareHypervisorCPU(void *conn, const char *emulator, const char *arch, const char *machine, const char *virttype, const char *xmlCPU, unsigned int flags)',
  ifNegative,
);
export const virConnectDomainEventDeregister = declare<(conn: Memory, cb: Memory) => number>(
  'int virConnectDomainEventDeregister(void *conn, void *cb)',
  ifNegative,
);
export const virConnectDomainEventDeregisterAny = declare<
  (conn: Memory, callbackID: number | bigint) => number
>('int virConnectDomainEventDeregisterAny(void *conn, int callbackID)', ifNegative);
export const virConnectDomainEventRegister = declare<
  (conn: Memory, cb: Memory, opaque: Memory, freecb: Memory) => number
>('int virConnectDomainEventRegister(void *conn, void *cb, void *opaque, void *freecb)', ifNegative);
export const virConnectDomainEventRegisterAny = declare<
  (conn: Memory, dom: Memory, eventID: number | bigint, cb: Memory, opaque: Memory, freecb: Memory) => number
>(
  'int virConnectDomainEventRegisterAny(void *conn, void *dom, int eventID, void *cb, void *opaque, void *freecb)',
  ifNegative,
);
export const virConnectDomainXMLFromNative = declare<
  (conn: Memory, nativeFormat: string | null, nativeConfig: string | null, flags: number | bigint) => string
>(
  'char *! virConnectDomainXMLFromNative(void *conn, const char *nativeFormat, const char *nativeConfig, unsigned int flags)',
  ifNull,
);
export const virConnectDomainXMLToNative = declare<
  (conn: Memory, nativeFormat: string | null, domainXml: string | null, flags: number | bigint) => string
>(
  'char *! virConnectDomainXMLToNative(void *conn, const char *nativeFormat, const char *domainXml, unsigned int flags)',
  ifNull,
);
export const virConnectFindStoragePoolSources = declare<
  (conn: Memory, type: string | null, srcSpec: string | null, flags: number | bigint) => string
>(
  'char *! virConnectFindStoragePoolSources(void *conn, const char *type, const char *srcSpec, unsigned int flags)',
  ifNull,
);
export const virConnectGetAllDomainStats = declare<
  (conn: Memory, stats: number | bigint, retStats: [Address | null], flags: number | bigint) => number
>(
  'int virConnectGetAllDomainStats(void *conn, unsigned int stats, _Out_ void **retStats, unsigned int flags)',
  ifNegative,
);
export const virConnectGetCPUModelNames = declare<
  (conn: Memory, arch: string | null, models: [Address | null], flags: number | bigint) => number
>(
  'int virConnectGetCPUModelNames(void *conn, const char *arch, _Out_ void **models, unsigned int flags)',
  ifNegative,
);
export const virConnectGetCapabilities = declare<(conn: Memory) => string>(
  'char *! virConnectGetCapabilities(void *conn)',
  ifNull,
);
export const virConnectGetDomainCapabilities = declare<
  (
    conn: Memory,
    emulatorbin: string | null,
    arch: string | null,
    machine: string | null,
    virttype: string | null,
    flags: number | bigint,
  ) => string
>(
  'char *! virConnectGetDomainCapabilities(void *conn, const char *emulatorbin, const char *arch, const char *machine, const char *virttype, unsigned int flags)',
  ifNull,
);
export const virConnectGetHostname = declare<(conn: Memory) => string>(
  'char *! virConnectGetHostname(void *conn)',
  ifNull,
);
export const virConnectGetLibVersion = declare<(conn: Memory, libVer: [number | bigint]) => number>(
  'int virConnectGetLibVersion(void *conn, _Out_ unsigned long *libVer)',
  ifNegative,
);
export const virConnectGetMaxVcpus = declare<(conn: Memory, type: string | null) => number>(
  'int virConnectGetMaxVcpus(void *conn, const char *type)',
  ifNegative,
);
export const virConnectGetStoragePoolCapabilities = declare<(conn: Memory, flags: number | bigint) => string>(
  'char *! virConnectGetStoragePoolCapabilities(void *conn, unsigned int flags)',
  ifNull,
);
export const virConnectGetSysinfo = declare<(conn: Memory, flags: number | bigint) => string>(
  'char *! virConnectGetSysinfo(void *conn, unsigned int flags)',
  ifNull,
);
export const virConnectGetType = declare<(conn: Memory) => string>(
  'const char *virConnectGetType(void *conn)',
  ifNull,
);
export const virConnectGetURI = declare<(conn: Memory) => string>(
  'char *! virConnectGetURI(void *conn)',
  ifNull,
);
export const virConnectGetVersion = declare<(conn: Memory, hvVer: [number | bigint]) => number>(
  'int virConnectGetVersion(void *conn, _Out_ unsigned long *hvVer)',
  ifNegative,
);
export const virConnectIsAlive = declare<(conn: Memory) => number>(
  'int virConnectIsAlive(void *conn)',
  ifNegative,
);
export const virConnectIsEncrypted = declare<(conn: Memory) => number>(
  'int virConnectIsEncrypted(void *conn)',
  ifNegative,
);
export const virConnectIsSecure = declare<(conn: Memory) => number>(
  'int virConnectIsSecure(void *conn)',
  ifNegative,
);
export const virConnectListAllDomains = declare<
  (conn: Memory, domains: [Address | null], flags: number | bigint) => number
>('int virConnectListAllDomains(void *conn, _Out_ void **domains, unsigned int flags)', ifNegative);
export const virConnectListAllInterfaces = declare<
  (conn: Memory, ifaces: [Address | null], flags: number | bigint) => number
>('int virConnectListAllInterfaces(void *conn, _Out_ void **ifaces, unsigned int flags)', ifNegative);
export const virConnectListAllNWFilterBindings = declare<
  (conn: Memory, bindings: [Address | null], flags: number | bigint) => number
>('int virConnectListAllNWFilterBindings(void *conn, _Out_ void **bindings, unsigned int flags)', ifNegative);
export const virConnectListAllNWFilters = declare<
  (conn: Memory, filters: [Address | null], flags: number | bigint) => number
>('int virConnectListAllNWFilters(void *conn, _Out_ void **filters, unsigned int flags)', ifNegative);
export const virConnectListAllNetworks = declare<
  (conn: Memory, nets: [Address | null], flags: number | bigint) => number
>('int virConnectListAllNetworks(void *conn, _Out_ void **nets, unsigned int flags)', ifNegative);
export const virConnectListAllNodeDevices = declare<
  (conn: Memory, devices: [Address | null], flags: number | bigint) => number
>('int virConnectListAllNodeDevices(void *conn, _Out_ void **devices, unsigned int flags)', ifNegative);
export const virConnectListAllSecrets = declare<
  (conn: Memory, secrets: [Address | null], flags: number | bigint) => number
>('int virConnectListAllSecrets(void *conn, _Out_ void **secrets, unsigned int flags)', ifNegative);
export const virConnectListAllStoragePools = declare<
  (conn: Memory, pools: [Address | null], flags: number | bigint) => number
>('int virConnectListAllStoragePools(void *conn, _Out_ void **pools, unsigned int flags)', ifNegative);
export const virConnectListDefinedDomains = declare<
  (conn: Memory, names: Memory, maxnames: number | bigint) => number
>('int virConnectListDefinedDomains(void *conn, void *names, int maxnames)', ifNegative);
export const virConnectListDefinedInterfaces = declare<
  (conn: Memory, names: Memory, maxnames: number | bigint) => number
>('int virConnectListDefinedInterfaces(void *conn, void *names, int maxnames)', ifNegative);
export const virConnectListDefinedNetworks = declare<
  (conn: Memory, names: Memory, maxnames: number | bigint) => number
>('int virConnectListDefinedNetworks(void *conn, void *names, int maxnames)', ifNegative);
export const virConnectListDefinedStoragePools = declare<
  (conn: Memory, names: Memory, maxnames: number | bigint) => number
>('int virConnectListDefinedStoragePools(void *conn, void *names, int maxnames)', ifNegative);
export const virConnectListDomains = declare<(conn: Memory, ids: Memory, maxids: number | bigint) => number>(
  'int virConnectListDomains(void *conn, void *ids, int maxids)',
  ifNegative,
);
export const virConnectListInterfaces = declare<
  (conn: Memory, names: Memory, maxnames: number | bigint) => number
>('int virConnectListInterfaces(void *conn, void *names, int maxnames)', ifNegative);
export const virConnectListNWFilters = declare<
  (conn: Memory, names: Memory, maxnames: number | bigint) => number
>('int virConnectListNWFilters(void *conn, void *names, int maxnames)', ifNegative);
export const virConnectListNetworks = declare<
  (conn: Memory, names: Memory, maxnames: number | bigint) => number
>('int virConnectListNetworks(void *conn, void *names, int maxnames)', ifNegative);
export const virConnectListSecrets = declare<
  (conn: Memory, uuids: Memory, maxuuids: number | bigint) => number
>('int virConnectListSecrets(void *conn, void *uuids, int maxuuids)', ifNegative);
export const virConnectListStoragePools = declare<
  (conn: Memory, names: Memory, maxnames: number | bigint) => number
>('int virConnectListStoragePools(void *conn, void *names, int maxnames)', ifNegative);
export const virConnectNetworkEventDeregisterAny = declare<
  (conn: Memory, callbackID: number | bigint) => number
>('int virConnectNetworkEventDeregisterAny(void *conn, int callbackID)', ifNegative);
export const virConnectNetworkEventRegisterAny = declare<
  (conn: Memory, net: Memory, eventID: number | bigint, cb: Memory, opaque: Memory, freecb: Memory) => number
>(
  'int virConnectNetworkEventRegisterAny(void *conn, void *net, int eventID, void *cb, void *opaque, void *freecb)',
  ifNegative,
);
export const virConnectNodeDeviceEventDeregisterAny = declare<
  (conn: Memory, callbackID: number | bigint) => number
>('int virConnectNodeDeviceEventDeregisterAny(void *conn, int callbackID)', ifNegative);
export const virConnectNodeDeviceEventRegisterAny = declare<
  (conn: Memory, dev: Memory, eventID: number | bigint, cb: Memory, opaque: Memory, freecb: Memory) => number
>(
  'int virConnectNodeDeviceEventRegisterAny(void *conn, void *dev, int eventID, void *cb, void *opaque, void *freecb)',
  ifNegative,
);
export const virConnectNumOfDefinedDomains = declare<(conn: Memory) => number>(
  'int virConnectNumOfDefinedDomains(void *conn)',
  ifNegative,
);
export const virConnectNumOfDefinedInterfaces = declare<(conn: Memory) => number>(
  'int virConnectNumOfDefinedInterfaces(void *conn)',
  ifNegative,
);
export const virConnectNumOfDefinedNetworks = declare<(conn: Memory) => number>(
  'int virConnectNumOfDefinedNetworks(void *conn)',
  ifNegative,
);
export const virConnectNumOfDefinedStoragePools = declare<(conn: Memory) => number>(
  'int virConnectNumOfDefinedStoragePools(void *conn)',
  ifNegative,
);
export const virConnectNumOfDomains = declare<(conn: Memory) => number>(
  'int virConnectNumOfDomains(void *conn)',
  ifNegative,
);
export const virConnectNumOfInterfaces = declare<(conn: Memory) => number>(
  'int virConnectNumOfInterfaces(void *conn)',
  ifNegative,
);
export const virConnectNumOfNWFilters = declare<(conn: Memory) => number>(
  'int virConnectNumOfNWFilters(void *conn)',
  ifNegative,
);
export const virConnectNumOfNetworks = declare<(conn: Memory) => number>(
  'int virConnectNumOfNetworks(void *conn)',
  ifNegative,
);
export const virConnectNumOfSecrets = declare<(conn: Memory) => number>(
  'int virConnectNumOfSecrets(void *conn)',
  ifNegative,
);
export const virConnectNumOfStoragePools = declare<(conn: Memory) => number>(
  'int virConnectNumOfStoragePools(void *conn)',
  ifNegative,
);
export const virConnectOpen = declare<(name: string | null) => Address>(
  'void *virConnectOpen(const char *name)',
  ifNull,
);
export const virConnectOpenAuth = declare<
  (name: string | null, auth: Memory, flags: number | bigint) => Address
>('void *virConnectOpenAuth(const char *name, void *auth, unsigned int flags)', ifNull);
export const virConnectOpenReadOnly = declare<(name: string | null) => Address>(
  'void *virConnectOpenReadOnly(const char *name)',
  ifNull,
);
export const virConnectRef = declare<(conn: Memory) => number>('int virConnectRef(void *conn)', ifNegative);
export const virConnectRegisterCloseCallback = declare<
  (conn: Memory, cb: Memory, opaque: Memory, freecb: Memory) => number
>('int virConnectRegisterCloseCallback(void *conn, void *cb, void *opaque, void *freecb)', ifNegative);
export const virConnectSecretEventDeregisterAny = declare<
  (conn: Memory, callbackID: number | bigint) => number
>('int virConnectSecretEventDeregisterAny(void *conn, int callbackID)', ifNegative);
export const virConnectSecretEventRegisterAny = declare<
  (
    conn: Memory,
    secret: Memory,
    eventID: number | bigint,
    cb: Memory,
    opaque: Memory,
    freecb: Memory,
  ) => number
>(
  'int virConnectSecretEventRegisterAny(void *conn, void *secret, int eventID, void *cb, void *opaque, void *freecb)',
  ifNegative,
);
export const virConnectSetIdentity = declare<
  (conn: Memory, params: Memory, nparams: number | bigint, flags: number | bigint) => number
>('int virConnectSetIdentity(void *conn, void *params, int nparams, unsigned int flags)', ifNegative);
export const virConnectSetKeepAlive = declare<
  (conn: Memory, interval: number | bigint, count: number | bigint) => number
>('int virConnectSetKeepAlive(void *conn, int interval, unsigned int count)', ifNegative);
export const virConnectStoragePoolEventDeregisterAny = declare<
  (conn: Memory, callbackID: number | bigint) => number
>('int virConnectStoragePoolEventDeregisterAny(void *conn, int callbackID)', ifNegative);
export const virConnectStoragePoolEventRegisterAny = declare<
  (conn: Memory, pool: Memory, eventID: number | bigint, cb: Memory, opaque: Memory, freecb: Memory) => number
>(
  'int virConnectStoragePoolEventRegisterAny(void *conn, void *pool, int eventID, void *cb, void *opaque, void *freecb)',
  ifNegative,
);
export const virConnectUnregisterCloseCallback = declare<(conn: Memory, cb: Memory) => number>(
  'int virConnectUnregisterCloseCallback(void *conn, void *cb)',
  ifNegative,
);
export const virCopyLastError = declareUntraced<(to: Memory) => number>(
  'int virCopyLastError(void *to)',
  never,
);
export const virDomainAbortJob = declare<(domain: Memory) => number>(
  'int virDomainAbortJob(void *domain)',
  ifNegative,
);
export const virDomainAbortJobFlags = declare<(domain: Memory, flags: number | bigint) => number>(
  'int virDomainAbortJobFlags(void *domain, unsigned int flags)',
  ifNegative,
);
export const virDomainAddIOThread = declare<
  (domain: Memory, iothread_id: number | bigint, flags: number | bigint) => number
>('int virDomainAddIOThread(void *domain, unsigned int iothread_id, unsigned int flags)', ifNegative);
export const virDomainAgentSetResponseTimeout = declare<
  (domain: Memory, timeout: number | bigint, flags: number | bigint) => number
>('int virDomainAgentSetResponseTimeout(void *domain, int timeout, unsigned int flags)', ifNegative);
export const virDomainAnnounceInterface = declare<
  (
    dom: Memory,
    device: string | null,
    params: Memory,
    nparams: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainAnnounceInterface(void *dom, const char *device, void *params, int nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainAttachDevice = declare<(domain: Memory, xml: string | null) => number>(
  'int virDomainAttachDevice(void *domain, const char *xml)',
  ifNegative,
);
export const virDomainAttachDeviceFlags = declare<
  (domain: Memory, xml: string | null, flags: number | bigint) => number
>('int virDomainAttachDeviceFlags(void *domain, const char *xml, unsigned int flags)', ifNegative);
export const virDomainAuthorizedSSHKeysGet = declare<
  (domain: Memory, user: string | null, keys: [Address | null], flags: number | bigint) => number
>(
  'int virDomainAuthorizedSSHKeysGet(void *domain, const char *user, _Out_ void **keys, unsigned int flags)',
  ifNegative,
);
export const virDomainAuthorizedSSHKeysSet = declare<
  (
    domain: Memory,
    user: string | null,
    keys: readonly (string | null)[] | null,
    nkeys: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainAuthorizedSSHKeysSet(void *domain, const char *user, const char **keys, unsigned int nkeys, unsigned int flags)',
  ifNegative,
);
export const virDomainBackupBegin = declare<
  (domain: Memory, backupXML: string | null, checkpointXML: string | null, flags: number | bigint) => number
>(
  'int virDomainBackupBegin(void *domain, const char *backupXML, const char *checkpointXML, unsigned int flags)',
  ifNegative,
);
export const virDomainBackupGetXMLDesc = declare<(domain: Memory, flags: number | bigint) => string>(
  'char *! virDomainBackupGetXMLDesc(void *domain, unsigned int flags)',
  ifNull,
);
export const virDomainBlockCommit = declare<
  (
    dom: Memory,
    disk: string | null,
    base: string | null,
    top: string | null,
    bandwidth: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainBlockCommit(void *dom, const char *disk, const char *base, const char *top, unsigned long bandwidth, unsigned int flags)',
  ifNegative,
);
export const virDomainBlockCopy = declare<
  (
    dom: Memory,
    disk: string | null,
    destxml: string | null,
    params: Memory,
    nparams: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainBlockCopy(void *dom, const char *disk, const char *destxml, void *params, int nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainBlockJobAbort = declare<
  (dom: Memory, disk: string | null, flags: number | bigint) => number
>('int virDomainBlockJobAbort(void *dom, const char *disk, unsigned int flags)', ifNegative);
export const virDomainBlockJobSetSpeed = declare<
  (dom: Memory, disk: string | null, bandwidth: number | bigint, flags: number | bigint) => number
>(
  'int virDomainBlockJobSetSpeed(void *dom, const char *disk, unsigned long bandwidth, unsigned int flags)',
  ifNegative,
);
export const virDomainBlockPeek = declare<
  (
    dom: Memory,
    disk: string | null,
    offset: number | bigint,
    size: number | bigint,
    buffer: Memory,
    flags: number | bigint,
  ) => number
>(
  'int virDomainBlockPeek(void *dom, const char *disk, unsigned long long offset, size_t size, void *buffer, unsigned int flags)',
  ifNegative,
);
export const virDomainBlockPull = declare<
  (dom: Memory, disk: string | null, bandwidth: number | bigint, flags: number | bigint) => number
>(
  'int virDomainBlockPull(void *dom, const char *disk, unsigned long bandwidth, unsigned int flags)',
  ifNegative,
);
export const virDomainBlockRebase = declare<
  (
    dom: Memory,
    disk: string | null,
    base: string | null,
    bandwidth: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainBlockRebase(void *dom, const char *disk, const char *base, unsigned long bandwidth, unsigned int flags)',
  ifNegative,
);
export const virDomainBlockResize = declare<
  (dom: Memory, disk: string | null, size: number | bigint, flags: number | bigint) => number
>(
  'int virDomainBlockResize(void *dom, const char *disk, unsigned long long size, unsigned int flags)',
  ifNegative,
);
export const virDomainBlockStats = declare<
  (dom: Memory, disk: string | null, stats: Memory, size: number | bigint) => number
>('int virDomainBlockStats(void *dom, const char *disk, void *stats, size_t size)', ifNegative);
export const virDomainBlockStatsFlags = declare<
  (dom: Memory, disk: string | null, params: Memory, nparams: [number], flags: number | bigint) => number
>(
  'int virDomainBlockStatsFlags(void *dom, const char *disk, void *params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainCheckpointCreateXML = declare<
  (domain: Memory, xmlDesc: string | null, flags: number | bigint) => Address
>('void *virDomainCheckpointCreateXML(void *domain, const char *xmlDesc, unsigned int flags)', ifNull);
export const virDomainCheckpointDelete = declare<(checkpoint: Memory, flags: number | bigint) => number>(
  'int virDomainCheckpointDelete(void *checkpoint, unsigned int flags)',
  ifNegative,
);
export const virDomainCheckpointFree = declare<(checkpoint: Memory) => number>(
  'int virDomainCheckpointFree(void *checkpoint)',
  ifNegative,
);
export const virDomainCheckpointGetConnect = declare<(checkpoint: Memory) => Address>(
  'void *virDomainCheckpointGetConnect(void *checkpoint)',
  ifNull,
);
export const virDomainCheckpointGetDomain = declare<(checkpoint: Memory) => Address>(
  'void *virDomainCheckpointGetDomain(void *checkpoint)',
  ifNull,
);
export const virDomainCheckpointGetName = declare<(checkpoint: Memory) => string>(
  'const char *virDomainCheckpointGetName(void *checkpoint)',
  ifNull,
);
export const virDomainCheckpointGetParent = declare<(checkpoint: Memory, flags: number | bigint) => Address>(
  'void *virDomainCheckpointGetParent(void *checkpoint, unsigned int flags)',
  ifNull,
);
export const virDomainCheckpointGetXMLDesc = declare<(checkpoint: Memory, flags: number | bigint) => string>(
  'char *! virDomainCheckpointGetXMLDesc(void *checkpoint, unsigned int flags)',
  ifNull,
);
export const virDomainCheckpointListAllChildren = declare<
  (checkpoint: Memory, children: [Address | null], flags: number | bigint) => number
>(
  'int virDomainCheckpointListAllChildren(void *checkpoint, _Out_ void **children, unsigned int flags)',
  ifNegative,
);
export const virDomainCheckpointLookupByName = declare<
  (domain: Memory, name: string | null, flags: number | bigint) => Address
>('void *virDomainCheckpointLookupByName(void *domain, const char *name, unsigned int flags)', ifNull);
export const virDomainCheckpointRef = declare<(checkpoint: Memory) => number>(
  'int virDomainCheckpointRef(void *checkpoint)',
  ifNegative,
);
export const virDomainCoreDump = declare<
  (domain: Memory, to: string | null, flags: number | bigint) => number
>('int virDomainCoreDump(void *domain, const char *to, unsigned int flags)', ifNegative);
export const virDomainCoreDumpWithFormat = declare<
  (domain: Memory, to: string | null, dumpformat: number | bigint, flags: number | bigint) => number
>(
  'int virDomainCoreDumpWithFormat(void *domain, const char *to, unsigned int dumpformat, unsigned int flags)',
  ifNegative,
);
export const virDomainCreate = declare<(domain: Memory) => number>(
  'int virDomainCreate(void *domain)',
  ifNegative,
);
export const virDomainCreateLinux = declare<
  (conn: Memory, xmlDesc: string | null, flags: number | bigint) => Address
>('void *virDomainCreateLinux(void *conn, const char *xmlDesc, unsigned int flags)', ifNull);
export const virDomainCreateWithFiles = declare<
  (domain: Memory, nfiles: number | bigint, files: readonly number[], flags: number | bigint) => number
>(
  'int virDomainCreateWithFiles(void *domain, unsigned int nfiles, int *files, unsigned int flags)',
  ifNegative,
);
export const virDomainCreateWithFlags = declare<(domain: Memory, flags: number | bigint) => number>(
  'int virDomainCreateWithFlags(void *domain, unsigned int flags)',
  ifNegative,
);
export const virDomainCreateXML = declare<
  (conn: Memory, xmlDesc: string | null, flags: number | bigint) => Address
>('void *virDomainCreateXML(void *conn, const char *xmlDesc, unsigned int flags)', ifNull);
export const virDomainCreateXMLWithFiles = declare<
  (
    conn: Memory,
    xmlDesc: string | null,
    nfiles: number | bigint,
    files: readonly number[],
    flags: number | bigint,
  ) => Address
>(
  'void *virDomainCreateXMLWithFiles(void *conn, const char *xmlDesc, unsigned int nfiles, int *files, unsigned int flags)',
  ifNull,
);
export const virDomainDefineXML = declare<(conn: Memory, xml: string | null) => Address>(
  'void *virDomainDefineXML(void *conn, const char *xml)',
  ifNull,
);
export const virDomainDefineXMLFlags = declare<
  (conn: Memory, xml: string | null, flags: number | bigint) => Address
>('void *virDomainDefineXMLFlags(void *conn, const char *xml, unsigned int flags)', ifNull);
export const virDomainDelIOThread = declare<
  (domain: Memory, iothread_id: number | bigint, flags: number | bigint) => number
>('int virDomainDelIOThread(void *domain, unsigned int iothread_id, unsigned int flags)', ifNegative);
export const virDomainDelThrottleGroup = declare<
  (dom: Memory, group: string | null, flags: number | bigint) => number
>('int virDomainDelThrottleGroup(void *dom, const char *group, unsigned int flags)', ifNegative);
export const virDomainDestroy = declare<(domain: Memory) => number>(
  'int virDomainDestroy(void *domain)',
  ifNegative,
);
export const virDomainDestroyFlags = declare<(domain: Memory, flags: number | bigint) => number>(
  'int virDomainDestroyFlags(void *domain, unsigned int flags)',
  ifNegative,
);
export const virDomainDetachDevice = declare<(domain: Memory, xml: string | null) => number>(
  'int virDomainDetachDevice(void *domain, const char *xml)',
  ifNegative,
);
export const virDomainDetachDeviceAlias = declare<
  (domain: Memory, alias: string | null, flags: number | bigint) => number
>('int virDomainDetachDeviceAlias(void *domain, const char *alias, unsigned int flags)', ifNegative);
export const virDomainDetachDeviceFlags = declare<
  (domain: Memory, xml: string | null, flags: number | bigint) => number
>('int virDomainDetachDeviceFlags(void *domain, const char *xml, unsigned int flags)', ifNegative);
export const virDomainFDAssociate = declare<
  (
    domain: Memory,
    name: string | null,
    nfds: number | bigint,
    fds: readonly number[],
    flags: number | bigint,
  ) => number
>(
  'int virDomainFDAssociate(void *domain, const char *name, unsigned int nfds, int *fds, unsigned int flags)',
  ifNegative,
);
export const virDomainFSFreeze = declare<
  (
    dom: Memory,
    mountpoints: readonly (string | null)[] | null,
    nmountpoints: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainFSFreeze(void *dom, const char **mountpoints, unsigned int nmountpoints, unsigned int flags)',
  ifNegative,
);
export const virDomainFSInfoFree = declareUntraced<(info: Memory) => void>(
  'void virDomainFSInfoFree(void *info)',
  never,
);
export const virDomainFSThaw = declare<
  (
    dom: Memory,
    mountpoints: readonly (string | null)[] | null,
    nmountpoints: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainFSThaw(void *dom, const char **mountpoints, unsigned int nmountpoints, unsigned int flags)',
  ifNegative,
);
export const virDomainFSTrim = declare<
  (dom: Memory, mountPoint: string | null, minimum: number | bigint, flags: number | bigint) => number
>(
  'int virDomainFSTrim(void *dom, const char *mountPoint, unsigned long long minimum, unsigned int flags)',
  ifNegative,
);
export const virDomainFree = declare<(domain: Memory) => number>(
  'int virDomainFree(void *domain)',
  ifNegative,
);
export const virDomainGetAutostart = declare<(domain: Memory, autostart: [number]) => number>(
  'int virDomainGetAutostart(void *domain, _Out_ int *autostart)',
  ifNegative,
);
export const virDomainGetAutostartOnce = declare<(domain: Memory, autostart: [number]) => number>(
  'int virDomainGetAutostartOnce(void *domain, _Out_ int *autostart)',
  ifNegative,
);
export const virDomainGetBlkioParameters = declare<
  (domain: Memory, params: Memory, nparams: [number], flags: number | bigint) => number
>(
  'int virDomainGetBlkioParameters(void *domain, void *params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainGetBlockInfo = declare<
  (domain: Memory, disk: string | null, info: Memory, flags: number | bigint) => number
>('int virDomainGetBlockInfo(void *domain, const char *disk, void *info, unsigned int flags)', ifNegative);
export const virDomainGetBlockIoTune = declare<
  (dom: Memory, disk: string | null, params: Memory, nparams: [number], flags: number | bigint) => number
>(
  'int virDomainGetBlockIoTune(void *dom, const char *disk, void *params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainGetBlockJobInfo = declare<
  (dom: Memory, disk: string | null, info: Memory, flags: number | bigint) => number
>('int virDomainGetBlockJobInfo(void *dom, const char *disk, void *info, unsigned int flags)', ifNegative);
export const virDomainGetCPUStats = declare<
  (
    domain: Memory,
    params: Memory,
    nparams: number | bigint,
    start_cpu: number | bigint,
    ncpus: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainGetCPUStats(void *domain, void *params, unsigned int nparams, int start_cpu, unsigned int ncpus, unsigned int flags)',
  ifNegative,
);
export const virDomainGetConnect = declare<(dom: Memory) => Address>(
  'void *virDomainGetConnect(void *dom)',
  ifNull,
);
export const virDomainGetControlInfo = declare<
  (domain: Memory, info: Memory, flags: number | bigint) => number
>('int virDomainGetControlInfo(void *domain, void *info, unsigned int flags)', ifNegative);
export const virDomainGetDiskErrors = declare<
  (dom: Memory, errors: Memory, maxerrors: number | bigint, flags: number | bigint) => number
>(
  'int virDomainGetDiskErrors(void *dom, void *errors, unsigned int maxerrors, unsigned int flags)',
  ifNegative,
);
export const virDomainGetEmulatorPinInfo = declare<
  (domain: Memory, cpumap: Memory, maplen: number | bigint, flags: number | bigint) => number
>('int virDomainGetEmulatorPinInfo(void *domain, void *cpumap, int maplen, unsigned int flags)', ifNegative);
export const virDomainGetFSInfo = declare<
  (dom: Memory, info: [Address | null], flags: number | bigint) => number
>('int virDomainGetFSInfo(void *dom, _Out_ void **info, unsigned int flags)', ifNegative);
export const virDomainGetGuestInfo = declare<
  (
    domain: Memory,
    types: number | bigint,
    params: [Address | null],
    nparams: [number],
    flags: number | bigint,
  ) => number
>(
  'int virDomainGetGuestInfo(void *domain, unsigned int types, _Out_ void **params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainGetGuestVcpus = declare<
  (domain: Memory, params: [Address | null], nparams: [number], flags: number | bigint) => number
>(
  'int virDomainGetGuestVcpus(void *domain, _Out_ void **params, _Inout_ unsigned int *nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainGetHostname = declare<(domain: Memory, flags: number | bigint) => string>(
  'char *! virDomainGetHostname(void *domain, unsigned int flags)',
  ifNull,
);
export const virDomainGetID = declare<(domain: Memory) => number>(
  'unsigned int virDomainGetID(void *domain)',
  ifNoIdWithError,
);
export const virDomainGetIOThreadInfo = declare<
  (dom: Memory, info: [Address | null], flags: number | bigint) => number
>('int virDomainGetIOThreadInfo(void *dom, _Out_ void **info, unsigned int flags)', ifNegative);
export const virDomainGetInfo = declare<(domain: Memory, info: Memory) => number>(
  'int virDomainGetInfo(void *domain, void *info)',
  ifNegative,
);
export const virDomainGetInterfaceParameters = declare<
  (domain: Memory, device: string | null, params: Memory, nparams: [number], flags: number | bigint) => number
>(
  'int virDomainGetInterfaceParameters(void *domain, const char *device, void *params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainGetJobInfo = declare<(domain: Memory, info: Memory) => number>(
  'int virDomainGetJobInfo(void *domain, void *info)',
  ifNegative,
);
export const virDomainGetJobStats = declare<
  (
    domain: Memory,
    type: [number],
    params: [Address | null],
    nparams: [number],
    flags: number | bigint,
  ) => number
>(
  'int virDomainGetJobStats(void *domain, _Out_ int *type, _Out_ void **params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainGetLaunchSecurityInfo = declare<
  (domain: Memory, params: [Address | null], nparams: [number], flags: number | bigint) => number
>(
  'int virDomainGetLaunchSecurityInfo(void *domain, _Out_ void **params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainGetMaxMemory = declare<(domain: Memory) => number | bigint>(
  'unsigned long virDomainGetMaxMemory(void *domain)',
  ifZeroWithError,
);
export const virDomainGetMaxVcpus = declare<(domain: Memory) => number>(
  'int virDomainGetMaxVcpus(void *domain)',
  ifNegative,
);
export const virDomainGetMemoryParameters = declare<
  (domain: Memory, params: Memory, nparams: [number], flags: number | bigint) => number
>(
  'int virDomainGetMemoryParameters(void *domain, void *params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainGetMessages = declare<
  (domain: Memory, msgs: [Address | null], flags: number | bigint) => number
>('int virDomainGetMessages(void *domain, _Out_ void **msgs, unsigned int flags)', ifNegative);
export const virDomainGetMetadata = declare<
  (domain: Memory, type: number | bigint, uri: string | null, flags: number | bigint) => string
>('char *! virDomainGetMetadata(void *domain, int type, const char *uri, unsigned int flags)', ifNull);
export const virDomainGetName = declare<(domain: Memory) => string>(
  'const char *virDomainGetName(void *domain)',
  ifNull,
);
export const virDomainGetNumaParameters = declare<
  (domain: Memory, params: Memory, nparams: [number], flags: number | bigint) => number
>(
  'int virDomainGetNumaParameters(void *domain, void *params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainGetOSType = declare<(domain: Memory) => string>(
  'char *! virDomainGetOSType(void *domain)',
  ifNull,
);
export const virDomainGetPerfEvents = declare<
  (domain: Memory, params: [Address | null], nparams: [number], flags: number | bigint) => number
>(
  'int virDomainGetPerfEvents(void *domain, _Out_ void **params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainGetSchedulerParameters = declare<
  (domain: Memory, params: Memory, nparams: [number]) => number
>('int virDomainGetSchedulerParameters(void *domain, void *params, _Inout_ int *nparams)', ifNegative);
export const virDomainGetSchedulerParametersFlags = declare<
  (domain: Memory, params: Memory, nparams: [number], flags: number | bigint) => number
>(
  'int virDomainGetSchedulerParametersFlags(void *domain, void *params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainGetSchedulerType = declare<(domain: Memory, nparams: [number]) => string>(
  'char *! virDomainGetSchedulerType(void *domain, _Inout_ int *nparams)',
  ifNull,
);
export const virDomainGetSecurityLabel = declare<(domain: Memory, seclabel: Memory) => number>(
  'int virDomainGetSecurityLabel(void *domain, void *seclabel)',
  ifNegative,
);
export const virDomainGetSecurityLabelList = declare<(domain: Memory, seclabels: [Address | null]) => number>(
  'int virDomainGetSecurityLabelList(void *domain, _Out_ void **seclabels)',
  ifNegative,
);
export const virDomainGetState = declare<
  (domain: Memory, state: [number], reason: [number], flags: number | bigint) => number
>('int virDomainGetState(void *domain, _Out_ int *state, _Out_ int *reason, unsigned int flags)', ifNegative);
export const virDomainGetTime = declare<
  (dom: Memory, seconds: [number | bigint], nseconds: [number], flags: number | bigint) => number
>(
  'int virDomainGetTime(void *dom, _Out_ long long *seconds, _Out_ unsigned int *nseconds, unsigned int flags)',
  ifNegative,
);
export const virDomainGetUUID = declare<(domain: Memory, uuid: Memory) => number>(
  'int virDomainGetUUID(void *domain, void *uuid)',
  ifNegative,
);
export const virDomainGetUUIDString = declare<(domain: Memory, buf: Memory) => number>(
  'int virDomainGetUUIDString(void *domain, void *buf)',
  ifNegative,
);
export const virDomainGetVcpuPinInfo = declare<
  (
    domain: Memory,
    ncpumaps: number | bigint,
    cpumaps: Memory,
    maplen: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainGetVcpuPinInfo(void *domain, int ncpumaps, void *cpumaps, int maplen, unsigned int flags)',
  ifNegative,
);
export const virDomainGetVcpus = declare<
  (domain: Memory, info: Memory, maxinfo: number | bigint, cpumaps: Memory, maplen: number | bigint) => number
>('int virDomainGetVcpus(void *domain, void *info, int maxinfo, void *cpumaps, int maplen)', ifNegative);
export const virDomainGetVcpusFlags = declare<(domain: Memory, flags: number | bigint) => number>(
  'int virDomainGetVcpusFlags(void *domain, unsigned int flags)',
  ifNegative,
);
export const virDomainGetXMLDesc = declare<(domain: Memory, flags: number | bigint) => string>(
  'char *! virDomainGetXMLDesc(void *domain, unsigned int flags)',
  ifNull,
);
export const virDomainGraphicsReload = declare<
  (domain: Memory, type: number | bigint, flags: number | bigint) => number
>('int virDomainGraphicsReload(void *domain, unsigned int type, unsigned int flags)', ifNegative);
export const virDomainHasCurrentSnapshot = declare<(domain: Memory, flags: number | bigint) => number>(
  'int virDomainHasCurrentSnapshot(void *domain, unsigned int flags)',
  ifNegative,
);
export const virDomainHasManagedSaveImage = declare<(dom: Memory, flags: number | bigint) => number>(
  'int virDomainHasManagedSaveImage(void *dom, unsigned int flags)',
  ifNegative,
);
export const virDomainIOThreadInfoFree = declareUntraced<(info: Memory) => void>(
  'void virDomainIOThreadInfoFree(void *info)',
  never,
);
export const virDomainInjectNMI = declare<(domain: Memory, flags: number | bigint) => number>(
  'int virDomainInjectNMI(void *domain, unsigned int flags)',
  ifNegative,
);
export const virDomainInterfaceAddresses = declare<
  (dom: Memory, ifaces: [Address | null], source: number | bigint, flags: number | bigint) => number
>(
  'int virDomainInterfaceAddresses(void *dom, _Out_ void **ifaces, unsigned int source, unsigned int flags)',
  ifNegative,
);
export const virDomainInterfaceFree = declareUntraced<(iface: Memory) => void>(
  'void virDomainInterfaceFree(void *iface)',
  never,
);
export const virDomainInterfaceStats = declare<
  (dom: Memory, device: string | null, stats: Memory, size: number | bigint) => number
>('int virDomainInterfaceStats(void *dom, const char *device, void *stats, size_t size)', ifNegative);
export const virDomainIsActive = declare<(dom: Memory) => number>(
  'int virDomainIsActive(void *dom)',
  ifNegative,
);
export const virDomainIsPersistent = declare<(dom: Memory) => number>(
  'int virDomainIsPersistent(void *dom)',
  ifNegative,
);
export const virDomainIsUpdated = declare<(dom: Memory) => number>(
  'int virDomainIsUpdated(void *dom)',
  ifNegative,
);
export const virDomainListAllCheckpoints = declare<
  (domain: Memory, checkpoints: [Address | null], flags: number | bigint) => number
>('int virDomainListAllCheckpoints(void *domain, _Out_ void **checkpoints, unsigned int flags)', ifNegative);
export const virDomainListAllSnapshots = declare<
  (domain: Memory, snaps: [Address | null], flags: number | bigint) => number
>('int virDomainListAllSnapshots(void *domain, _Out_ void **snaps, unsigned int flags)', ifNegative);
export const virDomainListGetStats = declare<
  (doms: Memory, stats: number | bigint, retStats: [Address | null], flags: number | bigint) => number
>(
  'int virDomainListGetStats(void *doms, unsigned int stats, _Out_ void **retStats, unsigned int flags)',
  ifNegative,
);
export const virDomainLookupByID = declare<(conn: Memory, id: number | bigint) => Address>(
  'void *virDomainLookupByID(void *conn, int id)',
  ifNull,
);
export const virDomainLookupByName = declare<(conn: Memory, name: string | null) => Address>(
  'void *virDomainLookupByName(void *conn, const char *name)',
  ifNull,
);
export const virDomainLookupByUUID = declare<(conn: Memory, uuid: Memory) => Address>(
  'void *virDomainLookupByUUID(void *conn, void *uuid)',
  ifNull,
);
export const virDomainLookupByUUIDString = declare<(conn: Memory, uuidstr: string | null) => Address>(
  'void *virDomainLookupByUUIDString(void *conn, const char *uuidstr)',
  ifNull,
);
export const virDomainManagedSave = declare<(dom: Memory, flags: number | bigint) => number>(
  'int virDomainManagedSave(void *dom, unsigned int flags)',
  ifNegative,
);
export const virDomainManagedSaveDefineXML = declare<
  (domain: Memory, dxml: string | null, flags: number | bigint) => number
>('int virDomainManagedSaveDefineXML(void *domain, const char *dxml, unsigned int flags)', ifNegative);
export const virDomainManagedSaveGetXMLDesc = declare<(domain: Memory, flags: number | bigint) => string>(
  'char *! virDomainManagedSaveGetXMLDesc(void *domain, unsigned int flags)',
  ifNull,
);
export const virDomainManagedSaveRemove = declare<(dom: Memory, flags: number | bigint) => number>(
  'int virDomainManagedSaveRemove(void *dom, unsigned int flags)',
  ifNegative,
);
export const virDomainMemoryPeek = declare<
  (
    dom: Memory,
    start: number | bigint,
    size: number | bigint,
    buffer: Memory,
    flags: number | bigint,
  ) => number
>(
  'int virDomainMemoryPeek(void *dom, unsigned long long start, size_t size, void *buffer, unsigned int flags)',
  ifNegative,
);
export const virDomainMemoryStats = declare<
  (dom: Memory, stats: Memory, nr_stats: number | bigint, flags: number | bigint) => number
>('int virDomainMemoryStats(void *dom, void *stats, unsigned int nr_stats, unsigned int flags)', ifNegative);
export const virDomainMigrate = declare<
  (
    domain: Memory,
    dconn: Memory,
    flags: number | bigint,
    dname: string | null,
    uri: string | null,
    bandwidth: number | bigint,
  ) => Address
>(
  'void *virDomainMigrate(void *domain, void *dconn, unsigned long flags, const char *dname, const char *uri, unsigned long bandwidth)',
  ifNull,
);
export const virDomainMigrate2 = declare<
  (
    domain: Memory,
    dconn: Memory,
    dxml: string | null,
    flags: number | bigint,
    dname: string | null,
    uri: string | null,
    bandwidth: number | bigint,
  ) => Address
>(
  'void *virDomainMigrate2(void *domain, void *dconn, const char *dxml, unsigned long flags, const char *dname, const char *uri, unsigned long bandwidth)',
  ifNull,
);
export const virDomainMigrate3 = declare<
  (domain: Memory, dconn: Memory, params: Memory, nparams: number | bigint, flags: number | bigint) => Address
>(
  'void *virDomainMigrate3(void *domain, void *dconn, void *params, unsigned int nparams, unsigned int flags)',
  ifNull,
);
export const virDomainMigrateGetCompressionCache = declare<
  (domain: Memory, cacheSize: [number | bigint], flags: number | bigint) => number
>(
  'int virDomainMigrateGetCompressionCache(void *domain, _Out_ unsigned long long *cacheSize, unsigned int flags)',
  ifNegative,
);
export const virDomainMigrateGetMaxDowntime = declare<
  (domain: Memory, downtime: [number | bigint], flags: number | bigint) => number
>(
  'int virDomainMigrateGetMaxDowntime(void *domain, _Out_ unsigned long long *downtime, unsigned int flags)',
  ifNegative,
);
export const virDomainMigrateGetMaxSpeed = declare<
  (domain: Memory, bandwidth: [number | bigint], flags: number | bigint) => number
>(
  'int virDomainMigrateGetMaxSpeed(void *domain, _Out_ unsigned long *bandwidth, unsigned int flags)',
  ifNegative,
);
export const virDomainMigrateSetCompressionCache = declare<
  (domain: Memory, cacheSize: number | bigint, flags: number | bigint) => number
>(
  'int virDomainMigrateSetCompressionCache(void *domain, unsigned long long cacheSize, unsigned int flags)',
  ifNegative,
);
export const virDomainMigrateSetMaxDowntime = declare<
  (domain: Memory, downtime: number | bigint, flags: number | bigint) => number
>(
  'int virDomainMigrateSetMaxDowntime(void *domain, unsigned long long downtime, unsigned int flags)',
  ifNegative,
);
export const virDomainMigrateSetMaxSpeed = declare<
  (domain: Memory, bandwidth: number | bigint, flags: number | bigint) => number
>('int virDomainMigrateSetMaxSpeed(void *domain, unsigned long bandwidth, unsigned int flags)', ifNegative);
export const virDomainMigrateStartPostCopy = declare<(domain: Memory, flags: number | bigint) => number>(
  'int virDomainMigrateStartPostCopy(void *domain, unsigned int flags)',
  ifNegative,
);
export const virDomainMigrateToURI = declare<
  (
    domain: Memory,
    duri: string | null,
    flags: number | bigint,
    dname: string | null,
    bandwidth: number | bigint,
  ) => number
>(
  'int virDomainMigrateToURI(void *domain, const char *duri, unsigned long flags, const char *dname, unsigned long bandwidth)',
  ifNegative,
);
export const virDomainMigrateToURI2 = declare<
  (
    domain: Memory,
    dconnuri: string | null,
    miguri: string | null,
    dxml: string | null,
    flags: number | bigint,
    dname: string | null,
    bandwidth: number | bigint,
  ) => number
>(
  'int virDomainMigrateToURI2(void *domain, const char *dconnuri, const char *miguri, const char *dxml, unsigned long flags, const char *dname, unsigned long bandwidth)',
  ifNegative,
);
export const virDomainMigrateToURI3 = declare<
  (
    domain: Memory,
    dconnuri: string | null,
    params: Memory,
    nparams: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainMigrateToURI3(void *domain, const char *dconnuri, void *params, unsigned int nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainOpenChannel = declare<
  (dom: Memory, name: string | null, st: Memory, flags: number | bigint) => number
>('int virDomainOpenChannel(void *dom, const char *name, void *st, unsigned int flags)', ifNegative);
export const virDomainOpenConsole = declare<
  (dom: Memory, dev_name: string | null, st: Memory, flags: number | bigint) => number
>('int virDomainOpenConsole(void *dom, const char *dev_name, void *st, unsigned int flags)', ifNegative);
export const virDomainOpenGraphics = declare<
  (dom: Memory, idx: number | bigint, fd: number | bigint, flags: number | bigint) => number
>('int virDomainOpenGraphics(void *dom, unsigned int idx, int fd, unsigned int flags)', ifNegative);
export const virDomainOpenGraphicsFD = declare<
  (dom: Memory, idx: number | bigint, flags: number | bigint) => number
>('int virDomainOpenGraphicsFD(void *dom, unsigned int idx, unsigned int flags)', ifNegative);
export const virDomainPMSuspendForDuration = declare<
  (dom: Memory, target: number | bigint, duration: number | bigint, flags: number | bigint) => number
>(
  'int virDomainPMSuspendForDuration(void *dom, unsigned int target, unsigned long long duration, unsigned int flags)',
  ifNegative,
);
export const virDomainPMWakeup = declare<(dom: Memory, flags: number | bigint) => number>(
  'int virDomainPMWakeup(void *dom, unsigned int flags)',
  ifNegative,
);
export const virDomainPinEmulator = declare<
  (domain: Memory, cpumap: Memory, maplen: number | bigint, flags: number | bigint) => number
>('int virDomainPinEmulator(void *domain, void *cpumap, int maplen, unsigned int flags)', ifNegative);
export const virDomainPinIOThread = declare<
  (
    domain: Memory,
    iothread_id: number | bigint,
    cpumap: Memory,
    maplen: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainPinIOThread(void *domain, unsigned int iothread_id, void *cpumap, int maplen, unsigned int flags)',
  ifNegative,
);
export const virDomainPinVcpu = declare<
  (domain: Memory, vcpu: number | bigint, cpumap: Memory, maplen: number | bigint) => number
>('int virDomainPinVcpu(void *domain, unsigned int vcpu, void *cpumap, int maplen)', ifNegative);
export const virDomainPinVcpuFlags = declare<
  (
    domain: Memory,
    vcpu: number | bigint,
    cpumap: Memory,
    maplen: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainPinVcpuFlags(void *domain, unsigned int vcpu, void *cpumap, int maplen, unsigned int flags)',
  ifNegative,
);
export const virDomainReboot = declare<(domain: Memory, flags: number | bigint) => number>(
  'int virDomainReboot(void *domain, unsigned int flags)',
  ifNegative,
);
export const virDomainRef = declare<(domain: Memory) => number>('int virDomainRef(void *domain)', ifNegative);
export const virDomainRename = declare<
  (dom: Memory, new_name: string | null, flags: number | bigint) => number
>('int virDomainRename(void *dom, const char *new_name, unsigned int flags)', ifNegative);
export const virDomainReset = declare<(domain: Memory, flags: number | bigint) => number>(
  'int virDomainReset(void *domain, unsigned int flags)',
  ifNegative,
);
export const virDomainRestore = declare<(conn: Memory, from: string | null) => number>(
  'int virDomainRestore(void *conn, const char *from)',
  ifNegative,
);
export const virDomainRestoreFlags = declare<
  (conn: Memory, from: string | null, dxml: string | null, flags: number | bigint) => number
>(
  'int virDomainRestoreFlags(void *conn, const char *from, const char *dxml, unsigned int flags)',
  ifNegative,
);
export const virDomainRestoreParams = declare<
  (conn: Memory, params: Memory, nparams: number | bigint, flags: number | bigint) => number
>('int virDomainRestoreParams(void *conn, void *params, int nparams, unsigned int flags)', ifNegative);
export const virDomainResume = declare<(domain: Memory) => number>(
  'int virDomainResume(void *domain)',
  ifNegative,
);
export const virDomainRevertToSnapshot = declare<(snapshot: Memory, flags: number | bigint) => number>(
  'int virDomainRevertToSnapshot(void *snapshot, unsigned int flags)',
  ifNegative,
);
export const virDomainSave = declare<(domain: Memory, to: string | null) => number>(
  'int virDomainSave(void *domain, const char *to)',
  ifNegative,
);
export const virDomainSaveFlags = declare<
  (domain: Memory, to: string | null, dxml: string | null, flags: number | bigint) => number
>('int virDomainSaveFlags(void *domain, const char *to, const char *dxml, unsigned int flags)', ifNegative);
export const virDomainSaveImageDefineXML = declare<
  (conn: Memory, file: string | null, dxml: string | null, flags: number | bigint) => number
>(
  'int virDomainSaveImageDefineXML(void *conn, const char *file, const char *dxml, unsigned int flags)',
  ifNegative,
);
export const virDomainSaveImageGetXMLDesc = declare<
  (conn: Memory, file: string | null, flags: number | bigint) => string
>('char *! virDomainSaveImageGetXMLDesc(void *conn, const char *file, unsigned int flags)', ifNull);
export const virDomainSaveParams = declare<
  (domain: Memory, params: Memory, nparams: number | bigint, flags: number | bigint) => number
>('int virDomainSaveParams(void *domain, void *params, int nparams, unsigned int flags)', ifNegative);
export const virDomainScreenshot = declare<
  (domain: Memory, stream: Memory, screen: number | bigint, flags: number | bigint) => string
>('char *! virDomainScreenshot(void *domain, void *stream, unsigned int screen, unsigned int flags)', ifNull);
export const virDomainSendKey = declare<
  (
    domain: Memory,
    codeset: number | bigint,
    holdtime: number | bigint,
    keycodes: readonly number[],
    nkeycodes: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainSendKey(void *domain, unsigned int codeset, unsigned int holdtime, unsigned int *keycodes, int nkeycodes, unsigned int flags)',
  ifNegative,
);
export const virDomainSendProcessSignal = declare<
  (domain: Memory, pid_value: number | bigint, signum: number | bigint, flags: number | bigint) => number
>(
  'int virDomainSendProcessSignal(void *domain, long long pid_value, unsigned int signum, unsigned int flags)',
  ifNegative,
);
export const virDomainSetAutostart = declare<(domain: Memory, autostart: number | bigint) => number>(
  'int virDomainSetAutostart(void *domain, int autostart)',
  ifNegative,
);
export const virDomainSetAutostartOnce = declare<(domain: Memory, autostart: number | bigint) => number>(
  'int virDomainSetAutostartOnce(void *domain, int autostart)',
  ifNegative,
);
export const virDomainSetBlkioParameters = declare<
  (domain: Memory, params: Memory, nparams: number | bigint, flags: number | bigint) => number
>('int virDomainSetBlkioParameters(void *domain, void *params, int nparams, unsigned int flags)', ifNegative);
export const virDomainSetBlockIoTune = declare<
  (
    dom: Memory,
    disk: string | null,
    params: Memory,
    nparams: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainSetBlockIoTune(void *dom, const char *disk, void *params, int nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainSetBlockThreshold = declare<
  (domain: Memory, dev: string | null, threshold: number | bigint, flags: number | bigint) => number
>(
  'int virDomainSetBlockThreshold(void *domain, const char *dev, unsigned long long threshold, unsigned int flags)',
  ifNegative,
);
export const virDomainSetGuestVcpus = declare<
  (domain: Memory, cpumap: string | null, state: number | bigint, flags: number | bigint) => number
>('int virDomainSetGuestVcpus(void *domain, const char *cpumap, int state, unsigned int flags)', ifNegative);
export const virDomainSetIOThreadParams = declare<
  (
    domain: Memory,
    iothread_id: number | bigint,
    params: Memory,
    nparams: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainSetIOThreadParams(void *domain, unsigned int iothread_id, void *params, int nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainSetInterfaceParameters = declare<
  (
    domain: Memory,
    device: string | null,
    params: Memory,
    nparams: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainSetInterfaceParameters(void *domain, const char *device, void *params, int nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainSetLaunchSecurityState = declare<
  (domain: Memory, params: Memory, nparams: number | bigint, flags: number | bigint) => number
>(
  'int virDomainSetLaunchSecurityState(void *domain, void *params, int nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainSetLifecycleAction = declare<
  (domain: Memory, type: number | bigint, action: number | bigint, flags: number | bigint) => number
>(
  'int virDomainSetLifecycleAction(void *domain, unsigned int type, unsigned int action, unsigned int flags)',
  ifNegative,
);
export const virDomainSetMaxMemory = declare<(domain: Memory, memory: number | bigint) => number>(
  'int virDomainSetMaxMemory(void *domain, unsigned long memory)',
  ifNegative,
);
export const virDomainSetMemory = declare<(domain: Memory, memory: number | bigint) => number>(
  'int virDomainSetMemory(void *domain, unsigned long memory)',
  ifNegative,
);
export const virDomainSetMemoryFlags = declare<
  (domain: Memory, memory: number | bigint, flags: number | bigint) => number
>('int virDomainSetMemoryFlags(void *domain, unsigned long memory, unsigned int flags)', ifNegative);
export const virDomainSetMemoryParameters = declare<
  (domain: Memory, params: Memory, nparams: number | bigint, flags: number | bigint) => number
>(
  'int virDomainSetMemoryParameters(void *domain, void *params, int nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainSetMemoryStatsPeriod = declare<
  (domain: Memory, period: number | bigint, flags: number | bigint) => number
>('int virDomainSetMemoryStatsPeriod(void *domain, int period, unsigned int flags)', ifNegative);
export const virDomainSetMetadata = declare<
  (
    domain: Memory,
    type: number | bigint,
    metadata: string | null,
    key: string | null,
    uri: string | null,
    flags: number | bigint,
  ) => number
>(
  'int virDomainSetMetadata(void *domain, int type, const char *metadata, const char *key, const char *uri, unsigned int flags)',
  ifNegative,
);
export const virDomainSetNumaParameters = declare<
  (domain: Memory, params: Memory, nparams: number | bigint, flags: number | bigint) => number
>('int virDomainSetNumaParameters(void *domain, void *params, int nparams, unsigned int flags)', ifNegative);
export const virDomainSetPerfEvents = declare<
  (domain: Memory, params: Memory, nparams: number | bigint, flags: number | bigint) => number
>('int virDomainSetPerfEvents(void *domain, void *params, int nparams, unsigned int flags)', ifNegative);
export const virDomainSetSchedulerParameters = declare<
  (domain: Memory, params: Memory, nparams: number | bigint) => number
>('int virDomainSetSchedulerParameters(void *domain, void *params, int nparams)', ifNegative);
export const virDomainSetSchedulerParametersFlags = declare<
  (domain: Memory, params: Memory, nparams: number | bigint, flags: number | bigint) => number
>(
  'int virDomainSetSchedulerParametersFlags(void *domain, void *params, int nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainSetThrottleGroup = declare<
  (
    dom: Memory,
    group: string | null,
    params: Memory,
    nparams: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virDomainSetThrottleGroup(void *dom, const char *group, void *params, int nparams, unsigned int flags)',
  ifNegative,
);
export const virDomainSetTime = declare<
  (dom: Memory, seconds: number | bigint, nseconds: number | bigint, flags: number | bigint) => number
>(
  'int virDomainSetTime(void *dom, long long seconds, unsigned int nseconds, unsigned int flags)',
  ifNegative,
);
export const virDomainSetUserPassword = declare<
  (dom: Memory, user: string | null, password: string | null, flags: number | bigint) => number
>(
  'int virDomainSetUserPassword(void *dom, const char *user, const char *password, unsigned int flags)',
  ifNegative,
);
export const virDomainSetVcpu = declare<
  (domain: Memory, vcpumap: string | null, state: number | bigint, flags: number | bigint) => number
>('int virDomainSetVcpu(void *domain, const char *vcpumap, int state, unsigned int flags)', ifNegative);
export const virDomainSetVcpus = declare<(domain: Memory, nvcpus: number | bigint) => number>(
  'int virDomainSetVcpus(void *domain, unsigned int nvcpus)',
  ifNegative,
);
export const virDomainSetVcpusFlags = declare<
  (domain: Memory, nvcpus: number | bigint, flags: number | bigint) => number
>('int virDomainSetVcpusFlags(void *domain, unsigned int nvcpus, unsigned int flags)', ifNegative);
export const virDomainShutdown = declare<(domain: Memory) => number>(
  'int virDomainShutdown(void *domain)',
  ifNegative,
);
export const virDomainShutdownFlags = declare<(domain: Memory, flags: number | bigint) => number>(
  'int virDomainShutdownFlags(void *domain, unsigned int flags)',
  ifNegative,
);
export const virDomainSnapshotCreateXML = declare<
  (domain: Memory, xmlDesc: string | null, flags: number | bigint) => Address
>('void *virDomainSnapshotCreateXML(void *domain, const char *xmlDesc, unsigned int flags)', ifNull);
export const virDomainSnapshotCurrent = declare<(domain: Memory, flags: number | bigint) => Address>(
  'void *virDomainSnapshotCurrent(void *domain, unsigned int flags)',
  ifNull,
);
export const virDomainSnapshotDelete = declare<(snapshot: Memory, flags: number | bigint) => number>(
  'int virDomainSnapshotDelete(void *snapshot, unsigned int flags)',
  ifNegative,
);
export const virDomainSnapshotFree = declare<(snapshot: Memory) => number>(
  'int virDomainSnapshotFree(void *snapshot)',
  ifNegative,
);
export const virDomainSnapshotGetConnect = declare<(snapshot: Memory) => Address>(
  'void *virDomainSnapshotGetConnect(void *snapshot)',
  ifNull,
);
export const virDomainSnapshotGetDomain = declare<(snapshot: Memory) => Address>(
  'void *virDomainSnapshotGetDomain(void *snapshot)',
  ifNull,
);
export const virDomainSnapshotGetName = declare<(snapshot: Memory) => string>(
  'const char *virDomainSnapshotGetName(void *snapshot)',
  ifNull,
);
export const virDomainSnapshotGetParent = declare<(snapshot: Memory, flags: number | bigint) => Address>(
  'void *virDomainSnapshotGetParent(void *snapshot, unsigned int flags)',
  ifNull,
);
export const virDomainSnapshotGetXMLDesc = declare<(snapshot: Memory, flags: number | bigint) => string>(
  'char *! virDomainSnapshotGetXMLDesc(void *snapshot, unsigned int flags)',
  ifNull,
);
export const virDomainSnapshotHasMetadata = declare<(snapshot: Memory, flags: number | bigint) => number>(
  'int virDomainSnapshotHasMetadata(void *snapshot, unsigned int flags)',
  ifNegative,
);
export const virDomainSnapshotIsCurrent = declare<(snapshot: Memory, flags: number | bigint) => number>(
  'int virDomainSnapshotIsCurrent(void *snapshot, unsigned int flags)',
  ifNegative,
);
export const virDomainSnapshotListAllChildren = declare<
  (snapshot: Memory, snaps: [Address | null], flags: number | bigint) => number
>('int virDomainSnapshotListAllChildren(void *snapshot, _Out_ void **snaps, unsigned int flags)', ifNegative);
export const virDomainSnapshotListChildrenNames = declare<
  (snapshot: Memory, names: Memory, nameslen: number | bigint, flags: number | bigint) => number
>(
  'int virDomainSnapshotListChildrenNames(void *snapshot, void *names, int nameslen, unsigned int flags)',
  ifNegative,
);
export const virDomainSnapshotListNames = declare<
  (domain: Memory, names: Memory, nameslen: number | bigint, flags: number | bigint) => number
>('int virDomainSnapshotListNames(void *domain, void *names, int nameslen, unsigned int flags)', ifNegative);
export const virDomainSnapshotLookupByName = declare<
  (domain: Memory, name: string | null, flags: number | bigint) => Address
>('void *virDomainSnapshotLookupByName(void *domain, const char *name, unsigned int flags)', ifNull);
export const virDomainSnapshotNum = declare<(domain: Memory, flags: number | bigint) => number>(
  'int virDomainSnapshotNum(void *domain, unsigned int flags)',
  ifNegative,
);
export const virDomainSnapshotNumChildren = declare<(snapshot: Memory, flags: number | bigint) => number>(
  'int virDomainSnapshotNumChildren(void *snapshot, unsigned int flags)',
  ifNegative,
);
export const virDomainSnapshotRef = declare<(snapshot: Memory) => number>(
  'int virDomainSnapshotRef(void *snapshot)',
  ifNegative,
);
export const virDomainStartDirtyRateCalc = declare<
  (domain: Memory, seconds: number | bigint, flags: number | bigint) => number
>('int virDomainStartDirtyRateCalc(void *domain, int seconds, unsigned int flags)', ifNegative);
export const virDomainStatsRecordListFree = declareUntraced<(stats: Memory) => void>(
  'void virDomainStatsRecordListFree(void *stats)',
  never,
);
export const virDomainSuspend = declare<(domain: Memory) => number>(
  'int virDomainSuspend(void *domain)',
  ifNegative,
);
export const virDomainUndefine = declare<(domain: Memory) => number>(
  'int virDomainUndefine(void *domain)',
  ifNegative,
);
export const virDomainUndefineFlags = declare<(domain: Memory, flags: number | bigint) => number>(
  'int virDomainUndefineFlags(void *domain, unsigned int flags)',
  ifNegative,
);
export const virDomainUpdateDeviceFlags = declare<
  (domain: Memory, xml: string | null, flags: number | bigint) => number
>('int virDomainUpdateDeviceFlags(void *domain, const char *xml, unsigned int flags)', ifNegative);
export const virEventAddHandle = declareUntraced<
  (fd: number | bigint, events: number | bigint, cb: Memory, opaque: Memory, ff: Memory) => number
>('int virEventAddHandle(int fd, int events, void *cb, void *opaque, void *ff)', ifNegative);
export const virEventAddTimeout = declareUntraced<
  (timeout: number | bigint, cb: Memory, opaque: Memory, ff: Memory) => number
>('int virEventAddTimeout(int timeout, void *cb, void *opaque, void *ff)', ifNegative);
export const virEventRegisterDefaultImpl = declareUntraced<() => number>(
  'int virEventRegisterDefaultImpl()',
  ifNegative,
);
export const virEventRemoveHandle = declareUntraced<(watch: number | bigint) => number>(
  'int virEventRemoveHandle(int watch)',
  ifNegative,
);
export const virEventRemoveTimeout = declareUntraced<(timer: number | bigint) => number>(
  'int virEventRemoveTimeout(int timer)',
  ifNegative,
);
export const virEventRunDefaultImpl = declareUntraced<() => number>(
  'int virEventRunDefaultImpl()',
  ifNegative,
);
export const virEventUpdateHandle = declareUntraced<
  (watch: number | bigint, events: number | bigint) => void
>('void virEventUpdateHandle(int watch, int events)', never);
export const virEventUpdateTimeout = declareUntraced<
  (timer: number | bigint, timeout: number | bigint) => void
>('void virEventUpdateTimeout(int timer, int timeout)', never);
export const virFreeError = declareUntraced<(err: Memory) => void>('void virFreeError(void *err)', never);
export const virGetLastError = declareUntraced<() => Address | null>('void *virGetLastError()', never);
export const virGetLastErrorCode = declareUntraced<() => number>('int virGetLastErrorCode()', never);
export const virGetLastErrorDomain = declareUntraced<() => number>('int virGetLastErrorDomain()', never);
export const virGetLastErrorMessage = declareUntraced<() => string | null>(
  'const char *virGetLastErrorMessage()',
  never,
);
export const virGetVersion = declareUntraced<
  (libVer: [number | bigint], type: string | null, typeVer: [number | bigint]) => number
>(
  'int virGetVersion(_Out_ unsigned long *libVer, const char *type, _Out_ unsigned long *typeVer)',
  ifNegative,
);
export const virInitialize = declareUntraced<() => number>('int virInitialize()', ifNegative);
export const virInterfaceChangeBegin = declare<(conn: Memory, flags: number | bigint) => number>(
  'int virInterfaceChangeBegin(void *conn, unsigned int flags)',
  ifNegative,
);
export const virInterfaceChangeCommit = declare<(conn: Memory, flags: number | bigint) => number>(
  'int virInterfaceChangeCommit(void *conn, unsigned int flags)',
  ifNegative,
);
export const virInterfaceChangeRollback = declare<(conn: Memory, flags: number | bigint) => number>(
  'int virInterfaceChangeRollback(void *conn, unsigned int flags)',
  ifNegative,
);
export const virInterfaceCreate = declare<(iface: Memory, flags: number | bigint) => number>(
  'int virInterfaceCreate(void *iface, unsigned int flags)',
  ifNegative,
);
export const virInterfaceDefineXML = declare<
  (conn: Memory, xml: string | null, flags: number | bigint) => Address
>('void *virInterfaceDefineXML(void *conn, const char *xml, unsigned int flags)', ifNull);
export const virInterfaceDestroy = declare<(iface: Memory, flags: number | bigint) => number>(
  'int virInterfaceDestroy(void *iface, unsigned int flags)',
  ifNegative,
);
export const virInterfaceFree = declare<(iface: Memory) => number>(
  'int virInterfaceFree(void *iface)',
  ifNegative,
);
export const virInterfaceGetConnect = declare<(iface: Memory) => Address>(
  'void *virInterfaceGetConnect(void *iface)',
  ifNull,
);
export const virInterfaceGetMACString = declare<(iface: Memory) => string>(
  'const char *virInterfaceGetMACString(void *iface)',
  ifNull,
);
export const virInterfaceGetName = declare<(iface: Memory) => string>(
  'const char *virInterfaceGetName(void *iface)',
  ifNull,
);
export const virInterfaceGetXMLDesc = declare<(iface: Memory, flags: number | bigint) => string>(
  'char *! virInterfaceGetXMLDesc(void *iface, unsigned int flags)',
  ifNull,
);
export const virInterfaceIsActive = declare<(iface: Memory) => number>(
  'int virInterfaceIsActive(void *iface)',
  ifNegative,
);
export const virInterfaceLookupByMACString = declare<(conn: Memory, macstr: string | null) => Address>(
  'void *virInterfaceLookupByMACString(void *conn, const char *macstr)',
  ifNull,
);
export const virInterfaceLookupByName = declare<(conn: Memory, name: string | null) => Address>(
  'void *virInterfaceLookupByName(void *conn, const char *name)',
  ifNull,
);
export const virInterfaceRef = declare<(iface: Memory) => number>(
  'int virInterfaceRef(void *iface)',
  ifNegative,
);
export const virInterfaceUndefine = declare<(iface: Memory) => number>(
  'int virInterfaceUndefine(void *iface)',
  ifNegative,
);
export const virNWFilterBindingCreateXML = declare<
  (conn: Memory, xml: string | null, flags: number | bigint) => Address
>('void *virNWFilterBindingCreateXML(void *conn, const char *xml, unsigned int flags)', ifNull);
export const virNWFilterBindingDelete = declare<(binding: Memory) => number>(
  'int virNWFilterBindingDelete(void *binding)',
  ifNegative,
);
export const virNWFilterBindingFree = declare<(binding: Memory) => number>(
  'int virNWFilterBindingFree(void *binding)',
  ifNegative,
);
export const virNWFilterBindingGetFilterName = declare<(binding: Memory) => string>(
  'const char *virNWFilterBindingGetFilterName(void *binding)',
  ifNull,
);
export const virNWFilterBindingGetPortDev = declare<(binding: Memory) => string>(
  'const char *virNWFilterBindingGetPortDev(void *binding)',
  ifNull,
);
export const virNWFilterBindingGetXMLDesc = declare<(binding: Memory, flags: number | bigint) => string>(
  'char *! virNWFilterBindingGetXMLDesc(void *binding, unsigned int flags)',
  ifNull,
);
export const virNWFilterBindingLookupByPortDev = declare<(conn: Memory, portdev: string | null) => Address>(
  'void *virNWFilterBindingLookupByPortDev(void *conn, const char *portdev)',
  ifNull,
);
export const virNWFilterBindingRef = declare<(binding: Memory) => number>(
  'int virNWFilterBindingRef(void *binding)',
  ifNegative,
);
export const virNWFilterDefineXML = declare<(conn: Memory, xmlDesc: string | null) => Address>(
  'void *virNWFilterDefineXML(void *conn, const char *xmlDesc)',
  ifNull,
);
export const virNWFilterDefineXMLFlags = declare<
  (conn: Memory, xmlDesc: string | null, flags: number | bigint) => Address
>('void *virNWFilterDefineXMLFlags(void *conn, const char *xmlDesc, unsigned int flags)', ifNull);
export const virNWFilterFree = declare<(nwfilter: Memory) => number>(
  'int virNWFilterFree(void *nwfilter)',
  ifNegative,
);
export const virNWFilterGetName = declare<(nwfilter: Memory) => string>(
  'const char *virNWFilterGetName(void *nwfilter)',
  ifNull,
);
export const virNWFilterGetUUID = declare<(nwfilter: Memory, uuid: Memory) => number>(
  'int virNWFilterGetUUID(void *nwfilter, void *uuid)',
  ifNegative,
);
export const virNWFilterGetUUIDString = declare<(nwfilter: Memory, buf: Memory) => number>(
  'int virNWFilterGetUUIDString(void *nwfilter, void *buf)',
  ifNegative,
);
export const virNWFilterGetXMLDesc = declare<(nwfilter: Memory, flags: number | bigint) => string>(
  'char *! virNWFilterGetXMLDesc(void *nwfilter, unsigned int flags)',
  ifNull,
);
export const virNWFilterLookupByName = declare<(conn: Memory, name: string | null) => Address>(
  'void *virNWFilterLookupByName(void *conn, const char *name)',
  ifNull,
);
export const virNWFilterLookupByUUID = declare<(conn: Memory, uuid: Memory) => Address>(
  'void *virNWFilterLookupByUUID(void *conn, void *uuid)',
  ifNull,
);
export const virNWFilterLookupByUUIDString = declare<(conn: Memory, uuidstr: string | null) => Address>(
  'void *virNWFilterLookupByUUIDString(void *conn, const char *uuidstr)',
  ifNull,
);
export const virNWFilterRef = declare<(nwfilter: Memory) => number>(
  'int virNWFilterRef(void *nwfilter)',
  ifNegative,
);
export const virNWFilterUndefine = declare<(nwfilter: Memory) => number>(
  'int virNWFilterUndefine(void *nwfilter)',
  ifNegative,
);
export const virNetworkCreate = declare<(network: Memory) => number>(
  'int virNetworkCreate(void *network)',
  ifNegative,
);
export const virNetworkCreateXML = declare<(conn: Memory, xmlDesc: string | null) => Address>(
  'void *virNetworkCreateXML(void *conn, const char *xmlDesc)',
  ifNull,
);
export const virNetworkCreateXMLFlags = declare<
  (conn: Memory, xmlDesc: string | null, flags: number | bigint) => Address
>('void *virNetworkCreateXMLFlags(void *conn, const char *xmlDesc, unsigned int flags)', ifNull);
export const virNetworkDHCPLeaseFree = declareUntraced<(lease: Memory) => void>(
  'void virNetworkDHCPLeaseFree(void *lease)',
  never,
);
export const virNetworkDefineXML = declare<(conn: Memory, xml: string | null) => Address>(
  'void *virNetworkDefineXML(void *conn, const char *xml)',
  ifNull,
);
export const virNetworkDefineXMLFlags = declare<
  (conn: Memory, xml: string | null, flags: number | bigint) => Address
>('void *virNetworkDefineXMLFlags(void *conn, const char *xml, unsigned int flags)', ifNull);
export const virNetworkDestroy = declare<(network: Memory) => number>(
  'int virNetworkDestroy(void *network)',
  ifNegative,
);
export const virNetworkFree = declare<(network: Memory) => number>(
  'int virNetworkFree(void *network)',
  ifNegative,
);
export const virNetworkGetAutostart = declare<(network: Memory, autostart: [number]) => number>(
  'int virNetworkGetAutostart(void *network, _Out_ int *autostart)',
  ifNegative,
);
export const virNetworkGetBridgeName = declare<(network: Memory) => string>(
  'char *! virNetworkGetBridgeName(void *network)',
  ifNull,
);
export const virNetworkGetConnect = declare<(net: Memory) => Address>(
  'void *virNetworkGetConnect(void *net)',
  ifNull,
);
export const virNetworkGetDHCPLeases = declare<
  (network: Memory, mac: string | null, leases: [Address | null], flags: number | bigint) => number
>(
  'int virNetworkGetDHCPLeases(void *network, const char *mac, _Out_ void **leases, unsigned int flags)',
  ifNegative,
);
export const virNetworkGetMetadata = declare<
  (network: Memory, type: number | bigint, uri: string | null, flags: number | bigint) => string
>('char *! virNetworkGetMetadata(void *network, int type, const char *uri, unsigned int flags)', ifNull);
export const virNetworkGetName = declare<(network: Memory) => string>(
  'const char *virNetworkGetName(void *network)',
  ifNull,
);
export const virNetworkGetUUID = declare<(network: Memory, uuid: Memory) => number>(
  'int virNetworkGetUUID(void *network, void *uuid)',
  ifNegative,
);
export const virNetworkGetUUIDString = declare<(network: Memory, buf: Memory) => number>(
  'int virNetworkGetUUIDString(void *network, void *buf)',
  ifNegative,
);
export const virNetworkGetXMLDesc = declare<(network: Memory, flags: number | bigint) => string>(
  'char *! virNetworkGetXMLDesc(void *network, unsigned int flags)',
  ifNull,
);
export const virNetworkIsActive = declare<(net: Memory) => number>(
  'int virNetworkIsActive(void *net)',
  ifNegative,
);
export const virNetworkIsPersistent = declare<(net: Memory) => number>(
  'int virNetworkIsPersistent(void *net)',
  ifNegative,
);
export const virNetworkListAllPorts = declare<
  (network: Memory, ports: [Address | null], flags: number | bigint) => number
>('int virNetworkListAllPorts(void *network, _Out_ void **ports, unsigned int flags)', ifNegative);
export const virNetworkLookupByName = declare<(conn: Memory, name: string | null) => Address>(
  'void *virNetworkLookupByName(void *conn, const char *name)',
  ifNull,
);
export const virNetworkLookupByUUID = declare<(conn: Memory, uuid: Memory) => Address>(
  'void *virNetworkLookupByUUID(void *conn, void *uuid)',
  ifNull,
);
export const virNetworkLookupByUUIDString = declare<(conn: Memory, uuidstr: string | null) => Address>(
  'void *virNetworkLookupByUUIDString(void *conn, const char *uuidstr)',
  ifNull,
);
export const virNetworkPortCreateXML = declare<
  (net: Memory, xmldesc: string | null, flags: number | bigint) => Address
>('void *virNetworkPortCreateXML(void *net, const char *xmldesc, unsigned int flags)', ifNull);
export const virNetworkPortDelete = declare<(port: Memory, flags: number | bigint) => number>(
  'int virNetworkPortDelete(void *port, unsigned int flags)',
  ifNegative,
);
export const virNetworkPortFree = declare<(port: Memory) => number>(
  'int virNetworkPortFree(void *port)',
  ifNegative,
);
export const virNetworkPortGetNetwork = declare<(port: Memory) => Address>(
  'void *virNetworkPortGetNetwork(void *port)',
  ifNull,
);
export const virNetworkPortGetParameters = declare<
  (port: Memory, params: [Address | null], nparams: [number], flags: number | bigint) => number
>(
  'int virNetworkPortGetParameters(void *port, _Out_ void **params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virNetworkPortGetUUID = declare<(port: Memory, uuid: Memory) => number>(
  'int virNetworkPortGetUUID(void *port, void *uuid)',
  ifNegative,
);
export const virNetworkPortGetUUIDString = declare<(port: Memory, buf: Memory) => number>(
  'int virNetworkPortGetUUIDString(void *port, void *buf)',
  ifNegative,
);
export const virNetworkPortGetXMLDesc = declare<(port: Memory, flags: number | bigint) => string>(
  'char *! virNetworkPortGetXMLDesc(void *port, unsigned int flags)',
  ifNull,
);
export const virNetworkPortLookupByUUID = declare<(net: Memory, uuid: Memory) => Address>(
  'void *virNetworkPortLookupByUUID(void *net, void *uuid)',
  ifNull,
);
export const virNetworkPortLookupByUUIDString = declare<(net: Memory, uuidstr: string | null) => Address>(
  'void *virNetworkPortLookupByUUIDString(void *net, const char *uuidstr)',
  ifNull,
);
export const virNetworkPortRef = declare<(port: Memory) => number>(
  'int virNetworkPortRef(void *port)',
  ifNegative,
);
export const virNetworkPortSetParameters = declare<
  (port: Memory, params: Memory, nparams: number | bigint, flags: number | bigint) => number
>('int virNetworkPortSetParameters(void *port, void *params, int nparams, unsigned int flags)', ifNegative);
export const virNetworkRef = declare<(network: Memory) => number>(
  'int virNetworkRef(void *network)',
  ifNegative,
);
export const virNetworkSetAutostart = declare<(network: Memory, autostart: number | bigint) => number>(
  'int virNetworkSetAutostart(void *network, int autostart)',
  ifNegative,
);
export const virNetworkSetMetadata = declare<
  (
    network: Memory,
    type: number | bigint,
    metadata: string | null,
    key: string | null,
    uri: string | null,
    flags: number | bigint,
  ) => number
>(
  'int virNetworkSetMetadata(void *network, int type, const char *metadata, const char *key, const char *uri, unsigned int flags)',
  ifNegative,
);
export const virNetworkUndefine = declare<(network: Memory) => number>(
  'int virNetworkUndefine(void *network)',
  ifNegative,
);
export const virNetworkUpdate = declare<
  (
    network: Memory,
    command: number | bigint,
    section: number | bigint,
    parentIndex: number | bigint,
    xml: string | null,
    flags: number | bigint,
  ) => number
>(
  'int virNetworkUpdate(void *network, unsigned int command, unsigned int section, int parentIndex, const char *xml, unsigned int flags)',
  ifNegative,
);
export const virNodeAllocPages = declare<
  (
    conn: Memory,
    npages: number | bigint,
    pageSizes: readonly number[],
    pageCounts: Memory,
    startCell: number | bigint,
    cellCount: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virNodeAllocPages(void *conn, unsigned int npages, unsigned int *pageSizes, void *pageCounts, int startCell, unsigned int cellCount, unsigned int flags)',
  ifNegative,
);
export const virNodeDeviceCreate = declare<(dev: Memory, flags: number | bigint) => number>(
  'int virNodeDeviceCreate(void *dev, unsigned int flags)',
  ifNegative,
);
export const virNodeDeviceCreateXML = declare<
  (conn: Memory, xmlDesc: string | null, flags: number | bigint) => Address
>('void *virNodeDeviceCreateXML(void *conn, const char *xmlDesc, unsigned int flags)', ifNull);
export const virNodeDeviceDefineXML = declare<
  (conn: Memory, xmlDesc: string | null, flags: number | bigint) => Address
>('void *virNodeDeviceDefineXML(void *conn, const char *xmlDesc, unsigned int flags)', ifNull);
export const virNodeDeviceDestroy = declare<(dev: Memory) => number>(
  'int virNodeDeviceDestroy(void *dev)',
  ifNegative,
);
export const virNodeDeviceDetachFlags = declare<
  (dev: Memory, driverName: string | null, flags: number | bigint) => number
>('int virNodeDeviceDetachFlags(void *dev, const char *driverName, unsigned int flags)', ifNegative);
export const virNodeDeviceDettach = declare<(dev: Memory) => number>(
  'int virNodeDeviceDettach(void *dev)',
  ifNegative,
);
export const virNodeDeviceFree = declare<(dev: Memory) => number>(
  'int virNodeDeviceFree(void *dev)',
  ifNegative,
);
export const virNodeDeviceGetAutostart = declare<(dev: Memory, autostart: [number]) => number>(
  'int virNodeDeviceGetAutostart(void *dev, _Out_ int *autostart)',
  ifNegative,
);
export const virNodeDeviceGetName = declare<(dev: Memory) => string>(
  'const char *virNodeDeviceGetName(void *dev)',
  ifNull,
);
export const virNodeDeviceGetParent = declare<(dev: Memory) => string | null>(
  'const char *virNodeDeviceGetParent(void *dev)',
  ifNullWithError,
);
export const virNodeDeviceGetXMLDesc = declare<(dev: Memory, flags: number | bigint) => string>(
  'char *! virNodeDeviceGetXMLDesc(void *dev, unsigned int flags)',
  ifNull,
);
export const virNodeDeviceIsActive = declare<(dev: Memory) => number>(
  'int virNodeDeviceIsActive(void *dev)',
  ifNegative,
);
export const virNodeDeviceIsPersistent = declare<(dev: Memory) => number>(
  'int virNodeDeviceIsPersistent(void *dev)',
  ifNegative,
);
export const virNodeDeviceListCaps = declare<
  (dev: Memory, names: Memory, maxnames: number | bigint) => number
>('int virNodeDeviceListCaps(void *dev, void *names, int maxnames)', ifNegative);
export const virNodeDeviceLookupByName = declare<(conn: Memory, name: string | null) => Address>(
  'void *virNodeDeviceLookupByName(void *conn, const char *name)',
  ifNull,
);
export const virNodeDeviceLookupSCSIHostByWWN = declare<
  (conn: Memory, wwnn: string | null, wwpn: string | null, flags: number | bigint) => Address
>(
  'void *virNodeDeviceLookupSCSIHostByWWN(void *conn, const char *wwnn, const char *wwpn, unsigned int flags)',
  ifNull,
);
export const virNodeDeviceNumOfCaps = declare<(dev: Memory) => number>(
  'int virNodeDeviceNumOfCaps(void *dev)',
  ifNegative,
);
export const virNodeDeviceReAttach = declare<(dev: Memory) => number>(
  'int virNodeDeviceReAttach(void *dev)',
  ifNegative,
);
export const virNodeDeviceRef = declare<(dev: Memory) => number>(
  'int virNodeDeviceRef(void *dev)',
  ifNegative,
);
export const virNodeDeviceReset = declare<(dev: Memory) => number>(
  'int virNodeDeviceReset(void *dev)',
  ifNegative,
);
export const virNodeDeviceSetAutostart = declare<(dev: Memory, autostart: number | bigint) => number>(
  'int virNodeDeviceSetAutostart(void *dev, int autostart)',
  ifNegative,
);
export const virNodeDeviceUndefine = declare<(dev: Memory, flags: number | bigint) => number>(
  'int virNodeDeviceUndefine(void *dev, unsigned int flags)',
  ifNegative,
);
export const virNodeDeviceUpdate = declare<
  (dev: Memory, xmlDesc: string | null, flags: number | bigint) => number
>('int virNodeDeviceUpdate(void *dev, const char *xmlDesc, unsigned int flags)', ifNegative);
export const virNodeGetCPUMap = declare<
  (conn: Memory, cpumap: [Address | null], online: [number], flags: number | bigint) => number
>(
  'int virNodeGetCPUMap(void *conn, _Out_ void **cpumap, _Out_ unsigned int *online, unsigned int flags)',
  ifNegative,
);
export const virNodeGetCPUStats = declare<
  (conn: Memory, cpuNum: number | bigint, params: Memory, nparams: [number], flags: number | bigint) => number
>(
  'int virNodeGetCPUStats(void *conn, int cpuNum, void *params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virNodeGetCellsFreeMemory = declare<
  (conn: Memory, freeMems: Memory, startCell: number | bigint, maxCells: number | bigint) => number
>('int virNodeGetCellsFreeMemory(void *conn, void *freeMems, int startCell, int maxCells)', ifNegative);
export const virNodeGetFreeMemory = declare<(conn: Memory) => number | bigint>(
  'unsigned long long virNodeGetFreeMemory(void *conn)',
  ifZeroWithError,
);
export const virNodeGetFreePages = declare<
  (
    conn: Memory,
    npages: number | bigint,
    pages: readonly number[],
    startCell: number | bigint,
    cellCount: number | bigint,
    counts: Memory,
    flags: number | bigint,
  ) => number
>(
  'int virNodeGetFreePages(void *conn, unsigned int npages, unsigned int *pages, int startCell, unsigned int cellCount, void *counts, unsigned int flags)',
  ifNegative,
);
export const virNodeGetInfo = declare<(conn: Memory, info: Memory) => number>(
  'int virNodeGetInfo(void *conn, void *info)',
  ifNegative,
);
export const virNodeGetMemoryParameters = declare<
  (conn: Memory, params: Memory, nparams: [number], flags: number | bigint) => number
>(
  'int virNodeGetMemoryParameters(void *conn, void *params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virNodeGetMemoryStats = declare<
  (
    conn: Memory,
    cellNum: number | bigint,
    params: Memory,
    nparams: [number],
    flags: number | bigint,
  ) => number
>(
  'int virNodeGetMemoryStats(void *conn, int cellNum, void *params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virNodeGetSEVInfo = declare<
  (conn: Memory, params: [Address | null], nparams: [number], flags: number | bigint) => number
>(
  'int virNodeGetSEVInfo(void *conn, _Out_ void **params, _Inout_ int *nparams, unsigned int flags)',
  ifNegative,
);
export const virNodeGetSecurityModel = declare<(conn: Memory, secmodel: Memory) => number>(
  'int virNodeGetSecurityModel(void *conn, void *secmodel)',
  ifNegative,
);
export const virNodeListDevices = declare<
  (
    conn: Memory,
    cap: string | null,
    names: Memory,
    maxnames: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virNodeListDevices(void *conn, const char *cap, void *names, int maxnames, unsigned int flags)',
  ifNegative,
);
export const virNodeNumOfDevices = declare<
  (conn: Memory, cap: string | null, flags: number | bigint) => number
>('int virNodeNumOfDevices(void *conn, const char *cap, unsigned int flags)', ifNegative);
export const virNodeSetMemoryParameters = declare<
  (conn: Memory, params: Memory, nparams: number | bigint, flags: number | bigint) => number
>('int virNodeSetMemoryParameters(void *conn, void *params, int nparams, unsigned int flags)', ifNegative);
export const virNodeSuspendForDuration = declare<
  (conn: Memory, target: number | bigint, duration: number | bigint, flags: number | bigint) => number
>(
  'int virNodeSuspendForDuration(void *conn, unsigned int target, unsigned long long duration, unsigned int flags)',
  ifNegative,
);
export const virResetError = declareUntraced<(err: Memory) => void>('void virResetError(void *err)', never);
export const virResetLastError = declareUntraced<() => void>('void virResetLastError()', never);
export const virSaveLastError = declareUntraced<() => Address | null>('void *virSaveLastError()', never);
export const virSecretDefineXML = declare<
  (conn: Memory, xml: string | null, flags: number | bigint) => Address
>('void *virSecretDefineXML(void *conn, const char *xml, unsigned int flags)', ifNull);
export const virSecretFree = declare<(secret: Memory) => number>(
  'int virSecretFree(void *secret)',
  ifNegative,
);
export const virSecretGetConnect = declare<(secret: Memory) => Address>(
  'void *virSecretGetConnect(void *secret)',
  ifNull,
);
export const virSecretGetUUID = declare<(secret: Memory, uuid: Memory) => number>(
  'int virSecretGetUUID(void *secret, void *uuid)',
  ifNegative,
);
export const virSecretGetUUIDString = declare<(secret: Memory, buf: Memory) => number>(
  'int virSecretGetUUIDString(void *secret, void *buf)',
  ifNegative,
);
export const virSecretGetUsageID = declare<(secret: Memory) => string | null>(
  'const char *virSecretGetUsageID(void *secret)',
  ifNullWithError,
);
export const virSecretGetUsageType = declare<(secret: Memory) => number>(
  'int virSecretGetUsageType(void *secret)',
  ifNegative,
);
export const virSecretGetValue = declare<
  (secret: Memory, value_size: [number], flags: number | bigint) => Address
>('void *virSecretGetValue(void *secret, _Out_ size_t *value_size, unsigned int flags)', ifNull);
export const virSecretGetXMLDesc = declare<(secret: Memory, flags: number | bigint) => string>(
  'char *! virSecretGetXMLDesc(void *secret, unsigned int flags)',
  ifNull,
);
export const virSecretLookupByUUID = declare<(conn: Memory, uuid: Memory) => Address>(
  'void *virSecretLookupByUUID(void *conn, void *uuid)',
  ifNull,
);
export const virSecretLookupByUUIDString = declare<(conn: Memory, uuidstr: string | null) => Address>(
  'void *virSecretLookupByUUIDString(void *conn, const char *uuidstr)',
  ifNull,
);
export const virSecretLookupByUsage = declare<
  (conn: Memory, usageType: number | bigint, usageID: string | null) => Address
>('void *virSecretLookupByUsage(void *conn, int usageType, const char *usageID)', ifNull);
export const virSecretRef = declare<(secret: Memory) => number>('int virSecretRef(void *secret)', ifNegative);
export const virSecretSetValue = declare<
  (secret: Memory, value: Memory, value_size: number | bigint, flags: number | bigint) => number
>('int virSecretSetValue(void *secret, void *value, size_t value_size, unsigned int flags)', ifNegative);
export const virSecretUndefine = declare<(secret: Memory) => number>(
  'int virSecretUndefine(void *secret)',
  ifNegative,
);
export const virStoragePoolBuild = declare<(pool: Memory, flags: number | bigint) => number>(
  'int virStoragePoolBuild(void *pool, unsigned int flags)',
  ifNegative,
);
export const virStoragePoolCreate = declare<(pool: Memory, flags: number | bigint) => number>(
  'int virStoragePoolCreate(void *pool, unsigned int flags)',
  ifNegative,
);
export const virStoragePoolCreateXML = declare<
  (conn: Memory, xmlDesc: string | null, flags: number | bigint) => Address
>('void *virStoragePoolCreateXML(void *conn, const char *xmlDesc, unsigned int flags)', ifNull);
export const virStoragePoolDefineXML = declare<
  (conn: Memory, xml: string | null, flags: number | bigint) => Address
>('void *virStoragePoolDefineXML(void *conn, const char *xml, unsigned int flags)', ifNull);
export const virStoragePoolDelete = declare<(pool: Memory, flags: number | bigint) => number>(
  'int virStoragePoolDelete(void *pool, unsigned int flags)',
  ifNegative,
);
export const virStoragePoolDestroy = declare<(pool: Memory) => number>(
  'int virStoragePoolDestroy(void *pool)',
  ifNegative,
);
export const virStoragePoolFree = declare<(pool: Memory) => number>(
  'int virStoragePoolFree(void *pool)',
  ifNegative,
);
export const virStoragePoolGetAutostart = declare<(pool: Memory, autostart: [number]) => number>(
  'int virStoragePoolGetAutostart(void *pool, _Out_ int *autostart)',
  ifNegative,
);
export const virStoragePoolGetConnect = declare<(pool: Memory) => Address>(
  'void *virStoragePoolGetConnect(void *pool)',
  ifNull,
);
export const virStoragePoolGetInfo = declare<(pool: Memory, info: Memory) => number>(
  'int virStoragePoolGetInfo(void *pool, void *info)',
  ifNegative,
);
export const virStoragePoolGetName = declare<(pool: Memory) => string>(
  'const char *virStoragePoolGetName(void *pool)',
  ifNull,
);
export const virStoragePoolGetUUID = declare<(pool: Memory, uuid: Memory) => number>(
  'int virStoragePoolGetUUID(void *pool, void *uuid)',
  ifNegative,
);
export const virStoragePoolGetUUIDString = declare<(pool: Memory, buf: Memory) => number>(
  'int virStoragePoolGetUUIDString(void *pool, void *buf)',
  ifNegative,
);
export const virStoragePoolGetXMLDesc = declare<(pool: Memory, flags: number | bigint) => string>(
  'char *! virStoragePoolGetXMLDesc(void *pool, unsigned int flags)',
  ifNull,
);
export const virStoragePoolIsActive = declare<(pool: Memory) => number>(
  'int virStoragePoolIsActive(void *pool)',
  ifNegative,
);
export const virStoragePoolIsPersistent = declare<(pool: Memory) => number>(
  'int virStoragePoolIsPersistent(void *pool)',
  ifNegative,
);
export const virStoragePoolListAllVolumes = declare<
  (pool: Memory, vols: [Address | null], flags: number | bigint) => number
>('int virStoragePoolListAllVolumes(void *pool, _Out_ void **vols, unsigned int flags)', ifNegative);
export const virStoragePoolListVolumes = declare<
  (pool: Memory, names: Memory, maxnames: number | bigint) => number
>('int virStoragePoolListVolumes(void *pool, void *names, int maxnames)', ifNegative);
export const virStoragePoolLookupByName = declare<(conn: Memory, name: string | null) => Address>(
  'void *virStoragePoolLookupByName(void *conn, const char *name)',
  ifNull,
);
export const virStoragePoolLookupByTargetPath = declare<(conn: Memory, path: string | null) => Address>(
  'void *virStoragePoolLookupByTargetPath(void *conn, const char *path)',
  ifNull,
);
export const virStoragePoolLookupByUUID = declare<(conn: Memory, uuid: Memory) => Address>(
  'void *virStoragePoolLookupByUUID(void *conn, void *uuid)',
  ifNull,
);
export const virStoragePoolLookupByUUIDString = declare<(conn: Memory, uuidstr: string | null) => Address>(
  'void *virStoragePoolLookupByUUIDString(void *conn, const char *uuidstr)',
  ifNull,
);
export const virStoragePoolLookupByVolume = declare<(vol: Memory) => Address>(
  'void *virStoragePoolLookupByVolume(void *vol)',
  ifNull,
);
export const virStoragePoolNumOfVolumes = declare<(pool: Memory) => number>(
  'int virStoragePoolNumOfVolumes(void *pool)',
  ifNegative,
);
export const virStoragePoolRef = declare<(pool: Memory) => number>(
  'int virStoragePoolRef(void *pool)',
  ifNegative,
);
export const virStoragePoolRefresh = declare<(pool: Memory, flags: number | bigint) => number>(
  'int virStoragePoolRefresh(void *pool, unsigned int flags)',
  ifNegative,
);
export const virStoragePoolSetAutostart = declare<(pool: Memory, autostart: number | bigint) => number>(
  'int virStoragePoolSetAutostart(void *pool, int autostart)',
  ifNegative,
);
export const virStoragePoolUndefine = declare<(pool: Memory) => number>(
  'int virStoragePoolUndefine(void *pool)',
  ifNegative,
);
export const virStorageVolCreateXML = declare<
  (pool: Memory, xmlDesc: string | null, flags: number | bigint) => Address
>('void *virStorageVolCreateXML(void *pool, const char *xmlDesc, unsigned int flags)', ifNull);
export const virStorageVolCreateXMLFrom = declare<
  (pool: Memory, xmlDesc: string | null, clonevol: Memory, flags: number | bigint) => Address
>(
  'void *virStorageVolCreateXMLFrom(void *pool, const char *xmlDesc, void *clonevol, unsigned int flags)',
  ifNull,
);
export const virStorageVolDelete = declare<(vol: Memory, flags: number | bigint) => number>(
  'int virStorageVolDelete(void *vol, unsigned int flags)',
  ifNegative,
);
export const virStorageVolDownload = declare<
  (
    vol: Memory,
    stream: Memory,
    offset: number | bigint,
    length: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virStorageVolDownload(void *vol, void *stream, unsigned long long offset, unsigned long long length, unsigned int flags)',
  ifNegative,
);
export const virStorageVolFree = declare<(vol: Memory) => number>(
  'int virStorageVolFree(void *vol)',
  ifNegative,
);
export const virStorageVolGetConnect = declare<(vol: Memory) => Address>(
  'void *virStorageVolGetConnect(void *vol)',
  ifNull,
);
export const virStorageVolGetInfo = declare<(vol: Memory, info: Memory) => number>(
  'int virStorageVolGetInfo(void *vol, void *info)',
  ifNegative,
);
export const virStorageVolGetInfoFlags = declare<
  (vol: Memory, info: Memory, flags: number | bigint) => number
>('int virStorageVolGetInfoFlags(void *vol, void *info, unsigned int flags)', ifNegative);
export const virStorageVolGetKey = declare<(vol: Memory) => string>(
  'const char *virStorageVolGetKey(void *vol)',
  ifNull,
);
export const virStorageVolGetName = declare<(vol: Memory) => string>(
  'const char *virStorageVolGetName(void *vol)',
  ifNull,
);
export const virStorageVolGetPath = declare<(vol: Memory) => string>(
  'char *! virStorageVolGetPath(void *vol)',
  ifNull,
);
export const virStorageVolGetXMLDesc = declare<(vol: Memory, flags: number | bigint) => string>(
  'char *! virStorageVolGetXMLDesc(void *vol, unsigned int flags)',
  ifNull,
);
export const virStorageVolLookupByKey = declare<(conn: Memory, key: string | null) => Address>(
  'void *virStorageVolLookupByKey(void *conn, const char *key)',
  ifNull,
);
export const virStorageVolLookupByName = declare<(pool: Memory, name: string | null) => Address>(
  'void *virStorageVolLookupByName(void *pool, const char *name)',
  ifNull,
);
export const virStorageVolLookupByPath = declare<(conn: Memory, path: string | null) => Address>(
  'void *virStorageVolLookupByPath(void *conn, const char *path)',
  ifNull,
);
export const virStorageVolRef = declare<(vol: Memory) => number>(
  'int virStorageVolRef(void *vol)',
  ifNegative,
);
export const virStorageVolResize = declare<
  (vol: Memory, capacity: number | bigint, flags: number | bigint) => number
>('int virStorageVolResize(void *vol, unsigned long long capacity, unsigned int flags)', ifNegative);
export const virStorageVolUpload = declare<
  (
    vol: Memory,
    stream: Memory,
    offset: number | bigint,
    length: number | bigint,
    flags: number | bigint,
  ) => number
>(
  'int virStorageVolUpload(void *vol, void *stream, unsigned long long offset, unsigned long long length, unsigned int flags)',
  ifNegative,
);
export const virStorageVolWipe = declare<(vol: Memory, flags: number | bigint) => number>(
  'int virStorageVolWipe(void *vol, unsigned int flags)',
  ifNegative,
);
export const virStorageVolWipePattern = declare<
  (vol: Memory, algorithm: number | bigint, flags: number | bigint) => number
>('int virStorageVolWipePattern(void *vol, unsigned int algorithm, unsigned int flags)', ifNegative);
export const virStreamAbort = declare<(stream: Memory) => number>(
  'int virStreamAbort(void *stream)',
  ifNegative,
);
export const virStreamEventAddCallback = declare<
  (stream: Memory, events: number | bigint, cb: Memory, opaque: Memory, ff: Memory) => number
>('int virStreamEventAddCallback(void *stream, int events, void *cb, void *opaque, void *ff)', ifNegative);
export const virStreamEventRemoveCallback = declare<(stream: Memory) => number>(
  'int virStreamEventRemoveCallback(void *stream)',
  ifNegative,
);
export const virStreamEventUpdateCallback = declare<(stream: Memory, events: number | bigint) => number>(
  'int virStreamEventUpdateCallback(void *stream, int events)',
  ifNegative,
);
export const virStreamFinish = declare<(stream: Memory) => number>(
  'int virStreamFinish(void *stream)',
  ifNegative,
);
export const virStreamFree = declare<(stream: Memory) => number>(
  'int virStreamFree(void *stream)',
  ifNegative,
);
export const virStreamNew = declare<(conn: Memory, flags: number | bigint) => Address>(
  'void *virStreamNew(void *conn, unsigned int flags)',
  ifNull,
);
export const virStreamRecv = declare<(stream: Memory, data: Memory, nbytes: number | bigint) => number>(
  'int virStreamRecv(void *stream, void *data, size_t nbytes)',
  ifMinusOne,
);
export const virStreamRecvAll = declare<(stream: Memory, handler: Memory, opaque: Memory) => number>(
  'int virStreamRecvAll(void *stream, void *handler, void *opaque)',
  ifNegative,
);
export const virStreamRecvFlags = declare<
  (stream: Memory, data: Memory, nbytes: number | bigint, flags: number | bigint) => number
>('int virStreamRecvFlags(void *stream, void *data, size_t nbytes, unsigned int flags)', ifMinusOne);
export const virStreamRecvHole = declare<
  (stream: Memory, length: [number | bigint], flags: number | bigint) => number
>('int virStreamRecvHole(void *stream, _Out_ long long *length, unsigned int flags)', ifNegative);
export const virStreamRef = declare<(stream: Memory) => number>('int virStreamRef(void *stream)', ifNegative);
export const virStreamSend = declare<(stream: Memory, data: Memory, nbytes: number | bigint) => number>(
  'int virStreamSend(void *stream, void *data, size_t nbytes)',
  ifMinusOne,
);
export const virStreamSendAll = declare<(stream: Memory, handler: Memory, opaque: Memory) => number>(
  'int virStreamSendAll(void *stream, void *handler, void *opaque)',
  ifNegative,
);
export const virStreamSendHole = declare<
  (stream: Memory, length: number | bigint, flags: number | bigint) => number
>('int virStreamSendHole(void *stream, long long length, unsigned int flags)', ifNegative);
export const virStreamSparseRecvAll = declare<
  (stream: Memory, handler: Memory, holeHandler: Memory, opaque: Memory) => number
>('int virStreamSparseRecvAll(void *stream, void *handler, void *holeHandler, void *opaque)', ifNegative);
export const virStreamSparseSendAll = declare<
  (stream: Memory, handler: Memory, holeHandler: Memory, skipHandler: Memory, opaque: Memory) => number
>(
  'int virStreamSparseSendAll(void *stream, void *handler, void *holeHandler, void *skipHandler, void *opaque)',
  ifNegative,
);
export const virTypedParamsAddBoolean = declareUntraced<
  (
    params: [Address | null],
    nparams: [number],
    maxparams: [number],
    name: string | null,
    value: number | bigint,
  ) => number
>(
  'int virTypedParamsAddBoolean(_Inout_ void **params, _Inout_ int *nparams, _Inout_ int *maxparams, const char *name, int value)',
  ifNegative,
);
export const virTypedParamsAddDouble = declareUntraced<
  (
    params: [Address | null],
    nparams: [number],
    maxparams: [number],
    name: string | null,
    value: number | bigint,
  ) => number
>(
  'int virTypedParamsAddDouble(_Inout_ void **params, _Inout_ int *nparams, _Inout_ int *maxparams, const char *name, double value)',
  ifNegative,
);
export const virTypedParamsAddFromString = declareUntraced<
  (
    params: [Address | null],
    nparams: [number],
    maxparams: [number],
    name: string | null,
    type: number | bigint,
    value: string | null,
  ) => number
>(
  'int virTypedParamsAddFromString(_Inout_ void **params, _Inout_ int *nparams, _Inout_ int *maxparams, const char *name, int type, const char *value)',
  ifNegative,
);
export const virTypedParamsAddInt = declareUntraced<
  (
    params: [Address | null],
    nparams: [number],
    maxparams: [number],
    name: string | null,
    value: number | bigint,
  ) => number
>(
  'int virTypedParamsAddInt(_Inout_ void **params, _Inout_ int *nparams, _Inout_ int *maxparams, const char *name, int value)',
  ifNegative,
);
export const virTypedParamsAddLLong = declareUntraced<
  (
    params: [Address | null],
    nparams: [number],
    maxparams: [number],
    name: string | null,
    value: number | bigint,
  ) => number
>(
  'int virTypedParamsAddLLong(_Inout_ void **params, _Inout_ int *nparams, _Inout_ int *maxparams, const char *name, long long value)',
  ifNegative,
);
export const virTypedParamsAddString = declareUntraced<
  (
    params: [Address | null],
    nparams: [number],
    maxparams: [number],
    name: string | null,
    value: string | null,
  ) => number
>(
  'int virTypedParamsAddString(_Inout_ void **params, _Inout_ int *nparams, _Inout_ int *maxparams, const char *name, const char *value)',
  ifNegative,
);
export const virTypedParamsAddUInt = declareUntraced<
  (
    params: [Address | null],
    nparams: [number],
    maxparams: [number],
    name: string | null,
    value: number | bigint,
  ) => number
>(
  'int virTypedParamsAddUInt(_Inout_ void **params, _Inout_ int *nparams, _Inout_ int *maxparams, const char *name, unsigned int value)',
  ifNegative,
);
export const virTypedParamsAddULLong = declareUntraced<
  (
    params: [Address | null],
    nparams: [number],
    maxparams: [number],
    name: string | null,
    value: number | bigint,
  ) => number
>(
  'int virTypedParamsAddULLong(_Inout_ void **params, _Inout_ int *nparams, _Inout_ int *maxparams, const char *name, unsigned long long value)',
  ifNegative,
);
export const virTypedParamsClear = declareUntraced<(params: Memory, nparams: number | bigint) => void>(
  'void virTypedParamsClear(void *params, int nparams)',
  never,
);
export const virTypedParamsFree = declareUntraced<(params: Memory, nparams: number | bigint) => void>(
  'void virTypedParamsFree(void *params, int nparams)',
  never,
);
