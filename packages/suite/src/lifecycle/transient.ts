import { lives, note, ok } from '@libvirt-tck/testkit';
import { connectFor, isActive } from './actions.js';
import type { Identity, Startable, TransientKind } from './kind.js';

/** A transient object exists for exactly as long as it is active. */
export function transientLifecycle<T extends Startable, Config extends Identity>(
  kind: TransientKind<T, Config>,
): void {
  const { noun } = kind;
  const { config: configOf, create, isIdentified, isFound, isGone } = connectFor(kind);
  const config = configOf();

  note(`creating a ${noun} without defining it first`);
  const object = create(config, `a transient ${noun} is created`);
  isActive(object, true, `the transient ${noun}`);
  if (object.isPersistent) ok(!object.isPersistent(), `the transient ${noun} is not persistent`);
  isIdentified(object, config, `the transient ${noun}`);
  isFound(config, `the transient ${noun}`);

  note('destroying it');
  lives(() => object.destroy(), `the transient ${noun} can be destroyed`);
  isGone(config, `a destroyed transient ${noun}`);
}
