import { canonicalWriter } from './canonical/write.js';
import { type TextOptions, textWriter } from './dialects/text/write.js';
import type { FormatName } from './format-list.js';
import type { ReportWriter } from './writer.js';

/** Makes a writer; the options matter only to text for people. */
export type WriterFactory = (options?: TextOptions) => ReportWriter;

/** What makes the writers of a format; those of foreign formats are loaded only when asked for. */
export async function loadWriter(name: FormatName): Promise<WriterFactory> {
  if (name === 'text') return textWriter;
  if (name === 'xml') return canonicalWriter;
  const { FOREIGN_WRITERS } = await import('./dialects/foreign.js');
  return FOREIGN_WRITERS[name];
}
