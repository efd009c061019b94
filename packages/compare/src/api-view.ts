import type { Test } from '@libvirt-tck/report-model';
import { isUnsupportedError } from '@libvirt-tck/text';
import type { ApiDifference, ApiState } from './model.js';

interface Uses {
  succeeded: number;
  unsupported: number;
  failed: number;
}

/** What the recorded calls of a report say of each function. */
export class ApiUse {
  readonly #functions = new Map<string, Uses>();

  add({ calls = [] }: Test): void {
    for (const call of calls) {
      let uses = this.#functions.get(call.function);
      if (uses === undefined) {
        uses = { succeeded: 0, unsupported: 0, failed: 0 };
        this.#functions.set(call.function, uses);
      }
      let failed = 0;
      for (const { code, count } of call.errors) {
        failed += count;
        if (isUnsupportedError(code)) uses.unsupported += count;
      }
      uses.failed += failed;
      uses.succeeded += Math.max(0, call.count - failed - (call.unfinished === true ? 1 : 0));
    }
  }

  /** Whether any calls were recorded: without, nothing can be said. */
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

/** The functions that are not as they were; none where either report recorded no calls. */
export function compareApis(old: ApiUse, now: ApiUse): readonly ApiDifference[] {
  if (old.isEmpty || now.isEmpty) return [];
  return [...new Set([...old.names, ...now.names])]
    .sort()
    .map((name) => ({ function: name, old: old.stateOf(name), new: now.stateOf(name) }))
    .filter((difference) => difference.old !== difference.new);
}
