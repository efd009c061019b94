import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

const BINDING = import.meta.resolve('@libvirt-tck/libvirt');

/** How a process ended. */
interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program in a process of its own, where a crash or a deadlock can be seen.
 * @param main has all of the binding as `libvirt`, and starts threads that run `worker` with `thread()`
 */
export async function run(main: string, worker = ''): Promise<Ended> {
  const prelude = `
    import { parentPort, Worker } from 'node:worker_threads';
    import { once } from 'node:events';
    import { setTimeout as sleep } from 'node:timers/promises';
    import * as libvirt from '${BINDING}';
    const { Connection, eventAddTimeout, eventRegisterDefaultImpl, eventRunDefaultImpl, pumpEvents } = libvirt;`;
  const url = `data:text/javascript,${encodeURIComponent(prelude + worker)}`;
  const program = `${prelude}
    const thread = () => new Worker(new URL(${JSON.stringify(url)}));
    ${main}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    // A deadlock ends, and is seen as the signal it ends with.
    timeout: 60_000,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [status, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { status, signal, stdout, stderr };
}
