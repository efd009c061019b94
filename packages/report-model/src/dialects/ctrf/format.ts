import type { ReportFormat } from '../../format.js';

export const ctrfFormat = {
  name: 'ctrf',
  output: {
    description: 'Common Test Report Format',
    suffixes: ['.ctrf.json'],
    load: async () => (await import('./write.js')).ctrfWriter,
  },
} as const satisfies ReportFormat;
