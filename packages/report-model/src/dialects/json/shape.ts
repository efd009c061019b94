/** What a JSON value must be, said once: for reading it and for the JSON Schema. */
export interface Shape<T> {
  /** The value as it is taken in. Fails by `context.fail`. */
  read(value: unknown, context: ShapeContext): T;
  /** The value with its members in the order of the shape, so that equal values have equal texts. */
  arrange(value: T): unknown;
  readonly schema: JsonSchema;
}

/** A member that may be missing. */
export interface Optional<T> extends Shape<T> {
  readonly optional: true;
}

export type JsonSchema = { readonly [key: string]: unknown };

/** Where reading is, and whom to tell what is wrong there. */
export interface ShapeContext {
  /** Names and indexes from the document's root to the value. */
  readonly path: (string | number)[];
  fail(expected: string): never;
  /** Told of members that have no place in the shape. */
  ignore(name: string): void;
}

/** A shape for each member of T, optional ones where T has optional ones: no member can be forgotten. */
export type Members<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Optional<Exclude<T[K], undefined>> : Shape<T[K]>;
};

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { ...shape, optional: true };
}

/** An object with these members. Only its own are looked at, and no others are taken in. */
export function object<T extends object>(name: string, members: Members<T>): Shape<T> {
  const entries = Object.entries(members) as [string, Shape<unknown> | Optional<unknown>][];
  const known = new Map(entries);
  const required = entries.filter(([, shape]) => !('optional' in shape)).map(([key]) => key);
  return {
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

/** One of several objects, told apart by their member `key`. */
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

export const string: Shape<string> = check(
  'a string',
  { type: 'string' },
  (value) => typeof value === 'string',
);

export const boolean: Shape<boolean> = check(
  'true or false',
  { type: 'boolean' },
  (value) => typeof value === 'boolean',
);

/** An integer, 0 or more, that a double holds exactly. */
export const count: Shape<number> = check(
  'an integer, 0 or more',
  { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
);

/** A duration in seconds. */
export const seconds: Shape<number> = check(
  'a number of seconds, 0 or more',
  { type: 'number', minimum: 0 },
  (value) => Number.isFinite(value) && (value as number) >= 0,
);

const TIME = '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$';
const TIME_PATTERN = new RegExp(TIME);

/** A point in time as the model writes it. */
export const time: Shape<string> = check(
  'a time such as 2026-11-22T10:11:12.123Z',
  { type: 'string', pattern: TIME },
  (value) => typeof value === 'string' && TIME_PATTERN.test(value),
);

/** One of these values. */
export function oneOf<T extends string | boolean>(...values: readonly T[]): Shape<T> {
  const schema = values.length === 1 ? { const: values[0] } : { enum: values };
  return check(`one of ${values.join(', ')}`, schema, (value) => values.includes(value as T));
}

/** Whatever `test` finds right. */
export function check<T>(expected: string, schema: JsonSchema, test: (value: unknown) => boolean): Shape<T> {
  return {
    read: (value, context) => (test(value) ? (value as T) : context.fail(expected)),
    arrange: (value) => value,
    schema,
  };
}

function readAt<T>(key: string | number, shape: Shape<T>, value: unknown, context: ShapeContext): T {
  context.path.push(key);
  const taken = shape.read(value, context);
  context.path.pop();
  return taken;
}

/** The JSON Schema of a shape; what has a title, except itself, is defined once. */
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
