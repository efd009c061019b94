/** The time at which one script of an archive ran, in seconds since 1970. */
export interface ScriptTimes {
  /** Its path in the archive. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Writes `meta.yml` of an archive, in the form of Perl's TAP::Harness::Archive. */
export function archiveMeta(scripts: readonly ScriptTimes[], start: number, end: number): string {
  const attributes = scripts.map(
    (script) =>
      `  -\n    description: ${quoted(script.path)}\n    end_time: ${script.end}\n    start_time: ${script.start}\n`,
  );
  const order = scripts.map(({ path }) => `  - ${quoted(path)}\n`);
  return [
    '---\n',
    'file_attributes:\n',
    ...attributes,
    'file_order:\n',
    ...order,
    `start_time: ${Math.floor(start)}\n`,
    `stop_time: ${Math.floor(end)}\n`,
  ].join('');
}

/** Without quotes where that is safe: some readers know little YAML. */
function quoted(text: string): string {
  // In single quotes, a line feed would be read as a blank. A JSON string is valid YAML.
  if (/\p{Cc}/u.test(text)) return JSON.stringify(text);
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
