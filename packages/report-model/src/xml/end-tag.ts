import { isSpace } from './characters.js';
import type { FaultHandler } from './fault.js';
import { type NameScan, NOT_MARKUP } from './name-scan.js';
import { MORE } from './stretch.js';
import type { Window } from './window.js';

/** Scans the end tag at the window's place; returns its end, `MORE` or `NOT_MARKUP`. `nameScan` has its name. */
export function scanEndTag(window: Window, nameScan: NameScan, fault: FaultHandler): number {
  const { bytes, at, end } = window;
  let to = nameScan.scan(at + 2);
  if (to < 0) return to;
  while (isSpace(bytes[to] as number)) to += 1;
  if (to >= end) return end - at > SPACE_BYTES ? tooMuchSpace(at, fault) : MORE;
  if (bytes[to] === 0x3e) return to + 1;
  fault('malformed', `> is expected after </${nameScan.name}`, to);
  return NOT_MARKUP;
}

const SPACE_BYTES = 4096;

function tooMuchSpace(at: number, fault: FaultHandler): number {
  fault('limit', `an end tag of more than ${SPACE_BYTES} bytes`, at);
  return NOT_MARKUP;
}
