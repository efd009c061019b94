/**
 * The libvirt errors by which a driver says that it does not offer something, by their numbers in libvirt/virterror.h:
 * what known-broken lists, comparisons, the runner and the kit call *unsupported*.
 */
export const UNSUPPORTED_ERRORS: ReadonlyMap<number, string> = new Map([
  [3, 'VIR_ERR_NO_SUPPORT'],
  [67, 'VIR_ERR_CONFIG_UNSUPPORTED'],
  [74, 'VIR_ERR_ARGUMENT_UNSUPPORTED'],
  [84, 'VIR_ERR_OPERATION_UNSUPPORTED'],
]);

const names = new Set(UNSUPPORTED_ERRORS.values());

/** Whether a libvirt error, by its number or name, says that the driver does not offer something. */
export function isUnsupportedError(code: number | string): boolean {
  return typeof code === 'number' ? UNSUPPORTED_ERRORS.has(code) : names.has(code);
}
