import type { ReportFormat } from '../../format.js';

export const markdownFormat = {
  name: 'markdown',
  output: {
    description: 'failures by cause, for a comment on a merge request',
    suffixes: ['.md'],
    load: async () => (await import('./write.js')).markdownWriter,
  },
} as const satisfies ReportFormat;
