// Made by `npm run generate -w @libvirt-tck/libvirt` from libvirt-api.xml: do not edit.
// The descriptions are libvirt's own, from the same file. Copyright the libvirt project, LGPL-2.1-or-later.

import type { Address } from '../memory/address.js';
import { layout } from '../memory/layout.js';
import * as read from '../memory/read.js';
import type {
  DomainBlockJobType,
  DomainControlErrorReason,
  DomainControlState,
  DomainDiskErrorCode,
  DomainEventGraphicsAddressType,
  DomainJobType,
  DomainState,
  IPAddrType,
  StoragePoolState,
  StorageVolType,
  VcpuState,
} from './enums.gen.js';

/** `virNodeInfo` */
export interface NodeInfo {
  readonly model: string;
  readonly memory: bigint;
  readonly cpus: number;
  readonly mhz: number;
  readonly nodes: number;
  readonly sockets: number;
  readonly cores: number;
  readonly threads: number;
}
const nodeInfoLayout = layout({
  model: 'char [32]',
  memory: 'unsigned long',
  cpus: 'unsigned int',
  mhz: 'unsigned int',
  nodes: 'unsigned int',
  sockets: 'unsigned int',
  cores: 'unsigned int',
  threads: 'unsigned int',
});
export const sizeOfNodeInfo = (): number => nodeInfoLayout().size;
export function readNodeInfo(at: Address): NodeInfo {
  const offset = nodeInfoLayout();
  return {
    model: read.text(at + offset.model),
    memory: read.ulong(at + offset.memory),
    cpus: read.uint(at + offset.cpus),
    mhz: read.uint(at + offset.mhz),
    nodes: read.uint(at + offset.nodes),
    sockets: read.uint(at + offset.sockets),
    cores: read.uint(at + offset.cores),
    threads: read.uint(at + offset.threads),
  };
}

/** `virSecurityModel` */
export interface SecurityModel {
  readonly model: string;
  readonly doi: string;
}
const securityModelLayout = layout({ model: 'char [257]', doi: 'char [257]' });
export const sizeOfSecurityModel = (): number => securityModelLayout().size;
export function readSecurityModel(at: Address): SecurityModel {
  const offset = securityModelLayout();
  return { model: read.text(at + offset.model), doi: read.text(at + offset.doi) };
}

/** `virSecurityLabel` */
export interface SecurityLabel {
  readonly label: string;
  readonly enforcing: boolean;
}
const securityLabelLayout = layout({ label: 'char [4097]', enforcing: 'int' });
export const sizeOfSecurityLabel = (): number => securityLabelLayout().size;
export function readSecurityLabel(at: Address): SecurityLabel {
  const offset = securityLabelLayout();
  return { label: read.text(at + offset.label), enforcing: read.int(at + offset.enforcing) !== 0 };
}

/** `virDomainInfo` */
export interface DomainInfo {
  readonly state: DomainState;
  readonly maxMem: bigint;
  readonly memory: bigint;
  readonly nrVirtCpu: number;
  readonly cpuTime: bigint;
}
const domainInfoLayout = layout({
  state: 'unsigned char',
  maxMem: 'unsigned long',
  memory: 'unsigned long',
  nrVirtCpu: 'unsigned short',
  cpuTime: 'unsigned long long',
});
export const sizeOfDomainInfo = (): number => domainInfoLayout().size;
export function readDomainInfo(at: Address): DomainInfo {
  const offset = domainInfoLayout();
  return {
    state: read.uchar(at + offset.state),
    maxMem: read.ulong(at + offset.maxMem),
    memory: read.ulong(at + offset.memory),
    nrVirtCpu: read.ushort(at + offset.nrVirtCpu),
    cpuTime: read.ulonglong(at + offset.cpuTime),
  };
}

/** `virDomainControlInfo` */
export interface DomainControlInfo {
  readonly state: DomainControlState;
  readonly details: DomainControlErrorReason;
  readonly stateTime: bigint;
}
const domainControlInfoLayout = layout({
  state: 'unsigned int',
  details: 'unsigned int',
  stateTime: 'unsigned long long',
});
export const sizeOfDomainControlInfo = (): number => domainControlInfoLayout().size;
export function readDomainControlInfo(at: Address): DomainControlInfo {
  const offset = domainControlInfoLayout();
  return {
    state: read.uint(at + offset.state),
    details: read.uint(at + offset.details),
    stateTime: read.ulonglong(at + offset.stateTime),
  };
}

/** `virDomainBlockInfo` */
export interface DomainBlockInfo {
  readonly capacity: bigint;
  readonly allocation: bigint;
  readonly physical: bigint;
}
const domainBlockInfoLayout = layout({
  capacity: 'unsigned long long',
  allocation: 'unsigned long long',
  physical: 'unsigned long long',
});
export const sizeOfDomainBlockInfo = (): number => domainBlockInfoLayout().size;
export function readDomainBlockInfo(at: Address): DomainBlockInfo {
  const offset = domainBlockInfoLayout();
  return {
    capacity: read.ulonglong(at + offset.capacity),
    allocation: read.ulonglong(at + offset.allocation),
    physical: read.ulonglong(at + offset.physical),
  };
}

/** `virDomainBlockJobInfo` */
export interface DomainBlockJobInfo {
  readonly type: DomainBlockJobType;
  readonly bandwidth: bigint;
  readonly cur: bigint;
  readonly end: bigint;
}
const domainBlockJobInfoLayout = layout({
  type: 'int',
  bandwidth: 'unsigned long',
  cur: 'unsigned long long',
  end: 'unsigned long long',
});
export const sizeOfDomainBlockJobInfo = (): number => domainBlockJobInfoLayout().size;
export function readDomainBlockJobInfo(at: Address): DomainBlockJobInfo {
  const offset = domainBlockJobInfoLayout();
  return {
    type: read.int(at + offset.type),
    bandwidth: read.ulong(at + offset.bandwidth),
    cur: read.ulonglong(at + offset.cur),
    end: read.ulonglong(at + offset.end),
  };
}

/** `virDomainBlockStatsStruct` */
export interface DomainBlockStatsStruct {
  readonly rd_req: bigint;
  readonly rd_bytes: bigint;
  readonly wr_req: bigint;
  readonly wr_bytes: bigint;
  readonly errs: bigint;
}
const domainBlockStatsStructLayout = layout({
  rd_req: 'long long',
  rd_bytes: 'long long',
  wr_req: 'long long',
  wr_bytes: 'long long',
  errs: 'long long',
});
export const sizeOfDomainBlockStatsStruct = (): number => domainBlockStatsStructLayout().size;
export function readDomainBlockStatsStruct(at: Address): DomainBlockStatsStruct {
  const offset = domainBlockStatsStructLayout();
  return {
    rd_req: read.longlong(at + offset.rd_req),
    rd_bytes: read.longlong(at + offset.rd_bytes),
    wr_req: read.longlong(at + offset.wr_req),
    wr_bytes: read.longlong(at + offset.wr_bytes),
    errs: read.longlong(at + offset.errs),
  };
}

/** `virDomainInterfaceStatsStruct` */
export interface DomainInterfaceStatsStruct {
  readonly rx_bytes: bigint;
  readonly rx_packets: bigint;
  readonly rx_errs: bigint;
  readonly rx_drop: bigint;
  readonly tx_bytes: bigint;
  readonly tx_packets: bigint;
  readonly tx_errs: bigint;
  readonly tx_drop: bigint;
}
const domainInterfaceStatsStructLayout = layout({
  rx_bytes: 'long long',
  rx_packets: 'long long',
  rx_errs: 'long long',
  rx_drop: 'long long',
  tx_bytes: 'long long',
  tx_packets: 'long long',
  tx_errs: 'long long',
  tx_drop: 'long long',
});
export const sizeOfDomainInterfaceStatsStruct = (): number => domainInterfaceStatsStructLayout().size;
export function readDomainInterfaceStatsStruct(at: Address): DomainInterfaceStatsStruct {
  const offset = domainInterfaceStatsStructLayout();
  return {
    rx_bytes: read.longlong(at + offset.rx_bytes),
    rx_packets: read.longlong(at + offset.rx_packets),
    rx_errs: read.longlong(at + offset.rx_errs),
    rx_drop: read.longlong(at + offset.rx_drop),
    tx_bytes: read.longlong(at + offset.tx_bytes),
    tx_packets: read.longlong(at + offset.tx_packets),
    tx_errs: read.longlong(at + offset.tx_errs),
    tx_drop: read.longlong(at + offset.tx_drop),
  };
}

/** `virDomainJobInfo` */
export interface DomainJobInfo {
  readonly type: DomainJobType;
  readonly timeElapsed: bigint;
  readonly timeRemaining: bigint;
  readonly dataTotal: bigint;
  readonly dataProcessed: bigint;
  readonly dataRemaining: bigint;
  readonly memTotal: bigint;
  readonly memProcessed: bigint;
  readonly memRemaining: bigint;
  readonly fileTotal: bigint;
  readonly fileProcessed: bigint;
  readonly fileRemaining: bigint;
}
const domainJobInfoLayout = layout({
  type: 'int',
  timeElapsed: 'unsigned long long',
  timeRemaining: 'unsigned long long',
  dataTotal: 'unsigned long long',
  dataProcessed: 'unsigned long long',
  dataRemaining: 'unsigned long long',
  memTotal: 'unsigned long long',
  memProcessed: 'unsigned long long',
  memRemaining: 'unsigned long long',
  fileTotal: 'unsigned long long',
  fileProcessed: 'unsigned long long',
  fileRemaining: 'unsigned long long',
});
export const sizeOfDomainJobInfo = (): number => domainJobInfoLayout().size;
export function readDomainJobInfo(at: Address): DomainJobInfo {
  const offset = domainJobInfoLayout();
  return {
    type: read.int(at + offset.type),
    timeElapsed: read.ulonglong(at + offset.timeElapsed),
    timeRemaining: read.ulonglong(at + offset.timeRemaining),
    dataTotal: read.ulonglong(at + offset.dataTotal),
    dataProcessed: read.ulonglong(at + offset.dataProcessed),
    dataRemaining: read.ulonglong(at + offset.dataRemaining),
    memTotal: read.ulonglong(at + offset.memTotal),
    memProcessed: read.ulonglong(at + offset.memProcessed),
    memRemaining: read.ulonglong(at + offset.memRemaining),
    fileTotal: read.ulonglong(at + offset.fileTotal),
    fileProcessed: read.ulonglong(at + offset.fileProcessed),
    fileRemaining: read.ulonglong(at + offset.fileRemaining),
  };
}

/** `virDomainDiskError` */
export interface DomainDiskError {
  readonly disk: string | null;
  readonly error: DomainDiskErrorCode;
}
const domainDiskErrorLayout = layout({ disk: 'void *', error: 'int' });
export const sizeOfDomainDiskError = (): number => domainDiskErrorLayout().size;
export function readDomainDiskError(at: Address): DomainDiskError {
  const offset = domainDiskErrorLayout();
  return { disk: read.string(at + offset.disk), error: read.int(at + offset.error) };
}

/** `virDomainFSInfo` */
export interface DomainFSInfo {
  readonly mountpoint: string | null;
  readonly name: string | null;
  readonly fstype: string | null;
  readonly devAlias: string[];
}
const domainFSInfoLayout = layout({
  mountpoint: 'void *',
  name: 'void *',
  fstype: 'void *',
  ndevAlias: 'size_t',
  devAlias: 'void *',
});
export const sizeOfDomainFSInfo = (): number => domainFSInfoLayout().size;
export function readDomainFSInfo(at: Address): DomainFSInfo {
  const offset = domainFSInfoLayout();
  return {
    mountpoint: read.string(at + offset.mountpoint),
    name: read.string(at + offset.name),
    fstype: read.string(at + offset.fstype),
    devAlias: read.strings(read.pointer(at + offset.devAlias), read.size(at + offset.ndevAlias)),
  };
}

/** `virDomainIOThreadInfo` */
export interface DomainIOThreadInfo {
  readonly iothread_id: number;
  readonly cpumap: Uint8Array;
}
const domainIOThreadInfoLayout = layout({ iothread_id: 'unsigned int', cpumap: 'void *', cpumaplen: 'int' });
export const sizeOfDomainIOThreadInfo = (): number => domainIOThreadInfoLayout().size;
export function readDomainIOThreadInfo(at: Address): DomainIOThreadInfo {
  const offset = domainIOThreadInfoLayout();
  return {
    iothread_id: read.uint(at + offset.iothread_id),
    cpumap: read.bytes(read.pointer(at + offset.cpumap), read.int(at + offset.cpumaplen)),
  };
}

/** `virDomainInterface` */
export interface DomainInterface {
  readonly name: string | null;
  readonly hwaddr: string | null;
  readonly addrs: DomainIPAddress[];
}
const domainInterfaceLayout = layout({
  name: 'void *',
  hwaddr: 'void *',
  naddrs: 'unsigned int',
  addrs: 'void *',
});
export const sizeOfDomainInterface = (): number => domainInterfaceLayout().size;
export function readDomainInterface(at: Address): DomainInterface {
  const offset = domainInterfaceLayout();
  return {
    name: read.string(at + offset.name),
    hwaddr: read.string(at + offset.hwaddr),
    addrs: read.records(
      read.pointer(at + offset.addrs),
      read.uint(at + offset.naddrs),
      sizeOfDomainIPAddress(),
      readDomainIPAddress,
    ),
  };
}

/** `virDomainIPAddress` */
export interface DomainIPAddress {
  readonly type: IPAddrType;
  readonly addr: string | null;
  readonly prefix: number;
}
const domainIPAddressLayout = layout({ type: 'int', addr: 'void *', prefix: 'unsigned int' });
export const sizeOfDomainIPAddress = (): number => domainIPAddressLayout().size;
export function readDomainIPAddress(at: Address): DomainIPAddress {
  const offset = domainIPAddressLayout();
  return {
    type: read.int(at + offset.type),
    addr: read.string(at + offset.addr),
    prefix: read.uint(at + offset.prefix),
  };
}

/** `virVcpuInfo` */
export interface VcpuInfo {
  readonly number: number;
  readonly state: VcpuState;
  readonly cpuTime: bigint;
  readonly cpu: number;
}
const vcpuInfoLayout = layout({
  number: 'unsigned int',
  state: 'int',
  cpuTime: 'unsigned long long',
  cpu: 'int',
});
export const sizeOfVcpuInfo = (): number => vcpuInfoLayout().size;
export function readVcpuInfo(at: Address): VcpuInfo {
  const offset = vcpuInfoLayout();
  return {
    number: read.uint(at + offset.number),
    state: read.int(at + offset.state),
    cpuTime: read.ulonglong(at + offset.cpuTime),
    cpu: read.int(at + offset.cpu),
  };
}

/** `virNetworkDHCPLease` */
export interface NetworkDHCPLease {
  readonly iface: string | null;
  readonly expirytime: bigint;
  readonly type: IPAddrType;
  readonly mac: string | null;
  readonly iaid: string | null;
  readonly ipaddr: string | null;
  readonly prefix: number;
  readonly hostname: string | null;
  readonly clientid: string | null;
}
const networkDHCPLeaseLayout = layout({
  iface: 'void *',
  expirytime: 'long long',
  type: 'int',
  mac: 'void *',
  iaid: 'void *',
  ipaddr: 'void *',
  prefix: 'unsigned int',
  hostname: 'void *',
  clientid: 'void *',
});
export const sizeOfNetworkDHCPLease = (): number => networkDHCPLeaseLayout().size;
export function readNetworkDHCPLease(at: Address): NetworkDHCPLease {
  const offset = networkDHCPLeaseLayout();
  return {
    iface: read.string(at + offset.iface),
    expirytime: read.longlong(at + offset.expirytime),
    type: read.int(at + offset.type),
    mac: read.string(at + offset.mac),
    iaid: read.string(at + offset.iaid),
    ipaddr: read.string(at + offset.ipaddr),
    prefix: read.uint(at + offset.prefix),
    hostname: read.string(at + offset.hostname),
    clientid: read.string(at + offset.clientid),
  };
}

/** `virStoragePoolInfo` */
export interface StoragePoolInfo {
  readonly state: StoragePoolState;
  readonly capacity: bigint;
  readonly allocation: bigint;
  readonly available: bigint;
}
const storagePoolInfoLayout = layout({
  state: 'int',
  capacity: 'unsigned long long',
  allocation: 'unsigned long long',
  available: 'unsigned long long',
});
export const sizeOfStoragePoolInfo = (): number => storagePoolInfoLayout().size;
export function readStoragePoolInfo(at: Address): StoragePoolInfo {
  const offset = storagePoolInfoLayout();
  return {
    state: read.int(at + offset.state),
    capacity: read.ulonglong(at + offset.capacity),
    allocation: read.ulonglong(at + offset.allocation),
    available: read.ulonglong(at + offset.available),
  };
}

/** `virStorageVolInfo` */
export interface StorageVolInfo {
  readonly type: StorageVolType;
  readonly capacity: bigint;
  readonly allocation: bigint;
}
const storageVolInfoLayout = layout({
  type: 'int',
  capacity: 'unsigned long long',
  allocation: 'unsigned long long',
});
export const sizeOfStorageVolInfo = (): number => storageVolInfoLayout().size;
export function readStorageVolInfo(at: Address): StorageVolInfo {
  const offset = storageVolInfoLayout();
  return {
    type: read.int(at + offset.type),
    capacity: read.ulonglong(at + offset.capacity),
    allocation: read.ulonglong(at + offset.allocation),
  };
}

/** `virDomainEventGraphicsAddress` */
export interface DomainEventGraphicsAddress {
  readonly family: DomainEventGraphicsAddressType;
  readonly node: string | null;
  readonly service: string | null;
}
const domainEventGraphicsAddressLayout = layout({ family: 'int', node: 'void *', service: 'void *' });
export const sizeOfDomainEventGraphicsAddress = (): number => domainEventGraphicsAddressLayout().size;
export function readDomainEventGraphicsAddress(at: Address): DomainEventGraphicsAddress {
  const offset = domainEventGraphicsAddressLayout();
  return {
    family: read.int(at + offset.family),
    node: read.string(at + offset.node),
    service: read.string(at + offset.service),
  };
}

/** `virDomainEventGraphicsSubject` */
export interface DomainEventGraphicsSubject {
  readonly identities: DomainEventGraphicsSubjectIdentity[];
}
const domainEventGraphicsSubjectLayout = layout({ nidentity: 'int', identities: 'void *' });
export const sizeOfDomainEventGraphicsSubject = (): number => domainEventGraphicsSubjectLayout().size;
export function readDomainEventGraphicsSubject(at: Address): DomainEventGraphicsSubject {
  const offset = domainEventGraphicsSubjectLayout();
  return {
    identities: read.records(
      read.pointer(at + offset.identities),
      read.int(at + offset.nidentity),
      sizeOfDomainEventGraphicsSubjectIdentity(),
      readDomainEventGraphicsSubjectIdentity,
    ),
  };
}

/** `virDomainEventGraphicsSubjectIdentity` */
export interface DomainEventGraphicsSubjectIdentity {
  readonly type: string | null;
  readonly name: string | null;
}
const domainEventGraphicsSubjectIdentityLayout = layout({ type: 'void *', name: 'void *' });
export const sizeOfDomainEventGraphicsSubjectIdentity = (): number =>
  domainEventGraphicsSubjectIdentityLayout().size;
export function readDomainEventGraphicsSubjectIdentity(at: Address): DomainEventGraphicsSubjectIdentity {
  const offset = domainEventGraphicsSubjectIdentityLayout();
  return { type: read.string(at + offset.type), name: read.string(at + offset.name) };
}
