import { normaliseName } from '@libvirt-tck/report-model';
import { checkGlob, escapeGlob, type Glob, testGlob } from '../match/glob.js';
import type { When } from '../match/when.js';
import type { BadEnding, CheckPattern, Coverage, Entry, Kind, Place } from '../model.js';
import { describeNode, type MappingNode, type Node } from './node.js';
import { quoted } from './quote.js';
import { readDate, readMessage } from './read-condition.js';
import { combine, lacksDriver, type ReadWhen, readWhen } from './read-when.js';
import type { NoteAt, Report } from './report.js';
import { checkKeys, keysOf, readItems, readMapping, readName, readText, readWord } from './shape.js';

const kinds: readonly Kind[] = ['broken', 'crash', 'timeout', 'unimplemented', 'flaky'];

const badEndings: readonly BadEnding[] = [
  'crashed',
  'exited',
  'timed-out',
  'bailed-out',
  'plan-broken',
  'not-started',
  'interrupted',
];

const keys = keysOf(
  ['id', 'test', 'kind', 'reason'],
  ['checks', 'ending', 'when', 'bug', 'owner', 'expires', 'message', 'outcomes'],
);

/** The ending that a kind is about. */
const endingOfKind: Readonly<Partial<Record<Kind, BadEnding>>> = { crash: 'crashed', timeout: 'timed-out' };

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const LONGEST_ID = 200;
const LONGEST_GLOB = 1000;

export interface EntryContext {
  readonly defaults: ReadWhen;
  /** The defaults again, as entries without conditions of their own share them. */
  readonly defaultWhen: When;
  readonly report: Report;
  readonly note: NoteAt;
  /** Takes the valid parts of an entry with errors. */
  readonly noteFaulty: (named: Named) => void;
  readonly place: (offset: number) => Place;
}

/** An entry's id, place and expiry. */
export type Named = Pick<Entry, 'id' | 'place' | 'expires'>;

/** An entry that is being read. */
type Draft = { -readonly [Key in keyof Entry]: Entry[Key] };

/** Reads one entry; reports all its faults, and returns undefined if there are any. */
export function readEntry(
  node: Node,
  { defaults, defaultWhen, report: reportFault, note, noteFaulty, place }: EntryContext,
): Entry | undefined {
  let faults = 0;
  const report: Report = (...fault) => {
    faults++;
    reportFault(...fault);
  };
  const mapping = readMapping(node, 'an entry', report);
  if (mapping === undefined) return undefined;
  checkKeys(mapping, 'the entry', keys, report);
  const at = place(mapping.offset);
  const field = <T>(name: string, read: (node: Node, what: string, report: Report) => T): T | undefined => {
    const pair = mapping.pairs.get(name);
    return pair && read(pair.value, name, report);
  };
  const id = field('id', readId);
  const test = field('test', readTestPattern);
  const kind = field('kind', (value) => readWord(value, 'kind', kinds, report));
  const reason = field('reason', readText);
  const checks = field('checks', (value) => readChecks(value, report, place));
  const ending = field('ending', (value) => readWord(value, 'ending', badEndings, report));
  const own = field('when', (value) => readWhen(value, report, note));
  const when = own === undefined ? defaultWhen : combine(defaults, own);
  if (lacksDriver(when)) {
    const offset = own?.get('hypervisor-version')?.offset ?? mapping.offset;
    const message = 'a hypervisor-version needs exactly one driver';
    report('hypervisor-without-driver', message, offset);
  }
  const bug = field('bug', readText);
  const owner = field('owner', readText);
  const expires = field('expires', readDate);
  const message = field('message', (value) => readMessage(value, report));
  const outcomes = field('outcomes', (value) => readOutcomes(value, kind, report));
  const covers = coverage(mapping, kind, checks, ending, report);
  if (kind !== undefined && kind !== 'unimplemented' && !mapping.pairs.has('bug')) {
    report('missing-key', `the entry lacks "bug", which every kind but unimplemented needs`, mapping.offset);
  }
  if (faults > 0 || id === undefined || test === undefined || kind === undefined || reason === undefined) {
    if (id !== undefined) noteFaulty({ id, place: at, ...(expires && { expires }) });
    return undefined;
  }
  const mayTimeOut = outcomes?.includes('timed-out') ?? false;
  const entry: Draft = { id, place: at, test, covers, kind, when, reason, mayTimeOut };
  if (bug !== undefined) entry.bug = bug;
  if (owner !== undefined) entry.owner = owner;
  if (expires !== undefined) entry.expires = expires;
  if (message !== undefined) entry.message = message;
  return entry;
}

function readId(node: Node, what: string, report: Report): string | undefined {
  const id = readText(node, what, report);
  if (id === undefined || (ID.test(id) && id.length <= LONGEST_ID)) return id;
  report(
    'bad-id',
    'an id is made of letters, digits, dots, dashes and underscores, and starts with one of the first two',
    node.offset,
  );
  return undefined;
}

function readTestPattern(node: Node, what: string, report: Report): Glob | undefined {
  const text = readName(node, what, report);
  return text === undefined ? undefined : checkedGlob(testGlob(text), node, report);
}

function checkedGlob(glob: Glob, node: Node, report: Report): Glob | undefined {
  if (glob.exact !== undefined || glob.source.length <= LONGEST_GLOB) return glob;
  report('bad-pattern', `a pattern with a star is at most ${LONGEST_GLOB} characters long`, node.offset);
  return undefined;
}

function readChecks(
  node: Node,
  report: Report,
  place: EntryContext['place'],
): readonly CheckPattern[] | undefined {
  const items = readItems(node, 'checks', report);
  if (items?.length === 0) {
    report('bad-value', 'checks must not be an empty list; leave it out to mean the whole test', node.offset);
  }
  const patterns = items?.map((item) => {
    const glob = readCheckPattern(item, report);
    return glob && { glob, place: place(item.offset) };
  });
  if (!patterns?.every((pattern) => pattern !== undefined)) return undefined;
  if (patterns.length > 1) reportRepeats(items ?? [], patterns, report);
  return patterns;
}

function reportRepeats(items: readonly Node[], patterns: readonly CheckPattern[], report: Report): void {
  const seen = new Set<string>();
  for (const [i, { glob }] of patterns.entries()) {
    const offset = items[i]?.offset ?? 0;
    if (seen.has(glob.source)) report('duplicate-check', `${quoted(glob.source)} is named twice`, offset);
    seen.add(glob.source);
  }
}

function readCheckPattern(node: Node, report: Report): Glob | undefined {
  if (node.kind === 'scalar' && typeof node.value === 'number') {
    report(
      'numbered-check',
      `a check is named, not numbered: ${describeNode(node)} may be another check tomorrow`,
      node.offset,
    );
    return undefined;
  }
  const text = readName(node, 'a check', report);
  if (text === undefined) return undefined;
  const glob = checkGlob(text);
  if (glob.exact === undefined) return checkedGlob(glob, node, report);
  // Names may be copied as they were printed: parts that change from run to run are no part of a check's identity.
  const name = normaliseName(glob.exact);
  return name === text ? glob : checkGlob(escapeGlob(name));
}

function readOutcomes(node: Node, kind: Kind | undefined, report: Report): readonly string[] | undefined {
  if (kind !== undefined && kind !== 'flaky') {
    report('outcomes-without-flaky', `outcomes is for kind: flaky, not ${kind}`, node.offset);
  }
  return readItems(node, 'outcomes', report)?.flatMap(
    (item) => readWord(item, 'an outcome', ['pass', 'fail', 'timed-out'], report) ?? [],
  );
}

function coverage(
  entry: MappingNode,
  kind: Kind | undefined,
  checks: readonly CheckPattern[] | undefined,
  named: BadEnding | undefined,
  report: Report,
): Coverage {
  const implied = kind && endingOfKind[kind];
  const checksAt = entry.pairs.get('checks')?.offset;
  const endingAt = entry.pairs.get('ending')?.offset;
  if (checksAt !== undefined && endingAt !== undefined) {
    report(
      'checks-and-ending',
      'an entry is about checks or about the ending; make it two entries',
      endingAt,
    );
  }
  if (implied !== undefined && checksAt !== undefined) {
    report('kind-and-checks', `kind: ${kind} is about how the test ends, not about checks`, checksAt);
  }
  if (implied !== undefined && named !== undefined && named !== implied) {
    report('kind-and-ending', `kind: ${kind} means that the test ${implied}, not ${named}`, endingAt ?? 0);
  }
  const ending = named ?? implied;
  if (ending !== undefined) return { kind: 'ending', ending };
  return checks === undefined ? { kind: 'test' } : { kind: 'checks', patterns: checks };
}
