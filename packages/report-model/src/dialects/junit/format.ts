import type { ReportFormat } from '../../format.js';

export const junitFormat = {
  name: 'junit',
  input: {
    description: 'JUnit XML',
    load: async () => (await import('./read.js')).junitDialect,
  },
  output: {
    description: 'JUnit XML',
    suffixes: ['.junit.xml', '-junit.xml'],
    load: async () => (await import('./write.js')).junitWriter,
  },
} as const satisfies ReportFormat;
