import { ErrorCode } from '@libvirt-tck/libvirt';
import { is, isDeeply, lives, note, okError } from '@libvirt-tck/testkit';
import { connectFor, withArticle } from './actions.js';
import type { Identity, LibvirtObject, Startable, TransientKind } from './kind.js';

type Markable = Startable & Required<Pick<LibvirtObject, 'getAutostart' | 'setAutostart'>>;

/** libvirt does not say with which code drivers refuse the mark. */
const refused = [ErrorCode.OPERATION_INVALID, ErrorCode.INTERNAL_ERROR, ErrorCode.INVALID_ARG];

/**
 * A persistent object can be marked to start with the host. The mark belongs to its configuration, not to its activity. A
 * transient object cannot be marked.
 */
export function autostart<T extends Markable, Config extends Identity>(kind: TransientKind<T, Config>): void {
  const { noun, filters = {} } = kind;
  const actions = connectFor(kind);
  const config = actions.config();
  const persistent = [[config.name, config.uuid]];

  note('a persistent one');
  const object = actions.define(config, `${withArticle(noun)} is defined`);
  is(object.getAutostart(), false, `a new ${noun} does not start with the host`);
  lives(() => object.setAutostart(true), `a persistent ${noun} can be marked`);
  is(object.getAutostart(), true, `a marked ${noun} starts with the host`);
  isDeeply(actions.listed(filters.AUTOSTART), persistent, `a marked ${noun} is listed as one`);
  isDeeply(actions.listed(filters.NO_AUTOSTART), [], `a marked ${noun} is not listed among the others`);
  lives(() => object.setAutostart(true), `a marked ${noun} can be marked again`);
  actions.define(config, `a marked ${noun} is defined again`);
  is(object.getAutostart(), true, `another definition keeps the mark`);

  lives(() => object.create(), `the marked ${noun} can be started`);
  is(object.getAutostart(), true, 'starting it keeps the mark');
  lives(() => object.setAutostart(false), `the mark can be taken off while it is active`);
  is(object.getAutostart(), false, `the active ${noun} has no mark any more`);
  lives(() => object.setAutostart(true), `an active ${noun} can be marked`);
  lives(() => object.destroy(), `the marked ${noun} can be destroyed`);
  is(object.getAutostart(), true, 'destroying it keeps the mark');

  lives(() => object.setAutostart(false), 'the mark can be taken off');
  is(object.getAutostart(), false, `a ${noun} without the mark does not start with the host`);
  isDeeply(actions.listed(filters.AUTOSTART), [], `without the mark, it is not listed as marked`);
  isDeeply(
    actions.listed(filters.NO_AUTOSTART),
    persistent,
    `without the mark, it is listed among the others`,
  );

  note('a new one with the name of a marked one');
  lives(() => object.setAutostart(true), `it is marked once more`);
  lives(() => object.undefine(), `a marked ${noun} can be undefined`);
  const successor = actions.define(config, `a ${noun} with its name is defined`);
  is(successor.getAutostart(), false, `undefining a ${noun} removes the mark`);
  lives(() => successor.undefine(), `it can be undefined`);

  note('a transient one');
  const transient = actions.create(config, `a transient ${noun} is created`);
  is(transient.getAutostart(), false, `a transient ${noun} does not start with the host`);
  okError(() => transient.setAutostart(true), `a transient ${noun} cannot be marked`, ...refused);
  is(transient.getAutostart(), false, `the refused mark is not there`);
}
