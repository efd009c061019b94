/** What every reader of a report tells, so that all can be seen to have read the same. */
export class Counts {
  checks = 0;
  failed = 0;
  skipped = 0;

  /** @param {readonly { readonly outcome: string }[]} checks */
  add(checks) {
    for (const { outcome } of checks) {
      this.checks += 1;
      if (outcome === 'fail') this.failed += 1;
      else if (outcome === 'skip') this.skipped += 1;
    }
  }
}
