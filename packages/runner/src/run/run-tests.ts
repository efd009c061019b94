import { setMaxListeners } from 'node:events';
import {
  addToTotals,
  EMPTY_TOTALS,
  type Fact,
  isProblem,
  type Platform,
  type ReportHeader,
  type Summary,
  type Totals,
} from '@libvirt-tck/report-model';
import type { ConfigFile } from '@libvirt-tck/testkit';
import { daemonObserver } from '../daemon/watch.js';
import type { Discovery } from '../discovery/discover.js';
import type { Script } from '../discovery/ids.js';
import type { Suite } from '../discovery/suite.js';
import { readPlatform } from '../platform/read-platform.js';
import { runInLanes } from '../schedule/lanes.js';
import { runEnvironment } from './environment.js';
import type { RunListener } from './events.js';

import { openResources } from './resources.js';
import { scriptRunner } from './run-script.js';

export interface RunOptions {
  /** The driver to test; the configuration and the environment may name one too. */
  readonly uri?: string | undefined;
  readonly config?: ConfigFile | undefined;
  /** How many tests run side by side. */
  readonly jobs?: number;
  /** Seconds that one test may run; 600 unless the configuration says otherwise. */
  readonly timeout?: number | undefined;
  /** Seconds between SIGTERM and SIGKILL; 5 unless the configuration says otherwise. */
  readonly grace?: number | undefined;
  /** How often a test that shows a problem is run again. */
  readonly retry?: number;
  /** Start no test after one that shows a problem. */
  readonly failFast?: boolean;
  /** Let scripts remove objects that earlier runs left behind. */
  readonly force?: boolean;
  /** Give tests that show a problem what libvirt's daemons and guests on this host have logged; true unless set. */
  readonly logs?: boolean | undefined;
  /** What the report is to say of the platform instead of what the driver and this host say. */
  readonly platform?: readonly Fact[];
  readonly properties?: readonly Fact[];
  /** Stops the run: current tests are ended and reported as interrupted. */
  readonly signal?: AbortSignal;
}

const defaultTimeout = 600;
const defaultGrace = 5;

/**
 * Runs scripts, and tells a listener of all that happens.
 *
 * While it lasts, this process adopts the orphans among its descendants (see PR_SET_CHILD_SUBREAPER in prctl(2)), and
 * ends them with the test that left them.
 *
 * @returns what also came with `run-ended`; `complete` is false unless every script was found and had its turn
 * @throws RunnerError `unreachable`, `option-invalid`, `no-folder`, `no-process-control`; whatever the listener throws
 */
export async function runTests(
  { suite, scripts, unread }: Discovery,
  options: RunOptions,
  listener: RunListener,
): Promise<Summary> {
  const { config, jobs = 1, failFast = false } = options;
  const stop = new AbortController();
  const fail = (error: unknown) => stop.abort(error);
  const signal = AbortSignal.any([stop.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  // Each lane listens.
  setMaxListeners(0, signal);
  const { uri, source, platform } = await platformFor(options, signal);
  const grace = options.grace ?? config?.grace ?? defaultGrace;
  const resources = await openResources(
    config?.withUri(uri) ?? `uri: ${JSON.stringify(uri)}\n`,
    grace,
    signal,
  );
  const { folder, prefixes } = resources;
  const runScript = scriptRunner({
    resources,
    environment: runEnvironment(process.env, {
      uri,
      config: folder.config,
      prefix: prefixes.run,
      autoclean: options.force ?? false,
    }),
    timeout: options.timeout ?? config?.timeout ?? defaultTimeout,
    grace,
    observeDaemons: daemonObserver(uri),
    logs: options.logs ?? true,
    retry: options.retry ?? 0,
    signal,
    listener,
    fail,
  });
  let totals: Totals = EMPTY_TOTALS;
  let hasProblem = false;

  async function runOne(script: Script): Promise<void> {
    try {
      const test = await runScript(script);
      totals = addToTotals(totals, test);
      hasProblem ||= isProblem(test);
      listener({ kind: 'test-ended', test, file: script.file });
    } catch (error) {
      fail(error);
    }
  }

  try {
    const header = headerOf(suite, resources.id, platform);
    listener({ kind: 'run-started', header, uri, uriSource: source, tests: scripts.length });
    await runInLanes(scripts, jobs, () => signal.aborted || (failFast && hasProblem), runOne);
    stop.signal.throwIfAborted();
  } finally {
    await resources.close();
  }
  const complete = totals.tests === scripts.length && unread.length === 0 && !signal.aborted;
  const summary: Summary = { complete, ended: new Date().toISOString(), totals };
  listener({ kind: 'run-ended', summary });
  return summary;
}

function platformFor({ uri, config, platform = [], properties = [] }: RunOptions, signal: AbortSignal) {
  return readPlatform({
    choice: {
      option: uri,
      config: config?.uri === undefined ? undefined : { uri: config.uri, file: config.file },
      environment: process.env.LIBVIRT_DEFAULT_URI,
    },
    domainType: config?.domainType,
    overrides: [...factsOf(config?.platform), ...platform],
    properties: [...factsOf(config?.properties), ...properties],
    signal,
  });
}

function factsOf(values: Readonly<Record<string, string>> = {}): readonly Fact[] {
  return Object.entries(values).map(([name, value]) => ({ name, value }));
}

function headerOf({ name, version }: Suite, runId: string, platform: Platform): ReportHeader {
  return {
    suite: name,
    ...(version !== undefined && { suiteVersion: version }),
    runId,
    started: new Date().toISOString(),
    platform,
  };
}
