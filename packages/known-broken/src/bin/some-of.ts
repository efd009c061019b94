/** The first of many items; `left` says `N of M` if some are left out. */
export function someOf<T>(
  all: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly left: string | undefined } {
  if (all.length <= most) return { shown: all, left: undefined };
  return { shown: all.slice(0, most), left: `${most} of ${all.length}` };
}
