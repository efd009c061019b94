import { type Check, normaliseName } from '@libvirt-tck/report-model';
import type { AlignedCheck } from './align-checks.js';

/**
 * Test::More's `skip` prints how many checks it leaves out, not which: `ok 3 # skip no disks`. Where one run has as many of
 * these as the other has named checks, between the same neighbours, they are those checks.
 */
export function nameSkipped(aligned: readonly AlignedCheck[]): readonly AlignedCheck[] {
  const result: AlignedCheck[] = [];
  let old: AlignedCheck[] = [];
  let now: AlignedCheck[] = [];
  const close = () => {
    result.push(...pairUp(old, now));
    old = [];
    now = [];
  };
  for (const check of aligned) {
    if (check.new === undefined) old.push(check);
    else if (check.old === undefined) now.push(check);
    else {
      close();
      result.push(check);
    }
  }
  close();
  return result;
}

/**
 * Whether two runs went the same way, and only skipped what the other did: then the place of a check tells which it is. With
 * names alone, a check behind a skipped one of its name would be taken for it.
 *
 * @param isCut whether one of them ended badly, so that it may lack what the other has at the end
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

function pairUp(old: readonly AlignedCheck[], now: readonly AlignedCheck[]): readonly AlignedCheck[] {
  if (old.length !== now.length) return [...old, ...now];
  const oldSkipped = old.every((check) => isUnnamedSkip(check.old));
  const newSkipped = now.every((check) => isUnnamedSkip(check.new));
  if (oldSkipped === newSkipped) return [...old, ...now];
  return old.map((was, index) => {
    const is = now[index];
    return { ...was, ...is, identity: (newSkipped ? was : is)?.identity ?? '' };
  });
}

function isUnnamedSkip(check: Check | undefined): boolean {
  return check?.name === '' && check.outcome === 'skip';
}
