import type { ReportFormat } from '../../format.js';

export const textFormat = {
  name: 'text',
  output: {
    description: 'a summary for people',
    suffixes: ['.txt', '.text'],
    load: async () => (await import('./write.js')).textWriter,
  },
} as const satisfies ReportFormat;
