/** The value of a typed parameter. 64-bit numbers are always `bigint`. */
export type TypedParameterValue = number | bigint | string | boolean;

/** Typed parameters that libvirt returns. A name that occurs several times has a list of its values. */
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

/** A value with its C type. libvirt itself converts a string (`virTypedParamsAddFromString`). */
export interface TypedParameter {
  readonly type: ParameterType;
  readonly value: TypedParameterValue;
}

/**
 * Typed parameters that a script sets. Drivers require the exact C type. It comes from the first of these that has one: the
 * wrapper `{ type: 'ullong', value: 5 }`; libvirt's reference, by name; the value: `boolean`,
 * `string`, `bigint` (unsigned unless negative, 64 bits), whole `number` (`int`, or 64 bits where it does not fit),
 * other `number` (`double`). A list gives the name several times.
 */
export type TypedParametersInput = Readonly<
  Record<string, TypedParameterValue | TypedParameter | readonly (TypedParameterValue | TypedParameter)[]>
>;
