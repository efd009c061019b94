import { BindingError, ErrorCode, LibvirtError } from '@libvirt-tck/libvirt';
import { isUnsupportedError } from '@libvirt-tck/text';

/** Whether the driver, or this version of libvirt, does not have what was called. */
function isUnsupported(error: unknown): boolean {
  return (error instanceof LibvirtError && isUnsupportedError(error.code)) || isMissingFunction(error);
}

/** Whether the installed libvirt is older than the function that was called. */
function isMissingFunction(error: unknown): error is BindingError {
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

/** Whether the driver and this version of libvirt have the function that a call makes. Any other refusal is an answer. */
export function canCall(call: () => unknown): boolean {
  try {
    call();
    return true;
  } catch (error) {
    return whyUnsupported(error) === undefined;
  }
}

/** An optional feature that the driver, or this version of libvirt, does not have. */
class UnsupportedFeature extends Error {
  override readonly name = 'UnsupportedFeature';
}

/**
 * A call that uses an optional feature of a driver: a device, a flag, an element of the XML. If libvirt answers that it is
 * unsupported (VIR_ERR_CONFIG_UNSUPPORTED, VIR_ERR_ARGUMENT_UNSUPPORTED, VIR_ERR_OPERATION_UNSUPPORTED, or VIR_ERR_INVALID_ARG
 * with "unsupported flags"), the check of this call is skipped. For a call that every driver must be able to make, these errors
 * are failures.
 */
export function ifSupported<T>(call: () => T): () => T {
  return () => {
    try {
      return call();
    } catch (error) {
      if (!(error instanceof LibvirtError && isUnsupportedFeature(error))) throw error;
      throw new UnsupportedFeature(`${error.function}: ${error.message}`, { cause: error });
    }
  };
}

/** Every function of a driver refuses the flags that it does not know (`virCheckFlags`), with a code for all bad arguments. */
function isUnsupportedFeature({ code, message }: LibvirtError): boolean {
  return (
    isUnsupportedError(code) || (code === ErrorCode.INVALID_ARG && /\bunsupported flags\b/.test(message))
  );
}

/**
 * Why a call cannot be made here, with the name of the function, or undefined if it can: the installed libvirt is older than
 * the function, the driver does not have it (VIR_ERR_NO_SUPPORT), or it does not have the feature of an `ifSupported` call.
 */
export function whyUnsupported(error: unknown): string | undefined {
  if (isMissingFunction(error) || error instanceof UnsupportedFeature) return error.message;
  if (!(error instanceof LibvirtError) || error.code !== ErrorCode.NO_SUPPORT) return undefined;
  return `${error.function}: ${error.message}`;
}
