import { statSync } from 'node:fs';
import {
  CliError,
  ExitStatus,
  type Invocation,
  type Messages,
  type Output,
  type Progress,
  worstStatus,
} from '@libvirt-tck/cli';
import { isProblem } from '@libvirt-tck/report-model';
import type { ConfigFile } from '@libvirt-tck/testkit';
import { visible } from '@libvirt-tck/text';
import type { Archive } from '../archive/archive.js';
import { type Discovery, discover } from '../discovery/discover.js';
import { matching, shuffled } from '../discovery/select.js';
import type { RunListener } from '../run/events.js';
import { runTests } from '../run/run-tests.js';
import { parseFacts } from './facts.js';
import type { KnownBroken } from './known.js';
import { reportTo } from './outputs.js';
import { printTap } from './tap-as-it-comes.js';
import type { spec } from './tck-run.spec.js';
import { tellAll } from './tell-all.js';
import { uriLine } from './uri-line.js';

type RunInvocation = Invocation<typeof spec>;

/** All that `tck-run` does. */
export async function run(invocation: RunInvocation): Promise<ExitStatus> {
  const { options, messages, signal, stdout, stderr } = invocation;
  const discovery = select(invocation);
  if (options.list) {
    for (const name of ['output', 'format', 'archive'] as const) {
      if (options[name]?.length)
        throw new CliError('usage', `write a report for --list, which runs nothing: leave out --${name}`);
    }
    const shown = stdout.isTerminal ? visible : String;
    stdout.write(discovery.scripts.map(({ id }) => `${shown(id)}\n`).join(''));
    return ExitStatus.clean;
  }
  const config = options.config === undefined ? undefined : await readConfig(options.config);
  const platform = parseFacts('platform', options.platform, ',');
  const properties = parseFacts('property', options.property);
  const known = options.known.length === 0 ? undefined : await openKnown(options.known, messages);
  const outputs = invocation.openOutputs();
  const archive = options.archive === undefined ? undefined : await openArchive(options.archive, outputs);
  const hasSummary = outputs.some(({ name, format }) => name === stdout.name && format === 'text');
  let hasProblem = false;
  let interrupted = 0;
  const tell = tellAll([
    ...(archive === undefined ? [] : [archive.add]),
    ...(options.verbose ? [printTap(hasSummary ? stdout : stderr, options.jobs > 1)] : []),
    ...outputs.map((output) => reportTo(output, options.timer)),
    ...(hasSummary ? [] : [tellUri(messages)]),
    ...(options.verbose && !hasSummary ? [] : [showProgress(messages)]),
    (event) => {
      if (event.kind !== 'test-ended') return;
      hasProblem ||= isProblem(event.test);
      if (event.test.ending.kind === 'interrupted') interrupted += 1;
    },
  ]);
  const runOptions = { ...options, config, platform, properties, signal };
  const summary = await runTests(discovery, runOptions, known?.mask(tell) ?? tell).catch(async (error) => {
    // What stopped the run is told, not what may befall the archive besides.
    await archive?.close().catch(() => {});
    throw error;
  });
  for (const output of outputs) output.close();
  const ended = summary.totals.tests - interrupted;
  if (ended < discovery.scripts.length) {
    const midway = interrupted === 0 ? '' : `, in the middle of ${interrupted} more`;
    messages.warn(`stopped after ${ended} of ${discovery.scripts.length} tests${midway}`);
  }
  const status = worstStatus(
    summary.complete ? ExitStatus.clean : ExitStatus.incomplete,
    known?.status() ?? (hasProblem ? ExitStatus.problems : ExitStatus.clean),
  );
  await archive?.close();
  return status;
}

// Few runs need these, and what they are made of takes longer to load than all the rest.

async function readConfig(file: string): Promise<ConfigFile> {
  const config = await import('../config/read.js');
  return config.readConfig(file);
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

/** Whatever it is called; false where there is none. */
function isSameFile(one: string, other: string): boolean {
  try {
    const [first, second] = [statSync(one), statSync(other)];
    return first.isFile() && first.ino === second.ino && first.dev === second.dev;
  } catch {
    return false;
  }
}

function select({ options, operands, messages }: RunInvocation): Discovery {
  const discovery = discover(operands, options.suite);
  const { scripts, unread } = discovery;
  for (const { path, reason } of unread) messages.warn(`could not read ${path}: ${reason}`);
  const wanted = matching(scripts, options.grep);
  if (wanted.length === 0) {
    throw new CliError('usage', `find a test that matches ${options.grep.join(' or ')}`);
  }
  if (options.shuffle === undefined) return { ...discovery, scripts: wanted };
  const seed = options.shuffle || String(Math.floor(Math.random() * 1_000_000));
  messages.note(`in the order of --shuffle=${seed}`);
  return { ...discovery, scripts: shuffled(wanted, seed) };
}

function tellUri(messages: Messages): RunListener {
  return (event) => {
    if (event.kind === 'run-started') messages.note(uriLine(event));
  };
}

function showProgress(messages: Messages): RunListener {
  const running = new Set<string>();
  let progress: Progress | undefined;
  let done = 0;
  return (event) => {
    if (event.kind === 'run-started') progress = messages.progress('running tests', event.tests);
    else if (event.kind === 'run-ended') progress?.end();
    else if (event.kind === 'attempt-started') running.add(event.id);
    else if (event.kind === 'test-ended') {
      running.delete(event.test.id);
      done += 1;
    }
    if (event.kind !== 'output') progress?.update(done, [...running].join(', '));
  };
}
