import type { Domain } from '@libvirt-tck/libvirt';

/** Limits of what a guest receives and sends: the average and the peak in KiB/s, the burst in KiB. */
export const inbound = { 'inbound.average': 1000, 'inbound.peak': 1001, 'inbound.burst': 1002 } as const;
export const outbound = { 'outbound.average': 1003, 'outbound.peak': 1004, 'outbound.burst': 1005 } as const;

const names = [...Object.keys(inbound), ...Object.keys(outbound)];

/** A card without limits. */
export const unlimited = Object.fromEntries(names.map((name) => [name, 0]));

/** The limits of a network card, without those that not all drivers have. */
export function limits(domain: Domain, device: string, flags: number): Record<string, unknown> {
  const all = domain.getInterfaceParameters(device, flags);
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}
