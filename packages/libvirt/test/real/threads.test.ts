import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { run } from '../program.js';
import { guestXML, skipReal } from './libvirtd.js';

describe('threads and a real libvirtd', { skip: skipReal }, () => {
  test('a thread that ends with events, a close callback and a stream leaves them to the next', async () => {
    const use = `
      const use = () => {
        eventRegisterDefaultImpl();
        const conn = Connection.open('qemu:///system');
        conn.registerCloseCallback(() => {});
        const queue = conn.domainEvents({ types: ['LIFECYCLE', 'REBOOT'] });
        const domain = conn.domainCreateXML(${JSON.stringify(guestXML(`tck-${process.pid}`))});
        const stream = conn.streamNew(libvirt.StreamFlags.NONBLOCK);
        domain.openConsole(null, stream);
        stream.eventAddCallback(libvirt.StreamEventType.READABLE, () => stream.recv(100));
        const event = queue.next(30_000);
        domain.destroy();
        return event?.type;
      };`;
    const main = `${use}
      for (let count = 0; count < 3; count++) {
        const worker = thread();
        worker.on('message', (type) => console.log(type));
        await once(worker, 'exit');
      }
      console.log(use());
      pumpEvents(50);
      process.exit(3);`;
    const ended = await run(main, `${use} parentPort.postMessage(use());`);
    assert.deepEqual(ended, { status: 3, signal: null, stdout: 'LIFECYCLE\n'.repeat(4), stderr: '' });
  });
});
