import { visible } from '@libvirt-tck/text';
import { uriSourceText } from '../platform/connect.js';
import type { RunEvent } from '../run/events.js';

/** The driver under test and why, and the configuration: `testing test:///default, from --uri; configuration: c.yml`. */
export function runLine(
  { uri, uriSource }: Extract<RunEvent, { kind: 'run-started' }>,
  configFile: string | undefined,
): string {
  const isNamed = configFile === undefined || uriSource.kind === 'config';
  const config = isNamed ? '' : `; configuration: ${configFile}`;
  return visible(`testing ${uri}, ${uriSourceText(uriSource)}${config}`);
}
