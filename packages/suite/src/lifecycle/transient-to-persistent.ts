import { is, lives, note, ok } from '@libvirt-tck/testkit';
import { connectFor, inactiveID } from './actions.js';
import type { Identity, Startable, TransientKind } from './kind.js';

/** A transient object becomes persistent when it is defined while it is active; it stays active as the same object. */
export function transientToPersistent<T extends Startable, Config extends Identity>(
  kind: TransientKind<T, Config>,
): void {
  const { noun, identifiers, okObject } = kind;
  const { conn, config: configOf, create, define, isGone } = connectFor(kind);
  const config = configOf();
  const [name, other = name] = identifiers;

  note(`creating a transient ${noun}`);
  const transient = create(config, `a transient ${noun} is created`);
  const id = transient.getID?.();
  if (id !== undefined) ok(id > 0, `the transient ${noun} has an id`);

  note('defining its configuration while it runs');
  const persistent = define(config, `a running transient ${noun} is defined`);
  if (persistent.isPersistent)
    ok(persistent.isPersistent(), `the running ${noun} is persistent once it is defined`);
  ok(persistent.isActive(), `the running ${noun} is still active`);
  if (id !== undefined) is(persistent.getID?.(), id, `defining a running ${noun} keeps its id`);
  const running = okObject(
    () => other.lookup(conn, config[other.member]),
    `the running ${noun} is found by its ${other.noun}`,
  );
  if (id !== undefined) is(running.getID?.(), id, `the running ${noun} is found with its id`);

  note('destroying it');
  lives(() => persistent.destroy(), `the running ${noun} can be destroyed`);
  const stopped = okObject(
    () => name.lookup(conn, config[name.member]),
    `the configuration is found by its ${name.noun} after the ${noun} was destroyed`,
  );
  ok(!stopped.isActive(), `the destroyed ${noun} is inactive`);
  if (id !== undefined) is(stopped.getID?.(), inactiveID, `the destroyed ${noun} has the id -1`);

  note('undefining it');
  lives(() => stopped.undefine(), `the destroyed ${noun} can be undefined`);
  isGone(config, `an undefined ${noun}`);
}
