import { element, optional, optionalAttributes, type XmlElement } from '../../xml/element.js';

/** The storage of a disk. */
export type DiskSource =
  | { readonly file: string }
  | { readonly block: string }
  | { readonly dir: string }
  | { readonly pool: string; readonly volume: string }
  | {
      readonly protocol: 'nbd' | 'iscsi' | 'rbd' | 'gluster' | 'http' | 'https' | 'nfs';
      readonly name: string;
      readonly host: string;
      readonly port?: number;
    };

export interface DiskConfig {
  /** Absent for an empty drive. */
  readonly source?: DiskSource;
  /** `vda`, `sda`, `hdc` … */
  readonly target: string;
  readonly bus?: 'virtio' | 'scsi' | 'sata' | 'ide' | 'usb' | 'fdc' | 'sd' | 'xen';
  readonly device?: 'disk' | 'cdrom' | 'floppy' | 'lun';
  /** `raw`, `qcow2` … */
  readonly format?: string;
  readonly cache?: 'none' | 'writethrough' | 'writeback' | 'directsync' | 'unsafe' | 'default';
  readonly readonly?: boolean;
  readonly shareable?: boolean;
  readonly serial?: string;
  readonly bootOrder?: number;
  readonly elements?: readonly XmlElement[];
}

/** https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms */
export function disk(config: DiskConfig): XmlElement {
  const { source, format, cache } = config;
  return element(
    'disk',
    { type: source === undefined ? 'file' : diskType(source), device: config.device ?? 'disk' },
    optionalAttributes('driver', { name: format && 'qemu', type: format, cache }),
    source && sourceElement(source),
    element('target', { dev: config.target, bus: config.bus }),
    config.readonly && element('readonly'),
    config.shareable && element('shareable'),
    optional('serial', config.serial),
    optionalAttributes('boot', { order: config.bootOrder }),
    config.elements,
  );
}

function diskType(source: DiskSource): string {
  if ('file' in source) return 'file';
  if ('block' in source) return 'block';
  if ('dir' in source) return 'dir';
  return 'pool' in source ? 'volume' : 'network';
}

function sourceElement(source: DiskSource): XmlElement {
  if ('file' in source) return element('source', { file: source.file });
  if ('block' in source) return element('source', { dev: source.block });
  if ('dir' in source || 'pool' in source) return element('source', source);
  const { protocol, name, host, port } = source;
  return element('source', { protocol, name }, element('host', { name: host, port }));
}

export interface FilesystemConfig {
  /** A folder of the host. */
  readonly source: string;
  /** A path in a container, or the tag that a virtual machine mounts. */
  readonly target: string;
  readonly accessMode?: 'passthrough' | 'mapped' | 'squash';
  /** `virtiofs`, `path`, `handle`; absent for a container. */
  readonly driver?: string;
  readonly readonly?: boolean;
}

/** https://libvirt.org/formatdomain.html#filesystems */
export function filesystem({ source, target, accessMode, driver, readonly }: FilesystemConfig): XmlElement {
  return element(
    'filesystem',
    { type: 'mount', accessmode: accessMode },
    optionalAttributes('driver', { type: driver }),
    element('source', { dir: source }),
    element('target', { dir: target }),
    readonly && element('readonly'),
  );
}

/** https://libvirt.org/formatdomain.html#controllers */
export function controller(
  type: 'ide' | 'fdc' | 'scsi' | 'sata' | 'usb' | 'ccid' | 'virtio-serial' | 'pci' | 'xenbus',
  { index, model }: { readonly index?: number; readonly model?: string } = {},
): XmlElement {
  return element('controller', { type, index, model });
}
