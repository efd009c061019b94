import { ReportError } from '../error.js';
import { escapeAttribute, escapeText } from '../escape.js';
import type { Attempt, Call, Check, Diagnostic, Extra, Plan, ReportHeader, Summary, Test } from '../model.js';
import { testOutcome } from '../outcome.js';
import { count, type Scalar, seconds, string } from '../shape.js';
import type { ReportWriter } from '../writer.js';
import {
  type AttributeType,
  type ElementType,
  ENDING_ATTRIBUTES,
  REPORT,
  TOTALS_ATTRIBUTES,
} from './grammar.js';
import { NAMESPACE } from './namespace.js';

/**
 * Writes the canonical document: one model has exactly one text. A document that stops anywhere after a test's last
 * line is still read back up to that test.
 *
 * Throws a `ReportError` (`unrepresentable`) for values that are not as the model says.
 */
export function canonicalWriter(): ReportWriter {
  return { begin, test, end };
}

/** An object of the model, whose members the grammar lists. */
interface Node {
  readonly [member: string]: unknown;
  readonly extra?: Extra | undefined;
}

function begin(header: ReportHeader): string {
  const { platform, knownLists, extra } = header;
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<report xmlns="${NAMESPACE}"${attributes(REPORT, { ...header })}${unknownAttributes(extra)}>\n` +
    children(REPORT, { platform, knownLists }, '  ') +
    unknownElements(extra, '  ')
  );
}

function test(it: Test): string {
  return children(REPORT, { tests: [it] }, '  ');
}

function end(summary: Summary): string {
  const others = (summary.others ?? []).map((text) => `  ${text}\n`).join('');
  return `${others}${children(REPORT, { summary }, '  ')}</report>\n`;
}

/** The elements in an element, in the order of the grammar. */
function children(type: ElementType, object: Node, pad: string): string {
  let content = '';
  for (const child of type.children.values()) {
    const value = object[child.member];
    if (value === undefined) continue;
    if (child.name === 'calls')
      content += element(child, { calls: value, extra: object.callsExtra as Extra }, pad);
    else if (child.isSingle) content += element(child, value as Node, pad);
    else {
      let number = 0;
      for (const item of value as readonly Node[]) {
        number += 1;
        content += element(child, item, pad, number);
      }
    }
  }
  return content;
}

/** @param number its number among those of its kind */
function element(type: ElementType, object: Node, pad: string, number = 1): string {
  if (type.name === 'diagnostic') return diagnostic(object as unknown as Diagnostic, pad);
  const { extra } = object;
  let start = `${pad}<${type.name}`;
  if (type.name === 'check') {
    const check = object as unknown as Check;
    start += checkAttributes(check);
    if (check.diagnostics === undefined && check.known === undefined && extra === undefined)
      return `${start}/>\n`;
  } else start += attributes(type, object, number);
  const tag = extra === undefined ? start : start + unknownAttributes(extra);
  const inner = `${pad}  `;
  const content = children(type, object, inner) + unknownElements(extra, inner);
  return content === '' ? `${tag}/>\n` : `${tag}>\n${content}${pad}</${type.name}>\n`;
}

function attributes({ name, attributes: types }: ElementType, object: Node, number = 1): string {
  const texts = attributesIn(object, types);
  switch (name) {
    case 'attempt':
    case 'test': {
      const attempt = object as unknown as Attempt;
      const ending = attributesIn({ ...attempt.ending }, ENDING_ATTRIBUTES[attempt.ending.kind]);
      // Before the two that say when it ran.
      texts.splice(-2, 0, ` outcome="${testOutcome(attempt)}" ending="${attempt.ending.kind}"`, ...ending);
      return name === 'test' ? texts.join('') : ` number="${number}"${texts.join('')}`;
    }
    case 'plan': {
      const plan = object as unknown as Plan;
      return plan.kind === 'checks'
        ? attribute('checks', plan.count, count)
        : attribute('skip-all', plan.reason, string);
    }
    case 'call': {
      const { flags } = object as unknown as Call;
      const list = flags.map((value) => checked('flags', value, count)).join(' ');
      texts.splice(2, 0, list === '' ? '' : ` flags="${list}"`);
      break;
    }
    case 'summary':
      texts.push(...attributesIn({ ...(object as unknown as Summary).totals }, TOTALS_ATTRIBUTES));
      break;
  }
  return texts.join('');
}

function attributesIn(object: Node, types: readonly AttributeType[]): string[] {
  return types.map(({ name, member, value }) => attribute(name, object[member], value));
}

/** There are so many checks that each string less matters. */
function checkAttributes({ number, name, outcome, reason, duration }: Check): string {
  let text = ` number="${checked('number', number, count)}" name="${escapeAttribute(name)}" outcome="${outcome}"`;
  if (reason !== undefined) text += ` reason="${escapeAttribute(reason)}"`;
  if (duration !== undefined) text += ` duration="${checked('duration', duration, seconds)}"`;
  return text;
}

function diagnostic(it: Diagnostic, pad: string): string {
  return `${pad}<diagnostic kind="${it.kind}"${unknownAttributes(it.extra)}>${escapeText(it.text)}</diagnostic>\n`;
}

function unknownAttributes(extra: Extra | undefined): string {
  return extra?.attributes.map(({ name, value }) => attribute(name, value, string)).join('') ?? '';
}

function unknownElements(extra: Extra | undefined, pad: string): string {
  return extra?.elements.map((text) => `${pad}${text}\n`).join('') ?? '';
}

function attribute(name: string, value: unknown, type: Scalar<unknown>): string {
  // A call that is not unfinished has no attribute.
  if (value === undefined || (value === false && name === 'unfinished')) return '';
  return ` ${name}="${escapeAttribute(String(checked(name, value, type)))}"`;
}

function checked<T>(name: string, value: T, type: Scalar<unknown>): T {
  if (type.accepts(value)) return value;
  throw new ReportError(
    'unrepresentable',
    `write ${JSON.stringify(value)} as ${name}: it must be ${type.expected}`,
  );
}
