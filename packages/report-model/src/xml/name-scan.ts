import { isNameInner, isNameStart, NAME, NAME_INNER, NAME_PERHAPS, NAME_START } from './characters.js';
import type { FaultHandler } from './fault.js';
import { XML_LIMITS } from './limits.js';
import { hashStep, type Name, type NameTable } from './names.js';
import { MORE } from './stretch.js';
import { codePointAt, INCOMPLETE, sequenceLength } from './utf8.js';
import type { Window } from './window.js';

/** There is no markup here after all (only where faults are repaired: otherwise the fault has been thrown). */
export const NOT_MARKUP = -2;

/** Finds names of elements, attributes and processing instructions. */
export class NameScan {
  /** The name that was found last. */
  name: Name;
  private readonly window: Window;
  private readonly names: NameTable;
  private readonly fault: FaultHandler;

  constructor(window: Window, names: NameTable, fault: FaultHandler) {
    this.window = window;
    this.names = names;
    this.fault = fault;
    this.name = { text: '', bytes: new Uint8Array(), hash: 0, lastTag: -1 };
  }

  /** Finds the name that starts at `start`; returns where it ends, `MORE` or `NOT_MARKUP`. */
  scan(start: number): number {
    const { bytes, end } = this.window;
    let at = start;
    let hash = 0;
    for (;;) {
      const byte = bytes[at] as number;
      const kind = NAME[byte] as number;
      if (kind === NAME_START || (kind === NAME_INNER && at > start)) {
        hash = hashStep(hash, byte);
        at += 1;
      } else if (kind === NAME_PERHAPS) {
        const length = this.sequence(at, at === start);
        if (length < 0) return length;
        if (length === 0) break;
        for (const to = at + length; at < to; at += 1) hash = hashStep(hash, bytes[at] as number);
      } else break;
    }
    if (at >= end) return at - start > XML_LIMITS.nameBytes ? this.tooLong(start) : MORE;
    if (at === start) {
      this.fault('malformed', 'a name is expected here', at);
      return NOT_MARKUP;
    }
    if (at - start > XML_LIMITS.nameBytes) return this.tooLong(start);
    const name = this.names.get(bytes, start, at, hash);
    if (name === undefined) {
      this.fault('limit', `more than ${XML_LIMITS.names} different names`, start);
      return NOT_MARKUP;
    }
    this.name = name;
    return at;
  }

  /** Length of the name character at `at` that is not ASCII; 0 when it is none. */
  private sequence(at: number, isFirst: boolean): number {
    const { bytes, end } = this.window;
    const length = sequenceLength(bytes, at, end);
    if (length === INCOMPLETE) return MORE;
    if (length === 0) {
      this.fault('encoding', 'these bytes are not UTF-8', at);
      return NOT_MARKUP;
    }
    const code = codePointAt(bytes, at, length);
    return (isFirst ? isNameStart(code) : isNameInner(code)) ? length : 0;
  }

  private tooLong(start: number): number {
    this.fault('limit', `a name of more than ${XML_LIMITS.nameBytes} bytes`, start);
    return NOT_MARKUP;
  }
}
