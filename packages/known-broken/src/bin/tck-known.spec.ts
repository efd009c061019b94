import { type CommandFamilySpec, type CommandSpec, nowOption as now } from '@libvirt-tck/cli';
import { known, reading, report } from './shared-options.js';

const readingSeveral = {
  ...reading,
  platform: {
    ...reading.platform,
    description: `${reading.platform.description}. Give it once for all reports, or once for each`,
  },
} as const;

const reports = {
  ...report,
  description: 'reports in any format that tck-convert reads; - for standard input',
  repeatable: true,
} as const;

const trouble = 'usage error, unreadable or invalid input, unwritable output';

const lint = {
  name: 'tck-known lint',
  purpose: 'check known-broken lists',
  usage: ['[OPTION]… FILE|DIR…'],
  operands: [
    {
      name: 'FILE|DIR',
      description: 'lists, and folders of lists, that are used together; - for standard input',
      completes: 'files',
      repeatable: true,
    },
  ],
  options: {
    Checks: {
      catalog: {
        type: 'string',
        argument: 'FILE',
        completes: 'files',
        description:
          'a report, or the output of "tck-run --list"; entries for any other test or check are errors',
      },
      'max-checks': reading['max-checks'],
      now,
    },
  },
  examples: [
    { description: 'Check all lists of a folder', command: 'tck-known lint known/' },
    {
      description: 'Find entries for tests and checks that were renamed',
      command: 'tck-known lint --catalog report.xml known/',
    },
  ],
  exitStatuses: {
    clean: 'no errors; there may be warnings',
    problems: 'a list has errors, or lists contradict each other',
    trouble: 'usage error, unreadable file',
    listOutOfDate: 'an entry has expired, or names a test or check that does not exist',
  },
  seeAlso: ['tck-mask(1)'],
} as const satisfies CommandSpec;

const record = {
  name: 'tck-known record',
  purpose: 'write entries for failures that are not listed',
  usage: ['--reason TEXT --bug URL [OPTION]… REPORT…'],
  description: [
    'Reports of several platforms show under which conditions each check fails; the entries claim no more than the evidence supports. Several reports of one platform show which checks are flaky.',
  ],
  operands: [reports],
  options: {
    Entries: {
      reason: { type: 'string', argument: 'TEXT', description: 'the reason, for every entry' },
      bug: { type: 'string', argument: 'URL', description: 'the bug report' },
      owner: { type: 'string', argument: 'NAME', description: 'the person or team in charge' },
      expires: {
        type: 'string',
        argument: 'DATE',
        description: 'the last day on which the entries mask, such as 2027-06-30',
      },
      known: { ...known, description: 'lists whose failures to leave out; may be repeated' },
      ...readingSeveral,
      now,
    },
    Output: {
      output: {
        type: 'string',
        short: 'o',
        argument: 'FILE',
        completes: 'files',
        description: 'the new list; standard output if not given',
      },
    },
  },
  examples: [
    {
      description: 'Record what fails on two platforms',
      command:
        'tck-known record --reason "see the bug" --bug https://bugs.example/1 -o known.yaml fedora.xml debian.xml',
    },
  ],
  exitStatuses: {
    clean: 'every failure is recorded',
    problems:
      'some failures were not recorded: their tests were interrupted, or their entries would contradict listed ones',
    trouble,
    incomplete: 'a report is incomplete',
  },
  seeAlso: ['tck-mask(1)', 'tck-convert(1)'],
} as const satisfies CommandSpec;

const update = {
  name: 'tck-known update',
  purpose: 'update a list to match reports',
  usage: ['[--prune] [--narrow] [OPTION]… FILE REPORT…', '--rename OLD=NEW [OPTION]… FILE'],
  operands: [
    { name: 'FILE', description: 'the list to change', completes: 'files' },
    { ...reports, optional: true },
  ],
  options: {
    Changes: {
      prune: {
        type: 'boolean',
        description: 'remove entries and checks that fail in no report',
      },
      narrow: {
        type: 'boolean',
        description:
          'replace patterns and whole tests with the checks that fail, and add the platforms on which they fail',
      },
      rename: {
        type: 'strings',
        argument: 'OLD=NEW',
        description: 'follow the new name of a test, or of a check with TEST::OLD=NEW; may be repeated',
      },
      ...readingSeveral,
      now,
    },
    Output: {
      write: { type: 'boolean', description: 'write the file instead of printing a diff' },
    },
  },
  examples: [
    { description: 'Show what is out of date', command: 'tck-known update --prune known.yaml report.xml' },
    {
      description: 'Follow a renamed test',
      command: 'tck-known update --write --rename domain/080-unique=domain/080-unique-ids known.yaml',
    },
  ],
  exitStatuses: {
    clean: 'nothing to change, or all changes were written',
    trouble,
    listOutOfDate: 'changes remain: not written (--write), not asked for (--prune, --narrow), or left to you',
    incomplete: 'a report is incomplete',
  },
  seeAlso: ['tck-mask(1)'],
} as const satisfies CommandSpec;

const explain = {
  name: 'tck-known explain',
  purpose: 'show which entry decides about a result, and why the others do not',
  usage: ['--known FILE|DIR [OPTION]… TEST[::CHECK] REPORT'],
  operands: [
    {
      name: 'TEST[::CHECK]',
      description: 'a test and the name of its check; without a check, how the test ended',
    },
    report,
  ],
  options: { Lists: { known, ...reading, now } },
  examples: [
    {
      description: 'Find out why a failure is still a problem',
      command: 'tck-known explain --known known/ "domain/080-unique::error raised" report.xml',
    },
  ],
  exitStatuses: {
    clean: 'the result is no failure, or an entry masks it',
    problems: 'no entry masks the failure',
    trouble,
  },
  seeAlso: ['tck-mask(1)'],
} as const satisfies CommandSpec;

const status = {
  name: 'tck-known status',
  purpose: "show each entry's state across reports",
  usage: ['--known FILE|DIR [OPTION]… REPORT…'],
  operands: [reports],
  options: { Lists: { known, ...readingSeveral, now } },
  outputs: {
    formats: [
      { name: 'text', suffixes: ['.txt', '.text'], description: 'a table' },
      { name: 'json', suffixes: ['.json'], description: 'the same, for scripts' },
    ],
    forPeople: 'text',
    forPrograms: 'text',
  },
  examples: [
    { description: 'Find entries to remove', command: 'tck-known status --known known/ nightly/*.xml' },
  ],
  exitStatuses: {
    clean: 'no entry needs a change',
    trouble,
    listOutOfDate: 'some entry needs a change',
    incomplete: 'a report is incomplete',
  },
  seeAlso: ['tck-mask(1)'],
} as const satisfies CommandSpec;

export const spec = {
  name: 'tck-known',
  purpose: 'maintain known-broken lists',
  commands: { lint, record, update, explain, status },
  seeAlso: ['tck-mask(1)', 'tck-run(1)'],
} as const satisfies CommandFamilySpec;
