import type { Change } from './change.js';

/** Changes by the id or test they name, so that not every change is compared with every entry. */
export class ChangesByEntry {
  readonly #byId = new Map<string, Change[]>();
  readonly #byTest = new Map<string, Change[]>();

  constructor(changes: readonly Change[]) {
    for (const change of changes) {
      if ('id' in change) addTo(this.#byId, change.id, change);
      else addTo(this.#byTest, change.kind === 'rename-test' ? change.from : change.test, change);
    }
  }

  /** The changes that may apply to an entry: renamings first. */
  possible(id: string | undefined, test: string | undefined): readonly Change[] {
    return [...(this.#byTest.get(test ?? '') ?? []), ...(this.#byId.get(id ?? '') ?? [])];
  }
}

function addTo(groups: Map<string, Change[]>, name: string, change: Change): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [change]);
  else group.push(change);
}
