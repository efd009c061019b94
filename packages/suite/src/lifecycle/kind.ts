import { randomUUID } from 'node:crypto';
import type { Connection, ErrorCode } from '@libvirt-tck/libvirt';
import type { ObjectCheck, Testbed } from '@libvirt-tck/testkit';

/**
 * A kind of libvirt object: all that the shared life cycles need to know of it. A member that a kind does not have (networks
 * have no ids, secrets are never active) leaves out the checks that need it.
 *
 * A kind says what libvirt's API has. Which part of it a driver has, the driver answers itself: see `whyUnsupported`.
 */
export interface Kind<T extends LibvirtObject, Config extends Identity = Identity> {
  /** Its name in the names of checks: `domain`, `storage pool`. */
  readonly noun: string;
  /** `okDomain`, `okNetwork` … */
  readonly okObject: ObjectCheck<T>;
  /** The error of a lookup that finds nothing. */
  readonly notFound: ErrorCode;
  /** The errors with which drivers refuse a name or a UUID that is in use. */
  readonly taken: readonly ErrorCode[];
  /** How libvirt identifies its objects, the name first. */
  readonly identifiers: readonly [Identifier<T>, ...Identifier<T>[]];
  /** A configuration with a name of this script. */
  config(bed: Testbed, base: string): Config;
  xml(config: Config): string;
  define(conn: Connection, xml: string): T;
  /** Creates a transient object. */
  create?(conn: Connection, xml: string): T;
  list(conn: Connection, flags?: number): T[];
  /** The flags of `list` that select objects by their state. */
  readonly filters?: Readonly<Partial<Record<Filter, number>>>;
  /** The older functions, by the C names of those that list. */
  readonly listings?: Readonly<Record<string, Listing<T>>>;
  /** An element that a new definition can change. */
  readonly detail: Detail<Config>;
  /** The flag of `getXMLDesc` for the configuration of the next start. */
  readonly inactiveXML?: number;
  /** Calls that only an active object allows, by the ends of sentences: "an inactive domain cannot be …". */
  readonly onlyActive?: Readonly<Record<string, (object: T) => unknown>>;
  readonly events?: EventSource;
}

/** The methods that the life cycles use. All classes of the binding have those that libvirt has for them. */
export interface LibvirtObject {
  getXMLDesc(flags?: number): string;
  undefine(): void;
  create?(): void;
  destroy?(): void;
  isActive?(): boolean;
  isPersistent?(): boolean;
  getID?(): number;
  getAutostart?(): boolean;
  setAutostart?(autostart: boolean): void;
}

/** A kind whose objects have life-cycle events. */
export interface WithEvents {
  readonly events: EventSource;
}

/** An object that can be started and stopped. */
export type Startable = LibvirtObject & Required<Pick<LibvirtObject, 'create' | 'destroy' | 'isActive'>>;

/** A kind with transient objects: they exist only while they are active. */
export type TransientKind<T extends LibvirtObject, Config extends Identity> = Kind<T, Config> &
  Required<Pick<Kind<T, Config>, 'create'>>;

export interface Identity {
  readonly name: string;
  readonly uuid: string;
}

/** A name of this script, and a new UUID. */
export function newIdentity(bed: Testbed, base: string): Identity {
  return { name: bed.name(base), uuid: randomUUID() };
}

export interface Identifier<T> {
  /** `name`, `UUID`, `usage` … */
  readonly noun: string;
  readonly member: keyof Identity;
  of(object: T): string;
  lookup(conn: Connection, value: string): T;
}

export type Filter = 'ACTIVE' | 'INACTIVE' | 'PERSISTENT' | 'TRANSIENT' | 'AUTOSTART' | 'NO_AUTOSTART';

/** A pair of the older functions: one lists the objects in some state, and the other counts them. */
export interface Listing<T> {
  readonly of: 'active' | 'inactive' | 'all';
  list(conn: Connection): readonly (string | number)[];
  count(conn: Connection): number;
  /** What the list has for an object. */
  entry(object: T): string | number;
}

export interface Detail<Config> {
  /** `description`, `DNS domain` … */
  readonly noun: string;
  /** Two values. */
  readonly values: readonly [string, string];
  set(config: Config, value: string): Config;
  /** Reads it from the XML that libvirt returns. */
  get(xml: string): string | undefined;
}

/** The life-cycle events of a kind. */
export interface EventSource {
  /** Begins to receive events. Returns a function that waits for the next one, for so many milliseconds. */
  watch(conn: Connection): (timeout: number) => LifecycleEvent | undefined;
  /** The event of each step that has one. */
  readonly steps: Readonly<Partial<Record<Step, EventName>>>;
}

export interface LifecycleEvent {
  /** The name of its object. */
  readonly object: string;
  readonly event: EventName;
}

/** An event and its detail, if there is one: `STARTED`, `STARTED BOOTED`. */
type EventName = string;

export type Step = 'define' | 'redefine' | 'start' | 'stop' | 'create' | 'undefine';
