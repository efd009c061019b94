import { type Check, checkIdentities, normaliseName } from '@libvirt-tck/report-model';
import { haveSamePlaces, nameSkipped } from './skipped-checks.js';

/** One check as two runs of a test have it. */
export interface AlignedCheck {
  readonly identity: string;
  readonly old?: Check;
  readonly new?: Check;
  /** Its name in the old run, if it was renamed. */
  readonly renamedFrom?: string;
}

/** Whether two runs printed the same checks in the same order, so that places identify them. */
export function haveSameNames(old: readonly Check[], now: readonly Check[]): boolean {
  if (old.length !== now.length) return false;
  for (let index = 0; index < old.length; index += 1) {
    const [one, other] = [old[index]?.name ?? '', now[index]?.name ?? ''];
    if (one !== other && normaliseName(one) !== normaliseName(other)) return false;
  }
  return true;
}

/**
 * The checks of both runs, matched by identity: those of the old run in their order, each followed by the new checks behind it.
 *
 * @param renames the present names of checks, by earlier ones
 * @param isCut whether one of the runs ended badly, so that its last checks may be missing
 */
export function alignChecks(
  old: readonly Check[],
  now: readonly Check[],
  renames: ReadonlyMap<string, string>,
  isCut = false,
): readonly AlignedCheck[] {
  if (haveSamePlaces(old, now, isCut)) return alignByPlace(old, now);
  const oldNames = checkIdentities(old);
  const newNames = checkIdentities(now);
  const currentName = (name: string) => renames.get(name) ?? name;
  const newIndex = new Map(newNames.map((name, index) => [currentName(name), index]));
  const isTaken = new Array<boolean>(now.length).fill(false);
  const partners = oldNames.map((name) => {
    const index = newIndex.get(currentName(name));
    if (index === undefined || isTaken[index]) return undefined;
    isTaken[index] = true;
    return index;
  });
  const aligned: AlignedCheck[] = [];
  const addNewFrom = (start: number) => {
    for (let index = start; index < now.length && !isTaken[index]; index += 1) {
      const check = now[index];
      if (check !== undefined) aligned.push({ identity: newNames[index] ?? '', new: check });
    }
  };
  addNewFrom(0);
  for (const [index, check] of old.entries()) {
    const partner = partners[index];
    const found = partner === undefined ? undefined : now[partner];
    const oldName = oldNames[index] ?? '';
    if (partner === undefined || found === undefined) {
      aligned.push({ identity: oldName, old: check });
      continue;
    }
    const identity = newNames[partner] ?? '';
    aligned.push({
      identity,
      old: check,
      new: found,
      ...(identity !== oldName && { renamedFrom: oldName }),
    });
    addNewFrom(partner + 1);
  }
  return nameSkipped(aligned);
}

/** A check has the name of the run that names it. */
function alignByPlace(old: readonly Check[], now: readonly Check[]): readonly AlignedCheck[] {
  const length = Math.max(old.length, now.length);
  const pairs = Array.from({ length }, (_, index) => ({ old: old[index], new: now[index] }));
  const named = pairs.flatMap((pair) => (pair.old?.name ? pair.old : (pair.new ?? pair.old)) ?? []);
  return checkIdentities(named).map((identity, index) => ({
    identity,
    ...(old[index] && { old: old[index] }),
    ...(now[index] && { new: now[index] }),
  }));
}
