import type { ReportFormat } from '../../format.js';

export const archiveFormat = {
  name: 'archive',
  input: {
    description:
      'a tar archive that holds a report, or the TAP that "prove -a" keeps, or a folder of .tap files',
    load: async () => (await import('./read.js')).archiveDialect,
  },
} as const satisfies ReportFormat;
