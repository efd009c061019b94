import { CliError, ExitStatus, type Invocation, runCommand } from '../../src/index.js';
import { sampleSpec } from './sample-command.js';

type Sample = Invocation<typeof sampleSpec>;
type Scenario = (sample: Sample) => ExitStatus | Promise<ExitStatus>;

/** Keeps the process alive until it is told to end. */
async function interrupted(signal: AbortSignal): Promise<unknown> {
  const alive = setInterval(() => {}, 1000);
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  clearInterval(alive);
  return signal.reason;
}

class SampleError extends Error {
  readonly code = 'malformed';
  readonly position = { file: 'report.xml', line: 3, column: 5, excerpt: '<a><\u202eb>\n    ^' };
}

const scenarios: Readonly<Record<string, Scenario>> = {
  /** Each output gets one line that says what it is. */
  write({ openOutputs, operands }) {
    for (const output of openOutputs(operands.slice(1))) {
      output.write(`${output.style.good('written')} as ${output.format}\n`);
      output.close();
    }
    return ExitStatus.clean;
  },
  'fail-after-opening'({ openOutputs }) {
    openOutputs();
    throw new CliError('usage', 'go on');
  },
  'fail-after-writing'({ openOutputs }) {
    openOutputs()[0]?.write('written');
    throw new TypeError('not a function');
  },
  /** More than any pipe holds. */
  megabytes({ openOutputs }) {
    const line = `${'x'.repeat(99)}\n`;
    for (const output of openOutputs()) for (let i = 0; i < 40_000; i++) output.write(line);
    return ExitStatus.problems;
  },
  print({ stdout, options }) {
    stdout.write(`${JSON.stringify(options)}\n`);
    return ExitStatus.clean;
  },
  'fail-expectedly'() {
    const cause = new Error('unexpected \x1b[31m element', { cause: openFailure() });
    throw new SampleError('read the report', { cause });
  },
  'fail-manifold'() {
    throw new AggregateError([new SampleError('read one'), new SampleError('read another')]);
  },
  'fail-with-cause'() {
    throw new CliError('unwritable', 'do it', { cause: openFailure() });
  },
  'fail-unexpectedly'() {
    throw new TypeError('not a function \x1b[2J');
  },
  'fail-aside': async ({ signal }) => {
    setTimeout(() => Promise.reject(new Error('nobody caught this')), 1);
    await interrupted(signal);
    return ExitStatus.clean;
  },
  stall: () => new Promise(() => {}),
  async wait({ signal, stdout, messages }) {
    stdout.write('waiting\n');
    const progress = messages.progress('waiting', 3);
    progress.update(1, 'the signal');
    stdout.write(`ended by ${await interrupted(signal)}\n`);
    return ExitStatus.incomplete;
  },
  async 'give-up'({ stdout, signal }) {
    stdout.write('waiting\n');
    await interrupted(signal);
    signal.throwIfAborted();
    return ExitStatus.clean;
  },
  /** Takes no notice of the first signal. */
  async persist({ stdout }) {
    stdout.write('waiting\n');
    await interrupted(new AbortController().signal);
    return ExitStatus.clean;
  },
  /** Writes until nobody reads, and then comes to its end by the signal. */
  async 'write-on'({ openOutputs, signal, messages }) {
    const outputs = openOutputs();
    while (!signal.aborted) {
      for (const output of outputs) output.write('again and again\n');
      await new Promise(setImmediate);
    }
    messages.note(`ended by ${signal.reason}`);
    return ExitStatus.incomplete;
  },
  /** Text on both streams, in pieces of lines, while progress is shown. */
  async follow({ messages, stdout, stderr }) {
    const progress = messages.progress('following');
    for (const [index, piece] of ['ok 1', ' - first\n', 'ok 2 - second\n'].entries()) {
      await new Promise((resolve) => setTimeout(resolve, 120));
      stderr.write(piece);
      progress.update(index);
    }
    stdout.write(`${stderr.name}\n`);
    progress.end();
    return ExitStatus.clean;
  },
  async progress({ messages, stdout }) {
    const progress = messages.progress('trying', 3);
    for (const [index, name] of ['first', 'second 漢字', 'third'].entries()) {
      progress.update(index, name);
      await new Promise((resolve) => setTimeout(resolve, 120));
      stdout.write(`${name} done\n`);
    }
    progress.update(3);
    messages.note('a note');
    messages.warn('a warning \x1b[31m');
    progress.end();
    return ExitStatus.clean;
  },
};

function openFailure(): NodeJS.ErrnoException {
  const error: NodeJS.ErrnoException = new Error("ENOENT: no such file or directory, open 'x'");
  return Object.assign(error, { errno: -2, code: 'ENOENT', syscall: 'open', path: 'x' });
}

await runCommand(sampleSpec, async (sample) => {
  const scenario = scenarios[sample.operands[0] ?? ''];
  if (scenario === undefined)
    throw new CliError('usage', `try ${sample.operands[0]}: there is no such scenario`);
  return scenario(sample);
});
