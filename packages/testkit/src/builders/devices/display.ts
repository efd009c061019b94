import { element, type XmlElement } from '../../xml/element.js';

/** https://libvirt.org/formatdomain.html#graphical-framebuffers; without a port, the driver picks one. */
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
): XmlElement {
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
