import { plural, visible } from '@libvirt-tck/text';
import { countProblems } from '../../known.js';
import type { Summary, Test } from '../../model.js';
import { isProblem } from '../../outcome.js';
import { ownText } from '../../own-text.js';
import { describeEnding } from '../ending-text.js';

/** A titled list at the end of the summary. */
export interface ClosingList {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Timed {
  readonly id: string;
  readonly duration: number;
}

/** Collects what the end of the summary repeats: the tests that failed, the flaky and the slowest ones. Of
 * each it keeps its own line, no part of the report. */
export class Closing {
  readonly #failed: string[] = [];
  readonly #flaky: string[] = [];
  readonly #durations: number;
  #tests = 0;
  #slowest: readonly Timed[] = [];

  /** @param durations how many of the slowest tests to list */
  constructor(durations: number) {
    this.#durations = durations;
  }

  add(test: Test): void {
    const { earlier = [], duration } = test;
    const id = visible(ownText(test.id));
    this.#tests += 1;
    if (countProblems(test).unknown > 0) this.#failed.push(`${id}  (${problemOf(test)})`);
    else if (!isProblem(test) && earlier.some(isProblem))
      this.#flaky.push(`${id}  (attempt ${earlier.length + 1} passed)`);
    if (duration === undefined || this.#durations === 0) return;
    this.#slowest = [...this.#slowest, { id, duration }]
      .sort((one, other) => other.duration - one.duration)
      .slice(0, this.#durations);
  }

  get lists(): readonly ClosingList[] {
    const slowest = this.#slowest.map(({ id, duration }) => `${duration.toFixed(2)} s  ${id}`);
    return [
      { title: `Failed (${this.#failed.length})`, lines: this.#failed },
      { title: `Flaky (${this.#flaky.length})`, lines: this.#flaky },
      { title: `Slowest (${slowest.length} of ${plural(this.#tests, 'test')})`, lines: slowest },
    ].filter(({ lines }) => lines.length > 0);
  }
}

function problemOf({ ending, checks }: Test): string {
  const failed = checks.filter(({ outcome }) => outcome === 'fail').length;
  return ending.kind === 'finished' ? `${plural(failed, 'check')} failed` : describeEnding(ending);
}

/** `, in 12.3 s`: from the start of the run to its end; nothing where a report does not say. */
export function elapsedText(started: string | undefined, { ended }: Summary): string {
  const seconds = (Date.parse(ended ?? '') - Date.parse(started ?? '')) / 1000;
  if (!(seconds >= 0)) return '';
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `, in ${seconds.toFixed(1)} s`;
  const hours = Math.floor(minutes / 60);
  return hours === 0
    ? `, in ${minutes} min ${Math.floor(seconds % 60)} s`
    : `, in ${hours} h ${minutes % 60} min`;
}
