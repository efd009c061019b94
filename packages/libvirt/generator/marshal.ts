import type { Annotation } from './annotation.js';
import type { ApiFunction, Parameter } from './api.js';
import { handleClass, pointedScalar, scalar } from './c-types.js';
import { enumName } from './naming.js';

/** A parameter of the method. */
export interface Input {
  readonly name: string;
  readonly type: string;
  /** The value it has when it is left out, if there is one. */
  readonly fallback?: string;
}

/** A value that C gives through a pointer. */
interface Output {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

/** Code around the call that lends memory to it, or takes a list from it. */
interface Frame {
  readonly open: string;
  readonly close: string;
  /** The type of the frame's result; undefined if it passes on the result of the call. */
  readonly type?: string;
}

/** How one function is called: the pieces a method is made of. */
export interface Marshalled {
  readonly inputs: readonly Input[];
  readonly before: readonly string[];
  readonly frame?: Frame;
  readonly arguments: readonly string[];
  readonly outputs: readonly Output[];
}

/** The pieces that one parameter adds, and how many parameters it takes up. */
interface Piece extends Partial<Omit<Marshalled, 'arguments'>> {
  readonly arguments: readonly string[];
  readonly takes?: number;
}

/** Decides for each parameter after the object itself, by its C type and its annotation. */
export function marshal(fn: ApiFunction, annotation: Annotation): Marshalled {
  const inputs: Input[] = [];
  const before: string[] = [];
  const values: string[] = ['this[address]'];
  const outputs: Output[] = [];
  let frame: Frame | undefined;
  for (let index = 1; index < fn.parameters.length; ) {
    const piece = pieceFor(fn, index, annotation);
    inputs.push(...(piece.inputs ?? []));
    before.push(...(piece.before ?? []));
    outputs.push(...(piece.outputs ?? []));
    values.push(...piece.arguments);
    frame ??= piece.frame;
    index += piece.takes ?? 1;
  }
  const known = withSize(withFallbacks(inputs, annotation), annotation);
  return { inputs: known, before, arguments: values, outputs, ...(frame && { frame }) };
}

const SIZED = 'as many as another function says';

/** The size of an array comes last, and defaults to the result of the function that counts its elements. */
function withSize(inputs: readonly Input[], { sizedBy }: Annotation): Input[] {
  const others = inputs.filter((input) => input.fallback !== SIZED);
  const fallback = `this.${sizedBy}(${others.map((input) => input.name).join(', ')})`;
  return [
    ...others,
    ...inputs.filter((input) => input.fallback === SIZED).map((input) => ({ ...input, fallback })),
  ];
}

/** A parameter may be left out where it has a value for that, and everything after it may be left out as well. */
function withFallbacks(inputs: readonly Input[], annotation: Annotation): Input[] {
  const result: Input[] = [];
  let optional = true;
  for (const { fallback: own, ...input } of inputs.toReversed()) {
    const nullable = annotation.nullable?.includes(input.name) === true;
    const zero = annotation.zero?.includes(input.name) === true;
    const fallback = own ?? (nullable ? 'null' : zero ? '0' : undefined);
    optional &&= fallback !== undefined;
    const type = nullable ? `${input.type} | null` : input.type;
    result.unshift({ ...input, type, ...(optional && fallback !== undefined && { fallback }) });
  }
  return result;
}

function pieceFor(fn: ApiFunction, index: number, annotation: Annotation): Piece {
  const parameter = fn.parameters[index] as Parameter;
  const next = fn.parameters[index + 1];
  const piece =
    typedParameters(parameter, next) ??
    list(parameter, next, annotation) ??
    input(parameter, next, annotation) ??
    output(parameter, annotation);
  if (piece === undefined) throw new Error(`${fn.name}: annotate ${parameter.type} ${parameter.name}`);
  return piece;
}

function typedParameters({ name, type }: Parameter, next: Parameter | undefined): Piece | undefined {
  const lent = [name, next?.name ?? ''];
  const open = (helper: string) => `${helper}((${lent.join(', ')}) => `;
  if (type === 'virTypedParameterPtr *') {
    return {
      arguments: lent,
      takes: 2,
      frame: { open: open('takeTypedParameters'), close: ')', type: 'TypedParameters' },
    };
  }
  if (type !== 'virTypedParameterPtr') return undefined;
  if (next?.type.endsWith('*')) {
    return {
      arguments: lent,
      takes: 2,
      frame: { open: open('fillTypedParameters'), close: ')', type: 'TypedParameters' },
    };
  }
  return {
    inputs: [{ name, type: 'TypedParametersInput' }],
    arguments: ['at', 'count'],
    takes: 2,
    frame: { open: `withTypedParameters(${name}, (at, count) => `, close: ')' },
  };
}

function list(
  { name, type }: Parameter,
  next: Parameter | undefined,
  annotation: Annotation,
): Piece | undefined {
  const { records, sizedBy } = annotation;
  if (records?.parameter === name) {
    const open = `takeRecords(${records.read}, ${records.free}, (${name}) => `;
    return { arguments: [name], frame: { open, close: ')', type: `${records.type}[]` } };
  }
  const element = handleClass(type.replace(/ \*\*$/, ''));
  if (type.endsWith(' **') && element !== undefined) {
    const close = `).map((at) => new ${element}(at))`;
    return { arguments: [name], frame: { open: `takePointers((${name}) => `, close, type: `${element}[]` } };
  }
  if (type === 'char ***') {
    return { arguments: [name], frame: { open: `takeStrings((${name}) => `, close: ')', type: 'string[]' } };
  }
  if (sizedBy !== undefined && /^(char \*\*|int \*)/.test(type) && next !== undefined) {
    const [helper, result] = type === 'int *' ? ['fillNumbers', 'number[]'] : ['fillStrings', 'string[]'];
    const open = `${helper}(${next.name}, (${name}) => `;
    const inputs = [{ name: next.name, type: 'number', fallback: SIZED }];
    return { inputs, arguments: [name, next.name], takes: 2, frame: { open, close: ')', type: result } };
  }
  return undefined;
}

function input(parameter: Parameter, next: Parameter | undefined, annotation: Annotation): Piece | undefined {
  const { name, type } = parameter;
  const nullable = annotation.nullable?.includes(name) === true;
  if (name === 'flags') {
    const type = numberType(name, false, annotation);
    return { inputs: [{ name, type, fallback: '0' }], arguments: [name] };
  }
  if (annotation.arrays?.[name] !== undefined) {
    const element = type.startsWith('const char') ? 'string' : 'number';
    const count = nullable ? `${name}?.length ?? 0` : `${name}.length`;
    // The count comes before some arrays and after others.
    return {
      inputs: [{ name, type: `readonly ${element}[]` }],
      arguments: next?.name === annotation.arrays[name] ? [name, count] : [name],
      takes: next?.name === annotation.arrays[name] ? 2 : 1,
    };
  }
  const counted = Object.entries(annotation.arrays ?? {}).find(([, count]) => count === name)?.[0];
  if (counted !== undefined)
    return { arguments: [nullable ? `${counted}?.length ?? 0` : `${counted}.length`] };
  if (annotation.booleans?.includes(name) && scalar(type)) {
    return { inputs: [{ name, type: 'boolean' }], arguments: [`${name} ? 1 : 0`] };
  }
  const number = scalar(type);
  if (number)
    return {
      inputs: [{ name, type: numberType(name, number.wide, annotation) }],
      arguments: [name],
    };
  if (type === 'const char *') return { inputs: [{ name, type: 'string' }], arguments: [name] };
  if (type === 'const unsigned char *')
    return { inputs: [{ name, type: 'Uint8Array' }], arguments: [`uuidBytes(${name})`] };
  if (type === 'unsigned char *' && next?.type === 'int') {
    return { inputs: [{ name, type: 'Uint8Array' }], arguments: [name, `${name}.length`], takes: 2 };
  }
  const handle = handleClass(type);
  if (handle)
    return {
      inputs: [{ name, type: handle }],
      arguments: [nullable ? `${name}?.[address] ?? null` : `${name}[address]`],
    };
  return undefined;
}

function output({ name, type }: Parameter, annotation: Annotation): Piece | undefined {
  if (type === 'unsigned char *') {
    return {
      before: [`const ${name} = Buffer.alloc(UUID_BYTES);`],
      arguments: [name],
      outputs: [{ name, type: 'Uint8Array', value: name }],
    };
  }
  if (type === 'char *') {
    const value = `${name}.toString('latin1', 0, UUID_TEXT - 1)`;
    return {
      before: [`const ${name} = Buffer.alloc(UUID_TEXT);`],
      arguments: [name],
      outputs: [{ name, type: 'string', value }],
    };
  }
  const number = pointedScalar(type);
  if (number !== undefined) {
    const before = [`const ${name}: [number${number.wide ? ' | bigint' : ''}] = [0];`];
    return { before, arguments: [name], outputs: [scalarOutput(name, number.wide, annotation)] };
  }
  const struct = /^vir(\w+)Ptr$/.exec(type)?.[1];
  if (struct === undefined) return undefined;
  const open = `withMemory(sizeOf${struct}(), (${name}) => {`;
  return { arguments: [name], frame: { open, close: `return read${struct}(${name});\n})`, type: struct } };
}

/** The type of the enum, or of the enums, that the values are of. */
function numberType(name: string, wide: boolean, annotation: Annotation): string {
  return enumTypes(name, annotation) || (wide ? 'number | bigint' : 'number');
}

export function enumTypes(name: string, { enums }: Annotation): string {
  return [enums?.[name] ?? []].flat().map(enumName).join(' | ');
}

function scalarOutput(name: string, wide: boolean, annotation: Annotation): Output {
  if (annotation.booleans?.includes(name)) return { name, type: 'boolean', value: `${name}[0] !== 0` };
  if (annotation.small?.includes(name)) return { name, type: 'number', value: `Number(${name}[0])` };
  if (wide) return { name, type: 'bigint', value: `BigInt(${name}[0])` };
  return { name, type: numberType(name, false, annotation), value: `${name}[0]` };
}
