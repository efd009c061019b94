import { globalWords } from '../command-line/global-options.js';
import type { CommandFamilySpec, CommandSpec } from '../command-spec.js';
import { CliError } from '../failure/cli-error.js';
import type { Main } from './invocation.js';
import { reportingFailures, runWith } from './run-command.js';
import { answerStandardRequest } from './standard-request.js';

/** The work of each command of a family. */
export type FamilyMains<Family extends CommandFamilySpec> = {
  readonly [Word in keyof Family['commands']]: Main<Family['commands'][Word]>;
};

/**
 * Like `runCommand`, for the member of the family that the first word calls. Only global options may stand before that
 * word; it decides which others there are.
 */
export async function runCommandFamily<const Family extends CommandFamilySpec>(
  family: Family,
  mains: FamilyMains<Family>,
): Promise<void> {
  const { word, argv } = divide(process.argv.slice(2));
  // Each main goes with the specification of the same word; types do not follow through the lookup.
  const members: ReadonlyMap<string, unknown> = new Map(Object.entries(mains));
  const spec = new Map(Object.entries(family.commands)).get(word);
  if (spec !== undefined)
    return runWith({ spec, argv, main: members.get(word) as Main<CommandSpec>, completed: family });
  await reportingFailures(family.name, async () => {
    if (await answerStandardRequest([word, ...argv], family)) return;
    throw await wrongWord(family, word);
  });
}

/** The word that calls a member, empty if there is none, and everything around it. */
function divide(all: readonly string[]): { readonly word: string; readonly argv: readonly string[] } {
  const at = all.findIndex((argument) => !globalWords.includes(argument));
  return at === -1 ? { word: '', argv: all } : { word: all[at] ?? '', argv: all.toSpliced(at, 1) };
}

async function wrongWord(family: CommandFamilySpec, word: string): Promise<CliError> {
  const words = Object.keys(family.commands);
  const { nearest } = await import('./lazy.js');
  const meant = nearest(word, words);
  const hint = meant === undefined ? `; there are ${words.join(', ')}` : `; did you mean ${meant}?`;
  const what = word === '' ? 'the command is missing' : `there is no command '${word}'`;
  return new CliError('usage', `understand the command line: ${what}${hint}`);
}
