/** What is left of T where members that are undefined are left out. */
export type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The members of `object` that are not undefined. */
export function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** The same, or undefined where no member is left. */
export function definedOrNone<T extends object>(object: T): Defined<T> | undefined {
  const rest = defined(object);
  return Object.keys(rest).length === 0 ? undefined : rest;
}
