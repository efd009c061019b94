import { element, type XmlElement } from '../../xml/element.js';

export interface UsbAddress {
  readonly bus: number;
  readonly device: number;
}

/** A USB device of the host, by where it is plugged in or by what it is (`0x1d6b`). */
export function hostUsbDevice(
  device: UsbAddress | { readonly vendor: string; readonly product: string },
): XmlElement {
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
    element('driver', { name: 'vfio' }),
    element('source', {}, element('address', { ...address })),
  );
}
