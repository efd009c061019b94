import type { Check, CheckOutcome, Diagnostic, Plan } from '../model.js';
import type { ElementScanner } from '../xml/element-scanner.js';
import { parseDecimal, parseInteger } from '../xml/numbers.js';

/** Plain text: ASCII without references, and without backslashes, which may begin escapes. */
const PLAIN = "[ !#-%'-;=-\\[\\]-~]*";
const PLAIN_LINES = "[\\n -%'-;=?-\\[\\]-~]*";
const PLAIN_CHECK = new RegExp(
  `\\n *<check number="\\d{1,15}" name="${PLAIN}" outcome="(?:pass|fail|skip|todo|bonus)"` +
    `(?: reason="${PLAIN}")?(?: duration="\\d{1,9}(?:\\.\\d{1,6})?")?` +
    `(?:/>|>\\n *<diagnostic kind="(?:comment|yaml|output)">${PLAIN_LINES}</diagnostic>\\n *</check>)`,
  'y',
);
const PLAIN_PLAN = /\n *<plan checks="(\d{1,15})"\/>/y;

const LOWER_D = 0x64;
const LOWER_R = 0x72;
const MORE_THAN = 0x3e;

/** Takes the plan of a test, if it comes next and says how many checks there are. */
export function takePlainPlan(scanner: ElementScanner): Plan | undefined {
  const found = scanner.match(PLAIN_PLAN);
  if (found === null) return undefined;
  scanner.pass(PLAIN_PLAN.lastIndex);
  return { kind: 'checks', count: parseInteger(found[1] as string) };
}

/**
 * Takes the checks that come next, as long as each starts on a line of its own as the canonical writer makes it, is of
 * plain text and has at most one diagnostic; returns whether there was any. Most checks of most reports are plain, and are read
 * several times sooner so; all others are read as tokens, to the same result.
 */
export function takePlainChecks(scanner: ElementScanner, checks: Check[]): boolean {
  const before = checks.length;
  while (scanner.find(PLAIN_CHECK)) {
    const { memory, at } = scanner;
    scanner.pass(PLAIN_CHECK.lastIndex);
    checks.push(plainCheck(memory, at));
  }
  return checks.length > before;
}

/** The pattern has matched at `start`, so each part is where the one before it ends. */
function plainCheck(text: string, start: number): Check {
  const numberStart = text.indexOf('<', start) + '<check number="'.length;
  const numberEnd = text.indexOf('"', numberStart);
  const nameStart = numberEnd + '" name="'.length;
  const nameEnd = text.indexOf('"', nameStart);
  const outcomeStart = nameEnd + '" outcome="'.length;
  const outcome = outcomeOf(text.charCodeAt(outcomeStart));
  const check: { -readonly [Member in keyof Check]: Check[Member] } = {
    number: parseInteger(text, numberStart, numberEnd),
    name: text.slice(nameStart, nameEnd),
    outcome,
  };
  let at = outcomeStart + outcome.length + '" '.length;
  if (text.charCodeAt(at) === LOWER_R) {
    const reasonStart = at + 'reason="'.length;
    const reasonEnd = text.indexOf('"', reasonStart);
    check.reason = text.slice(reasonStart, reasonEnd);
    at = reasonEnd + '" '.length;
  }
  if (text.charCodeAt(at) === LOWER_D) {
    const durationStart = at + 'duration="'.length;
    const durationEnd = text.indexOf('"', durationStart);
    check.duration = parseDecimal(text, durationStart, durationEnd);
    at = durationEnd + '" '.length;
  }
  // Behind the last attribute: `/>` or `>`, where a space would be before another.
  if (text.charCodeAt(at - 1) === MORE_THAN) check.diagnostics = [plainDiagnostic(text, at)];
  return check;
}

function plainDiagnostic(text: string, start: number): Diagnostic {
  const kindStart = text.indexOf('"', start) + 1;
  const kindEnd = text.indexOf('"', kindStart);
  const textStart = kindEnd + '">'.length;
  const kind = text.slice(kindStart, kindEnd) as Diagnostic['kind'];
  return { kind, text: text.slice(textStart, text.indexOf('<', textStart)) };
}

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
