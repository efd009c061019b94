import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Domain, unrecorded } from '@libvirt-tck/libvirt';
import { guestIsUp } from '../prepare/guest-scripts.js';
import { find, parseXML } from '../xml/parse.js';
import { type CommandResult, findReply, requestFrame } from './frames.js';
import { openTerminal, type Terminal } from './terminal.js';

/** The first console of a guest: what it prints, and a way to run commands in it. */
export interface GuestConsole {
  /** Everything that the guest has printed since it started, as far as it is known. */
  text(): string;
  /** The last lines, where a kernel's panic is, under a heading that says how many of how many they are. */
  lastLines(count?: number): string;
  /** Whether the guest has reported that it reached user space. The kit's own guests do. */
  isUp(): boolean;
  /** How often it has reported that: once more after each reboot. */
  timesUp(): number;
  /**
   * Runs a shell command in the guest, and waits until it has ended. One of the kit's own guests must be up.
   *
   * @param seconds how long the command may take
   * @throws Error for a guest that does not answer in time, with the last lines of the console
   */
  run(command: string, options?: { readonly seconds?: number }): Promise<CommandResult>;
  close(): void;
}

/** Milliseconds between two looks at the console. */
const interval = 20;

/** Milliseconds before a request is sent again. Doubled each time: the guest may be busy with the command. */
const firstPatience = 2000;

/**
 * Opens the console of a running guest: its terminal, which can have one reader at a time, or the file that libvirt writes
 * its output to. A terminal has a few kilobytes for late readers; where libvirt also logs it, the log has everything.
 *
 * @throws Error for a guest without a console
 */
export function openConsole(domain: Domain): GuestConsole {
  const { path, log, isTerminal } = consoleOf(domain);
  if (path === undefined) throw new Error(`the guest ${domain.getName()} has no console to read`);
  const terminal = isTerminal ? openTerminal(path, () => pathOf(domain)) : undefined;
  const file = isTerminal ? log : path;
  const text = () => (file === undefined ? (terminal?.text() ?? '') : readFile(file));
  const timesUp = () => text().split(guestIsUp).length - 1;
  const last = (count = 20) => lastLines(text(), count);
  let turn: Promise<unknown> = Promise.resolve();
  return {
    text,
    lastLines: last,
    isUp: () => timesUp() > 0,
    timesUp,
    run(command, { seconds = 60 } = {}) {
      if (terminal === undefined)
        throw new Error(`the console of ${domain.getName()} is a file: it cannot run commands`);
      const result = turn.then(() => ask(terminal, command, seconds, last));
      turn = result.catch(() => {});
      return result;
    },
    close: () => terminal?.close(),
  };
}

interface ConsoleDevice {
  readonly path: string | undefined;
  readonly log: string | undefined;
  readonly isTerminal: boolean;
}

/** Where a running guest's first console is on this host. No driver that only pretends to run guests gives it a path. */
export function consoleOf(domain: Domain): ConsoleDevice {
  const document = parseXML(domain.getXMLDesc());
  const port = find(document, 'devices/serial') ?? find(document, 'devices/console');
  return {
    path: port && find(port, 'source')?.attributes.path,
    log: port && find(port, 'log')?.attributes.file,
    isTerminal: port?.attributes.type === 'pty',
  };
}

/** Undefined for a guest that is gone. */
function pathOf(domain: Domain): string | undefined {
  try {
    return unrecorded(() => (domain.isActive() ? consoleOf(domain).path : undefined));
  } catch {
    return undefined;
  }
}

let requests = 0;

async function ask(
  terminal: Terminal,
  command: string,
  seconds: number,
  lastLinesOf: () => string,
): Promise<CommandResult> {
  requests += 1;
  const id = `${process.pid}.${requests}`;
  const request = requestFrame(id, command);
  const deadline = performance.now() + seconds * 1000;
  let from = terminal.text().length;
  let patience = firstPatience;
  let isDue = performance.now();
  while (performance.now() < deadline) {
    if (performance.now() >= isDue) {
      // The line before may be unfinished.
      terminal.write(`\n${request}`);
      isDue = performance.now() + patience;
      patience *= 2;
    }
    await sleep(interval);
    const reply = findReply(terminal.text().slice(from), id);
    if (reply === 'damaged') {
      from = terminal.text().length;
      isDue = performance.now();
    } else if (reply !== undefined) return reply;
  }
  throw new Error(`the guest did not answer within ${seconds} seconds to: ${command}\n${lastLinesOf()}`);
}

function readFile(path: string): string {
  return existsSync(path) ? readFileSync(path, 'latin1') : '';
}

function lastLines(text: string, count: number): string {
  const lines = text.trimEnd().split(/[\r\n]+/);
  if (lines.length === 1 && lines[0] === '') return 'the console is empty';
  const last = lines.slice(-count);
  return [`the last ${last.length} of ${lines.length} lines of the console:`, ...last].join('\n');
}
