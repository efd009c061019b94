import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runShell } from '../command/run-sample.js';

/** What every shell is asked to complete (a tab is the key of that name), and what must come of it. */
export const keystrokes = [
  'tck-sample --for\tju\t --fail\t-o report.t\t',
  'tck-sample --format=\tx\t --cle\t-- report.t\t',
  'tck-sample --completion=z\t --order n\t-j 2 --no-col\t',
];

export const completed = [
  ['--format=junit', '--fail-fast', '-o', 'report.tap'],
  ['--format=xml', '--cleanup', '--', 'report.tap'],
  ['--completion=zsh', '--order', 'name', '-j', '2', '--no-color'],
];

/**
 * Types at a real shell on a real terminal that has sourced the completion script, in a folder that holds `report.tap`.
 * @param shell how to start it
 * @param prepare what to say to it before
 * @returns the arguments that the sample command was then called with, a list for each line typed
 */
export function typeAt(shell: string, prepare: string, script: string): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'tck-cli-'));
  try {
    writeFileSync(join(folder, 'script'), script);
    writeFileSync(join(folder, 'report.tap'), '');
    const show = `tck-sample() { printf '<%s>' called "$@"; echo; }`;
    const typed = [`${prepare} source ./script; rm script; ${show}`, ...keystrokes, 'exit', ''].join('\n');
    writeFileSync(join(folder, 'typed'), typed);
    const start = `cd ${folder} && script -qec '${shell}' /dev/null <typed`;
    const calls = runShell(start).stdout.matchAll(/<called>(<.*>)\r?$/gm);
    return [...calls].map(([, list = '']) => list.slice(1, -1).split('><'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
