import type { Attempt, Check, Diagnostic } from '@libvirt-tck/report-model';

/** What a check says: the reason of its directive, and everything printed along with it. */
export function checkMessage({ reason, diagnostics }: Check): string {
  return joined(reason, diagnostics);
}

/** What a badly ended test says: how it ended, and what was printed since the last check that it reached. */
export function endingMessage(test: Attempt): string {
  const last = test.checks.at(-1);
  return joined(detailOf(test.ending), last === undefined ? test.diagnostics : last.diagnostics);
}

function detailOf(ending: Attempt['ending']): string | undefined {
  switch (ending.kind) {
    case 'crashed':
      return ending.signal;
    case 'exited':
      return `exit status ${ending.status}`;
    case 'timed-out':
      return ending.limit === undefined ? undefined : `after ${ending.limit} s`;
    case 'finished':
      return undefined;
    default:
      return ending.reason;
  }
}

function joined(first: string | undefined, diagnostics: readonly Diagnostic[] = []): string {
  const texts = [first, ...diagnostics.map(({ text }) => text)];
  return texts.filter((text) => text !== undefined && text !== '').join('\n');
}
