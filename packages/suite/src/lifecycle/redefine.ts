import { ifSupported, is, lives, note, ok, returns } from '@libvirt-tck/testkit';
import { connectFor, isStartable, withArticle } from './actions.js';
import type { Identity, Kind, LibvirtObject } from './kind.js';

/**
 * Defining an object again replaces its configuration. While it is active, it keeps the configuration that it was started with;
 * the new one applies from the next start.
 */
export function redefine<T extends LibvirtObject, Config extends Identity>(kind: Kind<T, Config>): void {
  const { noun, detail } = kind;
  const actions = connectFor(kind);
  const config = actions.config();
  const [first, second] = detail.values;
  const current = () => detail.get(object.getXMLDesc());
  const next = ifSupported(() => detail.get(object.getXMLDesc(kind.inactiveXML)));

  note('while it is inactive');
  const object = actions.define(detail.set(config, first), `${withArticle(noun)} is defined`);
  is(current(), first, `the ${noun} has the ${detail.noun} of its definition`);
  const again = actions.define(
    detail.set(config, second),
    `it is defined again, with another ${detail.noun}`,
  );
  is(detail.get(again.getXMLDesc()), second, `the second definition returns the new ${detail.noun}`);
  is(current(), second, `the second definition replaces the ${detail.noun}`);
  actions.define(config, `it is defined again, without this ${detail.noun}`);
  ok(![first, second].includes(current() ?? ''), `a definition without this ${detail.noun} removes it`);
  if (!isStartable(object)) return;

  note('while it is active');
  actions.define(detail.set(config, first), 'it has the first definition again');
  lives(() => object.create(), `the ${noun} can be started`);
  actions.define(detail.set(config, second), `an active ${noun} is defined again`);
  ok(object.isActive(), 'it is still active');
  is(current(), first, `the active ${noun} keeps its ${detail.noun}`);
  if (kind.inactiveXML !== undefined)
    returns(next, second, `its configuration for the next start has the new ${detail.noun}`);
  lives(() => object.destroy(), `the ${noun} can be destroyed`);
  is(current(), second, `once it is inactive, it has the new ${detail.noun}`);
  lives(() => object.create(), `the ${noun} can be started again`);
  is(current(), second, `the next start uses the new ${detail.noun}`);
}
