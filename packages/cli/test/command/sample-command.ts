import type { CommandSpec } from '../../src/index.js';

/** A specification that has one of everything. */
export const sampleSpec = {
  name: 'tck-sample',
  purpose: 'try what every command shares',
  usage: ['[OPTION]… SCENARIO [FILE]…'],
  description: ['The tests of this package run it.'],
  operands: [
    { name: 'SCENARIO', description: 'what to try' },
    {
      name: 'FILE',
      description: 'what to read; "-" is standard input',
      completes: 'files',
      optional: true,
      repeatable: true,
    },
  ],
  options: {
    'Which tests run': {
      grep: { type: 'strings', short: 'g', argument: 'PATTERN', description: 'only tests whose id matches' },
      'fail-fast': { type: 'boolean', description: 'stop at the first problem' },
      jobs: {
        type: 'number',
        short: 'j',
        argument: 'N',
        integer: true,
        minimum: 1,
        maximum: 64,
        default: 1,
        description: 'how many run side by side',
      },
      timeout: { type: 'number', argument: 'SECONDS', minimum: 0, description: 'how long one may take' },
      shuffle: { type: 'string', argument: 'SEED', bare: '', description: 'run them in any order' },
      order: {
        type: 'string',
        argument: 'ORDER',
        choices: ['name', 'time'],
        default: 'name',
        description: 'what to sort by',
      },
      cleanup: { type: 'boolean', negatable: true, description: 'remove what was made' },
    },
  },
  outputs: {
    formats: [
      { name: 'text', suffixes: ['.txt'], description: 'a summary for people' },
      { name: 'xml', suffixes: ['.xml'], description: 'the canonical report' },
      { name: 'junit', suffixes: ['.junit.xml'], description: 'JUnit XML' },
    ],
    forPeople: 'text',
    forPrograms: 'xml',
  },
  examples: [
    { command: 'tck-sample --jobs=4 write', description: 'Writes, four times at once.' },
    { command: 'tck-sample -o report.xml write', description: 'Writes to a file.' },
  ],
  exitStatuses: { clean: '', problems: 'a scenario found something', trouble: '' },
  environment: [{ name: 'TCK_SAMPLE', description: 'what nothing heeds' }],
  seeAlso: ['tck-run(1)', 'tck-convert(1)'],
} as const satisfies CommandSpec;
