import { type CommandSpec, nowOption } from '@libvirt-tck/cli';
import { WRITER_OPTIONS } from '@libvirt-tck/report-model';
import { MASK_FORMATS } from './mask-formats.js';
import { known, reading, report } from './shared-options.js';

export const spec = {
  name: 'tck-mask',
  purpose: 'show failures that are not already known',
  usage: ['--known FILE|DIR [OPTION]… [REPORT]'],
  description: [
    'Compares a report with known-broken lists. A failure that no entry describes is a problem. An entry whose test passes makes the list out of date.',
    'In the masked report each result names the entry that decides about it; the result itself stays as it was. Masking is idempotent: with the same lists and --now, a masked report comes out byte for byte the same.',
  ],
  operands: [{ ...report, description: `${report.description}, which is the default`, optional: true }],
  options: {
    Lists: { known, now: nowOption, ...reading },
    'Masked report': WRITER_OPTIONS,
    'Exit status': {
      strict: { type: 'boolean', description: 'exit with 1 if only the list is out of date' },
      lenient: { type: 'boolean', description: 'exit with 0 if only the list is out of date' },
    },
  },
  outputs: {
    formats: MASK_FORMATS,
    forPeople: 'text',
    forPrograms: 'xml',
  },
  examples: [
    {
      description: 'Run the suite, and fail only for new failures',
      command: 'tck-run | tck-mask --known known/ --format text',
    },
    {
      description: 'Keep the masked report, and print the summary',
      command: 'tck-mask --known qemu.yaml -o masked.xml report.xml',
    },
  ],
  exitStatuses: {
    clean: 'every failure is known, and every entry still holds',
    problems: 'some failure is not known',
    trouble: 'usage error, unreadable or invalid list or report, unwritable output',
    listOutOfDate: 'only the known-broken list is out of date',
    incomplete: 'the report is incomplete',
  },
  seeAlso: ['tck-known(1)', 'tck-run(1)', 'tck-compare(1)'],
} as const satisfies CommandSpec;
