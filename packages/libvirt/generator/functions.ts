import type { Annotation } from './annotation.js';
import type { ApiFunction, Parameter } from './api.js';
import { handleClass, pointedScalar, scalar } from './c-types.js';

/** A C prototype for koffi, and the TypeScript type of the function. */
export interface Declaration {
  readonly prototype: string;
  readonly type: string;
  readonly failed: string;
}

export function declarationOf(fn: ApiFunction, annotation: Annotation): Declaration {
  const parameters = fn.parameters.map((parameter) => ({
    parameter,
    native: nativeParameter(parameter, annotation),
  }));
  const returns = nativeResult(fn.returns);
  const failed = failureOf(fn.returns, annotation);
  const result = failed === 'ifNull' ? returns.type.replace(' | null', '') : returns.type;
  return {
    prototype: `${returns.c}${fn.name}(${parameters.map(({ native }) => native.c).join(', ')})`,
    type: `(${parameters.map(({ parameter, native }) => `${parameter.name}: ${native.type}`).join(', ')}) => ${result}`,
    failed,
  };
}

interface Native {
  readonly c: string;
  readonly type: string;
}

function nativeParameter({ name, type }: Parameter, annotation: Annotation): Native {
  if (annotation.memory?.includes(name)) return { c: `void *${name}`, type: 'Memory' };
  const number = scalar(type);
  if (number !== undefined) return { c: `${number.c} ${name}`, type: 'number | bigint' };
  if (type === 'const char *') return { c: `const char *${name}`, type: 'string | null' };
  if (type === 'const char **')
    return { c: `const char **${name}`, type: 'readonly (string | null)[] | null' };
  if (annotation.arrays?.[name] !== undefined) {
    const target = pointedScalar(type);
    return { c: `${target?.c} *${name}`, type: 'readonly number[]' };
  }
  if (/\*\*\*?$|Ptr \*$/.test(type) && !type.includes('const')) {
    // Functions that grow an array of typed parameters read the pointer as well as write it.
    const direction = annotation.internal === undefined ? '_Out_' : '_Inout_';
    if (!isFilledByCallee(type, name)) return { c: `void *${name}`, type: 'Memory' };
    return { c: `${direction} void **${name}`, type: '[Address | null]' };
  }
  const target = pointedScalar(type);
  if (target !== undefined && annotation.sizedBy === undefined) {
    const direction = /^n?params$|^maxparams$/.test(name) ? '_Inout_' : '_Out_';
    return { c: `${direction} ${target.c} *${name}`, type: target.wide ? '[number | bigint]' : '[number]' };
  }
  return { c: `void *${name}`, type: 'Memory' };
}

/** `char **names` are filled by the callee into memory of ours; a list is made by it. */
function isFilledByCallee(type: string, name: string): boolean {
  return type !== 'char **' && type !== 'char ** const' && name !== 'doms' && !(type === 'virDomainPtr *');
}

function nativeResult(type: string): Native {
  const number = scalar(type);
  if (number !== undefined) return { c: `${number.c} `, type: number.wide ? 'number | bigint' : 'number' };
  if (type === 'void') return { c: 'void ', type: 'void' };
  // The exclamation mark makes koffi free the string once it has read it: it is ours.
  if (type === 'char *') return { c: 'char *! ', type: 'string | null' };
  if (type === 'const char *') return { c: 'const char *', type: 'string | null' };
  return { c: 'void *', type: 'Address | null' };
}

const FAILURES = {
  'null-with-error': 'ifNullWithError',
  'zero-with-error': 'ifZeroWithError',
  'no-id-with-error': 'ifNoIdWithError',
  'minus-one': 'ifMinusOne',
  never: 'never',
} as const;

function failureOf(returns: string, annotation: Annotation): string {
  if (annotation.fails !== undefined) return FAILURES[annotation.fails];
  if (returns === 'void') return 'never';
  if (returns.endsWith('*') || handleClass(returns) !== undefined || returns.endsWith('Ptr')) return 'ifNull';
  return 'ifNegative';
}
