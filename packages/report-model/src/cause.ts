import { normaliseName } from './identity.js';
import type { Attempt } from './model.js';

/** What failures may share: problems with the same cause are shown as one. Members are null where nothing tells. */
export interface Cause {
  /** The libvirt function that failed, for example `virDomainCreateXML`. */
  readonly call: string | null;
  /** `VIR_ERR_…`, or the bare number where only that was printed. */
  readonly error: string | null;
  /** The first line that says what went wrong, without what changes from run to run. */
  readonly message: string | null;
}

const FUNCTION = /\bvir[A-Z]\w{2,60}\b/;
const ERROR_NAME = /\bVIR_ERR_[A-Z_]{2,60}\b/;
const PERL_ERROR = /\berror code: (\d{1,5}), (?:message: )?(.*)/;
/** What test libraries print around the reason: that something failed, and where. What went well is none. */
const FRAMING =
  /^(?:Failed (?:\(TODO\) )?test\b.*|(?:at|in) .* line \d+\.?|Looks like you.*|END failed--.*|---|\.\.\.|(?:at|stack):.*|error:|exit status \d+|(?:PASS|ok)\b.*|\W*)$/;
const LONGEST_MESSAGE = 200;

/** What a failing check gives as its cause, in what this kit, Test::More or the Perl kit print: the first thing it says. */
export function causeOfCheck(message: string): Cause {
  return causeIn(trimmedLines(message), message);
}

/**
 * The same for a test that ended badly, which says last what it died of.
 * @param call the function it died in, where that is known: see `unfinishedCall`
 */
export function causeOfEnding(message: string, call?: string): Cause {
  return causeIn(trimmedLines(message).reverse(), message, call);
}

/** The libvirt function in which a script died, by its recorded calls. */
export function unfinishedCall({ calls }: Pick<Attempt, 'calls'>): string | undefined {
  return calls?.find(({ unfinished }) => unfinished === true)?.function;
}

function trimmedLines(message: string): string[] {
  return message.split('\n').map((line) => line.trim());
}

function causeIn(lines: readonly string[], message: string, call?: string): Cause {
  const field = (name: string): string | undefined =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const perl = PERL_ERROR.exec(message);
  const reason = perl?.[2] ?? field('message') ?? lines.find((line) => !FRAMING.test(line));
  return {
    call: call ?? field('function') ?? FUNCTION.exec(message)?.[0] ?? null,
    error: ERROR_NAME.exec(message)?.[0] ?? perl?.[1] ?? null,
    message: reason === undefined ? null : essence(reason),
  };
}

/** A message without what changes from run to run, and without where in a Perl script it came from. */
function essence(reason: string): string {
  return normaliseName(
    reason.replace(/ at \S+ line \d+\.?$/, '').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '<time>'),
  ).slice(0, LONGEST_MESSAGE);
}

/** Equal for equal causes; undefined where nothing is known, which is no cause to share. */
export function causeKey({ call, error, message }: Cause): string | undefined {
  return call === null && error === null && message === null
    ? undefined
    : JSON.stringify([call, error, message]);
}
