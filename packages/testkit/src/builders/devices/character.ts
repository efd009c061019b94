import { element, optionalAttributes, type XmlElement } from '../../xml/element.js';

/** The host's end of a guest's port. */
export type PortSource =
  | { readonly type: 'null' | 'stdio' | 'vc' | 'spicevmc' }
  /** `log` is a file that also gets everything that the guest writes. */
  | { readonly type: 'pty'; readonly log?: string }
  | { readonly type: 'file'; readonly path: string; readonly append?: boolean }
  | { readonly type: 'dev' | 'pipe'; readonly path: string }
  | { readonly type: 'unix'; readonly path?: string; readonly mode: 'bind' | 'connect' };

/** https://libvirt.org/formatdomain.html#serial-port */
export function serial(source: PortSource, port?: number): XmlElement {
  return element('serial', { type: source.type }, ...sourceAndTarget(source, { port }));
}

/** https://libvirt.org/formatdomain.html#parallel-port */
export function parallel(source: PortSource, port?: number): XmlElement {
  return element('parallel', { type: source.type }, ...sourceAndTarget(source, { port }));
}

/** https://libvirt.org/formatdomain.html#console; `type` is `serial`, `virtio`, `lxc` … */
export function textConsole(source: PortSource, type?: string, port?: number): XmlElement {
  return element('console', { type: source.type }, ...sourceAndTarget(source, { type, port }));
}

/** A channel between programs of the host and the guest, such as a guest agent: https://libvirt.org/formatdomain.html#channel */
export function channel(source: PortSource, name: string): XmlElement {
  return element('channel', { type: source.type }, ...sourceAndTarget(source, { type: 'virtio', name }));
}

function sourceAndTarget(
  port: PortSource,
  target: Readonly<Record<string, string | number | undefined>>,
): (XmlElement | undefined)[] {
  const { type: _type, log, ...source } = { log: undefined, ...port };
  const append = 'append' in source && source.append ? 'on' : undefined;
  return [
    Object.keys(source).length > 0 ? element('source', { ...source, append }) : undefined,
    optionalAttributes('target', target),
    optionalAttributes('log', { file: log }),
  ];
}
