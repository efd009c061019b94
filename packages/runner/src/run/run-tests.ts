import { setMaxListeners } from 'node:events';
import {
  addToTotals,
  EMPTY_TOTALS,
  type Fact,
  isProblem,
  type Platform,
  type ReportHeader,
  type Summary,
  spellFact,
  type Totals,
} from '@libvirt-tck/report-model';
import type { ConfigFile } from '@libvirt-tck/testkit';
import { daemonObserver } from '../daemon/watch.js';
import type { Discovery } from '../discovery/discover.js';
import type { Script } from '../discovery/ids.js';
import type { Suite } from '../discovery/suite.js';
import { RunnerError } from '../error.js';
import { readPlatform } from '../platform/read-platform.js';
import { runInLanes } from '../schedule/lanes.js';
import { runEnvironment } from './environment.js';
import type { RunListener } from './events.js';
import { prepareGuests } from './prepare.js';
import { objectRemover } from './remove-objects.js';
import { openResources } from './resources.js';
import { scriptRunner } from './run-script.js';

export interface RunOptions {
  /** The driver to test; the configuration and the environment may name one too. */
  readonly uri?: string | undefined;
  readonly config?: ConfigFile | undefined;
  /** How many tests run side by side. */
  readonly jobs?: number;
  /** Seconds that each test may run. Without it a script's own limit counts, then the configuration's, then 600. */
  readonly timeout?: number | undefined;
  /** Seconds between SIGTERM and SIGKILL; 5 unless the configuration says otherwise. */
  readonly grace?: number | undefined;
  /** How many more attempts a test with a problem gets. */
  readonly retry?: number;
  /** Start no test after this many with a problem. */
  readonly maxFail?: number | undefined;
  /** Let scripts remove objects that earlier runs left behind. */
  readonly force?: boolean;
  /** Prepare the files that guests boot from, if they are not ready; true by default. */
  readonly prepare?: boolean | undefined;
  /** Add the logs of libvirt's daemons and guests on this host to tests with a problem; true by default. */
  readonly logs?: boolean | undefined;
  /** Facts that replace what the driver and this host report; the report marks them as overridden. */
  readonly platform?: readonly Fact[];
  /** Facts for what the driver and this host do not report. */
  readonly platformDefault?: readonly Fact[];
  readonly properties?: readonly Fact[];
  /** Stops the run: running tests are ended and reported as interrupted. */
  readonly signal?: AbortSignal;
}

const defaultTimeout = 600;
const defaultGrace = 5;

/**
 * Runs scripts, and reports every event to the listener.
 *
 * Until it returns, this process adopts the orphans among its descendants (see PR_SET_CHILD_SUBREAPER in prctl(2)), and
 * ends them with the test that left them.
 *
 * @returns the summary that `run-ended` had, too; `complete` is false unless every script was found and has run
 * @throws RunnerError `unreachable`, `option-invalid`, `not-prepared`, `no-folder`, `no-process-control`; any error of the listener
 */
export async function runTests(
  { suite, scripts, unread, shard }: Discovery,
  options: RunOptions,
  listener: RunListener,
): Promise<Summary> {
  const { config, jobs = 1, maxFail = Number.POSITIVE_INFINITY } = options;
  const stop = new AbortController();
  const fail = (error: unknown) => stop.abort(error);
  const signal = AbortSignal.any([stop.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  // Each lane listens.
  setMaxListeners(0, signal);
  const { uri, source, platform } = await platformFor(options, signal, listener);
  if (options.prepare ?? true) {
    const onStep = (step: string) => listener({ kind: 'preparing', step });
    await prepareGuests({ uri, config, scripts, signal, onStep });
  }
  const grace = options.grace ?? config?.grace ?? defaultGrace;
  const resources = await openResources(
    config?.withUri(uri) ?? `uri: ${JSON.stringify(uri)}\n`,
    grace,
    signal,
  );
  let totals: Totals = EMPTY_TOTALS;
  try {
    const environment = runEnvironment(process.env, {
      uri,
      config: resources.folder.config,
      prefix: resources.prefixes.run,
      autoclean: options.force ?? false,
    });
    const runScript = scriptRunner({
      resources,
      environment,
      timeoutOf: (script) => options.timeout ?? script.timeout ?? config?.timeout ?? defaultTimeout,
      grace,
      observeDaemons: daemonObserver(uri),
      removeObjects: objectRemover(uri, resources.executor, environment),
      logs: options.logs ?? true,
      retry: options.retry ?? 0,
      signal,
      listener,
      fail,
    });
    let problems = 0;
    const runOne = async (script: Script) => {
      try {
        const test = await runScript(script);
        totals = addToTotals(totals, test);
        if (isProblem(test)) problems += 1;
        listener({ kind: 'test-ended', test, file: script.file });
      } catch (error) {
        fail(error);
      }
    };
    const header = { ...headerOf(suite, resources.id, platform), ...shard };
    listener({ kind: 'run-started', header, uri, uriSource: source, tests: scripts.length });
    await runInLanes(scripts, jobs, () => signal.aborted || problems >= maxFail, runOne);
    stop.signal.throwIfAborted();
  } finally {
    await resources.close();
  }
  const complete = totals.tests === scripts.length && unread.length === 0 && !signal.aborted;
  const summary: Summary = { complete, ended: new Date().toISOString(), totals };
  listener({ kind: 'run-ended', summary });
  return summary;
}

function platformFor(
  { uri, config, platform = [], platformDefault = [], properties = [] }: RunOptions,
  signal: AbortSignal,
  listener: RunListener,
) {
  return readPlatform({
    choice: {
      option: uri,
      config: config?.uri === undefined ? undefined : { uri: config.uri, file: config.file },
      environment: process.env.LIBVIRT_DEFAULT_URI,
    },
    domainType: config?.domainType,
    overrides: [...platformOf(config), ...platform],
    defaults: platformDefault,
    properties: [...factsOf(config?.properties), ...properties],
    signal,
    onRemote: (remote) => listener({ kind: 'connecting', uri: remote }),
  });
}

function platformOf(config: ConfigFile | undefined): readonly Fact[] {
  return factsOf(config?.platform).map(({ name, value }) => {
    const spelled = spellFact(name, value);
    if (typeof spelled !== 'string') return spelled.fact;
    throw new RunnerError('option-invalid', `understand the platform in ${config?.file}: ${spelled}`);
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
