import { RunnerError } from '../error.js';
import { usesPerlKit } from './perl-kit.js';

/** What a script must not share with others that run at the same time. */
export interface Needs {
  /** Nothing else may run beside it. */
  readonly alone: boolean;
  /** Names of things that only one script may use at a time: `disk`, `nic`, `daemon` … any word will do. */
  readonly exclusive: readonly string[];
}

/** What a script tells the runner in comments. */
export interface Directives {
  readonly needs: Needs;
  /** Words to select it by. */
  readonly tags: readonly string[];
  /** Resources of the host without which it is skipped: words of the kit's `resources`. */
  readonly resources: readonly string[];
  /** Seconds that it may take. */
  readonly timeout?: number;
}

const none: Directives = { needs: { alone: false, exclusive: [] }, tags: [], resources: [] };

const comment = /^[ \t]*(?:#|\/\/|\*)[ \t]*tck:[ \t]*(.*?)[ \t]*\r?$/gm;
const word = /^[\w.-]+$/;
const seconds = /^\d{1,9}(?:\.\d+)?$/;

const forms =
  '"tck: alone", "tck: exclusive NAME…", "tck: needs RESOURCE…", "tck: tags NAME…" or "tck: timeout SECONDS"';

/**
 * Reads the comments near a script's top that are meant for the runner:
 *
 *     # tck: exclusive disk nic
 *     # tck: alone
 *     # tck: needs disk hooks
 *     # tck: tags slow, migration
 *     // tck: timeout 900
 *
 * Scripts of the Perl kit run alone.
 *
 * @throws RunnerError `script-invalid`
 */
export function readDirectives(file: string, text: string): Directives {
  const isOfPerlKit = usesPerlKit(text);
  if (!isOfPerlKit && !text.includes('tck:')) return none;
  let alone = isOfPerlKit;
  let timeout: number | undefined;
  const [exclusive, tags, resources] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [, words = ''] of text.matchAll(comment)) {
    const [verb, ...args] = words.split(/[\s,]+/);
    const areWords = args.length > 0 && args.every((each) => word.test(each));
    if (verb === 'alone' && args.length === 0) alone = true;
    else if (verb === 'exclusive' && areWords) for (const name of args) exclusive.add(name);
    else if (verb === 'tags' && areWords) for (const name of args) tags.add(name);
    else if (verb === 'needs' && areWords) for (const name of args) resources.add(name);
    else if (verb === 'timeout' && args.length === 1 && seconds.test(args[0] ?? '') && Number(args[0]) > 0)
      timeout = Number(args[0]);
    else throw new RunnerError('script-invalid', `run ${file}: "tck: ${words}" is not ${forms}`);
  }
  return {
    needs: { alone, exclusive: [...exclusive] },
    tags: [...tags],
    resources: [...resources],
    ...(timeout !== undefined && { timeout }),
  };
}
