import { closeSync, existsSync, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import type { Call } from '@libvirt-tck/report-model';

/** What a script recorded of its calls of libvirt. */
export interface RecordedCalls {
  /** By function, in alphabetical order. */
  readonly calls: readonly Call[];
  /** The last call; undefined where there was none, or it was not read. */
  readonly last: LastCall | undefined;
  /** False where the record is too long to be read to its end. */
  readonly complete: boolean;
}

export interface LastCall {
  readonly function: string;
  /** `ok` or an error code; undefined where the call did not return. */
  readonly result: string | undefined;
}

/** How one function was called, while counting. */
interface Tally {
  count: number;
  readonly errors: Map<string, number>;
  readonly flags: Set<number>;
  unfinished: boolean;
}

/** A script may write anything; this much is counted. libvirt has 516 public functions. */
const mostFunctions = 2000;
const mostDistinct = 1000;
const longestLine = 1000;
/** Of the file, this many bytes are read: millions of calls, in about a second. */
export const mostTrace = 256 * 1024 * 1024;

// `virDomainCreateXML flags=0 error VIR_ERR_NO_SUPPORT`; the end is missing where the script died in the call.
const line = /^(vir\w{1,100}) (?:flags=(\d{1,15}) )?(?:(ok)|error (\w{1,60}))?$/;

/**
 * Counts the calls of libvirt that a script recorded in the file that `TCK_TRACE` named; undefined if there is no such file, or
 * the script has put something else in its place.
 */
export function readCalls(file: string): RecordedCalls | undefined {
  const fd = openTrace(file);
  if (fd === undefined) return undefined;
  const tallies = new Map<string, Tally>();
  let last: LastCall | undefined;
  let complete: boolean;
  try {
    for (const text of linesOf(fd)) last = count(tallies, text) ?? last;
    complete = fstatSync(fd).size <= mostTrace;
  } finally {
    closeSync(fd);
  }
  const calls = [...tallies]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, tally]) => callOf(name, tally));
  return { calls, last: complete ? last : undefined, complete };
}

function openTrace(file: string): number | undefined {
  // An error from opening what is not there would cost as much as all else that is done for a short script.
  if (!existsSync(file)) return undefined;
  try {
    return lstatSync(file).isFile() ? openSync(file, 'r') : undefined;
  } catch {
    return undefined;
  }
}

/** Overlong lines come in pieces, which match nothing. */
function* linesOf(fd: number): Generator<string> {
  const buffer = Buffer.allocUnsafe(65_536);
  let rest = '';
  for (let left = mostTrace; left > 0; ) {
    const length = readSync(fd, buffer);
    if (length === 0) break;
    left -= length;
    const lines = (rest + buffer.toString('latin1', 0, length)).split('\n');
    rest = (lines.pop() ?? '').slice(0, longestLine);
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Returns the call that the line records, if it records one. */
function count(tallies: Map<string, Tally>, text: string): LastCall | undefined {
  const [, name, flags, ok, error] = line.exec(text) ?? [];
  if (name === undefined) return undefined;
  const tally = tallies.get(name) ?? { count: 0, errors: new Map(), flags: new Set(), unfinished: false };
  if (tallies.size < mostFunctions) tallies.set(name, tally);
  tally.count += 1;
  if (flags !== undefined && tally.flags.size < mostDistinct) tally.flags.add(Number(flags));
  if (error !== undefined && (tally.errors.has(error) || tally.errors.size < mostDistinct)) {
    tally.errors.set(error, (tally.errors.get(error) ?? 0) + 1);
  }
  if (ok === undefined && error === undefined) tally.unfinished = true;
  return { function: name, result: ok ?? error };
}

function callOf(name: string, { count, errors, flags, unfinished }: Tally): Call {
  return {
    function: name,
    count,
    errors: [...errors]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([code, count]) => ({ code, count })),
    flags: [...flags].sort((one, other) => one - other),
    ...(unfinished && { unfinished }),
  };
}
