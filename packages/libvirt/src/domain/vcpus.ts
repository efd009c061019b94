import { getCPUMap } from '../connection/host.js';
import {
  virDomainGetConnect,
  virDomainGetEmulatorPinInfo,
  virDomainGetInfo,
  virDomainGetVcpuPinInfo,
  virDomainGetVcpus,
} from '../generated/functions.gen.js';
import {
  readDomainInfo,
  readVcpuInfo,
  sizeOfDomainInfo,
  sizeOfVcpuInfo,
  type VcpuInfo,
} from '../generated/structs.gen.js';
import type { Address } from '../memory/address.js';
import * as read from '../memory/read.js';
import { withMemory } from '../memory/scratch.js';

/** A virtual CPU and where it may run: one bit per CPU of the host, lowest first. */
export interface Vcpu extends VcpuInfo {
  readonly cpumap: Uint8Array;
}

/** virDomainGetVcpus: of all virtual CPUs by default. */
export function getVcpus(domain: Address, maxinfo = vcpusOf(domain)): Vcpu[] {
  const maplen = cpuMapLength(domain);
  return withMemory(maxinfo * sizeOfVcpuInfo(), (info) =>
    withMemory(maxinfo * maplen, (cpumaps) => {
      const count = virDomainGetVcpus(domain, info, maxinfo, cpumaps, maplen);
      const maps = read.records(cpumaps, count, maplen, (at) => read.bytes(at, maplen));
      const infos = read.records(info, count, sizeOfVcpuInfo(), readVcpuInfo);
      return infos.map((each, index) => ({ ...each, cpumap: maps[index] as Uint8Array }));
    }),
  );
}

/** virDomainGetVcpuPinInfo: one map per virtual CPU; of all virtual CPUs by default. */
export function getVcpuPinInfo(domain: Address, flags: number, ncpumaps = vcpusOf(domain)): Uint8Array[] {
  const maplen = cpuMapLength(domain);
  return withMemory(ncpumaps * maplen, (cpumaps) => {
    const count = virDomainGetVcpuPinInfo(domain, ncpumaps, cpumaps, maplen, flags);
    return read.records(cpumaps, count, maplen, (at) => read.bytes(at, maplen));
  });
}

/** virDomainGetEmulatorPinInfo: null where the emulator is not pinned. */
export function getEmulatorPinInfo(domain: Address, flags: number): Uint8Array | null {
  const maplen = cpuMapLength(domain);
  return withMemory(maplen, (cpumap) =>
    virDomainGetEmulatorPinInfo(domain, cpumap, maplen, flags) === 0 ? null : read.bytes(cpumap, maplen),
  );
}

function vcpusOf(domain: Address): number {
  return withMemory(sizeOfDomainInfo(), (info) => {
    virDomainGetInfo(domain, info);
    return readDomainInfo(info).nrVirtCpu;
  });
}

/** Bytes of a map of the host's CPUs. */
function cpuMapLength(domain: Address): number {
  return Math.ceil(getCPUMap(virDomainGetConnect(domain), 0).cpus / 8);
}
