import {
  DomainEventID,
  NetworkEventID,
  NodeDeviceEventID,
  SecretEventID,
  StoragePoolEventID,
} from '../generated/enums.gen.js';
import {
  virConnectDomainEventDeregisterAny,
  virConnectDomainEventRegisterAny,
  virConnectNetworkEventDeregisterAny,
  virConnectNetworkEventRegisterAny,
  virConnectNodeDeviceEventDeregisterAny,
  virConnectNodeDeviceEventRegisterAny,
  virConnectSecretEventDeregisterAny,
  virConnectSecretEventRegisterAny,
  virConnectStoragePoolEventDeregisterAny,
  virConnectStoragePoolEventRegisterAny,
  virDomainRef,
  virNetworkRef,
  virNodeDeviceRef,
  virSecretRef,
  virStoragePoolRef,
} from '../generated/functions.gen.js';
import {
  domainPayloads,
  networkPayloads,
  nodeDevicePayloads,
  type Payload,
  secretPayloads,
  storagePoolPayloads,
} from './payloads.js';

/** The five kinds of objects that have events, which C serves with functions of one form. */
interface Family {
  readonly ids: Readonly<Record<string, number>>;
  readonly payloads: Readonly<Record<string, Payload>>;
  readonly register: typeof virConnectDomainEventRegisterAny;
  readonly deregister: typeof virConnectDomainEventDeregisterAny;
  readonly ref: typeof virDomainRef;
}

export const families = {
  domain: {
    ids: DomainEventID,
    payloads: domainPayloads,
    register: virConnectDomainEventRegisterAny,
    deregister: virConnectDomainEventDeregisterAny,
    ref: virDomainRef,
  },
  network: {
    ids: NetworkEventID,
    payloads: networkPayloads,
    register: virConnectNetworkEventRegisterAny,
    deregister: virConnectNetworkEventDeregisterAny,
    ref: virNetworkRef,
  },
  storagePool: {
    ids: StoragePoolEventID,
    payloads: storagePoolPayloads,
    register: virConnectStoragePoolEventRegisterAny,
    deregister: virConnectStoragePoolEventDeregisterAny,
    ref: virStoragePoolRef,
  },
  nodeDevice: {
    ids: NodeDeviceEventID,
    payloads: nodeDevicePayloads,
    register: virConnectNodeDeviceEventRegisterAny,
    deregister: virConnectNodeDeviceEventDeregisterAny,
    ref: virNodeDeviceRef,
  },
  secret: {
    ids: SecretEventID,
    payloads: secretPayloads,
    register: virConnectSecretEventRegisterAny,
    deregister: virConnectSecretEventDeregisterAny,
    ref: virSecretRef,
  },
} satisfies Record<string, Family>;

export type FamilyName = keyof typeof families;
