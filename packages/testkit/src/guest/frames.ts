import { createHash } from 'node:crypto';
import { frameMark } from '../prepare/guest-scripts.js';

/** What a command did in a guest. */
export interface CommandResult {
  /** The exit status; 128 + N if signal N ended it. */
  readonly status: number;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/** The longest command in bytes: a guest's terminal holds so much before the guest reads it. */
const longestCommand = 2800;

/**
 * The line that asks a guest to run a command: see the console server in `guest-scripts.ts`.
 *
 * @throws RangeError for a command that is too long for a terminal
 */
export function requestFrame(id: string, command: string): string {
  const bytes = Buffer.from(command);
  if (bytes.length > longestCommand)
    throw new RangeError(`a command for a guest has at most ${longestCommand} bytes, not ${bytes.length}`);
  const text = bytes.toString('base64');
  return `${frameMark} ${id} ${hashOf(text)} ${text}\n`;
}

/** The answer to a request; `damaged` if something else was printed in the middle of it; undefined before it comes. */
export function findReply(console: string, id: string): CommandResult | 'damaged' | undefined {
  let isDamaged = false;
  for (
    let at = console.indexOf(`${frameMark} ${id} `);
    at >= 0;
    at = console.indexOf(`${frameMark} ${id} `, at + 1)
  ) {
    const end = console.indexOf('\n', at);
    if (end < 0) return undefined;
    const [, , status = '', hash = '', text = ''] = console.slice(at, end).trimEnd().split(' ');
    if (/^\d+$/.test(status) && hashOf(text) === hash)
      return { status: Number(status), output: Buffer.from(text, 'base64').toString('utf8') };
    isDamaged = true;
  }
  return isDamaged ? 'damaged' : undefined;
}

/** Of the line with this text. */
function hashOf(text: string): string {
  return createHash('sha256').update(`${text}\n`).digest('hex');
}
