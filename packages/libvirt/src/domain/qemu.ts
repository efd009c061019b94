import type { Domain } from '../generated/classes.gen.js';
import { address } from '../handle.js';
import { declare, ifNegative, ifNull } from '../library/declare.js';
import type { Address } from '../memory/address.js';
import { type Out, takeString } from '../memory/lists.js';

// These are in a library of their own, libvirt-qemu.so, which belongs to the same version of libvirt.

const virDomainQemuMonitorCommand = declare<
  (domain: Address, cmd: string, result: Out, flags: number) => number
>(
  'int virDomainQemuMonitorCommand(void *domain, const char *cmd, _Out_ void **result, unsigned int flags)',
  ifNegative,
);

const virDomainQemuAgentCommand = declare<
  (domain: Address, cmd: string, timeout: number, flags: number) => string
>(
  'char *! virDomainQemuAgentCommand(void *domain, const char *cmd, int timeout, unsigned int flags)',
  ifNull,
);

/**
 * Sends a command to QEMU's monitor, past libvirt, and returns the answer: JSON, or text with the flag HMP (1).
 * `virDomainQemuMonitorCommand`, since 0.8.3: https://libvirt.org/html/libvirt-libvirt-qemu.html
 */
export function qemuMonitorCommand(domain: Domain, command: string, flags = 0): string {
  const result: Out = [null];
  virDomainQemuMonitorCommand(domain[address], command, result, flags);
  return result[0] === null ? '' : takeString(result[0]);
}

/**
 * Sends a command to the guest agent, past libvirt, and returns the answer in JSON.
 * `virDomainQemuAgentCommand`, since 0.10.0: https://libvirt.org/html/libvirt-libvirt-qemu.html
 *
 * @param timeout in seconds; -2 waits for ever, -1 as long as libvirt does for its own commands, 0 not at all
 */
export function qemuAgentCommand(domain: Domain, command: string, timeout = -1, flags = 0): string {
  return virDomainQemuAgentCommand(domain[address], command, timeout, flags);
}
