import { BindingError, LibvirtError } from '@libvirt-tck/libvirt';
import { isUnsupportedError } from '@libvirt-tck/text';

/** Whether the driver, or this version of libvirt, does not have what was called. */
function isUnsupported(error: unknown): boolean {
  return (error instanceof LibvirtError && isUnsupportedError(error.code)) || isMissingFunction(error);
}

/** Whether the installed libvirt is older than the function that was called. */
export function isMissingFunction(error: unknown): error is BindingError {
  return error instanceof BindingError && error.code === 'no-function';
}

/** What a call returns, or undefined if it is unsupported. */
export function unlessUnsupported<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (isUnsupported(error)) return undefined;
    throw error;
  }
}
