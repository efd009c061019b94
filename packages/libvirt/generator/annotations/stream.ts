import type { Annotations } from '../annotation.js';
import { onHandle, special } from './special.js';

const transfer = 'streams/transfer.js';
const all = 'streams/all.js';
const events = 'streams/stream-events.js';

export const stream: Annotations = {
  virStreamSend: {
    ...special(transfer, 'send', 'data: Uint8Array', 'number | null'),
    fails: 'minus-one',
    memory: ['data'],
  },
  virStreamRecv: {
    ...special(transfer, 'receive', 'nbytes: number', 'Uint8Array | null'),
    fails: 'minus-one',
  },
  virStreamRecvFlags: {
    ...special(transfer, 'receiveFlags', 'nbytes: number, flags = 0', "Uint8Array | 'hole' | null"),
    fails: 'minus-one',
  },
  virStreamSendAll: special(all, 'sendAll', 'source: Source', 'void', ['Source']),
  virStreamRecvAll: special(all, 'receiveAll', 'sink: Sink', 'void', ['Sink']),
  virStreamSparseSendAll: special(all, 'sparseSendAll', 'source: SparseSource', 'void', ['SparseSource']),
  virStreamSparseRecvAll: special(all, 'sparseReceiveAll', 'sink: SparseSink', 'void', ['SparseSink']),
  virStreamEventAddCallback: onHandle(
    special(events, 'addStreamCallback', 'events: number, callback: StreamCallback', 'void', [
      'StreamCallback',
    ]),
  ),
  virStreamEventUpdateCallback: { enums: { events: 'virStreamEventType' } },
  virStreamEventRemoveCallback: special(events, 'removeStreamCallback', '', 'void'),
};
