import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RunnerError } from '../error.js';

/** What a run needs on disk as long as it lasts. */
export interface RunFolder {
  readonly path: string;
  /** The configuration that scripts see. */
  readonly config: string;
  /** Where the n-th process of the run records its calls of libvirt. */
  trace(process: number): string;
  remove(): void;
}

/** @throws RunnerError `no-folder` */
export function makeRunFolder(config: string): RunFolder {
  // Scripts are told of paths in it, and may change their current folder.
  const place = resolve(tmpdir());
  let path: string | undefined;
  try {
    path = mkdtempSync(join(place, 'tck-run-'));
    return fill(path, config);
  } catch (cause) {
    if (path !== undefined) remove(path);
    throw new RunnerError('no-folder', `make a folder for the run in ${place}`, { cause });
  }
}

function fill(path: string, config: string): RunFolder {
  const configFile = join(path, 'config.yml');
  const traces = join(path, 'trace');
  writeFileSync(configFile, config);
  mkdirSync(traces);
  return {
    path,
    config: configFile,
    trace: (process) => join(traces, String(process)),
    remove: () => remove(path),
  };
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
