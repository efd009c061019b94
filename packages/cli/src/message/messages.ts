import { visible } from '@libvirt-tck/text';
import { type Progress, startProgress } from './progress.js';
import type { StandardError } from './standard-error.js';

/** What a command tells people while it works, on standard error. */
export interface Messages {
  /** Said unless `--quiet`. The text is one line, and is made visible. */
  note(text: string): void;
  /** Said always. The text is one line, and is made visible. */
  warn(text: string): void;
  /**
   * Shows how far the work is: on a terminal a line that is redrawn in place, elsewhere a line now and then, with
   * `--quiet` nothing.
   * @param doing for example `running tests`
   * @param total how many there are, where that is known
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
