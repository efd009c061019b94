/**
 * Numbers straight from the bytes of an attribute: a report has millions of them, and making a string of each first
 * would cost more than all the rest.
 */

/** Decimal digits as a safe integer; NaN where there is anything else, or too many. */
export function parseInteger(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || end - start > 16) return Number.NaN;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = 10 * value + digit;
  }
  return Number.isSafeInteger(value) ? value : Number.NaN;
}

/**
 * A decimal number without sign, as `String` writes it; NaN where there is anything else. Up to 15 digits the result
 * of one division of exact numbers is the nearest double, which is what `Number` would give.
 */
export function parseDecimal(bytes: Buffer, start: number, end: number): number {
  let value = 0;
  let point = -1;
  let at = start;
  for (; at < end; at += 1) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit >= 0 && digit <= 9) value = 10 * value + digit;
    else if (digit === -2 && point < 0 && at > start) point = at;
    else break;
  }
  const decimals = point < 0 ? 0 : end - point - 1;
  if (at === end && end - start <= 16 && start < end && (point < 0 || decimals > 0)) {
    return value / (POWERS[decimals] as number);
  }
  const text = bytes.toString('latin1', start, end);
  return DECIMAL.test(text) ? Number(text) : Number.NaN;
}

const DECIMAL = /^\d+(?:\.\d+)?(?:e[-+]?\d{1,3})?$/;
const POWERS = Array.from({ length: 17 }, (_, power) => 10 ** power);
