import type { Fact } from '@libvirt-tck/report-model';
import { KnownBrokenError } from './error.js';
import { didYouMean } from './list/suggest.js';
import { parseVersion } from './match/version.js';
import { knownKeys } from './match/when.js';

/** What a platform can be told of besides what conditions ask for. */
const names = [...knownKeys, 'hypervisor-version', 'uri'];

/**
 * What somebody says of a platform, `driver=qemu`, by the keys that conditions have: so `hypervisor` is its version, unless
 * it is none. Any other name is a property, unless it looks like a slip of the pen.
 *
 * @throws KnownBrokenError (`request`)
 */
export function parsePlatformFact(text: string): Fact {
  const at = text.indexOf('=');
  const [name, value] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1) throw new KnownBrokenError('request', `understand the platform ${text}: it must be NAME=VALUE`);
  const guess = names.includes(name) ? '' : didYouMean(name, names);
  if (guess !== '') throw new KnownBrokenError('request', `understand the platform ${text}${guess}`);
  const isVersion = name === 'hypervisor' && parseVersion(value) !== undefined;
  return { name: isVersion ? 'hypervisor-version' : name, value };
}
