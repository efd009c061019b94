import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runShell } from '../command/run-sample.js';

/** Lines typed at a shell (a tab is the key of that name), and the arguments that must come of them. */
interface Typing {
  readonly typed: readonly string[];
  readonly completed: readonly (readonly string[])[];
}

export const sampleTyping: Typing = {
  typed: [
    'tck-sample --for\tju\t --fail\t-o report.t\t',
    'tck-sample --format=\tx\t --cle\t-- report.t\t',
    'tck-sample --completion=z\t --order n\t-j 2 --no-col\t',
  ],
  completed: [
    ['--format=junit', '--fail-fast', '-o', 'report.tap'],
    ['--format=xml', '--cleanup', '--', 'report.tap'],
    ['--completion=zsh', '--order', 'name', '-j', '2', '--no-color'],
  ],
};

export const familyTyping: Typing = {
  typed: [
    'tck-family li\t--cat\treport.t\t',
    'tck-family rec\t--rea\twhy',
    'tck-family --ver\t',
    'tck-family -q --no-col\tli\t--cat\treport.t\t',
  ],
  completed: [
    ['lint', '--catalog', 'report.tap'],
    ['record', '--reason=why'],
    ['--version'],
    ['-q', '--no-color', 'lint', '--catalog', 'report.tap'],
  ],
};

interface Shell {
  /** How to start it. */
  readonly start: string;
  /** What to say to it first. */
  readonly prepare: string;
}

/**
 * Types at a real shell on a real terminal that has sourced the completion script, in a folder that holds `report.tap`.
 * @returns the arguments that the command was then called with, a list for each line typed
 */
export function typeAt({ start, prepare }: Shell, script: string, { typed }: Typing): readonly string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'tck-cli-'));
  try {
    writeFileSync(join(folder, 'script'), script);
    writeFileSync(join(folder, 'report.tap'), '');
    const commands = `tck-sample() { printf '<%s>' called "$@"; echo; }; tck-family() { tck-sample "$@"; }`;
    const lines = [`${prepare} source ./script; rm script; ${commands}`, ...typed, 'exit', ''];
    writeFileSync(join(folder, 'typed'), lines.join('\n'));
    const { stdout } = runShell(`cd ${folder} && script -qec '${start}' /dev/null <typed`);
    const calls = stdout.matchAll(/<called>(<.*>)\r?$/gm);
    return [...calls].map(([, list = '']) => list.slice(1, -1).split('><'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
