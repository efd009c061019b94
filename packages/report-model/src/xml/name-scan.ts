import { isNameInner, isNameStart, NAME, NAME_INNER, NAME_PERHAPS, NAME_START } from './characters.js';
import type { FaultHandler } from './fault.js';
import { XML_LIMITS } from './limits.js';
import { MORE } from './stretch.js';
import { codePointAt, INCOMPLETE, sequenceLength } from './utf8.js';
import type { Window } from './window.js';

/** These bytes are not markup (only if faults are repaired: otherwise the fault has been thrown). */
export const NOT_MARKUP = -2;

/**
 * All names of one document, each once: the same string object each time, which makes comparing quick. The key has one character
 * for each byte.
 */
export type Names = Map<string, string>;

/** Finds names of elements, attributes and processing instructions. */
export class NameScan {
  /** The name that was found last. */
  name = '';
  private readonly window: Window;
  private readonly names: Names;
  private readonly fault: FaultHandler;

  constructor(window: Window, names: Names, fault: FaultHandler) {
    this.window = window;
    this.names = names;
    this.fault = fault;
  }

  /** Finds the name that starts at `start`; returns its end, `MORE` or `NOT_MARKUP`. */
  scan(start: number): number {
    const { bytes, end } = this.window;
    let at = start;
    for (;;) {
      const kind = NAME[bytes[at] as number] as number;
      if (kind === NAME_START || (kind === NAME_INNER && at > start)) at += 1;
      else if (kind === NAME_PERHAPS) {
        const length = this.sequence(at, at === start);
        if (length < 0) return length;
        if (length === 0) break;
        at += length;
      } else break;
    }
    if (at - start > XML_LIMITS.nameBytes)
      return this.refuse('limit', `a name of more than ${XML_LIMITS.nameBytes} bytes`, start);
    if (at >= end) return MORE;
    if (at === start) return this.refuse('malformed', 'a name is expected here', at);
    const key = bytes.latin1Slice(start, at);
    const known = this.names.get(key);
    if (known === undefined && this.names.size >= XML_LIMITS.names)
      return this.refuse('limit', `more than ${XML_LIMITS.names} different names`, start);
    this.name = known ?? bytes.toString('utf8', start, at);
    if (known === undefined) this.names.set(key, this.name);
    return at;
  }

  /** Length of the name character at `at` that is not ASCII; 0 if it is none. */
  private sequence(at: number, isFirst: boolean): number {
    const { bytes, end } = this.window;
    const length = sequenceLength(bytes, at, end);
    if (length === INCOMPLETE) return MORE;
    if (length === 0) return this.refuse('encoding', 'these bytes are not UTF-8', at);
    const code = codePointAt(bytes, at, length);
    return (isFirst ? isNameStart(code) : isNameInner(code)) ? length : 0;
  }

  private refuse(...fault: Parameters<FaultHandler>): number {
    this.fault(...fault);
    return NOT_MARKUP;
  }
}
