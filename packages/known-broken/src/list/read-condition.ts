import { type MessageCondition, type MessagePattern, messagePattern } from '../match/message.js';
import type { Node } from './node.js';
import { quoted } from './quote.js';
import type { Report } from './report.js';
import { checkKeys, keysOf, readMapping, readText } from './shape.js';

const messageKeys = keysOf([], ['contains', 'matches']);

/** Reads `message`: what a failure must say. */
export function readMessage(node: Node, report: Report): MessageCondition | undefined {
  const mapping = readMapping(node, 'message', report);
  if (mapping === undefined) return undefined;
  checkKeys(mapping, 'message', messageKeys, report);
  const containsNode = mapping.pairs.get('contains')?.value;
  const matchesNode = mapping.pairs.get('matches')?.value;
  if (containsNode === undefined && matchesNode === undefined) {
    report('missing-key', 'message lacks "contains" or "matches"', node.offset);
  }
  const contains = containsNode && readText(containsNode, 'contains', report);
  const matches = matchesNode && readExpression(matchesNode, report);
  return { ...(contains !== undefined && { contains }), ...(matches !== undefined && { matches }) };
}

function readExpression(node: Node, report: Report): MessagePattern | undefined {
  const source = readText(node, 'matches', report);
  if (source === undefined) return undefined;
  try {
    return messagePattern(source);
  } catch (error) {
    report('bad-expression', error instanceof Error ? error.message : String(error), node.offset);
    return undefined;
  }
}

/** Reads a day of the calendar, `2027-06-30`. */
export function readDate(node: Node, what: string, report: Report): string | undefined {
  const text = readText(node, what, report);
  if (text === undefined || isDay(text)) return text;
  report('bad-date', `${what} must be a day such as 2027-06-30, not ${quoted(text)}`, node.offset);
  return undefined;
}

/** Whether it is a day of the calendar: a date that does not exist would roll over to another. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
