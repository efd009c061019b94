import type { ElementScanner } from '../../xml/element-scanner.js';
import { parseDecimal } from '../../xml/numbers.js';
import { CaseReading } from './case-reading.js';
import type { Cases } from './suite.js';

/** Text that stands for itself: ASCII without references. */
const PLAIN = "[ !#-%'-;=-~]*";
/** White space of XML; `\\s` would take more, and bytes of other characters. */
const BLANK = '[ \\t\\n]*';
const TIME = '(?: time="(\\d{1,9}(?:\\.\\d{1,9})?)")?';

/** A case, from the white space before it up to where its children begin, or its end: two names, the time, and `/` at the end. */
function casePattern(first: string, second: string): RegExp {
  return new RegExp(`${BLANK}<testcase ${first}="(${PLAIN})" ${second}="(${PLAIN})"${TIME} ?(/?)>`, 'y');
}

const CLASS_FIRST = casePattern('classname', 'name');
const NAME_FIRST = casePattern('name', 'classname');

const REFERENCE = '&(?:amp|lt|gt|quot|apos|#10|#13|#9);';
const VALUE = `(${PLAIN}(?:${REFERENCE}${PLAIN})*)`;
const PLAIN_LINES = "[\\t\\n -%'-;=?-~]*";
const LINES = `(${PLAIN_LINES}(?:${REFERENCE}${PLAIN_LINES})*)`;
const CDATA = '<!\\[CDATA\\[([\\t\\n -\\\\^-~]*)\\]\\]>';
/** The one child of a case, and the end of both: the child's name, message, type and text, or CDATA. */
const PLAIN_CHILD = new RegExp(
  `${BLANK}<(skipped|failure|error)(?: message="${VALUE}")?(?: type="${VALUE}")?(?: message="${VALUE}")?` +
    `(?:/>|>(?:${LINES}|${CDATA})</\\1>)${BLANK}</testcase>`,
  'y',
);

/** Cases of one class. */
export interface ClassOfCases {
  readonly name: string;
  readonly cases: Cases;
}

/**
 * Takes the cases that come next, as long as each is of plain text and has at most one child. Most cases of most reports
 * are such, and are read several times sooner so; all others come as tokens, and mean the same.
 * @param current the class of the case before
 * @param find gives the cases of another class
 * @returns how many cases were taken
 */
export function takePlainCases(
  scanner: ElementScanner,
  current: ClassOfCases,
  find: (name: string) => Cases,
): number {
  let taken = 0;
  let { name: classname, cases } = current;
  let pattern = CLASS_FIRST;
  for (;;) {
    let found = scanner.match(pattern);
    if (found === null) {
      pattern = pattern === CLASS_FIRST ? NAME_FIRST : CLASS_FIRST;
      found = scanner.match(pattern);
      if (found === null) return taken;
    }
    const isClassFirst = pattern === CLASS_FIRST;
    const end = pattern.lastIndex;
    const child = found[4] === '/' ? undefined : scanner.match(PLAIN_CHILD, end);
    if (child === null) return taken;
    taken += 1;
    const nextClass = (isClassFirst ? found[1] : found[2]) as string;
    if (nextClass !== classname) {
      classname = nextClass;
      cases = find(classname);
    }
    const { checks } = cases;
    const name = (isClassFirst ? found[2] : found[1]) as string;
    const time = found[3];
    const number = checks.length + 1;
    if (child === undefined) {
      scanner.pass(end);
      checks.push(
        time === undefined
          ? { number, name, outcome: 'pass' }
          : { number, name, outcome: 'pass', duration: parseDecimal(time) },
      );
      continue;
    }
    scanner.pass(PLAIN_CHILD.lastIndex);
    const [, element = '', message, type, laterMessage, lines, cdata = ''] = child;
    const reading = new CaseReading(scanner, { name, time });
    reading.take(element, resolve(message ?? laterMessage), resolve(type), resolve(lines) ?? cdata);
    checks.push(reading.finish(number).check);
  }
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#9;': '\t',
  '&#10;': '\n',
  '&#13;': '\r',
};

function resolve(text: string | undefined): string | undefined {
  if (text === undefined || !text.includes('&')) return text;
  return text.replace(/&[^;]*;/g, (reference) => CHARACTERS[reference] ?? reference);
}
