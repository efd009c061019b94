import { BAD_ENDINGS, normaliseName } from '@libvirt-tck/report-model';
import { checkGlob, escapeGlob, type Glob, testGlob } from '../match/glob.js';
import type { When } from '../match/when.js';
import type { BadEnding, CheckPattern, Coverage, Entry, Kind } from '../model.js';
import { type Field, keysOf } from './field.js';
import { describeNode } from './node.js';
import { quoted } from './quote.js';
import { readDay, readMessage } from './read-condition.js';
import { combine, lacksDriver, type ReadWhen, readWhen } from './read-when.js';

const kinds: readonly Kind[] = ['broken', 'crash', 'timeout', 'unimplemented', 'flaky'];

const outcomes = ['pass', 'fail', 'timed-out'] as const;

const keys = keysOf(
  ['id', 'test', 'kind', 'reason'],
  ['checks', 'ending', 'when', 'bug', 'owner', 'expires', 'message', 'outcomes'],
);

/** The ending that a kind is about. */
const endingOfKind: Readonly<Partial<Record<Kind, BadEnding>>> = { crash: 'crashed', timeout: 'timed-out' };

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const LONGEST_ID = 200;
const LONGEST_GLOB = 1000;

/** The conditions of a list, for entries that have none of their own to share. */
export interface Defaults {
  readonly read: ReadWhen;
  readonly when: When;
}

/** An entry's id, place and expiry. */
export type Named = Pick<Entry, 'id' | 'place' | 'expires'>;

/** An entry that is being read. */
type Draft = { -readonly [Key in keyof Entry]: Entry[Key] };

/**
 * Reads one entry, and reports all its faults.
 *
 * @returns the entry; if it has faults, only its name, or undefined without an id
 */
export function readEntry(item: Field, defaults: Defaults): Entry | Named | undefined {
  const { findings, node } = item;
  const faultsBefore = findings.faults.length;
  const fields = item.fields('the entry', keys);
  if (fields === undefined) return undefined;
  const read = <T>(key: string, reader: (field: Field) => T): T | undefined => {
    const field = fields.get(key);
    return field && reader(field);
  };
  const text = (field: Field) => field.text();
  const place = findings.place(node.offset);
  const id = read('id', readId);
  const test = read('test', (field) => checkedGlob(field, testGlob(field.anyText() ?? '')));
  const kind = read('kind', (field) => field.word(kinds));
  const reason = read('reason', text);
  const checks = read('checks', readChecks);
  const ending = read('ending', (field) => field.word(BAD_ENDINGS));
  const own = read('when', readWhen);
  const when = own === undefined ? defaults.when : combine(defaults.read, own);
  if (lacksDriver(when)) {
    const message = 'a hypervisor-version needs exactly one driver';
    item.fault('hypervisor-without-driver', message, own?.get('hypervisor-version')?.offset);
  }
  const [bug, owner, expires] = [read('bug', text), read('owner', text), read('expires', readDay)];
  const message = read('message', readMessage);
  const mayTimeOut = read('outcomes', (field) => readOutcomes(field, kind))?.includes('timed-out') ?? false;
  const covers = coverage(fields, { kind, checks, ending });
  if (kind !== undefined && kind !== 'unimplemented' && !fields.has('bug'))
    item.fault('missing-key', 'the entry lacks "bug", which every kind but unimplemented needs');
  const isFaulty = findings.faults.length > faultsBefore;
  if (isFaulty || id === undefined || test === undefined || kind === undefined || reason === undefined)
    return id === undefined ? undefined : { id, place, ...(expires && { expires }) };
  const entry: Draft = { id, place, test, covers, kind, when, reason, mayTimeOut };
  if (bug !== undefined) entry.bug = bug;
  if (owner !== undefined) entry.owner = owner;
  if (expires !== undefined) entry.expires = expires;
  if (message !== undefined) entry.message = message;
  return entry;
}

function readId(field: Field): string | undefined {
  const id = field.text();
  if (id === undefined || (ID.test(id) && id.length <= LONGEST_ID)) return id;
  return field.fault(
    'bad-id',
    'an id is made of letters, digits, dots, dashes and underscores, and starts with one of the first two',
  );
}

function checkedGlob(field: Field, glob: Glob): Glob | undefined {
  if (glob.exact !== undefined || glob.source.length <= LONGEST_GLOB) return glob;
  return field.fault('bad-pattern', `a pattern with a star is at most ${LONGEST_GLOB} characters long`);
}

function readChecks(field: Field): readonly CheckPattern[] | undefined {
  const items = field.items('a check');
  if (items === undefined) return undefined;
  const seen = new Set<string>();
  const patterns = Array.from(items, (item): CheckPattern | undefined => {
    const glob = readCheck(item);
    if (glob === undefined) return undefined;
    if (seen.has(glob.source)) item.fault('duplicate-check', `${quoted(glob.source)} is named twice`);
    seen.add(glob.source);
    return { glob, place: item.findings.place(item.node.offset) };
  });
  if (patterns.length === 0)
    field.fault('bad-value', 'checks must not be an empty list; leave it out to mean the whole test');
  return patterns.every((pattern) => pattern !== undefined) ? patterns : undefined;
}

function readCheck(field: Field): Glob | undefined {
  const { node } = field;
  if (node.kind === 'scalar' && typeof node.value === 'number') {
    const what = describeNode(node);
    return field.fault(
      'numbered-check',
      `a check is named, not numbered: ${what} may be another check tomorrow`,
    );
  }
  const text = field.anyText();
  if (text === undefined) return undefined;
  const glob = checkGlob(text);
  if (glob.exact === undefined) return checkedGlob(field, glob);
  // Names may be copied as they were printed: parts that change from run to run are no part of a check's identity.
  const name = normaliseName(glob.exact);
  return name === text ? glob : checkGlob(escapeGlob(name));
}

function readOutcomes(field: Field, kind: Kind | undefined): readonly string[] | undefined {
  if (kind !== undefined && kind !== 'flaky')
    field.fault('outcomes-without-flaky', `outcomes is for kind: flaky, not ${kind}`);
  return Array.from(field.items('an outcome') ?? [], (item) => item.word(outcomes) ?? '');
}

interface Parts {
  readonly kind: Kind | undefined;
  readonly checks: readonly CheckPattern[] | undefined;
  readonly ending: BadEnding | undefined;
}

function coverage(fields: ReadonlyMap<string, Field>, { kind, checks, ending }: Parts): Coverage {
  const implied = kind && endingOfKind[kind];
  const [checksField, endingField] = [fields.get('checks'), fields.get('ending')];
  if (checksField !== undefined && endingField !== undefined) {
    const message = 'an entry is about checks or about the ending; make it two entries';
    endingField.fault('checks-and-ending', message, endingField.keyOffset);
  }
  if (implied !== undefined && checksField !== undefined) {
    const message = `kind: ${kind} is about how the test ends, not about checks`;
    checksField.fault('kind-and-checks', message, checksField.keyOffset);
  }
  if (implied !== undefined && ending !== undefined && ending !== implied) {
    const message = `kind: ${kind} means that the test ${implied}, not ${ending}`;
    endingField?.fault('kind-and-ending', message, endingField.keyOffset);
  }
  const bad = ending ?? implied;
  if (bad !== undefined) return { kind: 'ending', ending: bad };
  return checks === undefined ? { kind: 'test' } : { kind: 'checks', patterns: checks };
}
