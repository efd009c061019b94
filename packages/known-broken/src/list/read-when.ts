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
import type { Node } from './node.js';
import { quoted, shortened } from './quote.js';
import type { NoteAt, Report } from './report.js';
import { readMapping, readText } from './shape.js';

/** A condition, with the place of each key for faults that only show when conditions are put together. */
export type ReadWhen = ReadonlyMap<string, { readonly values: ValueSet; readonly offset: number }>;

const factNames = PLATFORM_FACTS.map(({ name }) => name);

/**
 * Reads `when`. Its keys are the names of platform facts; any other key is the name of a property of the report, unless it
 * looks like a typing error.
 */
export function readWhen(node: Node, report: Report, note: NoteAt): ReadWhen | undefined {
  const mapping = readMapping(node, 'when', report);
  if (mapping === undefined) return undefined;
  const when = new Map<string, { values: ValueSet; offset: number }>();
  for (const [name, { offset, value }] of mapping.pairs) {
    const isKnown = factNames.some((fact) => fact === name);
    const meant = isKnown ? undefined : typoOf(name, factNames);
    if (meant !== undefined)
      report('unknown-key', `when has no key ${quoted(name)}; did you mean "${meant}"?`, offset);
    const key = isOldVersionKey(name, value) ? 'hypervisor-version' : shortFactName(name);
    if (key === 'hypervisor-version' && name !== key) note(HYPERVISOR_NOTE, offset);
    const remark = propertyNote(name);
    if (remark !== undefined) note(remark, offset);
    if (when.has(key)) report('duplicate-key', `${quoted(shortened(key))} is given twice`, offset);
    const values = readValues(key, value, report, note);
    if (values !== undefined) when.set(key, { values, offset });
  }
  return when;
}

/** Lists used to give the hypervisor's version under the name of the hypervisor. */
function isOldVersionKey(name: string, value: Node): boolean {
  const [first] = name !== 'hypervisor' ? [] : itemsOf(value);
  return first?.kind === 'scalar' && typeof first.value === 'string' && parseRange(first.value) !== undefined;
}

function itemsOf(node: Node): readonly Node[] {
  return node.kind === 'sequence' ? [...node.items] : [node];
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

function readValues(name: string, node: Node, report: Report, note: NoteAt): ValueSet | undefined {
  const key = shortened(name);
  const items = itemsOf(node);
  if (items.length === 0) report('bad-value', `${key} must not be an empty list`, node.offset);
  const words: string[] = [];
  const intervals: Interval[] = [];
  for (const item of items) {
    const text = readText(item, key, report);
    if (text === undefined) continue;
    const value = holdsVersions(name)
      ? readVersions(key, text, item.offset, report)
      : readFactValue(name, text, item.offset, report, note);
    if (typeof value === 'string') words.push(value);
    else if (value !== undefined) intervals.push(value);
  }
  return words.length + intervals.length === items.length && items.length > 0
    ? valueSet(words, intervals)
    : undefined;
}

/** A text in the form in which facts are compared; undefined if no report can state it. */
function readFactValue(
  name: string,
  text: string,
  offset: number,
  report: Report,
  note: NoteAt,
): string | undefined {
  const spelled = factNames.some((fact) => fact === name)
    ? spellFact(name, text)
    : { fact: { name, value: text } };
  if (typeof spelled === 'string') {
    report('bad-value', spelled, offset);
    return undefined;
  }
  if ('note' in spelled && spelled.note !== undefined) note(spelled.note, offset);
  return comparableFact(name, spelled.fact.value);
}

/** A version's name that is no number, such as `rawhide`, is compared as a word. */
const WORD = /^\p{L}/u;

function readVersions(
  key: string,
  text: string,
  offset: number,
  report: Report,
): Interval | string | undefined {
  if (WORD.test(text)) return text;
  const range = parseRange(text);
  if (range === undefined) {
    report('bad-range', `${key} must be a range such as ">=6.0.0 <8.2.0", not ${quoted(text)}`, offset);
  }
  if (range === null) report('empty-range', `no version is ${quoted(text)}`, offset);
  return range ?? undefined;
}
