import {
  type BindingError,
  Domain,
  DomainCheckpoint,
  DomainSnapshot,
  type ErrorCode,
  errorCodeName,
  Interface,
  LibvirtError,
  Network,
  NodeDevice,
  NWFilter,
  NWFilterBinding,
  Secret,
  StoragePool,
  StorageVolume,
} from '@libvirt-tck/libvirt';
import { isMissingFunction } from '../environment/unsupported.js';
import { ScriptStopped, skipRest, tap } from '../tap/script.js';

/** Checks that a call returns an object of a class, and returns it. */
type ObjectCheck<T> = (call: () => T, name: string) => T;

// A function that the installed libvirt does not have yet is not the driver's fault: its check is skipped.

/**
 * Each checks that a call returns an object of its class, and returns it. If the check fails, the script ends, because the
 * rest needs the object.
 */
export const okDomain: ObjectCheck<Domain> = objectCheck(Domain);
export const okNetwork: ObjectCheck<Network> = objectCheck(Network);
export const okStoragePool: ObjectCheck<StoragePool> = objectCheck(StoragePool);
export const okStorageVolume: ObjectCheck<StorageVolume> = objectCheck(StorageVolume);
export const okInterface: ObjectCheck<Interface> = objectCheck(Interface);
export const okNodeDevice: ObjectCheck<NodeDevice> = objectCheck(NodeDevice);
export const okNWFilter: ObjectCheck<NWFilter> = objectCheck(NWFilter);
export const okNWFilterBinding: ObjectCheck<NWFilterBinding> = objectCheck(NWFilterBinding);
export const okSecret: ObjectCheck<Secret> = objectCheck(Secret);
export const okDomainSnapshot: ObjectCheck<DomainSnapshot> = objectCheck(DomainSnapshot);
export const okDomainCheckpoint: ObjectCheck<DomainCheckpoint> = objectCheck(DomainCheckpoint);

function objectCheck<T>(type: abstract new (...args: never[]) => T): ObjectCheck<T> {
  return (call, name) => {
    const result = attempt(call);
    if ('missing' in result) skipRest(result.missing, name);
    if ('error' in result) tap().check(false, name, () => result);
    else if (result.value instanceof type) {
      tap().check(true, name);
      return result.value;
    } else
      tap().check(false, name, () => ({
        message: `the call should return a ${type.name}`,
        values: { found: result.value },
      }));
    throw new ScriptStopped(name);
  };
}

/** Checks that a call does not throw. */
export function lives(call: () => unknown, name: string): boolean {
  const result = attempt(call);
  if ('missing' in result) return skipped(result.missing, name);
  return 'error' in result ? tap().check(false, name, () => result) : tap().check(true, name);
}

/**
 * Checks that libvirt refuses a call, with one of the given codes if there are any: drivers refuse the same call with
 * different codes. Returns the error, or undefined if there was none.
 */
export function okError(
  call: () => unknown,
  name: string,
  ...codes: readonly ErrorCode[]
): LibvirtError | undefined {
  const result = attempt(call);
  if ('missing' in result) {
    skipped(result.missing, name);
    return undefined;
  }
  if (!('error' in result)) {
    tap().check(false, name, () => ({ message: 'the call should fail, but it succeeds' }));
    return undefined;
  }
  const { error } = result;
  if (!(error instanceof LibvirtError)) {
    tap().check(false, name, () => ({ message: `libvirt should refuse the call: ${error}`, error }));
    return undefined;
  }
  const isExpected = codes.length === 0 || codes.includes(error.code);
  tap().check(isExpected, name, () => ({
    values: { found: error.codeName, wanted: codes.map(errorCodeName).join(' or ') },
    error,
  }));
  return error;
}

type Result<T> = { readonly value: T } | { readonly error: unknown } | { readonly missing: BindingError };

function attempt<T>(call: () => T): Result<T> {
  try {
    return { value: call() };
  } catch (error) {
    return isMissingFunction(error) ? { missing: error } : { error };
  }
}

function skipped(missing: BindingError, name: string): false {
  tap().skip(`unsupported: ${missing.message}`, name);
  return false;
}
