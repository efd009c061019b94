import { runCommand } from '@libvirt-tck/cli';
import { spec } from './tck-html.spec.js';

void runCommand(spec, async (invocation) => (await import('./html.js')).run(invocation));
