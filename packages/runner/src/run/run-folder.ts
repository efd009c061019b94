import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run needs on disk as long as it lasts. */
export interface RunFolder {
  readonly path: string;
  /** The configuration that scripts see. */
  readonly config: string;
  /** Where the n-th process of the run records its calls of libvirt. */
  trace(process: number): string;
  remove(): void;
}

export function makeRunFolder(config: string): RunFolder {
  const path = mkdtempSync(join(tmpdir(), 'tck-run-'));
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
