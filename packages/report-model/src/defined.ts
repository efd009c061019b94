/** What is left of T where members that are undefined are left out. */
export type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The members of `object` that are not undefined. */
export function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
