import type { Check } from '../../model.js';
import type { ElementScanner } from '../../xml/element-scanner.js';
import { parseDecimal } from '../../xml/numbers.js';
import { CaseReading } from './case-reading.js';
import type { Cases } from './suite.js';

/** Plain text: ASCII without references. V8 matches two classes of characters in two thirds of the time that one takes. */
const PLAIN = "[ =-~]*(?:[!#-%'-;][ =-~]*)*";
/** White space of XML; `\\s` would take more, and bytes of other characters. */
const BLANK = '[ \\t\\n]*';
const TIME = '(?: time="\\d{1,9}(?:\\.\\d{1,9})?")?';

/** From behind the quote that begins the last of both names: the time, and the end unless there are children. */
const REST = `${PLAIN}"${TIME} ?(?:/>|>(?:</testcase>)?)`;
const SAME_CLASS = new RegExp(REST, 'y');
const CLASS_FIRST = new RegExp(`${BLANK}<testcase classname="${PLAIN}" name="${REST}`, 'y');
const NAME_FIRST = new RegExp(`${BLANK}<testcase name="${PLAIN}" classname="${REST}`, 'y');

const LOWER_T = 0x74;
const QUOTE = 0x22;
const SPACE = 0x20;

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

/**
 * Takes the cases that come next, as long as each is of plain text and has at most one child. Most cases of most reports
 * are such, and are read several times sooner so; all others come as tokens, and mean the same.
 * @param find gives the cases of a class; its name is a string of its own, which does not keep the document in memory
 * @returns how many cases were taken
 */
export function takePlainCases(scanner: ElementScanner, find: (classname: string) => Cases): number {
  let classname: string | undefined;
  let checks: Check[] = [];
  /** How a case of the same class begins: its name comes next. */
  let beginning = '';
  for (let taken = 0; ; taken += 1) {
    const pattern = patternOfNext(scanner, beginning);
    if (pattern === undefined) return taken;
    const { memory, at } = scanner;
    const end = pattern.lastIndex;
    const child = isOpen(memory, end) ? scanner.match(PLAIN_CHILD, end) : undefined;
    if (child === null) return taken;
    scanner.pass(child === undefined ? end : PLAIN_CHILD.lastIndex);
    // The pattern has matched, so each part is where the one before it ends.
    let nameStart = at + beginning.length;
    let nameEnd = memory.indexOf('"', nameStart);
    let namesEnd = nameEnd;
    if (pattern !== SAME_CLASS) {
      const isClassFirst = pattern === CLASS_FIRST;
      const firstStart = memory.indexOf('"', at) + 1;
      const firstEnd = memory.indexOf('"', firstStart);
      const secondStart = memory.indexOf('"', firstEnd + 1) + 1;
      namesEnd = memory.indexOf('"', secondStart);
      nameStart = isClassFirst ? secondStart : firstStart;
      nameEnd = isClassFirst ? namesEnd : firstEnd;
      beginning = isClassFirst ? memory.slice(at, nameStart) : '';
      const nextClass = isClassFirst
        ? scanner.ownPart(firstStart, firstEnd)
        : scanner.ownPart(secondStart, namesEnd);
      if (nextClass !== classname) {
        classname = nextClass;
        checks = find(classname).checks;
      }
    }
    const name = memory.slice(nameStart, nameEnd);
    const duration = durationAt(memory, namesEnd + 2);
    const number = checks.length + 1;
    if (child === undefined) {
      checks.push(
        duration === undefined
          ? { number, name, outcome: 'pass' }
          : { number, name, outcome: 'pass', duration },
      );
      continue;
    }
    const [, element = '', message, type, laterMessage, lines, cdata = ''] = child;
    const reading = new CaseReading(scanner, { name, duration });
    reading.take(element, resolve(message ?? laterMessage), resolve(type), resolve(lines) ?? cdata);
    checks.push(reading.finish(number).check);
  }
}

/** The pattern that the next case matches, which may begin as the one before. */
function patternOfNext(scanner: ElementScanner, beginning: string): RegExp | undefined {
  if (beginning !== '' && scanner.find(SAME_CLASS, beginning)) return SAME_CLASS;
  if (scanner.find(CLASS_FIRST)) return CLASS_FIRST;
  return scanner.find(NAME_FIRST) ? NAME_FIRST : undefined;
}

/** The `time="…"` that may stand at `at`, in seconds. */
function durationAt(text: string, at: number): number | undefined {
  if (text.charCodeAt(at) !== LOWER_T) return undefined;
  const start = at + 'time="'.length;
  return parseDecimal(text, start, text.indexOf('"', start));
}

/** Whether a tag that ends at `end` is a start tag: before its `>` is a quote or a space, and neither `/` nor a name. */
function isOpen(text: string, end: number): boolean {
  const before = text.charCodeAt(end - 2);
  return before === QUOTE || before === SPACE;
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
