import { element, optionalAttributes, type XmlElement } from '../../xml/element.js';

/** The host's end of a guest's network card. */
export type NicSource =
  | { readonly network: string; readonly portgroup?: string }
  | { readonly bridge: string }
  /** A card of the host, through macvtap. */
  | { readonly direct: string; readonly mode?: 'vepa' | 'bridge' | 'private' | 'passthrough' }
  | { readonly user: true }
  | { readonly ethernet: true };

export interface NicConfig {
  readonly source: NicSource;
  readonly mac?: string;
  readonly model?: string;
  /** The name of the interface on the host. */
  readonly target?: string;
  readonly filter?: string;
  readonly filterParameters?: Readonly<Record<string, string>>;
  readonly linkState?: 'up' | 'down';
  readonly bootOrder?: number;
  readonly elements?: readonly XmlElement[];
}

/** A guest's network card: https://libvirt.org/formatdomain.html#network-interfaces */
export function nic(config: NicConfig): XmlElement {
  const { source, filter, filterParameters = {} } = config;
  return element(
    'interface',
    { type: nicType(source) },
    optionalAttributes('mac', { address: config.mac }),
    sourceElement(source),
    optionalAttributes('target', { dev: config.target }),
    optionalAttributes('model', { type: config.model }),
    optionalAttributes('boot', { order: config.bootOrder }),
    filter &&
      element(
        'filterref',
        { filter },
        Object.entries(filterParameters).map(([name, value]) => element('parameter', { name, value })),
      ),
    optionalAttributes('link', { state: config.linkState }),
    config.elements,
  );
}

function nicType(source: NicSource): string {
  return (['network', 'bridge', 'direct', 'user', 'ethernet'] as const).find(
    (type) => type in source,
  ) as string;
}

function sourceElement(source: NicSource): XmlElement | undefined {
  if ('direct' in source) return element('source', { dev: source.direct, mode: source.mode });
  return 'network' in source || 'bridge' in source ? element('source', source) : undefined;
}
