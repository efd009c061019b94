/** Name of the file that describes an archive. */
export const META = 'meta.yml';

/** What `meta.yml` of a `prove -a` archive says about one script. Times are seconds since 1970. */
interface ScriptMeta {
  readonly start?: number;
  readonly end?: number;
}

export interface ArchiveMeta {
  readonly scripts: ReadonlyMap<string, ScriptMeta>;
  /** The scripts in the order they were run. */
  readonly order: readonly string[];
  readonly start?: number;
  readonly end?: number;
}

/**
 * Reads the YAML that Perl's TAP::Harness::Archive writes with YAML::Tiny: mappings and lists of plain scalars, at
 * most two deep. Lines of any other kind are passed over.
 */
export function parseArchiveMeta(text: string): ArchiveMeta {
  const scripts = new Map<string, ScriptMeta>();
  const order: string[] = [];
  const top = new Map<string, string>();
  let section = '';
  let item = new Map<string, string>();
  const endItem = (): void => {
    const path = item.get('description');
    if (path !== undefined) scripts.set(path, times(item.get('start_time'), item.get('end_time')));
    item = new Map();
  };
  for (const line of text.split('\n')) {
    const [, indent = '', dash = '', rest = ''] = /^( *)(-?) *(.*)$/.exec(line) ?? [];
    if (indent === '' && dash === '') {
      endItem();
      const [key, value] = pair(rest);
      section = key;
      if (value !== '') top.set(key, value);
    } else if (section === 'file_order' && dash !== '') {
      order.push(scalar(rest));
    } else if (section === 'file_attributes') {
      if (dash !== '') endItem();
      const [key, value] = pair(rest);
      if (value !== '') item.set(key, value);
    }
  }
  endItem();
  return { scripts, order, ...times(top.get('start_time'), top.get('stop_time')) };
}

function pair(text: string): [key: string, value: string] {
  const colon = text.indexOf(':');
  return colon === -1 ? [text, ''] : [text.slice(0, colon), scalar(text.slice(colon + 1).trim())];
}

function scalar(text: string): string {
  const quoted = /^(?:'(.*)'|"(.*)")$/.exec(text);
  return quoted === null ? text : (quoted[1]?.replaceAll("''", "'") ?? quoted[2] ?? '');
}

function times(start: string | undefined, end: string | undefined): ScriptMeta {
  const from = seconds(start);
  const to = seconds(end);
  return { ...(from !== undefined && { start: from }), ...(to !== undefined && { end: to }) };
}

function seconds(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,11}(?:\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}
