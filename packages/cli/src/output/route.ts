import type { OutputFormat, OutputFormats } from '../command-spec.js';

/** Where one format is to go: a file, or `-` for standard output. */
export interface Route {
  readonly target: string;
  readonly format: string;
}

export interface OutputWishes {
  /** Arguments of `--output`. */
  readonly files: readonly string[];
  /** Argument of `--format`. */
  readonly format: string | undefined;
  readonly quiet: boolean;
  readonly stdoutIsTerminal: boolean;
}

/**
 * What goes where:
 *
 * - `--format` decides for standard output, and for every file too: it was said aloud, a suffix may be an accident.
 * - Without it a file gets the format of its suffix, or the one for programs if that says nothing.
 * - Without files, standard output gets the one for people if it is a terminal, else the one for programs.
 * - With files, standard output is free for people, whatever it is; with `--quiet` nothing goes there.
 * - `-` among the files is standard output, treated like a file without a suffix.
 */
export function routeOutputs(outputs: OutputFormats, wishes: OutputWishes): readonly Route[] {
  const { files, format, quiet, stdoutIsTerminal } = wishes;
  const toStdout = (fallback: string): Route => ({ target: '-', format: format ?? fallback });
  if (files.length === 0) return [toStdout(stdoutIsTerminal ? outputs.forPeople : outputs.forPrograms)];
  const routes = files.map((target) => ({
    target,
    format: format ?? formatOfName(target, outputs.formats) ?? outputs.forPrograms,
  }));
  if (quiet || files.includes('-')) return routes;
  return [...routes, { target: '-', format: outputs.forPeople }];
}

function formatOfName(file: string, formats: readonly OutputFormat[]): string | undefined {
  let longest = '';
  let found: string | undefined;
  for (const { name, suffixes } of formats) {
    for (const suffix of suffixes) {
      if (file.toLowerCase().endsWith(suffix) && suffix.length > longest.length) {
        longest = suffix;
        found = name;
      }
    }
  }
  return found;
}
