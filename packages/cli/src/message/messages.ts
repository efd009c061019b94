import { visible } from '@libvirt-tck/text';
import { type Progress, startProgress } from './progress.js';
import type { StandardError } from './standard-error.js';

/** Messages to people on standard error. */
export interface Messages {
  /** Prints one line, made visible, unless `--quiet`. */
  note(text: string): void;
  /** Prints one line, made visible, even if `--quiet`. */
  warn(text: string): void;
  /**
   * Shows progress: on a terminal a line that is redrawn in place, elsewhere a line now and then, with `--quiet` nothing.
   * @param doing for example `running tests`
   * @param total the number of items, if it is known
   */
  progress(doing: string, total?: number): Progress;
}

export function createMessages(command: string, stderr: StandardError, quiet: boolean): Messages {
  return {
    note(text) {
      if (!quiet) stderr.print(`${command}: ${visible(text)}\n`);
    },
    warn(text) {
      stderr.print(`${command}: ${stderr.style.warn('warning:')} ${visible(text)}\n`);
    },
    progress: (doing, total) => startProgress({ command, stderr, quiet, doing, total }),
  };
}
