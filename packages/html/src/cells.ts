import type { CellView, Tone } from '@libvirt-tck/pages';
import { slug } from '@libvirt-tck/pages';
import { skipClass } from '@libvirt-tck/report-model';
import type { FeatureState, FeatureUse, FunctionState, Run, Series, State } from './model.js';
import { type Evidence, evidenceOf, latestOf } from './series.js';
import { featureTimeline, functionTimeline, type Timeline, testTimeline } from './timeline.js';

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
  testIn: ({ id: run }: Pick<Run, 'id'>, id: string) => `run/${run}.html#t-${slugOf(id)}`,
  feature: (id: string) => `feature/${slug(id)}.html`,
  function: (name: string) => `function/${slug(name)}.html`,
  series: ({ id }: Series) => `series/${id}.html`,
  pair: (one: Series, other: Series) => `pair/${one.id}..${other.id}.html`,
  comparison: (old: Run, now: Run) => `compare/${old.id}..${now.id}.html`,
} as const;

/** The slugs of tests: every page of a history has hundreds of links to one test. */
const slugs = new Map<string, string>();

function slugOf(id: string): string {
  const found = slugs.get(id) ?? slug(id);
  slugs.set(id, found);
  return found;
}

/** How the newest run of a series shows a test, and since when. */
export function testCell(series: Series, id: string, root: string): CellView {
  const timeline = testTimeline(series, id);
  const evidence = evidenceOf(timeline, isGood);
  if (evidence === undefined) return { text: '', note: 'never run', tone: 'none' };
  const href = root + files.testIn(evidence.run, id);
  if (evidence.run !== latestOf(series)) return lostCell('– not run', href, series, evidence);
  const reason = evidence.state === 'skip' ? (timeline.at(-1)?.result.reason ?? '') : '';
  const isUnsupported = skipClass(reason) === 'unsupported';
  const { word, tone } = isUnsupported ? FUNCTION_WORDS.unsupported : TEST_WORDS[evidence.state];
  return {
    text: word,
    tone,
    href,
    note: noteOf(series, evidence) || reason.replace(/^unsupported: /, ''),
    ...briefOf(series, evidence),
    spark: sparkOf(series, timeline, ({ state }) => TEST_WORDS[state].tone),
  };
}

/** How the newest run of a series shows a function; empty if no test calls it. */
export function functionCell(
  series: Series,
  name: string,
  href: string,
): CellView & { readonly state?: FunctionState } {
  const evidence = evidenceOf(functionTimeline(series, name), isGood);
  if (evidence === undefined) return { text: '', note: 'never called', tone: 'none' };
  if (evidence.run !== latestOf(series)) return lostCell('– not called', href, series, evidence);
  const { word, tone } = FUNCTION_WORDS[evidence.state];
  return {
    text: word,
    tone,
    href,
    note: noteOf(series, evidence),
    ...briefOf(series, evidence),
    state: evidence.state,
  };
}

/** How the newest run of a series shows a feature, and since when. */
export function featureCell(series: Series, id: string, href: string): CellView {
  const timeline = featureTimeline(series, id);
  const evidence = evidenceOf(timeline, isGood);
  if (evidence === undefined) return { text: '', note: 'never run', tone: 'none' };
  if (evidence.run !== latestOf(series)) return lostCell('– not run', href, series, evidence);
  const use = timeline.at(-1)?.result;
  const { word, tone } = featureWord(use);
  const isGap = evidence.state === 'part' || evidence.state === 'skip';
  return {
    text: word,
    tone,
    href,
    note: isGap && use !== undefined ? gapOf(use) : noteOf(series, evidence),
    ...briefOf(series, evidence),
    spark: sparkOf(series, timeline, ({ state }) => TEST_WORDS[state].tone),
  };
}

const isGood = (state: FeatureState | FunctionState) => state === 'works' || state === 'part';

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

/** Of a thing that the newest run does not show: its last result, which is no news. */
function lostCell(
  text: string,
  href: string,
  series: Series,
  { run, state }: Evidence<FeatureState | FunctionState>,
): CellView {
  const isSameRelease = run.libvirt === latestOf(series).libvirt;
  const when = isSameRelease ? 'in an earlier report' : `with ${run.libvirt || 'an unknown release'}`;
  return { text, tone: 'none', href, note: `${PAST[state]} ${when}` };
}

function noteOf(series: Series, { state, since, lastGood }: Evidence<FeatureState | FunctionState>): string {
  if (state === 'skip' || state === 'unsupported' || state === 'errors') return '';
  if (state === 'works') {
    if (since.libvirt === '') return '';
    return since === series.runs[0] ? `since ${since.libvirt} or before` : `since ${since.libvirt}`;
  }
  return lastGood === undefined ? 'never worked' : `worked with ${lastGood.libvirt}`;
}

/** The release since which something works; `≤` where the oldest report has it. */
function briefOf(
  series: Series,
  { state, since }: Evidence<FeatureState | FunctionState>,
): { brief?: string } {
  if (state !== 'works' || since.libvirt === '') return {};
  return { brief: since === series.runs[0] ? `≤${since.libvirt}` : since.libvirt };
}

/** The newest reports of a series, one mark each. */
function sparkOf<T>(
  { runs }: Series,
  timeline: Timeline<T>,
  toneOf: (result: T) => Tone,
): NonNullable<CellView['spark']> {
  const tones = new Map(timeline.map(({ run, result }) => [run, toneOf(result)]));
  return runs.slice(-12).map((run) => tones.get(run));
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
