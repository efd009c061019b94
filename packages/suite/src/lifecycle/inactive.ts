import { ErrorCode } from '@libvirt-tck/libvirt';
import { is, lives, note, ok, okError } from '@libvirt-tck/testkit';
import { connectFor, withArticle } from './actions.js';
import type { Identity, Kind, Startable } from './kind.js';

/** An inactive object refuses what only an active one can do, and stays what it was. An active one cannot be started again. */
export function inactiveRefusals<T extends Startable, Config extends Identity>(kind: Kind<T, Config>): void {
  const { noun } = kind;
  const actions = connectFor(kind);
  const config = actions.config();

  note('an inactive one');
  const object = actions.define(config, `${withArticle(noun)} is defined`);
  const before = object.getXMLDesc();
  for (const [what, call] of Object.entries(kind.onlyActive ?? {}))
    okError(
      () => call(object),
      `${withArticle(`inactive ${noun}`)} cannot be ${what}`,
      ErrorCode.OPERATION_INVALID,
    );
  ok(!object.isActive(), `the ${noun} is still inactive`);
  is(object.getXMLDesc(), before, `the ${noun} has the same configuration as before`);

  note('an active one');
  lives(() => object.create(), `the ${noun} can be started`);
  okError(
    () => object.create(),
    `${withArticle(`active ${noun}`)} cannot be started`,
    ErrorCode.OPERATION_INVALID,
  );
  ok(object.isActive(), `the ${noun} is still active`);
  lives(() => object.destroy(), `the ${noun} can be destroyed`);

  note('inactive again');
  okError(
    () => object.destroy(),
    `a destroyed ${noun} cannot be destroyed again`,
    ErrorCode.OPERATION_INVALID,
  );
}
