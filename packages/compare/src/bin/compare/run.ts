import {
  CliError,
  ExitStatus,
  type Invocation,
  type Messages,
  type OutputOf,
  parseNow,
  worstStatus,
} from '@libvirt-tck/cli';
import { type OpenReport, openInput, openInputs } from '@libvirt-tck/report-model';
import { nearest } from '@libvirt-tck/text';
import {
  type Comparison,
  type ComparisonView,
  classNames,
  compareReports,
  comparisonDiff,
  comparisonHtml,
  comparisonJson,
  comparisonJunit,
  comparisonMarkdown,
  type DifferenceClass,
  fatalClasses,
  isClass,
  loadRenames,
  type NamedReport,
  type RollUpBy,
} from '../../index.js';
import type { spec } from '../tck-compare.spec.js';
import { comparisonText } from './text.js';

type CompareInvocation = Invocation<typeof spec>;

/** Runs `tck-compare`. */
export async function run(invocation: CompareInvocation): Promise<ExitStatus> {
  const { options, operands, messages, signal } = invocation;
  const view = viewOf(options);
  const renames = options.renames === undefined ? undefined : await loadRenames(options.renames);
  const by = rollUpBy(options);
  const outputs = invocation.openOutputs(operands.filter((operand) => operand !== '-'));
  const reports = await openReports(invocation);

  const progress = messages.progress('comparing tests');
  const comparison = await compareReports(reports, {
    ...(renames && { renames }),
    acceptRenames: options.acceptRenames,
    ...(by !== undefined && { by }),
    onTest: (done) => {
      signal.throwIfAborted();
      progress.update(done);
    },
  });
  progress.end();

  for (const output of outputs) {
    output.write(textOf(output, comparison, view));
    output.close();
  }
  warnOfUnmatched(comparison, messages);
  for (const { name, report } of reports) {
    for (const { message } of report.problems) messages.warn(`${name}: ${message}`);
  }
  return statusOf(comparison, view.failOn, options.exitZero);
}

/** A misspelt name would go unnoticed otherwise. */
function warnOfUnmatched({ unmatchedRenames }: Comparison, messages: Messages): void {
  for (const { file, line, test, missing } of unmatchedRenames.slice(0, MOST_UNMATCHED)) {
    const what = test === null ? 'a test' : `a check of ${test}`;
    messages.warn(`${file}:${line}: no report has ${what} called ${missing}`);
  }
  if (unmatchedRenames.length > MOST_UNMATCHED)
    messages.warn(`${MOST_UNMATCHED} of ${unmatchedRenames.length} renames that change nothing are shown`);
}

const MOST_UNMATCHED = 20;

function viewOf({ only, failOn, strict, limit }: CompareInvocation['options']): ComparisonView {
  if (strict && failOn.length > 0)
    throw new CliError('usage', 'use --strict with --fail-on, which names every class that fails');
  return {
    ...(only.length > 0 && { only: parseClasses('--only', only) }),
    failOn: failOn.length > 0 ? parseClasses('--fail-on', failOn) : fatalClasses(strict),
    ...(limit > 0 && { limit }),
  };
}

function parseClasses(option: string, texts: readonly string[]): ReadonlySet<DifferenceClass> {
  const names = texts.flatMap((text) => text.split(',')).map((name) => name.trim());
  const unknown = names.find((name) => !isClass(name));
  if (unknown !== undefined) {
    const meant = nearest(unknown, classNames);
    const hint = meant === undefined ? `there are ${classNames.join(', ')}` : `did you mean ${meant}?`;
    throw new CliError('usage', `understand ${option}: no class is called '${unknown}'; ${hint}`);
  }
  return new Set(names.filter(isClass));
}

/** A comparison has one roll-up: the last of several must not hide the others silently. */
function rollUpBy({ by }: CompareInvocation['options']): RollUpBy | undefined {
  const [first, ...others] = by;
  if (others.length > 0) throw new CliError('usage', 'show counts by more than one thing: give --by once');
  return first;
}

type TwoOrMore = readonly [NamedReport, NamedReport, ...NamedReport[]];

async function openReports({ options, operands }: CompareInvocation): Promise<TwoOrMore> {
  const [old, now, ...more] = operands;
  if (old === undefined || now === undefined)
    throw new CliError('usage', 'compare fewer than two reports: give OLD and NEW');
  if (operands.filter((operand) => operand === '-').length > 1)
    throw new CliError('usage', 'read standard input more than once');
  const open = await opener(options);
  const [base, other, ...others] = await openInputs([old, now, ...more] as const, open);
  return [
    { name: old, report: base },
    { name: now, report: other },
    ...more.flatMap((name, index): NamedReport[] => {
      const report = others[index];
      return report === undefined ? [] : [{ name, report }];
    }),
  ];
}

/** Returns a function that opens a report and masks it with the lists, if there are any. */
async function opener({
  known,
  now,
  maxChecks,
}: CompareInvocation['options']): Promise<(input: string) => Promise<OpenReport>> {
  const date = parseNow(now);
  const open = (input: string) => openInput(input, { maxChecks });
  if (known.length === 0) {
    if (now === undefined) return open;
    throw new CliError('usage', 'use --now without --known: nothing else expires');
  }
  const { loadLists, maskReport } = await import('@libvirt-tck/known-broken');
  const lists = await loadLists(known);
  return async (input) => maskReport(await open(input), lists, { now: date });
}

function textOf(
  { format, style, columns }: OutputOf<typeof spec>,
  comparison: Comparison,
  view: ComparisonView,
): string {
  switch (format) {
    case 'text':
      return comparisonText(comparison, view, style, columns);
    case 'markdown':
      return comparisonMarkdown(comparison, view);
    case 'json':
      return comparisonJson(comparison, view);
    case 'html':
      return comparisonHtml(comparison, view);
    case 'junit':
      return comparisonJunit(comparison, view);
    case 'diff':
      return comparisonDiff(comparison, view);
  }
}

function statusOf(
  { reports, pairs }: Comparison,
  failOn: ReadonlySet<DifferenceClass>,
  exitZero: boolean,
): ExitStatus {
  const gotWorse = pairs.some(({ counts }) => [...failOn].some((name) => counts[name] > 0));
  return worstStatus(
    reports.every(({ complete }) => complete) ? ExitStatus.clean : ExitStatus.incomplete,
    gotWorse && !exitZero ? ExitStatus.problems : ExitStatus.clean,
  );
}
