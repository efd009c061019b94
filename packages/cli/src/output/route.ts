import type { OutputFormat, OutputFormats } from '../command-spec.js';
import { CliError } from '../failure/cli-error.js';

/** Where one format goes: a file, or `-` for standard output. */
export interface Route {
  readonly target: string;
  readonly format: string;
  readonly isCompressed: boolean;
}

export interface OutputRequest {
  /** Arguments of `--output`. */
  readonly files: readonly string[];
  /** Argument of `--format`. */
  readonly format: string | undefined;
  readonly quiet: boolean;
  readonly stdoutIsTerminal: boolean;
}

/**
 * Decides what goes where:
 *
 * - `--format` decides for standard output and for every file, whatever its suffix.
 * - Without it a file gets the format of its suffix, or the one for programs if it has none.
 * - Without files, standard output gets the one for people if it is a terminal, else the one for programs.
 * - With files, standard output gets the one for people; with `--quiet` nothing.
 * - `-` among the files is standard output, treated like a file without a suffix.
 * - A file whose name ends in `.gz` is compressed; its format is that of the name before it.
 *
 * @throws CliError `usage` for a suffix that no format has
 */
export function routeOutputs(outputs: OutputFormats, request: OutputRequest): readonly Route[] {
  const { files, format, quiet, stdoutIsTerminal } = request;
  const toStdout = (name: string): Route => ({ target: '-', format: name, isCompressed: false });
  if (files.length === 0)
    return [toStdout(format ?? (stdoutIsTerminal ? outputs.forPeople : outputs.forPrograms))];
  const routes = files.map((target) => {
    const name = target.replace(/\.gz$/i, '');
    return {
      target,
      format: format ?? formatOfName(name, outputs.formats) ?? outputs.forPrograms,
      isCompressed: name !== target,
    };
  });
  return quiet || files.includes('-') ? routes : [...routes, toStdout(outputs.forPeople)];
}

/** Undefined if the name has no suffix. A part that does not begin with a letter is none: `results-1.2`. */
function formatOfName(file: string, formats: readonly OutputFormat[]): string | undefined {
  const known = formats.flatMap(({ name, suffixes }) => suffixes.map((suffix) => ({ name, suffix })));
  const [longest] = known
    .filter(({ suffix }) => file.toLowerCase().endsWith(suffix))
    .sort((one, other) => other.suffix.length - one.suffix.length);
  const [unknown] = /(?<=[^/])\.[a-z][^/.]*$/i.exec(file) ?? [];
  if (longest !== undefined || unknown === undefined) return longest?.name;
  throw new CliError(
    'usage',
    `choose a format for ${file}: no format has the suffix ${unknown}; there are ${known.map(({ suffix }) => suffix).join(', ')}, each also with .gz; or name one with --format`,
  );
}
