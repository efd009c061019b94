import { ErrorCode, LibvirtError } from '@libvirt-tck/libvirt';

/** The result of a call, or undefined if this version of the test driver does not support it. */
export function ifSupported<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    const { NO_SUPPORT, OPERATION_UNSUPPORTED } = ErrorCode;
    if (
      error instanceof LibvirtError &&
      [NO_SUPPORT, OPERATION_UNSUPPORTED].some((code) => code === error.code)
    )
      return undefined;
    throw error;
  }
}
