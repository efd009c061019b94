import type { CommandSpec } from '@libvirt-tck/cli';
import { FORMAT_LIST, MAX_CHECKS, WRITER_OPTIONS } from '@libvirt-tck/report-model';

export const spec = {
  name: 'tck-run',
  purpose: 'run test scripts against a libvirt driver and report the results',
  usage: ['[OPTION]… [TEST]…'],
  description: [
    'Runs scripts that print TAP, in any language, one after another or side by side. Each runs in a session of its own, and no process of it is left behind. The report describes the platform, and holds every finished test even if the runner is killed.',
    'The driver is that of --uri, else of the configuration, else of LIBVIRT_DEFAULT_URI, else the one that libvirt finds running, else test:///default, which is built into the client library and needs neither daemon nor privileges.',
    'The configuration is --config FILE, else $XDG_CONFIG_HOME/libvirt-tck/default.yml, else /etc/libvirt-tck/default.yml.',
    'A script can tell the runner about itself in comments near its top: "# tck: alone", "# tck: exclusive NAME…", "# tck: tags TAG…" and "# tck: timeout SECONDS".',
  ],
  operands: [
    {
      name: 'TEST',
      completes: 'files',
      description:
        'a file, a folder, a test id, a folder of ids such as "domain", or a pattern such as "domain/*"; @FILE reads a list of these from a file, - from standard input, one a line; default: the whole suite',
      optional: true,
      repeatable: true,
    },
  ],
  options: {
    'Driver and platform': {
      uri: { type: 'string', argument: 'URI', description: 'the driver to test, for example qemu:///system' },
      config: {
        type: 'string',
        argument: 'FILE',
        completes: 'files',
        description: 'the configuration file, in YAML; a file of the Perl kit works too',
      },
      'no-config': { type: 'boolean', description: 'ignore the default configuration' },
      platform: {
        type: 'strings',
        argument: 'NAME=VALUE,…',
        description:
          'set platform facts, for example os=fedora,os-version=41; the report also keeps the values that they override',
      },
      'platform-default': {
        type: 'strings',
        argument: 'NAME=VALUE,…',
        description: 'set platform facts that the run cannot find, for example the os of another host',
      },
      property: {
        type: 'strings',
        argument: 'NAME=VALUE',
        description: 'add a property of the platform to the report',
      },
    },
    'Choice of tests': {
      suite: {
        type: 'string',
        argument: 'DIR',
        completes: 'directories',
        description: 'run this suite instead of the built-in one; test ids are paths below it',
      },
      grep: {
        type: 'strings',
        argument: 'REGEXP',
        description: 'run only tests whose id matches; may be repeated, one match is enough',
      },
      exclude: {
        type: 'strings',
        argument: 'TEST',
        description: 'leave out a test id, a folder of ids, or a pattern; may be repeated',
      },
      tag: {
        type: 'strings',
        argument: 'TAG',
        description: 'run only scripts with this tag; may be repeated, one tag is enough',
      },
      'exclude-tag': {
        type: 'strings',
        argument: 'TAG',
        description: 'leave out scripts with this tag; may be repeated',
      },
      'last-failed': {
        type: 'string',
        argument: 'REPORT',
        completes: 'files',
        description: 'run only tests that failed in this report, in any format',
      },
      'failed-first': {
        type: 'string',
        argument: 'REPORT',
        completes: 'files',
        description: 'first run the tests that failed in this report',
      },
      'max-checks': MAX_CHECKS,
      shuffle: {
        type: 'string',
        argument: 'SEED',
        bare: '',
        description: 'shuffle the tests; prints the seed unless you give one',
      },
      list: { type: 'boolean', description: 'print the ids instead of running the tests' },
      resources: {
        type: 'boolean',
        description:
          'list the resources that the host and the configuration offer, and the tests that need each, instead of running them',
      },
    },
    Execution: {
      jobs: {
        type: 'string',
        short: 'j',
        argument: 'N',
        default: '1',
        description: 'run up to N tests side by side; "auto" is the number of processors',
      },
      timeout: {
        type: 'number',
        argument: 'SECONDS',
        minimum: 0.001,
        description:
          "time limit of each test (default: the script's own, else that of the configuration, else 600)",
      },
      grace: {
        type: 'number',
        argument: 'SECONDS',
        minimum: 0,
        description: 'time between SIGTERM and SIGKILL (default: that of the configuration, else 5)',
      },
      retry: {
        type: 'number',
        argument: 'N',
        integer: true,
        minimum: 0,
        maximum: 100,
        default: 0,
        description: 'run a test that fails up to N more times; the last attempt counts',
      },
      'fail-fast': { type: 'boolean', description: 'start no test after one has failed' },
      'max-fail': {
        type: 'number',
        argument: 'N',
        integer: true,
        minimum: 1,
        description: 'start no test after N have failed',
      },
      prepare: {
        type: 'boolean',
        negatable: true,
        description: 'prepare missing files that guests boot from, as tck-prepare does (default: yes)',
      },
      'require-resources': {
        type: 'boolean',
        description: 'fail if a test is skipped for a resource that the host offers (see --resources)',
      },
      force: {
        type: 'boolean',
        description:
          'let scripts remove objects that earlier runs left behind: names that begin with tck- and digits',
      },
    },
    'Known issues': {
      known: {
        type: 'strings',
        short: 'k',
        argument: 'FILE|DIR',
        completes: 'files',
        description:
          'a known-broken list, or a folder of lists; listed failures do not fail the run, but count for --retry, --fail-fast and --max-fail; may be repeated',
      },
    },
    Output: {
      verbose: { type: 'boolean', short: 'v', description: 'print the output of tests as it comes' },
      ...WRITER_OPTIONS,
      timer: { type: 'boolean', description: 'put the time of day before each test of the summary' },
      logs: {
        type: 'boolean',
        negatable: true,
        description:
          'add to each failed test the logs of libvirtd and of its guests on this host (default: yes)',
      },
      archive: {
        type: 'string',
        argument: 'FILE',
        completes: 'files',
        description: 'keep the output of each test in a .tgz, as "prove -a" does',
      },
    },
  },
  outputs: { formats: FORMAT_LIST, forPeople: 'text', forPrograms: 'xml' },
  examples: [
    { command: 'tck-run', description: 'Run the whole suite on the default driver' },
    {
      command: 'tck-run --uri qemu:///system -o report.xml domain',
      description:
        'Run all tests of domains on QEMU; write the report to a file, the summary to the terminal',
    },
    {
      command: 'tck-run --last-failed report.xml --uri qemu:///system',
      description: 'Run the failed tests again',
    },
    {
      command: 'tck-run -j4 --retry 2 --timeout 60 /usr/share/my-kit/tests',
      description: 'Run the scripts of another kit, four side by side',
    },
  ],
  exitStatuses: {
    clean: 'every test ran and no check failed',
    problems: 'a check failed or a test ended badly, and no --known list has it',
    trouble: 'wrong usage or configuration, no connection, no such test, unwritable output',
    listOutOfDate: 'only a --known list is out of date',
    incomplete: 'not every test ran',
  },
  environment: [
    {
      name: 'LIBVIRT_DEFAULT_URI',
      description: 'the driver to test, if neither --uri nor the configuration names one',
    },
    { name: 'LIBVIRT_TCK_LIBRARY', description: 'another libvirt.so, for example of a build tree' },
    { name: 'XDG_CONFIG_HOME', description: 'the folder of your configuration files, ~/.config by default' },
    { name: 'TMPDIR', description: 'the folder for temporary files' },
  ],
  seeAlso: ['tck-convert(1)', 'tck-mask(1)', 'tck-compare(1)', 'prove(1)'],
} as const satisfies CommandSpec;
