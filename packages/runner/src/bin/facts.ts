import { CliError } from '@libvirt-tck/cli';
import type { Fact } from '@libvirt-tck/report-model';

/**
 * `name=value`, several with commas between them where there may be several.
 * @throws CliError `usage`
 */
export function parseFacts(option: string, args: readonly string[], separator?: ','): readonly Fact[] {
  const texts = separator === undefined ? args : args.flatMap((argument) => argument.split(separator));
  return texts.map((text) => {
    const [name, value] = split(text);
    if (name === '' || value === undefined) {
      throw new CliError('usage', `understand --${option} ${text}: it must be NAME=VALUE`);
    }
    return { name, value };
  });
}

function split(text: string): readonly [string, string | undefined] {
  const at = text.indexOf('=');
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
