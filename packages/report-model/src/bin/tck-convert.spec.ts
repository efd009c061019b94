import type { CommandSpec } from '@libvirt-tck/cli';
import { FORMAT_LIST, INPUT_FORMATS, WRITER_OPTIONS } from '../formats.js';
import { PLATFORM_FACTS } from '../platform-facts.js';
import { MAX_CHECKS } from '../read-limits.js';

const FACT_NAMES = PLATFORM_FACTS.map(({ name }) => name).join(', ');

export const spec = {
  name: 'tck-convert',
  purpose: 'convert reports from and to any format, and merge them',
  usage: ['[OPTION]… [INPUT]…'],
  description: [
    'Detects the format of each input by its content, and writes the report in others. docs/formats.md lists what each format cannot hold.',
    'Merges several inputs as shards and reruns of one run. A test that ran several times keeps all attempts; the last one counts.',
    'Reads damaged reports as far as they go, and warns of each repair. If results may be missing, the report is incomplete and the exit status is 4.',
  ],
  operands: [
    {
      name: 'INPUT',
      description: `a report in one of these formats, plain or gzipped: ${INPUT_FORMATS}; standard input if not given, or for -`,
      completes: 'files',
      optional: true,
      repeatable: true,
    },
  ],
  options: {
    Input: {
      'same-run': {
        type: 'boolean',
        description:
          'merge reports that share tests even if they differ in run id, platform or time, or do not state them',
      },
      platform: {
        type: 'strings',
        argument: 'NAME=VALUE,…',
        description: `set platform facts, for example os=fedora,os-version=41; names are ${FACT_NAMES}; others become properties`,
      },
      'max-checks': MAX_CHECKS,
    },
    'Output format': {
      to: {
        type: 'string',
        argument: 'NAME',
        choices: FORMAT_LIST.map(({ name }) => name),
        description: 'the same as --format',
      },
      ...WRITER_OPTIONS,
    },
  },
  outputs: { formats: FORMAT_LIST, forPeople: 'text', forPrograms: 'xml' },
  examples: [
    {
      command: 'tck-convert -o report.xml archive.tgz',
      description: 'Convert an archive made by "prove -a"',
    },
    {
      command: 'tck-convert --to junit report.xml > junit.xml',
      description: 'Write JUnit XML for a CI system',
    },
    {
      command: 'tck-convert -o whole.xml --platform os=debian,os-version=12 shard-*.xml',
      description: 'Merge the shards of a run, and say where they ran',
    },
  ],
  exitStatuses: {
    clean: 'every input was read whole',
    trouble:
      'usage error, an input that cannot be read, is not a report or is of another run, unwritable output',
    incomplete: 'a report is incomplete or has no tests, or a shard is missing or there several times',
  },
  seeAlso: ['tck-run(1)', 'tck-mask(1)', 'tck-compare(1)', 'prove(1)'],
} as const satisfies CommandSpec;
