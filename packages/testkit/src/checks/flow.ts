import { commentLines } from '../tap/lines.js';
import { standardError, write } from '../tap/output.js';
import { brokenStatus } from '../tap/producer.js';
import { endScript, ScriptStopped, tap } from '../tap/script.js';

/**
 * Why something is skipped, by its first word: the driver does not offer it (`unsupported:`), the host or the
 * configuration lacks something (`resource:`), or somebody chose not to run it (`policy:`).
 */
export type SkipReason = `${'unsupported' | 'resource' | 'policy'}: ${string}`;

/** Announces how many checks follow. Seldom needed: without it, the plan is printed at the end. */
export function plan(count: number): void {
  tap().plan(count);
}

/**
 * Skips checks. Name them as they would have been named, so that a report can tell what was not checked;
 * a number skips that many without names.
 */
export function skip(reason: SkipReason, checks: number | string | readonly string[] = 1): void {
  const names = typeof checks === 'number' ? new Array<string>(checks).fill('') : [checks].flat();
  for (const name of names) tap().skip(reason, name);
}

/** Skips the whole script, and ends it. */
export function skipAll(reason: SkipReason): never {
  tap().skipAll(reason);
  endScript(0);
}

/**
 * Runs `body`, whose checks are known to fail, and says why. It has to be done when it returns: what it leaves to a
 * promise is no longer marked. An exception in it is one more expected failure.
 *
 * @returns what `body` returned, or undefined if it threw.
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

/** Says what the script is about to do, for whoever reads its output. */
export function note(text: string): void {
  tap().comment(text);
}

/** Says something that a person should see even where the output is only counted: on standard error. */
export function diag(text: string): void {
  write(standardError, commentLines(text));
}

/** Ends the script, and says that nothing that follows in it could succeed. The runner goes on with the next script. */
export function bailOut(reason: string): never {
  tap().bailOut(reason);
  endScript(brokenStatus);
}
