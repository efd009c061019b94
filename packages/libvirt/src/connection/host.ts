import {
  virNodeAllocPages,
  virNodeGetCellsFreeMemory,
  virNodeGetCPUMap,
  virNodeGetCPUStats,
  virNodeGetFreePages,
  virNodeGetMemoryStats,
} from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { layout } from '../memory/layout.js';
import { type Out, takeBytes } from '../memory/lists.js';
import * as read from '../memory/read.js';
import { withMemory } from '../memory/scratch.js';

const ULONGLONG = 8;

/** The CPUs of a host. */
export interface CPUMap {
  /** All CPUs, online or not. */
  readonly cpus: number;
  readonly online: number;
  /** One bit per CPU, lowest first: set if it is online. */
  readonly cpumap: Uint8Array;
}

/** virNodeGetCPUMap. */
export function getCPUMap(conn: Address, flags: number): CPUMap {
  const map: Out = [null];
  const online: [number] = [0];
  const cpus = virNodeGetCPUMap(conn, map, online, flags);
  return { cpus, online: online[0], cpumap: takeBytes(map[0], Math.ceil(cpus / 8)) };
}

/** `virNodeCPUStats` and `virNodeMemoryStats` have the same form. */
const nodeStats = layout({ field: 'char [80]', value: 'unsigned long long' });

/** virNodeGetCPUStats: nanoseconds by kind, since the host started. `cpuNum` −1 is all CPUs together. */
export function getHostCPUStats(conn: Address, cpuNum: number, flags: number): Record<string, bigint> {
  return fillStats((stats, count) => virNodeGetCPUStats(conn, cpuNum, stats, count, flags));
}

/** virNodeGetMemoryStats: KiB by kind. `cellNum` −1 is all cells together. */
export function getHostMemoryStats(conn: Address, cellNum: number, flags: number): Record<string, bigint> {
  return fillStats((stats, count) => virNodeGetMemoryStats(conn, cellNum, stats, count, flags));
}

/** The first call says how many there are. */
function fillStats(call: (stats: Address | null, count: [number]) => unknown): Record<string, bigint> {
  const count: [number] = [0];
  call(null, count);
  if (count[0] === 0) return {};
  const { size, value } = nodeStats();
  return withMemory(count[0] * size, (stats) => {
    call(stats, count);
    return Object.fromEntries(
      read.records(stats, count[0], size, (at) => [read.text(at), read.ulonglong(at + value)]),
    );
  });
}

/** virNodeGetCellsFreeMemory: bytes, one number per cell. */
export function getCellsFreeMemory(conn: Address, startCell: number, maxCells: number): bigint[] {
  return withMemory(maxCells * ULONGLONG, (freeMems) => {
    const count = virNodeGetCellsFreeMemory(conn, freeMems, startCell, maxCells);
    return read.records(freeMems, count, ULONGLONG, read.ulonglong);
  });
}

/** virNodeGetFreePages: for each cell, how many pages of each size (in KiB) are free. */
export function getFreePages(
  conn: Address,
  pageSizes: readonly number[],
  startCell: number,
  cellCount: number,
  flags: number,
): bigint[][] {
  return withMemory(pageSizes.length * cellCount * ULONGLONG, (counts) => {
    const filled = virNodeGetFreePages(
      conn,
      pageSizes.length,
      pageSizes,
      startCell,
      cellCount,
      counts,
      flags,
    );
    const all = read.records(counts, filled, ULONGLONG, read.ulonglong);
    const cells = Math.ceil(filled / Math.max(pageSizes.length, 1));
    return Array.from({ length: cells }, (_, cell) =>
      all.slice(cell * pageSizes.length, (cell + 1) * pageSizes.length),
    );
  });
}

/** How many huge pages of one size to allocate. */
export interface PageAllocation {
  /** KiB */
  readonly pageSize: number;
  readonly pageCount: number | bigint;
}

/** virNodeAllocPages: the number of cells on which pages were allocated. */
export function allocPages(
  conn: Address,
  pages: readonly PageAllocation[],
  startCell: number,
  cellCount: number,
  flags: number,
): number {
  const sizes = pages.map((page) => page.pageSize);
  const counts = BigUint64Array.from(pages, (page) => BigInt(page.pageCount));
  return virNodeAllocPages(conn, pages.length, sizes, counts, startCell, cellCount, flags);
}
