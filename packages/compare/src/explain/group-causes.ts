import { type CauseGroup as Group, groupByCause } from '@libvirt-tck/report-model';
import { classNames, type DifferenceClass } from '../classes.js';
import type { CauseGroup, Difference } from '../model.js';

/** The differences of a class, grouped by cause: the cause that failed first in most tests comes first. */
export function groupsOfClass(
  differences: readonly Difference[],
  name: DifferenceClass,
): readonly Group<Difference>[] {
  return groupByCause(
    differences.filter((difference) => difference.class === name),
    ({ test, cause, follows = false }) => ({ test, ...(cause && { cause }), follows }),
  );
}

/** All differences, grouped by class and cause: the most serious class first. */
export function causesOf(differences: readonly Difference[]): readonly CauseGroup[] {
  const indices = new Map(differences.map((difference, index) => [difference, index]));
  const indicesOf = (some: readonly Difference[]) => some.flatMap((one) => indices.get(one) ?? []);
  const found = new Set(differences.map((difference) => difference.class));
  return classNames
    .filter((name) => found.has(name))
    .flatMap((name) =>
      groupsOfClass(differences, name).flatMap(({ cause, failures, roots, consequences }): CauseGroup[] => {
        if (cause === undefined) return [];
        const { call, error, message } = cause;
        const shared = { count: failures.length, differences: indicesOf(failures) };
        return [
          {
            class: name,
            call,
            error,
            message,
            ...shared,
            roots: roots.length,
            consequences: indicesOf(consequences),
          },
        ];
      }),
    );
}
