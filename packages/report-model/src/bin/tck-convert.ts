import { runCommand } from '@libvirt-tck/cli';
import { spec } from './tck-convert.spec.js';

void runCommand(spec, async (invocation) => (await import('./convert.js')).convert(invocation));
