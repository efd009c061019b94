import type { Fact } from '@libvirt-tck/report-model';
import { parseVersion, typoOf } from '@libvirt-tck/text';
import { KnownBrokenError } from './error.js';
import { knownKeys } from './match/when.js';

/** What a platform can be told of besides what conditions ask for. */
const names = [...knownKeys, 'hypervisor-version', 'uri'];

/**
 * What somebody says of a platform, `driver=qemu`, by the keys that conditions have: so `hypervisor` is its version, unless
 * it is none. Any other name is a property, unless it is a slip of the pen.
 *
 * @throws KnownBrokenError (`request`)
 */
export function parsePlatformFact(text: string): Fact {
  const fault = platformFactFault(text);
  if (fault !== undefined) throw new KnownBrokenError('request', `understand the platform ${text}: ${fault}`);
  const at = text.indexOf('=');
  const [name, value] = [text.slice(0, at), text.slice(at + 1)];
  const isVersion = name === 'hypervisor' && parseVersion(value) !== undefined;
  return { name: isVersion ? 'hypervisor-version' : name, value };
}

/** Why that is nothing to say of a platform; undefined if it is. */
export function platformFactFault(text: string): string | undefined {
  const at = text.indexOf('=');
  if (at < 1) return 'it must be NAME=VALUE';
  const name = text.slice(0, at);
  const meant = names.includes(name) ? undefined : typoOf(name, names);
  return meant && `did you mean "${meant}"?`;
}
