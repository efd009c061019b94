import { element, type XmlElement } from '../../xml/element.js';

export interface UsbAddress {
  readonly bus: number;
  readonly device: number;
}

/** Hexadecimal numbers in libvirt's spelling: `0x1d6b`. */
export interface UsbIdentity {
  readonly vendor: string;
  readonly product: string;
}

/** A USB device of the host, by its address, its IDs, or both. */
export function hostUsbDevice(device: UsbAddress | UsbIdentity): XmlElement {
  const source = [
    'vendor' in device && element('vendor', { id: device.vendor }),
    'product' in device && element('product', { id: device.product }),
    'bus' in device && element('address', { bus: device.bus, device: device.device }),
  ];
  return element('hostdev', { mode: 'subsystem', type: 'usb', managed: true }, element('source', {}, source));
}

export interface PciAddress {
  readonly domain: number;
  readonly bus: number;
  readonly slot: number;
  readonly function: number;
}

/** A PCI device of the host. libvirt detaches it from its driver and reattaches it afterwards. */
export function hostPciDevice(address: PciAddress): XmlElement {
  return element(
    'hostdev',
    { mode: 'subsystem', type: 'pci', managed: true },
    element('driver', { name: 'vfio' }),
    element('source', {}, element('address', { ...address })),
  );
}
