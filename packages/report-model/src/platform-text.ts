import type { Platform } from './model.js';

/**
 * A platform in one line: `qemu:///system, QEMU 7.2.22 (kvm), libvirt 9.0.0, debian 12, 6.1.0 x86_64`. Facts
 * that a user has overridden come last: `overridden: os-version 11`.
 */
export function describePlatform(platform: Platform): string {
  const { uri, driver, libvirt, host, overridden } = platform;
  const hypervisor = words(driver?.hypervisor ?? driver?.name, driver?.version);
  return [
    uri,
    driver?.domainType === undefined ? hypervisor : words(hypervisor, `(${driver.domainType})`),
    libvirt?.version && `libvirt ${libvirt.version}`,
    libvirt?.daemon && libvirt.daemon !== libvirt.version && `daemon ${libvirt.daemon}`,
    words(host?.os, host?.osVersion),
    words(host?.kernel, host?.arch),
    overridden && `overridden: ${overridden.map(({ name, value }) => words(name, value)).join(' and ')}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
