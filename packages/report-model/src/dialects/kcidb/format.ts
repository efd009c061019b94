import type { ReportFormat } from '../../format.js';

export const kcidbFormat = {
  name: 'kcidb',
  output: {
    description: "KernelCI's database format, 5.0",
    suffixes: ['.kcidb.json'],
    load: async () => (await import('./write.js')).kcidbWriter,
  },
} as const satisfies ReportFormat;
