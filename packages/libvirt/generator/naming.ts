import type { EnumMember } from './api.js';

/** The classes, by the C type of a function's first parameter, and the prefixes their functions' names begin with. */
export const CLASSES: Readonly<
  Record<string, { readonly name: string; readonly prefixes: readonly string[] }>
> = {
  virConnectPtr: { name: 'Connection', prefixes: ['virConnect', 'virConn'] },
  virDomainPtr: { name: 'Domain', prefixes: ['virDomain'] },
  virNetworkPtr: { name: 'Network', prefixes: ['virNetwork'] },
  virNetworkPortPtr: { name: 'NetworkPort', prefixes: ['virNetworkPort'] },
  virStoragePoolPtr: { name: 'StoragePool', prefixes: ['virStoragePool'] },
  virStorageVolPtr: { name: 'StorageVolume', prefixes: ['virStorageVol'] },
  virInterfacePtr: { name: 'Interface', prefixes: ['virInterface'] },
  virNodeDevicePtr: { name: 'NodeDevice', prefixes: ['virNodeDevice'] },
  virNWFilterPtr: { name: 'NWFilter', prefixes: ['virNWFilter'] },
  virNWFilterBindingPtr: { name: 'NWFilterBinding', prefixes: ['virNWFilterBinding'] },
  virSecretPtr: { name: 'Secret', prefixes: ['virSecret'] },
  virDomainSnapshotPtr: { name: 'DomainSnapshot', prefixes: ['virDomainSnapshot', 'virDomain'] },
  virDomainCheckpointPtr: { name: 'DomainCheckpoint', prefixes: ['virDomainCheckpoint'] },
  virStreamPtr: { name: 'Stream', prefixes: ['virStream'] },
};

/** The function that gives a reference back: `virDomainPtr` → `virDomainFree`. */
export function releaseOf(type: string): string {
  return type === 'virConnectPtr' ? 'virConnectClose' : `${type.replace(/Ptr$/, '')}Free`;
}

export interface Method {
  /** Undefined for a function of no object. */
  readonly className: string | undefined;
  readonly name: string;
}

/** `virDomainDefineXML(virConnectPtr …)` is `domainDefineXML` of `Connection`; `virDomainCreate` is `create` of `Domain`. */
export function methodOf(functionName: string, firstType: string | undefined): Method {
  // Opening a connection starts from a URI; one function starts from a list: `virDomainListGetStats(virDomainPtr *, …)`.
  const type = functionName.startsWith('virConnectOpen')
    ? 'virConnectPtr'
    : (firstType ?? '').replace(/ \*$/, '');
  const found = CLASSES[type];
  const prefix = found?.prefixes.find((candidate) => functionName.startsWith(candidate)) ?? 'vir';
  return { className: found?.name, name: lowerFirst(functionName.slice(prefix.length)) };
}

/** `GetXMLDesc` → `getXMLDesc`, `PMWakeup` → `pmWakeup`, `NWFilterDefineXML` → `nwFilterDefineXML`. */
export function lowerFirst(name: string): string {
  return name.replace(/^([A-Z]+)(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase());
}

/** `virDomainState` → `DomainState`. Errors have names of their own because every script uses them. */
export function enumName(cName: string): string {
  return cName === 'virErrorNumber' ? 'ErrorCode' : cName.replace(/^vir/, '');
}

/** Enums for which the prefix to leave out is not the one that all members share. */
const MEMBER_PREFIXES: Readonly<Record<string, string>> = {
  virErrorNumber: 'VIR_ERR_',
  virNetworkUpdateFlags: 'VIR_NETWORK_UPDATE_',
  virDomainFDAssociateFlags: 'VIR_DOMAIN_FD_ASSOCIATE_',
  virConnectDomainEventDiskChangeReason: 'VIR_DOMAIN_EVENT_DISK_',
  virDomainMigrateMaxSpeedFlags: 'VIR_DOMAIN_MIGRATE_MAX_SPEED_',
  virNodeGetCPUStatsAllCPUs: 'VIR_NODE_CPU_STATS_',
  virNodeGetMemoryStatsAllCells: 'VIR_NODE_MEMORY_STATS_',
};

/**
 * Names of an enum's members without what they share: `VIR_DOMAIN_RUNNING` → `RUNNING`. The last member of many enums
 * only counts the others (`VIR_DOMAIN_LAST`) and is left out: its value changes from version to version and means nothing.
 */
export function memberNames(
  cName: string,
  members: readonly Pick<EnumMember, 'name' | 'value'>[],
): Map<string, string> {
  const highest = Math.max(...members.map((member) => member.value));
  const kept = members
    .filter((member) => !(member.name.endsWith('_LAST') && member.value === highest))
    .map((member) => member.name);
  const prefix = MEMBER_PREFIXES[cName] ?? sharedPrefix(cName, kept);
  const short = (member: string) =>
    member.startsWith(prefix) ? member.slice(prefix.length) : member.slice('VIR_'.length);
  return new Map(kept.map((member) => [member, short(member)]));
}

function sharedPrefix(cName: string, members: readonly string[]): string {
  const [first = '', ...others] = members;
  const words = first.split('_');
  const shared = (word: string, index: number): boolean =>
    others.length > 0
      ? others.every((other) => other.split('_')[index] === word && other.split('_').length > index + 1)
      : cName.toUpperCase().includes(word);
  let count = 0;
  while (count < words.length - 1 && shared(words[count] ?? '', count)) count++;
  return words
    .slice(0, count)
    .map((word) => `${word}_`)
    .join('');
}
