import { BindingError } from '../errors/binding-error.js';
import {
  virTypedParamsAddBoolean,
  virTypedParamsAddDouble,
  virTypedParamsAddFromString,
  virTypedParamsAddInt,
  virTypedParamsAddLLong,
  virTypedParamsAddString,
  virTypedParamsAddUInt,
  virTypedParamsAddULLong,
} from '../generated/functions.gen.js';
import { knownParameterTypes } from '../generated/parameter-types.gen.js';
import type { Out } from '../memory/lists.js';
import {
  PARAMETER_TYPES,
  type ParameterType,
  type TypedParameter,
  type TypedParameterValue,
} from './model.js';

/** An array that libvirt's functions let grow. */
export interface Growing {
  readonly params: Out;
  readonly nparams: [number];
  readonly maxparams: [number];
}

export function addParameter(to: Growing, name: string, given: TypedParameterValue | TypedParameter): void {
  const { type, value } = typeof given === 'object' ? given : { type: typeOf(name, given), value: given };
  const { params, nparams, maxparams } = to;
  if (typeof value === 'string' && type !== 'string') {
    virTypedParamsAddFromString(params, nparams, maxparams, name, PARAMETER_TYPES[type], value);
    return;
  }
  switch (type) {
    case 'string':
      virTypedParamsAddString(params, nparams, maxparams, name, String(value));
      break;
    case 'boolean':
      virTypedParamsAddBoolean(params, nparams, maxparams, name, value ? 1 : 0);
      break;
    case 'double':
      virTypedParamsAddDouble(params, nparams, maxparams, name, Number(value));
      break;
    case 'int':
      virTypedParamsAddInt(params, nparams, maxparams, name, whole(name, value));
      break;
    case 'uint':
      virTypedParamsAddUInt(params, nparams, maxparams, name, whole(name, value));
      break;
    case 'llong':
      virTypedParamsAddLLong(params, nparams, maxparams, name, whole(name, value));
      break;
    case 'ullong':
      virTypedParamsAddULLong(params, nparams, maxparams, name, whole(name, value));
      break;
    default:
      throw new BindingError('bad-argument', `set ${name}: there is no type ${type satisfies never}`);
  }
}

function typeOf(name: string, value: TypedParameterValue): ParameterType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  const known = Object.hasOwn(knownParameterTypes, name) ? knownParameterTypes[name] : undefined;
  if (known !== undefined) return known;
  if (typeof value === 'bigint') return value < 0n ? 'llong' : 'ullong';
  if (!Number.isInteger(value)) return 'double';
  return value === (value | 0) ? 'int' : 'llong';
}

function whole(name: string, value: TypedParameterValue): bigint {
  if (typeof value === 'bigint' || Number.isInteger(value)) return BigInt(value);
  throw new BindingError('bad-argument', `set ${name} to ${value}: it needs an integer`);
}
