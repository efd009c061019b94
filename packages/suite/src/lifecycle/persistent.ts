import { is, lives, note, ok } from '@libvirt-tck/testkit';
import { type Actions, connectFor, inactiveID, isActive, isStartable, withArticle } from './actions.js';
import type { Identity, Kind, LibvirtObject, Startable } from './kind.js';

/** A persistent object exists from its definition until it is undefined, whether it is active or not. */
export function persistentLifecycle<T extends LibvirtObject, Config extends Identity>(
  kind: Kind<T, Config>,
): void {
  const { noun } = kind;
  const actions = connectFor(kind);
  const config = actions.config();

  note(`defining ${withArticle(noun)}`);
  const object = actions.define(config, `${withArticle(noun)} is defined`);
  if (object.isPersistent) ok(object.isPersistent(), `the defined ${noun} is persistent`);
  isActive(object, false, `the defined ${noun}`);
  actions.isIdentified(object, config, `the defined ${noun}`);
  actions.isFound(config, `the defined ${noun}`);
  if (isStartable(object)) startAndStop(kind, actions, object, config);

  note('undefining it');
  const last = isStartable(object) ? 'destroyed' : 'defined';
  lives(() => object.undefine(), `the ${last} ${noun} can be undefined`);
  actions.isGone(config, `an undefined ${noun}`);
}

function startAndStop<T extends LibvirtObject, Config extends Identity>(
  { noun, identifiers, okObject }: Kind<T, Config>,
  { conn }: Actions<T, Config>,
  object: T & Startable,
  config: Config,
): void {
  const [name] = identifiers;
  const found = (subject: string) =>
    okObject(() => name.lookup(conn, config[name.member]), `${subject} is found by its ${name.noun}`);

  note('starting it');
  lives(() => object.create(), `the defined ${noun} can be started`);
  ok(object.isActive(), `the started ${noun} is active`);
  if (object.getID) ok(object.getID() > 0, `starting an inactive ${noun} updates its id`);
  if (object.isPersistent) ok(object.isPersistent(), `the started ${noun} is still persistent`);
  const running = found(`the started ${noun}`);
  if (running.getID) is(running.getID(), object.getID?.(), `the started ${noun} is found with its id`);

  note('destroying it');
  lives(() => object.destroy(), `the started ${noun} can be destroyed`);
  if (object.getID) is(object.getID(), inactiveID, `destroying an active ${noun} updates its id`);
  const stopped = found(`the destroyed ${noun}`);
  if (stopped.getID) is(stopped.getID(), inactiveID, `the destroyed ${noun} is found with the id -1`);
  ok(stopped.isActive?.() === false, `the destroyed ${noun} is inactive`);
}
