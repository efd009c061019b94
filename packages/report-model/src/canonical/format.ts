import type { ReportFormat } from '../format.js';

export const canonicalFormat = {
  name: 'xml',
  input: {
    description: 'canonical XML',
    load: async () => (await import('./read.js')).canonicalDialect,
  },
  output: {
    description: 'the canonical report',
    suffixes: ['.xml'],
    load: async () => (await import('./write.js')).canonicalWriter,
  },
} as const satisfies ReportFormat;
