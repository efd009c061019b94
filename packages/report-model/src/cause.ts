import { RUNNER_REMARK } from './failure-text.js';
import { maskChanging, normaliseName } from './identity.js';
import type { Attempt } from './model.js';

/** What failures may share: problems with the same cause are shown as one. Members are null where nothing states them. */
export interface Cause {
  /** The libvirt function that failed, for example `virDomainCreateXML`. */
  readonly call: string | null;
  /** `VIR_ERR_…`, or the bare number where only that was printed. */
  readonly error: string | null;
  /** The line that states the reason, without the parts that change from run to run. */
  readonly message: string | null;
}

const FUNCTION = /\bvir[A-Z]\w{2,60}\b/;
const ERROR_NAME = /\bVIR_ERR_[A-Z_]{2,60}\b/;
const PERL_ERROR = /\berror code: (\d{1,5}), (?:message: )?(.*)/;
/** `virsh` prints two lines: the step that failed, then libvirt's own message. */
const VIRSH_ERROR = /^error: (.+)/;
const EXCEPTION = /^(?:Uncaught )?[\w.]*(?:Error|Exception)(?: \[\w+\])?: ./;
/** The value that says what failed: a line behind it is the script's next step, unless it names a trouble. */
const FOUND_VALUE = /^(?:found|got):/;
const TROUBLE =
  /\b(?:error|fail(?:ed|ure)?|cannot|can't|could not|unable|not found|no such|died|denied|invalid)\b/i;
const FAILED_TEST = /^Failed (?:\(TODO\) )?test\b/;

/** Lines that state no reason: that something failed, where it did, and what else happened. */
const FRAMING = new RegExp(
  `^(?:${[
    /Failed (?:\(TODO\) )?test\b.*|(?:at|in) .* line \d+\.?|Looks like you.*|END failed--.*|exit status \d+/,
    // A position in a program's own code, and what Node prints around an uncaught exception.
    /at (?:async )?.*(?:node:|file:|\.[cm]?[jt]s:).*|node:internal\/.*|Node\.js v\d.*|triggerUncaught.*/,
    // The keys of YAML that state no reason, and its borders.
    /(?:at|stack|name|code|domain|function|errno|syscall):.*|error:|---|\.\.\./,
    // The value that a check wanted, and one found that has no word in it, such as `got: '1'` or `found: false`.
    /(?:wanted|unwanted|expected):.*|(?:found|got):\s*['"]?(?:-?[\d.]+n?|true|false|null|undef(?:ined)?)?['"]?/,
    // The shell scripts of the Perl kit repeat the check's name, then print a difference.
    /(?:PASS|FAIL|ok)\b.*|\d+(?:,\d+)?[acd]\d+(?:,\d+)?/,
    // Remarks of this kit on its own actions.
    new RegExp(`${RUNNER_REMARK}.*`),
    /could not clean up: .*|removing what another run left behind: .*|\W*/,
  ]
    .map(({ source }) => source)
    .join('|')})$`,
);
const LONGEST_MESSAGE = 200;

/** The cause of a failed check, from the text that this kit, Test::More or the Perl kit printed: the first reason in it. */
export function causeOfCheck(message: string): Cause {
  return causeIn(trimmedLines(message), message, PERL_ERROR.exec(message), reasonOfCheck(message));
}

/** The part of a failed check's text that states why it failed; undefined where none does. */
export function reasonOfCheck(message: string): string | undefined {
  const lines = trimmedLines(message);
  const verdict = lines.findIndex((line) => FAILED_TEST.test(line));
  const [before, after] = [lines.slice(0, Math.max(0, verdict)), lines.slice(Math.max(0, verdict))];
  const value = after.findIndex((line) => FOUND_VALUE.test(line));
  const end = value < 0 ? after.length : value + 1;
  return (
    PERL_ERROR.exec(message)?.[2] ??
    fieldIn(lines, 'message') ??
    reasonIn(after.slice(0, end)) ??
    reasonIn(value < 0 ? before : after.slice(end).filter((line) => TROUBLE.test(line)))
  );
}

/**
 * The cause of a bad ending: the last reason that was printed.
 * @param call the function it died in, where that is known: see `unfinishedCall`
 */
export function causeOfEnding(message: string, call?: string): Cause {
  const lines = trimmedLines(message).reverse();
  const reason =
    virshError(lines.toReversed()) ?? lines.find((line) => EXCEPTION.test(line)) ?? reasonIn(lines);
  const perl = PERL_ERROR.exec(reason ?? '');
  return causeIn(lines, message, perl, perl?.[2] ?? fieldIn(lines, 'message') ?? reason, call);
}

/** The libvirt function in which a script died, by its recorded calls. */
export function unfinishedCall({ calls }: Pick<Attempt, 'calls'>): string | undefined {
  return calls?.find(({ unfinished }) => unfinished === true)?.function;
}

function trimmedLines(message: string): string[] {
  return message.split('\n').map((line) => line.trim());
}

function reasonIn(lines: readonly string[]): string | undefined {
  const repeated = () => lines.find((line) => /^FAIL\b/.test(line));
  return virshError(lines) ?? lines.find((line) => !FRAMING.test(line)) ?? repeated();
}

function virshError(lines: readonly string[]): string | undefined {
  return lines.findLast((line) => VIRSH_ERROR.test(line))?.replace(VIRSH_ERROR, '$1');
}

function causeIn(
  lines: readonly string[],
  message: string,
  perl: RegExpExecArray | null,
  reason: string | undefined,
  call?: string,
): Cause {
  return {
    call: call ?? fieldIn(lines, 'function') ?? FUNCTION.exec(message)?.[0] ?? null,
    error: ERROR_NAME.exec(message)?.[0] ?? perl?.[1] ?? null,
    message: reason === undefined ? null : essence(reason),
  };
}

/** What this kit prints as `name: value`. */
function fieldIn(lines: readonly string[], name: string): string | undefined {
  return lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
}

/** A message without what changes from run to run, and without where in a Perl script it came from. */
function essence(reason: string): string {
  return maskChanging(
    reason.replace(/ at \S+ line \d+\.?$/, '').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '<time>'),
  ).slice(0, LONGEST_MESSAGE);
}

/** The known parts of a cause, as one line. */
export function causeTitle({ call, error, message }: Cause): string {
  const code = error !== null && /^\d+$/.test(error) ? `error ${error}` : error;
  return [message, call, code].filter((part) => part !== null).join(', ');
}

/** Equal for equal causes, however formats write control characters; undefined where nothing is known. */
export function causeKey({ call, error, message }: Cause): string | undefined {
  return call === null && error === null && message === null
    ? undefined
    : JSON.stringify([call, error, message && normaliseName(message)]);
}

/** Programs and devices that libvirt, Perl, a shell or Node miss, and a host without room. */
const LACKING = new RegExp(
  [
    /\b(?:unable to|cannot|can't|could not) find '[^']+'.* in (?:\$?PATH|path)\b/,
    /\bcan't exec "[^"]+"|: command not found$|\bsh: (?:line )?\d+: .*: not found$|\bspawn \S+ ENOENT\b/,
    /\bNo space left on device|Cannot allocate memory|\bKVM is not available|\/dev\/kvm\b.*(?:No such|denied)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** Whether something failed because the host lacks what it takes: a program, a device, memory. */
export function isLackOfHost({ message }: Cause): boolean {
  return message !== null && LACKING.test(message);
}
