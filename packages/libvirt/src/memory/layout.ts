import koffi from 'koffi';

/** Offsets of the fields of a C struct, and the size of the whole. */
export type Layout<Field extends string> = { readonly [name in Field]: bigint } & { readonly size: number };

/**
 * The layout of a C struct on this platform, computed when it is first asked for. We read fields one by one at their
 * offsets: koffi can decode a whole struct, but takes ten times as long and gives 64-bit members as `number` or
 * `bigint` depending on their value.
 */
export function layout<Field extends string>(fields: Readonly<Record<Field, string>>): () => Layout<Field> {
  let known: Layout<Field> | undefined;
  return () => {
    if (known === undefined) {
      const struct = koffi.struct(fields);
      const offsets = Object.keys(fields).map((name) => [name, BigInt(koffi.offsetof(struct, name))]);
      known = { ...Object.fromEntries(offsets), size: koffi.sizeof(struct) } as Layout<Field>;
    }
    return known;
  };
}
