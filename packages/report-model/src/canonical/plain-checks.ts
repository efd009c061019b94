import type { Check, CheckOutcome } from '../model.js';
import { parseDecimal, parseInteger } from '../xml/numbers.js';
import type { XmlScanner } from '../xml/scanner.js';

/** Text that stands for itself: ASCII without references and without what could be an escape. */
const PLAIN = '[^"&<\\\\\\x00-\\x1F\\x80-\\xFF]*';
const PLAIN_CHECK = new RegExp(
  `\\n *<check number="\\d{1,15}" name="${PLAIN}" outcome="(?:pass|fail|skip|todo|bonus)"` +
    `(?: reason="${PLAIN}")?(?: duration="\\d{1,9}(?:\\.\\d{1,6})?")?/>`,
  'y',
);

const BY_INITIAL: ReadonlyMap<string, CheckOutcome> = new Map(
  (['pass', 'fail', 'skip', 'todo', 'bonus'] as const).map((outcome) => [outcome.charAt(0), outcome]),
);

/**
 * Takes the checks that come next, as long as each stands on a line of its own as the canonical writer makes it and is
 * of plain text; returns whether there was any. Most checks of most reports are such, and are read several times
 * sooner so; all others come as tokens, and mean the same.
 */
export function takePlainChecks(scanner: XmlScanner, checks: Check[]): boolean {
  const before = checks.length;
  for (let start = scanner.passLeaf(PLAIN_CHECK); start >= 0; start = scanner.passLeaf(PLAIN_CHECK)) {
    checks.push(plainCheck(scanner, start));
  }
  return checks.length > before;
}

function plainCheck(scanner: XmlScanner, start: number): Check {
  const text = scanner.memory;
  const numberStart = text.indexOf('<', start) + '<check number="'.length;
  const numberEnd = text.indexOf('"', numberStart);
  const nameStart = numberEnd + '" name="'.length;
  const nameEnd = text.indexOf('"', nameStart);
  const outcomeStart = nameEnd + '" outcome="'.length;
  const outcome = BY_INITIAL.get(text.charAt(outcomeStart)) ?? 'pass';
  const check: { -readonly [Key in keyof Check]: Check[Key] } = {
    number: parseInteger(text.slice(numberStart, numberEnd)),
    name: scanner.copy(nameStart, nameEnd),
    outcome,
  };
  let at = outcomeStart + outcome.length + 1;
  if (text.startsWith(' reason', at)) {
    const reasonStart = at + ' reason="'.length;
    at = text.indexOf('"', reasonStart);
    check.reason = scanner.copy(reasonStart, at);
    at += 1;
  }
  if (text.startsWith(' duration', at)) {
    const durationStart = at + ' duration="'.length;
    check.duration = parseDecimal(text.slice(durationStart, text.indexOf('"', durationStart)));
  }
  return check;
}
