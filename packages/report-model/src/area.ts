/** The part of a test's id that names its area: `domain` of `domain/050-transient-lifecycle`. */
export function areaOf(id: string): string {
  const slash = id.indexOf('/');
  return slash <= 0 ? 'other' : id.slice(0, slash);
}
