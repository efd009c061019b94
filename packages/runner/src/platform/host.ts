import { machine, release } from 'node:os';
import type { Host } from '@libvirt-tck/report-model';
import { readText } from '../process/read-text.js';

/** The host that this process runs on. */
export function thisHost(): Host {
  const { os, osVersion } = operatingSystem(readText('/etc/os-release') || readText('/usr/lib/os-release'));
  return {
    ...(os !== undefined && { os }),
    ...(osVersion !== undefined && { osVersion }),
    kernel: release(),
    arch: machine(),
  };
}

/** Name and version in the text of os-release(5). Rolling releases have a code name and no version: `sid`. */
export function operatingSystem(osRelease: string): Pick<Host, 'os' | 'osVersion'> {
  const lines = osRelease.matchAll(/^([A-Z_]+)=(["']?)(.*)\2$/gm);
  const values: Readonly<Record<string, string>> = Object.fromEntries(
    [...lines].map(([, name, , value]) => [name, value]),
  );
  const osVersion = values.VERSION_ID || values.VERSION_CODENAME;
  return { ...(values.ID && { os: values.ID }), ...(osVersion && { osVersion }) };
}
