/** A value that libvirt calls by name. 64-bit numbers come as `bigint`, whatever their value. */
export type TypedParameterValue = number | bigint | string | boolean;

/** Typed parameters as libvirt gives them. A name that comes several times has all its values. */
export type TypedParameters = Record<string, TypedParameterValue | readonly TypedParameterValue[]>;

/** The types of C, with the numbers that `virTypedParameterType` gives them. */
export const PARAMETER_TYPES = {
  int: 1,
  uint: 2,
  llong: 3,
  ullong: 4,
  double: 5,
  boolean: 6,
  string: 7,
} as const;
export type ParameterType = keyof typeof PARAMETER_TYPES;

/** A value whose C type is said outright. A string is converted by libvirt itself (`virTypedParamsAddFromString`). */
export interface TypedParameter {
  readonly type: ParameterType;
  readonly value: TypedParameterValue;
}

/**
 * Typed parameters as a script gives them. Drivers insist on the exact C type. It is taken from, in this order: the
 * wrapper `{ type: 'ullong', value: 5 }`; what libvirt's reference says of that name; the value itself: `boolean`,
 * `string`, `bigint` (unsigned unless negative, 64 bits), whole `number` (`int`, or 64 bits where it does not fit),
 * other `number` (`double`). A list gives the name several times.
 */
export type TypedParametersInput = Readonly<
  Record<string, TypedParameterValue | TypedParameter | readonly (TypedParameterValue | TypedParameter)[]>
>;
