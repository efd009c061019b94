import {
  element,
  optional,
  optionalAttributes,
  toXML,
  type XmlContent,
  type XmlElement,
} from '../xml/element.js';
import { refuseHostAsContainer } from './container-root.js';

/**
 * A guest as plain data: use spread syntax to change it, as in `{ ...guest, uuid: other }`. For anything without a member
 * here, put an `element(…)` into `features`, `devices` or `elements`; see https://libvirt.org/formatdomain.html.
 */
export interface DomainConfig {
  /** `kvm`, `qemu`, `lxc`, `test`, `xen` … */
  readonly type: string;
  readonly name: string;
  readonly uuid?: string;
  readonly title?: string;
  readonly description?: string;
  readonly metadata?: readonly XmlElement[];
  /** In KiB, as everywhere in libvirt's API. */
  readonly memory: number;
  readonly currentMemory?: number;
  /** The limit for hot-plugged memory. */
  readonly maxMemory?: { readonly size: number; readonly slots: number };
  readonly vcpus?: number | VcpuConfig;
  readonly iothreads?: number;
  readonly os: OsConfig;
  readonly features?: readonly (string | XmlElement)[];
  readonly cpu?: CpuConfig;
  readonly clock?: { readonly offset: string; readonly timers?: readonly XmlElement[] };
  readonly onPoweroff?: LifecycleAction;
  readonly onReboot?: LifecycleAction;
  readonly onCrash?: LifecycleAction;
  readonly devices?: readonly XmlElement[];
  /** Other elements below `<domain>`. */
  readonly elements?: readonly XmlElement[];
  /** Attributes of `<domain>` itself, such as the namespace of a hypervisor's own elements. */
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface VcpuConfig {
  readonly max: number;
  readonly current?: number;
  readonly placement?: 'static' | 'auto';
  readonly cpuset?: string;
}

export interface OsConfig {
  /** `hvm`, `exe` (a container), `linux`, `xen` … */
  readonly type: string;
  readonly arch?: string;
  readonly machine?: string;
  readonly firmware?: 'bios' | 'efi';
  readonly loader?: { readonly path: string; readonly type?: 'rom' | 'pflash'; readonly readonly?: boolean };
  readonly nvram?: { readonly path: string; readonly template?: string };
  readonly kernel?: string;
  readonly initrd?: string;
  readonly cmdline?: string;
  readonly boot?: readonly ('hd' | 'cdrom' | 'network' | 'fd')[];
  readonly bootMenu?: boolean;
  /** The first program of a container, as a path in the container, with its arguments and environment. */
  readonly init?: string;
  readonly initArgs?: readonly string[];
  readonly initEnv?: Readonly<Record<string, string>>;
}

export interface CpuConfig {
  readonly mode?: 'custom' | 'host-model' | 'host-passthrough' | 'maximum';
  readonly match?: 'minimum' | 'exact' | 'strict';
  readonly model?: string;
  readonly topology?: { readonly sockets: number; readonly cores: number; readonly threads: number };
  readonly features?: Readonly<Record<string, 'force' | 'require' | 'optional' | 'disable' | 'forbid'>>;
  readonly elements?: readonly XmlElement[];
}

type LifecycleAction = 'destroy' | 'restart' | 'preserve' | 'rename-restart';

/** A guest made by the kit. It always has a UUID and devices. */
export interface GuestConfig extends DomainConfig {
  readonly uuid: string;
  readonly devices: readonly XmlElement[];
}

/**
 * The XML of a guest.
 *
 * @throws TestkitError `container-is-host` for a container without its own root folder and init: it would be the host
 */
export function domainXML(config: DomainConfig): string {
  const domain = domainElement(config);
  refuseHostAsContainer(domain);
  return toXML(domain);
}

function domainElement(config: DomainConfig): XmlElement {
  const { maxMemory, clock } = config;
  return element(
    'domain',
    { type: config.type, ...config.attributes },
    element('name', {}, config.name),
    optional('uuid', config.uuid),
    optional('title', config.title),
    optional('description', config.description),
    optional('metadata', config.metadata),
    maxMemory && element('maxMemory', { slots: maxMemory.slots, unit: 'KiB' }, maxMemory.size),
    element('memory', { unit: 'KiB' }, config.memory),
    config.currentMemory !== undefined && element('currentMemory', { unit: 'KiB' }, config.currentMemory),
    vcpuElement(config.vcpus ?? 1),
    optional('iothreads', config.iothreads),
    osElement(config.os),
    optional(
      'features',
      config.features?.map((feature) => (typeof feature === 'string' ? element(feature) : feature)),
    ),
    config.cpu && cpuElement(config.cpu),
    clock && element('clock', { offset: clock.offset }, clock.timers),
    optional('on_poweroff', config.onPoweroff),
    optional('on_reboot', config.onReboot),
    optional('on_crash', config.onCrash),
    optional('devices', config.devices),
    config.elements,
  );
}

function vcpuElement(vcpus: number | VcpuConfig): XmlElement {
  const { max, ...attributes } = typeof vcpus === 'number' ? { max: vcpus } : vcpus;
  return element('vcpu', { ...attributes }, max);
}

function osElement(os: OsConfig): XmlElement {
  const { loader, nvram } = os;
  return element(
    'os',
    { firmware: os.firmware },
    element('type', { arch: os.arch, machine: os.machine }, os.type),
    loader && element('loader', { readonly: loader.readonly, type: loader.type }, loader.path),
    nvram && element('nvram', { template: nvram.template }, nvram.path),
    optional('init', os.init),
    os.initArgs?.map((argument) => element('initarg', {}, argument)),
    Object.entries(os.initEnv ?? {}).map(([name, value]) => element('initenv', { name }, value)),
    optional('kernel', os.kernel),
    optional('initrd', os.initrd),
    optional('cmdline', os.cmdline),
    os.boot?.map((dev) => element('boot', { dev })),
    optionalAttributes('bootmenu', { enable: os.bootMenu }),
  );
}

function cpuElement({ mode, match, model, topology, features = {}, elements }: CpuConfig): XmlElement {
  const content: XmlContent[] = [
    optional('model', model),
    topology && element('topology', topology),
    Object.entries(features).map(([name, policy]) => element('feature', { policy, name })),
    elements,
  ];
  return element('cpu', { mode, match }, ...content);
}
