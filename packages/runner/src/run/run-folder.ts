import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  const path = makeTemporary();
  const configFile = join(path, 'config.yml');
  const traces = join(path, 'trace');
  writeFileSync(configFile, config);
  mkdirSync(traces);
  return {
    path,
    config: configFile,
    trace: (process) => join(traces, String(process)),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

function makeTemporary(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'tck-run-'));
  } catch (cause) {
    throw new RunnerError('no-folder', `make a folder for the run in ${tmpdir()}`, { cause });
  }
}
