import { Connection } from '@libvirt-tck/libvirt';
import type { ConfigFile } from '@libvirt-tck/testkit';
import type { Script } from '../discovery/ids.js';
import { RunnerError } from '../error.js';
import { isLocal } from '../platform/uri.js';

export interface Preparation {
  readonly uri: string;
  readonly config: ConfigFile | undefined;
  readonly scripts: readonly Script[];
  readonly signal: AbortSignal;
  /** Called before each step. */
  readonly onStep: (step: string) => void;
}

/**
 * Prepares the files that guests boot from, if the tests may need them and they are not ready. Only tests for Node.js use
 * the kit, guests of the test driver boot nothing, and the files must be on the driver's host.
 *
 * @throws RunnerError `not-prepared`
 */
export async function prepareGuests({ uri, config, scripts, signal, onStep }: Preparation): Promise<void> {
  const usesKit = ({ argv }: Script) => argv[0] === process.execPath;
  if (uri.startsWith('test:') || !isLocal(uri) || !scripts.some(usesKit)) return;
  // Loaded late: a run on the test driver does without.
  const { defaultConfig, prepareForDriver } = await import('./prepare-for-driver.js');
  const connection = await Connection.openAsync(uri, { signal });
  try {
    await prepareForDriver(connection, config ?? defaultConfig(), onStep, signal);
  } catch (cause) {
    // Ctrl-C ends the package manager too. Node.js hears of it in its next turn.
    await new Promise(setImmediate);
    signal.throwIfAborted();
    throw new RunnerError(
      'not-prepared',
      'prepare the files that guests boot from (--no-prepare skips the tests that need them)',
      { cause },
    );
  } finally {
    connection.close();
  }
}
