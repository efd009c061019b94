import { element, optional, toXML, type XmlElement, type XmlValue } from '../xml/element.js';

/** A network filter: https://libvirt.org/formatnwfilter.html */
export interface NWFilterConfig {
  readonly name: string;
  readonly uuid?: string;
  /** `root`, `mac`, `arp`, `ipv4` … or a name that begins with one of them. */
  readonly chain?: string;
  readonly priority?: number;
  readonly rules?: readonly FilterRule[];
  /** The names of other filters to include. */
  readonly references?: readonly string[];
}

export interface FilterRule {
  readonly action: 'accept' | 'drop' | 'reject' | 'return' | 'continue';
  readonly direction: 'in' | 'out' | 'inout';
  readonly priority?: number;
  readonly stateMatch?: boolean;
  /** The conditions, by protocol: `{ tcp: { dstportstart: 22 } }`. */
  readonly match?: Readonly<Record<string, Readonly<Record<string, XmlValue>>>>;
}

export function nwfilterXML(config: NWFilterConfig): string {
  return toXML(
    element(
      'filter',
      { name: config.name, chain: config.chain, priority: config.priority },
      optional('uuid', config.uuid),
      config.references?.map((filter) => element('filterref', { filter })),
      config.rules?.map(ruleElement),
    ),
  );
}

function ruleElement({ action, direction, priority, stateMatch, match = {} }: FilterRule): XmlElement {
  const statematch = stateMatch === undefined ? undefined : String(stateMatch);
  return element(
    'rule',
    { action, direction, priority, statematch },
    Object.entries(match).map(([protocol, attributes]) => element(protocol, attributes)),
  );
}
