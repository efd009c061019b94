import { didYouMean, parseVersion, typoOf } from '@libvirt-tck/text';
import { ReportError } from './error.js';
import type { Fact } from './model.js';
import { DRIVERS, PLATFORM_FACTS, platformFactType } from './platform-facts.js';

/** A fact as reports state it. `note` says how it was written instead, or warns of a likely mistake. */
export interface SpelledFact {
  readonly fact: Fact;
  readonly note?: string;
}

/** How the values of a text fact look wherever they come from: `os` is always lower-case, as os-release(5) demands. */
interface Spelling {
  readonly normalise: (value: string) => string;
  readonly pattern: RegExp;
  readonly meaning: string;
}

/** Other names of the architectures that `uname -m` prints. */
const ARCH_NAMES: Readonly<Record<string, string>> = {
  amd64: 'x86_64',
  x64: 'x86_64',
  'x86-64': 'x86_64',
  arm64: 'aarch64',
  i386: 'i686',
  i486: 'i686',
  i586: 'i686',
  x86: 'i686',
  ppc64el: 'ppc64le',
};

const spellings: Readonly<Record<string, Spelling>> = {
  driver: {
    // The transport is no part of the driver: `qemu+ssh`.
    normalise: (value) => value.toLowerCase().replace(/\+.*/, ''),
    pattern: /^[a-z][a-z0-9.-]*$/,
    meaning: 'the scheme of a connection URI, such as qemu',
  },
  'domain-type': {
    normalise: (value) => value.toLowerCase(),
    pattern: /^[a-z][a-z0-9_-]*$/,
    meaning: 'a type of domains, such as kvm',
  },
  os: {
    normalise: (value) => value.toLowerCase(),
    pattern: /^[a-z0-9._-]+$/,
    meaning: 'the ID in os-release, such as fedora',
  },
  arch: {
    normalise: (value) => ARCH_NAMES[value.toLowerCase()] ?? value.toLowerCase(),
    pattern: /^[a-z0-9_]+$/,
    meaning: 'what "uname -m" prints, such as x86_64',
  },
};

/** Accelerators that people take for drivers. */
const DOMAIN_TYPES_OF_QEMU: ReadonlySet<string> = new Set(['kvm', 'hvf', 'tcg', 'qemu-kvm']);

/**
 * A fact in the spelling that reports use, from one that a person wrote: `driver=QEMU` is `qemu`, `arch=amd64` is
 * `x86_64`, and `hypervisor=8.0`, which was once how lists named the version, is `hypervisor-version`.
 *
 * @returns a text with the reason if no report can state such a fact
 */
export function spellFact(name: string, value: string): SpelledFact | string {
  const names = PLATFORM_FACTS.map((type) => type.name);
  const meant = platformFactType(name) === undefined ? typoOf(name, names) : undefined;
  if (meant !== undefined) return `there is no fact ${JSON.stringify(name)}; did you mean "${meant}"?`;
  if (name === 'hypervisor' && parseVersion(value) !== undefined)
    return { fact: { name: 'hypervisor-version', value }, note: HYPERVISOR_NOTE };
  const spelling = Object.hasOwn(spellings, name) ? spellings[name] : undefined;
  if (spelling === undefined) return { fact: { name, value } };
  const normal = spelling.normalise(value);
  if (!spelling.pattern.test(normal))
    return `${name} cannot be ${JSON.stringify(value)}: it is ${spelling.meaning}`;
  const fact = { name, value: normal };
  if (name === 'driver' && DOMAIN_TYPES_OF_QEMU.has(normal))
    return { fact, note: `no driver is called ${normal}; did you mean driver qemu?` };
  if (name === 'driver' && !DRIVERS.includes(normal))
    return { fact, note: `libvirt has no driver ${normal}${didYouMean(normal, DRIVERS)}` };
  return normal === value ? { fact } : { fact, note: `${name} is ${normal}, not ${value}` };
}

/** Other names of facts in the table, which reports may also have as properties. */
const FACTS_BY_OTHER_NAME: Readonly<Record<string, string>> = {
  'operating-system': 'os',
  distribution: 'os',
  distro: 'os',
  architecture: 'arch',
  'libvirt-version': 'libvirt',
  'kernel-version': 'kernel',
};

/** A note about the name of a property that people take for a fact; undefined for other names. */
export function propertyNote(name: string): string | undefined {
  const fact = Object.hasOwn(FACTS_BY_OTHER_NAME, name) ? FACTS_BY_OTHER_NAME[name] : undefined;
  return fact && `${name} names a property of the report; did you mean the fact "${fact}"?`;
}

/** Why `hypervisor` with a version is read as `hypervisor-version`. */
export const HYPERVISOR_NOTE = 'hypervisor is the name (QEMU); its version is called hypervisor-version';

/** The value in the form in which equal facts are equal texts, however their report spells them. */
export function comparableFact(name: string, value: string): string {
  if (platformFactType(name)?.kind !== 'text') return value;
  return (
    (Object.hasOwn(spellings, name) ? spellings[name] : undefined)?.normalise(value) ?? value.toLowerCase()
  );
}

/**
 * Reads the values of the option `--platform` or `--platform-default` of a command: `NAME=VALUE,NAME=VALUE…`, any number of
 * times. Names that are not in the table are properties.
 *
 * @param warn takes a warning for each value that was spelled otherwise, and for each likely mistake
 * @throws ReportError `option-invalid`, with all faults
 */
export function parsePlatformFacts(
  option: 'platform' | 'platform-default',
  texts: readonly string[],
  warn: (text: string) => void,
): readonly Fact[] {
  const facts: Fact[] = [];
  const faults: string[] = [];
  const notes: string[] = [];
  for (const text of texts.flatMap((one) => one.split(','))) {
    const at = text.indexOf('=');
    const [name, value] = [text.slice(0, at).trim(), text.slice(at + 1)];
    const spelled = at < 0 || name === '' || value === '' ? 'it must be NAME=VALUE' : spellFact(name, value);
    if (typeof spelled === 'string') faults.push(`--${option} ${text}: ${spelled}`);
    else facts.push(spelled.fact);
    if (typeof spelled !== 'string' && spelled.note !== undefined)
      notes.push(`--${option} ${text}: ${spelled.note}`);
  }
  if (faults.length > 0) throw new ReportError('option-invalid', `understand ${faults.join('\n  ')}`);
  notes.forEach(warn);
  return facts;
}
