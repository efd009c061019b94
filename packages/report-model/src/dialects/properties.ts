import { defined } from '../defined.js';
import type { Fact, ReportHeader, Summary } from '../model.js';
import { platformFacts, withPlatformFacts } from '../platform-facts.js';
import { parseTime } from './iso-time.js';

const REPORT = 'report.';
const PLATFORM = 'platform.';
const OVERRIDDEN = `${PLATFORM}overridden.`;

/** The name of the property that says which program wrote a document, and so how its texts are escaped. */
const WRITER = `${REPORT}writer`;
const OURS = 'libvirt-tck';

/** What is known when a run starts, as names and values, for formats that know nothing better. */
export function headerProperties(header: ReportHeader): Fact[] {
  const report = defined({
    'suite-version': header.suiteVersion,
    'run-id': header.runId,
    shard: header.shard,
    'shard-plan': header.shardPlan,
    started: header.started,
  });
  return [
    { name: WRITER, value: OURS },
    ...withPrefix(REPORT, report),
    ...platformFacts(header.platform).map(named(PLATFORM)),
    ...(header.platform.overridden ?? []).map(named(OVERRIDDEN)),
  ];
}

/** What is known when a run has ended, likewise. */
export function summaryProperties(summary: Summary): Fact[] {
  return withPrefix(
    REPORT,
    defined({ complete: summary.complete ? undefined : 'false', ended: summary.ended }),
  );
}

/** Whether such properties stand in a document that a writer of this project wrote. */
export function areOurs(list: readonly Fact[]): boolean {
  return list.some(({ name, value }) => name === WRITER && value === OURS);
}

/** Whether a property is about the report, not about one test. */
export function isAboutReport({ name }: Fact): boolean {
  return name.startsWith(REPORT) || name.startsWith(PLATFORM);
}

/** The header that such properties describe. */
export function readHeaderProperties(suite: string, list: readonly Fact[]): ReportHeader {
  const values = new Map(list.map(({ name, value }) => [name, value]));
  const overridden = startingWith(OVERRIDDEN, list);
  const platform = withPlatformFacts(
    { capabilities: [], properties: [] },
    startingWith(
      PLATFORM,
      list.filter(({ name }) => !name.startsWith(OVERRIDDEN)),
    ),
  );
  return {
    suite,
    ...defined({
      suiteVersion: values.get(`${REPORT}suite-version`),
      runId: values.get(`${REPORT}run-id`),
      shard: values.get(`${REPORT}shard`),
      shardPlan: values.get(`${REPORT}shard-plan`),
      started: parseTime(values.get(`${REPORT}started`)),
    }),
    platform: overridden.length === 0 ? platform : { ...platform, overridden },
  };
}

/** What such properties say about how a run has ended. */
export function readSummaryProperties(list: readonly Fact[]): Pick<Summary, 'complete' | 'ended'> {
  const values = new Map(list.map(({ name, value }) => [name, value]));
  const complete = values.get(`${REPORT}complete`) !== 'false';
  return { complete, ...defined({ ended: parseTime(values.get(`${REPORT}ended`)) }) };
}

function withPrefix(prefix: string, values: Readonly<Record<string, string | undefined>>): Fact[] {
  return Object.entries(values).map(([name, value]) => ({ name: prefix + name, value: value ?? '' }));
}

function startingWith(prefix: string, list: readonly Fact[]): readonly Fact[] {
  return list
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name, value }) => ({ name: name.slice(prefix.length), value }));
}

function named(prefix: string): (fact: Fact) => Fact {
  return ({ name, value }) => ({ name: prefix + name, value });
}
