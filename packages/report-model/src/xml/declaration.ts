import { isSpace } from './characters.js';
import type { FaultHandler } from './fault.js';
import { MORE } from './stretch.js';
import type { Window } from './window.js';

const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([A-Za-z][A-Za-z0-9._-]*)"|'([A-Za-z][A-Za-z0-9._-]*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/;

/** The longest XML declaration. */
export const DECLARATION_BYTES = 1024;

/** The contents of a declaration (from `<?xml` to `?>`); undefined if it is not one (XML 1.0, 2.8). */
export function parseDeclaration(text: string): { readonly encoding: string | undefined } | undefined {
  const match = DECLARATION.exec(text);
  return match === null ? undefined : { encoding: match[1] ?? match[2] };
}

/** Scans the XML declaration at the very start of a document; returns its end (0 without one) or `MORE`. */
export function scanDeclaration(window: Window, fault: FaultHandler): number {
  const { bytes, end } = window;
  const found = window.startsWith('<?xml');
  if (found === undefined || (found && end === 5)) return MORE;
  if (!found || !isSpace(bytes[5] as number)) return 0;
  const close = bytes.subarray(0, Math.min(end, DECLARATION_BYTES)).indexOf('?>');
  if (close < 0 && end < DECLARATION_BYTES) return MORE;
  if (close < 0 || parseDeclaration(bytes.toString('latin1', 0, close + 2)) === undefined) {
    fault('malformed', 'the XML declaration is not well-formed', 0);
  }
  return close < 0 ? 0 : close + 2;
}
