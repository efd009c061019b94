import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { canonicalWriter, type Test, totalsOf } from '@libvirt-tck/report-model';
import { headerOf } from './reports.js';

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of this package in a folder. */
export function run(
  folder: string,
  command: 'tck-mask' | 'tck-known',
  args: readonly string[],
  input = '',
): Finished {
  const script = fileURLToPath(new URL(`../../src/bin/${command}.js`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A folder that goes away with the test, and has these files in it. */
export function folderWith(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tck-known-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The canonical report of these tests. */
export function reportOf(tests: readonly Test[], complete = true): string {
  const writer = canonicalWriter();
  const summary = { complete, totals: totalsOf(tests) };
  return writer.begin(headerOf()) + tests.map(writer.test).join('') + writer.end(summary);
}

/** A list with one broken entry about the test `t`, and what else is said of it. */
export function listOf(more = ''): string {
  return `version: 1\nentries:\n  - { id: e, test: t, kind: broken, reason: r, bug: https://bugs.example/1${more} }\n`;
}
