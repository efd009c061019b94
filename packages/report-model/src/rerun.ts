import type { ReportHeader } from './model.js';

/** Where the Perl kit's scripts are installed. */
const PERL_KIT_TESTS = '/usr/share/libvirt-tck/tests';

/**
 * The command that reruns a test on the same driver; null if the report does not identify it. `tck-run` finds tests by id
 * only in the kit's own suite.
 */
export function rerunCommand(
  { suite, suiteVersion, runId, platform }: ReportHeader,
  test: string,
): string | null {
  if (suite !== 'libvirt-tck') return null;
  if (runId !== undefined && suiteVersion !== undefined) {
    const { uri } = platform;
    return `tck-run ${uri === undefined ? '' : `--uri ${shellWord(uri)} `}${shellWord(test)}`;
  }
  const isPerlKit = runId === undefined && suiteVersion === undefined;
  return isPerlKit ? `libvirt-tck --testdir ${shellWord(`${PERL_KIT_TESTS}/${test}.t`)}` : null;
}

/** A text as one word of a shell. */
export function shellWord(text: string): string {
  return /^[\w./@:+,-][\w./@:+,=-]*$/.test(text) && !text.startsWith('-')
    ? text
    : `'${text.replaceAll("'", "'\\''")}'`;
}
