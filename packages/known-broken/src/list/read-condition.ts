import { type MessageCondition, type MessagePattern, messagePattern } from '../match/message.js';
import { type Field, keysOf } from './field.js';
import { quoted } from './quote.js';

const messageKeys = keysOf([], ['contains', 'matches']);

/** Reads `message`: what a failure must say. */
export function readMessage(field: Field): MessageCondition | undefined {
  const fields = field.fields('message', messageKeys);
  if (fields === undefined) return undefined;
  const [containsField, matchesField] = [fields.get('contains'), fields.get('matches')];
  if (containsField === undefined && matchesField === undefined)
    field.fault('missing-key', 'message lacks "contains" or "matches"');
  const contains = containsField?.text();
  const matches = matchesField && readExpression(matchesField);
  return { ...(contains !== undefined && { contains }), ...(matches !== undefined && { matches }) };
}

function readExpression(field: Field): MessagePattern | undefined {
  const source = field.text();
  if (source === undefined) return undefined;
  try {
    return messagePattern(source);
  } catch (error) {
    return field.fault('bad-expression', error instanceof Error ? error.message : String(error));
  }
}

/** Reads a day of the calendar, `2027-06-30`. */
export function readDay(field: Field): string | undefined {
  const text = field.text();
  if (text === undefined || isDay(text)) return text;
  return field.fault('bad-date', `${field.name} must be a day such as 2027-06-30, not ${quoted(text)}`);
}

/** Whether it is a day of the calendar: a date that does not exist would roll over to another. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
