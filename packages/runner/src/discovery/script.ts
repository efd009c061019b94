import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import { type Needs, readNeeds } from './needs.js';
import { readTitle } from './title.js';

/** A file that can be run, and what can be told of it without running it. */
export interface ScriptFile {
  /** Absolute. */
  readonly file: string;
  readonly argv: readonly string[];
  readonly needs: Needs;
  /** What it is about, in its own words. */
  readonly title?: string;
  /** Why it will hardly start, in clearer words than the system then has. */
  readonly obstacle?: string;
}

/** Bytes at the beginning of a script that are looked at. */
const headSize = 8192;
const head = Buffer.allocUnsafe(headSize);

/** What the beginning of a file shows. */
interface Look {
  readonly text: string;
  readonly isExecutable: boolean;
}

/**
 * How a file is run: by the program that its `#!` line names, with or without execute permission; otherwise `.js`,
 * `.mjs` and `.cjs` by this Node, also where they name any, `.t` by Perl (as prove does), and all others by themselves.
 *
 * @throws what the file system says; RunnerError `script-invalid`
 */
export function readScript(file: string): ScriptFile {
  return scriptOf(file, lookAt(file));
}

/** The same for a file that was merely found; undefined where nothing says that it is to be run. */
export function readFoundScript(file: string, hasNumber: boolean): ScriptFile | undefined {
  const look = lookAt(file);
  const extension = extname(file);
  const isScript =
    extension === '.t' ||
    look.text.startsWith('#!') ||
    (javascript.has(extension) && hasNumber) ||
    (look.isExecutable && look.text.startsWith('\x7fELF'));
  return isScript ? scriptOf(file, look) : undefined;
}

/** A `#!` line that names Node.js, whichever, and no options for it. */
const plainNode = /^#![ \t]*(?:\S*\/env[ \t]+)?(?:\S*\/)?node[ \t\r]*(?:\n|$)/;

const javascript: ReadonlySet<string> = new Set(['.js', '.mjs', '.cjs']);

function scriptOf(file: string, look: Look): ScriptFile {
  const title = readTitle(look.text);
  const argv = argvOf(file, look);
  const obstacle = obstacleTo(file, argv, look);
  return {
    file,
    argv,
    needs: readNeeds(file, look.text),
    ...(title !== undefined && { title }),
    ...(obstacle !== undefined && { obstacle }),
  };
}

function obstacleTo(file: string, [program]: readonly string[], { text, isExecutable }: Look) {
  const interpreter = program === file ? /^#![ \t]*([^ \t\n]+)/.exec(text)?.[1] : program;
  if (interpreter !== undefined) {
    return isThere(interpreter) ? undefined : `no such interpreter: ${interpreter}`;
  }
  return isExecutable ? undefined : 'no #! line and not executable';
}

/** Hundreds of scripts have but a few interpreters. */
function isThere(interpreter: string): boolean {
  const known = interpreters.get(interpreter);
  if (known !== undefined) return known;
  const found = existsSync(interpreter);
  interpreters.set(interpreter, found);
  return found;
}

const interpreters = new Map<string, boolean>();

function argvOf(file: string, { text, isExecutable }: Look): readonly string[] {
  const extension = extname(file);
  // As the kernel reads it: a path, then everything else as one argument.
  const interpreter = /^#![ \t]*(\S+)(?:[ \t]+(.*\S))?/.exec(text);
  if (javascript.has(extension) && (!text.startsWith('#!') || plainNode.test(text)))
    return [process.execPath, file];
  if (interpreter !== null && !isExecutable) {
    const [, program = '', argument] = interpreter;
    return argument === undefined ? [program, file] : [program, argument, file];
  }
  if (interpreter === null && extension === '.t') return ['/usr/bin/env', 'perl', file];
  return [file];
}

function lookAt(file: string): Look {
  const fd = openSync(file, 'r');
  try {
    const length = readSync(fd, head, 0, headSize, 0);
    return { text: head.toString('utf8', 0, length), isExecutable: (fstatSync(fd).mode & 0o111) !== 0 };
  } finally {
    closeSync(fd);
  }
}
