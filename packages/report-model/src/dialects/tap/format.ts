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

/** What `prove -a` keeps, and folders of TAP streams. */
export const archiveFormat = {
  name: 'archive',
  input: {
    description: 'an archive made by "prove -a" or a folder of .tap files',
    load: async () => (await import('./read-archive.js')).archiveDialect,
  },
} as const satisfies ReportFormat;
