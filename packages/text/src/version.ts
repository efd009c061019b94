/**
 * The leading dotted numbers of a version: `9.0.0-4+deb12u2` is 9.0.0, `6.1.0-44-amd64` is 6.1.0. Drivers and
 * distributions share no scheme beyond that.
 */
export type Version = readonly number[];

const LEADING_NUMBERS = /^\d{1,15}(?:\.\d{1,15})*(?!\d)/;

/** Undefined where the text does not start with a number, such as `rawhide`. */
export function parseVersion(text: string): Version | undefined {
  return LEADING_NUMBERS.exec(text)?.[0].split('.').map(Number);
}

/** Negative, zero or positive, as `Array.sort` expects. Missing numbers are zero. */
export function compareVersions(a: Version, b: Version): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
