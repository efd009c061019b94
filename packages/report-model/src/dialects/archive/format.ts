import type { ReportFormat } from '../../format.js';

export const archiveFormat = {
  name: 'archive',
  input: {
    description: 'a tar archive of a report, or of TAP as "prove -a" makes it, a folder of .tap files',
    load: async () => (await import('./read.js')).archiveDialect,
  },
} as const satisfies ReportFormat;
