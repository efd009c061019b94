import type {
  ConnectDomainEventAgentLifecycleReason,
  ConnectDomainEventAgentLifecycleState,
  ConnectDomainEventBlockJobStatus,
  ConnectDomainEventChannelLifecycleReason,
  ConnectDomainEventChannelLifecycleState,
  ConnectDomainEventDiskChangeReason,
  DomainBlockJobType,
  DomainEventCrashedDetailType,
  DomainEventDefinedDetailType,
  DomainEventGraphicsPhase,
  DomainEventIOErrorAction,
  DomainEventPMSuspendedDetailType,
  DomainEventResumedDetailType,
  DomainEventShutdownDetailType,
  DomainEventStartedDetailType,
  DomainEventStoppedDetailType,
  DomainEventSuspendedDetailType,
  DomainEventTrayChangeReason,
  DomainEventType,
  DomainEventUndefinedDetailType,
  DomainEventWatchdogAction,
  DomainMemoryFailureActionType,
  DomainMemoryFailureRecipientType,
  DomainMetadataType,
  NetworkEventLifecycleType,
  NetworkMetadataType,
  NodeDeviceEventLifecycleType,
  SecretEventLifecycleType,
  StoragePoolEventLifecycleType,
} from '../generated/enums.gen.js';
import { readDomainEventGraphicsAddress, readDomainEventGraphicsSubject } from '../generated/structs.gen.js';
import type { Address } from '../memory/address.js';
import { readTypedParameters } from '../typed-parameters/memory.js';

/** The C types of one kind of event, after the connection and the object, and how they become an object. */
export interface Payload<Values extends readonly never[] = readonly never[], Result = unknown> {
  readonly types: readonly string[];
  readonly read: (...values: Values) => Result;
}

function payload<Values extends readonly never[], Result>(
  types: readonly string[],
  read: (...values: Values) => Result,
): Payload<Values, Result> {
  return { types, read };
}

/** The reason of a domain's life cycle event: of which enum depends on `event`. */
export type DomainEventDetail =
  | DomainEventDefinedDetailType
  | DomainEventUndefinedDetailType
  | DomainEventStartedDetailType
  | DomainEventSuspendedDetailType
  | DomainEventResumedDetailType
  | DomainEventStoppedDetailType
  | DomainEventShutdownDetailType
  | DomainEventPMSuspendedDetailType
  | DomainEventCrashedDetailType;

type Wide = number | bigint;
type Text = string | null;

const nothing = payload([], () => ({}));
const reason = payload(['int'], (reason: number) => ({ reason }));
const device = payload(['str'], (devAlias: Text) => ({ devAlias }));
const parameters = payload(['void *', 'int'], (at: Address | null, count: number) => ({
  params: readTypedParameters(at, count),
}));
const blockJob = payload(
  ['str', 'int', 'int'],
  (disk: Text, jobType: DomainBlockJobType, status: ConnectDomainEventBlockJobStatus) => ({
    disk,
    jobType,
    status,
  }),
);

/** By the names of `DomainEventID`. */
export const domainPayloads = {
  LIFECYCLE: payload(['int', 'int'], (event: DomainEventType, detail: DomainEventDetail) => ({
    event,
    detail,
  })),
  REBOOT: nothing,
  RTC_CHANGE: payload(['long long'], (utcoffset: Wide) => ({ utcoffset: BigInt(utcoffset) })),
  WATCHDOG: payload(['int'], (action: DomainEventWatchdogAction) => ({ action })),
  IO_ERROR: payload(
    ['str', 'str', 'int'],
    (srcPath: Text, devAlias: Text, action: DomainEventIOErrorAction) => ({
      srcPath,
      devAlias,
      action,
    }),
  ),
  GRAPHICS: payload(
    ['int', 'void *', 'void *', 'str', 'void *'],
    (
      phase: DomainEventGraphicsPhase,
      local: Address,
      remote: Address,
      authScheme: Text,
      subject: Address,
    ) => ({
      phase,
      local: readDomainEventGraphicsAddress(local),
      remote: readDomainEventGraphicsAddress(remote),
      authScheme,
      identities: readDomainEventGraphicsSubject(subject).identities,
    }),
  ),
  IO_ERROR_REASON: payload(
    ['str', 'str', 'int', 'str'],
    (srcPath: Text, devAlias: Text, action: DomainEventIOErrorAction, reason: Text) => ({
      srcPath,
      devAlias,
      action,
      reason,
    }),
  ),
  CONTROL_ERROR: nothing,
  BLOCK_JOB: blockJob,
  DISK_CHANGE: payload(
    ['str', 'str', 'str', 'int'],
    (oldSrcPath: Text, newSrcPath: Text, devAlias: Text, reason: ConnectDomainEventDiskChangeReason) => ({
      oldSrcPath,
      newSrcPath,
      devAlias,
      reason,
    }),
  ),
  TRAY_CHANGE: payload(['str', 'int'], (devAlias: Text, reason: DomainEventTrayChangeReason) => ({
    devAlias,
    reason,
  })),
  PMWAKEUP: reason,
  PMSUSPEND: reason,
  BALLOON_CHANGE: payload(['unsigned long long'], (actual: Wide) => ({ actual: BigInt(actual) })),
  PMSUSPEND_DISK: reason,
  DEVICE_REMOVED: device,
  BLOCK_JOB_2: blockJob,
  TUNABLE: parameters,
  AGENT_LIFECYCLE: payload(
    ['int', 'int'],
    (state: ConnectDomainEventAgentLifecycleState, reason: ConnectDomainEventAgentLifecycleReason) => ({
      state,
      reason,
    }),
  ),
  DEVICE_ADDED: device,
  MIGRATION_ITERATION: payload(['int'], (iteration: number) => ({ iteration })),
  JOB_COMPLETED: parameters,
  DEVICE_REMOVAL_FAILED: device,
  METADATA_CHANGE: payload(['int', 'str'], (metadataType: DomainMetadataType, nsuri: Text) => ({
    metadataType,
    nsuri,
  })),
  BLOCK_THRESHOLD: payload(
    ['str', 'str', 'unsigned long long', 'unsigned long long'],
    (dev: Text, path: Text, threshold: Wide, excess: Wide) => ({
      dev,
      path,
      threshold: BigInt(threshold),
      excess: BigInt(excess),
    }),
  ),
  MEMORY_FAILURE: payload(
    ['int', 'int', 'unsigned int'],
    (recipient: DomainMemoryFailureRecipientType, action: DomainMemoryFailureActionType, flags: number) => ({
      recipient,
      action,
      flags,
    }),
  ),
  MEMORY_DEVICE_SIZE_CHANGE: payload(['str', 'unsigned long long'], (alias: Text, size: Wide) => ({
    alias,
    size: BigInt(size),
  })),
  NIC_MAC_CHANGE: payload(['str', 'str', 'str'], (alias: Text, oldMAC: Text, newMAC: Text) => ({
    alias,
    oldMAC,
    newMAC,
  })),
  VCPU_REMOVED: payload(['unsigned int'], (vcpuid: number) => ({ vcpuid })),
  CHANNEL_LIFECYCLE: payload(
    ['str', 'int', 'int'],
    (
      channelName: Text,
      state: ConnectDomainEventChannelLifecycleState,
      reason: ConnectDomainEventChannelLifecycleReason,
    ) => ({ channelName, state, reason }),
  ),
};

export const networkPayloads = {
  LIFECYCLE: payload(['int', 'int'], (event: NetworkEventLifecycleType, detail: number) => ({
    event,
    detail,
  })),
  METADATA_CHANGE: payload(['int', 'str'], (metadataType: NetworkMetadataType, nsuri: Text) => ({
    metadataType,
    nsuri,
  })),
};

export const storagePoolPayloads = {
  LIFECYCLE: payload(['int', 'int'], (event: StoragePoolEventLifecycleType, detail: number) => ({
    event,
    detail,
  })),
  REFRESH: nothing,
};

export const nodeDevicePayloads = {
  LIFECYCLE: payload(['int', 'int'], (event: NodeDeviceEventLifecycleType, detail: number) => ({
    event,
    detail,
  })),
  UPDATE: nothing,
};

export const secretPayloads = {
  LIFECYCLE: payload(['int', 'int'], (event: SecretEventLifecycleType, detail: number) => ({
    event,
    detail,
  })),
  VALUE_CHANGED: nothing,
};

/** One kind of event, told apart by `type`. */
type EventOf<Table> = {
  [Type in keyof Table]: Table[Type] extends Payload<infer _, infer Result>
    ? { readonly type: Type } & Readonly<Result>
    : never;
}[keyof Table];

export type DomainEventPayload = EventOf<typeof domainPayloads>;
export type NetworkEventPayload = EventOf<typeof networkPayloads>;
export type StoragePoolEventPayload = EventOf<typeof storagePoolPayloads>;
export type NodeDeviceEventPayload = EventOf<typeof nodeDevicePayloads>;
export type SecretEventPayload = EventOf<typeof secretPayloads>;
