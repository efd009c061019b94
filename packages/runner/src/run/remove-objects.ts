import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { driverOf } from '../platform/uri.js';
import type { Executor } from '../process/execute.js';

/** Removes the objects of libvirt with this prefix, and returns a message for each. */
export type ObjectRemover = (prefix: string) => Promise<readonly string[]>;

/** Seconds that the removal may take: a driver that hangs has cost the test its time limit already. */
const timeout = 30;
/** Characters of messages that are kept. */
const mostText = 10_000;

/**
 * Makes a function that removes what a script made that crashed or was killed, and so could not do it itself. The kit does
 * that in a process of its own, because calls of libvirt block. Undefined for the test driver, whose objects end with the script.
 *
 * @param environment `NAME=value`, as scripts have it
 */
export function objectRemover(
  uri: string,
  executor: Executor,
  environment: readonly string[],
): ObjectRemover | undefined {
  if (driverOf(uri) === 'test') return undefined;
  return async (prefix) => {
    let text = '';
    const onOutput = (chunk: Buffer) => {
      if (text.length < mostText) text += chunk.toString();
    };
    const argv = [process.execPath, '--input-type=module', '-e', program(), uri, prefix];
    const { signal } = new AbortController();
    const execution = await executor.execute({ argv, environment }, { timeout, signal, onOutput });
    const hasWorked =
      execution.kind === 'ended' && execution.status?.kind === 'exited' && execution.status.status === 0;
    return hasWorked
      ? text.split('\n').filter((line) => line !== '')
      : [`could not remove objects named ${prefix}`];
  };
}

function program(): string {
  const kit = pathToFileURL(createRequire(import.meta.url).resolve('@libvirt-tck/testkit'));
  return `import { removeAbandoned } from ${JSON.stringify(kit)};
    for (const line of removeAbandoned(process.argv[1], process.argv[2])) console.log(line);`;
}
