import { runCommandFamily } from '@libvirt-tck/cli';
import { spec } from './tck-known.spec.js';

void runCommandFamily(spec, {
  lint: async (invocation) => (await import('./known/lint.js')).lint(invocation),
  record: async (invocation) => (await import('./known/record.js')).record(invocation),
  update: async (invocation) => (await import('./known/update.js')).update(invocation),
  explain: async (invocation) => (await import('./known/explain.js')).explain(invocation),
  status: async (invocation) => (await import('./known/status.js')).status(invocation),
});
