import { runCommand } from '@libvirt-tck/cli';
import { spec } from './tck-compare.spec.js';

void runCommand(spec, async (invocation) => (await import('./compare/run.js')).run(invocation));
