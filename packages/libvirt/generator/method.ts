import type { Annotation, Special } from './annotation.js';
import { namesOf } from './annotations/special.js';
import type { ApiFunction } from './api.js';
import { handleClass, scalar } from './c-types.js';
import { docstring } from './docstring.js';
import { enumTypes, type Input, type Marshalled, marshal } from './marshal.js';
import { CLASSES, methodOf, releaseOf } from './naming.js';

/** A method of a class, as text, and its form that makes the call on another thread if it has one. */
export function methodSource(fn: ApiFunction, annotation: Annotation): string {
  const { name } = methodOf(fn.name, fn.parameters[0]?.type);
  if (annotation.special) {
    const special = withEnums(annotation.special, annotation);
    return `${docstring(fn, namesOf(special.parameters))}\n${specialSource(name, special)}`;
  }
  const parts = marshal(fn, annotation);
  const names = parts.inputs.map((input) => input.name);
  const plain = `${docstring(fn, names)}\n${plainSource(fn, name, annotation, parts)}`;
  if (!annotation.async) return plain;
  const doc = `/** {@link ${name}} on another thread, so that this one stays free. */`;
  return `${plain}\n\n${doc}\n${asyncSource(fn, name, annotation, parts)}`;
}

/** A method written by hand has `flags = 0` where C has the values of an enum. */
function withEnums(special: Special, annotation: Annotation): Special {
  const parameters = special.parameters.replaceAll(/(\w+) = 0/g, (text, name: string) => {
    const type = enumTypes(name, annotation);
    return type === '' ? text : `${name}: ${type} = 0`;
  });
  return { ...special, parameters };
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

/** The same call on another thread. Memory and objects stay until the call is over, even if the caller gives up. */
function asyncSource(fn: ApiFunction, name: string, annotation: Annotation, parts: Marshalled): string {
  const handles = ['this', ...parts.inputs.filter(({ type }) => isHandle(type)).map((input) => input.name)];
  const lent = [`handles: [${handles.join(', ')}]`];
  const before: string[] = [];
  const lending = /^withTypedParameters\((\w+)/.exec(parts.frame?.open ?? '')?.[1];
  if (lending !== undefined) {
    before.push(`const { at, count, free } = lendTypedParameters(${lending});`);
    lent.push('free');
  }
  if (handleClass(fn.returns) !== undefined) lent.push(`discard: ${releaseOf(fn.returns)}`);
  const values = parts.arguments.join(', ');
  const call = `(await callAsync(${fn.name}, [${values}], options, { ${lent.join(', ')} }))`;
  const { type, body } = resultBody(fn, annotation, call);
  const inputs = [...parts.inputs.map(inputSource), 'options: CallOptions = {}'];
  return `async ${name}Async(${inputs.join(', ')}): Promise<${type}> {\n${[...before, body].join('\n')}\n}`;
}

const isHandle = (type: string): boolean => Object.values(CLASSES).some((known) => known.name === type);

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

/** How the result itself is returned. */
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
