import { runCommand } from '@libvirt-tck/cli';
import { spec } from './tck-run.spec.js';

void runCommand(spec, async (invocation) => {
  if (!invocation.options.list) (await import('@libvirt-tck/libvirt')).loadAhead();
  return (await import('./run.js')).run(invocation);
});
