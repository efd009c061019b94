import type { ReportFormat } from '../../format.js';

export const htmlFormat = {
  name: 'html',
  output: {
    description: 'a page for people, complete in one file',
    suffixes: ['.html', '.htm'],
    load: async () => (await import('./write.js')).htmlWriter,
  },
} as const satisfies ReportFormat;
