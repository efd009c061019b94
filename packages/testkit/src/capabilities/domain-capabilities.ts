import type { XmlElement } from '../xml/element.js';
import { find, findAll, findText, parseXML, textOf } from '../xml/parse.js';

/** Features and devices that guests of one type can have: https://libvirt.org/formatdomaincaps.html */
export interface DomainCapabilities {
  readonly emulator: string;
  readonly domainType: string;
  readonly arch: string;
  readonly machine?: string;
  readonly maxVcpus?: number;
  /** The whole document; `isSupported` and `supportedValues` answer most questions. */
  readonly document: XmlElement;
}

export function parseDomainCapabilities(xml: string): DomainCapabilities {
  const document = parseXML(xml);
  const machine = findText(document, 'machine');
  const maxVcpus = find(document, 'vcpu')?.attributes.max;
  return {
    emulator: findText(document, 'path') ?? '',
    domainType: findText(document, 'domain') ?? '',
    arch: findText(document, 'arch') ?? '',
    ...(machine !== undefined && { machine }),
    ...(maxVcpus !== undefined && { maxVcpus: Number(maxVcpus) }),
    document,
  };
}

/** Whether something is supported, for example `devices/tpm` or `features/sev`. False if the driver does not mention it. */
export function isSupported({ document }: DomainCapabilities, path: string): boolean {
  return find(document, path)?.attributes.supported === 'yes';
}

/** The supported values of a property, for example `bus` of `devices/disk`. */
export function supportedValues({ document }: DomainCapabilities, path: string, property: string): string[] {
  return findAll(document, `${path}/enum`)
    .filter(({ attributes }) => attributes.name === property)
    .flatMap((values) => findAll(values, 'value').map(textOf));
}
