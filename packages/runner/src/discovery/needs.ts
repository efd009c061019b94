import { RunnerError } from '../error.js';
import { usesPerlKit } from './perl-kit.js';

/** What a script must not share with others that run at the same time. */
export interface Needs {
  /** Nothing else may run beside it. */
  readonly alone: boolean;
  /** Names of things that only one script may use at a time: `disk`, `nic`, `daemon` … any word will do. */
  readonly exclusive: readonly string[];
}

const nothing: Needs = { alone: false, exclusive: [] };

const directive = /^[ \t]*(?:#|\/\/|\*)[ \t]*tck:[ \t]*(.*?)[ \t]*\r?$/gm;
const name = /^[\w.-]+$/;

/**
 * Reads the comments near a script's top that are meant for the runner:
 *
 *     # tck: exclusive disk nic
 *     // tck: alone
 *
 * Scripts of the Perl kit run alone.
 *
 * @throws RunnerError `script-invalid`
 */
export function readNeeds(file: string, text: string): Needs {
  const isOfPerlKit = usesPerlKit(text);
  if (!isOfPerlKit && !text.includes('tck:')) return nothing;
  let alone = isOfPerlKit;
  const exclusive = new Set<string>();
  for (const [, words = ''] of text.matchAll(directive)) {
    const [verb, ...names] = words.split(/[\s,]+/);
    if (verb === 'alone' && names.length === 0) alone = true;
    else if (verb === 'exclusive' && names.length > 0 && names.every((one) => name.test(one))) {
      for (const one of names) exclusive.add(one);
    } else {
      const message = `run ${file}: "tck: ${words}" is neither "tck: alone" nor "tck: exclusive NAME…"`;
      throw new RunnerError('script-invalid', message);
    }
  }
  return { alone, exclusive: [...exclusive] };
}
