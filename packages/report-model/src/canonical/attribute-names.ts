import type { Driver, Host, LibvirtVersions, Totals } from '../model.js';

type Names<T> = Readonly<Record<Exclude<keyof T, 'extra'>, string>>;

/** The attributes of the parts of a platform, by the model's members, in the order in which they are written. */
export const PLATFORM_PARTS: {
  readonly driver: Names<Driver>;
  readonly libvirt: Names<LibvirtVersions>;
  readonly host: Names<Host>;
} = {
  driver: { name: 'name', hypervisor: 'hypervisor', version: 'version', domainType: 'domain-type' },
  libvirt: { version: 'version', daemon: 'daemon' },
  host: { os: 'os', osVersion: 'os-version', kernel: 'kernel', arch: 'arch' },
};

export type PlatformPart = keyof typeof PLATFORM_PARTS;

/** The attributes of a summary's counts, likewise. */
export const TOTALS: Names<Totals> = {
  tests: 'tests',
  checks: 'checks',
  pass: 'pass',
  fail: 'fail',
  skip: 'skip',
  todo: 'todo',
  bonus: 'bonus',
  notRun: 'not-run',
  bad: 'bad',
};
