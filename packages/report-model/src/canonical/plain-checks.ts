import type { Check, CheckOutcome, Diagnostic, Plan } from '../model.js';
import { parseDecimal, parseInteger } from '../xml/numbers.js';
import type { XmlScanner } from '../xml/scanner.js';
import type { Draft } from './draft.js';

/** Text that stands for itself: ASCII without references and without what could be an escape. */
export const PLAIN = "[ !#-%'-;=-\\[\\]-~]*";
const PLAIN_CHECK = new RegExp(
  `\\n *<check number="(\\d{1,15})" name="(${PLAIN})" outcome="(pass|fail|skip|todo|bonus)"` +
    `(?: reason="(${PLAIN})")?(?: duration="(\\d{1,9}(?:\\.\\d{1,6})?)")?` +
    `(?:/>|>\\n *<diagnostic kind="(comment|yaml|output)">([\\n -%'-;=?-\\[\\]-~]*)</diagnostic>\\n *</check>)`,
  'y',
);
const PLAIN_PLAN = /\n *<plan checks="(\d{1,15})"\/>/y;

/** Takes the plan of a test, if it comes next and says how many checks there are. */
export function takePlainPlan(scanner: XmlScanner): Plan | undefined {
  const found = scanner.passElement(PLAIN_PLAN);
  return found === null ? undefined : { kind: 'checks', count: parseInteger(found[1] as string) };
}

/**
 * Takes the checks that come next, as long as each stands on a line of its own as the canonical writer makes it and is
 * of plain text; returns whether there was any. Most checks of most reports are such, and are read several times
 * sooner so; all others come as tokens, and mean the same.
 */
export function takePlainChecks(scanner: XmlScanner, checks: Check[]): boolean {
  const before = checks.length;
  for (
    let found = scanner.passElement(PLAIN_CHECK);
    found !== null;
    found = scanner.passElement(PLAIN_CHECK)
  ) {
    checks.push(plainCheck(found));
  }
  return checks.length > before;
}

function plainCheck(found: RegExpExecArray): Check {
  const check: Draft<Check> = {
    number: parseInteger(found[1] as string),
    name: found[2] as string,
    outcome: outcomeOf(found[3] as string),
  };
  const reason = found[4];
  const duration = found[5];
  if (reason !== undefined) check.reason = reason;
  if (duration !== undefined) check.duration = parseDecimal(duration);
  const kind = found[6] as Diagnostic['kind'] | undefined;
  if (kind !== undefined) check.diagnostics = [{ kind, text: found[7] as string }];
  return check;
}

/** The same word, but one string for all checks: those are held against each other a million times. */
function outcomeOf(word: string): CheckOutcome {
  switch (word.charAt(0)) {
    case 'p':
      return 'pass';
    case 'f':
      return 'fail';
    case 's':
      return 'skip';
    case 't':
      return 'todo';
    default:
      return 'bonus';
  }
}
