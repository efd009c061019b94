import { element, optionalAttributes, type XmlElement } from '../../xml/element.js';

/** The program that runs the guest. */
export function emulator(path: string): XmlElement {
  return element('emulator', {}, path);
}

/** https://libvirt.org/formatdomain.html#graphical-framebuffers */
export function graphics(
  type: 'vnc' | 'spice' | 'sdl' | 'egl-headless',
  { port, listen }: { readonly port?: number; readonly listen?: string } = {},
): XmlElement {
  return element('graphics', { type, port, autoport: port === undefined ? true : undefined, listen });
}

/** https://libvirt.org/formatdomain.html#video-devices; `vram` in KiB. */
export function video(
  model: string,
  { vram, heads }: { readonly vram?: number; readonly heads?: number } = {},
) {
  return element('video', {}, element('model', { type: model, vram, heads }));
}

export function sound(model: string): XmlElement {
  return element('sound', { model });
}

export function input(
  type: 'mouse' | 'tablet' | 'keyboard',
  bus?: 'ps2' | 'usb' | 'virtio' | 'xen',
): XmlElement {
  return element('input', { type, bus });
}

export function watchdog(
  model: string,
  action?: 'reset' | 'shutdown' | 'poweroff' | 'pause' | 'none' | 'dump',
) {
  return element('watchdog', { model, action });
}

export function memballoon(model: 'virtio' | 'xen' | 'none'): XmlElement {
  return element('memballoon', { model });
}

/** A source of random numbers, by default the host's `/dev/urandom`. */
export function rng(source = '/dev/urandom'): XmlElement {
  return element('rng', { model: 'virtio' }, element('backend', { model: 'random' }, source));
}

export function panic(model?: 'isa' | 'pseries' | 'hyperv' | 's390' | 'pvpanic'): XmlElement {
  return element('panic', { model });
}

/** A TPM that the host emulates. */
export function tpm(model: 'tpm-tis' | 'tpm-crb' | 'tpm-spapr', version: '1.2' | '2.0'): XmlElement {
  return element('tpm', { model }, element('backend', { type: 'emulator', version }));
}

export interface UsbAddress {
  readonly bus: number;
  readonly device: number;
}

/** A USB device of the host, by where it is plugged in or by what it is (`0x1d6b`). */
export function hostUsbDevice(device: UsbAddress | { readonly vendor: string; readonly product: string }) {
  const source =
    'bus' in device
      ? [element('address', { ...device })]
      : [element('vendor', { id: device.vendor }), element('product', { id: device.product })];
  return element('hostdev', { mode: 'subsystem', type: 'usb', managed: true }, element('source', {}, source));
}

export interface PciAddress {
  readonly domain: number;
  readonly bus: number;
  readonly slot: number;
  readonly function: number;
}

/** A PCI device of the host; libvirt takes it from its driver and gives it back. */
export function hostPciDevice(address: PciAddress): XmlElement {
  return element(
    'hostdev',
    { mode: 'subsystem', type: 'pci', managed: true },
    element('source', {}, element('address', { ...address })),
    optionalAttributes('driver', { name: 'vfio' }),
  );
}
