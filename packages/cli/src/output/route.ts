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
 * - `--format` decides for standard output and for every file, unless the suffixes show that it cannot be meant so.
 * - Without it a file gets the format of its suffix, or the one for programs if it has none.
 * - Without files, standard output gets the one for people if it is a terminal, else the one for programs.
 * - With files, standard output gets the one for people; with `--quiet` nothing.
 * - `-` among the files is standard output, treated like a file without a suffix.
 * - A file whose name ends in `.gz` is compressed; its format is that of the name before it.
 *
 * @throws CliError `usage` for a suffix that no format has, or a format that contradicts the suffixes
 */
export function routeOutputs(outputs: OutputFormats, request: OutputRequest): readonly Route[] {
  const { files, format, quiet, stdoutIsTerminal } = request;
  const toStdout = (name: string): Route => ({ target: '-', format: name, isCompressed: false });
  if (files.length === 0)
    return [toStdout(format ?? (stdoutIsTerminal ? outputs.forPeople : outputs.forPrograms))];
  if (format !== undefined) refuseContradiction(outputs, files, format);
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

/**
 * One format for a file with another suffix can be meant: JUnit in `report.xml`. Text in it cannot, nor can one format for files
 * whose suffixes differ: whoever asks for that wants the format on standard output.
 */
function refuseContradiction(outputs: OutputFormats, files: readonly string[], format: string): void {
  const suffixes = files.map((file) => ownFormat(file.replace(/\.gz$/i, ''), outputs.formats));
  const other = suffixes.findIndex((own) => own !== undefined && own !== format);
  const differs = new Set(suffixes.filter((own) => own !== undefined)).size > 1;
  if (other < 0 || !(differs || format === outputs.forPeople)) return;
  throw new CliError(
    'usage',
    `write ${format} to ${files[other]}: its suffix is of ${suffixes[other]}; leave out --format, and each file has the format of its suffix`,
  );
}

function ownFormat(file: string, formats: readonly OutputFormat[]): string | undefined {
  const known = formats.flatMap(({ name, suffixes }) => suffixes.map((suffix) => ({ name, suffix })));
  const [longest] = known
    .filter(({ suffix }) => file.toLowerCase().endsWith(suffix))
    .sort((one, other) => other.suffix.length - one.suffix.length);
  return longest?.name;
}

/** Undefined if the name has no suffix. A part that does not begin with a letter is none: `results-1.2`. */
function formatOfName(file: string, formats: readonly OutputFormat[]): string | undefined {
  const own = ownFormat(file, formats);
  const [unknown] = /(?<=[^/])\.[a-z][^/.]*$/i.exec(file) ?? [];
  if (own !== undefined || unknown === undefined) return own;
  const suffixes = formats.flatMap((format) => format.suffixes).join(', ');
  throw new CliError(
    'usage',
    `choose a format for ${file}: no format has the suffix ${unknown}; there are ${suffixes}, each also with .gz; or name one with --format`,
  );
}
