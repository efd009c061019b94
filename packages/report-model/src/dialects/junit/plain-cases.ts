import { parseDecimal } from '../../xml/numbers.js';
import type { XmlScanner } from '../../xml/scanner.js';
import type { MutableCheck } from './case-reading.js';
import type { Cases } from './suite.js';

/** Text that stands for itself: ASCII without references. */
const PLAIN = "[ !#-%'-;=-~]*";
const TIME = '(?: time="(\\d{1,9}(?:\\.\\d{1,9})?)")?';
/** The class, the name and the time, or, where the name stands first, the other three. */
const PLAIN_CASE = new RegExp(
  `\\n[ \\t]*<testcase (?:classname="(${PLAIN})" name="(${PLAIN})"${TIME}|name="(${PLAIN})" classname="(${PLAIN})"${TIME}) ?/>`,
  'y',
);

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
  for (let found = scanner.passLeaf(PLAIN_CASE); found !== null; found = scanner.passLeaf(PLAIN_CASE)) {
    const isClassFirst = found[1] !== undefined;
    const nextClass = (isClassFirst ? found[1] : found[5]) as string;
    if (nextClass !== classname) {
      classname = nextClass;
      cases = find(classname);
    }
    const { checks } = cases;
    const name = (isClassFirst ? found[2] : found[4]) as string;
    const check: MutableCheck = { number: checks.length + 1, name, outcome: 'pass' };
    const time = isClassFirst ? found[3] : found[6];
    if (time !== undefined) check.duration = parseDecimal(time);
    checks.push(check);
  }
}
