import { ErrorCode, type ErrorDomain, type ErrorLevel } from '../generated/enums.gen.js';

/** The fields of an error of libvirt (`virError`), and the function that failed. */
export interface ErrorDetails {
  readonly code: ErrorCode;
  readonly domain: ErrorDomain;
  readonly level: ErrorLevel;
  readonly message: string;
  /** The C function, for example `virDomainCreate`. */
  readonly function: string;
}

/** An error that libvirt reported. A code that this version of the binding does not know is kept as it is. */
export class LibvirtError extends Error {
  override readonly name = 'LibvirtError';
  readonly code: ErrorCode;
  readonly domain: ErrorDomain;
  readonly level: ErrorLevel;
  readonly function: string;

  constructor(details: ErrorDetails) {
    super(details.message);
    this.code = details.code;
    this.domain = details.domain;
    this.level = details.level;
    this.function = details.function;
  }

  /** The code's C name, for example `VIR_ERR_NO_DOMAIN`; see {@link errorCodeName}. */
  get codeName(): string {
    return errorCodeName(this.code);
  }
}

let names: ReadonlyMap<number, string> | undefined;

/** The C name of an error code (`VIR_ERR_NO_DOMAIN` for 42), or the number if the binding has no name for it. */
export function errorCodeName(code: number): string {
  names ??= new Map(Object.entries(ErrorCode).map(([key, value]) => [value, cName(key)]));
  return names.get(code) ?? String(code);
}

/** Two codes are warnings to C: `VIR_WAR_NO_NETWORK` is `ErrorCode.WAR_NO_NETWORK`. */
function cName(key: string): string {
  return key.startsWith('WAR_') ? `VIR_${key}` : `VIR_ERR_${key}`;
}
