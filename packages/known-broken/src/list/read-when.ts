import { typoOf } from '@libvirt-tck/text';
import { type ValueSet, valueSet } from '../match/value-set.js';
import { type Interval, parseRange } from '../match/version.js';
import { holdsVersions, knownKeys, type When } from '../match/when.js';
import type { Node } from './node.js';
import { quoted, shortened } from './quote.js';
import type { Report } from './report.js';
import { readMapping, readText } from './shape.js';

/** A condition, with the place of each key for faults that only show when conditions are put together. */
export type ReadWhen = ReadonlyMap<string, { readonly values: ValueSet; readonly offset: number }>;

/** Reads `when`. Keys that are not known are names of report properties, unless they look like a slip of the pen. */
export function readWhen(node: Node, report: Report): ReadWhen | undefined {
  const mapping = readMapping(node, 'when', report);
  if (mapping === undefined) return undefined;
  const when = new Map<string, { values: ValueSet; offset: number }>();
  for (const [name, { offset, value }] of mapping.pairs) {
    const meant = knownKeys.includes(name) ? undefined : typoOf(name, knownKeys);
    if (meant !== undefined)
      report('unknown-key', `when has no key ${quoted(name)}; did you mean "${meant}"?`, offset);
    const values = readValues(shortened(name), value, report);
    if (values !== undefined) when.set(name, { values, offset });
  }
  return when;
}

/** The default conditions, each replaced where the entry has one of its own for the same key. */
export function combine(defaults: ReadWhen, own: ReadWhen): When {
  const when = new Map<string, ValueSet>();
  for (const [key, { values }] of [...defaults, ...own]) when.set(key, values);
  return when;
}

/** Whether it asks for the version of a hypervisor without saying which one. */
export function lacksDriver(when: When): boolean {
  return when.has('hypervisor') && when.get('driver')?.words.size !== 1;
}

function readValues(key: string, node: Node, report: Report): ValueSet | undefined {
  const items = node.kind === 'sequence' ? [...node.items] : [node];
  if (items.length === 0) report('bad-value', `${key} must not be an empty list`, node.offset);
  const words: string[] = [];
  const intervals: Interval[] = [];
  for (const item of items) {
    const text = readText(item, key, report);
    if (text === undefined) continue;
    const value = holdsVersions(key) ? readVersions(key, text, item.offset, report) : text;
    if (typeof value === 'string') words.push(value);
    else if (value !== undefined) intervals.push(value);
  }
  return words.length + intervals.length === items.length && items.length > 0
    ? valueSet(words, intervals)
    : undefined;
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
