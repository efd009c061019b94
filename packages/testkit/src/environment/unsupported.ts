import { ErrorCode, LibvirtError } from '@libvirt-tck/libvirt';

/** What a call returns, or undefined if the driver does not have it (VIR_ERR_NO_SUPPORT). */
export function unlessUnsupported<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof LibvirtError && error.code === ErrorCode.NO_SUPPORT) return undefined;
    throw error;
  }
}
