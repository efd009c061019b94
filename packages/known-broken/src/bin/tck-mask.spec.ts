import type { CommandSpec } from '@libvirt-tck/cli';
import { MASK_FORMATS } from './mask-formats.js';
import { platformOptions } from './platform-options.js';

export const spec = {
  name: 'tck-mask',
  purpose: 'tell what in a report is not known to be broken',
  usage: ['--known FILE|DIR [OPTION]… [REPORT]'],
  description: [
    'Holds a report against lists of what is known to be broken, where, and why. What fails and is not listed is a problem; what is listed and does not fail makes the list out of date.',
    'Written as XML, the report says of each result which entry decided about it; the result itself stays as it was. Masking a masked report again gives the same bytes, if the lists and --now are the same.',
  ],
  operands: [
    {
      name: 'REPORT',
      description: 'a report in any format that tck-convert reads; standard input without it, or for -',
      completes: 'files',
      optional: true,
    },
  ],
  options: {
    'What is known': {
      known: {
        type: 'strings',
        short: 'k',
        argument: 'FILE|DIR',
        completes: 'files',
        description: 'a list, or a folder of lists; may be repeated, and their order does not matter',
      },
      now: {
        type: 'string',
        argument: 'DATE',
        description: 'the day, such as 2027-06-30, or the time that entries expire by, instead of the clock',
      },
      ...platformOptions,
    },
    'What is a problem': {
      strict: { type: 'boolean', description: 'a list that is out of date is a problem' },
      lenient: { type: 'boolean', description: 'a list that is out of date is all right' },
    },
  },
  outputs: {
    formats: MASK_FORMATS,
    forPeople: 'text',
    forPrograms: 'xml',
  },
  examples: [
    {
      description: 'Run the suite, and fail only for what is not known',
      command: 'tck-run | tck-mask --known known/ --format text',
    },
    {
      description: 'Keep the masked report, and see the summary',
      command: 'tck-mask --known qemu.yaml -o masked.xml report.xml',
    },
  ],
  exitStatuses: {
    clean: 'every failure is known, and everything known still fails',
    problems: 'some failure is not known',
    trouble: 'wrong usage, unreadable or invalid lists or report, unwritable output',
    listOutOfDate: 'every failure is known, but the lists say things that are no longer so',
    incomplete: 'the report is incomplete',
  },
  seeAlso: ['tck-known(1)', 'tck-run(1)', 'tck-compare(1)'],
} as const satisfies CommandSpec;
