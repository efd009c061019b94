import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Node, YAMLMap } from 'yaml';
import type { PciAddress } from '../builders/devices/host-devices.js';
import { TestkitError } from '../error.js';
import { yamlPackage } from '../packages.js';
import type {
  Config,
  HostBlockDevice,
  HostUsbDevice,
  IscsiTarget,
  KernelConfig,
  NfsExport,
} from './model.js';
import {
  type ConfigSource,
  invalidAt,
  isEmpty,
  listOf,
  mapOf,
  parseConfigSource,
  textOfNode,
  valueAt,
} from './source.js';

/** The environment variable that names the configuration file, for this kit as for the Perl kit. */
const configVariable = 'LIBVIRT_TCK_CONFIG';

/** A guest that an emulator runs boots in some ten seconds on an idle machine. */
const defaultGuestTimeout = 60;

/**
 * The configuration of this process: the file that `LIBVIRT_TCK_CONFIG` names, or what holds without one.
 *
 * @throws TestkitError `config-unreadable` or `config-invalid`.
 */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const file = environment[configVariable];
  if (!file) return emptyConfig(environment);
  try {
    return { file, ...parseConfig(file, readFileSync(file, 'utf8'), environment) };
  } catch (cause) {
    if (cause instanceof TestkitError) throw cause;
    throw new TestkitError('config-unreadable', `read the configuration ${file}`, { cause });
  }
}

/** Reads a configuration file's text. Keys it does not know are left to whoever does. */
export function parseConfig(file: string, text: string, environment: NodeJS.ProcessEnv = {}): Config {
  const source = parseConfigSource(file, text);
  const { contents } = source.document;
  if (isEmpty(contents as Node | null)) return emptyConfig(environment);
  const root = mapOf(source, contents as Node);
  const uri = textAt(source, root, 'uri');
  const otherUri = textAt(source, root, 'otheruri');
  const domainType = textAt(source, root, 'domain_type');
  const busybox = textAt(source, root, 'busybox');
  return {
    ...(uri !== undefined && { uri }),
    ...(otherUri !== undefined && { otherUri }),
    ...(domainType !== undefined && { domainType }),
    ...(busybox !== undefined && { busybox }),
    scratchDir: textAt(source, root, 'scratch_dir') ?? emptyConfig(environment).scratchDir,
    guestTimeout: numberAt(source, root, 'guest_timeout') ?? defaultGuestTimeout,
    kernels: listOf(source, root, 'kernels').flatMap((node) => kernel(source, mapOf(source, node))),
    usbDevices: listOf(source, root, 'host_usb_devices').map((node) =>
      usbDevice(source, mapOf(source, node)),
    ),
    pciDevices: listOf(source, root, 'host_pci_devices').map((node) =>
      pciDevice(source, mapOf(source, node)),
    ),
    blockDevices: listOf(source, root, 'host_block_devices').map((node) => blockDevice(source, node)),
    networkDevices: listOf(source, root, 'host_network_devices').map((node) => textOfNode(source, node)),
    nfsExports: listOf(source, root, 'nfs_exports').map((node) => nfsExport(source, mapOf(source, node))),
    iscsiTargets: listOf(source, root, 'iscsi_targets').map((node) =>
      iscsiTarget(source, mapOf(source, node)),
    ),
  };
}

function emptyConfig(environment: NodeJS.ProcessEnv): Config {
  return {
    scratchDir: defaultScratchDir(environment),
    guestTimeout: defaultGuestTimeout,
    kernels: [],
    usbDevices: [],
    pciDevices: [],
    blockDevices: [],
    networkDevices: [],
    nfsExports: [],
    iscsiTargets: [],
  };
}

/** Where the Perl kit keeps its things too, if we may; else where a user's programs do. */
function defaultScratchDir(environment: NodeJS.ProcessEnv): string {
  if (process.getuid?.() === 0) return '/var/cache/libvirt-tck';
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'libvirt-tck');
}

/** An entry without a kernel is for guests that boot none, such as containers. */
function kernel(source: ConfigSource, map: YAMLMap): KernelConfig[] {
  const path = textAt(source, map, 'kernel');
  if (path === undefined) return [];
  const initrd = textAt(source, map, 'initrd');
  return [
    {
      arch: requiredText(source, map, 'arch'),
      osTypes: listOf(source, map, 'ostype').map((node) => textOfNode(source, node)),
      kernel: path,
      ...(initrd !== undefined && { initrd }),
    },
  ];
}

function usbDevice(source: ConfigSource, map: YAMLMap): HostUsbDevice {
  const [vendor, product] = [usbIdAt(source, map, 'vendor'), usbIdAt(source, map, 'product')];
  const [bus, device] = [numberAt(source, map, 'bus'), numberAt(source, map, 'device')];
  const address = bus !== undefined && device !== undefined && { bus, device };
  if (vendor !== undefined && product !== undefined) return { vendor, product, ...address };
  if (address) return address;
  throw invalidAt(source, map, 'a USB device needs vendor and product, or bus and device');
}

/** As `lsusb` prints them: in hexadecimal, which libvirt is told by a `0x`. */
function usbIdAt(source: ConfigSource, map: YAMLMap, key: string): string | undefined {
  const id = numberAt(source, map, key, 16);
  return id === undefined ? undefined : `0x${id.toString(16).padStart(4, '0')}`;
}

/** As `lspci` prints them: in hexadecimal. Only the slot is required. */
function pciDevice(source: ConfigSource, map: YAMLMap): PciAddress {
  const slot = numberAt(source, map, 'slot', 16);
  if (slot === undefined) throw invalidAt(source, map, 'a PCI device needs a slot');
  return {
    domain: numberAt(source, map, 'domain', 16) ?? 0,
    bus: numberAt(source, map, 'bus', 16) ?? 0,
    slot,
    function: numberAt(source, map, 'function', 16) ?? 0,
  };
}

function blockDevice(source: ConfigSource, node: Node): HostBlockDevice {
  if (yamlPackage().isScalar(node)) return { path: textOfNode(source, node) };
  const map = mapOf(source, node);
  const size = numberAt(source, map, 'size');
  return { path: requiredText(source, map, 'path'), ...(size !== undefined && { size }) };
}

function nfsExport(source: ConfigSource, map: YAMLMap): NfsExport {
  return { host: requiredText(source, map, 'host'), path: requiredText(source, map, 'path') };
}

function iscsiTarget(source: ConfigSource, map: YAMLMap): IscsiTarget {
  return {
    host: requiredText(source, map, 'host'),
    port: numberAt(source, map, 'port') ?? 3260,
    target: requiredText(source, map, 'target'),
  };
}

function textAt(source: ConfigSource, map: YAMLMap, key: string): string | undefined {
  const node = valueAt(source, map, key);
  return node && textOfNode(source, node);
}

function requiredText(source: ConfigSource, map: YAMLMap, key: string): string {
  const text = textAt(source, map, key);
  if (text === undefined) throw invalidAt(source, map, `${key} is missing`);
  return text;
}

function numberAt(source: ConfigSource, map: YAMLMap, key: string, radix: 10 | 16 = 10): number | undefined {
  const node = valueAt(source, map, key);
  if (node === undefined) return undefined;
  const text = textOfNode(source, node).replace(radix === 16 ? /^0x/i : '', '');
  if (!(radix === 16 ? /^[0-9a-f]+$/i : /^\d+$/).test(text))
    throw invalidAt(source, node, `a ${radix === 16 ? 'hexadecimal ' : ''}number is expected here`);
  return Number.parseInt(text, radix);
}
