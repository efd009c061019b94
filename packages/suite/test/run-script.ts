import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { suiteRoot } from '../src/index.js';

export const scripts = [
  'domain/050-transient-lifecycle',
  'domain/060-persistent-lifecycle',
  'domain/070-transient-to-persistent',
  'domain/080-unique-identifiers',
  'domain/090-guest-boots',
] as const;

export type Script = (typeof scripts)[number];

/** What a script printed: the names of its checks, in order, by their result. */
export interface Run {
  readonly status: number | null;
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
  readonly output: string;
}

/** Runs a script of the suite on the test driver, with libvirt or with a library in its place. */
export function runScript(script: Script, library?: string): Run {
  const { LIBVIRT_TCK_CONFIG, LIBVIRT_TCK_LIBRARY, TCK_PREFIX, TCK_RUN_PREFIX, ...neutral } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(suiteRoot, `${script}.js`)], {
    encoding: 'utf8',
    env: {
      ...neutral,
      LIBVIRT_DEFAULT_URI: 'test:///default',
      ...(library !== undefined && { LIBVIRT_TCK_LIBRARY: library }),
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
