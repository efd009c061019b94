import type { XmlElement } from '../xml/element.js';
import { find, findAll, findText, parseXML, textOf } from '../xml/parse.js';

/** A driver's host and the guests that it runs: https://libvirt.org/formatcaps.html */
export interface Capabilities {
  readonly host: HostCapabilities;
  readonly guests: readonly GuestSupport[];
  /** The whole document, for everything without a member here. */
  readonly document: XmlElement;
}

export interface HostCapabilities {
  readonly uuid?: string;
  readonly arch?: string;
  readonly cpuModel?: string;
  readonly topology?: { readonly sockets: number; readonly cores: number; readonly threads: number };
}

/** An OS type on an architecture, with the domain types that run it. */
export interface GuestSupport {
  /** `hvm`, `exe`, `xen` … */
  readonly osType: string;
  readonly arch: string;
  readonly wordSize?: number;
  readonly domains: readonly DomainSupport[];
}

export interface DomainSupport {
  /** `kvm`, `qemu`, `lxc`, `test` … */
  readonly type: string;
  readonly emulator?: string;
  readonly machines: readonly string[];
}

export function parseCapabilities(xml: string): Capabilities {
  const document = parseXML(xml);
  return { host: hostCapabilities(document), guests: findAll(document, 'guest').map(guestSupport), document };
}

function hostCapabilities(document: XmlElement): HostCapabilities {
  const uuid = findText(document, 'host/uuid');
  const arch = findText(document, 'host/cpu/arch');
  const cpuModel = findText(document, 'host/cpu/model');
  const { sockets, cores, threads } = find(document, 'host/cpu/topology')?.attributes ?? {};
  return {
    ...(uuid !== undefined && { uuid }),
    ...(arch !== undefined && { arch }),
    ...(cpuModel !== undefined && { cpuModel }),
    ...(sockets !== undefined && {
      topology: { sockets: Number(sockets), cores: Number(cores), threads: Number(threads) },
    }),
  };
}

function guestSupport(guest: XmlElement): GuestSupport {
  const wordSize = findText(guest, 'arch/wordsize');
  return {
    osType: findText(guest, 'os_type') ?? '',
    arch: find(guest, 'arch')?.attributes.name ?? '',
    ...(wordSize !== undefined && { wordSize: Number(wordSize) }),
    domains: findAll(guest, 'arch/domain').map((domain) => domainSupport(guest, domain)),
  };
}

/** A domain type lists its emulator and machines only if they differ from the architecture's. */
function domainSupport(guest: XmlElement, domain: XmlElement): DomainSupport {
  const emulator = findText(domain, 'emulator') ?? findText(guest, 'arch/emulator');
  const own = findAll(domain, 'machine');
  const machines = own.length > 0 ? own : findAll(guest, 'arch/machine');
  return {
    type: domain.attributes.type ?? '',
    ...(emulator !== undefined && { emulator }),
    machines: machines.map(textOf),
  };
}
