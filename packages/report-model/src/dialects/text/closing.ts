import { plural } from '@libvirt-tck/text';
import type { Summary, Test, Totals } from '../../model.js';
import { isProblem } from '../../outcome.js';
import { ownText } from '../../own-text.js';
import { countProblems } from './known.js';

/** A section at the end lists so many tests. */
const MOST_LISTED = 100;

export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Listed {
  readonly id: string;
  readonly note: string;
}

/** Collects what the end of the summary says about all tests. Of each test it keeps an id at most. */
export class Closing {
  readonly #slowest: { readonly id: string; readonly duration: number }[] = [];
  readonly #durations: number;
  readonly #failed = new List('Failed');
  readonly #flaky = new List('Flaky');
  #known = 0;
  #unknown = 0;
  #duration = 0;
  #hasDurations = false;

  /** @param durations how many of the slowest tests to list */
  constructor(durations: number) {
    this.#durations = durations;
  }

  add(test: Test): void {
    const { known, unknown } = countProblems(test);
    this.#known += known;
    this.#unknown += unknown;
    if (unknown > 0) this.#failed.add(test.id);
    if (isFlaky(test)) this.#flaky.add(test.id, `passed at attempt ${(test.earlier ?? []).length + 1}`);
    if (test.duration !== undefined) this.#addDuration(test.id, test.duration);
  }

  /** The lists that come before the totals, those that hold something. */
  sections(): readonly Section[] {
    const slowest = this.#slowest.map(({ id, duration }) => `${duration.toFixed(2).padStart(8)} s  ${id}`);
    return [
      this.#failed.section(),
      this.#flaky.section(),
      { title: `Slowest (${slowest.length})`, lines: slowest },
    ].filter(({ lines }) => lines.length > 0);
  }

  /** The last line. @param isMasked whether lists of known issues decided about the report */
  totals({ totals, ended }: Summary, started: string | undefined, isMasked: boolean): string {
    const isTold = this.#known > 0 || (isMasked && this.#unknown > 0);
    const known = isTold ? knownText(this.#known, this.#unknown) : '';
    const counts = `${plural(totals.tests, 'test')}, ${plural(totals.checks, 'check')}: ${countsText(totals)}`;
    return `${counts}${known}${this.#timeText(started, ended)}`;
  }

  #addDuration(id: string, duration: number): void {
    this.#hasDurations = true;
    this.#duration += duration;
    const list = this.#slowest;
    const place = list.findIndex((other) => other.duration < duration);
    const at = place === -1 ? list.length : place;
    if (at >= this.#durations) return;
    list.splice(at, 0, { id: ownText(id), duration });
    if (list.length > this.#durations) list.pop();
  }

  #timeText(started: string | undefined, ended: string | undefined): string {
    const total = (Date.parse(ended ?? '') - Date.parse(started ?? '')) / 1000;
    if (total >= 0) return ` (${total.toFixed(2)} s)`;
    return this.#hasDurations ? ` (tests took ${this.#duration.toFixed(2)} s)` : '';
  }
}

/** The first tests of a kind, and how many there are. */
class List {
  readonly #title: string;
  readonly #first: Listed[] = [];
  #count = 0;

  constructor(title: string) {
    this.#title = title;
  }

  add(id: string, note = ''): void {
    this.#count += 1;
    if (this.#count <= MOST_LISTED) this.#first.push({ id: ownText(id), note });
  }

  section(): Section {
    const lines = this.#first.map(({ id, note }) => (note === '' ? id : `${id}  (${note})`));
    const rest = this.#count - lines.length;
    return {
      title: `${this.#title} (${this.#count})`,
      lines: rest > 0 ? [...lines, `(${lines.length} of ${this.#count} tests)`] : lines,
    };
  }
}

/** Whether the last attempt has no problem, and an earlier one has. */
function isFlaky(test: Test): boolean {
  return test.earlier !== undefined && !isProblem(test) && test.earlier.some(isProblem);
}

function knownText(known: number, unknown: number): string {
  return `; ${known} of these problems ${known === 1 ? 'is' : 'are'} known, ${unknown} ${unknown === 1 ? 'is' : 'are'} not`;
}

function countsText(totals: Totals): string {
  const counts: readonly (readonly [number, string])[] = [
    [totals.pass, 'passed'],
    [totals.fail, 'failed'],
    [totals.skip, 'skipped'],
    [totals.todo, 'todo'],
    [totals.bonus, 'passed though marked todo'],
    [totals.notRun, 'not run'],
  ];
  const named = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  const checks = named.length === 0 ? 'none' : named.join(', ');
  return totals.bad === 0 ? checks : `${checks}; ${plural(totals.bad, 'test')} ended badly`;
}
