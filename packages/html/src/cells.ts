import type { CellView, Tone } from '@libvirt-tck/pages';
import { slug } from '@libvirt-tck/pages';
import { skipClass } from '@libvirt-tck/report-model';
import type { FeatureState, FeatureUse, FunctionState, Run, Series, State } from './model.js';
import { type Evidence, evidenceOf, latestOf } from './series.js';

const TEST_WORDS: Readonly<Record<FeatureState, { readonly word: string; readonly tone: Tone }>> = {
  works: { word: '✓ works', tone: 'good' },
  part: { word: '◐ works in part', tone: 'none' },
  known: { word: '! known issue', tone: 'known' },
  todo: { word: '! expected failure', tone: 'known' },
  fails: { word: '✗ fails', tone: 'bad' },
  skip: { word: '– skipped', tone: 'none' },
};

const FUNCTION_WORDS: Readonly<Record<FunctionState, { readonly word: string; readonly tone: Tone }>> = {
  works: { word: '✓ works', tone: 'good' },
  fails: { word: '✗ fails', tone: 'bad' },
  errors: { word: '– errors only', tone: 'none' },
  unsupported: { word: '– not supported', tone: 'none' },
};

/** The files of the site, from its top folder. Every address is made here. */
export const files = {
  run: ({ id }: Run) => `run/${id}.html`,
  test: (id: string) => `test/${slug(id)}.html`,
  testIn: (run: Run, id: string) => `run/${run.id}.html#t-${slug(id)}`,
  feature: (id: string) => `feature/${slug(id)}.html`,
  function: (name: string) => `function/${slug(name)}.html`,
  series: ({ id }: Series) => `series/${id}.html`,
  comparison: (old: Run, now: Run) => `compare/${old.id}..${now.id}.html`,
} as const;

/** How the newest runs of a series show a test, and since when. */
export function testCell(series: Series, id: string, root: string): CellView {
  const evidence = evidenceOf(
    series,
    (run) => testsOf(run).get(id)?.state,
    (state) => state === 'works',
  );
  if (evidence.state === undefined || evidence.run === undefined)
    return { text: '', note: 'never run', tone: 'none' };
  const href = root + files.testIn(evidence.run, id);
  if (evidence.run !== latestOf(series))
    return {
      text: '– not run',
      tone: 'none',
      href,
      note: lastNote(series, evidence.run, PAST[evidence.state]),
    };
  const reason = evidence.state === 'skip' ? (testsOf(evidence.run).get(id)?.reason ?? '') : '';
  const isUnsupported = skipClass(reason) === 'unsupported';
  const { word, tone } = isUnsupported ? FUNCTION_WORDS.unsupported : TEST_WORDS[evidence.state];
  return {
    text: word,
    tone,
    href,
    note: noteOf(series, evidence) || reason.replace(/^unsupported: /, ''),
  };
}

/** How the newest runs of a series show a function; empty if no test calls it. */
export function functionCell(
  series: Series,
  name: string,
  href: string,
): CellView & { readonly state?: FunctionState } {
  const evidence = evidenceOf(
    series,
    (run) => functionsOf(run).get(name)?.state,
    (state) => state === 'works',
  );
  if (evidence.state === undefined || evidence.run === undefined)
    return { text: '', note: 'never called', tone: 'none' };
  if (evidence.run !== latestOf(series))
    return {
      text: '– not called',
      tone: 'none',
      href,
      note: lastNote(series, evidence.run, PAST[evidence.state]),
    };
  const { word, tone } = FUNCTION_WORDS[evidence.state];
  return { text: word, tone, href, note: noteOf(series, evidence), state: evidence.state };
}

/** How the newest runs of a series show a feature, and since when. */
export function featureCell(series: Series, id: string, href: string): CellView {
  const evidence = evidenceOf(
    series,
    (run) => featuresOf(run).get(id)?.state,
    (state) => state === 'works' || state === 'part',
  );
  if (evidence.state === undefined || evidence.run === undefined)
    return { text: '', note: 'never run', tone: 'none' };
  if (evidence.run !== latestOf(series))
    return {
      text: '– not run',
      tone: 'none',
      href,
      note: lastNote(series, evidence.run, PAST[evidence.state]),
    };
  const use = featuresOf(evidence.run).get(id);
  const { word, tone } = featureWord(use);
  const { state } = evidence;
  const isGap = state === 'part' || state === 'skip';
  return { text: word, tone, href, note: isGap && use !== undefined ? gapOf(use) : noteOf(series, evidence) };
}

/** The word for what one report shows about a feature. */
export function featureWord(use: FeatureUse | undefined): { readonly word: string; readonly tone: Tone } {
  if (use?.state === 'skip' && skipClass(use.reason ?? '') === 'unsupported')
    return FUNCTION_WORDS.unsupported;
  return TEST_WORDS[use?.state ?? 'skip'];
}

/** What did not run, of all that shows a feature. */
export function gapOf({
  state,
  checks,
  skipped,
  skippedTests,
  missing,
  tests: ran,
  reason = '',
}: FeatureUse): string {
  if (state === 'skip') return reason.replace(/^unsupported: /, '');
  const all = ran.length + missing;
  const lost = missing + skippedTests;
  return lost > 0 ? `${lost} of ${all} tests did not run` : `${skipped} of ${checks} checks skipped`;
}

/** The newest result, where that is not of the newest report. */
const PAST: Readonly<Record<FeatureState | FunctionState, string>> = {
  works: 'worked',
  part: 'worked in part',
  known: 'known issue',
  todo: 'expected failure',
  fails: 'failed',
  skip: 'skipped',
  errors: 'errors only',
  unsupported: 'not supported',
};

function lastNote(series: Series, run: Run, past: string): string {
  const isSameRelease = run.libvirt === latestOf(series).libvirt;
  return isSameRelease
    ? `${past} in an earlier report`
    : `${past} with ${run.libvirt || 'an unknown release'}`;
}

function noteOf(series: Series, { state, since, lastGood }: Evidence<FeatureState | FunctionState>): string {
  if (state === 'skip' || state === 'unsupported' || state === 'errors') return '';
  if (state === 'works') {
    if (since === undefined || since.libvirt === '') return '';
    return since === series.runs[0] ? `since ${since.libvirt} or before` : `since ${since.libvirt}`;
  }
  return lastGood === undefined ? 'never worked' : `worked with ${lastGood.libvirt}`;
}

const tests = new WeakMap<Run, ReadonlyMap<string, Run['tests'][number]>>();
const features = new WeakMap<Run, ReadonlyMap<string, FeatureUse>>();
const functions = new WeakMap<Run, ReadonlyMap<string, Run['functions'][number]>>();

/** The tests of a run by their ids. */
export function testsOf(run: Run): ReadonlyMap<string, Run['tests'][number]> {
  const found = tests.get(run) ?? new Map(run.tests.map((test) => [test.id, test]));
  tests.set(run, found);
  return found;
}

/** What a run shows about features, by their ids. */
export function featuresOf(run: Run): ReadonlyMap<string, FeatureUse> {
  const found = features.get(run) ?? new Map(run.features.map((use) => [use.id, use]));
  features.set(run, found);
  return found;
}

/** The functions that a run called, by their names. */
export function functionsOf(run: Run): ReadonlyMap<string, Run['functions'][number]> {
  const found = functions.get(run) ?? new Map(run.functions.map((use) => [use.name, use]));
  functions.set(run, found);
  return found;
}

/** The heading of a series' column: its driver, and where it ran. */
export function seriesHead(series: Series, root: string): CellView {
  return { text: series.driver, note: series.place, href: root + files.series(series) };
}

export function stateWord(state: State): { readonly word: string; readonly tone: Tone } {
  return TEST_WORDS[state];
}

export function functionWord(state: FunctionState): { readonly word: string; readonly tone: Tone } {
  return FUNCTION_WORDS[state];
}
