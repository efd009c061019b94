import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { RunnerError } from '../error.js';

/** The temporary files of a run. */
export interface RunFolder {
  readonly path: string;
  /** The configuration that scripts read. */
  readonly config: string;
  /** Where the n-th process of the run records its calls of libvirt. */
  trace(process: number): string;
  remove(): void;
}

/** The path of a run's folder: absolute, as scripts may change their current folder. */
export function runFolderPath(id: string): string {
  return resolve(tmpdir(), `tck-run-${id}`);
}

/** @throws RunnerError `no-folder` */
export function makeRunFolder(path: string, config: string): RunFolder {
  try {
    mkdirSync(path, 0o700);
  } catch (cause) {
    throw noFolder(path, cause);
  }
  try {
    return fill(path, config);
  } catch (cause) {
    remove(path);
    throw noFolder(path, cause);
  }
}

function noFolder(path: string, cause: unknown): RunnerError {
  return new RunnerError('no-folder', `make a folder for the run in ${dirname(path)}`, { cause });
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
