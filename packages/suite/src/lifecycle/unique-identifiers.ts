import { is, isDeeply, lives, note, ok, okError } from '@libvirt-tck/testkit';
import { connectFor, isStartable, withArticle } from './actions.js';
import type { Identity, Kind, LibvirtObject } from './kind.js';

/**
 * No two objects share a name or a UUID, whether they are active or not and however they are made. Only the name and the UUID
 * of one object together refer to it. Once it is gone, both are free again.
 */
export function uniqueIdentifiers<T extends LibvirtObject, Config extends Identity>(
  kind: Kind<T, Config>,
): void {
  const { noun, taken, okObject, identifiers } = kind;
  const actions = connectFor(kind);
  const { conn, define, try: attempt } = actions;
  const [name, other = name] = identifiers;
  const first = actions.config('first');
  const second = actions.config('second');
  const itsNameOnly = `its ${name.noun} with another ${other.noun}`;
  const impostors: Readonly<Record<string, Config>> = {
    [`another ${name.noun} with its ${other.noun}`]: { ...first, name: second.name },
    [itsNameOnly]: { ...first, uuid: second.uuid },
  };
  const its = `its own ${name.noun} and ${other.noun}`;
  const another = `another ${name.noun} with another ${other.noun}`;

  const object = define(first, `${withArticle(noun)} is defined`);
  const states = kind.create ? ['inactive', 'active'] : ['defined'];
  for (const state of states) {
    note(`defining others while it is ${state}`);
    define(first, `${state}: ${its} redefine it`);
    for (const [who, impostor] of Object.entries(impostors))
      okError(() => attempt.define(impostor), `${state}: ${who} cannot be defined`, ...taken);
    define(second, `${state}: ${another} is defined`).undefine();

    if (kind.create) {
      note(`creating others while it is ${state}`);
      for (const [who, impostor] of Object.entries(impostors))
        okError(() => attempt.create(impostor), `${state}: ${who} cannot be created`, ...taken);
      actions.create(second, `${state}: ${another} is created`).destroy?.();
    }
    isDeeply(actions.listed(), [[first.name, first.uuid]], `${state}: it is what it was, and alone`);

    if (state === 'active')
      okError(() => attempt.create(first), 'active: it cannot be created again', ...taken);
    if (state === 'inactive') {
      actions.create(first, `inactive: ${its} start it`);
      if (object.isPersistent) ok(object.isPersistent(), 'inactive: started this way, it stays persistent');
    }
  }
  if (object.isPersistent) ok(object.isPersistent(), `the ${noun} stayed persistent all the time`);

  note(`using its ${name.noun} again for another ${noun}`);
  if (isStartable(object) && kind.create) lives(() => object.destroy(), `the ${noun} can be destroyed`);
  lives(() => object.undefine(), `the ${noun} can be undefined`);
  const make = kind.create ? attempt.create : attempt.define;
  const successor = okObject(
    () => make({ ...first, uuid: second.uuid }),
    `the ${name.noun} of an undefined ${noun} is free for another ${other.noun}`,
  );
  is(other.of(successor), second.uuid, `the successor has its own ${other.noun}`);
  const found = okObject(() => name.lookup(conn, first.name), `the successor is found by the ${name.noun}`);
  is(other.of(found), second.uuid, `the successor is found with its own ${other.noun}`);
  okError(
    () => other.lookup(conn, first.uuid),
    `the ${other.noun} of the undefined ${noun} finds nothing`,
    kind.notFound,
  );
}
