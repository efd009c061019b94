import type { CommandSpec } from '@libvirt-tck/cli';

export const spec = {
  name: 'tck-compare',
  purpose: 'tell what got worse, what got better, and why',
  usage: ['[OPTION]… OLD NEW [MORE…]'],
  description: [
    'Holds reports against the first of them. A check is recognised by its test, its name and its place among checks of that name, whatever its number; the ending of each test is an item of its own. Where the platforms differ, that is said first.',
    'With three reports or more, text, markdown, json and html also have a table with a column for each, and say which fact of the platforms goes with failing.',
    'What fails unless told otherwise is of class regression, worse, unmasked, exposed, new-failing, lost-coverage or removed. The other classes are masked-regression, not-reached, not-compared, hidden, removed-failing, changed-failure, changed-kind, renamed, skip-reason-changed, flaky-noise, newly-acknowledged, reattributed, removed-skip, added-skip, fix, fix-of-known, improved, gained and added.',
  ],
  operands: [
    { name: 'OLD', description: 'the report to compare with; - is standard input', completes: 'files' },
    {
      name: 'NEW',
      description: 'a report to compare, in any format that tck-convert reads',
      completes: 'files',
      repeatable: true,
    },
  ],
  options: {
    'What is compared': {
      known: {
        type: 'strings',
        short: 'k',
        argument: 'FILE|DIR',
        completes: 'files',
        description: 'a known-broken list, or a folder of lists, to lay over all reports; may be repeated',
      },
      now: {
        type: 'string',
        argument: 'DATE',
        description: 'the day, such as 2027-06-30, that entries expire by, instead of the clock',
      },
      renames: {
        type: 'string',
        argument: 'FILE',
        completes: 'files',
        description: 'what has a new name: OLD => NEW on each line, each a test or TEST::CHECK',
      },
      'accept-renames': {
        type: 'boolean',
        description: 'compare what was probably renamed as one',
      },
    },
    'What is shown': {
      only: {
        type: 'strings',
        argument: 'CLASS,…',
        description: 'list differences of these classes only; counts and exit status stay',
      },
      by: {
        type: 'strings',
        argument: 'WHAT',
        choices: ['area', 'feature', 'api'],
        description: 'show counts for each area, feature or libvirt function (one of them), too',
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
    'What fails': {
      'fail-on': {
        type: 'strings',
        argument: 'CLASS,…',
        description: 'exit with 1 for these classes, instead of those that tck-compare(1) names first',
      },
      strict: { type: 'boolean', description: 'fail for regressions that a list knows about, too' },
      'exit-zero': { type: 'boolean', description: 'exit with 0 whatever the differences are' },
    },
  },
  outputs: {
    formats: [
      { name: 'text', suffixes: ['.txt', '.text'], description: 'for people' },
      { name: 'markdown', suffixes: ['.md'], description: 'fits into a comment on a merge request' },
      { name: 'json', suffixes: ['.json'], description: 'for scripts' },
      { name: 'html', suffixes: ['.html'], description: 'one page that needs nothing else' },
      {
        name: 'junit',
        suffixes: ['.xml', '.junit.xml'],
        description: 'what got worse as failures, for CI that knows only JUnit',
      },
      {
        name: 'diff',
        suffixes: ['.diff', '.patch'],
        description: 'what stood and what stands now, as a patch',
      },
    ],
    forPeople: 'text',
    forPrograms: 'text',
  },
  examples: [
    { description: 'See what an update broke', command: 'tck-compare before.xml after.xml' },
    {
      description: 'The same in CI, where a list says what is known',
      command: 'tck-compare --known known/ --format json before.xml after.xml',
    },
    {
      description: 'See on which platforms something fails',
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
