import { type Check, normaliseName } from '@libvirt-tck/report-model';
import type { AlignedCheck } from './align-checks.js';
import { type Gap, splitAtGaps } from './gaps.js';

/**
 * Test::More's `skip` prints how many checks it leaves out, not which: `ok 3 # skip no disks`. Where one run has as many of
 * these as the other has named checks, between the same neighbours, they are those checks.
 */
export function nameSkipped(aligned: readonly AlignedCheck[]): readonly AlignedCheck[] {
  return [...splitAtGaps(aligned)].flatMap(({ gap, next }) => [...pairUp(gap), ...next]);
}

/**
 * Whether two runs differ only in what they skipped: then checks are recognised by their places. With
 * names alone, a check behind a skipped one of its name would be taken for it.
 *
 * @param isCut whether one of them ended badly, so that its last checks may be missing
 */
export function haveSamePlaces(old: readonly Check[], now: readonly Check[], isCut: boolean): boolean {
  if (old.length !== now.length && !isCut) return false;
  let skipped = 0;
  for (let index = 0; index < Math.min(old.length, now.length); index += 1) {
    const [one, other] = [old[index], now[index]];
    if (isUnnamedSkip(one) || isUnnamedSkip(other)) skipped += 1;
    else if (normaliseName(one?.name ?? '') !== normaliseName(other?.name ?? '')) return false;
  }
  return skipped > 0;
}

function pairUp({ old, new: now }: Gap): readonly AlignedCheck[] {
  const oldSkipped = old.every((check) => isUnnamedSkip(check.old));
  const newSkipped = now.every((check) => isUnnamedSkip(check.new));
  if (old.length !== now.length || oldSkipped === newSkipped) return [...old, ...now];
  return old.map((was, index) => {
    const is = now[index];
    return { ...was, ...is, identity: (newSkipped ? was : is)?.identity ?? '' };
  });
}

function isUnnamedSkip(check: Check | undefined): boolean {
  return check?.name === '' && check.outcome === 'skip';
}
