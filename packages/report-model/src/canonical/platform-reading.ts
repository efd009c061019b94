import { defined } from '../defined.js';
import type { Driver, Host, LibvirtVersions, Platform, PlatformFact } from '../model.js';
import { PLATFORM_PARTS } from './attribute-names.js';
import type { Draft, Extensible } from './draft.js';
import type { Fields } from './fields.js';

/** Reads the `<platform>`. */
export class PlatformReading {
  readonly platform: Draft<Platform> & {
    capabilities: PlatformFact[];
    properties: PlatformFact[];
    overridden?: PlatformFact[];
  } = {
    capabilities: [],
    properties: [],
  };
  private readonly fields: Fields;

  constructor(fields: Fields) {
    this.fields = fields;
  }

  /** Takes the start of the platform or of an element inside it; returns what holds what is unknown about it. */
  start(name: string): Extensible {
    const fields = this.fields.begin();
    const { platform } = this;
    switch (name) {
      case 'driver':
      case 'libvirt':
      case 'host': {
        const members = Object.entries(PLATFORM_PARTS[name]).map(
          ([member, attribute]) => [member, fields.optionalText(attribute)] as const,
        );
        const part: Draft<Driver & LibvirtVersions & Host> = defined(Object.fromEntries(members));
        platform[name] = part;
        return part;
      }
      case 'capability':
      case 'property':
      case 'overridden': {
        const fact: Draft<PlatformFact> = { name: fields.text('name'), value: fields.text('value') };
        if (name === 'capability') platform.capabilities.push(fact);
        else if (name === 'property') platform.properties.push(fact);
        else {
          platform.overridden ??= [];
          platform.overridden.push(fact);
        }
        return fact;
      }
      default:
        Object.assign(platform, defined({ uri: fields.optionalText('uri') }));
        return platform;
    }
  }
}
