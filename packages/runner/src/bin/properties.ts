import { CliError } from '@libvirt-tck/cli';
import type { Fact } from '@libvirt-tck/report-model';

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
