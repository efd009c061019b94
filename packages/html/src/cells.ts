import type { CellView, Tone } from '@libvirt-tck/pages';
import { slug } from '@libvirt-tck/pages';
import { skipClass } from '@libvirt-tck/report-model';
import type { FunctionState, Run, Series, State } from './model.js';
import { type Evidence, evidenceOf, latestOf } from './series.js';

const TEST_WORDS: Readonly<Record<State, { readonly word: string; readonly tone: Tone }>> = {
  works: { word: '✓ works', tone: 'good' },
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

/** The newest result, where that is not of the newest report. */
const PAST: Readonly<Record<State | FunctionState, string>> = {
  works: 'worked',
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

function noteOf(series: Series, { state, since, lastGood }: Evidence<State | FunctionState>): string {
  if (state === 'skip' || state === 'unsupported' || state === 'errors') return '';
  if (state === 'works') {
    if (since === undefined || since.libvirt === '') return '';
    return since === series.runs[0] ? `since ${since.libvirt} or before` : `since ${since.libvirt}`;
  }
  return lastGood === undefined ? 'never worked' : `worked with ${lastGood.libvirt}`;
}

const tests = new WeakMap<Run, ReadonlyMap<string, Run['tests'][number]>>();
const functions = new WeakMap<Run, ReadonlyMap<string, Run['functions'][number]>>();

/** The tests of a run by their ids. */
export function testsOf(run: Run): ReadonlyMap<string, Run['tests'][number]> {
  const found = tests.get(run) ?? new Map(run.tests.map((test) => [test.id, test]));
  tests.set(run, found);
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
