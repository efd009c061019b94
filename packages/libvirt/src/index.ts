export type { ConnectAuth, Credential } from './connection/auth.js';
export type { CPUMap, PageAllocation } from './connection/host.js';
export type { OpenAsyncOptions } from './connection/open-async.js';
export type { JobStats } from './domain/jobs.js';
export { qemuAgentCommand, qemuMonitorCommand } from './domain/qemu.js';
export type { DomainStats } from './domain/stats.js';
export type { Vcpu } from './domain/vcpus.js';
export { BindingError, type BindingErrorCode } from './errors/binding-error.js';
export { errorCodeName, LibvirtError } from './errors/libvirt-error.js';
export {
  copyLastError,
  getLastError,
  getLastErrorCode,
  getLastErrorDomain,
  getLastErrorMessage,
  resetLastError,
  saveLastError,
} from './errors/reported.js';
export type { CloseCallback } from './events/close-callback.js';
export {
  eventAddHandle,
  eventAddTimeout,
  eventRegisterDefaultImpl,
  eventRemoveHandle,
  eventRemoveTimeout,
  eventRunDefaultImpl,
  eventUpdateHandle,
  eventUpdateTimeout,
  pumpEvents,
} from './events/loop.js';
export type {
  DomainEventPayload,
  NetworkEventPayload,
  NodeDeviceEventPayload,
  SecretEventPayload,
  StoragePoolEventPayload,
} from './events/payloads.js';
export { type EventOptions, EventQueue } from './events/queue.js';
export * from './generated/classes.gen.js';
export * from './generated/enums.gen.js';
export { ParameterName } from './generated/parameter-names.gen.js';
export type * from './generated/structs.gen.js';
export type { Handle } from './handle.js';
export type { FunctionName } from './library/has.js';
export { loadAhead, versionText } from './library/load.js';
export type { CallOptions } from './library/threads.js';
export { unrecorded } from './library/trace.js';
export { getVersion, initialize, type LibraryVersions } from './library/version.js';
export type { Sink, Source, SparseSink, SparseSource } from './streams/all.js';
export type { AsyncSink, AsyncSource, AsyncSparseSink, AsyncSparseSource } from './streams/all-async.js';
export type { StreamCallback } from './streams/stream-events.js';
export type {
  ParameterType,
  TypedParameter,
  TypedParameters,
  TypedParametersInput,
  TypedParameterValue,
} from './typed-parameters/model.js';
