import { setTimeout as sleep } from 'node:timers/promises';
import { type ErrorCode, LibvirtError } from '@libvirt-tck/libvirt';
import { whyUnsupported } from '../environment/unsupported.js';
import { tap } from '../tap/script.js';

/** Milliseconds between two looks. */
const interval = 50;

export interface EventuallyOptions {
  /** How long to wait. */
  readonly seconds?: number;
  /** The libvirt errors that mean "not yet"; all of them unless given. Any other error fails the check at once. */
  readonly notYet?: readonly ErrorCode[];
  /** Ends the wait early: returns why the condition can no longer come true, or undefined while it can. */
  readonly unless?: () => string | undefined;
}

/**
 * Checks that a condition comes true: looks again and again for up to `seconds` (10 by default). A libvirt error means
 * "not yet"; any other exception fails the check at once, and one that says that the call is unsupported skips it. If libvirt refused before the condition came true, a comment
 * says so. Await it: meanwhile, a signal can still end the script in good order.
 */
export async function eventually(
  condition: () => boolean | Promise<boolean>,
  name: string,
  { seconds = 10, notYet, unless = () => undefined }: EventuallyOptions = {},
): Promise<boolean> {
  const deadline = performance.now() + seconds * 1000;
  const mayComeTrue = ({ isTrue, error }: Look) =>
    !isTrue && (error === undefined || isNotYet(error, notYet));
  let last = await look(condition);
  let refusal: unknown;
  let obstacle: string | undefined;
  while (mayComeTrue(last) && performance.now() < deadline) {
    refusal ??= last.error;
    obstacle = unless();
    await sleep(obstacle === undefined ? interval : 0);
    // A last look after the obstacle: both may have happened since the look before.
    last = await look(condition);
    if (obstacle !== undefined) break;
  }
  const unsupported = whyUnsupported(last.error);
  if (unsupported !== undefined) {
    tap().skip(`unsupported: ${unsupported}`, name);
    return false;
  }
  if (last.isTrue && refusal !== undefined) tap().comment(`libvirt refused at first: ${messageOf(refusal)}`);
  return tap().check(last.isTrue, name, () => {
    const reason = obstacle ?? `it had not come true after ${seconds} seconds`;
    const error = last.error === undefined ? undefined : messageOf(last.error);
    return {
      ...(mayComeTrue(last) && { message: error === undefined ? reason : `${reason}: ${error}` }),
      ...(last.error !== undefined && { error: last.error }),
    };
  });
}

interface Look {
  readonly isTrue: boolean;
  /** What the condition threw. */
  readonly error?: unknown;
}

async function look(condition: () => boolean | Promise<boolean>): Promise<Look> {
  try {
    return { isTrue: Boolean(await condition()) };
  } catch (error) {
    return { isTrue: false, error };
  }
}

function isNotYet(error: unknown, codes: readonly ErrorCode[] | undefined): boolean {
  return (
    error instanceof LibvirtError &&
    whyUnsupported(error) === undefined &&
    (codes === undefined || codes.includes(error.code))
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
