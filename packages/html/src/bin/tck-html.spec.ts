import type { CommandSpec } from '@libvirt-tck/cli';
import { MAX_CHECKS } from '@libvirt-tck/report-model';

export const spec = {
  name: 'tck-html',
  purpose: 'make a web site of reports: what works where, and since when',
  usage: ['-o SITE [OPTION]… REPORT|DIR…', '--single -o FILE.html REPORT'],
  description: [
    'Makes a folder of pages that any web server can serve, and that opens from a disk. It has every report, a matrix of features and one of functions, the history of each test, comparisons of neighbouring releases, problems by cause and known issues.',
    'A folder that has a site already is updated: only pages that change are written. The new state is made beside it and takes its place in one step.',
  ],
  operands: [
    {
      name: 'REPORT|DIR',
      description: 'a report in any format that tck-convert reads, or a folder of reports',
      completes: 'files',
      repeatable: true,
    },
  ],
  options: {
    Output: {
      output: {
        type: 'string',
        short: 'o',
        argument: 'PATH',
        completes: 'directories',
        description: 'the folder of the site; with --single, the file',
      },
      single: { type: 'boolean', description: 'write one report as one page that needs no other file' },
    },
    Input: {
      'max-checks': MAX_CHECKS,
      known: {
        type: 'strings',
        short: 'k',
        argument: 'FILE|DIR',
        completes: 'files',
        description: 'a known-broken list, or a folder of lists; may be repeated',
      },
      features: {
        type: 'string',
        argument: 'FILE',
        completes: 'files',
        description: 'features and the tests that show them; areas if not given',
      },
      claims: {
        type: 'string',
        argument: 'FILE',
        completes: 'files',
        description: "libvirt's own support matrix, hvsupport.html of its documentation",
      },
      now: {
        type: 'string',
        argument: 'DATE',
        description:
          'the day, such as 2027-06-30, or the time to judge expiry of entries by; the clock if not given',
      },
    },
  },
  environment: [
    {
      name: 'XDG_CACHE_HOME',
      description: 'the folder of caches, ~/.cache if not set: the hashes of reports are kept in it',
    },
  ],
  examples: [
    {
      description: 'Make a site, or update it',
      command: 'tck-html -o site --known known/ --claims hvsupport.html reports/',
    },
    { description: 'Write one report as a page', command: 'tck-html --single -o report.html report.xml' },
  ],
  exitStatuses: {
    incomplete: 'a report is incomplete; the site is there',
    clean: 'the site is written',
    trouble: 'usage error, unreadable report, list or claims, unwritable output',
  },
  seeAlso: ['tck-run(1)', 'tck-mask(1)', 'tck-compare(1)'],
} as const satisfies CommandSpec;
