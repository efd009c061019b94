import { element, type XmlElement } from '../../xml/element.js';

/** The program that runs the guest. */
export function emulator(path: string): XmlElement {
  return element('emulator', {}, path);
}

export function watchdog(
  model: string,
  action?: 'reset' | 'shutdown' | 'poweroff' | 'pause' | 'none' | 'dump',
): XmlElement {
  return element('watchdog', { model, action });
}

export function memballoon(model: 'virtio' | 'xen' | 'none'): XmlElement {
  return element('memballoon', { model });
}

/** A source of random numbers, by default the host's `/dev/urandom`. */
export function rng(source = '/dev/urandom'): XmlElement {
  return element('rng', { model: 'virtio' }, element('backend', { model: 'random' }, source));
}

/** A device that reports a panic of the guest to the host. */
export function panic(model?: 'isa' | 'pseries' | 'hyperv' | 's390' | 'pvpanic'): XmlElement {
  return element('panic', { model });
}

/** An emulated TPM. */
export function tpm(model: 'tpm-tis' | 'tpm-crb' | 'tpm-spapr', version: '1.2' | '2.0'): XmlElement {
  return element('tpm', { model }, element('backend', { type: 'emulator', version }));
}
