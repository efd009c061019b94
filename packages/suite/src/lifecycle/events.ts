import { is, isDeeply, lives, must, note } from '@libvirt-tck/testkit';
import { connectFor, isStartable, withArticle } from './actions.js';
import type { Identity, Kind, LibvirtObject, Step, WithEvents } from './kind.js';

/** In milliseconds: how long the event of a call may take. */
const patience = 10_000;

/** Each step in the life of an object emits its event, once, in the order of the steps. */
export function lifecycleEvents<T extends LibvirtObject, Config extends Identity>(
  kind: Kind<T, Config> & WithEvents,
): void {
  const { noun, create } = kind;
  const { steps, watch } = kind.events;
  const actions = connectFor(kind, { events: true });
  const next = must(() => watch(actions.conn), `a client can register for events of ${noun}s`);
  const config = actions.config();
  // A driver may emit others in between, such as RESUMED when it starts a guest.
  const relevant = new Set(Object.values(steps).map(withoutDetail));

  /** Events of the object that no step emits: second ones, and those that come after the last. */
  const surplus: string[] = [];

  /** The events of one object, up to `last`. */
  function until(last: string, object: string): string[] {
    const events: string[] = [];
    while (events.at(-1) !== last) {
      const found = next(patience);
      if (found === undefined) break;
      if (found.object === object && relevant.has(withoutDetail(found.event))) events.push(found.event);
    }
    return events;
  }
  function emits(step: Step, doing: string): void {
    const event = steps[step];
    if (event === undefined) return;
    const events = until(event, config.name);
    const isEmitted = events.at(-1) === event;
    if (isEmitted) surplus.push(...events.splice(0, events.length - 1));
    isDeeply(events, [event], `${doing} emits ${event}`);
  }

  note('a persistent one');
  const object = actions.define(config, `${withArticle(noun)} is defined`);
  emits('define', `defining ${withArticle(noun)}`);
  actions.define(config, `the ${noun} is defined again`);
  emits('redefine', `defining it again`);
  if (isStartable(object)) {
    lives(() => object.create(), `the ${noun} is started`);
    emits('start', 'starting it');
    lives(() => object.destroy(), `the ${noun} is destroyed`);
    emits('stop', 'destroying it');
  }
  lives(() => object.undefine(), `the ${noun} is undefined`);
  emits('undefine', 'undefining it');

  if (create !== undefined) {
    note('a transient one');
    const transient = actions.create(config, `a transient ${noun} is created`);
    emits('create', `creating a transient ${noun}`);
    lives(() => transient.destroy?.(), `the transient ${noun} is destroyed`);
    emits('stop', `destroying a transient ${noun}`);
  }

  // Events come in the order in which they happen: that of another object comes after all of the first.
  const last = actions.config('last');
  actions.define(last, `another ${noun} is defined`);
  let found = next(patience);
  for (; found !== undefined && found.object !== last.name; found = next(patience))
    if (found.object === config.name && relevant.has(withoutDetail(found.event))) surplus.push(found.event);
  is(found?.object, last.name, 'that emits an event too');
  isDeeply(surplus, [], `nothing emits an event twice, and nothing comes after the last one`);
}

function withoutDetail(event: string): string {
  return event.split(' ')[0] ?? event;
}
