import { defined } from '../defined.js';
import type { Driver, Host, LibvirtVersions, Platform, PlatformFact } from '../model.js';
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
    const text = (attribute: string) => fields.optionalText(attribute);
    switch (name) {
      case 'driver': {
        const driver: Draft<Driver> = defined({
          name: text('name'),
          hypervisor: text('hypervisor'),
          version: text('version'),
          domainType: text('domain-type'),
        });
        platform.driver = driver;
        return driver;
      }
      case 'libvirt': {
        const libvirt: Draft<LibvirtVersions> = defined({ version: text('version'), daemon: text('daemon') });
        platform.libvirt = libvirt;
        return libvirt;
      }
      case 'host': {
        const host: Draft<Host> = defined({
          os: text('os'),
          osVersion: text('os-version'),
          kernel: text('kernel'),
          arch: text('arch'),
        });
        platform.host = host;
        return host;
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
        Object.assign(platform, defined({ uri: text('uri') }));
        return platform;
    }
  }
}
