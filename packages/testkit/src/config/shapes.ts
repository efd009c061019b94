import { didYouMean } from '@libvirt-tck/text';
import type { Node, Pair } from 'yaml';
import type { ConfigSource } from './source.js';

/** Reads the value of a node that is not empty; undefined after a fault, which the source has noted. */
export type Shape<Value> = (node: Node, source: ConfigSource) => Value | undefined;

type ValueOf<S> = S extends Shape<infer Value> ? Value : never;

/** A text of any form. */
export const text: Shape<string> = (node, source) => {
  const real = source.resolve(node);
  return source.yaml.isScalar(real) ? String(real.value) : source.fault(node, 'a text is expected here');
};

/** As `lsusb` and `lspci` print numbers, with or without `0x`. */
export const hexadecimal = number('a hexadecimal number', /^(?:0x)?[0-9a-f]+$/i, (digits) =>
  Number.parseInt(digits, 16),
);

export const wholeNumber = number('a whole number', /^\d+$/, Number);

/** A whole or decimal number of seconds, 0 included. */
export const secondsOrNone = number('a number of seconds', /^\d+(?:\.\d+)?$/, Number);

/** More than no seconds: nothing can be done in 0. */
export const seconds: Shape<number> = (node, source) => {
  const value = secondsOrNone(node, source);
  return value === 0 ? source.fault(node, 'more than 0 seconds are expected here') : value;
};

function number(name: string, pattern: RegExp, parse: (digits: string) => number): Shape<number> {
  return (node, source) => {
    const real = source.resolve(node);
    const digits = source.yaml.isScalar(real) ? String(real.value) : '';
    return pattern.test(digits) ? parse(digits) : source.fault(node, `${name} is expected here`);
  };
}

/** A list, or a single item in place of a list of one. Empty items do not count. */
export function listOf<Item>(item: Shape<Item>): Shape<readonly Item[]> {
  return (node, source) => {
    const real = source.resolve(node);
    const items = source.yaml.isSeq(real) ? (real.items as Node[]) : [node];
    return items.flatMap((one) => {
      const value = source.resolve(one) && item(one, source);
      return value === undefined ? [] : [value];
    });
  };
}

/** Keys of one's own choice, each with a text. */
export const textByKey: Shape<Readonly<Record<string, string>>> = (node, source) => {
  const entries = pairsOf(node, source).flatMap(([key, name, value]) => {
    if (name === undefined) source.fault(key, 'a name is expected here');
    const read = value && text(value, source);
    return name === undefined || read === undefined ? [] : [[name, read]];
  });
  return Object.fromEntries(entries);
};

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Values<Keys extends Shapes, Required extends keyof Keys> = {
  readonly [Key in keyof Keys]?: ValueOf<Keys[Key]>;
} & { readonly [Key in Required]: ValueOf<Keys[Key]> };

/** Known keys, each with a value of its shape. Other keys are faults, unless they start with `x_`: those are the user's. */
export function keys<Keys extends Shapes, Required extends keyof Keys & string = never>(
  shapes: Keys,
  ...required: readonly Required[]
): Shape<Values<Keys, Required>> {
  return (node, source) => {
    const values = new Map<string, unknown>();
    for (const [key, name = '', value] of pairsOf(node, source)) {
      const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
      if (shape !== undefined) values.set(name, value && shape(value, source));
      else if (!name.startsWith('x_')) source.fault(key, unknownKey(name, Object.keys(shapes)));
    }
    const isMap = source.yaml.isMap(source.resolve(node));
    const missing = required.filter((name) => isMap && values.get(name) === undefined);
    for (const name of missing) source.fault(node, `${name} is missing`);
    const found = [...values].filter(([, value]) => value !== undefined);
    // Without a required key there is a fault, so that these values are never used.
    return Object.fromEntries(found) as Values<Keys, Required>;
  };
}

/** A value made from a faultless one of another shape; `convert` returns a fault if its parts make no sense together. */
export function converted<From, To>(
  shape: Shape<From>,
  convert: (value: From, fault: (problem: string) => undefined) => To | undefined,
): Shape<To> {
  return (node, source) => {
    const before = source.faultCount;
    const value = shape(node, source);
    if (value === undefined || source.faultCount > before) return undefined;
    return convert(value, (problem) => source.fault(node, problem));
  };
}

/** Keys with values where there are keys, a text elsewhere. */
export function textOr<Value>(fromText: (text: string) => Value, keysShape: Shape<Value>): Shape<Value> {
  return (node, source) => {
    if (source.yaml.isMap(source.resolve(node))) return keysShape(node, source);
    const read = text(node, source);
    return read === undefined ? undefined : fromText(read);
  };
}

/** Each key as a node and, where it is a text, as that; and the value unless it is empty. */
function pairsOf(
  node: Node,
  source: ConfigSource,
): readonly (readonly [key: Node, name: string | undefined, value: Node | undefined])[] {
  const real = source.resolve(node);
  if (!source.yaml.isMap(real)) return source.fault(node, 'keys with values are expected here') ?? [];
  return (real.items as Pair<Node, Node | null>[]).map(({ key, value }) => [
    key,
    source.yaml.isScalar(key) ? String(key.value) : undefined,
    source.resolve(value) && (value ?? undefined),
  ]);
}

function unknownKey(name: string, known: readonly string[]): string {
  const hint = didYouMean(name, known) || `; known here are ${known.join(', ')}`;
  return `the key ${JSON.stringify(name)} is not known${hint}`;
}
