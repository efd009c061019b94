import type {
  Attempt,
  Call,
  CallErrors,
  Check,
  Diagnostic,
  Driver,
  Ending,
  EndingKind,
  Extra,
  Fact,
  Host,
  Known,
  KnownListReference,
  LibvirtVersions,
  Plan,
  Platform,
  PlatformFact,
  ReportHeader,
  Summary,
  Test,
  TestOutcome,
  Totals,
} from './model.js';
import { CHECK_OUTCOMES, DIAGNOSTIC_KINDS, KNOWN_STATES, TEST_OUTCOMES } from './outcome.js';
import {
  boolean,
  check,
  count,
  list,
  type Members,
  type ObjectShape,
  object,
  oneOf,
  optional,
  type Shape,
  seconds,
  string,
  time,
  variants,
} from './shape.js';
import { isElement, isName } from './xml/well-formed.js';

/** The model, written down once for the readers of XML and JSON, the writer of JSON, and schema/report.schema.json. */

const xmlAttribute: Shape<Fact> = object('ExtraAttribute', {
  name: check<string>('the name of an XML attribute', { type: 'string' }, isName),
  value: string,
});

const xmlElement: Shape<string> = check(
  'one well-formed XML element',
  { type: 'string', pattern: '^<' },
  (value) => typeof value === 'string' && isElement(value),
);

const extra: Shape<Extra> = object('Extra', { attributes: list(xmlAttribute), elements: list(xmlElement) });

const platformFact: ObjectShape<PlatformFact> = object('PlatformFact', {
  name: string,
  value: string,
  extra: optional(extra),
});

const driver: ObjectShape<Driver> = object('Driver', {
  name: optional(string),
  hypervisor: optional(string),
  version: optional(string),
  domainType: optional(string),
  extra: optional(extra),
});

const libvirt: ObjectShape<LibvirtVersions> = object('LibvirtVersions', {
  version: optional(string),
  daemon: optional(string),
  extra: optional(extra),
});

const host: ObjectShape<Host> = object('Host', {
  os: optional(string),
  osVersion: optional(string),
  kernel: optional(string),
  arch: optional(string),
  extra: optional(extra),
});

const platform: ObjectShape<Platform> = object('Platform', {
  uri: optional(string),
  driver: optional(driver),
  libvirt: optional(libvirt),
  host: optional(host),
  capabilities: list(platformFact),
  properties: list(platformFact),
  overridden: optional(list(platformFact)),
  extra: optional(extra),
});

const knownList: ObjectShape<KnownListReference> = object('KnownListReference', {
  file: string,
  sha256: string,
  extra: optional(extra),
});

const known: ObjectShape<Known> = object('Known', {
  entry: string,
  kind: string,
  state: oneOf(...KNOWN_STATES),
  file: string,
  line: count,
  reason: optional(string),
  bug: optional(string),
  extra: optional(extra),
});

const diagnostic: ObjectShape<Diagnostic> = object('Diagnostic', {
  kind: oneOf(...DIAGNOSTIC_KINDS),
  text: string,
  extra: optional(extra),
});

const checkShape: ObjectShape<Check> = object('Check', {
  number: count,
  name: string,
  outcome: oneOf(...CHECK_OUTCOMES),
  reason: optional(string),
  duration: optional(seconds),
  diagnostics: optional(list(diagnostic)),
  known: optional(known),
  extra: optional(extra),
});

/** As many as TAP may plan here: sums of plans stay exact. */
const planned: Shape<number> = check(
  'an integer from 0 to 999999999',
  { type: 'integer', minimum: 0, maximum: 999_999_999 },
  (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 999_999_999,
);

const plan: Shape<Plan> = variants<Plan>('Plan', 'kind', {
  checks: object('PlannedChecks', { kind: oneOf('checks'), count: planned, extra: optional(extra) }),
  'skip-all': object('PlannedSkip', { kind: oneOf('skip-all'), reason: string, extra: optional(extra) }),
});

/** By the kind of the ending. */
export const endingShapes = {
  finished: object('Finished', { kind: oneOf('finished') }),
  crashed: object('Crashed', { kind: oneOf('crashed'), signal: string }),
  exited: object('Exited', { kind: oneOf('exited'), status: count }),
  'timed-out': object('TimedOut', { kind: oneOf('timed-out'), limit: optional(seconds) }),
  'bailed-out': object('BailedOut', { kind: oneOf('bailed-out'), reason: string }),
  'plan-broken': object('PlanBroken', { kind: oneOf('plan-broken'), reason: string }),
  'not-started': object('NotStarted', { kind: oneOf('not-started'), reason: string }),
  interrupted: object('Interrupted', { kind: oneOf('interrupted'), reason: optional(string) }),
} satisfies { [Kind in EndingKind]: ObjectShape<Extract<Ending, { kind: Kind }>> };

const ending: Shape<Ending> = variants<Ending>('Ending', 'kind', endingShapes);

const callErrors: ObjectShape<CallErrors> = object('CallErrors', {
  code: string,
  count,
  extra: optional(extra),
});

const call: ObjectShape<Call> = object('Call', {
  function: string,
  count,
  errors: list(callErrors),
  flags: list(count),
  unfinished: optional(boolean),
  extra: optional(extra),
});

const attemptMembers: Members<Attempt> = {
  started: optional(time),
  duration: optional(seconds),
  plan: optional(plan),
  ending,
  checks: list(checkShape),
  diagnostics: optional(list(diagnostic)),
  calls: optional(list(call)),
  callsExtra: optional(extra),
  extra: optional(extra),
};

const attempt: ObjectShape<Attempt> = object('Attempt', attemptMembers);

/** A test with its outcome, which follows from the rest: for programs that only count. */
interface TestWithOutcome extends Test {
  readonly outcome?: TestOutcome;
}

export const testShape: ObjectShape<TestWithOutcome> = object<TestWithOutcome>('Test', {
  id: string,
  outcome: optional(oneOf(...TEST_OUTCOMES)),
  title: optional(string),
  known: optional(known),
  earlier: optional(list(attempt)),
  ...attemptMembers,
});

const totals: ObjectShape<Totals> = object('Totals', {
  tests: count,
  checks: count,
  pass: count,
  fail: count,
  skip: count,
  todo: count,
  bonus: count,
  notRun: count,
  bad: count,
});

export const summaryShape: ObjectShape<Summary> = object('Summary', {
  complete: boolean,
  ended: optional(time),
  totals,
  extra: optional(extra),
  others: optional(list(xmlElement)),
});

const headerMembers: Members<ReportHeader> = {
  suite: string,
  suiteVersion: optional(string),
  runId: optional(string),
  shard: optional(string),
  shardPlan: optional(string),
  started: optional(time),
  platform,
  knownLists: optional(list(knownList)),
  extra: optional(extra),
};

export const headerShape: ObjectShape<ReportHeader> = object('ReportHeader', headerMembers);

/** Names the format in each document, so that it can be recognised; the number is that of the schema. */
export const JSON_FORMAT = 'libvirt-tck-report/1';

interface Document extends ReportHeader {
  readonly format: string;
  readonly tests: readonly Test[];
  readonly summary: Summary;
}

export const documentShape: Shape<Document> = object('Report', {
  format: oneOf(JSON_FORMAT),
  ...headerMembers,
  tests: list(testShape),
  summary: summaryShape,
});

/** The shapes of the objects that XML has an element for. */
export const objectShapes = {
  platform,
  platformFact,
  driver,
  libvirt,
  host,
  knownList,
  known,
  diagnostic,
  check: checkShape,
  attempt,
  call,
  callErrors,
  totals,
};
