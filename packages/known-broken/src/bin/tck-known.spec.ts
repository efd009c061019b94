import type { CommandFamilySpec, CommandSpec, Option } from '@libvirt-tck/cli';
import { platformOptions } from './platform-options.js';

const known = {
  type: 'strings',
  short: 'k',
  argument: 'FILE|DIR',
  completes: 'files',
  description: 'a list, or a folder of lists; may be repeated',
} as const satisfies Option;

const now = {
  type: 'string',
  argument: 'DATE',
  description: 'the day or time that entries expire by, instead of the clock',
} as const satisfies Option;

const platform = {
  ...platformOptions,
  platform: {
    ...platformOptions.platform,
    description: `${platformOptions.platform.description}. Give it once for all reports, or once for each`,
  },
} as const satisfies Readonly<Record<string, Option>>;

const reports = {
  name: 'REPORT',
  description: 'reports in any format that tck-convert reads; - is standard input',
  completes: 'files',
  repeatable: true,
} as const;

const trouble = 'wrong usage, something unreadable or invalid, unwritable output';

const lint = {
  name: 'tck-known lint',
  purpose: 'find everything that is wrong with known-broken lists',
  usage: ['[OPTION]… FILE|DIR…'],
  operands: [
    { name: 'FILE|DIR', description: 'lists that are used together', completes: 'files', repeatable: true },
  ],
  options: {
    'What is right': {
      catalog: {
        type: 'string',
        argument: 'FILE',
        completes: 'files',
        description: 'a report, or the output of "tck-run --list": entries must be about what is in it',
      },
      now,
    },
  },
  examples: [
    { description: 'Check all lists of a folder', command: 'tck-known lint known/' },
    {
      description: 'Find entries for tests and checks that have new names',
      command: 'tck-known lint --catalog report.xml known/',
    },
  ],
  exitStatuses: {
    clean: 'the lists are right',
    problems: 'a list is wrong, or lists contradict each other',
    trouble: 'wrong usage, a file cannot be read',
    listOutOfDate: 'an entry has expired, or is about something that does not exist',
  },
  seeAlso: ['tck-mask(1)'],
} as const satisfies CommandSpec;

const record = {
  name: 'tck-known record',
  purpose: 'write entries for what fails and is not yet listed',
  usage: ['--reason TEXT --bug URL [OPTION]… REPORT…'],
  description: [
    'From reports of several platforms it finds the conditions under which each thing fails, and no more than the reports bear out; from several reports of one platform, what is flaky.',
  ],
  operands: [reports],
  options: {
    'What is recorded': {
      reason: { type: 'string', argument: 'TEXT', description: 'why it fails, for every entry' },
      bug: { type: 'string', argument: 'URL', description: 'where it is tracked' },
      owner: { type: 'string', argument: 'NAME', description: 'who looks after it' },
      expires: {
        type: 'string',
        argument: 'DATE',
        description: 'the last day on which the entries mask, such as 2027-06-30',
      },
      known: { ...known, description: 'what is listed already; may be repeated' },
      ...platform,
      now,
    },
    'Where it goes': {
      output: {
        type: 'string',
        short: 'o',
        argument: 'FILE',
        completes: 'files',
        description: 'the new list; standard output without it',
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
    clean: 'everything that fails is recorded',
    problems: 'some failures cannot be recorded: their tests were interrupted',
    trouble,
    incomplete: 'a report is incomplete',
  },
  seeAlso: ['tck-mask(1)', 'tck-convert(1)'],
} as const satisfies CommandSpec;

const update = {
  name: 'tck-known update',
  purpose: 'make a list say what reports show, and leave the rest of its text alone',
  usage: ['[--prune] [--narrow] [OPTION]… FILE REPORT…', '--rename OLD=NEW [OPTION]… FILE'],
  operands: [
    { name: 'FILE', description: 'the list to change', completes: 'files' },
    { ...reports, optional: true },
  ],
  options: {
    'What is changed': {
      prune: {
        type: 'boolean',
        description: 'remove entries, and names of checks, that are no longer so anywhere',
      },
      narrow: {
        type: 'boolean',
        description:
          'name the checks that fail in place of patterns and whole tests, and the platforms where they do',
      },
      rename: {
        type: 'strings',
        argument: 'OLD=NEW',
        description: 'a test that has a new name, or TEST::OLD=NEW for a check; may be repeated',
      },
      ...platform,
      now,
    },
    'Where it goes': {
      write: { type: 'boolean', description: 'change the file instead of printing the difference' },
    },
  },
  examples: [
    { description: 'See what is out of date', command: 'tck-known update --prune known.yaml report.xml' },
    {
      description: 'Follow a renamed test',
      command: 'tck-known update --write --rename domain/080-unique=domain/080-unique-ids known.yaml',
    },
  ],
  exitStatuses: {
    clean: 'nothing is to be changed, or it was written',
    trouble,
    listOutOfDate:
      'there are changes, which were printed and not written, need an option, or are left to people',
    incomplete: 'a report is incomplete',
  },
  seeAlso: ['tck-mask(1)'],
} as const satisfies CommandSpec;

const explain = {
  name: 'tck-known explain',
  purpose: 'tell which entries were considered for a result, which one won, and why the others lost',
  usage: ['--known FILE|DIR [OPTION]… TEST[::CHECK] REPORT'],
  operands: [
    {
      name: 'TEST[::CHECK]',
      description: 'the test, and the check by its name; without one, how the test ended',
    },
    {
      name: 'REPORT',
      description: 'a report in any format that tck-convert reads; - is standard input',
      completes: 'files',
    },
  ],
  options: { 'What is known': { known, ...platform, now } },
  examples: [
    {
      description: 'Why is this still a problem?',
      command: 'tck-known explain --known known/ "domain/080-unique::error raised" report.xml',
    },
  ],
  exitStatuses: {
    clean: 'an entry masks it, or it did not fail',
    problems: 'it failed, and no entry masks that',
    trouble,
  },
  seeAlso: ['tck-mask(1)'],
} as const satisfies CommandSpec;

const status = {
  name: 'tck-known status',
  purpose: 'tell of every entry what has become of it in one or many reports',
  usage: ['--known FILE|DIR [OPTION]… REPORT…'],
  operands: [reports],
  options: { 'What is known': { known, ...platform, now } },
  outputs: {
    formats: [
      { name: 'text', suffixes: ['.txt', '.text'], description: 'a table for people' },
      { name: 'json', suffixes: ['.json'], description: 'the same for scripts' },
    ],
    forPeople: 'text',
    forPrograms: 'text',
  },
  examples: [
    { description: 'Which entries can go?', command: 'tck-known status --known known/ nightly/*.xml' },
  ],
  exitStatuses: {
    clean: 'the lists are right about everything',
    trouble,
    listOutOfDate: 'some entry should be changed',
    incomplete: 'a report is incomplete',
  },
  seeAlso: ['tck-mask(1)'],
} as const satisfies CommandSpec;

export const spec = {
  name: 'tck-known',
  purpose: 'keep lists of what is known to be broken',
  commands: { lint, record, update, explain, status },
  seeAlso: ['tck-mask(1)', 'tck-run(1)'],
} as const satisfies CommandFamilySpec;
