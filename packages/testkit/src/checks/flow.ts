import { commentLines } from '../tap/lines.js';
import { standardError, write } from '../tap/output.js';
import { brokenStatus } from '../tap/producer.js';
import { endScript, ScriptStopped, tap } from '../tap/script.js';

/**
 * The reason of a skip. Its first word gives the category: the driver does not support it (`unsupported:`), the host or the
 * configuration lacks a resource (`resource:`), or a person decided not to run it (`policy:`).
 */
export type SkipReason = `${'unsupported' | 'resource' | 'policy'}: ${string}`;

/** Announces how many checks follow. Seldom needed: without it, the plan comes at the end. */
export function plan(count: number): void {
  tap().plan(count);
}

/**
 * Skips checks. Pass the names that they would have had, so that reports stay comparable. A number skips that many without
 * names.
 */
export function skip(reason: SkipReason, checks: number | string | readonly string[] = 1): void {
  const names = typeof checks === 'number' ? new Array<string>(checks).fill('') : [checks].flat();
  for (const name of names) tap().skip(reason, name);
}

/** Skips the whole script and ends it. */
export function skipAll(reason: SkipReason): never {
  tap().skipAll(reason);
  endScript(0);
}

/**
 * Runs `body` and marks its checks as expected to fail, for the given reason. `body` must be synchronous: later checks are
 * not marked. An exception in it counts as one more expected failure.
 *
 * @returns the result of `body`, or undefined if it threw
 */
export function todo<T>(reason: string, body: () => T): T | undefined {
  return tap().todo(reason, () => {
    try {
      return body();
    } catch (error) {
      if (!(error instanceof ScriptStopped)) tap().check(false, 'runs to its end', () => ({ error }));
      return undefined;
    }
  });
}

/** Prints a comment, for readers of the output. */
export function note(text: string): void {
  tap().comment(text);
}

/** Prints a comment on standard error, where a person sees it even if a program reads the output. */
export function diag(text: string): void {
  write(standardError, commentLines(text));
}

/** Ends the script because nothing else in it can work. The runner continues with the next script. */
export function bailOut(reason: string): never {
  tap().bailOut(reason);
  endScript(brokenStatus);
}
