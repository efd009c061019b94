import { type Executor, openExecutor } from '../process/execute.js';
import { startWatchdog } from '../process/watchdog.js';
import { type Prefixes, prefixesOf } from './prefixes.js';
import { makeRunFolder, type RunFolder, runFolderPath } from './run-folder.js';
import { newRunId } from './run-id.js';

/** What a run needs until it ends. */
export interface RunResources {
  /** Identifies the run for ever. */
  readonly id: string;
  readonly executor: Executor;
  readonly folder: RunFolder;
  readonly prefixes: Prefixes;
  /** Ends what still runs, and removes the folder. */
  close(): Promise<void>;
}

/**
 * @param config text of the configuration that scripts see
 * @param grace seconds between SIGTERM and SIGKILL
 * @param signal aborted when the run is to stop
 * @throws RunnerError `no-folder`, `no-process-control`
 */
export async function openResources(
  config: string,
  grace: number,
  signal: AbortSignal,
): Promise<RunResources> {
  const id = newRunId();
  const path = runFolderPath(id);
  // Before what it looks after, and before the executor, which ends all children that are made later.
  const watchdog = await startWatchdog(grace, path, signal);
  let folder: RunFolder | undefined;
  const release = () => {
    folder?.remove();
    watchdog.close();
  };
  try {
    folder = makeRunFolder(path, config);
    const executor = await openExecutor(grace);
    return {
      id,
      executor,
      folder,
      prefixes: prefixesOf(id),
      async close() {
        await executor.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
