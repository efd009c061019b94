import type { CommandSpec } from '@libvirt-tck/cli';

export const spec = {
  name: 'tck-prepare',
  purpose: 'prepare the files that guests boot from',
  usage: ['[OPTION]…'],
  description: [
    'Virtual machines need a kernel, and an initrd that reports on the console when the guest is up. Containers need a root folder with an init. tck-prepare finds a kernel on the host, or fetches the kernel package that the distribution has for virtual machines, and builds the rest from a static busybox. For PCs it also makes a boot disc (ISO), for hypervisors that do not load kernels themselves. It unpacks packages, and installs nothing. It downloads kernels that the configuration names by URL.',
    'The files go to scratch_dir of the configuration, by default /var/cache/libvirt-tck for root and ~/.cache/libvirt-tck for others, with a list of checksums. tck-run prepares missing files itself; use tck-prepare to do it ahead of time, for example before a machine goes offline.',
  ],
  options: {
    Options: {
      config: {
        type: 'string',
        argument: 'FILE',
        completes: 'files',
        description: 'the configuration file, in YAML; a file of the Perl kit works too',
      },
      check: {
        type: 'boolean',
        description: 'only list the files that are ready, missing, damaged or outdated',
      },
    },
  },
  examples: [
    { command: 'tck-prepare', description: 'Prepare everything for tests on QEMU and LXC' },
    { command: 'tck-prepare --check', description: 'See what is missing' },
  ],
  exitStatuses: {
    clean: 'everything is ready',
    problems: 'something is missing, damaged or outdated (with --check)',
    trouble: 'wrong usage or configuration, or a file cannot be made or downloaded',
  },
  environment: [
    { name: 'LIBVIRT_TCK_CONFIG', description: 'the configuration file, if --config names none' },
    {
      name: 'XDG_CONFIG_HOME',
      description:
        'the folder of your configuration files (default: ~/.config). If nothing names a configuration, it is libvirt-tck/default.yml there, else /etc/libvirt-tck/default.yml',
    },
  ],
  seeAlso: ['tck-run(1)'],
} as const satisfies CommandSpec;
