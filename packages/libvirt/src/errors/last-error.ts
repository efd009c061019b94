import koffi from 'koffi';
import { functionOf, type RawFunction } from '../library/load.js';
import type { Address } from '../memory/address.js';
import { layout } from '../memory/layout.js';
import { LibvirtError } from './libvirt-error.js';

const virError = layout({
  code: 'int',
  domain: 'int',
  message: 'void *',
  level: 'int',
  conn: 'void *',
  dom: 'void *',
  str1: 'void *',
  str2: 'void *',
  str3: 'void *',
  int1: 'int',
  int2: 'int',
  net: 'void *',
});

let virGetLastError: RawFunction | undefined;
let virGetLastErrorCode: RawFunction | undefined;

/**
 * The error of the function that has just failed. libvirt keeps the last error per thread, so this must follow the call
 * at once and on the same thread. If a driver fails without reporting an error, the code is `ErrorCode.OK` and the message
 * says so.
 */
export function lastError(functionName: string): LibvirtError {
  virGetLastError ??= functionOf('void *virGetLastError()');
  const at = virGetLastError() as Address | null;
  return at === null ? unreported(functionName) : readError(at, functionName);
}

/** The error of a function that failed and left none. */
export function unreported(functionName: string): LibvirtError {
  const message = `${functionName} failed without reporting an error`;
  return new LibvirtError({ code: 0, domain: 0, level: 0, message, function: functionName });
}

/** Whether the last call on this thread left an error: for results that may mean “none” as well as “failed”. */
export function hasLastError(): boolean {
  virGetLastErrorCode ??= functionOf('int virGetLastErrorCode()');
  return virGetLastErrorCode() !== 0;
}

/** Reads a `virError` in C memory. */
export function readError(at: Address, functionName: string): LibvirtError {
  const field = virError();
  const message = koffi.decode(at + field.message, 'str') as string | null;
  return new LibvirtError({
    code: koffi.decode.int(at + field.code),
    domain: koffi.decode.int(at + field.domain),
    level: koffi.decode.int(at + field.level),
    message: message ?? 'libvirt gave no message',
    function: functionName,
  });
}

export const sizeOfError = (): number => virError().size;
