import type { Api, ApiStruct, Parameter } from './api.js';
import { scalar } from './c-types.js';

/** The structs that scripts see, by their C names. The others are handles, or internal to the binding. */
const STRUCTS = [
  'virNodeInfo',
  'virSecurityModel',
  'virSecurityLabel',
  'virDomainInfo',
  'virDomainControlInfo',
  'virDomainBlockInfo',
  'virDomainBlockJobInfo',
  'virDomainBlockStatsStruct',
  'virDomainInterfaceStatsStruct',
  'virDomainJobInfo',
  'virDomainDiskError',
  'virDomainFSInfo',
  'virDomainIOThreadInfo',
  'virDomainInterface',
  'virDomainIPAddress',
  'virVcpuInfo',
  'virNetworkDHCPLease',
  'virStoragePoolInfo',
  'virStorageVolInfo',
  'virDomainEventGraphicsAddress',
  'virDomainEventGraphicsSubject',
  'virDomainEventGraphicsSubjectIdentity',
];

/** Fields that hold an enum. */
const ENUMS: Readonly<Record<string, string>> = {
  'virDomainInfo.state': 'DomainState',
  'virDomainControlInfo.state': 'DomainControlState',
  'virDomainControlInfo.details': 'DomainControlErrorReason',
  'virDomainBlockJobInfo.type': 'DomainBlockJobType',
  'virDomainJobInfo.type': 'DomainJobType',
  'virDomainDiskError.error': 'DomainDiskErrorCode',
  'virDomainIPAddress.type': 'IPAddrType',
  'virVcpuInfo.state': 'VcpuState',
  'virNetworkDHCPLease.type': 'IPAddrType',
  'virStoragePoolInfo.state': 'StoragePoolState',
  'virStorageVolInfo.type': 'StorageVolType',
  'virDomainEventGraphicsAddress.family': 'DomainEventGraphicsAddressType',
};

/** Fields that point to an array: the field that counts the elements, and their type. */
const COUNTED: Readonly<Record<string, { readonly by: string; readonly of: string }>> = {
  'virDomainFSInfo.devAlias': { by: 'ndevAlias', of: 'string' },
  'virDomainIOThreadInfo.cpumap': { by: 'cpumaplen', of: 'bytes' },
  'virDomainInterface.addrs': { by: 'naddrs', of: 'DomainIPAddress' },
  'virDomainEventGraphicsSubject.identities': { by: 'nidentity', of: 'DomainEventGraphicsSubjectIdentity' },
};

const TRUTHS = ['virSecurityLabel.enforcing'];

const LENGTHS: Readonly<Record<string, number>> = {
  VIR_SECURITY_LABEL_BUFLEN: 4097,
  VIR_SECURITY_MODEL_BUFLEN: 257,
  VIR_SECURITY_DOI_BUFLEN: 257,
};

interface Field {
  readonly name: string;
  /** For koffi. */
  readonly c: string;
  readonly type: string;
  readonly read: string;
}

export function structsSource(api: Api): string {
  const structs = STRUCTS.map((name) => {
    const found = api.structs.find((struct) => struct.name === name);
    if (found === undefined) throw new Error(`libvirt-api.xml has no struct ${name}`);
    return structSource(found);
  });
  return structs.join('\n\n');
}

function structSource(struct: ApiStruct): string {
  const name = struct.name.replace(/^vir/, '');
  const layoutName = `${name[0]?.toLowerCase()}${name.slice(1)}Layout`;
  const counts = new Set(struct.fields.map((field) => COUNTED[`${struct.name}.${field.name}`]?.by));
  const fields = struct.fields.map((field) => fieldOf(struct, field));
  const seen = fields.filter((field) => !counts.has(field.name));
  return `/** \`${struct.name}\` */
export interface ${name} {
${seen.map((field) => `  readonly ${field.name}: ${field.type};`).join('\n')}
}
const ${layoutName} = layout({ ${fields.map((field) => `${field.name}: '${field.c}'`).join(', ')} });
export const sizeOf${name} = (): number => ${layoutName}().size;
export function read${name}(at: Address): ${name} {
  const offset = ${layoutName}();
  return { ${seen.map((field) => `${field.name}: ${field.read}`).join(', ')} };
}`;
}

function fieldOf(struct: ApiStruct, { name, type }: Parameter): Field {
  const key = `${struct.name}.${name}`;
  const at = `at + offset.${name}`;
  const counted = COUNTED[key];
  if (counted !== undefined) {
    const by = struct.fields.find((field) => field.name === counted.by);
    return countedField(name, `read.${scalar(by?.type ?? '')?.read}(at + offset.${counted.by})`, counted.of);
  }
  const length = /^char (\w+)\[(\w+)\]$/.exec(type)?.[2];
  if (length !== undefined) {
    return {
      name,
      c: `char [${LENGTHS[length] ?? Number(length)}]`,
      type: 'string',
      read: `read.text(${at})`,
    };
  }
  if (type === 'char *') return { name, c: 'void *', type: 'string | null', read: `read.string(${at})` };
  const number = scalar(type);
  if (number === undefined) throw new Error(`${key}: annotate ${type}`);
  const value = `read.${number.read}(${at})`;
  if (TRUTHS.includes(key)) return { name, c: number.c, type: 'boolean', read: `${value} !== 0` };
  return { name, c: number.c, type: ENUMS[key] ?? (number.wide ? 'bigint' : 'number'), read: value };
}

function countedField(name: string, count: string, of: string): Field {
  const start = `read.pointer(at + offset.${name})`;
  if (of === 'string')
    return { name, c: 'void *', type: 'string[]', read: `read.strings(${start}, ${count})` };
  if (of === 'bytes')
    return { name, c: 'void *', type: 'Uint8Array', read: `read.bytes(${start}, ${count})` };
  return {
    name,
    c: 'void *',
    type: `${of}[]`,
    read: `read.records(${start}, ${count}, sizeOf${of}(), read${of})`,
  };
}

export const structEnums = (): string[] => [...new Set(Object.values(ENUMS))].sort();
