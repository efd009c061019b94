import type { CommandSpec } from '@libvirt-tck/cli';
import { FORMAT_LIST, INPUT_FORMATS, RAW_OUTCOMES } from '../formats.js';
import { READ_LIMITS } from '../read-limits.js';

export const spec = {
  name: 'tck-convert',
  purpose: 'convert reports of tests from and to any format, and merge them',
  usage: ['[OPTION]… [INPUT]…'],
  description: [
    'Reads a report in whatever format it is, which is told from its content, and writes it in others. What a format has no place for is lost; docs/formats.md tells what that is for each.',
    'Several inputs are taken for shards and reruns of one run and become one report. A test that was run several times keeps all attempts; the last one counts.',
    'What is damaged is read as far as it goes. What was noticed on the way is told on standard error; the report then says that it is incomplete, and the exit status is 4.',
  ],
  operands: [
    {
      name: 'INPUT',
      description: `a report in one of these formats, plain or packed with gzip: ${INPUT_FORMATS}; standard input without it, or for -`,
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
          'merge reports of one run even if run ids, platforms or times differ, as those of reruns do',
      },
      'max-checks': {
        type: 'number',
        argument: 'N',
        integer: true,
        minimum: 1,
        description: `refuse tests of more checks (default: ${READ_LIMITS.checks})`,
      },
    },
    'What is written': {
      to: {
        type: 'string',
        argument: 'NAME',
        choices: FORMAT_LIST.map(({ name }) => name),
        description: 'the same as --format',
      },
      'raw-outcomes': RAW_OUTCOMES,
      platform: {
        type: 'strings',
        argument: 'NAME=VALUE,…',
        description:
          'what the report is to say of the platform, for example os=fedora,os-version=41; known names are uri, driver, hypervisor, hypervisor-version, domain-type, libvirt, daemon, os, os-version, kernel and arch, others become properties',
      },
    },
  },
  outputs: { formats: FORMAT_LIST, forPeople: 'text', forPrograms: 'xml' },
  examples: [
    {
      command: 'tck-convert -o report.xml archive.tgz',
      description: 'What "prove -a" has kept, as a report.',
    },
    { command: 'tck-convert --to junit report.xml > junit.xml', description: 'For a CI system.' },
    {
      command: 'tck-convert -o whole.xml --platform os=debian,os-version=12 shard-1.xml shard-2.xml',
      description: 'One report of two halves, and where they were run.',
    },
  ],
  exitStatuses: {
    clean: 'everything was read and written',
    trouble: 'wrong usage, an input that cannot be read or is no report, unwritable output',
    incomplete: 'a report is incomplete, or breaks off',
  },
  seeAlso: ['tck-run(1)', 'tck-mask(1)', 'tck-compare(1)', 'prove(1)'],
} as const satisfies CommandSpec;
