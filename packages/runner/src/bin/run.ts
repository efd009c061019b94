import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import {
  CliError,
  ExitStatus,
  type Invocation,
  type Messages,
  type Output,
  worstStatus,
} from '@libvirt-tck/cli';
import { isProblem, parsePlatformFacts, summaryLine, testOutcome } from '@libvirt-tck/report-model';
import type { ConfigFile } from '@libvirt-tck/testkit';
import { visible } from '@libvirt-tck/text';
import type { Archive } from '../archive/archive.js';
import type { Discovery } from '../discovery/discover.js';
import type { RunListener } from '../run/events.js';
import { runTests } from '../run/run-tests.js';
import type { KnownBroken } from './known.js';
import { notifyAll } from './notify-all.js';
import { reportTo } from './outputs.js';
import { showProgress } from './progress.js';
import { parseProperties } from './properties.js';
import { runLine } from './run-line.js';
import { select } from './select.js';
import { printTap } from './tap-as-it-comes.js';
import type { spec } from './tck-run.spec.js';

type RunInvocation = Invocation<typeof spec>;

/** The whole of `tck-run`. */
export async function run(invocation: RunInvocation): Promise<ExitStatus> {
  const { options, messages, signal, stdout, stderr } = invocation;
  const jobs = parseJobs(options.jobs);
  const discovery = await select(invocation);
  if (options.list) return list(invocation, discovery);
  const config = await configOf(invocation);
  if (options.resources) return listResources(invocation, discovery, config);
  const required = options.requireResources
    ? (await import('./resources.js')).requireResources(config, discovery.scripts)
    : undefined;
  const platform = parsePlatformFacts('platform', options.platform, messages.warn);
  const platformDefault = parsePlatformFacts('platform-default', options.platformDefault, messages.warn);
  const properties = parseProperties(options.property);
  const known = options.known.length === 0 ? undefined : await openKnown(options.known, messages);
  const outputs = invocation.openOutputs();
  const archive = options.archive === undefined ? undefined : await openArchive(options.archive, outputs);
  const hasSummary = outputs.some(({ name, format }) => name === stdout.name && format === 'text');
  const settings = { ...options, configFile: config?.file };
  let [problems, skipped, interrupted] = [0, 0, 0];
  const notify = notifyAll([
    ...(archive === undefined ? [] : [archive.add]),
    ...(options.verbose ? [printTap(hasSummary ? stdout : stderr, jobs > 1)] : []),
    ...(await Promise.all(outputs.map((output) => reportTo(output, settings)))),
    noteDriver(messages, hasSummary, config?.file),
    ...(options.verbose && !hasSummary ? [] : [showProgress(messages)]),
    ...(required === undefined ? [] : [required.watch]),
    (event) => {
      if (event.kind !== 'test-ended') return;
      if (isProblem(event.test)) problems += 1;
      if (testOutcome(event.test) === 'skip') skipped += 1;
      if (event.test.ending.kind === 'interrupted') interrupted += 1;
    },
  ]);
  const maxFail = options.failFast ? 1 : options.maxFail;
  const runOptions = { ...options, jobs, maxFail, config, platform, platformDefault, properties, signal };
  const summary = await runTests(discovery, runOptions, known?.mask(notify) ?? notify).catch(
    async (error) => {
      // The reason why the run stopped matters, not a fault of the archive besides.
      await archive?.close().catch(() => {});
      throw error;
    },
  );
  for (const output of outputs) output.close();
  const { scripts, unread } = discovery;
  const ended = summary.totals.tests - interrupted;
  const hasEnough = maxFail !== undefined && problems >= maxFail && unread.length === 0 && !signal.aborted;
  if (ended < scripts.length) {
    const midway = interrupted === 0 ? '' : `, in the middle of ${interrupted} more`;
    const reason = hasEnough ? ` (--${options.failFast ? 'fail-fast' : `max-fail ${maxFail}`})` : '';
    messages.warn(`stopped after ${ended} of ${scripts.length} tests${midway}${reason}`);
  }
  if (!hasSummary) messages.note(summaryLine(summary.totals, skipped));
  const found = known?.status() ?? (problems > 0 ? ExitStatus.problems : ExitStatus.clean);
  await archive?.close();
  // A user who asks to stop at a failure gets the exit status of a failure, not of missing tests.
  const isWhole = summary.complete || (hasEnough && found === ExitStatus.problems);
  const resources = required?.status(messages) ?? ExitStatus.clean;
  return worstStatus(isWhole ? ExitStatus.clean : ExitStatus.incomplete, found, resources);
}

function refuseOutputs({ options }: RunInvocation, by: string): void {
  for (const name of ['output', 'format', 'archive'] as const) {
    if (options[name]?.length)
      throw new CliError('usage', `write a report for ${by}, which runs nothing: leave out --${name}`);
  }
}

function list(invocation: RunInvocation, { scripts }: Discovery): ExitStatus {
  const { stdout } = invocation;
  refuseOutputs(invocation, '--list');
  const shown = stdout.isTerminal ? visible : String;
  stdout.write(scripts.map(({ id }) => `${shown(id)}\n`).join(''));
  return ExitStatus.clean;
}

async function listResources(
  invocation: RunInvocation,
  { scripts }: Discovery,
  config: ConfigFile | undefined,
): Promise<ExitStatus> {
  const { stdout } = invocation;
  refuseOutputs(invocation, '--resources');
  const { resourceList } = await import('./resources.js');
  const text = resourceList(config, scripts);
  stdout.write(stdout.isTerminal ? text.split('\n').map(visible).join('\n') : text);
  return ExitStatus.clean;
}

const mostJobs = 1000;

function parseJobs(text: string): number {
  if (text === 'auto') return availableParallelism();
  const jobs = /^\d+$/.test(text) ? Number(text) : 0;
  if (jobs >= 1 && jobs <= mostJobs) return jobs;
  throw new CliError(
    'usage',
    `follow --jobs=${text}: it takes auto, or a whole number from 1 to ${mostJobs}`,
  );
}

// Loaded only when needed: the packages behind these take longer to load than everything else.

async function configOf({ options: { config, noConfig } }: RunInvocation): Promise<ConfigFile | undefined> {
  if (config !== undefined && noConfig) throw new CliError('usage', 'follow both --config and --no-config');
  const { chooseConfig } = await import('../config/choose.js');
  return chooseConfig({ file: config, useDefault: !noConfig });
}

async function openKnown(lists: readonly string[], messages: Messages): Promise<KnownBroken> {
  const known = await import('./known.js');
  return known.openKnownBroken(lists, messages);
}

async function openArchive(file: string, outputs: readonly Output[]): Promise<Archive> {
  if (outputs.some(({ name }) => isSameFile(name, file))) {
    throw new CliError('unwritable', `write ${file}: it is named twice`);
  }
  const archive = await import('../archive/archive.js');
  return archive.openArchive(file);
}

/** Also by links and other spellings of a path; false where there is no file. */
function isSameFile(one: string, other: string): boolean {
  try {
    const [first, second] = [statSync(one), statSync(other)];
    return first.isFile() && first.ino === second.ino && first.dev === second.dev;
  } catch {
    return false;
  }
}

/** Says which driver is under test where no summary for people does, and that a remote one is being connected to. */
function noteDriver(messages: Messages, hasSummary: boolean, configFile: string | undefined): RunListener {
  return (event) => {
    if (event.kind === 'connecting') messages.note(`connecting to ${event.uri}`);
    else if (event.kind === 'preparing') messages.note(`preparing guests: ${event.step}`);
    else if (event.kind === 'run-started' && !hasSummary) messages.note(runLine(event, configFile));
  };
}
