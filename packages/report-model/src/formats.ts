import { canonicalWriter } from './canonical/write.js';
import { ctrfWriter } from './dialects/ctrf/write.js';
import { jsonWriter } from './dialects/json/write.js';
import { junitWriter } from './dialects/junit/write.js';
import { kcidbWriter } from './dialects/kcidb/write.js';
import { tapWriter } from './dialects/tap/write.js';
import { type TextOptions, textWriter } from './dialects/text/write.js';
import { upstreamWriter } from './dialects/upstream/write.js';
import type { FormatName } from './format-list.js';
import type { ReportWriter } from './writer.js';

/** A writer for each format; the options matter only to text for people. */
export const WRITERS: Readonly<Record<FormatName, (options?: TextOptions) => ReportWriter>> = {
  text: textWriter,
  xml: canonicalWriter,
  tap: tapWriter,
  junit: junitWriter,
  json: jsonWriter,
  upstream: upstreamWriter,
  ctrf: ctrfWriter,
  kcidb: kcidbWriter,
};
