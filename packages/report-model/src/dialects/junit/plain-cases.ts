import { parseDecimal } from '../../xml/numbers.js';
import type { XmlScanner } from '../../xml/scanner.js';
import type { MutableCheck } from './case-reading.js';
import type { Cases } from './suite.js';

/** Text that stands for itself: ASCII without references. */
const PLAIN = '[^"&<\\x00-\\x1F\\x80-\\xFF]*';
const PLAIN_CASE = new RegExp(
  `\\n[ \\t]*<testcase (?:classname="${PLAIN}" name="${PLAIN}"|name="${PLAIN}" classname="${PLAIN}")` +
    '(?: time="\\d{1,9}(?:\\.\\d{1,9})?")? ?/>',
  'y',
);
const SPACE = 0x20;
const QUOTE = 0x22;
const NINE = 0x39;
const LESS_THAN = 0x3c;
const LOWER_C = 0x63;
const LOWER_T = 0x74;

/** Cases of one class. */
export interface ClassOfCases {
  readonly name: string;
  readonly cases: Cases;
}

/**
 * Takes the cases that come next, as long as each is an empty element of plain text on a line of its own, and so has
 * passed. Most cases of most reports are such, and are read several times sooner so; all others come as tokens, and
 * mean the same.
 * @param current the class of the case before
 * @param find gives the cases of another class
 */
export function takePlainCases(
  scanner: XmlScanner,
  current: ClassOfCases,
  find: (name: string) => Cases,
): void {
  let { name: classname, cases } = current;
  for (let start = scanner.passLeaf(PLAIN_CASE); start >= 0; start = scanner.passLeaf(PLAIN_CASE)) {
    const text = scanner.memory;
    // The pattern has matched, so each place is known by what stands around it.
    let first = start + 1;
    while (text.charCodeAt(first) !== LESS_THAN) first += 1;
    first += '<testcase '.length;
    let end = PLAIN_CASE.lastIndex - '/>'.length;
    if (text.charCodeAt(end - 1) === SPACE) end -= 1;
    const timeStart = startOfTime(text, end);
    const namesEnd = timeStart < 0 ? end - 1 : timeStart - '" time="'.length;

    const isClassFirst = text.charCodeAt(first) === LOWER_C;
    const middle = isClassFirst ? 0 : text.indexOf('"', first + 'name="'.length);
    const classStart = isClassFirst ? first + 'classname="'.length : middle + '" classname="'.length;
    let classEnd = classStart + classname.length;
    const isSameClass = text.charCodeAt(classEnd) === QUOTE && text.startsWith(classname, classStart);
    if (!isSameClass) {
      classEnd = text.indexOf('"', classStart);
      classname = scanner.copy(classStart, classEnd);
      cases = find(classname);
    }
    const nameStart = isClassFirst ? classEnd + '" name="'.length : first + 'name="'.length;
    const { checks } = cases;
    const check: MutableCheck = {
      number: checks.length + 1,
      name: scanner.copy(nameStart, isClassFirst ? namesEnd : middle),
      outcome: 'pass',
    };
    if (timeStart >= 0) check.duration = parseDecimal(text.slice(timeStart, end - 1));
    checks.push(check);
  }
}

/** Where the value of `time` starts in a tag whose last attribute ends at `end`; -1 where the last one is another. */
function startOfTime(text: string, end: number): number {
  let at = end - 1;
  while (text.charCodeAt(at - 1) <= NINE && text.charCodeAt(at - 1) !== QUOTE) at -= 1;
  const isTime =
    text.charCodeAt(at - 1) === QUOTE &&
    text.charCodeAt(at - 6) === LOWER_T &&
    text.charCodeAt(at - 7) === SPACE;
  return isTime ? at : -1;
}
