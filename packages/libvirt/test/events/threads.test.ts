import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { run } from '../program.js';

/** How often each program runs, as threads are not the same each time. */
const TIMES = 10;

/** For the programs: an event on `test:///default`, whose domain all threads of a process share. */
const PRELUDE = `
  const listen = () => {
    eventRegisterDefaultImpl();
    return Connection.open('test:///default').domainEvents();
  };
  const act = () => {
    const domain = Connection.open('test:///default').domainLookupByName('test');
    domain.suspend();
    domain.resume();
  };
  const event = () => {
    const queue = listen();
    act();
    return queue.next(10_000)?.type;
  };
  const refused = (use) => {
    try { return use(); } catch (error) { return error.name + ' ' + error.code; }
  };
`;

/** Many runs, two at a time, all of which end alike. */
async function allEnd(
  programs: { readonly main: string; readonly worker?: string },
  expected: { readonly status?: number; readonly stdout: string },
): Promise<void> {
  const lane = async () => {
    for (let time = 0; time < TIMES / 2; time++) {
      const ended = await run(PRELUDE + programs.main, PRELUDE + (programs.worker ?? ''));
      assert.deepEqual(ended, { status: 0, signal: null, stderr: '', ...expected });
    }
  };
  await Promise.all([lane(), lane()]);
}

const REFUSED = 'BindingError other-thread';

describe('events and threads', () => {
  test('a thread that used events and ended leaves them to the next', () =>
    allEnd(
      {
        worker: 'parentPort.postMessage(event()); eventAddTimeout(0, () => {});',
        main: `
          for (let count = 0; count < 5; count++) {
            const worker = thread();
            worker.on('message', (type) => console.log(type));
            await once(worker, 'exit');
          }
          console.log(event());
          pumpEvents(20);`,
      },
      { stdout: 'LIFECYCLE\n'.repeat(6) },
    ));

  test('a thread that ends with an exception, or by process.exit() in a callback, leaves them too', () =>
    allEnd(
      {
        worker: `
          const queue = listen();
          parentPort.once('message', (how) => {
            act();
            eventAddTimeout(0, () => { if (how === 'exit') process.exit(3); });
            pumpEvents(how === 'exit' ? 10_000 : 0);
            throw new RangeError('mine');
          });`,
        main: `
          for (const how of ['throw', 'exit']) {
            const worker = thread();
            worker.on('error', (error) => console.log(error.message));
            worker.postMessage(how);
            console.log(await new Promise((resolve) => worker.on('exit', resolve)));
          }
          console.log(event());`,
      },
      { stdout: 'mine\n1\n3\nLIFECYCLE\n' },
    ));

  test('a second thread is refused while the first uses events', () =>
    allEnd(
      {
        worker: `
          parentPort.postMessage([refused(event), refused(() => pumpEvents(0)), refused(() => eventRunDefaultImpl())]);
          act();`,
        main: `
          const queue = listen();
          const worker = thread();
          worker.on('message', (answers) => console.log(answers.join()));
          const ended = once(worker, 'exit');
          const types = [queue.next(10_000)?.type, queue.next(10_000)?.type];
          await ended;
          console.log(types.join());`,
      },
      { stdout: `${REFUSED},${REFUSED},BindingError no-event-loop\nLIFECYCLE,LIFECYCLE\n` },
    ));

  test('of threads that start together, exactly one gets the events', () =>
    allEnd(
      {
        worker: `
          parentPort.once('message', () => {
            const got = refused(listen);
            parentPort.postMessage(typeof got === 'string' ? got : 'has events');
            // Waits until the others have been refused.
            parentPort.once('message', () => {});
          });`,
        main: `
          const workers = Array.from({ length: 4 }, thread);
          await Promise.all(workers.map((worker) => once(worker, 'online')));
          const answers = workers.map((worker) => once(worker, 'message'));
          for (const worker of workers) worker.postMessage('begin');
          console.log((await Promise.all(answers)).flat().sort().join());
          for (const worker of workers) worker.postMessage('end');`,
      },
      { stdout: `${[REFUSED, REFUSED, REFUSED].join()},has events\n` },
    ));

  test('after a thread that used events was terminated, others are refused', () =>
    allEnd(
      {
        worker: `
          const queue = listen();
          eventAddTimeout(0, () => {});
          parentPort.postMessage('ready');
          for (;;) { act(); queue.next(5); }`,
        main: `
          const worker = thread();
          await once(worker, 'message');
          await sleep(20);
          await worker.terminate();
          // The thread may have left the domain paused. Either way there is an event, which nobody receives.
          try { act(); } catch {}
          console.log(refused(event), refused(event));`,
      },
      { stdout: `${REFUSED} ${REFUSED}\n` },
    ));

  test('a process can exit while a thread waits for events', () =>
    allEnd(
      {
        worker: `
          listen();
          parentPort.postMessage('ready');
          for (;;) pumpEvents(0);`,
        main: `
          await once(thread(), 'message');
          process.exit(7);`,
      },
      { status: 7, stdout: '' },
    ));
});
