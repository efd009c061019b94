import type { ExitStatusName } from './exit-status.js';

/**
 * Describes a command. The parser, `--help`, the man page and shell completion are made from it, so they cannot disagree.
 * Write it `as const satisfies CommandSpec`: the types of the parsed options follow from it.
 *
 * The global options `--quiet`, `--color`, `--help`, `--version` and `--completion` are added to it.
 */
export interface CommandSpec {
  /** For example `tck-run`. */
  readonly name: string;
  /** One line that says what the command does, in the imperative, starting in lower case, without a full stop. */
  readonly purpose: string;
  /** The arguments, one entry for each way to call the command: `[OPTION]… [TEST]…`. */
  readonly usage: readonly string[];
  /** Paragraphs for the man page. */
  readonly description?: readonly string[];
  readonly operands?: readonly Operand[];
  /** By the title of their group in help: `Selection`. */
  readonly options: OptionGroups;
  /** The formats that the command can write. Adds `--output` and `--format`. */
  readonly outputs?: OutputFormats;
  readonly examples: readonly Example[];
  /** The exit statuses of the command, with their meaning here, or '' for the general one. An internal error is added. */
  readonly exitStatuses: Readonly<Partial<Record<Exclude<ExitStatusName, 'internal'>, string>>>;
  readonly environment?: readonly Variable[];
  /** Related man pages, for example `tck-mask(1)`. */
  readonly seeAlso?: readonly string[];
}

/** Several commands under one name: `tck-known lint`. Each has its own specification, whose name is both words. */
export interface CommandFamilySpec {
  /** For example `tck-known`. */
  readonly name: string;
  readonly purpose: string;
  readonly description?: readonly string[];
  /** By their second word. */
  readonly commands: Readonly<Record<string, CommandSpec>>;
  readonly seeAlso?: readonly string[];
}

export type OptionGroups = Readonly<Record<string, Options>>;

/** By long name, without the dashes. */
export type Options = Readonly<Record<string, Option>>;

export type Option = BooleanOption | StringOption | NumberOption | StringsOption;

interface OptionBase {
  /** One letter. */
  readonly short?: string;
  /** Starts in lower case, without a full stop. Default and choices are added to it. */
  readonly description: string;
}

export interface BooleanOption extends OptionBase {
  readonly type: 'boolean';
  /** Adds `--no-…`; the value is undefined unless one of the two is given. */
  readonly negatable?: true;
}

interface ArgumentOption extends OptionBase {
  /** The argument's name in help, in capitals. */
  readonly argument: string;
  /** How a shell completes it, unless it has choices. */
  readonly completes?: 'files' | 'directories';
}

export interface StringOption extends ArgumentOption {
  readonly type: 'string';
  readonly choices?: readonly string[];
  readonly default?: string;
  /** The value of the option without an argument; an argument then needs `=`. */
  readonly bare?: string;
}

export interface NumberOption extends ArgumentOption {
  readonly type: 'number';
  readonly default?: number;
  readonly integer?: true;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** An option that may be repeated; its value is every argument, in order. */
export interface StringsOption extends ArgumentOption {
  readonly type: 'strings';
  readonly choices?: readonly string[];
}

export interface Operand {
  /** For example `TEST`. */
  readonly name: string;
  readonly description: string;
  /** How a shell completes it. */
  readonly completes?: 'files' | 'directories';
  readonly optional?: true;
  /** Only for the last operand. */
  readonly repeatable?: true;
}

export interface OutputFormats {
  readonly formats: readonly OutputFormat[];
  /** The format for standard output if that is a terminal, or if `--output` is given. */
  readonly forPeople: string;
  /** The format for a pipe, and for files without a suffix. */
  readonly forPrograms: string;
}

export interface OutputFormat {
  readonly name: string;
  /** With the dot. The longest match decides: `.junit.xml` before `.xml`. */
  readonly suffixes: readonly string[];
  readonly description: string;
}

export interface Example {
  readonly description: string;
  readonly command: string;
}

/** An environment variable that the command reads. */
export interface Variable {
  readonly name: string;
  readonly description: string;
}
