/** What may stand where in a configuration: text, a list of entries, or keys with values. */
export type Shape =
  | { readonly kind: 'text' }
  /** A whole or decimal number of this unit; more than 0, unless nothing at all makes sense too. */
  | { readonly kind: 'number'; readonly unit: string; readonly mayBeZero?: boolean }
  | { readonly kind: 'list'; readonly of: readonly Shape[] }
  /** With `keys` undefined, any key may stand there, each with a text. */
  | { readonly kind: 'map'; readonly keys?: Readonly<Record<string, Shape>> };

const text: Shape = { kind: 'text' };
const seconds = { kind: 'number', unit: 'seconds' } satisfies Shape;
const texts = listOf(text);

function map(...keys: readonly string[]): Shape {
  return { kind: 'map', keys: Object.fromEntries(keys.map((key) => [key, text])) };
}

function listOf(...of: readonly Shape[]): Shape {
  return { kind: 'list', of };
}

/**
 * The keys of a configuration file. Those of the Perl kit mean what they mean there, so that one file serves both.
 * The kit's scripts read the file too: what the runner does not use itself it only checks.
 */
export const configSchema: Readonly<Record<string, Shape>> = {
  uri: text,
  otheruri: text,
  scratch_dir: text,
  scratch_usage_limit: text,
  rootpassword: text,
  busybox: text,
  nvram_file_template: text,
  nvram_file_path: text,
  images: listOf({ kind: 'map', keys: { arch: text, ostype: texts, osname: text } }),
  kernels: listOf({
    kind: 'map',
    keys: { arch: text, ostype: texts, kernel: text, initrd: text, disk: text },
  }),
  host_usb_devices: listOf(map('vendor', 'product', 'bus', 'device')),
  host_pci_devices: listOf(map('domain', 'bus', 'slot', 'function')),
  host_block_devices: listOf(text, map('path', 'size')),
  host_network_devices: texts,
  domain_type: text,
  guest_timeout: seconds,
  nfs_exports: listOf(map('host', 'path')),
  iscsi_targets: listOf(map('host', 'port', 'target')),
  timeout: seconds,
  grace: { ...seconds, mayBeZero: true },
  platform: { kind: 'map' },
  properties: { kind: 'map' },
};
