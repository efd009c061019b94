/**
 * `npm run fuzz [-- --count N] [--seed N] [--only N]`: mutates real documents of every dialect and reads them. Ends with
 * the first input that crashes a reader or writer, takes too long, or is refused without a place, and says how to get
 * it again. The work is done in a thread with little memory, so that a hang or a leak ends it, not this program.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { inputOf, tryInput } from '../fuzz/try-input.js';

/** No honest input takes longer. */
const LONGEST_MS = 10_000;
const MEMORY_MB = 256;

interface Task {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Written by the thread, read by the program: which input is being tried, how many were read and refused. */
  readonly shared: Int32Array;
}

const [CURRENT, READ, REFUSED] = [0, 1, 2] as const;

if (isMainThread) supervise();
else await work(workerData as Task);

async function work({ seed, from, to, shared }: Task): Promise<void> {
  for (let index = from; index < to; index += 1) {
    Atomics.store(shared, CURRENT, index);
    const verdict = await tryInput(inputOf(seed, index));
    Atomics.add(shared, verdict === 'read' ? READ : REFUSED, 1);
  }
}

function supervise(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '100000' },
      only: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  const from = values.only === undefined ? 0 : Number(values.only);
  const to = values.only === undefined ? Number(values.count) : from + 1;
  const shared = new Int32Array(new SharedArrayBuffer(12));
  const workerData: Task = { seed, from, to, shared };
  const resourceLimits = { maxOldGenerationSizeMb: MEMORY_MB };
  const worker = new Worker(new URL(import.meta.url), { workerData, resourceLimits });

  const fail = (why: unknown): void => {
    const index = Atomics.load(shared, CURRENT);
    const file = join(tmpdir(), `fuzz-${seed}-${index}`);
    writeFileSync(file, inputOf(seed, index).bytes);
    console.error(why);
    console.error(
      `input ${index} of seed ${seed}, kept in ${file}: npm run fuzz -- --seed ${seed} --only ${index}`,
    );
    process.exit(1);
  };

  let before = -1;
  const watchdog = setInterval(() => {
    const index = Atomics.load(shared, CURRENT);
    if (index === before) fail(`no end after ${LONGEST_MS} ms`);
    before = index;
    console.log(`${index} of ${to}`);
  }, LONGEST_MS);
  worker.on('error', fail);
  worker.on('exit', (code) => {
    clearInterval(watchdog);
    if (code !== 0) fail(`the thread ended with status ${code}`);
    const [read, refused] = [Atomics.load(shared, READ), Atomics.load(shared, REFUSED)];
    console.log(`seed ${seed}: ${to - from} inputs, ${read} read, ${refused} refused with a place`);
  });
}
