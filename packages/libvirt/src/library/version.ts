import { virGetVersion, virInitialize } from '../generated/functions.gen.js';

/** Versions as `major × 1,000,000 + minor × 1,000 + release`: 9.0.0 is 9000000. */
export interface LibraryVersions {
  readonly libVersion: number;
  /** The version of the driver that `type` names. */
  readonly typeVersion?: number;
}

/** virGetVersion: the client library's version, and with `type` (for example `QEMU`) that of its driver. */
export function getVersion(type: string | null = null): LibraryVersions {
  const libVersion: [number] = [0];
  const typeVersion: [number] = [0];
  virGetVersion(libVersion, type, typeVersion);
  return { libVersion: libVersion[0], ...(type !== null && { typeVersion: typeVersion[0] }) };
}

/** virInitialize: the binding does it when it loads the library. */
export function initialize(): void {
  virInitialize();
}
