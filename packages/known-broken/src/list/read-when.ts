import {
  comparableFact,
  HYPERVISOR_NOTE,
  PLATFORM_FACTS,
  propertyNote,
  shortFactName,
  spellFact,
} from '@libvirt-tck/report-model';
import { typoOf } from '@libvirt-tck/text';
import { type ValueSet, valueSet } from '../match/value-set.js';
import { type Interval, parseRange } from '../match/version.js';
import { holdsVersions, type When } from '../match/when.js';
import { Field } from './field.js';
import { quoted, shortened } from './quote.js';

/** A condition, with the place of each key for faults that only show when conditions are put together. */
export type ReadWhen = ReadonlyMap<string, { readonly values: ValueSet; readonly offset: number }>;

const factNames = PLATFORM_FACTS.map(({ name }) => name);
const isFact = (name: string) => factNames.some((fact) => fact === name);

/**
 * Reads `when`. Its keys are the names of platform facts; any other key is the name of a property of the report, unless it
 * looks like a typing error.
 */
export function readWhen(field: Field): ReadWhen | undefined {
  const pairs = field.pairs();
  if (pairs === undefined) return undefined;
  const { findings } = field;
  const when = new Map<string, { values: ValueSet; offset: number }>();
  for (const [name, value] of pairs) {
    const offset = value.keyOffset;
    const meant = isFact(name) ? undefined : typoOf(name, factNames);
    if (meant !== undefined)
      field.fault('unknown-key', `when has no key ${quoted(name)}; did you mean "${meant}"?`, offset);
    const key = isOldVersionKey(value) ? 'hypervisor-version' : shortFactName(name);
    if (key === 'hypervisor-version' && name !== key) findings.note(HYPERVISOR_NOTE, offset);
    const remark = propertyNote(name);
    if (remark !== undefined) findings.note(remark, offset);
    if (when.has(key)) field.fault('duplicate-key', `${quoted(shortened(key))} is given twice`, offset);
    const values = readValues(key, value);
    if (values !== undefined) when.set(key, { values, offset });
  }
  return when;
}

/** Lists used to give the hypervisor's version under the name of the hypervisor. */
function isOldVersionKey(field: Field): boolean {
  if (field.name !== 'hypervisor') return false;
  const [first] = valuesOf(field.name, field);
  const value = first?.node.kind === 'scalar' && first.node.value;
  return typeof value === 'string' && parseRange(value) !== undefined;
}

/** One value, or several in brackets. */
function valuesOf(key: string, { node, findings }: Field): readonly Field[] {
  const nodes = node.kind === 'sequence' ? [...node.items] : [node];
  return nodes.map((one) => new Field(shortened(key), one, findings));
}

/** The default conditions, overridden key by key by the entry's own. */
export function combine(defaults: ReadWhen, own: ReadWhen): When {
  const when = new Map<string, ValueSet>();
  for (const [key, { values }] of [...defaults, ...own]) when.set(key, values);
  return when;
}

/** Whether it asks for the version of a hypervisor without saying which one. */
export function lacksDriver(when: When): boolean {
  return when.has('hypervisor-version') && when.get('driver')?.words.size !== 1;
}

function readValues(key: string, field: Field): ValueSet | undefined {
  const values = valuesOf(key, field);
  if (values.length === 0) return field.fault('bad-value', `${shortened(key)} must not be an empty list`);
  const read = values.map((value) => {
    const text = value.text();
    if (text === undefined) return undefined;
    return holdsVersions(key) ? readVersions(value, text) : readFactValue(key, value, text);
  });
  if (!read.every((one) => one !== undefined)) return undefined;
  return valueSet(
    read.filter((one) => typeof one === 'string'),
    read.filter((one) => typeof one !== 'string'),
  );
}

/** A text in the form in which facts are compared; undefined if no report can state it. */
function readFactValue(key: string, field: Field, text: string): string | undefined {
  const spelled = isFact(key) ? spellFact(key, text) : { fact: { value: text } };
  if (typeof spelled === 'string') return field.fault('bad-value', spelled);
  if ('note' in spelled && spelled.note !== undefined) field.findings.note(spelled.note, field.node.offset);
  return comparableFact(key, spelled.fact.value);
}

/** A version's name that is no number, such as `rawhide`, is compared as a word. */
const WORD = /^\p{L}/u;

function readVersions(field: Field, text: string): Interval | string | undefined {
  if (WORD.test(text)) return text;
  const range = parseRange(text);
  if (range === undefined)
    field.fault('bad-range', `${field.name} must be a range such as ">=6.0.0 <8.2.0", not ${quoted(text)}`);
  if (range === null) field.fault('empty-range', `no version is ${quoted(text)}`);
  return range ?? undefined;
}
