import { canonicalFormat } from './canonical/format.js';
import type { Dialect } from './dialect.js';
import { archiveFormat } from './dialects/archive/format.js';
import { ctrfFormat } from './dialects/ctrf/format.js';
import { htmlFormat } from './dialects/html/format.js';
import type { PageCollector } from './dialects/html/page.js';
import { jsonFormat } from './dialects/json/format.js';
import { junitFormat } from './dialects/junit/format.js';
import { kcidbFormat } from './dialects/kcidb/format.js';
import { markdownFormat } from './dialects/markdown/format.js';
import { tapFormat } from './dialects/tap/format.js';
import { textFormat } from './dialects/text/format.js';
import { upstreamFormat } from './dialects/upstream/format.js';
import type { ReportFormat, WriterFactory } from './format.js';

/** Every format, in the order in which help lists them and readers are tried: a format that may have other text before it comes late. */
const ALL = [
  textFormat,
  htmlFormat,
  markdownFormat,
  canonicalFormat,
  junitFormat,
  jsonFormat,
  archiveFormat,
  upstreamFormat,
  tapFormat,
  ctrfFormat,
  kcidbFormat,
] as const satisfies readonly ReportFormat[];

type WrittenFormat = Extract<(typeof ALL)[number], { readonly output: unknown }>;

/** The name of a format that reports are written in. */
export type FormatName = WrittenFormat['name'];

const WRITTEN: readonly WrittenFormat[] = ALL.filter((format) => 'output' in format);
const READ: readonly ReportFormat[] = ALL.filter((format) => 'input' in format);

/** The formats that every command offers that writes reports, as its `CommandSpec` lists them. */
export const FORMAT_LIST = WRITTEN.map(({ name, output: { suffixes, description } }) => ({
  name,
  suffixes,
  description,
}));

/** The options of every command that writes reports: `WriterOptions`. */
export const WRITER_OPTIONS = {
  'only-failures': { type: 'boolean', description: 'leave tests without failures out of the summary' },
  durations: {
    type: 'number',
    argument: 'N',
    integer: true,
    minimum: 0,
    default: 0,
    description: 'list the N slowest tests at the end of the summary',
  },
  'raw-outcomes': {
    type: 'boolean',
    description: 'write known failures as failures in JUnit, TAP and CTRF too, not as skipped',
  },
} as const;

/** The formats that reports are read from, as a list in a sentence. */
export const INPUT_FORMATS: string = READ.flatMap(({ input }) => input?.description ?? []).join(', ');

/** Loads the writer of a format. */
export async function loadWriter(name: FormatName): Promise<WriterFactory> {
  const format = WRITTEN.find((written) => written.name === name) as WrittenFormat;
  return await format.output.load();
}

/** Loads the readers one after another, in the order in which they are tried. */
export async function* dialects(): AsyncGenerator<Dialect, void, void> {
  for (const { input } of READ) if (input !== undefined) yield await input.load();
}

/**
 * The dialect of a document, by its content alone; undefined where no reader recognises it. `head` is its beginning,
 * decompressed.
 */
export async function detectDialect(head: Buffer): Promise<Dialect | undefined> {
  for await (const dialect of dialects()) if (dialect.recognises(head)) return dialect;
  return undefined;
}

/** Loads what turns a report into the data of its page, for pages other than that of `--format html`. */
export async function loadPageCollector(): Promise<typeof PageCollector> {
  return (await import('./dialects/html/page.js')).PageCollector;
}
