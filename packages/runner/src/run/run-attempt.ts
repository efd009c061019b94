import { type Attempt, isProblem } from '@libvirt-tck/report-model';
import type { DaemonObservation } from '../daemon/watch.js';
import type { Script } from '../discovery/ids.js';
import { AttemptReader, withComments } from './attempt.js';
import { readCalls } from './calls.js';
import { processEnvironment } from './environment.js';
import type { RunListener } from './events.js';
import { remarksOn, wasCutOff } from './remarks.js';
import type { ObjectRemover } from './remove-objects.js';
import type { RunResources } from './resources.js';

export interface AttemptSettings {
  readonly resources: RunResources;
  /** `NAME=value`, the same for all scripts. */
  readonly environment: readonly string[];
  /** Seconds that one attempt of a script may take. */
  readonly timeoutOf: (script: Script) => number;
  /** Seconds between SIGTERM and SIGKILL. */
  readonly grace: number;
  /** Observes libvirt's daemons; undefined where there are none on this host. */
  readonly observeDaemons: (() => DaemonObservation) | undefined;
  /** Removes objects of scripts that could not; undefined where none are left. */
  readonly removeObjects: ObjectRemover | undefined;
  /** Whether an attempt with a problem gets libvirt's logs. */
  readonly logs: boolean;
  readonly signal: AbortSignal;
  readonly listener: RunListener;
  /** Stops the run because of an error that the listener threw while a script was running. */
  readonly fail: (error: unknown) => void;
}

const notStarted = { kind: 'not-started', reason: 'no program to run it' } as const;

/** Makes a function that runs a script once; attempts of one script are numbered from 1. */
export function attemptRunner(
  settings: AttemptSettings,
): (script: Script, number: number) => Promise<Attempt> {
  const {
    resources,
    environment,
    timeoutOf,
    grace,
    observeDaemons,
    removeObjects,
    logs,
    signal,
    listener,
    fail,
  } = settings;
  const { executor, folder, prefixes } = resources;
  let processes = 0;

  /** Called from Node's event loop, so nobody would catch an error of the listener. */
  function reportOutput(id: string, bytes: Uint8Array): void {
    try {
      listener({ kind: 'output', id, bytes });
    } catch (error) {
      fail(error);
    }
  }

  return async (script, number) => {
    const { id, file, argv, obstacle } = script;
    const timeout = timeoutOf(script);
    processes += 1;
    const prefix = prefixes.ofProcess(processes);
    const trace = folder.trace(processes);
    const own = processEnvironment({ prefix, trace });
    const reader = new AttemptReader();
    const onOutput = (bytes: Uint8Array) => {
      reader.push(bytes);
      reportOutput(id, bytes);
    };
    listener({ kind: 'attempt-started', id, file, attempt: number });
    const daemons = observeDaemons?.();
    const started = new Date().toISOString();
    // `performance` would load modules of its own.
    const before = process.uptime();
    const command = { argv, environment: [...environment, ...own] };
    const result =
      argv.length === 0 ? notStarted : await executor.execute(command, { timeout, signal, onOutput });
    const execution =
      result.kind === 'not-started' && obstacle !== undefined ? { ...result, reason: obstacle } : result;
    const duration = Math.round((process.uptime() - before) * 1000) / 1000;
    const { calls, last: lastCall, complete: hasAllCalls = true } = readCalls(trace) ?? {};
    if (execution.kind === 'ended') {
      const isCutOff = wasCutOff(execution);
      if (isCutOff && !reader.endsLine) onOutput(Buffer.from('\n'));
      const endedDaemons = daemons?.endedDaemons() ?? [];
      const removals = isCutOff && calls !== undefined ? ((await removeObjects?.(prefix)) ?? []) : [];
      const { lastCheck } = reader;
      const facts = { lastCheck, lastCall, hasAllCalls, removals, endedDaemons, grace };
      const remarks = remarksOn(execution, facts);
      if (remarks !== '') onOutput(reader.comment(remarks));
    }
    const attempt = reader.finish(execution, timeout, { started, duration, ...(calls && { calls }) });
    const log = logs && isProblem(attempt) ? daemons?.logs(prefix) : undefined;
    if (log === undefined || log.length === 0) return attempt;
    reportOutput(id, log);
    return withComments(attempt, log);
  };
}
