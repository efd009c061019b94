import { virTypedParamsClear, virTypedParamsFree } from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { layout } from '../memory/layout.js';
import type { Out } from '../memory/lists.js';
import * as read from '../memory/read.js';
import { withMemory } from '../memory/scratch.js';
import { addParameter, type Growing } from './add.js';
import {
  PARAMETER_TYPES,
  type TypedParameters,
  type TypedParametersInput,
  type TypedParameterValue,
} from './model.js';

/** `virTypedParameter`; the value is a union whose widest members are 64 bits. */
const virTypedParameter = layout({ field: 'char [80]', type: 'int', value: 'long long' });

const { int, uint, llong, double, boolean, string } = PARAMETER_TYPES;

/** Reads parameters, and leaves them to libvirt. */
export function readTypedParameters(at: Address | null, count: number): TypedParameters {
  const { size } = virTypedParameter();
  const entries = new Map<string, TypedParameterValue | TypedParameterValue[]>();
  for (const [name, value] of read.records(at, count, size, readParameter)) {
    const known = entries.get(name);
    entries.set(name, known === undefined ? value : [known, value].flat());
  }
  return Object.fromEntries(entries);
}

function readParameter(at: Address): [name: string, value: TypedParameterValue] {
  const field = virTypedParameter();
  return [read.text(at), readValue(read.int(at + field.type), at + field.value)];
}

function readValue(type: number, at: Address): TypedParameterValue {
  switch (type) {
    case int:
      return read.int(at);
    case uint:
      return read.uint(at);
    case llong:
      return read.longlong(at);
    case double:
      return read.double(at);
    case boolean:
      return read.uchar(at) !== 0;
    case string:
      return read.string(at) ?? '';
    default:
      // `ullong`, and types of a later libvirt: the 64 bits as they are.
      return read.ulonglong(at);
  }
}

/** Takes parameters that libvirt allocated. */
export function takeTypedParameters(call: (params: Out, nparams: [number]) => unknown): TypedParameters {
  const params: Out = [null];
  const nparams: [number] = [0];
  call(params, nparams);
  try {
    return readTypedParameters(params[0], nparams[0]);
  } finally {
    virTypedParamsFree(params[0], nparams[0]);
  }
}

/** Lends memory for parameters. A first call without memory says how many there are. */
export function fillTypedParameters(
  call: (params: Address | null, nparams: [number]) => unknown,
  max?: number,
): TypedParameters {
  const nparams: [number] = [max ?? 0];
  if (max === undefined) call(null, nparams);
  if (nparams[0] === 0) return {};
  return withTypedArray(nparams[0], (params) => {
    call(params, nparams);
    return { value: readTypedParameters(params, nparams[0]), count: nparams[0] };
  });
}

/** Lends memory for `capacity` parameters, and frees the strings of those that the call filled in. */
export function withTypedArray<T>(
  capacity: number,
  use: (params: Address) => { value: T; count: number },
): T {
  return withMemory(capacity * virTypedParameter().size, (params) => {
    const { value, count } = use(params);
    virTypedParamsClear(params, count);
    return value;
  });
}

export const sizeOfTypedParameter = (): number => virTypedParameter().size;

/** Parameters in memory of libvirt's own functions. */
interface LentParameters {
  readonly at: Address | null;
  readonly count: number;
  readonly free: () => void;
}

/** Makes parameters for a call; they stay until they are freed. */
export function lendTypedParameters(parameters: TypedParametersInput): LentParameters {
  const made: Growing = { params: [null], nparams: [0], maxparams: [0] };
  const free = () => virTypedParamsFree(made.params[0], made.nparams[0]);
  try {
    for (const [name, values] of Object.entries(parameters)) {
      for (const value of Array.isArray(values) ? values : [values]) addParameter(made, name, value);
    }
  } catch (error) {
    free();
    throw error;
  }
  return { at: made.params[0], count: made.nparams[0], free };
}

/** Gives parameters to a call, and frees them after it. */
export function withTypedParameters<T>(
  parameters: TypedParametersInput,
  call: (at: Address | null, count: number) => T,
): T {
  const { at, count, free } = lendTypedParameters(parameters);
  try {
    return call(at, count);
  } finally {
    free();
  }
}
