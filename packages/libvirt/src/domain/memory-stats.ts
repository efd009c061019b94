import type { DomainMemoryStatTags } from '../generated/enums.gen.js';
import { virDomainMemoryStats } from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { layout } from '../memory/layout.js';
import * as read from '../memory/read.js';
import { withMemory } from '../memory/scratch.js';

const virDomainMemoryStat = layout({ tag: 'int', val: 'unsigned long long' });

/** Room for more kinds than there are (13). */
const ENOUGH = 64;

/** virDomainMemoryStats: values by tag; most are KiB. */
export function memoryStats(
  domain: Address,
  flags: number,
  maxStats = ENOUGH,
): Map<DomainMemoryStatTags, bigint> {
  const { size, val } = virDomainMemoryStat();
  return withMemory(maxStats * size, (stats) => {
    const count = virDomainMemoryStats(domain, stats, maxStats, flags);
    return new Map(read.records(stats, count, size, (at) => [read.int(at), read.ulonglong(at + val)]));
  });
}
