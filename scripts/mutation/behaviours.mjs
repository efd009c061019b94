// How a mutant of each class behaves: a function of libvirt, and what stands in its place.
import { isResultMemory, parametersOf, resultOf, typeOf } from './mutants.mjs';

/** @typedef {import('./shim.mjs').CFunction} CFunction */
/** @typedef {import('./shim.mjs').Context} Context */

const INTERNAL_ERROR = 1;
const OPERATION_INVALID = 55;

/** The result of a function that failed, by the name of its rule. @type {Readonly<Record<string, unknown>>} */
const failure = {
  ifNegative: -1,
  ifMinusOne: -1,
  ifNull: null,
  ifNullWithError: null,
  ifZeroWithError: 0,
  ifNoIdWithError: 0xffff_ffff,
};

/**
 * The parameters by which a function returns numbers.
 * @param {string} prototype
 */
const outputsOf = (prototype) =>
  parametersOf(prototype).flatMap((each, index) => (/^_Out_ .*[^*] \*\w+$/.test(each) ? [index] : []));

/** One more; for text, one digit or letter is another. @param {any} value */
function wrong(value) {
  if (typeof value === 'bigint') return value + 1n;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'string'
    ? value.replace(/\d|(?<=\w)[a-z]/, (old) =>
        /\d/.test(old) ? String((Number(old) + 1) % 10) : old === 'x' ? 'y' : 'x',
      )
    : value;
}

/**
 * A result of a list has one object less: more would be memory that is not there.
 * @param {Context} context @param {any} result
 */
function wrongResult({ mutant: { function: name, prototype } }, result) {
  if (/^vir\w+(Is|Has)[A-Z]/.test(name)) return 1 - result;
  if (name.includes('List') && typeof result === 'number') return Math.max(0, result - 1);
  // The result of a function that returns its value by a parameter only says that it succeeded.
  if (resultOf(prototype) === 'int' && hasOtherValue(prototype)) return result;
  return wrong(result);
}

/** @param {string} prototype */
const hasOtherValue = (prototype) =>
  outputsOf(prototype).length > 0 || parametersOf(prototype).some(isResultMemory);

/**
 * Each text of a configuration that lacks one element: not those that name the object, and the innermost elements only.
 * @param {string} xml
 */
function without(xml) {
  const leaf = /\s*<(?!name\b|uuid\b|type\b)(\w+)\b[^<>]*(?:\/>|>[^<]*<\/\1>)/g;
  return [...xml.matchAll(leaf)].map(
    ({ 0: text, index }) => xml.slice(0, index) + xml.slice(index + text.length),
  );
}

/** @param {Context} context @param {bigint} object @param {string} verb */
const count = ({ libvirt, mutant }, object, verb) =>
  libvirt(`int vir${typeOf(mutant.function)}${verb}(void *object)`)(object);

/** @param {(call: CFunction, values: unknown[], context: Context) => unknown} change @returns {Behaviour} */
const onEvents = (change) => (real, context) => {
  const at = parametersOf(context.mutant.prototype).findIndex((each) => /^void \*(cb|callback)$/.test(each));
  return (...parameters) => {
    context.callbacks.set(parameters[at], (call, values) => change(call, values, context));
    return real(...parameters);
  };
};

/** @typedef {(real: CFunction, context: Context) => CFunction} Behaviour */

/** @type {Readonly<Record<string, Behaviour>>} */
export const behaviours = {
  'does-nothing':
    (_real, { applied }) =>
    () => {
      applied();
      return 0;
    },

  'reports-failure':
    (real, { applied, failed, setError, mutant }) =>
    (...parameters) => {
      const result = real(...parameters);
      if (failed(result)) return result;
      applied();
      setError(INTERNAL_ERROR);
      return failure[mutant.failure];
    },

  'wrong-error':
    (real, { applied, failed, setError, libvirt }) =>
    (...parameters) => {
      const result = real(...parameters);
      if (!failed(result)) return result;
      applied();
      setError(
        libvirt('int virGetLastErrorCode()')() === INTERNAL_ERROR ? OPERATION_INVALID : INTERNAL_ERROR,
      );
      return result;
    },

  'hides-failure':
    (real, context) =>
    (...parameters) => {
      const result = real(...parameters);
      if (!context.failed(result)) return result;
      const instead = typeof result === 'number' ? 0 : context.other();
      if (instead === undefined) return result;
      context.applied();
      if (typeof instead === 'bigint') count(context, instead, 'Ref');
      context.libvirt('void virResetLastError()')();
      return instead;
    },

  'stale-value': (real, { applied, failed, mutant }) => {
    const outputs = outputsOf(mutant.prototype);
    /** @type {Map<string, any[]>} */
    const first = new Map();
    return (...parameters) => {
      const inputs = parameters.filter((value) => !Array.isArray(value)).map(String);
      const result = real(...parameters);
      if (failed(result)) return result;
      const values = [result, ...outputs.map((index) => parameters[index]?.[0])];
      const key = inputs.join(' ');
      const old = first.get(key);
      if (old === undefined) first.set(key, values);
      if (old === undefined || String(old) === String(values)) return result;
      applied();
      outputs.forEach((index, nth) => {
        parameters[index][0] = old[nth + 1];
      });
      // A list is as long as its memory.
      return typeof result === 'number' && mutant.function.includes('List')
        ? Math.min(old[0], result)
        : old[0];
    };
  },

  'wrong-value': (real, context) => {
    const { applied, failed, mutant, native } = context;
    const outputs = outputsOf(mutant.prototype);
    const memory = parametersOf(mutant.prototype).findIndex(isResultMemory);
    return (...parameters) => {
      const result = real(...parameters);
      if (failed(result) || result === null) return result;
      const value = wrongResult(context, result);
      for (const index of outputs.slice(0, 1)) parameters[index][0] = wrong(parameters[index][0]);
      if (memory >= 0) {
        const at = parameters[memory];
        const bytes = ArrayBuffer.isView(at)
          ? new Uint8Array(at.buffer, at.byteOffset, 1)
          : new Uint8Array(native.view(at, 1));
        bytes[0] = (bytes[0] ?? 0) ^ 1;
      }
      if (value !== result || outputs.length > 0 || memory >= 0) applied();
      return value;
    };
  },

  'wrong-object': (real, context) => {
    const { applied, failed, mutant, other } = context;
    if (resultOf(mutant.prototype) !== 'void *')
      return (object, ...rest) => {
        const instead = other(object);
        if (instead !== undefined) applied();
        return real(instead ?? object, ...rest);
      };
    return (...parameters) => {
      const result = real(...parameters);
      const instead = failed(result) || result === null ? undefined : other(result);
      if (instead === undefined) return result;
      applied();
      count(context, instead, 'Ref');
      return instead;
    };
  },

  'ignores-flag': (real, { applied, mutant: { prototype, flag = 0 } }) => {
    const at = parametersOf(prototype).findIndex((each) => /\bflags\b/.test(each));
    return (...parameters) => {
      if ((parameters[at] & flag) === 0) return real(...parameters);
      applied();
      return real(...parameters.with(at, (parameters[at] & ~flag) >>> 0));
    };
  },

  'loses-configuration': (real, { applied, failed, mutant: { prototype, element } }) => {
    const at = parametersOf(prototype).findIndex((each) => /^const char \*(xml|xmlDesc|dxml)$/.test(each));
    return (...parameters) => {
      const texts = typeof parameters[at] === 'string' ? without(parameters[at]) : [];
      if (element === 'last') texts.reverse();
      for (const text of texts) {
        const result = real(...parameters.with(at, text));
        if (failed(result)) continue;
        applied();
        return result;
      }
      return real(...parameters);
    };
  },

  'event-lost': onEvents((_call, _values, { applied }) => {
    applied();
    return 0;
  }),

  'event-twice': onEvents((call, values, { applied }) => {
    applied();
    call(...values);
    return call(...values);
  }),

  'event-wrong': onEvents((call, values, { applied }) => {
    const changed = values.map((value) => (typeof value === 'number' ? wrong(value) : value));
    if (changed.some((value, index) => value !== values[index])) applied();
    return call(...changed);
  }),

  leaks:
    (_real, { applied }) =>
    () => {
      applied();
      return 0;
    },
};
