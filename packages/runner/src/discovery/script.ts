import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { type Directives, readDirectives } from './directives.js';
import { type Head, readHead } from './head.js';
import { readTitle } from './title.js';
import { typescriptExtensions, typescriptRunner } from './typescript.js';

/** A file that can be run, and everything known about it before it runs. */
export interface ScriptFile extends Directives {
  /** Absolute. */
  readonly file: string;
  /** Empty where nothing here runs it: `obstacle` says why. */
  readonly argv: readonly string[];
  /** The title it gives itself. */
  readonly title?: string;
  /** Why it will probably not start; clearer than the system's error. */
  readonly obstacle?: string;
}

/**
 * Reads a script and decides how to run it: with the interpreter of its `#!` line, with or without execute permission;
 * otherwise files in JavaScript and TypeScript with this Node (also where the line names any Node), `.t` files with Perl (as
 * prove does), and all others as programs.
 *
 * @throws the file system's error; RunnerError `script-invalid`
 */
export function readScript(file: string): ScriptFile {
  return scriptOf(file, readHead(file));
}

/** The same for a file found in a folder; undefined unless it looks like a script. */
export function readFoundScript(file: string, hasNumber: boolean): ScriptFile | undefined {
  const head = readHead(file);
  const extension = extname(file);
  const isScript =
    extension === '.t' ||
    head.text.startsWith('#!') ||
    ((javascript.has(extension) || typescriptExtensions.has(extension)) && hasNumber) ||
    (head.isExecutable && head.text.startsWith('\x7fELF'));
  return isScript ? scriptOf(file, head) : undefined;
}

/** The same script as part of the Perl kit: nothing runs beside it. */
export function inPerlKit(script: ScriptFile): ScriptFile {
  return { ...script, needs: { ...script.needs, alone: true } };
}

/** A `#!` line that names Node.js, any version, without options. */
const plainNode = /^#![ \t]*(?:\S*\/env[ \t]+)?(?:\S*\/)?node[ \t\r]*(?:\n|$)/;

const javascript: ReadonlySet<string> = new Set(['.js', '.mjs', '.cjs']);

function scriptOf(file: string, head: Head): ScriptFile {
  const title = readTitle(head.text);
  const { argv, obstacle } = commandOf(file, head);
  return {
    file,
    argv,
    ...readDirectives(file, head.text),
    ...(title !== undefined && { title }),
    ...(obstacle !== undefined && { obstacle }),
  };
}

function commandOf(file: string, head: Head): Pick<ScriptFile, 'argv' | 'obstacle'> {
  if (typescriptExtensions.has(extname(file)) && isForNode(head)) return typescriptRunner(file);
  const argv = argvOf(file, head);
  const obstacle = obstacleTo(file, argv, head);
  return { argv, ...(obstacle !== undefined && { obstacle }) };
}

/** Whether the file names no other interpreter. */
function isForNode({ text }: Head): boolean {
  return !text.startsWith('#!') || plainNode.test(text);
}

function obstacleTo(file: string, [program]: readonly string[], { text, isExecutable }: Head) {
  const interpreter = program === file ? /^#![ \t]*([^ \t\n]+)/.exec(text)?.[1] : program;
  if (interpreter !== undefined) {
    return isPresent(interpreter) ? undefined : `no such interpreter: ${interpreter}`;
  }
  return isExecutable ? undefined : 'no #! line and not executable';
}

/** Cached: hundreds of scripts share a few interpreters. */
function isPresent(interpreter: string): boolean {
  const known = interpreters.get(interpreter);
  if (known !== undefined) return known;
  const found = existsSync(interpreter);
  interpreters.set(interpreter, found);
  return found;
}

const interpreters = new Map<string, boolean>();

function argvOf(file: string, head: Head): readonly string[] {
  const { text, isExecutable } = head;
  const extension = extname(file);
  // The kernel takes a path, then everything else as one argument.
  const interpreter = /^#![ \t]*(\S+)(?:[ \t]+(.*\S))?/.exec(text);
  if (javascript.has(extension) && isForNode(head)) return [process.execPath, file];
  if (interpreter !== null && !isExecutable) {
    const [, program = '', argument] = interpreter;
    return argument === undefined ? [program, file] : [program, argument, file];
  }
  if (interpreter === null && extension === '.t') return ['/usr/bin/env', 'perl', file];
  return [file];
}
