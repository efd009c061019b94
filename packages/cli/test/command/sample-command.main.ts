import { runCommand } from '../../src/index.js';
import { sampleSpec } from './sample-command.js';

await runCommand(sampleSpec, async ({ options, operands, openOutputs, messages, signal }) => {
  const order: 'name' | 'time' = options.order;
  const jobs: number = options.jobs;
  const format: 'text' | 'xml' | 'junit' | undefined = options.format;
  const c: boolean | undefined = options.cleanup;
  const f: boolean = options.failFast;
  const t: number | undefined = options.timeout;
  const outs = await openOutputs();
  messages.note(JSON.stringify({ options, operands, order, jobs, format, c, f, t, a: signal.aborted }));
  const p = messages.progress('running', 10);
  for (let i = 0; i < 10; i++) {
    p.update(i, 'x');
    await new Promise((r) => setTimeout(r, 20));
  }
  p.end();
  for (const out of outs) out.write(`${out.format}\n`);
  return 1;
});
