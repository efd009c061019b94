import { causeKey } from '@libvirt-tck/report-model';
import { classNames } from '../classes.js';
import type { CauseGroup, Difference } from '../model.js';

/** Differences of one class that share a cause, as one: the gravest class first, then the largest group. */
export function groupCauses(differences: readonly Difference[]): readonly CauseGroup[] {
  const groups = new Map<string, { first: Difference; indices: number[] }>();
  for (const [index, difference] of differences.entries()) {
    const key = difference.cause && causeKey(difference.cause);
    if (key === undefined) continue;
    const place = `${difference.class} ${key}`;
    const group = groups.get(place);
    if (group === undefined) groups.set(place, { first: difference, indices: [index] });
    else group.indices.push(index);
  }
  return [...groups.values()]
    .map(({ first, indices }): CauseGroup => {
      const { call, error, message } = first.cause ?? { call: null, error: null, message: null };
      return { class: first.class, call, error, message, count: indices.length, differences: indices };
    })
    .sort(
      (one, other) =>
        classNames.indexOf(one.class) - classNames.indexOf(other.class) || other.count - one.count,
    );
}
