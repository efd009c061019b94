import type { ReportFormat } from '../../format.js';

export const upstreamFormat = {
  name: 'upstream',
  input: {
    description: 'XML of the Perl kit',
    load: async () => (await import('./read.js')).upstreamDialect,
  },
  output: {
    description: "XML as the Perl kit's --format xml",
    suffixes: ['.upstream.xml'],
    load: async () => (await import('./write.js')).upstreamWriter,
  },
} as const satisfies ReportFormat;
