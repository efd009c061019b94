import type { ReportFormat } from '../../format.js';

export const jsonFormat = {
  name: 'json',
  input: {
    description: 'JSON of this kit',
    load: async () => (await import('./read.js')).jsonDialect,
  },
  output: {
    description: 'the report as JSON',
    suffixes: ['.json'],
    load: async () => (await import('./write.js')).jsonWriter,
  },
} as const satisfies ReportFormat;
