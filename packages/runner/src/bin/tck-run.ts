import { runCommand } from '@libvirt-tck/cli';
import { spec } from './tck-run.spec.js';

await runCommand(spec, async (invocation) => (await import('./run.js')).run(invocation));
