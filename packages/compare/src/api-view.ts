import type { Test } from '@libvirt-tck/report-model';
import type { ApiDifference, ApiState } from './model.js';

interface Uses {
  succeeded: number;
  unsupported: number;
  failed: number;
}

/** The recorded calls of a report, by function. */
export class ApiUse {
  readonly #functions = new Map<string, Uses>();

  add({ calls = [] }: Test): void {
    for (const { function: name, count, errors, unfinished } of calls) {
      const uses = this.#functions.get(name) ?? { succeeded: 0, unsupported: 0, failed: 0 };
      this.#functions.set(name, uses);
      const failed = errors.reduce((sum, error) => sum + error.count, 0);
      const unsupported = errors.find(({ code }) => code === 'VIR_ERR_NO_SUPPORT')?.count ?? 0;
      uses.failed += failed;
      uses.unsupported += unsupported;
      uses.succeeded += Math.max(0, count - failed - (unfinished === true ? 1 : 0));
    }
  }

  /** Without recorded calls, nothing is known of any function. */
  get isEmpty(): boolean {
    return this.#functions.size === 0;
  }

  get names(): Iterable<string> {
    return this.#functions.keys();
  }

  stateOf(name: string): ApiState {
    const uses = this.#functions.get(name);
    if (uses === undefined) return 'not-called';
    if (uses.succeeded > 0) return 'working';
    return uses.failed > 0 && uses.unsupported === uses.failed ? 'unsupported' : 'failing';
  }
}

/** The functions whose state differs; none if either report recorded no calls. */
export function compareApis(old: ApiUse, now: ApiUse): readonly ApiDifference[] {
  if (old.isEmpty || now.isEmpty) return [];
  return [...new Set([...old.names, ...now.names])]
    .sort()
    .map((name) => ({ function: name, old: old.stateOf(name), new: now.stateOf(name) }))
    .filter((difference) => difference.old !== difference.new);
}
