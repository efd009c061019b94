import type { Connection } from '@libvirt-tck/libvirt';
import { connect, is, lives, ok, okError, type Testbed } from '@libvirt-tck/testkit';
import type { Identity, Kind, LibvirtObject, Startable } from './kind.js';

/** The id of an object that is not active. */
export const inactiveID = -1;

/** What a life cycle does with the objects of one kind. Each function whose last argument is a name makes a check of that name. */
export interface Actions<T extends LibvirtObject, Config extends Identity> {
  readonly bed: Testbed;
  readonly conn: Connection;
  config(base?: string): Config;
  define(config: Config, name: string): T;
  create(config: Config, name: string): T;
  /** The unchecked calls. */
  readonly try: {
    define(config: Config): T;
    create(config: Config): T;
  };
  /** The objects of this script that are listed, by name and UUID. */
  listed(flags?: number): string[][];
  /** Checks that the object has the identifiers of its configuration. */
  isIdentified(object: T, config: Config, subject: string): void;
  /** Checks that each identifier finds the object. */
  isFound(config: Config, subject: string): void;
  /** Checks that no identifier finds the object any more. */
  isGone(config: Config, subject: string): void;
}

export function connectFor<T extends LibvirtObject, Config extends Identity>(
  kind: Kind<T, Config>,
  options?: Parameters<typeof connect>[0],
): Actions<T, Config> {
  const bed = connect(options);
  const { conn } = bed;
  const tryDefine = (config: Config) => kind.define(conn, kind.xml(config));
  const tryCreate = (config: Config) => {
    if (kind.create === undefined) throw new TypeError(`there are no transient ${kind.noun}s`);
    return kind.create(conn, kind.xml(config));
  };
  const identify = (object: T) => kind.identifiers.map(({ of }) => of(object));
  const own = bed.name('');
  return {
    bed,
    conn,
    config: (base = 'first') => kind.config(bed, base),
    define: (config, name) => kind.okObject(() => tryDefine(config), name),
    create: (config, name) => kind.okObject(() => tryCreate(config), name),
    try: { define: tryDefine, create: tryCreate },
    listed: (flags) =>
      kind
        .list(conn, flags)
        .map(identify)
        .filter((identifiers) => identifiers[0]?.startsWith(own)),
    isIdentified(object, config, subject) {
      for (const { noun, member, of } of kind.identifiers)
        is(of(object), config[member], `${subject} has the ${noun} of its configuration`);
    },
    isFound(config, subject) {
      for (const { noun, member, lookup } of kind.identifiers)
        lives(() => lookup(conn, config[member]), `${subject} is found by its ${noun}`);
    },
    isGone(config, subject) {
      for (const { noun, member, lookup } of kind.identifiers)
        okError(() => lookup(conn, config[member]), `${subject} is not found by its ${noun}`, kind.notFound);
    },
  };
}

export function isStartable<T extends LibvirtObject>(object: T): object is T & Startable {
  return object.create !== undefined && object.destroy !== undefined && object.isActive !== undefined;
}

/** `a domain`, `an interface`. */
export function withArticle(noun: string): string {
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** Checks whether an object is active, and its id. */
export function isActive(object: LibvirtObject, wanted: boolean, subject: string): void {
  if (object.isActive) ok(object.isActive() === wanted, `${subject} is ${wanted ? 'active' : 'inactive'}`);
  if (!object.getID) return;
  if (wanted) ok(object.getID() > 0, `${subject} has an id`);
  else is(object.getID(), inactiveID, `${subject} has the id -1`);
}
