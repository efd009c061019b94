import { runCommand } from '@libvirt-tck/cli';
import { spec } from './tck-mask.spec.js';

void runCommand(spec, async (invocation) => (await import('./mask/run.js')).run(invocation));
