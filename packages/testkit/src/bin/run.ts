import { ExitStatus, type Invocation } from '@libvirt-tck/cli';
import { findDefaultConfig } from '../config/default-file.js';
import type { Config } from '../config/model.js';
import { configVariable, defaultConfig, readConfig } from '../config/read.js';
import { hostArch } from '../prepare/layout.js';
import { checkPrepared, type Prepared, prepare } from '../prepare/prepare.js';
import type { spec } from './tck-prepare.spec.js';

export async function run({
  options,
  messages,
  signal,
  stdout,
}: Invocation<typeof spec>): Promise<ExitStatus> {
  const file = options.config ?? (process.env[configVariable] || findDefaultConfig());
  const config = file === undefined ? defaultConfig() : readConfig(file);
  const arch = hostArch();
  if (!options.check) await prepare(config, arch, (step) => messages.note(step), { signal });
  const files = checkPrepared(config, arch);
  stdout.write(files.map(lineOf).join(''));
  const areReady = files.every(({ state }) => state === 'ready');
  if (!areReady) messages.note(advice(config));
  return areReady ? ExitStatus.clean : ExitStatus.problems;
}

function lineOf({ name, path, state }: Prepared): string {
  return `${state.padEnd(8)}  ${name}: ${path}\n`;
}

function advice({ file }: Config): string {
  return `run tck-prepare${file === undefined ? '' : ` --config ${file}`} to make the parts that are not ready`;
}
