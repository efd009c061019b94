import type { Annotations } from '../annotation.js';
import { special } from './special.js';

/** Functions of a domain that are written by hand: arrays sized by another call, maps of CPUs. */
export const domainTuning: Annotations = {
  virDomainGetVcpus: special('domain/vcpus.js', 'getVcpus', 'maxinfo?: number', 'Vcpu[]', ['Vcpu']),
  virDomainGetVcpuPinInfo: special(
    'domain/vcpus.js',
    'getVcpuPinInfo',
    'flags = 0, ncpumaps?: number',
    'Uint8Array[]',
  ),
  virDomainGetEmulatorPinInfo: special(
    'domain/vcpus.js',
    'getEmulatorPinInfo',
    'flags = 0',
    'Uint8Array | null',
  ),
  virDomainGetCPUStats: special(
    'domain/cpu-stats.js',
    'getCPUStats',
    'startCpu: number, ncpus: number, flags = 0',
    'TypedParameters[]',
  ),
  virDomainMemoryStats: special(
    'domain/memory-stats.js',
    'memoryStats',
    'flags = 0, maxStats?: number',
    'Map<DomainMemoryStatTags, bigint>',
  ),
  virDomainGetDiskErrors: special(
    'domain/disk-errors.js',
    'getDiskErrors',
    'flags = 0, maxerrors?: number',
    'DomainDiskError[]',
  ),
  virDomainGetSecurityLabelList: special(
    'domain/security-labels.js',
    'getSecurityLabelList',
    '',
    'SecurityLabel[]',
  ),
  virDomainGetSchedulerParameters: special(
    'domain/scheduler.js',
    'getSchedulerParameters',
    'maxparams?: number',
    'TypedParameters',
  ),
  virDomainGetSchedulerParametersFlags: special(
    'domain/scheduler.js',
    'getSchedulerParametersFlags',
    'flags = 0, maxparams?: number',
    'TypedParameters',
  ),
  virDomainBlockStats: special(
    'domain/device-stats.js',
    'blockStats',
    'disk: string',
    'DomainBlockStatsStruct',
  ),
  virDomainInterfaceStats: special(
    'domain/device-stats.js',
    'interfaceStats',
    'device: string',
    'DomainInterfaceStatsStruct',
  ),
  virDomainBlockPeek: special(
    'domain/peek.js',
    'blockPeek',
    'disk: string, offset: number | bigint, size: number, flags = 0',
    'Uint8Array',
  ),
  virDomainMemoryPeek: special(
    'domain/peek.js',
    'memoryPeek',
    'start: number | bigint, size: number, flags = 0',
    'Uint8Array',
  ),
};
