/** Decimal digits (a part of `text`) as a safe integer; NaN for anything else, and for too many. */
export function parseInteger(text: string, start = 0, end = text.length): number {
  if (start === end || end - start > 16) return Number.NaN;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = 10 * value + digit;
  }
  return Number.isSafeInteger(value) ? value : Number.NaN;
}

/**
 * A decimal number without sign (a part of `text`), as `String` writes it; NaN for anything else. Up to 15 digits are the
 * quotient of two exact numbers, and so the nearest double: the same as `Number` returns, in a fraction of the time.
 */
export function parseDecimal(text: string, start = 0, end = text.length): number {
  let value = 0;
  let point = end;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit >= 0 && digit <= 9) value = 10 * value + digit;
    else if (digit === POINT && point === end && at > start && at < end - 1) point = at;
    else return parseUnusual(text.slice(start, end));
  }
  if (start === end || end - start > 16) return parseUnusual(text.slice(start, end));
  return point === end ? value : value / (POWERS[end - point - 1] as number);
}

function parseUnusual(text: string): number {
  return /^\d+(?:\.\d+)?(?:e[-+]?\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
}

const POINT = '.'.charCodeAt(0) - 0x30;
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);
