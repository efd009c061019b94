import { parseDecimal, parseInteger } from './xml/numbers.js';

/** The form of a value: for reading it from JSON, for writing it, and for the JSON Schema. */
export interface Shape<T> {
  /** The value of parsed JSON. Calls `context.fail` if it does not have this shape. */
  read(value: unknown, context: ShapeContext): T;
  /** The value with its members in the order of the shape, so that equal values have equal texts. */
  arrange(value: T): unknown;
  readonly schema: JsonSchema;
}

/** The shape of a value that one text can hold, such as an attribute of XML. */
export interface Scalar<T> extends Shape<T> {
  /** Completes "it must be …". */
  readonly expected: string;
  /** The value that the text stands for; undefined if it stands for none. */
  parse(text: string): T | undefined;
}

export interface ObjectShape<T> extends Shape<T> {
  readonly members: readonly (readonly [string, Shape<unknown>])[];
}

/** A member that may be missing. */
export interface Optional<T> extends Shape<T> {
  readonly optional: true;
}

export type JsonSchema = { readonly [key: string]: unknown };

/** The place of a value, and what happens to faults there. */
export interface ShapeContext {
  /** Names and indexes from the document's root to the value. */
  readonly path: (string | number)[];
  fail(expected: string): never;
  /** Called for members that the shape does not have. */
  ignore(name: string): void;
}

/** A shape for each member of T, optional ones where T has optional ones: no member can be forgotten. */
export type Members<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Optional<Exclude<T[K], undefined>> : Shape<T[K]>;
};

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { ...shape, optional: true };
}

/** An object with these members. Inherited ones do not count, and others are ignored. */
export function object<T extends object>(name: string, members: Members<T>): ObjectShape<T> {
  const entries = Object.entries(members) as [string, Shape<unknown> | Optional<unknown>][];
  const known = new Map(entries);
  const required = entries.filter(([, shape]) => !('optional' in shape)).map(([key]) => key);
  return {
    members: entries,
    read(value, context) {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return context.fail('an object');
      const taken: Record<string, unknown> = {};
      for (const [key, member] of Object.entries(value)) {
        const shape = known.get(key);
        if (shape === undefined) context.ignore(key);
        else taken[key] = readAt(key, shape, member, context);
      }
      for (const key of required)
        if (!Object.hasOwn(taken, key)) return context.fail(`an object with ${key}`);
      return taken as T;
    },
    arrange(value) {
      const arranged: Record<string, unknown> = {};
      for (const [key, shape] of entries) {
        const member = (value as Record<string, unknown>)[key];
        if (member !== undefined) arranged[key] = shape.arrange(member);
      }
      return arranged;
    },
    schema: {
      title: name,
      type: 'object',
      properties: Object.fromEntries(entries.map(([key, shape]) => [key, shape.schema])),
      required,
    },
  };
}

/** One of several objects, which differ in their member `key`. */
export function variants<T extends object>(
  name: string,
  key: keyof T & string,
  shapes: Readonly<Record<string, Shape<T>>>,
): Shape<T> {
  const kinds = Object.keys(shapes);
  return {
    read(value, context) {
      const kind =
        typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : '';
      const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
      return (
        shape?.read(value, context) ?? context.fail(`an object whose ${key} is one of ${kinds.join(', ')}`)
      );
    },
    arrange: (value) => shapes[value[key] as string]?.arrange(value),
    schema: { title: name, oneOf: kinds.map((kind) => shapes[kind]?.schema) },
  };
}

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    read(value, context) {
      if (!Array.isArray(value)) return context.fail('an array');
      return value.map((each, index) => readAt(index, item, each, context));
    },
    arrange: (value) => value.map((each) => item.arrange(each)),
    schema: { type: 'array', items: item.schema },
  };
}

export const string: Scalar<string> = check(
  'a string',
  { type: 'string' },
  (value) => typeof value === 'string',
);

export const boolean: Scalar<boolean> = check(
  'true or false',
  { type: 'boolean' },
  (value) => typeof value === 'boolean',
  (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
);

/** An integer, 0 or more, that a double holds exactly. */
export const count: Scalar<number> = check(
  'an integer, 0 or more',
  { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  parseInteger,
);

/** A duration in seconds. */
export const seconds: Scalar<number> = check(
  'a number of seconds, 0 or more',
  { type: 'number', minimum: 0 },
  (value) => Number.isFinite(value) && (value as number) >= 0,
  parseDecimal,
);

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A point in time as the model has it. */
export const time: Scalar<string> = check(
  'a time such as 2026-11-22T10:11:12.123Z',
  { type: 'string', pattern: TIME.source },
  (value) => typeof value === 'string' && TIME.test(value),
);

/** One of these words. */
export function oneOf<T extends string>(...values: readonly T[]): Scalar<T> {
  const schema = values.length === 1 ? { const: values[0] } : { enum: values };
  return check(`one of ${values.join(', ')}`, schema, (value) => values.includes(value as T));
}

/** A value that `accepts` accepts. `convert` makes one of a text. */
export function check<T>(
  expected: string,
  schema: JsonSchema,
  accepts: (value: unknown) => boolean,
  convert: (text: string) => unknown = (text) => text,
): Scalar<T> {
  return {
    expected,
    read: (value, context) => (accepts(value) ? (value as T) : context.fail(expected)),
    arrange: (value) => value,
    parse: (text) => {
      const value = convert(text);
      return accepts(value) ? (value as T) : undefined;
    },
    schema,
  };
}

function readAt<T>(key: string | number, shape: Shape<T>, value: unknown, context: ShapeContext): T {
  context.path.push(key);
  const taken = shape.read(value, context);
  context.path.pop();
  return taken;
}

/** The JSON Schema of a shape; each titled part is defined once. */
export function schemaOf(shape: Shape<unknown>, head: JsonSchema): JsonSchema {
  const definitions: Record<string, unknown> = {};
  const define = (schema: unknown): unknown => {
    if (Array.isArray(schema)) return schema.map(define);
    if (typeof schema !== 'object' || schema === null) return schema;
    const { title, ...rest } = schema as JsonSchema;
    if (typeof title !== 'string') return defineMembers(rest);
    definitions[title] ??= defineMembers(rest);
    return { $ref: `#/$defs/${title}` };
  };
  const defineMembers = (schema: JsonSchema): JsonSchema =>
    Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, define(value)]));
  return { ...head, ...defineMembers(shape.schema), $defs: definitions };
}
