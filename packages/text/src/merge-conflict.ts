/** The markers that git writes around both sides of a conflict. In YAML, no other line begins like them. */
const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?\r?$/m;

/** The message for a file at `mergeConflictIn`. */
export const MERGE_CONFLICT = 'a merge conflict is not resolved: this is one of its markers';

/** The offset of the first marker of a merge conflict in a file of YAML; undefined if there is none. */
export function mergeConflictIn(text: string): number | undefined {
  return MARKER.exec(text)?.index;
}
