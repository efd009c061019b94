import { execPath, features, versions } from 'node:process';

/** The first Node.js that strips types: behind an option, which later versions no longer need. */
const firstWithOption: readonly [major: number, minor: number] = [22, 6];

export const typescriptExtensions: ReadonlySet<string> = new Set(['.ts', '.mts', '.cts']);

/** How this Node.js runs a script in TypeScript; without arguments and with an obstacle where it cannot. */
export interface TypescriptRunner {
  readonly argv: readonly string[];
  readonly obstacle?: string;
}

/** Runs a script with Node's own type stripping: no type is checked, and there is nothing to compile. */
export function typescriptRunner(file: string): TypescriptRunner {
  if ('typescript' in features && features.typescript) return { argv: [execPath, file] };
  const [major = 0, minor = 0] = versions.node.split('.').map(Number);
  const [firstMajor, firstMinor] = firstWithOption;
  if (major > firstMajor || (major === firstMajor && minor >= firstMinor))
    return { argv: [execPath, '--experimental-strip-types', '--no-warnings=ExperimentalWarning', file] };
  const obstacle = `Node.js ${firstWithOption.join('.')} or later runs TypeScript, and this is ${versions.node}`;
  return { argv: [], obstacle };
}
