import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Node } from 'yaml';
import { TestkitError } from '../error.js';
import type { Config, ConfigFile } from './model.js';
import { configShape } from './schema.js';
import { ConfigSource } from './source.js';

/** The environment variable that names the configuration file, for this kit as for the Perl kit. */
export const configVariable = 'LIBVIRT_TCK_CONFIG';

/** In seconds. A guest that an emulator runs boots in about ten seconds on an idle machine. */
const defaultGuestTimeout = 60;

/** In bytes: more than any configuration needs. */
const largestFile = 1024 * 1024;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration of this process: the file that `LIBVIRT_TCK_CONFIG` names, or the defaults without one.
 *
 * @throws TestkitError, see `readConfig`
 */
export function loadConfig(environment: Environment = process.env): Config {
  const file = environment[configVariable];
  return file ? readConfig(file, environment) : defaultConfig(environment);
}

/**
 * Reads and checks a configuration file.
 *
 * @throws TestkitError `config-unreadable`; `config-invalid` with its position, several in an AggregateError
 */
export function readConfig(file: string, environment: Environment = process.env): ConfigFile {
  return parseConfig(file, readText(file), environment);
}

/** The same for a file's text. */
export function parseConfig(file: string, text: string, environment: Environment = {}): ConfigFile {
  const source = new ConfigSource(file, text);
  const { document } = source;
  const root = source.resolve(document.contents as Node | null);
  const values = (root && configShape(root, source)) ?? {};
  source.assertFaultless();
  const defaults = defaultConfig(environment);
  return {
    file,
    ...(values.uri !== undefined && { uri: values.uri }),
    ...(values.otheruri !== undefined && { otherUri: values.otheruri }),
    ...(values.domain_type !== undefined && { domainType: values.domain_type }),
    ...(values.busybox !== undefined && { busybox: values.busybox }),
    ...(values.timeout !== undefined && { timeout: values.timeout }),
    ...(values.grace !== undefined && { grace: values.grace }),
    scratchDir: values.scratch_dir ?? defaults.scratchDir,
    guestTimeout: values.guest_timeout ?? defaults.guestTimeout,
    kernels: values.kernels ?? [],
    usbDevices: values.host_usb_devices ?? [],
    pciDevices: values.host_pci_devices ?? [],
    blockDevices: values.host_block_devices ?? [],
    networkDevices: values.host_network_devices ?? [],
    bridges: values.host_bridges ?? [],
    ...(values.hooks_dir !== undefined && { hooksDir: values.hooks_dir }),
    ...(values.daemon_pid_file !== undefined && { daemonPidFile: values.daemon_pid_file }),
    nfsExports: values.nfs_exports ?? [],
    iscsiTargets: values.iscsi_targets ?? [],
    platform: values.platform ?? {},
    properties: values.properties ?? {},
    withUri(uri) {
      if (!source.yaml.isMap(document.contents)) return `uri: ${JSON.stringify(uri)}\n`;
      const copy = document.clone();
      copy.set('uri', uri);
      return copy.toString();
    },
  };
}

function readText(file: string): string {
  try {
    if (statSync(file).size > largestFile) throw new Error('it is larger than 1 MiB');
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new TestkitError('config-unreadable', `read the configuration ${file}`, { cause });
  }
}

/** The configuration of a run without a file. */
export function defaultConfig(environment: Environment = process.env): Config {
  return {
    scratchDir: defaultScratchDir(environment),
    guestTimeout: defaultGuestTimeout,
    kernels: [],
    usbDevices: [],
    pciDevices: [],
    blockDevices: [],
    networkDevices: [],
    bridges: [],
    nfsExports: [],
    iscsiTargets: [],
    platform: {},
    properties: {},
  };
}

/** The Perl kit's folder, if this process may write there; a user's cache otherwise. */
function defaultScratchDir(environment: Environment): string {
  if (process.getuid?.() === 0) return '/var/cache/libvirt-tck';
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'libvirt-tck');
}
