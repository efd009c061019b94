import { closeSync, constants, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Domain } from '@libvirt-tck/libvirt';
import { guestIsUp } from '../prepare/init-scripts.js';
import { find, parseXML } from '../xml/parse.js';

/** What one guest has said on its first console so far. */
export interface GuestConsole {
  /** Everything since the guest was started. */
  text(): string;
  /** Whether it has said that it reached user space; the guests that the kit makes do. */
  isUp(): boolean;
  close(): void;
}

/**
 * Listens to the console of a running guest: to the file that it is written to, or to its terminal, which keeps a few
 * kilobytes for whoever comes late. One at a time can listen to a terminal.
 *
 * @throws Error for a guest that has neither.
 */
export function openConsole(domain: Domain): GuestConsole {
  const document = parseXML(domain.getXMLDesc());
  const port = find(document, 'devices/serial') ?? find(document, 'devices/console');
  const source = port && find(port, 'source')?.attributes.path;
  if (source === undefined) throw new Error(`the guest ${domain.getName()} has no console to listen to`);
  return port?.attributes.type === 'pty' ? terminalConsole(source) : fileConsole(source);
}

function fileConsole(path: string): GuestConsole {
  const text = () => (existsSync(path) ? readFileSync(path, 'latin1') : '');
  return { text, isUp: () => saysUp(text()), close: () => {} };
}

function terminalConsole(path: string): GuestConsole {
  const terminal = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  let heard = '';
  const text = () => {
    heard += readAvailable(terminal);
    return heard;
  };
  return { text, isUp: () => saysUp(text()), close: () => closeSync(terminal) };
}

function saysUp(text: string): boolean {
  return text.includes(guestIsUp);
}

/** What is there to read now. A guest that has gone takes its terminal along, which is an error (EIO), and no news. */
function readAvailable(terminal: number): string {
  const chunk = Buffer.alloc(4096);
  let text = '';
  try {
    for (let size = readSync(terminal, chunk); size > 0; size = readSync(terminal, chunk))
      text += chunk.toString('latin1', 0, size);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EAGAIN' && code !== 'EIO') throw error;
  }
  return text;
}
