import type { CommandSpec } from '@libvirt-tck/cli';

export const spec = {
  name: 'tck-run',
  purpose: 'run test scripts against a libvirt driver and report what they show',
  usage: ['[OPTION]… [TEST]…'],
  description: [
    'Runs scripts that print TAP, in whatever language, one after another or side by side, each in a session of its own, and leaves no process of theirs behind. The report says where it all took place, and holds every finished test whatever happens to the runner.',
    'Without --uri, the driver is the one that the configuration names, else LIBVIRT_DEFAULT_URI, else the one that libvirt finds running, else test:///default, which is part of the client library and needs neither daemon nor privileges.',
  ],
  operands: [
    {
      name: 'TEST',
      completes: 'files',
      description:
        'a file, a folder, or an id of the suite, the beginning of ids up to a "/", or a pattern over ids such as "domain/*"; without any, the whole suite',
      optional: true,
      repeatable: true,
    },
  ],
  options: {
    'What is tested': {
      uri: { type: 'string', argument: 'URI', description: 'the driver to test, for example qemu:///system' },
      config: {
        type: 'string',
        argument: 'FILE',
        completes: 'files',
        description: 'the configuration, in YAML; it may be one of the Perl kit',
      },
      platform: {
        type: 'strings',
        argument: 'NAME=VALUE,…',
        description: 'what the report is to say of the platform, for example os=fedora,os-version=41',
      },
      property: {
        type: 'strings',
        argument: 'NAME=VALUE',
        description: 'anything else the report is to say of the platform',
      },
    },
    'Which tests run': {
      suite: {
        type: 'string',
        argument: 'DIR',
        completes: 'directories',
        description: 'a suite to run instead of the one that comes with the kit; test ids are paths below it',
      },
      grep: {
        type: 'strings',
        argument: 'REGEXP',
        description: 'only tests whose id matches; may be repeated, any match will do',
      },
      shuffle: {
        type: 'string',
        argument: 'SEED',
        bare: '',
        description: 'in an order that depends on SEED alone; without one, on one that is told',
      },
      list: { type: 'boolean', description: 'print the ids instead of running the tests' },
    },
    'How they run': {
      jobs: {
        type: 'number',
        short: 'j',
        argument: 'N',
        integer: true,
        minimum: 1,
        maximum: 1000,
        default: 1,
        description: 'how many run side by side, where they can',
      },
      timeout: {
        type: 'number',
        argument: 'SECONDS',
        minimum: 0.001,
        description: 'how long one test may take; 600, unless the configuration says otherwise',
      },
      grace: {
        type: 'number',
        argument: 'SECONDS',
        minimum: 0,
        description:
          'how long a process may take to end when told to; 5, unless the configuration says otherwise',
      },
      retry: {
        type: 'number',
        argument: 'N',
        integer: true,
        minimum: 0,
        maximum: 100,
        default: 0,
        description: 'how often a test that shows a problem is run again; the last attempt counts',
      },
      'fail-fast': { type: 'boolean', description: 'start no test after one that shows a problem' },
      force: {
        type: 'boolean',
        description:
          'let scripts remove objects that earlier runs left behind; their names start with tck- and digits',
      },
    },
    'What counts as a problem': {
      known: {
        type: 'strings',
        short: 'k',
        argument: 'FILE|DIR',
        completes: 'files',
        description:
          'a list of what is known to be broken, or a folder of lists: what is known does not fail the run, though --retry and --fail-fast take it for a problem; may be repeated',
      },
    },
    Output: {
      verbose: { type: 'boolean', short: 'v', description: 'all that the tests print, as it comes' },
      timer: { type: 'boolean', description: 'the time of day before each test of the summary' },
      logs: {
        type: 'boolean',
        negatable: true,
        description:
          'add the logs of libvirtd and of guests on this host to the report of each test that fails; the default',
      },
      archive: {
        type: 'string',
        argument: 'FILE',
        completes: 'files',
        description: 'all that the tests print, as a .tgz that other TAP tools read',
      },
    },
  },
  outputs: {
    formats: [
      { name: 'text', suffixes: ['.txt', '.text'], description: 'a summary for people' },
      { name: 'tap', suffixes: ['.tap'], description: 'one TAP stream' },
      { name: 'xml', suffixes: ['.xml'], description: 'the canonical report' },
      { name: 'junit', suffixes: ['.junit.xml', '-junit.xml'], description: 'JUnit XML' },
      { name: 'json', suffixes: ['.json'], description: 'the report as JSON' },
    ],
    forPeople: 'text',
    forPrograms: 'xml',
  },
  examples: [
    { command: 'tck-run', description: 'The whole suite on the default driver.' },
    {
      command: 'tck-run --uri qemu:///system -o report.xml domain',
      description: 'All tests of domains on QEMU; the report goes to a file, the summary to the terminal.',
    },
    {
      command: 'tck-run -j4 --retry 2 --timeout 60 /usr/share/my-kit/tests',
      description: 'The scripts of another kit, four side by side.',
    },
  ],
  exitStatuses: {
    clean: 'every test ran and no check failed',
    problems: 'a check failed, or a test ended badly, and --known lists do not know of it',
    trouble: 'wrong usage or configuration, no connection, no such test, unwritable output',
    listOutOfDate: 'something is listed by --known that is no longer so',
    incomplete: 'not every test had its turn',
  },
  environment: [
    {
      name: 'LIBVIRT_DEFAULT_URI',
      description: 'the driver to test, if neither --uri nor the configuration names one',
    },
    { name: 'LIBVIRT_TCK_LIBRARY', description: 'another libvirt.so, for example of a build tree' },
    { name: 'TMPDIR', description: 'where files go that a run needs as long as it lasts' },
  ],
  seeAlso: ['tck-convert(1)', 'tck-mask(1)', 'tck-compare(1)', 'prove(1)'],
} as const satisfies CommandSpec;
