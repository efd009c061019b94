/** The markers that git writes around both sides of a conflict. In YAML, no other line begins like them. */
const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?\r?$/m;
const START = /^<{7}(?: |\r?$)/;
const MIDDLE = /^={7}\r?$/;
const END = /^>{7}(?: |\r?$)/;

/** The message for a file at `mergeConflictIn`, or with a line at which `MergeConflicts` found one. */
export const MERGE_CONFLICT = 'a merge conflict is not resolved: this is one of its markers';

/** The offset of the first marker of a merge conflict in a file of YAML; undefined if there is none. */
export function mergeConflictIn(text: string): number | undefined {
  return MARKER.exec(text)?.index;
}

/** Finds merge conflicts in text of any kind, where one marker alone may be a heading: all three must be there, in their order. */
export class MergeConflicts {
  #start: number | undefined;
  #hadMiddle = false;

  /** Takes the beginning of a line; where a conflict ends, returns the number of the line where it started. */
  line(text: string, number: number): number | undefined {
    if (START.test(text)) {
      this.#start = number;
      this.#hadMiddle = false;
    } else if (MIDDLE.test(text)) this.#hadMiddle = this.#start !== undefined;
    else if (this.#hadMiddle && END.test(text)) {
      const start = this.#start;
      this.#start = undefined;
      this.#hadMiddle = false;
      return start;
    }
    return undefined;
  }
}
