import { ErrorCode, type ErrorDomain } from '../generated/enums.gen.js';
import {
  virConnCopyLastError,
  virConnGetLastError,
  virCopyLastError,
  virFreeError,
  virGetLastError,
  virGetLastErrorCode,
  virGetLastErrorDomain,
  virGetLastErrorMessage,
  virResetError,
  virResetLastError,
  virSaveLastError,
} from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { withMemory } from '../memory/scratch.js';
import { readError, sizeOfError } from './last-error.js';
import type { LibvirtError } from './libvirt-error.js';

// Errors are thrown where they happen; these functions are for tests of how libvirt keeps them. The function's name is
// empty, because libvirt does not keep it.

/** virGetLastError: the last error on this thread, if the last call failed. */
export function getLastError(): LibvirtError | null {
  const at = virGetLastError();
  return at === null ? null : readError(at, '');
}

/** virSaveLastError: a copy of the last error. */
export function saveLastError(): LibvirtError | null {
  const at = virSaveLastError();
  if (at === null) return null;
  try {
    return readError(at, '');
  } finally {
    virFreeError(at);
  }
}

/** virCopyLastError: the same, into memory of the caller. */
export function copyLastError(): LibvirtError | null {
  return copied((to) => virCopyLastError(to));
}

export function getLastErrorCode(): ErrorCode {
  return virGetLastErrorCode();
}

export function getLastErrorDomain(): ErrorDomain {
  return virGetLastErrorDomain();
}

export function getLastErrorMessage(): string {
  return virGetLastErrorMessage() ?? '';
}

export function resetLastError(): void {
  virResetLastError();
}

/** virConnGetLastError: the last error of a connection. C returns one with code 0 where there is none. */
export function getConnectionError(conn: Address): LibvirtError | null {
  const at = virConnGetLastError(conn);
  const error = at === null ? null : readError(at, '');
  return error?.code === ErrorCode.OK ? null : error;
}

/** virConnCopyLastError. */
export function copyConnectionError(conn: Address): LibvirtError | null {
  return copied((to) => virConnCopyLastError(conn, to));
}

/** The copy functions return the error's code, 0 if there is none, and −1 if there is nothing to copy from. */
function copied(copy: (to: Address) => number): LibvirtError | null {
  return withMemory(sizeOfError(), (to) => {
    if (copy(to) <= 0) return null;
    try {
      return readError(to, '');
    } finally {
      virResetError(to);
    }
  });
}
