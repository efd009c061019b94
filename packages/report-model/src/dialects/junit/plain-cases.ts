import type { Check } from '../../model.js';
import { ownText } from '../../own-text.js';
import type { ElementScanner } from '../../xml/element-scanner.js';
import { parseDecimal } from '../../xml/numbers.js';
import { CaseReading, type PlainCase } from './case-reading.js';
import type { Cases } from './suite.js';

/** Text that stands for itself: ASCII without references. */
const PLAIN = "[ !#-%'-;=-~]*";
/** White space of XML; `\\s` would take more, and bytes of other characters. */
const BLANK = '[ \\t\\n]*';
const TIME = '(?: time="\\d{1,9}(?:\\.\\d{1,9})?")?';

/** In which order a case's names stand, and what it then looks like from the white space before it on. */
interface Layout {
  readonly isClassFirst: boolean;
  /** A case without children, to its end. */
  readonly whole: RegExp;
  /** A case with children, up to where they begin. */
  readonly open: RegExp;
}

function layoutOf(first: string, second: string): Layout {
  const start = `${BLANK}<testcase ${first}="${PLAIN}" ${second}="${PLAIN}"${TIME} ?`;
  return {
    isClassFirst: first === 'classname',
    whole: new RegExp(`${start}/>`, 'y'),
    open: new RegExp(`${start}>`, 'y'),
  };
}

const CLASS_FIRST = layoutOf('classname', 'name');
const NAME_FIRST = layoutOf('name', 'classname');
const NAME_OPENS = new RegExp(`${BLANK}<testcase name=`, 'y');

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
 *
 * Patterns only find where a case ends. Capturing its parts takes 0.02 s of 0.3 longer for 300,000 cases: V8 makes a text of
 * each, and an array.
 *
 * @param current the class of the case before, if there was one
 * @param find gives the cases of another class
 * @returns how many cases were taken
 */
export function takePlainCases(
  scanner: ElementScanner,
  current: ClassOfCases | undefined,
  find: (name: string) => Cases,
): number {
  const text = scanner.memory;
  let at = scanner.place;
  if (at < 0) return 0;
  let taken = 0;
  let classname = current?.name;
  let cases = current?.cases ?? NO_CASES;
  let layout = CLASS_FIRST;
  for (;;) {
    let end = endOfMatch(layout.whole, text, at);
    let child: RegExpExecArray | null = null;
    if (end < 0) {
      const childAt = endOfMatch(layout.open, text, at);
      if (childAt >= 0) {
        PLAIN_CHILD.lastIndex = childAt;
        child = PLAIN_CHILD.exec(text);
        end = child === null ? -1 : PLAIN_CHILD.lastIndex;
      } else if (layout === CLASS_FIRST && endOfMatch(NAME_OPENS, text, at) >= 0) {
        layout = NAME_FIRST;
        continue;
      }
      if (end < 0) break;
    }
    const firstStart = text.indexOf('"', at) + 1;
    const firstEnd = text.indexOf('"', firstStart);
    const secondStart = text.indexOf('"', firstEnd + 1) + 1;
    const secondEnd = text.indexOf('"', secondStart);
    const { isClassFirst } = layout;
    const classStart = isClassFirst ? firstStart : secondStart;
    const classEnd = isClassFirst ? firstEnd : secondEnd;
    const nextClass = text.slice(classStart, classEnd);
    if (nextClass !== classname) {
      classname = ownText(nextClass);
      cases = find(classname);
    }
    const { checks } = cases;
    const name = isClassFirst ? text.slice(secondStart, secondEnd) : text.slice(firstStart, firstEnd);
    const number = checks.length + 1;
    const duration = timeBehind(text, secondEnd);
    if (child !== null) checks.push(caseWithChild(scanner, { name, duration }, child, number));
    else if (duration === undefined) checks.push({ number, name, outcome: 'pass' });
    else checks.push({ number, name, outcome: 'pass', duration });
    taken += 1;
    at = end;
  }
  if (taken > 0) scanner.pass(at);
  return taken;
}

const NO_CASES: Cases = { checks: [], earlier: new Map() };

/** Where a sticky pattern that matches at `at` ends; -1 where it does not match. */
function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The time that follows the quote at `at`, in seconds. */
function timeBehind(text: string, at: number): number | undefined {
  if (text.charCodeAt(at + 2) !== LOWER_T) return undefined;
  const start = at + '" time="'.length;
  return parseDecimal(text, start, text.indexOf('"', start));
}

const LOWER_T = 0x74;

function caseWithChild(
  scanner: ElementScanner,
  plain: PlainCase,
  [, element = '', message, type, laterMessage, lines, cdata = '']: RegExpExecArray,
  number: number,
): Check {
  const reading = new CaseReading(scanner, plain);
  reading.take(element, resolve(message ?? laterMessage), resolve(type), resolve(lines) ?? cdata);
  return reading.finish(number).check;
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
