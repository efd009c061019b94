import { readFileSync } from 'node:fs';
import { createRequire, SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatPosition, type Position } from '@libvirt-tck/text';

let kitFolders: readonly string[] | undefined;

/**
 * Folders of the kit and the binding: code in them is never the script. Their code runs bundled or in `dist/src`; with
 * `--enable-source-maps`, stacks show `src`.
 */
function foldersOfKit(): readonly string[] {
  kitFolders ??= [
    fileURLToPath(import.meta.url),
    createRequire(import.meta.url).resolve('@libvirt-tck/libvirt'),
  ].flatMap((file) => {
    const root = file.slice(0, file.lastIndexOf('/dist/'));
    return ['dist/src', 'dist/fast', 'src'].map((folder) => `${root}/${folder}/`);
  });
  return kitFolders;
}

/** The position of the script's call: in its TypeScript source if there is a source map, else in the file that runs. */
export function scriptPosition(stack: string = currentStack()): Position | undefined {
  return scriptFrames(stack)[0]?.position;
}

/** The script's own calls in a stack, one a line, the innermost first, with positions in its source. */
export function scriptStack(stack: string): string {
  return scriptFrames(stack)
    .map(({ text, position }) => text.trim().replace(place, shortPosition(position)))
    .join('\n');
}

/** `file:line:column`, with a relative path if the file is below the working directory. */
export function shortPosition(position: Position): string {
  const below = relative(process.cwd(), position.file);
  return formatPosition(below.startsWith('..') ? position : { ...position, file: below });
}

function currentStack(): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 100;
  try {
    return new Error().stack ?? '';
  } finally {
    Error.stackTraceLimit = limit;
  }
}

interface Frame {
  readonly text: string;
  readonly position: Position;
}

function scriptFrames(stack: string): Frame[] {
  return stack.split('\n').flatMap((text) => {
    const position = framePosition(text);
    if (position === undefined || foldersOfKit().some((folder) => position.file.startsWith(folder)))
      return [];
    return [{ text, position: inSource(position) }];
  });
}

/** The position at the end of a stack line: `file:///a/b.js:3:7` or `/a/b.cjs:3:7`, also in parentheses. */
const place = /(?<=[ (])(?:file:\/\/)?\/[^()]*:\d+:\d+(?=\)?$)/;

function framePosition(stackLine: string): Position | undefined {
  if (!/^\s+at /.test(stackLine)) return undefined;
  const [, name, line, column] = place.exec(stackLine)?.[0].match(/^(.*):(\d+):(\d+)$/) ?? [];
  if (name === undefined) return undefined;
  const file = name.startsWith('file:') ? fileURLToPath(name) : name;
  return { file, line: Number(line), column: Number(column) };
}

function inSource(position: Position): Position {
  const map = sourceMap(position.file);
  if (map === undefined) return position;
  const origin = map.findOrigin(position.line, position.column);
  if (!('fileName' in origin) || origin.fileName === undefined) return position;
  const file = resolve(dirname(position.file), map.payload.sourceRoot ?? '', origin.fileName);
  return { file, line: origin.lineNumber, column: origin.columnNumber };
}

/** The source map beside a compiled file; undefined if there is none or it cannot be read. */
function sourceMap(file: string): SourceMap | undefined {
  try {
    const [, url] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(file, 'utf8')) ?? [];
    if (url === undefined || url.startsWith('data:')) return undefined;
    return new SourceMap(JSON.parse(readFileSync(resolve(dirname(file), url), 'utf8')));
  } catch {
    return undefined;
  }
}
