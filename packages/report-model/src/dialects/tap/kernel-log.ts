/** What the kernel puts before each line of its log: `[    1.234567] `, `<6>[    1.234567][  T123] `. */
export const KERNEL_PREFIX = String.raw`(?:<\d{1,3}>)?\[ *\d{1,10}\.\d{1,9}\](?:\[ *[TC]\d{1,10}\])? `;

const PREFIX = new RegExp(`^${KERNEL_PREFIX}`);
const SELFTEST = /^# selftests: /;
const NESTED = /^# ?(?:K?TAP version \d|1\.\.\d)/;
const POINT = /^(?:not )?ok\b/;
const EXPECTED_FAILURE = /^(?:not )?ok\b(.*# )XFAIL\b/;
/** What the kernel's test programs say behind a failure; it changes from run to run, and is no part of the name. */
const RESULT_DATA = /^((?:not )?ok\b.*?) # ((?:exit=|TIMEOUT\b|ERROR\b).*)$/;

/**
 * Makes ordinary TAP of lines as the kernel's tests print them (KTAP, https://docs.kernel.org/dev-tools/ktap.html): takes
 * the prefixes of its log away, and the `# ` that run_kselftest.sh puts before the output of each program.
 */
export class KernelLog {
  #isProgram = false;
  #isNested = false;

  /** The lines that one stands for; a nested one is indented by two spaces more. */
  lines(text: string): readonly string[] {
    const line = text.replace(PREFIX, '');
    if (SELFTEST.test(line)) this.#isProgram = true;
    else if (this.#isProgram && NESTED.test(line)) this.#isNested = true;
    else if (POINT.test(line)) {
      this.#isProgram = false;
      this.#isNested = false;
    }
    if (this.#isNested && line.startsWith('#')) return plainPoint(line.replace(/^# ?/, '  '));
    return plainPoint(line);
  }
}

function plainPoint(line: string): readonly string[] {
  const start = line.length - line.trimStart().length;
  const [indent, content] = [line.slice(0, start), line.slice(start)];
  if (!POINT.test(content)) return [line];
  const [, name, data] = RESULT_DATA.exec(content) ?? [];
  if (name !== undefined) return [`${indent}${name}`, `${indent}# ${data}`];
  return [`${indent}${content.replace(EXPECTED_FAILURE, 'not ok$1TODO')}`];
}
