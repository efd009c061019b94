import type { Plan } from '../../model.js';

/** Counts plans and points of one stream, and checks in the end whether they agree. */
export class PlanTally {
  /** The first plan; those after it are a problem. */
  plan: Plan | undefined;
  /** Points so far. */
  seen = 0;
  #plans = 0;
  #seenBeforePlan = 0;
  #highest = 0;

  addPlan(count: number, reason: string | undefined): void {
    this.#plans += 1;
    if (this.#plans > 1) return;
    this.plan = count === 0 ? { kind: 'skip-all', reason: reason ?? '' } : { kind: 'checks', count };
    this.#seenBeforePlan = this.seen;
  }

  /** Returns the number that the point has: its own, or else how many points there are. */
  addPoint(number: number | undefined): number {
    this.seen += 1;
    const given = number ?? this.seen;
    if (given > this.#highest) this.#highest = given;
    return given;
  }

  /** How plan and points disagree, by the rules of TAP 14; undefined where they agree. */
  problem(): string | undefined {
    if (this.#plans > 1) return 'there is more than one plan';
    if (this.plan === undefined) return this.seen === 0 ? 'no plan and no checks' : 'there is no plan';
    const planned = this.plan.kind === 'checks' ? this.plan.count : 0;
    if (this.seen !== planned) return `planned ${plural(planned)}, ran ${this.seen}`;
    if (this.#highest > planned) return `check ${this.#highest} is beyond the plan of ${planned}`;
    if (this.#seenBeforePlan > 0 && this.#seenBeforePlan < this.seen) {
      return 'the plan is neither before nor behind the checks';
    }
    return undefined;
  }
}

function plural(count: number): string {
  return count === 1 ? '1 check' : `${count} checks`;
}
