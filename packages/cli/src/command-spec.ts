import type { ExitStatusName } from './exit-status.js';

/**
 * Everything there is to say about a command, as one constant. Parsing, `--help`, the man page and shell completion
 * are all made from it, so they cannot disagree. Write it `as const satisfies CommandSpec`: the types of the parsed
 * options follow from it.
 *
 * Every command also has `--quiet`, `--color`, `--help`, `--version` and `--completion`; they are not repeated here.
 */
export interface CommandSpec {
  /** For example `tck-run`. */
  readonly name: string;
  /** One line that says what the command is for, starting in lower case, without a full stop. */
  readonly purpose: string;
  /** What follows the name on the command line, one entry for each way to call it: `[OPTION]… [TEST]…`. */
  readonly usage: readonly string[];
  /** Paragraphs for the man page: what the purpose leaves unsaid. */
  readonly description?: readonly string[];
  readonly operands?: readonly Operand[];
  /** By the group's title, which help prints above it: `Which tests run`. */
  readonly options: OptionGroups;
  /** What the command can write. Gives it `--output` and `--format`. */
  readonly outputs?: OutputFormats;
  readonly examples: readonly Example[];
  /**
   * The statuses that can come of it, with what they mean here, where that is more than they mean in general. An internal
   * error can come of every command.
   */
  readonly exitStatuses: Readonly<Partial<Record<Exclude<ExitStatusName, 'internal'>, string>>>;
  readonly environment?: readonly Variable[];
  /** Related man pages, for example `tck-mask(1)`. */
  readonly seeAlso?: readonly string[];
}

/**
 * A command that is several in one, told apart by the first word: `tck-known lint`. Each has a specification of its own,
 * whose name is both words.
 */
export interface CommandFamilySpec {
  /** For example `tck-known`. */
  readonly name: string;
  readonly purpose: string;
  readonly description?: readonly string[];
  /** By the word that calls them. */
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
  /** What it does, starting in lower case, without a full stop. Default and choices are added to it. */
  readonly description: string;
}

export interface BooleanOption extends OptionBase {
  readonly type: 'boolean';
  /** Whether there is a `--no-…` too; then the value is undefined unless one of the two is given. */
  readonly negatable?: true;
}

interface ArgumentOption extends OptionBase {
  /** What help calls the argument, in capitals. */
  readonly argument: string;
  /** What a shell completes it with, where that is not one of the choices. */
  readonly completes?: 'files' | 'directories';
}

export interface StringOption extends ArgumentOption {
  readonly type: 'string';
  readonly choices?: readonly string[];
  readonly default?: string;
  /** The value that the option has when written without an argument; the argument then needs a `=`. */
  readonly bare?: string;
}

export interface NumberOption extends ArgumentOption {
  readonly type: 'number';
  readonly default?: number;
  readonly integer?: true;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** May be given more than once; every argument counts, in the order given. */
export interface StringsOption extends ArgumentOption {
  readonly type: 'strings';
  readonly choices?: readonly string[];
}

export interface Operand {
  /** For example `TEST`. */
  readonly name: string;
  readonly description: string;
  /** What a shell completes it with. */
  readonly completes?: 'files' | 'directories';
  readonly optional?: true;
  /** Only the last operand can be. */
  readonly repeatable?: true;
}

export interface OutputFormats {
  readonly formats: readonly OutputFormat[];
  /** Name of the format that goes to standard output where that is a terminal, or free because of `--output`. */
  readonly forPeople: string;
  /** Name of the format that goes to a pipe, and to files whose suffix says nothing. */
  readonly forPrograms: string;
}

export interface OutputFormat {
  readonly name: string;
  /** With the dot. The longest that fits a file's name decides: `.junit.xml` before `.xml`. */
  readonly suffixes: readonly string[];
  readonly description: string;
}

export interface Example {
  readonly description: string;
  readonly command: string;
}

/** An environment variable that the command heeds. */
export interface Variable {
  readonly name: string;
  readonly description: string;
}
