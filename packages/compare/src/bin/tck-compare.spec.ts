import { type CommandSpec, nowOption } from '@libvirt-tck/cli';
import { MAX_CHECKS } from '@libvirt-tck/report-model';
import { classNames, fatalClasses } from '../classes.js';

const fatal = [...fatalClasses()];
const others = classNames.filter((name) => !fatalClasses().has(name));

export const spec = {
  name: 'tck-compare',
  purpose: 'show what got worse, what got better, and why',
  usage: ['[OPTION]… OLD NEW [MORE…]'],
  description: [
    'Compares reports with the first one. A check is recognised by its test, its name and its place among checks of that name, not by its number. The ending of each test is an item of its own. Differences between the platforms come first.',
    'With three reports or more, text, markdown, json and html also have a table with one column for each report. It names the platform facts that separate failing from passing reports.',
    `Classes that fail the comparison by default: ${fatal.join(', ')}. Other classes: ${others.join(', ')}.`,
  ],
  operands: [
    { name: 'OLD', description: 'report to compare with; - is standard input', completes: 'files' },
    {
      name: 'NEW',
      description: 'report to compare, in any format that tck-convert reads',
      completes: 'files',
      repeatable: true,
    },
  ],
  options: {
    Comparison: {
      known: {
        type: 'strings',
        short: 'k',
        argument: 'FILE|DIR',
        completes: 'files',
        description: 'known-broken list, or folder of lists, to apply to all reports; may be repeated',
      },
      now: nowOption,
      renames: {
        type: 'string',
        argument: 'FILE',
        completes: 'files',
        description: 'file of renames: OLD => NEW on each line, each a test or TEST::CHECK',
      },
      'accept-renames': {
        type: 'boolean',
        description: 'take probable renames for certain',
      },
      'max-checks': MAX_CHECKS,
    },
    Display: {
      only: {
        type: 'strings',
        argument: 'CLASS,…',
        description: 'list only differences of these classes; counts and exit status stay',
      },
      by: {
        type: 'strings',
        argument: 'WHAT',
        choices: ['area', 'feature', 'api'],
        description: 'also show counts by area, feature or libvirt function',
      },
      limit: {
        type: 'number',
        argument: 'N',
        integer: true,
        minimum: 0,
        default: 10,
        description:
          'show at most N causes of a class, N differences of a cause and 10 N lines of a table; 0 shows all',
      },
    },
    'Exit status': {
      'fail-on': {
        type: 'strings',
        argument: 'CLASS,…',
        description: 'exit with 1 for these classes instead of the default ones',
      },
      strict: { type: 'boolean', description: 'also exit with 1 for regressions that are known issues' },
      'exit-zero': { type: 'boolean', description: 'exit with 0 even if something got worse' },
    },
  },
  outputs: {
    formats: [
      { name: 'text', suffixes: ['.txt', '.text'], description: 'text for terminals' },
      { name: 'markdown', suffixes: ['.md'], description: 'a comment on a merge request' },
      { name: 'json', suffixes: ['.json'], description: 'data for scripts' },
      { name: 'html', suffixes: ['.html'], description: 'one self-contained page' },
      {
        name: 'junit',
        suffixes: ['.xml', '.junit.xml'],
        description: 'regressions as failures, for CI that reads only JUnit',
      },
      {
        name: 'diff',
        suffixes: ['.diff', '.patch'],
        description: 'old and new results as a patch',
      },
    ],
    forPeople: 'text',
    forPrograms: 'text',
  },
  examples: [
    { description: 'See what an update broke', command: 'tck-compare before.xml after.xml' },
    {
      description: 'The same in CI, with known issues masked',
      command: 'tck-compare --known known/ --format json before.xml after.xml',
    },
    {
      description: 'See on which platforms a check fails',
      command: 'tck-compare f39.xml f40.xml f41.xml',
    },
  ],
  exitStatuses: {
    clean: 'nothing got worse',
    problems: 'something got worse',
    trouble: '',
    incomplete: 'a report is incomplete',
  },
  seeAlso: ['tck-mask(1)', 'tck-convert(1)', 'tck-run(1)'],
} as const satisfies CommandSpec;
