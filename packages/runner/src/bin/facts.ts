import { CliError, type Messages } from '@libvirt-tck/cli';
import { type Fact, parsePlatformFacts } from '@libvirt-tck/report-model';

/**
 * Reads what `--platform` or `--platform-default` was given.
 * @throws CliError `usage`
 */
export function parsePlatform(option: string, texts: readonly string[], messages: Messages): readonly Fact[] {
  const { facts, faults, notes } = parsePlatformFacts(texts);
  const lines = faults.map((fault) => `--${option} ${fault}`);
  if (lines.length > 0) throw new CliError('usage', `understand ${lines.join('\n  ')}`);
  for (const note of notes) messages.warn(`--${option} ${note}`);
  return facts;
}

/**
 * Reads what `--property` was given, a property each time: its value may hold commas.
 * @throws CliError `usage`
 */
export function parseProperties(texts: readonly string[]): readonly Fact[] {
  return texts.map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw new CliError('usage', `understand --property ${text}: it must be NAME=VALUE`);
    return { name: text.slice(0, at), value: text.slice(at + 1) };
  });
}
