import type { ReportFormat } from '../../format.js';

export const tapFormat = {
  name: 'tap',
  input: {
    description: 'TAP',
    load: async () => (await import('./read.js')).tapDialect,
  },
  output: {
    description: 'one TAP stream',
    suffixes: ['.tap'],
    load: async () => (await import('./write.js')).tapWriter,
  },
} as const satisfies ReportFormat;
