import { type Attempt, isProblem, type Test } from '@libvirt-tck/report-model';
import type { Script } from '../discovery/ids.js';
import { type AttemptSettings, attemptRunner } from './run-attempt.js';

export interface ScriptSettings extends AttemptSettings {
  /** How many more attempts a test with a problem gets. */
  readonly retry: number;
}

/** Makes a function that runs a script, and repeats it as long as it has a problem and retries are left. */
export function scriptRunner(settings: ScriptSettings): (script: Script) => Promise<Test> {
  const { retry, signal } = settings;
  const runAttempt = attemptRunner(settings);
  return async (script) => {
    const earlier: Attempt[] = [];
    let last = await runAttempt(script, 1);
    while (isProblem(last) && earlier.length < retry && !signal.aborted) {
      earlier.push(last);
      last = await runAttempt(script, earlier.length + 1);
    }
    const { id, title } = script;
    return { id, ...(title !== undefined && { title }), ...last, ...(earlier.length > 0 && { earlier }) };
  };
}
