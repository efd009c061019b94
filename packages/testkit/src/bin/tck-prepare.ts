import { runCommand } from '@libvirt-tck/cli';
import { spec } from './tck-prepare.spec.js';

void runCommand(spec, async (invocation) => (await import('./run.js')).run(invocation));
