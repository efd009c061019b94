import { element, optional, optionalAttributes, toXML, type XmlElement } from '../xml/element.js';

/** A snapshot of a guest: https://libvirt.org/formatsnapshot.html */
export interface DomainSnapshotConfig {
  readonly name?: string;
  readonly description?: string;
  readonly memory?: { readonly snapshot: 'no' | 'internal' | 'external'; readonly file?: string };
  readonly disks?: readonly SnapshotDisk[];
}

export interface SnapshotDisk {
  /** The disk's target or source. */
  readonly name: string;
  readonly snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** The file for an external snapshot. */
  readonly file?: string;
  readonly format?: string;
}

export function domainSnapshotXML(config: DomainSnapshotConfig): string {
  return toXML(
    element(
      'domainsnapshot',
      {},
      optional('name', config.name),
      optional('description', config.description),
      config.memory && element('memory', { ...config.memory }),
      optional('disks', config.disks?.map(diskElement)),
    ),
  );
}

function diskElement({ name, snapshot, file, format }: SnapshotDisk): XmlElement {
  return element(
    'disk',
    { name, snapshot },
    optionalAttributes('driver', { type: format }),
    optionalAttributes('source', { file }),
  );
}
