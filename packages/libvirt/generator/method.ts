import type { Annotation, Special } from './annotation.js';
import type { ApiFunction } from './api.js';
import { handleClass, scalar } from './c-types.js';
import { type Input, type Marshalled, marshal } from './marshal.js';
import { enumName, methodOf } from './naming.js';

/** A method of a class, as text. */
export function methodSource(fn: ApiFunction, annotation: Annotation, enums: ReadonlySet<string>): string {
  const { name } = methodOf(fn.name, fn.parameters[0]?.type);
  const source = annotation.special
    ? specialSource(name, annotation.special)
    : plainSource(fn, name, annotation, marshal(fn, annotation));
  return `${docstring(fn, enums)}\n${source}`;
}

function docstring(fn: ApiFunction, enums: ReadonlySet<string>): string {
  const link = `https://libvirt.org/html/libvirt-${fn.page}.html#${fn.name}`;
  const info = fn.parameters.find((parameter) => parameter.name === 'flags')?.info ?? '';
  const flags = [...new Set(info.match(/\bvir\w+/g))].filter((name) => enums.has(name)).map(enumName);
  const lines = [
    `${fn.name}, since ${fn.since}: ${link}`,
    ...(flags.length > 0 ? [`@param flags ${flags.join(', ')}`] : []),
  ];
  return lines.length === 1 ? `/** ${lines[0]} */` : `/**\n * ${lines.join('\n * ')}\n */`;
}

export function specialSource(name: string, special: Special): string {
  const first = special.static ? '' : special.onHandle ? 'this' : 'this[address]';
  const values = [first, special.arguments].filter((text) => text !== '').join(', ');
  const modifiers = `${special.static ? 'static ' : ''}${special.promises ? 'async ' : ''}`;
  const signature = `${modifiers}${name}(${special.parameters}): ${special.returns}`;
  const awaited = special.promises ? 'await ' : '';
  const call = `${awaited}${special.name}(${values})`;
  const result = special.wraps === undefined ? call : `new ${special.wraps}(${call})`;
  return `${signature} {\n${special.returns === 'void' ? '' : 'return '}${result};\n}`;
}

function plainSource(fn: ApiFunction, name: string, annotation: Annotation, parts: Marshalled): string {
  const call = `${fn.name}(${parts.arguments.join(', ')})`;
  const { type, body } = bodyOf(fn, annotation, parts, call);
  return `${name}(${parts.inputs.map(inputSource).join(', ')}): ${type} {\n${[...parts.before, body].join('\n')}\n}`;
}

function inputSource({ name, type, fallback }: Input): string {
  const inferred = type === 'number' && fallback !== undefined;
  return `${name}${inferred ? '' : `: ${type}`}${fallback === undefined ? '' : ` = ${fallback}`}`;
}

interface Body {
  readonly type: string;
  readonly body: string;
}

function bodyOf(fn: ApiFunction, annotation: Annotation, parts: Marshalled, call: string): Body {
  const { frame, outputs } = parts;
  if (frame?.open.endsWith('{')) {
    // Memory lent for a struct: the call fills it in, then it is read.
    const type = annotation.zeroIsNull ? `${frame.type} | null` : `${frame.type}`;
    const filled = annotation.zeroIsNull ? `if (${call} === 0) return null;` : `${call};`;
    return { type, body: `return ${frame.open}\n${filled}\n${frame.close};` };
  }
  if (frame?.type !== undefined)
    return { type: frame.type, body: `return ${frame.open}${call}${frame.close};` };
  const framed = frame === undefined ? call : `${frame.open}${call}${frame.close}`;
  if (outputs.length === 0) return resultBody(fn, annotation, framed);
  return outputsBody(fn, annotation, parts, framed);
}

function outputsBody(fn: ApiFunction, annotation: Annotation, { outputs }: Marshalled, call: string): Body {
  const [only] = outputs;
  if (annotation.resultName === undefined && outputs.length === 1 && only) {
    return { type: only.type, body: `${call};\nreturn ${only.value};` };
  }
  const result = annotation.resultName;
  const own =
    result === undefined
      ? []
      : [{ name: result, type: resultBody(fn, annotation, call).type, value: result }];
  const all = [...own, ...outputs];
  const type = `{ ${all.map((output) => `${output.name}: ${output.type}`).join('; ')} }`;
  const values = all.map((output) =>
    output.name === output.value ? output.name : `${output.name}: ${output.value}`,
  );
  return {
    type,
    body: `${result === undefined ? '' : `const ${result} = `}${call};\nreturn { ${values.join(', ')} };`,
  };
}

/** What the result itself becomes. */
function resultBody(fn: ApiFunction, annotation: Annotation, call: string): Body {
  const own = methodOf(fn.name, fn.parameters[0]?.type).className;
  if (fn.name.endsWith('Ref')) return { type: `${own}`, body: `${call};\nreturn new ${own}(this[address]);` };
  const handle = handleClass(fn.returns);
  if (handle !== undefined) return handleBody(fn, annotation, handle, call);
  if (fn.returns.endsWith('char *')) {
    return {
      type: annotation.fails === 'null-with-error' ? 'string | null' : 'string',
      body: `return ${call};`,
    };
  }
  if (annotation.fails === 'no-id-with-error') return { type: 'number', body: `return ${call} | 0;` };
  if (scalar(fn.returns)?.wide) return { type: 'bigint', body: `return BigInt(${call});` };
  if (annotation.returns === 'boolean') return { type: 'boolean', body: `return ${call} !== 0;` };
  if (annotation.returns !== undefined) return { type: annotation.returns, body: `return ${call};` };
  return { type: 'void', body: `${call};` };
}

function handleBody(fn: ApiFunction, annotation: Annotation, handle: string, call: string): Body {
  if (!annotation.borrowed) return { type: handle, body: `return new ${handle}(${call});` };
  // The object belongs to the one that was asked: take a reference before wrapping it in a handle that gives one back.
  const ref = fn.returns.replace(/Ptr$/, 'Ref');
  return { type: handle, body: `const at = ${call};\n${ref}(at);\nreturn new ${handle}(at);` };
}
