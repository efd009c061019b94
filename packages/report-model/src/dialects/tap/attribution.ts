import type { Check, CheckOutcome, Diagnostic } from '../../model.js';
import { appendLines } from '../diagnostics.js';

/** A check that can still be given diagnostics. */
export interface OpenCheck extends Check {
  diagnostics?: Diagnostic[];
}

/**
 * Divides what a script printed between two checks among them. TAP has no rule for it; this one knows the producers:
 *
 * 1. The shell scripts of the Perl kit print `FAIL name` or `PASS name` and the details *before* the check of that name,
 *    so all of it belongs to the next check.
 * 2. A YAML block, and `#   Failed test 'name'` of Test::More, come right *after* their check. What the Perl kit adds to the
 *    latter has an end (`found '…'`, `died: … )`); what follows describes the next step, so it belongs to the next check.
 * 3. A check that passed has nothing to explain: text between it and a failed check belongs to the failed one.
 * 4. Everything else belongs to the check before it.
 *
 * Returns what belongs to neither: text before a first check that passed.
 */
export function attribute(
  between: readonly Diagnostic[],
  previous: OpenCheck | undefined,
  next: OpenCheck | undefined,
): readonly Diagnostic[] {
  const [own, others] = next === undefined ? [between, []] : divide(between, previous, next);
  if (next !== undefined && others.length > 0) next.diagnostics = joined(others, next.diagnostics ?? []);
  if (previous === undefined) return own;
  if (own.length > 0) previous.diagnostics = joined(previous.diagnostics ?? [], own);
  return [];
}

/** Where the lists meet, lines of one kind are one diagnostic; YAML blocks stay apart. */
function joined(one: readonly Diagnostic[], [first, ...others]: readonly Diagnostic[]): Diagnostic[] {
  if (first === undefined) return [...one];
  const all = [...one];
  if (first.kind === 'yaml') all.push(first);
  else appendLines(all, first.kind, first.text);
  return [...all, ...others];
}

type Divided = readonly [own: readonly Diagnostic[], others: readonly Diagnostic[]];

function divide(between: readonly Diagnostic[], previous: Check | undefined, next: Check): Divided {
  // A YAML block always belongs to the check before it.
  const start = between.findLastIndex(({ kind }) => kind === 'yaml') + 1;
  const divided: Divided = [between.slice(0, start), between.slice(start)];
  if (isAnnounced(next.name, divided[1])) return divided;
  if (previous !== undefined && isFailure(previous.outcome)) return divideAfterFailure(between);
  return isFailure(next.outcome) ? divided : [between, []];
}

function isFailure(outcome: CheckOutcome): boolean {
  return outcome === 'fail' || outcome === 'todo';
}

/** Whether shell scripts of the Perl kit name the check in what they print before it. */
export function isAnnounced(name: string, before: readonly Diagnostic[] = []): boolean {
  if (name === '') return false;
  return before.some(({ kind, text }) => {
    if (kind !== 'output') return false;
    const lines = `\n${text}\n`;
    return lines.includes(`\nFAIL ${name}\n`) || lines.includes(`\nPASS ${name}\n`);
  });
}

/** All that Test::More, and then the Perl kit or Test::Exception, print about a failed check. Its XML drops the indentation. */
const EXPLANATION = new RegExp(
  [
    String.raw`^ *Failed (?:\(TODO\) )?test .*\n *at .* line \d+\.\n`,
    String.raw`(?:expect(?:ed|ing) Sys::Virt::.*\nfound '(?:libvirt error code: [\s\S]*?\n'|.*)`,
    String.raw`|died: Sys::Virt::Error \([\s\S]*?\n\))\n?`,
  ].join(''),
);

function divideAfterFailure(between: readonly Diagnostic[]): Divided {
  const [first, ...others] = between;
  const explanation = first?.kind === 'comment' ? EXPLANATION.exec(first.text)?.[0] : undefined;
  if (first === undefined || explanation === undefined) return [between, []];
  const rest = first.text.slice(explanation.length);
  const own: Diagnostic = { kind: 'comment', text: explanation.replace(/\n$/, '') };
  return [[own], rest === '' ? others : [{ kind: 'comment', text: rest }, ...others]];
}
