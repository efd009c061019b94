import type { CommandSpec } from '@libvirt-tck/cli';

export const spec = {
  name: 'tck-prepare',
  purpose: 'make what the guests of tests boot from',
  usage: ['[OPTION]…'],
  description: [
    'Virtual machines need a kernel and an initrd that says on the console when it is up; containers need a root folder with an init of its own. This finds a kernel on the host, or fetches the package that the distribution has for virtual machines, and builds the rest around a static busybox; for PCs also a disc (ISO) that boots both by way of isolinux, for hypervisors that load no kernel themselves. Packages are unpacked, never installed. Kernels that the configuration names by URL are downloaded.',
    'All of it goes below scratch_dir of the configuration, which is /var/cache/libvirt-tck for root and ~/.cache/libvirt-tck for others, with a list of checksums.',
  ],
  options: {
    'What is made': {
      config: {
        type: 'string',
        argument: 'FILE',
        completes: 'files',
        description: 'the configuration, in YAML; it may be one of the Perl kit',
      },
      check: { type: 'boolean', description: 'make nothing: say what is there and what is missing' },
    },
  },
  examples: [
    { command: 'tck-prepare', description: 'Once, before tests run on QEMU or LXC.' },
    { command: 'tck-prepare --check', description: 'Is everything there that guests need?' },
  ],
  exitStatuses: {
    clean: 'everything is there',
    problems: 'something is missing or damaged (with --check)',
    trouble: 'wrong usage or configuration, or something cannot be made',
  },
  environment: [
    { name: 'LIBVIRT_TCK_CONFIG', description: 'the configuration, where --config does not name one' },
  ],
  seeAlso: ['tck-run(1)'],
} as const satisfies CommandSpec;
