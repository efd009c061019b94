import type { Connection } from '@libvirt-tck/libvirt';
import { type Capabilities, parseCapabilities } from '../capabilities/capabilities.js';
import { unlessUnsupported } from './unsupported.js';

/** The driver's capabilities; undefined if it does not report any. */
export function askCapabilities(conn: Connection): Capabilities | undefined {
  return unlessUnsupported(() => parseCapabilities(conn.getCapabilities()));
}

/**
 * The guests that a driver runs. A driver without capabilities is assumed to run virtual machines whose type is its own
 * name.
 */
export function offeredGuests(
  conn: Connection,
  capabilities: Capabilities | undefined = askCapabilities(conn),
): Pick<Capabilities, 'host' | 'guests'> {
  if (capabilities !== undefined) return capabilities;
  const domains = [{ type: conn.getType().toLowerCase(), machines: [] }];
  return { host: {}, guests: [{ osType: 'hvm', arch: 'x86_64', domains }] };
}
