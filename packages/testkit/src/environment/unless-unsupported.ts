import { LibvirtError } from '@libvirt-tck/libvirt';
import { isUnsupportedError } from '@libvirt-tck/text';

/** What a call returns; undefined where the driver does not offer it. */
export function unlessUnsupported<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof LibvirtError && isUnsupportedError(error.code)) return undefined;
    throw error;
  }
}
