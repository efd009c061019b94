import type { ElementScanner } from '../../xml/element-scanner.js';
import { parseDecimal } from '../../xml/numbers.js';
import { CaseReading, type MutableCheck } from './case-reading.js';
import type { Cases } from './suite.js';

/** Text that stands for itself: ASCII without references. */
const PLAIN = "[ !#-%'-;=-~]*";
const PLAIN_LINES = "[\\t\\n -%'-;=?-~]*";
/** White space of XML; `\\s` would take more, and bytes of other characters. */
const BLANK = '[ \\t\\n]*';
const TIME = '(?: time="(\\d{1,9}(?:\\.\\d{1,9})?)")?';
const CHILD = `<(skipped|failure|error)(?: message="(${PLAIN})")?(?: type="(${PLAIN})")?(?:/>|>(${PLAIN_LINES})</\\7>)`;
/**
 * The class, the name and the time, or, where the name stands first, the other three; then a child's name, message,
 * type and text.
 */
const PLAIN_CASE = new RegExp(
  `\\n[ \\t]*<testcase (?:classname="(${PLAIN})" name="(${PLAIN})"${TIME}|name="(${PLAIN})" classname="(${PLAIN})"${TIME}) ?` +
    `(?:/>|>${BLANK}${CHILD}${BLANK}</testcase>)`,
  'y',
);

/** Cases of one class. */
export interface ClassOfCases {
  readonly name: string;
  readonly cases: Cases;
}

/**
 * Takes the cases that come next, as long as each starts on a line of its own, is of plain text and has at most one child.
 * Most cases of most reports are such, and are read several times sooner so; all others come as tokens, and mean the same.
 * @param current the class of the case before
 * @param find gives the cases of another class
 */
export function takePlainCases(
  scanner: ElementScanner,
  current: ClassOfCases,
  find: (name: string) => Cases,
): void {
  let { name: classname, cases } = current;
  for (let found = scanner.passElement(PLAIN_CASE); found !== null; found = scanner.passElement(PLAIN_CASE)) {
    const isClassFirst = found[1] !== undefined;
    const nextClass = (isClassFirst ? found[1] : found[5]) as string;
    if (nextClass !== classname) {
      classname = nextClass;
      cases = find(classname);
    }
    const { checks } = cases;
    const name = (isClassFirst ? found[2] : found[4]) as string;
    const time = isClassFirst ? found[3] : found[6];
    const number = checks.length + 1;
    const child = found[7];
    if (child === undefined) {
      const check: MutableCheck = { number, name, outcome: 'pass' };
      if (time !== undefined) check.duration = parseDecimal(time);
      checks.push(check);
    } else {
      const reading = new CaseReading(scanner, name, time);
      reading.take(child, found[8], found[9], found[10] ?? '');
      checks.push(reading.finish(number).check);
    }
  }
}
