/** The areas of the suite: each folder of scripts, and what their tests are about. */
export const areas = {
  domain: 'domains: their life, configuration, devices and guests',
  network: 'virtual networks',
  storage: 'storage pools and volumes',
  nwfilter: 'network filters',
  secret: 'secrets',
  interface: "the host's network interfaces",
  nodedev: 'devices of the host',
  hooks: "libvirt's hooks",
  selinux: 'security labels',
  qemu: 'QEMU past libvirt',
} as const;
