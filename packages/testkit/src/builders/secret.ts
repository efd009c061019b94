import { element, optional, toXML, type XmlElement } from '../xml/element.js';

/** The use of a secret. libvirt looks it up by the usage, and so does the kit when it cleans up. */
export type SecretUsage =
  | { readonly type: 'volume'; readonly volume: string }
  | { readonly type: 'ceph' | 'tls' | 'vtpm'; readonly name: string }
  | { readonly type: 'iscsi'; readonly target: string };

/** A secret, without its value: https://libvirt.org/formatsecret.html */
export interface SecretConfig {
  readonly uuid?: string;
  readonly description?: string;
  /** Never written to disk. */
  readonly ephemeral?: boolean;
  /** Clients can set the value, but not read it. */
  readonly private?: boolean;
  readonly usage: SecretUsage;
}

export function secretXML(config: SecretConfig): string {
  return toXML(
    element(
      'secret',
      { ephemeral: config.ephemeral ?? false, private: config.private ?? false },
      optional('uuid', config.uuid),
      optional('description', config.description),
      usageElement(config.usage),
    ),
  );
}

function usageElement({ type, ...identity }: SecretUsage): XmlElement {
  const [[name, value] = ['', '']] = Object.entries(identity);
  return element('usage', { type }, element(name, {}, value));
}
