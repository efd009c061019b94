import { ExitStatus, type Messages, worstStatus } from '@libvirt-tck/cli';
import { isOutOfDate, loadLists, openMask } from '@libvirt-tck/known-broken';
import type { RunEvent, RunListener } from '../run/events.js';

/** What is known to be broken, laid over a run as it goes on. */
export interface KnownBroken {
  /** Hands events on with what lists make of their tests. */
  mask(listener: RunListener): RunListener;
  /** When the run has ended: what is left, in place of what failed. */
  status(): ExitStatus;
}

/** @throws KnownBrokenError, or AggregateError of several, for lists that are wrong */
export async function openKnownBroken(paths: readonly string[], messages: Messages): Promise<KnownBroken> {
  const mask = openMask(await loadLists(paths));
  const masked = (event: RunEvent): RunEvent => {
    if (event.kind === 'run-started') return { ...event, header: mask.begin(event.header) };
    return event.kind === 'test-ended' ? { ...event, test: mask.test(event.test) } : event;
  };
  return {
    mask: (listener) => (event) => listener(masked(event)),
    status() {
      const result = mask.end();
      const { failures, problems, masked: known } = result.counts;
      if (failures > 0) messages.note(`failures: ${known} known to be broken, ${problems} not`);
      const outOfDate = isOutOfDate(result);
      if (outOfDate) messages.warn('the known-broken list is out of date: tck-mask tells what is');
      return worstStatus(
        problems > 0 ? ExitStatus.problems : ExitStatus.clean,
        outOfDate ? ExitStatus.listOutOfDate : ExitStatus.clean,
      );
    },
  };
}
