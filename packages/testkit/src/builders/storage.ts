import { element, optional, optionalAttributes, toXML, type XmlElement } from '../xml/element.js';

/** A storage pool: https://libvirt.org/formatstorage.html */
export interface StoragePoolConfig {
  /** `dir`, `fs`, `netfs`, `logical`, `disk`, `iscsi`, `scsi`, `mpath`, `zfs` … */
  readonly type: string;
  readonly name: string;
  readonly uuid?: string;
  /** The pool's folder on the host. */
  readonly path?: string;
  readonly permissions?: Permissions;
  readonly source?: {
    readonly name?: string;
    readonly host?: { readonly name: string; readonly port?: number };
    /** An exported folder, a local one, or a device. */
    readonly dir?: string;
    readonly devices?: readonly string[];
    readonly adapter?: string;
    readonly format?: string;
    readonly elements?: readonly XmlElement[];
  };
  readonly elements?: readonly XmlElement[];
}

export interface Permissions {
  /** Octal, as in `0755`. */
  readonly mode?: string;
  readonly owner?: number;
  readonly group?: number;
}

export function storagePoolXML(config: StoragePoolConfig): string {
  return toXML(
    element(
      'pool',
      { type: config.type },
      element('name', {}, config.name),
      optional('uuid', config.uuid),
      config.source && poolSource(config.source),
      optional('target', optional('path', config.path), permissionsElement(config.permissions)),
      config.elements,
    ),
  );
}

function poolSource(source: NonNullable<StoragePoolConfig['source']>): XmlElement {
  return element(
    'source',
    {},
    source.host && element('host', { ...source.host }),
    source.devices?.map((path) => element('device', { path })),
    optionalAttributes('dir', { path: source.dir }),
    optionalAttributes('adapter', { name: source.adapter }),
    optional('name', source.name),
    optionalAttributes('format', { type: source.format }),
    source.elements,
  );
}

/** A volume in a pool. Sizes in bytes. */
export interface StorageVolumeConfig {
  readonly name: string;
  readonly capacity: number | bigint;
  readonly allocation?: number | bigint;
  /** `raw`, `qcow2`, `dir` … */
  readonly format?: string;
  readonly permissions?: Permissions;
  /** The UUID of a secret whose value encrypts the volume, as LUKS does. */
  readonly luksSecret?: string;
  /** The base image; this volume holds only the differences. */
  readonly backing?: { readonly path: string; readonly format?: string };
  readonly elements?: readonly XmlElement[];
}

export function storageVolumeXML(config: StorageVolumeConfig): string {
  const { backing } = config;
  return toXML(
    element(
      'volume',
      {},
      element('name', {}, config.name),
      element('capacity', { unit: 'bytes' }, config.capacity),
      config.allocation !== undefined && element('allocation', { unit: 'bytes' }, config.allocation),
      optional(
        'target',
        optionalAttributes('format', { type: config.format }),
        permissionsElement(config.permissions),
        config.luksSecret !== undefined && luksEncryption(config.luksSecret),
      ),
      backing &&
        element(
          'backingStore',
          {},
          element('path', {}, backing.path),
          optionalAttributes('format', { type: backing.format }),
        ),
      config.elements,
    ),
  );
}

/** LUKS encryption of a volume or a disk with the value of a secret: https://libvirt.org/formatstorageencryption.html */
export function luksEncryption(secret: string): XmlElement {
  return element('encryption', { format: 'luks' }, element('secret', { type: 'passphrase', uuid: secret }));
}

function permissionsElement(permissions: Permissions | undefined): XmlElement | undefined {
  if (permissions === undefined) return undefined;
  const { mode, owner, group } = permissions;
  return element(
    'permissions',
    {},
    optional('mode', mode),
    optional('owner', owner),
    optional('group', group),
  );
}
