import { types } from 'node:util';
import {
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
import { whyUnsupported } from '../environment/unsupported.js';
import type { Diagnostics } from '../tap/diagnostics.js';
import { ScriptStopped, skipRest, tap } from '../tap/script.js';
import { isDeeply } from './plain.js';

/** Checks that a call returns an object of a class, and returns it. */
export type ObjectCheck<T> = (call: () => T, name: string) => T;

// A function that the driver or the installed libvirt does not have is not a failure: its check is skipped.

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
  return (call, name) =>
    must(call, name, (value) =>
      value instanceof type
        ? undefined
        : { message: `the call should return a ${type.name}`, values: { found: value } },
    );
}

/**
 * Checks that a call succeeds, and returns its value. If the check fails, the script ends, because the rest needs the call. If
 * it is unsupported, the rest of the script is skipped.
 *
 * @param problemOf what is wrong with the value, if anything
 */
export function must<T>(
  call: () => T,
  name: string,
  problemOf: (value: T) => Diagnostics | undefined = () => undefined,
): T {
  const result = attempt(call);
  if ('unsupported' in result) skipRest(`unsupported: ${result.unsupported}`, name);
  const problem = 'error' in result ? result : problemOf(result.value);
  tap().check(problem === undefined, name, () => problem ?? {});
  if ('error' in result || problem !== undefined) throw new ScriptStopped(name);
  return result.value;
}

/** Checks that a call does not throw. Returns whether it succeeded. */
export function lives(call: () => unknown, name: string): boolean {
  const result = attempt(call);
  if ('unsupported' in result) return skipped(result.unsupported, name);
  return 'error' in result ? tap().check(false, name, () => result) : tap().check(true, name);
}

/**
 * Checks that a call returns a value of the same structure and with the same values as `wanted`. Unlike `is(call(), …)`, it
 * neither ends the script if the call fails, nor fails if the call is unsupported.
 */
export function returns<T>(call: () => T, wanted: T, name: string): boolean {
  const result = attempt(call);
  if ('unsupported' in result) return skipped(result.unsupported, name);
  if ('error' in result) return tap().check(false, name, () => result);
  return isDeeply(result.value, wanted, name);
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
  if ('value' in result) {
    tap().check(false, name, () => ({ message: 'the call should fail, but it succeeds' }));
    return undefined;
  }
  const { error } = result;
  const isExpected =
    error instanceof LibvirtError &&
    (codes.length === 0 ? !('unsupported' in result) : codes.includes(error.code));
  if (!isExpected && 'unsupported' in result) {
    skipped(result.unsupported, name);
    return undefined;
  }
  if (!(error instanceof LibvirtError)) {
    tap().check(false, name, () => ({ message: `libvirt should refuse the call: ${error}`, error }));
    return undefined;
  }
  tap().check(isExpected, name, () => ({
    values: { found: error.codeName, wanted: codes.map(errorCodeName).join(' or ') },
    error,
  }));
  return error;
}

type Result<T> =
  | { readonly value: T }
  | { readonly error: unknown }
  | { readonly error: unknown; readonly unsupported: string };

function attempt<T>(call: () => T): Result<T> {
  try {
    const value = call();
    if (types.isPromise(value))
      throw new TypeError('the call returns a promise: await it, and check its value');
    return { value };
  } catch (error) {
    const unsupported = whyUnsupported(error);
    return unsupported === undefined ? { error } : { error, unsupported };
  }
}

function skipped(reason: string, name: string): false {
  tap().skip(`unsupported: ${reason}`, name);
  return false;
}
