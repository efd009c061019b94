import { spawnSync } from 'node:child_process';
import { chmodSync, statSync, writeFileSync } from 'node:fs';
import {
  disk,
  domainXML,
  element,
  findAll,
  findText,
  type GuestConfig,
  okDomain,
  parseXML,
  skipAll,
  type Testbed,
  type XmlElement,
} from '@libvirt-tck/testkit';

/** A security model that labels files. */
export interface LabelModel {
  readonly name: string;
  /** A label for guests that the model does not make itself. */
  readonly label: string;
  /** A base of labels that differs from that of the driver. */
  readonly base: string;
  /** The label of a file, as libvirt writes it in `<imagelabel>`. */
  ofFile(path: string): string;
  /** Lets guests with this label use a file that is not labelled for them. */
  admit(path: string): void;
}

const models: readonly LabelModel[] = [
  {
    name: 'selinux',
    label: 'system_u:system_r:svirt_t:s0:c392,c662',
    base: 'system_u:system_r:svirt_tcg_t:s0',
    ofFile: (path) => spawnSync('stat', ['--format=%C', path], { encoding: 'utf8' }).stdout.trim(),
    admit: (path) => spawnSync('chcon', ['system_u:object_r:svirt_image_t:s0:c392,c662', path]),
  },
  {
    name: 'dac',
    // No user of the host needs to exist for it.
    label: '+64321:+64322',
    base: '+64321:+64322',
    ofFile(path) {
      const { uid, gid } = statSync(path);
      return `+${uid}:+${gid}`;
    },
    admit: (path) => chmodSync(path, 0o666),
  },
];

/** The first model of the driver that labels files. If there is none, the script is skipped. */
export function labelModel({ capabilities }: Testbed): LabelModel {
  const offered = capabilities ? findAll(capabilities.document, 'host/secmodel') : [];
  const names = offered.map((model) => findText(model, 'model'));
  return (
    models.find(({ name }) => names.includes(name)) ??
    skipAll('unsupported: the driver has no security model that labels files')
  );
}

/**
 * A guest with a `<seclabel>` or none, and the file of its disk, which only root can use. It boots nothing: a kernel is for all guests,
 * and can have one label at a time.
 */
export function guestWithDisk(
  bed: Testbed,
  ...seclabels: readonly XmlElement[]
): { readonly config: GuestConfig; readonly file: string } {
  const file = `${bed.folder('files')}/disk.img`;
  writeFileSync(file, Buffer.alloc(1 << 20), { mode: 0o600 });
  const guest = bed.guest();
  const { kernel: _, initrd: __, cmdline: ___, ...os } = guest.os;
  const devices = [...guest.devices, disk({ source: { file }, target: 'vdx', bus: 'virtio' })];
  return { config: { ...guest, os, devices, elements: seclabels }, file };
}

/** Defines a domain that has a `<seclabel>` of the model with this content, and a disk that had the label `before` until then. */
export function okLabelledDomain(
  bed: Testbed,
  model: LabelModel,
  attributes: Readonly<Record<string, string>>,
  content: XmlElement,
  name: string,
) {
  const seclabel = element('seclabel', { ...attributes, model: model.name }, content);
  const { config, file } = guestWithDisk(bed, seclabel);
  const before = model.ofFile(file);
  const domain = okDomain(() => bed.conn.domainDefineXML(domainXML(config)), name);
  /** The text of an element in the `<seclabel>` that the domain has now. */
  const text = (element: string) => {
    const all = findAll(parseXML(domain.getXMLDesc()), 'seclabel');
    const own = all.find((each) => each.attributes.model === model.name);
    return own && findText(own, element);
  };
  return { domain, file, before, text };
}
