import type { Annotation } from '../annotation.js';

/** A method written by hand, which takes the object's address and the method's own arguments as they are. */
export function special(
  from: string,
  name: string,
  parameters: string,
  returns: string,
  types: readonly string[] = [],
): Annotation {
  return {
    special: {
      name,
      from,
      parameters,
      arguments: namesOf(parameters).join(', '),
      returns,
      types: { [from]: types },
    },
  };
}

/** The method's function gets the object itself, not its address. */
export function onHandle(annotation: Annotation): Annotation {
  const { special } = annotation;
  return special === undefined ? annotation : { ...annotation, special: { ...special, onHandle: true } };
}

/** `a: string, b = 0` → `a`, `b`. */
export function namesOf(parameters: string): string[] {
  return parameters
    .split(',')
    .map((parameter) => /^\s*(\w+)/.exec(parameter)?.[1])
    .filter((name) => name !== undefined);
}
