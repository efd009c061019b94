import koffi from 'koffi';
import {
  virConnectGetAllDomainStats,
  virDomainListGetStats,
  virDomainRef,
  virDomainStatsRecordListFree,
} from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { layout } from '../memory/layout.js';
import { type Out, POINTER_SIZE } from '../memory/lists.js';
import * as read from '../memory/read.js';
import { withMemory } from '../memory/scratch.js';
import { readTypedParameters } from '../typed-parameters/memory.js';
import type { TypedParameters } from '../typed-parameters/model.js';

/** Statistics of one domain, by the names of `virConnectGetAllDomainStats`: `state.state`, `vcpu.0.time`, … */
export interface DomainStats<Domain> {
  readonly domain: Domain;
  readonly params: TypedParameters;
}

const virDomainStatsRecord = layout({ dom: 'void *', params: 'void *', nparams: 'int' });

/** virConnectGetAllDomainStats. */
export function getAllDomainStats<Domain>(
  conn: Address,
  wrap: (at: Address) => Domain,
  stats: number,
  flags: number,
): DomainStats<Domain>[] {
  return takeStats(wrap, (records) => virConnectGetAllDomainStats(conn, stats, records, flags));
}

/** virDomainListGetStats: of these domains, all of one connection. */
export function getStatsOf<Domain>(
  domains: readonly Address[],
  wrap: (at: Address) => Domain,
  stats: number,
  flags: number,
): DomainStats<Domain>[] {
  // The memory is zeroed, and the list ends with a NULL.
  return withMemory((domains.length + 1) * POINTER_SIZE, (list) => {
    koffi.encode(list, 'void *', domains, domains.length);
    return takeStats(wrap, (records) => virDomainListGetStats(list, stats, records, flags));
  });
}

function takeStats<Domain>(
  wrap: (at: Address) => Domain,
  call: (records: Out) => number,
): DomainStats<Domain>[] {
  const records: Out = [null];
  const count = call(records);
  try {
    return read.pointers(records[0], count).map((at) => readStats(at, wrap));
  } finally {
    virDomainStatsRecordListFree(records[0]);
  }
}

function readStats<Domain>(at: Address, wrap: (at: Address) => Domain): DomainStats<Domain> {
  const field = virDomainStatsRecord();
  const domain = read.pointer(at) as Address;
  // The list owns the domain it names.
  virDomainRef(domain);
  const params = readTypedParameters(read.pointer(at + field.params), read.int(at + field.nparams));
  return { domain: wrap(domain), params };
}
