import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suiteRoot } from '../src/index.js';

const folder = new URL('../../src/', import.meta.url);

/** All sources of the suite, without their extension: `lifecycle/kind`. */
export const sources: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replace(/\.ts$/, ''))
  .sort();

/** The ids of all scripts: every file in a folder whose name starts with a number. */
export const scripts: readonly string[] = sources.filter((path) => /\/\d[^/]*$/.test(path));

export function sourceOf(source: string): string {
  return readFileSync(new URL(`${source}.ts`, folder), 'utf8');
}

/** The names of a script's checks, in order, by their result. */
export interface Run {
  readonly status: number | null;
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
  readonly output: string;
}

export interface Setting {
  /** The driver; the test driver unless given. */
  readonly uri?: string;
  /** A library to load in place of libvirt. */
  readonly library?: string;
  /** A configuration file. */
  readonly config?: string;
}

/** Runs a script of the suite by itself. */
export function runScript(script: string, { uri = 'test:///default', library, config }: Setting = {}): Run {
  const { LIBVIRT_TCK_CONFIG, LIBVIRT_TCK_LIBRARY, TCK_PREFIX, TCK_RUN_PREFIX, ...neutral } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(suiteRoot, `${script}.js`)], {
    encoding: 'utf8',
    env: {
      ...neutral,
      LIBVIRT_DEFAULT_URI: uri,
      ...(library !== undefined && { LIBVIRT_TCK_LIBRARY: library }),
      ...(config !== undefined && { LIBVIRT_TCK_CONFIG: config }),
    },
  });
  const points = [...stdout.matchAll(/^(ok|not ok) \d+ - (.*?)( # SKIP .*)?$/gm)];
  const names = (result: string, isSkip: boolean) =>
    points
      .filter(([, word, , skip]) => word === result && (skip !== undefined) === isSkip)
      .map(([, , name]) => name ?? '');
  return {
    status,
    passed: names('ok', false),
    failed: names('not ok', false),
    skipped: names('ok', true),
    output: stdout + stderr,
  };
}
