export { channel, type PortSource, parallel, serial, textConsole } from './builders/devices/character.js';
export { graphics, input, sound, video } from './builders/devices/display.js';
export {
  hostPciDevice,
  hostUsbDevice,
  type PciAddress,
  type UsbAddress,
  type UsbIdentity,
} from './builders/devices/host-devices.js';
export { type NicConfig, type NicSource, nic } from './builders/devices/network.js';
export { emulator, memballoon, panic, rng, tpm, watchdog } from './builders/devices/platform.js';
export {
  controller,
  type DiskConfig,
  type DiskSource,
  disk,
  type FilesystemConfig,
  filesystem,
} from './builders/devices/storage.js';
export {
  type CpuConfig,
  type DomainConfig,
  domainXML,
  type GuestConfig,
  type OsConfig,
  type VcpuConfig,
} from './builders/domain.js';
export { bridgeXML, type InterfaceConfig, interfaceXML, type ProtocolConfig } from './builders/interface.js';
export { type IpConfig, type NetworkConfig, networkXML } from './builders/network.js';
export { type FilterRule, type NWFilterConfig, nwfilterXML } from './builders/nwfilter.js';
export { type SecretConfig, type SecretUsage, secretXML } from './builders/secret.js';
export { type DomainSnapshotConfig, domainSnapshotXML, type SnapshotDisk } from './builders/snapshot.js';
export {
  luksEncryption,
  type Permissions,
  type StoragePoolConfig,
  type StorageVolumeConfig,
  storagePoolXML,
  storageVolumeXML,
} from './builders/storage.js';
export type {
  Capabilities,
  DomainSupport,
  GuestSupport,
  HostCapabilities,
} from './capabilities/capabilities.js';
export {
  type DomainCapabilities,
  isSupported,
  supportedValues,
} from './capabilities/domain-capabilities.js';
export { type EventuallyOptions, eventually } from './checks/eventually.js';
export {
  bailOut,
  diag,
  note,
  plan,
  type SkipReason,
  skip,
  skipAll,
  todo,
} from './checks/flow.js';
export {
  lives,
  must,
  type ObjectCheck,
  okDomain,
  okDomainCheckpoint,
  okDomainSnapshot,
  okError,
  okInterface,
  okNetwork,
  okNodeDevice,
  okNWFilter,
  okNWFilterBinding,
  okSecret,
  okStoragePool,
  okStorageVolume,
  returns,
} from './checks/libvirt.js';
export { fail, is, isDeeply, isnt, like, ok, pass } from './checks/plain.js';
export { findDefaultConfig } from './config/default-file.js';
export type {
  Config,
  ConfigFile,
  HostBlockDevice,
  HostUsbDevice,
  IscsiTarget,
  KernelConfig,
  NfsExport,
} from './config/model.js';
export { defaultConfig, parseConfig, readConfig } from './config/read.js';
export { connect, type Testbed } from './environment/connect.js';
export type { HookCall, Hooks } from './environment/hooks.js';
export type { Need } from './environment/need.js';
export { removeAbandoned } from './environment/remove-abandoned.js';
export { type OfferedResource, offeredResources } from './environment/resources.js';
export { canCall, ifSupported } from './environment/unsupported.js';
export { TestkitError, type TestkitErrorCode } from './error.js';
export { okBoots } from './guest/boots.js';
export { type GuestConsole, openConsole } from './guest/console.js';
export type { CommandResult } from './guest/frames.js';
export { type LifecycleWatch, type StopReason, watchLifecycle } from './guest/lifecycle.js';
export { prepareForDriver } from './prepare/for-driver.js';
export { skipRest } from './tap/script.js';
export {
  element,
  toXML,
  type XmlContent,
  type XmlElement,
  type XmlNode,
  type XmlValue,
} from './xml/element.js';
export { find, findAll, findText, parseXML, textOf } from './xml/parse.js';
