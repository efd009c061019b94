import { closeSync, constants, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Domain } from '@libvirt-tck/libvirt';
import { whyUnsupported } from '../environment/unsupported.js';
import { guestIsUp } from '../prepare/init-scripts.js';
import { find, parseXML } from '../xml/parse.js';

/** The output of a guest's first console. */
export interface GuestConsole {
  /** Everything since the guest started. */
  text(): string;
  /** The last lines, where a kernel's panic is, under a heading that says how many of how many they are. */
  lastLines(count?: number): string;
  /** Whether the guest has reported that it reached user space. The kit's own guests do. */
  isUp(): boolean;
  close(): void;
}

/**
 * Reads the console of a running guest: from the file that libvirt writes it to, or from its terminal, which buffers a
 * few kilobytes for late readers. A terminal can have one reader at a time.
 *
 * @throws Error for a guest without a console.
 */
export function openConsole(domain: Domain): GuestConsole {
  const document = parseXML(domain.getXMLDesc());
  const port = find(document, 'devices/serial') ?? find(document, 'devices/console');
  const source = port && find(port, 'source')?.attributes.path;
  if (source === undefined) throw new Error(`the guest ${domain.getName()} has no console to read`);
  const [text, close] = port?.attributes.type === 'pty' ? readTerminal(source) : readFile(source);
  return {
    text,
    lastLines: (count = 20) => lastLines(text(), count),
    isUp: () => text().includes(guestIsUp),
    close,
  };
}

/**
 * Asks the driver whether it gives access to consoles, with the name of one that does not exist, so that nobody reads from one
 * that does.
 *
 * @throws LibvirtError VIR_ERR_NO_SUPPORT if it does not, as the test driver, which only pretends to run guests
 */
export function requireConsoles(domain: Domain): void {
  try {
    domain.openConsole('no-such-console', domain.getConnect().streamNew());
  } catch (error) {
    if (whyUnsupported(error) !== undefined) throw error;
  }
}

type Reader = readonly [text: () => string, close: () => void];

function readFile(path: string): Reader {
  return [() => (existsSync(path) ? readFileSync(path, 'latin1') : ''), () => {}];
}

function readTerminal(path: string): Reader {
  const terminal = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  let read = '';
  const text = () => {
    read += readAvailable(terminal);
    return read;
  };
  return [text, () => closeSync(terminal)];
}

function lastLines(text: string, count: number): string {
  const lines = text.trimEnd().split(/[\r\n]+/);
  if (lines.length === 1 && lines[0] === '') return 'the console is empty';
  const last = lines.slice(-count);
  return [`the last ${last.length} of ${lines.length} lines of the console:`, ...last].join('\n');
}

/** What can be read now. When the guest is gone, so is its terminal: that error (EIO) only means that there is no more. */
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
