import { parseDocument } from 'yaml';

/** Name of the file that describes an archive of `prove -a`. */
export const META = 'meta.yml';

/** What `meta.yml` of a `prove -a` archive says about one script. Times are seconds since 1970. */
interface ScriptMeta {
  readonly start?: number;
  readonly end?: number;
}

export interface ArchiveMeta extends ScriptMeta {
  readonly scripts: ReadonlyMap<string, ScriptMeta>;
  /** The scripts in the order they were run. */
  readonly order: readonly string[];
}

/** Reads the YAML that Perl's TAP::Harness::Archive writes. Without aliases: it has none, and they could grow huge. */
export function parseArchiveMeta(text: string): ArchiveMeta {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  const top = membersOf(document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }));
  const scripts = itemsOf(top.file_attributes).map((item) => {
    const { description, start_time, end_time } = membersOf(item);
    return [String(description), times(start_time, end_time)] as const;
  });
  return {
    scripts: new Map(scripts),
    order: itemsOf(top.file_order).map(String),
    ...times(top.start_time, top.stop_time),
  };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function times(start: unknown, end: unknown): ScriptMeta {
  const from = seconds(start);
  const to = seconds(end);
  return { ...(from !== undefined && { start: from }), ...(to !== undefined && { end: to }) };
}

function seconds(text: unknown): number | undefined {
  return typeof text === 'string' && /^\d{1,11}(?:\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}
