import { openSync, writeSync } from 'node:fs';
import { LibvirtError } from '../errors/libvirt-error.js';

/** Records calls of libvirt as they are made. */
export interface Trace {
  /** Makes the call, with a line of its own around it. */
  record<T>(name: string, flags: unknown, call: () => T): T;
}

/**
 * The trace that `TCK_TRACE=FILE` asks for. Each line is written in two halves, so that the call in which a process dies is
 * a last line without an end: `virDomainCreateXML flags=0 ` before the call, `ok\n` or `error VIR_ERR_NO_DOMAIN\n` after.
 * Calls made from within a call (by a callback) are written when the outer one has ended.
 */
function openTrace(path: string | undefined): Trace | undefined {
  if (!path) return undefined;
  const file = openSync(path, 'a');
  let depth = 0;
  let inner = '';
  const write = (text: string): void => {
    if (depth > 1) inner += text;
    else writeSync(file, text);
  };
  return {
    record(name, flags, call) {
      if (isPaused) return call();
      depth++;
      // As C sees them: in JavaScript, `1 << 31` is negative.
      write(flags === undefined ? `${name} ` : `${name} flags=${Number(flags) >>> 0} `);
      let result = 'ok';
      try {
        return call();
      } catch (error) {
        result = error instanceof LibvirtError ? `error ${error.codeName}` : 'not called';
        throw error;
      } finally {
        write(`${result}\n`);
        depth--;
        if (depth === 0 && inner !== '') {
          writeSync(file, inner);
          inner = '';
        }
      }
    },
  };
}

let isPaused = false;

/**
 * Makes calls that a trace does not show. Calls around a script, for example to clean up before and after it, are no evidence
 * of what the script tried. The garbage collector frees objects at any time, and two runs of one script should leave the
 * same trace.
 * @param calls synchronous
 */
export function unrecorded<T>(calls: () => T): T {
  const wasPaused = isPaused;
  isPaused = true;
  try {
    return calls();
  } finally {
    isPaused = wasPaused;
  }
}

export const trace = openTrace(process.env.TCK_TRACE);
