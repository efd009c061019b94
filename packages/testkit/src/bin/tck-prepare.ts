import { runCommand } from '@libvirt-tck/cli';
import { spec } from './spec.js';

await runCommand(spec, async (invocation) => (await import('./run.js')).run(invocation));
