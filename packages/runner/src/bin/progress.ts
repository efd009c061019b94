import type { Messages, Progress } from '@libvirt-tck/cli';
import type { RunListener } from '../run/events.js';

/** Shows how many tests have ended, and which ones are running. */
export function showProgress(messages: Messages): RunListener {
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
