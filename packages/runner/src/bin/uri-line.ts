import { visible } from '@libvirt-tck/text';
import { uriSourceText } from '../platform/connect.js';
import type { RunEvent } from '../run/events.js';

/** What is tested, and why that: `testing test:///default, from --uri`. */
export function uriLine({ uri, uriSource }: Extract<RunEvent, { kind: 'run-started' }>): string {
  return visible(`testing ${uri}, ${uriSourceText(uriSource)}`);
}
