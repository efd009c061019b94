import type { Special } from './annotation.js';

type Extra = Special & { readonly doc: string };

/** A transfer of all the bytes of a stream. */
const transfer = (name: string, of: string, parameter: string, type: string): Extra => ({
  doc: `{@link ${of}}, with each wait for the stream on another thread. \`${parameter}\` may return promises.`,
  onHandle: true,
  name,
  from: 'streams/all-async.js',
  parameters: `${parameter}: ${type}, options: CallOptions = {}`,
  arguments: `${parameter}, options`,
  returns: 'Promise<void>',
  types: { 'streams/all-async.js': [type] },
});

const queue = (kind: string, family: string, what: string): Extra => ({
  doc: `Events of ${what}, as a queue to wait on or to iterate over. \`conn.${family}Events({ types: ['LIFECYCLE'] })\``,
  onHandle: true,
  name: 'openQueue',
  from: 'events/queue.js',
  parameters: `options: EventOptions<${kind}EventPayload['type'], ${kind}> = {}`,
  arguments: `'${family}', options, (at, event) => ({ ...event, ${family}: new ${kind}(at) })`,
  returns: `EventQueue<${kind}EventPayload & { readonly ${family}: ${kind} }>`,
  types: { 'events/queue.js': ['EventOptions', 'EventQueue'], 'events/payloads.js': [`${kind}EventPayload`] },
});

/** Methods that C does not have, by class and name. */
export const extras: Readonly<Record<string, Readonly<Record<string, Extra>>>> = {
  Connection: {
    openAsync: {
      doc: 'virConnectOpen on another thread, so that a host that does not answer does not block this one.',
      static: true,
      promises: true,
      wraps: 'Connection',
      name: 'openAsync',
      from: 'connection/open-async.js',
      parameters: 'uri: string | null = null, options: OpenAsyncOptions = {}',
      arguments: 'uri, options',
      returns: 'Promise<Connection>',
      types: { 'connection/open-async.js': ['OpenAsyncOptions'] },
    },
    has: {
      doc: 'Whether a function is in the client library, and in the libvirt at the other end: a call of a missing function throws `no-function`. Whether the driver supports it, only a call can show.',
      name: 'hasFunction',
      from: 'library/has.js',
      parameters: 'name: FunctionName',
      arguments: 'name',
      returns: 'boolean',
      types: { 'library/has.js': ['FunctionName'] },
    },
    domainEvents: queue('Domain', 'domain', 'domains'),
    networkEvents: queue('Network', 'network', 'networks'),
    storagePoolEvents: queue('StoragePool', 'storagePool', 'storage pools'),
    nodeDeviceEvents: queue('NodeDevice', 'nodeDevice', 'devices of the host'),
    secretEvents: queue('Secret', 'secret', 'secrets'),
  },
  Stream: {
    sendAllAsync: transfer('sendAllAsync', 'sendAll', 'source', 'AsyncSource'),
    recvAllAsync: transfer('receiveAllAsync', 'recvAll', 'sink', 'AsyncSink'),
    sparseSendAllAsync: transfer('sparseSendAllAsync', 'sparseSendAll', 'source', 'AsyncSparseSource'),
    sparseRecvAllAsync: transfer('sparseReceiveAllAsync', 'sparseRecvAll', 'sink', 'AsyncSparseSink'),
  },
};
