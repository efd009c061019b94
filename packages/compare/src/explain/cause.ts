import { type Call, normaliseName } from '@libvirt-tck/report-model';
import type { Cause } from '../model.js';

const LIBVIRT_FUNCTION = /\bvir[A-Z]\w{2,60}/;
const ERROR_CODE = /\bVIR_ERR_[A-Z_]{2,60}/;
/** How Sys::Virt prints an error. */
const PERL_ERROR = /libvirt error code: (\d{1,5}), message: (.*)/;
/** What test libraries print around the reason: that something failed, how it ended, and where. */
const FRAME =
  /^(?:Failed |Looks like you|(?:at|in) .* line \d+|(?:at|stack|error):|exit status |END failed|\W*$)/;
const LONGEST = 200;

/** What a failing check gives as its cause, in what this kit, Test::More or the Perl kit print. */
export function causeOfCheck(message: string): Cause {
  return causeIn(message, message.split('\n'));
}

/** The same for a test that ended badly: it says last what it died of, and its calls tell in which function. */
export function causeOfEnding(message: string, calls: readonly Call[] = []): Cause {
  const diedIn = calls.find(({ unfinished }) => unfinished === true)?.function;
  const cause = causeIn(message, message.split('\n').reverse());
  return diedIn === undefined ? cause : { ...cause, call: diedIn };
}

function causeIn(message: string, lines: readonly string[]): Cause {
  const trimmed = lines.map((line) => line.trim());
  const perl = PERL_ERROR.exec(message);
  const field = trimmed.find((line) => line.startsWith('message: '))?.slice('message: '.length);
  const reason = perl?.[2] ?? field ?? trimmed.find((line) => !FRAME.test(line));
  return {
    call: LIBVIRT_FUNCTION.exec(message)?.[0] ?? null,
    error: ERROR_CODE.exec(message)?.[0] ?? perl?.[1] ?? null,
    message: reason === undefined ? null : essence(reason),
  };
}

/** Without what changes from run to run, and without the line of a Perl script it came from. */
function essence(reason: string): string {
  const lasting = reason.replace(/ at \S+ line \d+\.?$/, '').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '<time>');
  return normaliseName(lasting).slice(0, LONGEST);
}

/** Equal for equal causes; undefined where nothing is known, which is no cause to share. */
export function causeKey({ call, error, message }: Cause): string | undefined {
  if (call === null && error === null && message === null) return undefined;
  return JSON.stringify([call, error, message]);
}
