import type { Attempt, Test } from '@libvirt-tck/report-model';
import type { Script } from '../discovery/ids.js';
import { AttemptReader } from './attempt.js';
import { readCalls } from './calls.js';
import { processEnvironment } from './environment.js';
import type { RunListener } from './events.js';
import { isProblem } from './problem.js';
import { remarksOn } from './remarks.js';
import type { RunResources } from './resources.js';

export interface ScriptSettings {
  readonly resources: RunResources;
  /** `NAME=value`, the same for all scripts. */
  readonly environment: readonly string[];
  /** Seconds that one attempt may take. */
  readonly timeout: number;
  /** Seconds between SIGTERM and SIGKILL. */
  readonly grace: number;
  /** How many more attempts a test gets that shows a problem. */
  readonly retry: number;
  readonly signal: AbortSignal;
  readonly listener: RunListener;
  /** Stops the run because of what the listener threw while a script was running. */
  readonly fail: (error: unknown) => void;
}

/** Makes what runs one script, as often as it takes. */
export function scriptRunner(settings: ScriptSettings): (script: Script) => Promise<Test> {
  const { resources, environment, timeout, grace, retry, signal, listener, fail } = settings;
  const { executor, folder, prefixes } = resources;
  let processes = 0;

  async function attempt({ id, file, argv, obstacle }: Script, number: number): Promise<Attempt> {
    processes += 1;
    const mark = `${resources.id}/${processes}`;
    const trace = folder.trace(processes);
    const own = processEnvironment({ mark, prefix: prefixes.ofProcess(processes), trace });
    const reader = new AttemptReader();
    const onOutput = (bytes: Uint8Array) => {
      reader.push(bytes);
      try {
        listener({ kind: 'output', id, bytes });
      } catch (error) {
        // Nobody waits for what is called when there is something to read.
        fail(error);
      }
    };
    listener({ kind: 'attempt-started', id, file, attempt: number });
    const started = new Date();
    // Unlike `performance`, needs no modules of its own.
    const before = process.uptime();
    const command = { argv, environment: [...environment, ...own], mark };
    const result = await executor.execute(command, { timeout, signal, onOutput });
    const execution =
      result.kind === 'not-started' && obstacle !== undefined ? { ...result, reason: obstacle } : result;
    const duration = Math.round((process.uptime() - before) * 1000) / 1000;
    const recorded = readCalls(trace);
    if (execution.kind === 'ended') {
      const { lastCheck } = reader;
      const remarks = remarksOn(execution, { lastCheck, lastCall: recorded?.last, endedDaemons: [], grace });
      if (remarks !== '') onOutput(reader.comment(remarks));
    }
    return reader.finish(execution, timeout, {
      started: started.toISOString(),
      duration,
      ...(recorded !== undefined && { calls: recorded.calls }),
    });
  }

  return async (script) => {
    const earlier: Attempt[] = [];
    let last = await attempt(script, 1);
    while (isProblem(last) && earlier.length < retry && !signal.aborted) {
      earlier.push(last);
      last = await attempt(script, earlier.length + 1);
    }
    const { id, title } = script;
    return { id, ...(title !== undefined && { title }), ...last, ...(earlier.length > 0 && { earlier }) };
  };
}
