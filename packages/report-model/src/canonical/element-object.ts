import type { Check, EndingKind, Fact, Test } from '../model.js';
import { ENDING_KINDS } from '../outcome.js';
import { check, count, oneOf, string } from '../shape.js';
import type { Fields } from './fields.js';
import { type ElementType, ENDING_ATTRIBUTES } from './grammar.js';

/** An object of the model while it is read: its attributes have been checked against its shape. */
export interface Draft {
  [member: string]: unknown;
  extra?: { readonly attributes: Fact[]; readonly elements: string[] };
}

/** A `T` while it is read. */
export type DraftOf<T> = Draft & { -readonly [Member in keyof T]?: T[Member] };

/** A test, or an earlier attempt of it. */
export interface AttemptDraft extends Draft {
  ending: Test['ending'];
  checks: Check[];
}

const endingKind = oneOf<EndingKind>(...ENDING_KINDS);
const flags = check<readonly number[]>(
  'numbers with a space between each two',
  {},
  (value) => Array.isArray(value) && value.every(Number.isSafeInteger),
  (text) => text.split(' ').map((word) => (/^\d{1,16}$/.test(word) ? Number(word) : Number.NaN)),
);

/** The object that an element stands for, by the attributes of its start tag. */
export function elementObject({ name, attributes }: ElementType, fields: Fields, parent?: Draft): Draft {
  const object: Draft = {};
  fields.addTo(object, attributes);
  switch (name) {
    case 'platform':
      return Object.assign(object, { capabilities: [], properties: [] });
    case 'test':
      return Object.assign(object, { ending: endingOf(fields), checks: [] });
    case 'attempt': {
      const expected = 1 + ((parent?.earlier ?? []) as readonly unknown[]).length;
      if (fields.required('number', count) !== expected)
        throw fields.invalid(`this attempt must have the number ${expected}`);
      return Object.assign(object, { ending: endingOf(fields), checks: [] });
    }
    case 'plan':
      return Object.assign(object, planOf(fields));
    case 'diagnostic':
      return Object.assign(object, { text: '' });
    case 'calls':
      return Object.assign(object, { calls: [] });
    case 'call':
      return Object.assign(object, { errors: [], flags: fields.optional('flags', flags) ?? [] });
    default:
      return object;
  }
}

function endingOf(fields: Fields): { kind: EndingKind } {
  const ending = { kind: fields.required('ending', endingKind) };
  fields.addTo(ending, ENDING_ATTRIBUTES[ending.kind]);
  return ending;
}

function planOf(fields: Fields): object {
  const planned = fields.optional('checks', count);
  const reason = fields.optional('skip-all', string);
  if ((planned === undefined) === (reason === undefined))
    throw fields.invalid('<plan> must have either checks or skip-all');
  return planned === undefined ? { kind: 'skip-all', reason } : { kind: 'checks', count: planned };
}
