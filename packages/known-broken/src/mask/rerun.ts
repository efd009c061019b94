/** The command that runs one test again. */
export function rerunCommand(test: string): string {
  return `tck-run ${/^[\w./@:+,-]+$/.test(test) ? test : `'${test.replaceAll("'", "'\\''")}'`}`;
}
