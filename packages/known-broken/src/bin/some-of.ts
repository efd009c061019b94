/** The first ones of many; where some are left out, `left` says how many of how many are not. */
export function someOf<T>(
  all: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly left: string | undefined } {
  if (all.length <= most) return { shown: all, left: undefined };
  return { shown: all.slice(0, most), left: `${most} of ${all.length}` };
}
