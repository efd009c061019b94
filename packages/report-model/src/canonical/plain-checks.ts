import type { Check, CheckOutcome } from '../model.js';
import { parseDecimal, parseInteger } from '../xml/numbers.js';
import type { XmlScanner } from '../xml/scanner.js';
import type { Draft } from './draft.js';

/** Text that stands for itself: ASCII without references and without what could be an escape. */
const PLAIN = '[^"&<\\\\\\x00-\\x1F\\x80-\\xFF]*';
const PLAIN_CHECK = new RegExp(
  `\\n *<check number="\\d{1,15}" name="${PLAIN}" outcome="(?:pass|fail|skip|todo|bonus)"` +
    `(?: reason="${PLAIN}")?(?: duration="\\d{1,9}(?:\\.\\d{1,6})?")?/>`,
  'y',
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
  const outcome = outcomeOf(text.charCodeAt(outcomeStart));
  const check: Draft<Check> = {
    number: parseInteger(text, numberStart, numberEnd),
    name: scanner.copy(nameStart, nameEnd),
    outcome,
  };
  // Where the next attribute starts, or the end of the tag.
  let at = outcomeStart + outcome.length + '" '.length;
  if (text.charCodeAt(at) === LOWER_R) {
    const reasonStart = at + 'reason="'.length;
    const reasonEnd = text.indexOf('"', reasonStart);
    check.reason = scanner.copy(reasonStart, reasonEnd);
    at = reasonEnd + '" '.length;
  }
  if (text.charCodeAt(at) === LOWER_D) {
    const durationStart = at + 'duration="'.length;
    check.duration = parseDecimal(text, durationStart, text.indexOf('"', durationStart));
  }
  return check;
}

const LOWER_R = 'r'.charCodeAt(0);
const LOWER_D = 'd'.charCodeAt(0);

/** The outcome by its first letter. */
function outcomeOf(letter: number): CheckOutcome {
  switch (letter) {
    case 0x70:
      return 'pass';
    case 0x66:
      return 'fail';
    case 0x73:
      return 'skip';
    case 0x74:
      return 'todo';
    default:
      return 'bonus';
  }
}
