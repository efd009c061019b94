import { ExitStatus, type Messages, worstStatus } from '@libvirt-tck/cli';
import { isOutOfDate, loadLists, openMask } from '@libvirt-tck/known-broken';
import type { RunEvent, RunListener } from '../run/events.js';

/** Applies known-broken lists to a run while it lasts. */
export interface KnownBroken {
  /** Passes events on with their tests masked. */
  mask(listener: RunListener): RunListener;
  /** The exit status after the end of the run: known issues do not count. */
  status(): ExitStatus;
}

/** @throws KnownBrokenError for invalid lists, several in an AggregateError */
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
      if (failures > 0) messages.note(`failures: ${known} known, ${problems} new`);
      const outOfDate = isOutOfDate(result);
      if (outOfDate) messages.warn('the known-broken list is out of date: tck-mask shows its stale entries');
      return worstStatus(
        problems > 0 ? ExitStatus.problems : ExitStatus.clean,
        outOfDate ? ExitStatus.listOutOfDate : ExitStatus.clean,
      );
    },
  };
}
