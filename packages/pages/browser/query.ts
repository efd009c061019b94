/** A word of a query. All words of a query must match. */
export interface Term {
  /** Undefined for a word that may occur anywhere. */
  readonly field?: string;
  /** In lower case. */
  readonly text: string;
  readonly isNegated: boolean;
}

/**
 * Parses a query such as `driver:qemu outcome:fail -known "not found"`: words that must occur, or with `-` must not;
 * `field:word` searches one field; quotes hold spaces together.
 */
export function parseQuery(query: string): readonly Term[] {
  const words = query.toLowerCase().matchAll(/(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/g);
  return [...words].flatMap(([, minus, field, quoted, plain]) => {
    const text = quoted ?? plain ?? '';
    return text === '' ? [] : [{ ...(field !== undefined && { field }), text, isNegated: minus === '-' }];
  });
}

/** What a query is matched against: texts by field, in lower case. */
export type Fields = Readonly<Record<string, string>>;

/** Whether an item has every word of a query. A field that it does not have matches nothing. */
export function matches(terms: readonly Term[], fields: Fields, all: string): boolean {
  return terms.every(({ field, text, isNegated }) => {
    const where = field === undefined ? all : (fields[field] ?? '');
    return where.includes(text) !== isNegated;
  });
}
