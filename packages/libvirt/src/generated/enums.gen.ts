// Made by `npm run generate -w @libvirt-tck/libvirt` from libvirt-api.xml: do not edit.
// The descriptions are libvirt's own, from the same file. Copyright the libvirt project, LGPL-2.1-or-later.

// The types admit any number beside the values known here: a newer libvirt may answer with one.

/** `virConnectBaselineCPUFlags`: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectBaselineCPUFlags */
export const ConnectBaselineCPUFlags = {
  /** show all features (since 1.1.2) */
  EXPAND_FEATURES: 1,
  /** filter out non-migratable features (since 1.2.14) */
  MIGRATABLE: 2,
  /**
   * when computing a baseline from several CPUs, do not make the result dependent on the current host (since
   * 11.6.0)
   */
  IGNORE_HOST: 4,
} as const;
export type ConnectBaselineCPUFlags =
  | (typeof ConnectBaselineCPUFlags)[keyof typeof ConnectBaselineCPUFlags]
  | (number & {});

/** `virConnectCloseReason`: https://libvirt.org/html/libvirt-libvirt-common.html#virConnectCloseReason */
export const ConnectCloseReason = {
  /** Misc I/O error (since 0.10.0) */
  ERROR: 0,
  /** End-of-file from server (since 0.10.0) */
  EOF: 1,
  /** Keepalive timer triggered (since 0.10.0) */
  KEEPALIVE: 2,
  /** Client requested it (since 0.10.0) */
  CLIENT: 3,
} as const;
export type ConnectCloseReason = (typeof ConnectCloseReason)[keyof typeof ConnectCloseReason] | (number & {});

/** `virConnectCompareCPUFlags`: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectCompareCPUFlags */
export const ConnectCompareCPUFlags = {
  /** treat incompatible CPUs as failure (since 1.2.6) */
  FAIL_INCOMPATIBLE: 1,
  /** validate the xml document (since 6.9.0) */
  VALIDATE_XML: 2,
} as const;
export type ConnectCompareCPUFlags =
  | (typeof ConnectCompareCPUFlags)[keyof typeof ConnectCompareCPUFlags]
  | (number & {});

/** `virConnectDomainEventAgentLifecycleReason`: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventAgentLifecycleReason */
export const ConnectDomainEventAgentLifecycleReason = {
  /** unknown state change reason (since 1.2.11) */
  UNKNOWN: 0,
  /** state changed due to domain start (since 1.2.11) */
  DOMAIN_STARTED: 1,
  /** channel state changed (since 1.2.11) */
  CHANNEL: 2,
} as const;
export type ConnectDomainEventAgentLifecycleReason =
  | (typeof ConnectDomainEventAgentLifecycleReason)[keyof typeof ConnectDomainEventAgentLifecycleReason]
  | (number & {});

/** `virConnectDomainEventAgentLifecycleState`: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventAgentLifecycleState */
export const ConnectDomainEventAgentLifecycleState = {
  /** agent connected (since 1.2.11) */
  CONNECTED: 1,
  /** agent disconnected (since 1.2.11) */
  DISCONNECTED: 2,
} as const;
export type ConnectDomainEventAgentLifecycleState =
  | (typeof ConnectDomainEventAgentLifecycleState)[keyof typeof ConnectDomainEventAgentLifecycleState]
  | (number & {});

/** `virConnectDomainEventChannelLifecycleReason`: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventChannelLifecycleReason */
export const ConnectDomainEventChannelLifecycleReason = {
  /** unknown state change reason (since 12.4.0) */
  UNKNOWN: 0,
  /** state changed due to domain start (since 12.4.0) */
  DOMAIN_STARTED: 1,
  /** channel state changed (since 12.4.0) */
  CHANNEL: 2,
} as const;
export type ConnectDomainEventChannelLifecycleReason =
  | (typeof ConnectDomainEventChannelLifecycleReason)[keyof typeof ConnectDomainEventChannelLifecycleReason]
  | (number & {});

/** `virConnectDomainEventChannelLifecycleState`: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventChannelLifecycleState */
export const ConnectDomainEventChannelLifecycleState = {
  /** channel connected (since 12.4.0) */
  CONNECTED: 1,
  /** channel disconnected (since 12.4.0) */
  DISCONNECTED: 2,
} as const;
export type ConnectDomainEventChannelLifecycleState =
  | (typeof ConnectDomainEventChannelLifecycleState)[keyof typeof ConnectDomainEventChannelLifecycleState]
  | (number & {});

/** `virConnectGetAllDomainStatsFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectGetAllDomainStatsFlags */
export const ConnectGetAllDomainStatsFlags = {
  /** (since 1.2.8) */
  ACTIVE: 1,
  /** (since 1.2.8) */
  INACTIVE: 2,
  /** (since 1.2.8) */
  PERSISTENT: 4,
  /** (since 1.2.8) */
  TRANSIENT: 8,
  /** (since 1.2.8) */
  RUNNING: 16,
  /** (since 1.2.8) */
  PAUSED: 32,
  /** (since 1.2.8) */
  SHUTOFF: 64,
  /** (since 1.2.8) */
  OTHER: 128,
  /** report statistics that can be obtained immediately without any blocking (since 4.5.0) */
  NOWAIT: 536870912,
  /** include backing chain for block stats (since 1.2.12) */
  BACKING: 1073741824,
  /** enforce requested stats (since 1.2.8) */
  ENFORCE_STATS: 2147483648,
} as const;
export type ConnectGetAllDomainStatsFlags =
  | (typeof ConnectGetAllDomainStatsFlags)[keyof typeof ConnectGetAllDomainStatsFlags]
  | (number & {});

/** `virConnectGetDomainCapabilitiesFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectGetDomainCapabilitiesFlags */
export const ConnectGetDomainCapabilitiesFlags = {
  /** Report host model with deprecated features disabled. (since 11.0.0) */
  DISABLE_DEPRECATED_FEATURES: 1,
  /** Report all host model CPU features. (since 12.2.0) */
  EXPAND_CPU_FEATURES: 2,
  /**
   * Report all CPU features supported on the host, even those that will not be enabled by host-model CPU mode.
   * (since 12.5.0)
   */
  SUPPORTED_CPU_FEATURES: 4,
} as const;
export type ConnectGetDomainCapabilitiesFlags =
  | (typeof ConnectGetDomainCapabilitiesFlags)[keyof typeof ConnectGetDomainCapabilitiesFlags]
  | (number & {});

/** `virConnectListAllDomainsFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectListAllDomainsFlags */
export const ConnectListAllDomainsFlags = {
  /** (since 0.9.13) */
  ACTIVE: 1,
  /** (since 0.9.13) */
  INACTIVE: 2,
  /** (since 0.9.13) */
  PERSISTENT: 4,
  /** (since 0.9.13) */
  TRANSIENT: 8,
  /** (since 0.9.13) */
  RUNNING: 16,
  /** (since 0.9.13) */
  PAUSED: 32,
  /** (since 0.9.13) */
  SHUTOFF: 64,
  /** (since 0.9.13) */
  OTHER: 128,
  /** (since 0.9.13) */
  MANAGEDSAVE: 256,
  /** (since 0.9.13) */
  NO_MANAGEDSAVE: 512,
  /** (since 0.9.13) */
  AUTOSTART: 1024,
  /** (since 0.9.13) */
  NO_AUTOSTART: 2048,
  /** (since 0.9.13) */
  HAS_SNAPSHOT: 4096,
  /** (since 0.9.13) */
  NO_SNAPSHOT: 8192,
  /** (since 5.6.0) */
  HAS_CHECKPOINT: 16384,
  /** (since 5.6.0) */
  NO_CHECKPOINT: 32768,
} as const;
export type ConnectListAllDomainsFlags =
  | (typeof ConnectListAllDomainsFlags)[keyof typeof ConnectListAllDomainsFlags]
  | (number & {});

/** `virConnectListAllInterfacesFlags`: https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectListAllInterfacesFlags */
export const ConnectListAllInterfacesFlags = {
  /** (since 0.10.2) */
  INACTIVE: 1,
  /** (since 0.10.2) */
  ACTIVE: 2,
} as const;
export type ConnectListAllInterfacesFlags =
  | (typeof ConnectListAllInterfacesFlags)[keyof typeof ConnectListAllInterfacesFlags]
  | (number & {});

/** `virConnectListAllNetworksFlags`: https://libvirt.org/html/libvirt-libvirt-network.html#virConnectListAllNetworksFlags */
export const ConnectListAllNetworksFlags = {
  /** (since 0.10.2) */
  INACTIVE: 1,
  /** (since 0.10.2) */
  ACTIVE: 2,
  /** (since 0.10.2) */
  PERSISTENT: 4,
  /** (since 0.10.2) */
  TRANSIENT: 8,
  /** (since 0.10.2) */
  AUTOSTART: 16,
  /** (since 0.10.2) */
  NO_AUTOSTART: 32,
} as const;
export type ConnectListAllNetworksFlags =
  | (typeof ConnectListAllNetworksFlags)[keyof typeof ConnectListAllNetworksFlags]
  | (number & {});

/** `virConnectListAllNodeDeviceFlags`: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virConnectListAllNodeDeviceFlags */
export const ConnectListAllNodeDeviceFlags = {
  /** System capability (since 0.10.2) */
  CAP_SYSTEM: 1,
  /** PCI device (since 0.10.2) */
  CAP_PCI_DEV: 2,
  /** USB device (since 0.10.2) */
  CAP_USB_DEV: 4,
  /** USB interface (since 0.10.2) */
  CAP_USB_INTERFACE: 8,
  /** Network device (since 0.10.2) */
  CAP_NET: 16,
  /** SCSI Host Bus Adapter (since 0.10.2) */
  CAP_SCSI_HOST: 32,
  /** SCSI Target (since 0.10.2) */
  CAP_SCSI_TARGET: 64,
  /** SCSI device (since 0.10.2) */
  CAP_SCSI: 128,
  /** Storage device (since 0.10.2) */
  CAP_STORAGE: 256,
  /** FC Host Bus Adapter (since 1.0.4) */
  CAP_FC_HOST: 512,
  /** Capable of vport (since 1.0.4) */
  CAP_VPORTS: 1024,
  /** Capable of scsi_generic (since 1.1.0) */
  CAP_SCSI_GENERIC: 2048,
  /** DRM device (since 3.1.0) */
  CAP_DRM: 4096,
  /** Capable of mediated devices (since 3.4.0) */
  CAP_MDEV_TYPES: 8192,
  /** Mediated device (since 3.4.0) */
  CAP_MDEV: 16384,
  /** CCW device (since 3.4.0) */
  CAP_CCW_DEV: 32768,
  /** CSS device (since 6.8.0) */
  CAP_CSS_DEV: 65536,
  /** vDPA device (since 6.9.0) */
  CAP_VDPA: 131072,
  /** s390 AP Card device (since 7.0.0) */
  CAP_AP_CARD: 262144,
  /** s390 AP Queue (since 7.0.0) */
  CAP_AP_QUEUE: 524288,
  /** s390 AP Matrix (since 7.0.0) */
  CAP_AP_MATRIX: 1048576,
  /** Device with VPD (since 7.9.0) */
  CAP_VPD: 2097152,
  /** s390 CCWGROUP device (since 11.1.0) */
  CAP_CCWGROUP_DEV: 4194304,
  /** s390 CCW device member of CCWGROUP device (since 11.1.0) */
  CAP_CCWGROUP_MEMBER: 8388608,
  /** Persisted devices (since 10.1.0) */
  PERSISTENT: 268435456,
  /** Transient devices (since 10.1.0) */
  TRANSIENT: 536870912,
  /** Inactive devices (since 7.3.0) */
  INACTIVE: 1073741824,
  /** Active devices (since 7.3.0) */
  ACTIVE: 2147483648,
} as const;
export type ConnectListAllNodeDeviceFlags =
  | (typeof ConnectListAllNodeDeviceFlags)[keyof typeof ConnectListAllNodeDeviceFlags]
  | (number & {});

/** `virConnectListAllSecretsFlags`: https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectListAllSecretsFlags */
export const ConnectListAllSecretsFlags = {
  /** kept in memory, never stored persistently (since 0.10.2) */
  EPHEMERAL: 1,
  /** (since 0.10.2) */
  NO_EPHEMERAL: 2,
  /** not revealed to any caller of libvirt, nor to any other node (since 0.10.2) */
  PRIVATE: 4,
  /** (since 0.10.2) */
  NO_PRIVATE: 8,
} as const;
export type ConnectListAllSecretsFlags =
  | (typeof ConnectListAllSecretsFlags)[keyof typeof ConnectListAllSecretsFlags]
  | (number & {});

/** `virConnectListAllStoragePoolsFlags`: https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectListAllStoragePoolsFlags */
export const ConnectListAllStoragePoolsFlags = {
  /** (since 0.10.2) */
  INACTIVE: 1,
  /** (since 0.10.2) */
  ACTIVE: 2,
  /** (since 0.10.2) */
  PERSISTENT: 4,
  /** (since 0.10.2) */
  TRANSIENT: 8,
  /** (since 0.10.2) */
  AUTOSTART: 16,
  /** (since 0.10.2) */
  NO_AUTOSTART: 32,
  /** (since 0.10.2) */
  DIR: 64,
  /** (since 0.10.2) */
  FS: 128,
  /** (since 0.10.2) */
  NETFS: 256,
  /** (since 0.10.2) */
  LOGICAL: 512,
  /** (since 0.10.2) */
  DISK: 1024,
  /** (since 0.10.2) */
  ISCSI: 2048,
  /** (since 0.10.2) */
  SCSI: 4096,
  /** (since 0.10.2) */
  MPATH: 8192,
  /** (since 0.10.2) */
  RBD: 16384,
  /** (since 0.10.2) */
  SHEEPDOG: 32768,
  /** (since 1.2.1) */
  GLUSTER: 65536,
  /** (since 1.2.8) */
  ZFS: 131072,
  /** (since 3.1.0) */
  VSTORAGE: 262144,
  /** (since 5.6.0) */
  ISCSI_DIRECT: 524288,
} as const;
export type ConnectListAllStoragePoolsFlags =
  | (typeof ConnectListAllStoragePoolsFlags)[keyof typeof ConnectListAllStoragePoolsFlags]
  | (number & {});

/** `virConnectFlags`: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectFlags */
export const ConnectFlags = {
  /** A readonly connection (since 0.4.1) */
  RO: 1,
  /** Don't try to resolve URI aliases (since 0.9.7) */
  NO_ALIASES: 2,
} as const;
export type ConnectFlags = (typeof ConnectFlags)[keyof typeof ConnectFlags] | (number & {});

/** `virCPUCompareResult`: https://libvirt.org/html/libvirt-libvirt-host.html#virCPUCompareResult */
export const CPUCompareResult = {
  /** (since 0.7.5) */
  ERROR: -1,
  /** (since 0.7.5) */
  INCOMPATIBLE: 0,
  /** (since 0.7.5) */
  IDENTICAL: 1,
  /** (since 0.7.5) */
  SUPERSET: 2,
} as const;
export type CPUCompareResult = (typeof CPUCompareResult)[keyof typeof CPUCompareResult] | (number & {});

/** `virConnectCredentialType`: https://libvirt.org/html/libvirt-libvirt-host.html#virConnectCredentialType */
export const ConnectCredentialType = {
  /** Identity to act as (since 0.4.1) */
  USERNAME: 1,
  /** Identify to authorize as (since 0.4.1) */
  AUTHNAME: 2,
  /** RFC 1766 languages, comma separated (since 0.4.1) */
  LANGUAGE: 3,
  /** client supplies a nonce (since 0.4.1) */
  CNONCE: 4,
  /** Passphrase secret (since 0.4.1) */
  PASSPHRASE: 5,
  /** Challenge response (since 0.4.1) */
  ECHOPROMPT: 6,
  /** Challenge response (since 0.4.1) */
  NOECHOPROMPT: 7,
  /** Authentication realm (since 0.4.1) */
  REALM: 8,
  /** Externally managed credential (since 0.4.1) */
  EXTERNAL: 9,
} as const;
export type ConnectCredentialType =
  | (typeof ConnectCredentialType)[keyof typeof ConnectCredentialType]
  | (number & {});

/** `virDomainAbortJobFlagsValues`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAbortJobFlagsValues */
export const DomainAbortJobFlagsValues = {
  /**
   * Interrupt post-copy migration. Since migration in a post-copy phase cannot be aborted without losing the
   * domain (none of the hosts involved in migration has a complete state of the domain), the migration will be
   * suspended and it can later be resumed using virDomainMigrate* APIs with VIR_MIGRATE_POSTCOPY_RESUME flag.
   * (since 8.5.0)
   */
  POSTCOPY: 1,
} as const;
export type DomainAbortJobFlagsValues =
  | (typeof DomainAbortJobFlagsValues)[keyof typeof DomainAbortJobFlagsValues]
  | (number & {});

/** `virDomainModificationImpact`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainModificationImpact */
export const DomainModificationImpact = {
  /** Affect current domain state. (since 0.9.2) */
  CURRENT: 0,
  /** Affect running domain state. (since 0.9.2) */
  LIVE: 1,
  /** Affect persistent domain state. 1 << 2 is reserved for virTypedParameterFlags (since 0.9.2) */
  CONFIG: 2,
} as const;
export type DomainModificationImpact =
  | (typeof DomainModificationImpact)[keyof typeof DomainModificationImpact]
  | (number & {});

/** `virDomainAgentResponseTimeoutValues`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAgentResponseTimeoutValues */
export const DomainAgentResponseTimeoutValues = {
  /** (since 5.10.0) */
  BLOCK: -2,
  /** (since 5.10.0) */
  DEFAULT: -1,
  /** (since 5.10.0) */
  NOWAIT: 0,
} as const;
export type DomainAgentResponseTimeoutValues =
  | (typeof DomainAgentResponseTimeoutValues)[keyof typeof DomainAgentResponseTimeoutValues]
  | (number & {});

/** `virDomainAuthorizedSSHKeysSetFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAuthorizedSSHKeysSetFlags */
export const DomainAuthorizedSSHKeysSetFlags = {
  /** don't truncate file, just append (since 6.10.0) */
  APPEND: 1,
  /** remove keys, instead of adding them (since 6.10.0) */
  REMOVE: 2,
} as const;
export type DomainAuthorizedSSHKeysSetFlags =
  | (typeof DomainAuthorizedSSHKeysSetFlags)[keyof typeof DomainAuthorizedSSHKeysSetFlags]
  | (number & {});

/** `virDomainBackupBeginFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBackupBeginFlags */
export const DomainBackupBeginFlags = {
  /** reuse separately provided images (since 6.0.0) */
  REUSE_EXTERNAL: 1,
  /** preserve the domain if the guest OS shuts down while the backup is running (since 11.10.0) */
  PRESERVE_SHUTDOWN_DOMAIN: 2,
} as const;
export type DomainBackupBeginFlags =
  | (typeof DomainBackupBeginFlags)[keyof typeof DomainBackupBeginFlags]
  | (number & {});

/** `virBlkioParameterType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virBlkioParameterType */
export const BlkioParameterType = {
  /** (since 0.9.0) */
  INT: 1,
  /** (since 0.9.0) */
  UINT: 2,
  /** (since 0.9.0) */
  LLONG: 3,
  /** (since 0.9.0) */
  ULLONG: 4,
  /** (since 0.9.0) */
  DOUBLE: 5,
  /** (since 0.9.0) */
  BOOLEAN: 6,
} as const;
export type BlkioParameterType = (typeof BlkioParameterType)[keyof typeof BlkioParameterType] | (number & {});

/** `virDomainState`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainState */
export const DomainState = {
  /** no state (since 0.0.1) */
  NOSTATE: 0,
  /** the domain is running (since 0.0.1) */
  RUNNING: 1,
  /** the domain is blocked on resource (since 0.0.1) */
  BLOCKED: 2,
  /** the domain is paused by user (since 0.0.1) */
  PAUSED: 3,
  /** the domain is being shut down (since 0.0.1) */
  SHUTDOWN: 4,
  /** the domain is shut off (since 0.0.1) */
  SHUTOFF: 5,
  /** the domain is crashed (since 0.0.2) */
  CRASHED: 6,
  /** the domain is suspended by guest power management (since 0.9.11) */
  PMSUSPENDED: 7,
} as const;
export type DomainState = (typeof DomainState)[keyof typeof DomainState] | (number & {});

/** `virDomainBlockedReason`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockedReason */
export const DomainBlockedReason = {
  /** the reason is unknown (since 0.9.2) */
  UNKNOWN: 0,
} as const;
export type DomainBlockedReason =
  | (typeof DomainBlockedReason)[keyof typeof DomainBlockedReason]
  | (number & {});

/** `virDomainBlockCommitFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockCommitFlags */
export const DomainBlockCommitFlags = {
  /** NULL base means next backing file, not whole chain (since 0.10.2) */
  SHALLOW: 1,
  /** Delete any files that are now invalid after their contents have been committed (since 0.10.2) */
  DELETE: 2,
  /** Allow a two-phase commit when top is the active layer (since 1.2.6) */
  ACTIVE: 4,
  /** keep the backing chain referenced using relative names (since 1.2.7) */
  RELATIVE: 8,
  /** bandwidth in bytes/s instead of MiB/s (since 1.2.9) */
  BANDWIDTH_BYTES: 16,
} as const;
export type DomainBlockCommitFlags =
  | (typeof DomainBlockCommitFlags)[keyof typeof DomainBlockCommitFlags]
  | (number & {});

/** `virDomainBlockCopyFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockCopyFlags */
export const DomainBlockCopyFlags = {
  /** Limit copy to top of source backing chain (since 1.2.8) */
  SHALLOW: 1,
  /** Reuse existing external file for a copy (since 1.2.8) */
  REUSE_EXT: 2,
  /** Don't force usage of recoverable job for the copy operation (since 3.5.0) */
  TRANSIENT_JOB: 4,
  /**
   * Force the copy job to synchronously propagate guest writes into the destination image, so that the copy is
   * guaranteed to converge (since 8.0.0)
   */
  SYNCHRONOUS_WRITES: 8,
  /**
   * Destination of the copy is zeroed (any read returns only 0x00 bytes) so the hypervisor may optimize out
   * clearing of the target image. (since 12.2.0)
   */
  TARGET_ZEROED: 16,
} as const;
export type DomainBlockCopyFlags =
  | (typeof DomainBlockCopyFlags)[keyof typeof DomainBlockCopyFlags]
  | (number & {});

/** `virDomainBlockJobAbortFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockJobAbortFlags */
export const DomainBlockJobAbortFlags = {
  /** (since 0.9.12) */
  ASYNC: 1,
  /** (since 0.9.12) */
  PIVOT: 2,
} as const;
export type DomainBlockJobAbortFlags =
  | (typeof DomainBlockJobAbortFlags)[keyof typeof DomainBlockJobAbortFlags]
  | (number & {});

/** `virConnectDomainEventBlockJobStatus`: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventBlockJobStatus */
export const ConnectDomainEventBlockJobStatus = {
  /** (since 0.9.4) */
  COMPLETED: 0,
  /** (since 0.9.4) */
  FAILED: 1,
  /** (since 0.9.12) */
  CANCELED: 2,
  /** (since 1.0.0) */
  READY: 3,
} as const;
export type ConnectDomainEventBlockJobStatus =
  | (typeof ConnectDomainEventBlockJobStatus)[keyof typeof ConnectDomainEventBlockJobStatus]
  | (number & {});

/** `virDomainBlockJobInfoFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockJobInfoFlags */
export const DomainBlockJobInfoFlags = {
  /** bandwidth in bytes/s instead of MiB/s (since 1.2.9) */
  BANDWIDTH_BYTES: 1,
} as const;
export type DomainBlockJobInfoFlags =
  | (typeof DomainBlockJobInfoFlags)[keyof typeof DomainBlockJobInfoFlags]
  | (number & {});

/** `virDomainBlockJobSetSpeedFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockJobSetSpeedFlags */
export const DomainBlockJobSetSpeedFlags = {
  /** bandwidth in bytes/s instead of MiB/s (since 1.2.9) */
  BANDWIDTH_BYTES: 1,
} as const;
export type DomainBlockJobSetSpeedFlags =
  | (typeof DomainBlockJobSetSpeedFlags)[keyof typeof DomainBlockJobSetSpeedFlags]
  | (number & {});

/** `virDomainBlockJobType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockJobType */
export const DomainBlockJobType = {
  /** Placeholder (since 0.9.4) */
  UNKNOWN: 0,
  /** Block Pull (virDomainBlockPull, or virDomainBlockRebase without flags), job ends on completion (since 0.9.4) */
  PULL: 1,
  /**
   * Block Copy (virDomainBlockCopy, or virDomainBlockRebase with flags), job exists as long as mirroring is active
   * (since 0.9.12)
   */
  COPY: 2,
  /** Block Commit (virDomainBlockCommit without flags), job ends on completion (since 0.10.2) */
  COMMIT: 3,
  /** Active Block Commit (virDomainBlockCommit with flags), job exists as long as sync is active (since 1.2.6) */
  ACTIVE_COMMIT: 4,
  /** Backup (virDomainBackupBegin) (since 6.0.0) */
  BACKUP: 5,
} as const;
export type DomainBlockJobType = (typeof DomainBlockJobType)[keyof typeof DomainBlockJobType] | (number & {});

/** `virDomainBlockPullFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockPullFlags */
export const DomainBlockPullFlags = {
  /** bandwidth in bytes/s instead of MiB/s (since 1.2.9) */
  BANDWIDTH_BYTES: 64,
} as const;
export type DomainBlockPullFlags =
  | (typeof DomainBlockPullFlags)[keyof typeof DomainBlockPullFlags]
  | (number & {});

/** `virDomainBlockRebaseFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockRebaseFlags */
export const DomainBlockRebaseFlags = {
  /** Limit copy to top of source backing chain (since 0.9.12) */
  SHALLOW: 1,
  /** Reuse existing external file for a copy (since 0.9.12) */
  REUSE_EXT: 2,
  /** Make destination file raw (since 0.9.12) */
  COPY_RAW: 4,
  /** Start a copy job (since 0.9.12) */
  COPY: 8,
  /** Keep backing chain referenced using relative names (since 1.2.7) */
  RELATIVE: 16,
  /** Treat destination as block device instead of file (since 1.2.9) */
  COPY_DEV: 32,
  /** bandwidth in bytes/s instead of MiB/s (since 1.2.9) */
  BANDWIDTH_BYTES: 64,
} as const;
export type DomainBlockRebaseFlags =
  | (typeof DomainBlockRebaseFlags)[keyof typeof DomainBlockRebaseFlags]
  | (number & {});

/** `virDomainBlockResizeFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockResizeFlags */
export const DomainBlockResizeFlags = {
  /** size in bytes instead of KiB (since 0.9.11) */
  BYTES: 1,
  /** resize to full the capacity of the source (since 10.0.0) */
  CAPACITY: 2,
  /** Disallow shrinking (since 12.3.0) */
  EXTEND: 4,
} as const;
export type DomainBlockResizeFlags =
  | (typeof DomainBlockResizeFlags)[keyof typeof DomainBlockResizeFlags]
  | (number & {});

/** `virDomainChannelFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainChannelFlags */
export const DomainChannelFlags = {
  /** abort a (possibly) active channel connection to force a new connection (since 1.0.2) */
  FORCE: 1,
} as const;
export type DomainChannelFlags = (typeof DomainChannelFlags)[keyof typeof DomainChannelFlags] | (number & {});

/** `virDomainCheckpointCreateFlags`: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointCreateFlags */
export const DomainCheckpointCreateFlags = {
  /** Restore or alter metadata (since 5.6.0) */
  REDEFINE: 1,
  /** use guest agent to quiesce all mounted file systems within the domain (since 5.6.0) */
  QUIESCE: 2,
  /** validate disk data state when redefining a checkpoint (since 6.10.0) */
  REDEFINE_VALIDATE: 4,
} as const;
export type DomainCheckpointCreateFlags =
  | (typeof DomainCheckpointCreateFlags)[keyof typeof DomainCheckpointCreateFlags]
  | (number & {});

/** `virDomainCheckpointDeleteFlags`: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointDeleteFlags */
export const DomainCheckpointDeleteFlags = {
  /** Also delete children (since 5.6.0) */
  CHILDREN: 1,
  /** Delete just metadata (since 5.6.0) */
  METADATA_ONLY: 2,
  /** Delete just children (since 5.6.0) */
  CHILDREN_ONLY: 4,
} as const;
export type DomainCheckpointDeleteFlags =
  | (typeof DomainCheckpointDeleteFlags)[keyof typeof DomainCheckpointDeleteFlags]
  | (number & {});

/** `virDomainCheckpointListFlags`: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointListFlags */
export const DomainCheckpointListFlags = {
  /** List all descendants, not just children, when listing a checkpoint (since 5.6.0) */
  DESCENDANTS: 1,
  /** Filter by checkpoints with no parents, when listing a domain (since 5.6.0) */
  ROOTS: 1,
  /** Ensure parents occur before children in the resulting list (since 5.6.0) */
  TOPOLOGICAL: 2,
  /** Filter by checkpoints with no children (since 5.6.0) */
  LEAVES: 4,
  /** Filter by checkpoints that have children (since 5.6.0) */
  NO_LEAVES: 8,
} as const;
export type DomainCheckpointListFlags =
  | (typeof DomainCheckpointListFlags)[keyof typeof DomainCheckpointListFlags]
  | (number & {});

/** `virDomainCheckpointXMLFlags`: https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointXMLFlags */
export const DomainCheckpointXMLFlags = {
  /** Include sensitive data (since 5.6.0) */
  SECURE: 1,
  /** Suppress <domain> subelement (since 5.6.0) */
  NO_DOMAIN: 2,
  /** Include dynamic per-<disk> size (since 5.6.0) */
  SIZE: 4,
} as const;
export type DomainCheckpointXMLFlags =
  | (typeof DomainCheckpointXMLFlags)[keyof typeof DomainCheckpointXMLFlags]
  | (number & {});

/** `virDomainConsoleFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainConsoleFlags */
export const DomainConsoleFlags = {
  /** abort a (possibly) active console connection to force a new connection (since 0.9.11) */
  FORCE: 1,
  /** check if the console driver supports safe console operations (since 0.9.11) */
  SAFE: 2,
} as const;
export type DomainConsoleFlags = (typeof DomainConsoleFlags)[keyof typeof DomainConsoleFlags] | (number & {});

/** `virDomainControlState`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainControlState */
export const DomainControlState = {
  /** operational, ready to accept commands (since 0.9.3) */
  OK: 0,
  /**
   * background job is running (can be monitored by virDomainGetJobInfo); only limited set of commands may be
   * allowed (since 0.9.3)
   */
  JOB: 1,
  /** occupied by a running command (since 0.9.3) */
  OCCUPIED: 2,
  /** unusable, domain cannot be fully operated, possible reason is provided in the details field (since 0.9.3) */
  ERROR: 3,
} as const;
export type DomainControlState = (typeof DomainControlState)[keyof typeof DomainControlState] | (number & {});

/** `virDomainControlErrorReason`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainControlErrorReason */
export const DomainControlErrorReason = {
  /** server didn't provide a reason (since 1.2.14) */
  NONE: 0,
  /** unknown reason for the error (since 1.2.14) */
  UNKNOWN: 1,
  /** monitor connection is broken (since 1.2.14) */
  MONITOR: 2,
  /** error caused due to internal failure in libvirt (since 1.2.14) */
  INTERNAL: 3,
} as const;
export type DomainControlErrorReason =
  | (typeof DomainControlErrorReason)[keyof typeof DomainControlErrorReason]
  | (number & {});

/** `virDomainCoreDumpFormat`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCoreDumpFormat */
export const DomainCoreDumpFormat = {
  /** dump guest memory in raw format (since 1.2.3) */
  RAW: 0,
  /** kdump-compressed format, with zlib compression (since 1.2.3) */
  KDUMP_ZLIB: 1,
  /** kdump-compressed format, with lzo compression (since 1.2.3) */
  KDUMP_LZO: 2,
  /** kdump-compressed format, with snappy compression (since 1.2.3) */
  KDUMP_SNAPPY: 3,
  /** Windows full crashdump format (since 7.4.0) */
  WIN_DMP: 4,
} as const;
export type DomainCoreDumpFormat =
  | (typeof DomainCoreDumpFormat)[keyof typeof DomainCoreDumpFormat]
  | (number & {});

/** `virDomainCrashedReason`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCrashedReason */
export const DomainCrashedReason = {
  /** crashed for unknown reason (since 0.9.2) */
  UNKNOWN: 0,
  /** domain panicked (since 1.1.1) */
  PANICKED: 1,
} as const;
export type DomainCrashedReason =
  | (typeof DomainCrashedReason)[keyof typeof DomainCrashedReason]
  | (number & {});

/** `virDomainDefineFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDefineFlags */
export const DomainDefineFlags = {
  /** Validate the XML document against schema (since 1.2.12) */
  VALIDATE: 1,
} as const;
export type DomainDefineFlags = (typeof DomainDefineFlags)[keyof typeof DomainDefineFlags] | (number & {});

/** `virDomainDestroyFlagsValues`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDestroyFlagsValues */
export const DomainDestroyFlagsValues = {
  /** Default behavior - could lead to data loss!! (since 0.9.10) */
  DEFAULT: 0,
  /** only SIGTERM, no SIGKILL (since 0.9.10) */
  GRACEFUL: 1,
  /** remove VM logs on destroy (since 8.3.0) */
  REMOVE_LOGS: 2,
} as const;
export type DomainDestroyFlagsValues =
  | (typeof DomainDestroyFlagsValues)[keyof typeof DomainDestroyFlagsValues]
  | (number & {});

/** `virDomainDeviceModifyFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDeviceModifyFlags */
export const DomainDeviceModifyFlags = {
  /** See virDomainModificationImpact (since 0.7.7) */
  CURRENT: 0,
  /** See virDomainModificationImpact (since 0.7.7) */
  LIVE: 1,
  /** See virDomainModificationImpact (since 0.7.7) */
  CONFIG: 2,
  /** Forcibly modify device (ex. force eject a cdrom) (since 0.8.6) */
  FORCE: 4,
} as const;
export type DomainDeviceModifyFlags =
  | (typeof DomainDeviceModifyFlags)[keyof typeof DomainDeviceModifyFlags]
  | (number & {});

/** `virDomainDirtyRateStatus`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDirtyRateStatus */
export const DomainDirtyRateStatus = {
  /** the dirtyrate calculation has not been started (since 7.2.0) */
  UNSTARTED: 0,
  /** the dirtyrate calculation is measuring (since 7.2.0) */
  MEASURING: 1,
  /** the dirtyrate calculation is completed (since 7.2.0) */
  MEASURED: 2,
} as const;
export type DomainDirtyRateStatus =
  | (typeof DomainDirtyRateStatus)[keyof typeof DomainDirtyRateStatus]
  | (number & {});

/** `virDomainDirtyRateCalcFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDirtyRateCalcFlags */
export const DomainDirtyRateCalcFlags = {
  /** default mode - page-sampling (since 8.1.0) */
  PAGE_SAMPLING: 0,
  /** dirty-bitmap mode (since 8.1.0) */
  DIRTY_BITMAP: 1,
  /** dirty-ring mode (since 8.1.0) */
  DIRTY_RING: 2,
} as const;
export type DomainDirtyRateCalcFlags =
  | (typeof DomainDirtyRateCalcFlags)[keyof typeof DomainDirtyRateCalcFlags]
  | (number & {});

/** `virDomainDiskErrorCode`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDiskErrorCode */
export const DomainDiskErrorCode = {
  /** no error (since 0.9.10) */
  NONE: 0,
  /** unspecified I/O error (since 0.9.10) */
  UNSPEC: 1,
  /** no space left on the device (since 0.9.10) */
  NO_SPACE: 2,
} as const;
export type DomainDiskErrorCode =
  | (typeof DomainDiskErrorCode)[keyof typeof DomainDiskErrorCode]
  | (number & {});

/** `virDomainEventType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventType */
export const DomainEventType = {
  /** (since 0.5.0) */
  DEFINED: 0,
  /** (since 0.5.0) */
  UNDEFINED: 1,
  /** (since 0.5.0) */
  STARTED: 2,
  /** (since 0.5.0) */
  SUSPENDED: 3,
  /** (since 0.5.0) */
  RESUMED: 4,
  /** (since 0.5.0) */
  STOPPED: 5,
  /** (since 0.9.8) */
  SHUTDOWN: 6,
  /** (since 0.10.2) */
  PMSUSPENDED: 7,
  /** (since 1.1.1) */
  CRASHED: 8,
} as const;
export type DomainEventType = (typeof DomainEventType)[keyof typeof DomainEventType] | (number & {});

/** `virDomainEventCrashedDetailType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventCrashedDetailType */
export const DomainEventCrashedDetailType = {
  /** Guest was panicked (since 1.1.1) */
  PANICKED: 0,
  /** Guest was crashloaded (since 6.1.0) */
  CRASHLOADED: 1,
} as const;
export type DomainEventCrashedDetailType =
  | (typeof DomainEventCrashedDetailType)[keyof typeof DomainEventCrashedDetailType]
  | (number & {});

/** `virDomainEventDefinedDetailType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventDefinedDetailType */
export const DomainEventDefinedDetailType = {
  /** Newly created config file (since 0.5.0) */
  ADDED: 0,
  /** Changed config file (since 0.5.0) */
  UPDATED: 1,
  /** Domain was renamed (since 1.2.19) */
  RENAMED: 2,
  /** Config was restored from a snapshot (since 1.3.3) */
  FROM_SNAPSHOT: 3,
} as const;
export type DomainEventDefinedDetailType =
  | (typeof DomainEventDefinedDetailType)[keyof typeof DomainEventDefinedDetailType]
  | (number & {});

/** `virConnectDomainEventDiskChangeReason`: https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventDiskChangeReason */
export const ConnectDomainEventDiskChangeReason = {
  /**
   * Removable media changed to empty according to startup policy as source was missing. oldSrcPath is set,
   * newSrcPath is NULL (since 0.9.7)
   */
  CHANGE_MISSING_ON_START: 0,
  /** Disk was dropped from domain as source file was missing. oldSrcPath is set, newSrcPath is NULL (since 1.1.2) */
  DROP_MISSING_ON_START: 1,
} as const;
export type ConnectDomainEventDiskChangeReason =
  | (typeof ConnectDomainEventDiskChangeReason)[keyof typeof ConnectDomainEventDiskChangeReason]
  | (number & {});

/** `virDomainEventGraphicsAddressType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventGraphicsAddressType */
export const DomainEventGraphicsAddressType = {
  /** IPv4 address (since 0.8.0) */
  IPV4: 0,
  /** IPv6 address (since 0.8.0) */
  IPV6: 1,
  /** UNIX socket path (since 0.9.7) */
  UNIX: 2,
} as const;
export type DomainEventGraphicsAddressType =
  | (typeof DomainEventGraphicsAddressType)[keyof typeof DomainEventGraphicsAddressType]
  | (number & {});

/** `virDomainEventGraphicsPhase`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventGraphicsPhase */
export const DomainEventGraphicsPhase = {
  /** Initial socket connection established (since 0.8.0) */
  CONNECT: 0,
  /** Authentication & setup completed (since 0.8.0) */
  INITIALIZE: 1,
  /** Final socket disconnection (since 0.8.0) */
  DISCONNECT: 2,
} as const;
export type DomainEventGraphicsPhase =
  | (typeof DomainEventGraphicsPhase)[keyof typeof DomainEventGraphicsPhase]
  | (number & {});

/** `virDomainEventID`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventID */
export const DomainEventID = {
  /** virConnectDomainEventCallback (since 0.8.0) */
  LIFECYCLE: 0,
  /** virConnectDomainEventGenericCallback (since 0.8.0) */
  REBOOT: 1,
  /** virConnectDomainEventRTCChangeCallback (since 0.8.0) */
  RTC_CHANGE: 2,
  /** virConnectDomainEventWatchdogCallback (since 0.8.0) */
  WATCHDOG: 3,
  /** virConnectDomainEventIOErrorCallback (since 0.8.0) */
  IO_ERROR: 4,
  /** virConnectDomainEventGraphicsCallback (since 0.8.0) */
  GRAPHICS: 5,
  /** virConnectDomainEventIOErrorReasonCallback (since 0.8.1) */
  IO_ERROR_REASON: 6,
  /** virConnectDomainEventGenericCallback (since 0.9.2) */
  CONTROL_ERROR: 7,
  /** virConnectDomainEventBlockJobCallback (since 0.9.4) */
  BLOCK_JOB: 8,
  /** virConnectDomainEventDiskChangeCallback (since 0.9.7) */
  DISK_CHANGE: 9,
  /** virConnectDomainEventTrayChangeCallback (since 0.9.11) */
  TRAY_CHANGE: 10,
  /** virConnectDomainEventPMWakeupCallback (since 0.9.11) */
  PMWAKEUP: 11,
  /** virConnectDomainEventPMSuspendCallback (since 0.9.11) */
  PMSUSPEND: 12,
  /** virConnectDomainEventBalloonChangeCallback (since 0.10.0) */
  BALLOON_CHANGE: 13,
  /** virConnectDomainEventPMSuspendDiskCallback (since 1.0.0) */
  PMSUSPEND_DISK: 14,
  /** virConnectDomainEventDeviceRemovedCallback (since 1.1.1) */
  DEVICE_REMOVED: 15,
  /** virConnectDomainEventBlockJobCallback (since 1.2.6) */
  BLOCK_JOB_2: 16,
  /** virConnectDomainEventTunableCallback (since 1.2.9) */
  TUNABLE: 17,
  /** virConnectDomainEventAgentLifecycleCallback (since 1.2.11) */
  AGENT_LIFECYCLE: 18,
  /** virConnectDomainEventDeviceAddedCallback (since 1.2.15) */
  DEVICE_ADDED: 19,
  /** virConnectDomainEventMigrationIterationCallback (since 1.3.2) */
  MIGRATION_ITERATION: 20,
  /** virConnectDomainEventJobCompletedCallback (since 1.3.3) */
  JOB_COMPLETED: 21,
  /** virConnectDomainEventDeviceRemovalFailedCallback (since 1.3.4) */
  DEVICE_REMOVAL_FAILED: 22,
  /** virConnectDomainEventMetadataChangeCallback (since 3.0.0) */
  METADATA_CHANGE: 23,
  /** virConnectDomainEventBlockThresholdCallback (since 3.2.0) */
  BLOCK_THRESHOLD: 24,
  /** virConnectDomainEventMemoryFailureCallback (since 6.9.0) */
  MEMORY_FAILURE: 25,
  /** virConnectDomainEventMemoryDeviceSizeChangeCallback (since 7.9.0) */
  MEMORY_DEVICE_SIZE_CHANGE: 26,
  /** virConnectDomainEventNICMACChangeCallback (since 11.2.0) */
  NIC_MAC_CHANGE: 27,
  /** virConnectDomainEventVcpuRemovedCallback (since 12.4.0) */
  VCPU_REMOVED: 28,
  /** virConnectDomainEventChannelLifecycleCallback (since 12.4.0) */
  CHANNEL_LIFECYCLE: 29,
} as const;
export type DomainEventID = (typeof DomainEventID)[keyof typeof DomainEventID] | (number & {});

/** `virDomainEventIOErrorAction`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventIOErrorAction */
export const DomainEventIOErrorAction = {
  /** No action, IO error ignored (since 0.8.0) */
  NONE: 0,
  /** Guest CPUs are paused (since 0.8.0) */
  PAUSE: 1,
  /** IO error reported to guest OS (since 0.8.0) */
  REPORT: 2,
} as const;
export type DomainEventIOErrorAction =
  | (typeof DomainEventIOErrorAction)[keyof typeof DomainEventIOErrorAction]
  | (number & {});

/** `virDomainMemoryFailureActionType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryFailureActionType */
export const DomainMemoryFailureActionType = {
  /** the memory failure could be ignored. This will only be the case for action-optional failures. (since 6.9.0) */
  IGNORE: 0,
  /**
   * memory failure occurred in guest memory, the guest enabled MCE handling mechanism, and hypervisor could inject
   * the MCE into the guest successfully. (since 6.9.0)
   */
  INJECT: 1,
  /**
   * the failure is unrecoverable. This occurs for action-required failures if the recipient is the hypervisor;
   * hypervisor will exit. (since 6.9.0)
   */
  FATAL: 2,
  /**
   * the failure is unrecoverable but confined to the guest. This occurs if the recipient is a guest which is not
   * ready to handle memory failures. (since 6.9.0)
   */
  RESET: 3,
} as const;
export type DomainMemoryFailureActionType =
  | (typeof DomainMemoryFailureActionType)[keyof typeof DomainMemoryFailureActionType]
  | (number & {});

/** `virDomainMemoryFailureRecipientType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryFailureRecipientType */
export const DomainMemoryFailureRecipientType = {
  /** memory failure at hypersivor memory address space (since 6.9.0) */
  HYPERVISOR: 0,
  /** memory failure at guest memory address space (since 6.9.0) */
  GUEST: 1,
} as const;
export type DomainMemoryFailureRecipientType =
  | (typeof DomainMemoryFailureRecipientType)[keyof typeof DomainMemoryFailureRecipientType]
  | (number & {});

/** `virDomainEventPMSuspendedDetailType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventPMSuspendedDetailType */
export const DomainEventPMSuspendedDetailType = {
  /** Guest was PM suspended to memory (since 0.10.2) */
  MEMORY: 0,
  /** Guest was PM suspended to disk (since 1.0.0) */
  DISK: 1,
} as const;
export type DomainEventPMSuspendedDetailType =
  | (typeof DomainEventPMSuspendedDetailType)[keyof typeof DomainEventPMSuspendedDetailType]
  | (number & {});

/** `virDomainEventResumedDetailType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventResumedDetailType */
export const DomainEventResumedDetailType = {
  /** Normal resume due to admin unpause (since 0.5.0) */
  UNPAUSED: 0,
  /** Resumed for completion of migration (since 0.5.0) */
  MIGRATED: 1,
  /** Resumed from snapshot (since 0.9.5) */
  FROM_SNAPSHOT: 2,
  /** Resumed, but migration is still running in post-copy mode (since 1.3.3) */
  POSTCOPY: 3,
  /** Running, but migration failed in post-copy (since 8.5.0) */
  POSTCOPY_FAILED: 4,
} as const;
export type DomainEventResumedDetailType =
  | (typeof DomainEventResumedDetailType)[keyof typeof DomainEventResumedDetailType]
  | (number & {});

/** `virDomainEventShutdownDetailType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventShutdownDetailType */
export const DomainEventShutdownDetailType = {
  /** Guest finished shutdown sequence (since 0.9.8) */
  FINISHED: 0,
  /**
   * Domain finished shutting down after request from the guest itself (e.g. hardware-specific action) (since
   * 3.4.0)
   */
  GUEST: 1,
  /** Domain finished shutting down after request from the host (e.g. killed by a signal) (since 3.4.0) */
  HOST: 2,
} as const;
export type DomainEventShutdownDetailType =
  | (typeof DomainEventShutdownDetailType)[keyof typeof DomainEventShutdownDetailType]
  | (number & {});

/** `virDomainEventStartedDetailType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventStartedDetailType */
export const DomainEventStartedDetailType = {
  /** Normal startup from boot (since 0.5.0) */
  BOOTED: 0,
  /** Incoming migration from another host (since 0.5.0) */
  MIGRATED: 1,
  /** Restored from a state file (since 0.5.0) */
  RESTORED: 2,
  /** Restored from snapshot (since 0.8.0) */
  FROM_SNAPSHOT: 3,
  /** Started due to wakeup event (since 0.9.11) */
  WAKEUP: 4,
  /** Secure guest recreation (since 11.6.0) */
  RECREATED: 5,
} as const;
export type DomainEventStartedDetailType =
  | (typeof DomainEventStartedDetailType)[keyof typeof DomainEventStartedDetailType]
  | (number & {});

/** `virDomainEventStoppedDetailType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventStoppedDetailType */
export const DomainEventStoppedDetailType = {
  /** Normal shutdown (since 0.5.0) */
  SHUTDOWN: 0,
  /** Forced poweroff from host (since 0.5.0) */
  DESTROYED: 1,
  /** Guest crashed (since 0.5.0) */
  CRASHED: 2,
  /** Migrated off to another host (since 0.5.0) */
  MIGRATED: 3,
  /** Saved to a state file (since 0.5.0) */
  SAVED: 4,
  /** Host emulator/mgmt failed (since 0.5.0) */
  FAILED: 5,
  /** offline snapshot loaded (since 0.8.0) */
  FROM_SNAPSHOT: 6,
  /** Secure guest recreation (since 11.6.0) */
  RECREATED: 7,
} as const;
export type DomainEventStoppedDetailType =
  | (typeof DomainEventStoppedDetailType)[keyof typeof DomainEventStoppedDetailType]
  | (number & {});

/** `virDomainEventSuspendedDetailType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventSuspendedDetailType */
export const DomainEventSuspendedDetailType = {
  /** Normal suspend due to admin pause (since 0.5.0) */
  PAUSED: 0,
  /** Suspended for offline migration (since 0.5.0) */
  MIGRATED: 1,
  /** Suspended due to a disk I/O error (since 0.8.0) */
  IOERROR: 2,
  /** Suspended due to a watchdog firing (since 0.8.0) */
  WATCHDOG: 3,
  /** Restored from paused state file (since 0.9.5) */
  RESTORED: 4,
  /** Restored from paused snapshot (since 0.9.5) */
  FROM_SNAPSHOT: 5,
  /**
   * Some APIs (e.g., migration, snapshot) internally need to suspend a domain. This event detail is used when
   * resume operation at the end of such API fails. (since 1.0.1)
   */
  API_ERROR: 6,
  /** suspended for post-copy migration (since 1.3.3) */
  POSTCOPY: 7,
  /** suspended after failed post-copy (since 1.3.3) */
  POSTCOPY_FAILED: 8,
  /** suspended after guest os shut-down (a long running job is preserving the VM until completion) (since 11.10.0) */
  GUEST_SHUTDOWN: 9,
} as const;
export type DomainEventSuspendedDetailType =
  | (typeof DomainEventSuspendedDetailType)[keyof typeof DomainEventSuspendedDetailType]
  | (number & {});

/** `virDomainEventTrayChangeReason`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventTrayChangeReason */
export const DomainEventTrayChangeReason = {
  /** (since 0.9.11) */
  OPEN: 0,
  /** (since 0.9.11) */
  CLOSE: 1,
} as const;
export type DomainEventTrayChangeReason =
  | (typeof DomainEventTrayChangeReason)[keyof typeof DomainEventTrayChangeReason]
  | (number & {});

/** `virDomainEventUndefinedDetailType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventUndefinedDetailType */
export const DomainEventUndefinedDetailType = {
  /** Deleted the config file (since 0.5.0) */
  REMOVED: 0,
  /** Domain was renamed (since 1.2.19) */
  RENAMED: 1,
} as const;
export type DomainEventUndefinedDetailType =
  | (typeof DomainEventUndefinedDetailType)[keyof typeof DomainEventUndefinedDetailType]
  | (number & {});

/** `virDomainEventWatchdogAction`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainEventWatchdogAction */
export const DomainEventWatchdogAction = {
  /** No action, watchdog ignored (since 0.8.0) */
  NONE: 0,
  /** Guest CPUs are paused (since 0.8.0) */
  PAUSE: 1,
  /** Guest CPUs are reset (since 0.8.0) */
  RESET: 2,
  /** Guest is forcibly powered off (since 0.8.0) */
  POWEROFF: 3,
  /** Guest is requested to gracefully shutdown (since 0.8.0) */
  SHUTDOWN: 4,
  /** No action, a debug message logged (since 0.8.0) */
  DEBUG: 5,
  /** Inject a non-maskable interrupt into guest (since 1.2.17) */
  INJECTNMI: 6,
} as const;
export type DomainEventWatchdogAction =
  | (typeof DomainEventWatchdogAction)[keyof typeof DomainEventWatchdogAction]
  | (number & {});

/** `virDomainFDAssociateFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFDAssociateFlags */
export const DomainFDAssociateFlags = {
  /** Attempt a best-effort restore of security labels after use (since 9.0.0) */
  SECLABEL_RESTORE: 1,
  /** Use a seclabel allowing writes for the FD even if usage implies read-only mode (since 9.0.0) */
  SECLABEL_WRITABLE: 2,
} as const;
export type DomainFDAssociateFlags =
  | (typeof DomainFDAssociateFlags)[keyof typeof DomainFDAssociateFlags]
  | (number & {});

/** `virDomainGetHostnameFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetHostnameFlags */
export const DomainGetHostnameFlags = {
  /** Parse DHCP lease file (since 6.1.0) */
  LEASE: 1,
  /** Query qemu guest agent (since 6.1.0) */
  AGENT: 2,
} as const;
export type DomainGetHostnameFlags =
  | (typeof DomainGetHostnameFlags)[keyof typeof DomainGetHostnameFlags]
  | (number & {});

/** `virDomainGraphicsReloadType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGraphicsReloadType */
export const DomainGraphicsReloadType = {
  /** reload any graphics known to libvirt (since 10.2.0) */
  ANY: 0,
  /** reload vnc graphics (since 10.2.0) */
  VNC: 1,
} as const;
export type DomainGraphicsReloadType =
  | (typeof DomainGraphicsReloadType)[keyof typeof DomainGraphicsReloadType]
  | (number & {});

/** `virDomainGuestInfoTypes`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGuestInfoTypes */
export const DomainGuestInfoTypes = {
  /** return active users (since 5.7.0) */
  USERS: 1,
  /** return OS information (since 5.7.0) */
  OS: 2,
  /** return timezone information (since 5.7.0) */
  TIMEZONE: 4,
  /** return hostname information (since 5.7.0) */
  HOSTNAME: 8,
  /** return filesystem information (since 5.7.0) */
  FILESYSTEM: 16,
  /** return disks information (since 7.0.0) */
  DISKS: 32,
  /** return interfaces information (since 7.10.0) */
  INTERFACES: 64,
  /** return load averages (since 11.2.0) */
  LOAD: 128,
  /** return devices information (since 12.7.0) */
  DEVICES: 256,
} as const;
export type DomainGuestInfoTypes =
  | (typeof DomainGuestInfoTypes)[keyof typeof DomainGuestInfoTypes]
  | (number & {});

/** `virDomainInterfaceAddressesSource`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainInterfaceAddressesSource */
export const DomainInterfaceAddressesSource = {
  /** Parse DHCP lease file (since 1.2.14) */
  LEASE: 0,
  /** Query qemu guest agent (since 1.2.14) */
  AGENT: 1,
  /** Query ARP tables (since 4.2.0) */
  ARP: 2,
} as const;
export type DomainInterfaceAddressesSource =
  | (typeof DomainInterfaceAddressesSource)[keyof typeof DomainInterfaceAddressesSource]
  | (number & {});

/** `virDomainJobType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainJobType */
export const DomainJobType = {
  /** No job is active (since 0.7.7) */
  NONE: 0,
  /** Job with a finite completion time (since 0.7.7) */
  BOUNDED: 1,
  /** Job without a finite completion time (since 0.7.7) */
  UNBOUNDED: 2,
  /** Job has finished, but isn't cleaned up (since 0.7.7) */
  COMPLETED: 3,
  /** Job hit error, but isn't cleaned up (since 0.7.7) */
  FAILED: 4,
  /** Job was aborted, but isn't cleaned up (since 0.7.7) */
  CANCELLED: 5,
} as const;
export type DomainJobType = (typeof DomainJobType)[keyof typeof DomainJobType] | (number & {});

/** `virDomainJobOperation`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainJobOperation */
export const DomainJobOperation = {
  /** (since 3.3.0) */
  UNKNOWN: 0,
  /** (since 3.3.0) */
  START: 1,
  /** (since 3.3.0) */
  SAVE: 2,
  /** (since 3.3.0) */
  RESTORE: 3,
  /** (since 3.3.0) */
  MIGRATION_IN: 4,
  /** (since 3.3.0) */
  MIGRATION_OUT: 5,
  /** (since 3.3.0) */
  SNAPSHOT: 6,
  /** (since 3.3.0) */
  SNAPSHOT_REVERT: 7,
  /** (since 3.3.0) */
  DUMP: 8,
  /** (since 6.0.0) */
  BACKUP: 9,
  /** (since 9.0.0) */
  SNAPSHOT_DELETE: 10,
} as const;
export type DomainJobOperation = (typeof DomainJobOperation)[keyof typeof DomainJobOperation] | (number & {});

/** `virDomainGetJobStatsFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetJobStatsFlags */
export const DomainGetJobStatsFlags = {
  /** return stats of a recently completed job (since 1.2.9) */
  COMPLETED: 1,
  /** don't remove completed stats when reading them (since 6.0.0) */
  KEEP_COMPLETED: 2,
} as const;
export type DomainGetJobStatsFlags =
  | (typeof DomainGetJobStatsFlags)[keyof typeof DomainGetJobStatsFlags]
  | (number & {});

/** `virDomainLifecycleAction`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLifecycleAction */
export const DomainLifecycleAction = {
  /** (since 3.9.0) */
  DESTROY: 0,
  /** (since 3.9.0) */
  RESTART: 1,
  /** (since 3.9.0) */
  RESTART_RENAME: 2,
  /** (since 3.9.0) */
  PRESERVE: 3,
  /** (since 3.9.0) */
  COREDUMP_DESTROY: 4,
  /** (since 3.9.0) */
  COREDUMP_RESTART: 5,
  /** (since 12.6.0) */
  PRESERVE_RUNNING: 6,
} as const;
export type DomainLifecycleAction =
  | (typeof DomainLifecycleAction)[keyof typeof DomainLifecycleAction]
  | (number & {});

/** `virDomainLifecycle`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLifecycle */
export const DomainLifecycle = {
  /** (since 3.9.0) */
  POWEROFF: 0,
  /** (since 3.9.0) */
  REBOOT: 1,
  /** (since 3.9.0) */
  CRASH: 2,
} as const;
export type DomainLifecycle = (typeof DomainLifecycle)[keyof typeof DomainLifecycle] | (number & {});

/** `virDomainMemoryFailureFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryFailureFlags */
export const DomainMemoryFailureFlags = {
  /**
   * whether a memory failure event is action-required or action-optional (e.g. a failure during memory scrub).
   * (since 6.9.0)
   */
  ACTION_REQUIRED: 1,
  /** whether the failure occurred while the previous failure was still in progress. (since 6.9.0) */
  RECURSIVE: 2,
} as const;
export type DomainMemoryFailureFlags =
  | (typeof DomainMemoryFailureFlags)[keyof typeof DomainMemoryFailureFlags]
  | (number & {});

/** `virMemoryParameterType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virMemoryParameterType */
export const MemoryParameterType = {
  /** (since 0.8.5) */
  INT: 1,
  /** (since 0.8.5) */
  UINT: 2,
  /** (since 0.8.5) */
  LLONG: 3,
  /** (since 0.8.5) */
  ULLONG: 4,
  /** (since 0.8.5) */
  DOUBLE: 5,
  /** (since 0.8.5) */
  BOOLEAN: 6,
} as const;
export type MemoryParameterType =
  | (typeof MemoryParameterType)[keyof typeof MemoryParameterType]
  | (number & {});

/** `virDomainMemoryStatTags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryStatTags */
export const DomainMemoryStatTags = {
  /** The total amount of data read from swap space (in kiB). (since 0.7.5) */
  SWAP_IN: 0,
  /** The total amount of memory written out to swap space (in kiB). (since 0.7.5) */
  SWAP_OUT: 1,
  /**
   * Page faults occur when a process makes a valid access to virtual memory that is not available. When servicing
   * the page fault, if disk IO is required, it is considered a major fault. If not, it is a minor fault. These are
   * expressed as the number of faults that have occurred. (since 0.7.5)
   */
  MAJOR_FAULT: 2,
  /** (since 0.7.5) */
  MINOR_FAULT: 3,
  /**
   * The amount of memory left completely unused by the system. Memory that is available but used for reclaimable
   * caches should NOT be reported as free. This value is expressed in kiB. (since 0.7.5)
   */
  UNUSED: 4,
  /**
   * The total amount of usable memory as seen by the domain. This value may be less than the amount of memory
   * assigned to the domain if a balloon driver is in use or if the guest OS does not initialize all assigned
   * pages. This value is expressed in kiB. (since 0.7.5)
   */
  AVAILABLE: 5,
  /** Current balloon value (in KB). (since 0.9.3) */
  ACTUAL_BALLOON: 6,
  /** Resident Set Size of the process running the domain. This value is in kiB (since 0.9.10) */
  RSS: 7,
  /**
   * How much the balloon can be inflated without pushing the guest system to swap, corresponds to 'Available' in
   * /proc/meminfo (since 2.1.0)
   */
  USABLE: 8,
  /** Timestamp of the last update of statistics, in seconds. (since 2.1.0) */
  LAST_UPDATE: 9,
  /**
   * The amount of memory, that can be quickly reclaimed without additional I/O (in kiB). Typically these pages are
   * used for caching files from disk. (since 4.6.0)
   */
  DISK_CACHES: 10,
  /** The number of successful huge page allocations from inside the domain via virtio balloon. (since 5.4.0) */
  HUGETLB_PGALLOC: 11,
  /** The number of failed huge page allocations from inside the domain via virtio balloon. (since 5.4.0) */
  HUGETLB_PGFAIL: 12,
  /**
   * The number of statistics supported by this version of the interface. To add new statistics, add them to the
   * enum and increase this value. (since 0.7.5)
   */
  NR: 13,
} as const;
export type DomainMemoryStatTags =
  | (typeof DomainMemoryStatTags)[keyof typeof DomainMemoryStatTags]
  | (number & {});

/** `virDomainMemoryModFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryModFlags */
export const DomainMemoryModFlags = {
  /** See virDomainModificationImpact (since 0.9.1) */
  CURRENT: 0,
  /** See virDomainModificationImpact (since 0.9.0) */
  LIVE: 1,
  /** See virDomainModificationImpact (since 0.9.0) */
  CONFIG: 2,
  /** affect Max rather than current (since 0.9.1) */
  MAXIMUM: 4,
} as const;
export type DomainMemoryModFlags =
  | (typeof DomainMemoryModFlags)[keyof typeof DomainMemoryModFlags]
  | (number & {});

/** `virDomainMessageType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMessageType */
export const DomainMessageType = {
  /** (since 7.1.0) */
  DEPRECATION: 1,
  /** (since 7.1.0) */
  TAINTING: 2,
  /** Report available stored I/O errors messages for disk images (since 11.1.0) */
  IOERRORS: 4,
} as const;
export type DomainMessageType = (typeof DomainMessageType)[keyof typeof DomainMessageType] | (number & {});

/** `virDomainMetadataType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMetadataType */
export const DomainMetadataType = {
  /** Operate on <description> (since 0.9.10) */
  DESCRIPTION: 0,
  /** Operate on <title> (since 0.9.10) */
  TITLE: 1,
  /** Operate on <metadata> (since 0.9.10) */
  ELEMENT: 2,
} as const;
export type DomainMetadataType = (typeof DomainMetadataType)[keyof typeof DomainMetadataType] | (number & {});

/** `virDomainMigrateMaxSpeedFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateMaxSpeedFlags */
export const DomainMigrateMaxSpeedFlags = {
  /** Set or get maximum speed of post-copy migration. (since 5.1.0) */
  POSTCOPY: 1,
} as const;
export type DomainMigrateMaxSpeedFlags =
  | (typeof DomainMigrateMaxSpeedFlags)[keyof typeof DomainMigrateMaxSpeedFlags]
  | (number & {});

/** `virDomainCreateFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateFlags */
export const DomainCreateFlags = {
  /** Default behavior (since 0.0.1) */
  NONE: 0,
  /** Launch guest in paused state (since 0.8.2) */
  START_PAUSED: 1,
  /** Automatically kill guest when virConnectPtr is closed (since 0.9.3) */
  START_AUTODESTROY: 2,
  /** Avoid file system cache pollution (since 0.9.4) */
  START_BYPASS_CACHE: 4,
  /** Boot, discarding any managed save (since 0.9.5) */
  START_FORCE_BOOT: 8,
  /** Validate the XML document against schema (since 1.2.12) */
  START_VALIDATE: 16,
  /** Re-initialize NVRAM/varstore from template (since 8.1.0) */
  START_RESET_NVRAM: 32,
} as const;
export type DomainCreateFlags = (typeof DomainCreateFlags)[keyof typeof DomainCreateFlags] | (number & {});

/** `virDomainNostateReason`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainNostateReason */
export const DomainNostateReason = {
  /** (since 0.9.2) */
  UNKNOWN: 0,
} as const;
export type DomainNostateReason =
  | (typeof DomainNostateReason)[keyof typeof DomainNostateReason]
  | (number & {});

/** `virDomainNumatuneMemMode`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainNumatuneMemMode */
export const DomainNumatuneMemMode = {
  /** (since 0.9.9) */
  STRICT: 0,
  /** (since 0.9.9) */
  PREFERRED: 1,
  /** (since 0.9.9) */
  INTERLEAVE: 2,
  /** (since 7.3.0) */
  RESTRICTIVE: 3,
} as const;
export type DomainNumatuneMemMode =
  | (typeof DomainNumatuneMemMode)[keyof typeof DomainNumatuneMemMode]
  | (number & {});

/** `virDomainOpenGraphicsFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenGraphicsFlags */
export const DomainOpenGraphicsFlags = {
  /** (since 0.9.7) */
  SKIPAUTH: 1,
} as const;
export type DomainOpenGraphicsFlags =
  | (typeof DomainOpenGraphicsFlags)[keyof typeof DomainOpenGraphicsFlags]
  | (number & {});

/** `virDomainSetUserPasswordFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetUserPasswordFlags */
export const DomainSetUserPasswordFlags = {
  /** the password is already encrypted (since 1.2.16) */
  ENCRYPTED: 1,
} as const;
export type DomainSetUserPasswordFlags =
  | (typeof DomainSetUserPasswordFlags)[keyof typeof DomainSetUserPasswordFlags]
  | (number & {});

/** `virDomainPausedReason`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPausedReason */
export const DomainPausedReason = {
  /** the reason is unknown (since 0.9.2) */
  UNKNOWN: 0,
  /** paused on user request (since 0.9.2) */
  USER: 1,
  /** paused for offline migration (since 0.9.2) */
  MIGRATION: 2,
  /** paused for save (since 0.9.2) */
  SAVE: 3,
  /** paused for offline core dump (since 0.9.2) */
  DUMP: 4,
  /** paused due to a disk I/O error (since 0.9.2) */
  IOERROR: 5,
  /** paused due to a watchdog event (since 0.9.2) */
  WATCHDOG: 6,
  /** paused after restoring from snapshot (since 0.9.2) */
  FROM_SNAPSHOT: 7,
  /** paused during shutdown process (since 0.9.5) */
  SHUTTING_DOWN: 8,
  /** paused while creating a snapshot (since 1.0.1) */
  SNAPSHOT: 9,
  /** paused due to a guest crash (since 1.1.1) */
  CRASHED: 10,
  /** the domain is being started (since 1.2.14) */
  STARTING_UP: 11,
  /** paused for post-copy migration (since 1.3.3) */
  POSTCOPY: 12,
  /** paused after failed post-copy (since 1.3.3) */
  POSTCOPY_FAILED: 13,
  /**
   * Some APIs (e.g., migration, snapshot) internally need to suspend a domain. This paused state reason is used
   * when resume operation at the end of such API fails. (since 9.2.0)
   */
  API_ERROR: 14,
} as const;
export type DomainPausedReason = (typeof DomainPausedReason)[keyof typeof DomainPausedReason] | (number & {});

/** `virDomainPMSuspendedDiskReason`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPMSuspendedDiskReason */
export const DomainPMSuspendedDiskReason = {
  /** (since 1.0.0) */
  UNKNOWN: 0,
} as const;
export type DomainPMSuspendedDiskReason =
  | (typeof DomainPMSuspendedDiskReason)[keyof typeof DomainPMSuspendedDiskReason]
  | (number & {});

/** `virDomainPMSuspendedReason`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPMSuspendedReason */
export const DomainPMSuspendedReason = {
  /** (since 0.9.11) */
  UNKNOWN: 0,
} as const;
export type DomainPMSuspendedReason =
  | (typeof DomainPMSuspendedReason)[keyof typeof DomainPMSuspendedReason]
  | (number & {});

/** `virDomainProcessSignal`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainProcessSignal */
export const DomainProcessSignal = {
  /** No constant in POSIX/Linux (since 1.0.1) */
  NOP: 0,
  /** SIGHUP (since 1.0.1) */
  HUP: 1,
  /** SIGINT (since 1.0.1) */
  INT: 2,
  /** SIGQUIT (since 1.0.1) */
  QUIT: 3,
  /** SIGILL (since 1.0.1) */
  ILL: 4,
  /** SIGTRAP (since 1.0.1) */
  TRAP: 5,
  /** SIGABRT (since 1.0.1) */
  ABRT: 6,
  /** SIGBUS (since 1.0.1) */
  BUS: 7,
  /** SIGFPE (since 1.0.1) */
  FPE: 8,
  /** SIGKILL (since 1.0.1) */
  KILL: 9,
  /** SIGUSR1 (since 1.0.1) */
  USR1: 10,
  /** SIGSEGV (since 1.0.1) */
  SEGV: 11,
  /** SIGUSR2 (since 1.0.1) */
  USR2: 12,
  /** SIGPIPE (since 1.0.1) */
  PIPE: 13,
  /** SIGALRM (since 1.0.1) */
  ALRM: 14,
  /** SIGTERM (since 1.0.1) */
  TERM: 15,
  /** Not in POSIX (SIGSTKFLT on Linux (since 1.0.1) */
  STKFLT: 16,
  /** SIGCHLD (since 1.0.1) */
  CHLD: 17,
  /** SIGCONT (since 1.0.1) */
  CONT: 18,
  /** SIGSTOP (since 1.0.1) */
  STOP: 19,
  /** SIGTSTP (since 1.0.1) */
  TSTP: 20,
  /** SIGTTIN (since 1.0.1) */
  TTIN: 21,
  /** SIGTTOU (since 1.0.1) */
  TTOU: 22,
  /** SIGURG (since 1.0.1) */
  URG: 23,
  /** SIGXCPU (since 1.0.1) */
  XCPU: 24,
  /** SIGXFSZ (since 1.0.1) */
  XFSZ: 25,
  /** SIGVTALRM (since 1.0.1) */
  VTALRM: 26,
  /** SIGPROF (since 1.0.1) */
  PROF: 27,
  /** Not in POSIX (SIGWINCH on Linux) (since 1.0.1) */
  WINCH: 28,
  /** SIGPOLL (also known as SIGIO on Linux) (since 1.0.1) */
  POLL: 29,
  /** Not in POSIX (SIGPWR on Linux) (since 1.0.1) */
  PWR: 30,
  /** SIGSYS (also known as SIGUNUSED on Linux) (since 1.0.1) */
  SYS: 31,
  /** SIGRTMIN (since 1.0.1) */
  RT0: 32,
  /** SIGRTMIN + 1 (since 1.0.1) */
  RT1: 33,
  /** SIGRTMIN + 2 (since 1.0.1) */
  RT2: 34,
  /** SIGRTMIN + 3 (since 1.0.1) */
  RT3: 35,
  /** SIGRTMIN + 4 (since 1.0.1) */
  RT4: 36,
  /** SIGRTMIN + 5 (since 1.0.1) */
  RT5: 37,
  /** SIGRTMIN + 6 (since 1.0.1) */
  RT6: 38,
  /** SIGRTMIN + 7 (since 1.0.1) */
  RT7: 39,
  /** SIGRTMIN + 8 (since 1.0.1) */
  RT8: 40,
  /** SIGRTMIN + 9 (since 1.0.1) */
  RT9: 41,
  /** SIGRTMIN + 10 (since 1.0.1) */
  RT10: 42,
  /** SIGRTMIN + 11 (since 1.0.1) */
  RT11: 43,
  /** SIGRTMIN + 12 (since 1.0.1) */
  RT12: 44,
  /** SIGRTMIN + 13 (since 1.0.1) */
  RT13: 45,
  /** SIGRTMIN + 14 (since 1.0.1) */
  RT14: 46,
  /** SIGRTMIN + 15 (since 1.0.1) */
  RT15: 47,
  /** SIGRTMIN + 16 (since 1.0.1) */
  RT16: 48,
  /** SIGRTMIN + 17 (since 1.0.1) */
  RT17: 49,
  /** SIGRTMIN + 18 (since 1.0.1) */
  RT18: 50,
  /** SIGRTMIN + 19 (since 1.0.1) */
  RT19: 51,
  /** SIGRTMIN + 20 (since 1.0.1) */
  RT20: 52,
  /** SIGRTMIN + 21 (since 1.0.1) */
  RT21: 53,
  /** SIGRTMIN + 22 (since 1.0.1) */
  RT22: 54,
  /** SIGRTMIN + 23 (since 1.0.1) */
  RT23: 55,
  /** SIGRTMIN + 24 (since 1.0.1) */
  RT24: 56,
  /** SIGRTMIN + 25 (since 1.0.1) */
  RT25: 57,
  /** SIGRTMIN + 26 (since 1.0.1) */
  RT26: 58,
  /** SIGRTMIN + 27 (since 1.0.1) */
  RT27: 59,
  /** SIGRTMIN + 28 (since 1.0.1) */
  RT28: 60,
  /** SIGRTMIN + 29 (since 1.0.1) */
  RT29: 61,
  /** SIGRTMIN + 30 (since 1.0.1) */
  RT30: 62,
  /** SIGRTMIN + 31 (since 1.0.1) */
  RT31: 63,
  /** SIGRTMIN + 32 / SIGRTMAX (since 1.0.1) */
  RT32: 64,
} as const;
export type DomainProcessSignal =
  | (typeof DomainProcessSignal)[keyof typeof DomainProcessSignal]
  | (number & {});

/** `virDomainRebootFlagValues`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRebootFlagValues */
export const DomainRebootFlagValues = {
  /** hypervisor choice (since 0.9.10) */
  DEFAULT: 0,
  /** Send ACPI event (since 0.9.10) */
  ACPI_POWER_BTN: 1,
  /** Use guest agent (since 0.9.10) */
  GUEST_AGENT: 2,
  /** Use initctl (since 1.0.1) */
  INITCTL: 4,
  /** Send a signal (since 1.0.1) */
  SIGNAL: 8,
  /** Use paravirt guest control (since 1.2.5) */
  PARAVIRT: 16,
} as const;
export type DomainRebootFlagValues =
  | (typeof DomainRebootFlagValues)[keyof typeof DomainRebootFlagValues]
  | (number & {});

/** `virDomainRunningReason`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRunningReason */
export const DomainRunningReason = {
  /** (since 0.9.2) */
  UNKNOWN: 0,
  /** normal startup from boot (since 0.9.2) */
  BOOTED: 1,
  /** migrated from another host (since 0.9.2) */
  MIGRATED: 2,
  /** restored from a state file (since 0.9.2) */
  RESTORED: 3,
  /** restored from snapshot (since 0.9.2) */
  FROM_SNAPSHOT: 4,
  /** returned from paused state (since 0.9.2) */
  UNPAUSED: 5,
  /** returned from migration (since 0.9.2) */
  MIGRATION_CANCELED: 6,
  /** returned from failed save process (since 0.9.2) */
  SAVE_CANCELED: 7,
  /** returned from pmsuspended due to wakeup event (since 0.9.11) */
  WAKEUP: 8,
  /** resumed from crashed (since 1.1.1) */
  CRASHED: 9,
  /** running in post-copy migration mode (since 1.3.3) */
  POSTCOPY: 10,
  /** running in failed post-copy migration (since 8.5.0) */
  POSTCOPY_FAILED: 11,
} as const;
export type DomainRunningReason =
  | (typeof DomainRunningReason)[keyof typeof DomainRunningReason]
  | (number & {});

/** `virDomainSaveRestoreFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveRestoreFlags */
export const DomainSaveRestoreFlags = {
  /** Avoid file system cache pollution (since 0.9.4) */
  BYPASS_CACHE: 1,
  /** Favor running over paused (since 0.9.5) */
  RUNNING: 2,
  /** Favor paused over running (since 0.9.5) */
  PAUSED: 4,
  /** Re-initialize NVRAM/varstore from template (since 8.1.0) */
  RESET_NVRAM: 8,
} as const;
export type DomainSaveRestoreFlags =
  | (typeof DomainSaveRestoreFlags)[keyof typeof DomainSaveRestoreFlags]
  | (number & {});

/** `virDomainSaveImageXMLFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveImageXMLFlags */
export const DomainSaveImageXMLFlags = {
  /** dump security sensitive information too (since 5.1.0) */
  SECURE: 1,
} as const;
export type DomainSaveImageXMLFlags =
  | (typeof DomainSaveImageXMLFlags)[keyof typeof DomainSaveImageXMLFlags]
  | (number & {});

/** `virSchedParameterType`: https://libvirt.org/html/libvirt-libvirt-domain.html#virSchedParameterType */
export const SchedParameterType = {
  /** (since 0.2.3) */
  INT: 1,
  /** (since 0.2.3) */
  UINT: 2,
  /** (since 0.2.3) */
  LLONG: 3,
  /** (since 0.2.3) */
  ULLONG: 4,
  /** (since 0.2.3) */
  DOUBLE: 5,
  /** (since 0.2.3) */
  BOOLEAN: 6,
} as const;
export type SchedParameterType = (typeof SchedParameterType)[keyof typeof SchedParameterType] | (number & {});

/** `virDomainSetVcpuFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpuFlags */
export const DomainSetVcpuFlags = {
  /** Alias of VIR_DOMAIN_AFFECT_CURRENT. (since 12.4.0) */
  AFFECT_CURRENT: 0,
  /** Alias of VIR_DOMAIN_AFFECT_LIVE. (since 12.4.0) */
  AFFECT_LIVE: 1,
  /** Alias of VIR_DOMAIN_AFFECT_CONFIG. (since 12.4.0) */
  AFFECT_CONFIG: 2,
  /** Do not wait for the guest to comply with the request (since 12.4.0) */
  ASYNC_UNPLUG: 4,
} as const;
export type DomainSetVcpuFlags = (typeof DomainSetVcpuFlags)[keyof typeof DomainSetVcpuFlags] | (number & {});

/** `virDomainShutdownFlagValues`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainShutdownFlagValues */
export const DomainShutdownFlagValues = {
  /** hypervisor choice (since 0.9.10) */
  DEFAULT: 0,
  /** Send ACPI event (since 0.9.10) */
  ACPI_POWER_BTN: 1,
  /** Use guest agent (since 0.9.10) */
  GUEST_AGENT: 2,
  /** Use initctl (since 1.0.1) */
  INITCTL: 4,
  /** Send a signal (since 1.0.1) */
  SIGNAL: 8,
  /** Use paravirt guest control (since 1.2.5) */
  PARAVIRT: 16,
} as const;
export type DomainShutdownFlagValues =
  | (typeof DomainShutdownFlagValues)[keyof typeof DomainShutdownFlagValues]
  | (number & {});

/** `virDomainShutdownReason`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainShutdownReason */
export const DomainShutdownReason = {
  /** the reason is unknown (since 0.9.2) */
  UNKNOWN: 0,
  /** shutting down on user request (since 0.9.2) */
  USER: 1,
} as const;
export type DomainShutdownReason =
  | (typeof DomainShutdownReason)[keyof typeof DomainShutdownReason]
  | (number & {});

/** `virDomainShutoffReason`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainShutoffReason */
export const DomainShutoffReason = {
  /** the reason is unknown (since 0.9.2) */
  UNKNOWN: 0,
  /** normal shutdown (since 0.9.2) */
  SHUTDOWN: 1,
  /** forced poweroff (since 0.9.2) */
  DESTROYED: 2,
  /** domain crashed (since 0.9.2) */
  CRASHED: 3,
  /** migrated to another host (since 0.9.2) */
  MIGRATED: 4,
  /** saved to a file (since 0.9.2) */
  SAVED: 5,
  /** domain failed to start (since 0.9.2) */
  FAILED: 6,
  /** restored from a snapshot which was taken while domain was shutoff (since 0.9.2) */
  FROM_SNAPSHOT: 7,
  /** daemon decides to kill domain during reconnection processing (since 4.10.0) */
  DAEMON: 8,
} as const;
export type DomainShutoffReason =
  | (typeof DomainShutoffReason)[keyof typeof DomainShutoffReason]
  | (number & {});

/** `virDomainSnapshotCreateFlags`: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotCreateFlags */
export const DomainSnapshotCreateFlags = {
  /** Restore or alter metadata (since 0.9.5) */
  REDEFINE: 1,
  /** With redefine, make snapshot current (since 0.9.5) */
  CURRENT: 2,
  /** Make snapshot without remembering it (since 0.9.5) */
  NO_METADATA: 4,
  /** Stop running guest after snapshot (since 0.9.5) */
  HALT: 8,
  /** disk snapshot, not full system (since 0.9.5) */
  DISK_ONLY: 16,
  /** reuse any existing external files (since 0.9.10) */
  REUSE_EXT: 32,
  /** use guest agent to quiesce all mounted file systems within the domain (since 0.9.10) */
  QUIESCE: 64,
  /** atomically avoid partial changes (since 0.9.11) */
  ATOMIC: 128,
  /** create the snapshot while the guest is running (since 1.0.1) */
  LIVE: 256,
  /** validate the XML against the schema (since 5.6.0) */
  VALIDATE: 512,
} as const;
export type DomainSnapshotCreateFlags =
  | (typeof DomainSnapshotCreateFlags)[keyof typeof DomainSnapshotCreateFlags]
  | (number & {});

/** `virDomainSnapshotDeleteFlags`: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotDeleteFlags */
export const DomainSnapshotDeleteFlags = {
  /** Also delete children (since 0.8.0) */
  CHILDREN: 1,
  /** Delete just metadata (since 0.9.5) */
  METADATA_ONLY: 2,
  /** Delete just children (since 0.9.5) */
  CHILDREN_ONLY: 4,
} as const;
export type DomainSnapshotDeleteFlags =
  | (typeof DomainSnapshotDeleteFlags)[keyof typeof DomainSnapshotDeleteFlags]
  | (number & {});

/** `virDomainSnapshotListFlags`: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotListFlags */
export const DomainSnapshotListFlags = {
  /** List all descendants, not just children, when listing a snapshot (since 0.9.7) */
  DESCENDANTS: 1,
  /** Filter by snapshots with no parents, when listing a domain (since 0.9.5) */
  ROOTS: 1,
  /** Filter by snapshots which have metadata (since 0.9.5) */
  METADATA: 2,
  /** Filter by snapshots with no children (since 0.9.7) */
  LEAVES: 4,
  /** Filter by snapshots that have children (since 0.9.13) */
  NO_LEAVES: 8,
  /** Filter by snapshots with no metadata (since 0.9.13) */
  NO_METADATA: 16,
  /** Filter by snapshots taken while guest was shut off (since 1.0.1) */
  INACTIVE: 32,
  /** Filter by snapshots taken while guest was active, and with memory state (since 1.0.1) */
  ACTIVE: 64,
  /** Filter by snapshots taken while guest was active, but without memory state (since 1.0.1) */
  DISK_ONLY: 128,
  /** Filter by snapshots stored internal to disk images (since 1.0.1) */
  INTERNAL: 256,
  /** Filter by snapshots that use files external to disk images (since 1.0.1) */
  EXTERNAL: 512,
  /** Ensure parents occur before children in the resulting list (since 5.2.0) */
  TOPOLOGICAL: 1024,
} as const;
export type DomainSnapshotListFlags =
  | (typeof DomainSnapshotListFlags)[keyof typeof DomainSnapshotListFlags]
  | (number & {});

/** `virDomainSnapshotRevertFlags`: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotRevertFlags */
export const DomainSnapshotRevertFlags = {
  /** Run after revert (since 0.9.5) */
  RUNNING: 1,
  /** Pause after revert (since 0.9.5) */
  PAUSED: 2,
  /** Allow risky reverts (since 0.9.7) */
  FORCE: 4,
  /** Re-initialize NVRAM/varstore from template (since 8.1.0) */
  RESET_NVRAM: 8,
} as const;
export type DomainSnapshotRevertFlags =
  | (typeof DomainSnapshotRevertFlags)[keyof typeof DomainSnapshotRevertFlags]
  | (number & {});

/** `virDomainSnapshotXMLFlags`: https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotXMLFlags */
export const DomainSnapshotXMLFlags = {
  /** dump security sensitive information too (since 5.1.0) */
  SECURE: 1,
} as const;
export type DomainSnapshotXMLFlags =
  | (typeof DomainSnapshotXMLFlags)[keyof typeof DomainSnapshotXMLFlags]
  | (number & {});

/** `virDomainStatsTypes`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainStatsTypes */
export const DomainStatsTypes = {
  /** return domain state (since 1.2.8) */
  STATE: 1,
  /** return domain CPU info (since 1.2.9) */
  CPU_TOTAL: 2,
  /** return domain balloon info (since 1.2.9) */
  BALLOON: 4,
  /** return domain virtual CPU info (since 1.2.9) */
  VCPU: 8,
  /** return domain interfaces info (since 1.2.9) */
  INTERFACE: 16,
  /** return domain block info (since 1.2.9) */
  BLOCK: 32,
  /** return domain perf event info (since 1.3.3) */
  PERF: 64,
  /** return iothread poll info (since 4.10.0) */
  IOTHREAD: 128,
  /** return domain memory info (since 6.0.0) */
  MEMORY: 256,
  /** return domain dirty rate info (since 7.2.0) */
  DIRTYRATE: 512,
  /** return vm info (since 8.9.0) */
  VM: 1024,
} as const;
export type DomainStatsTypes = (typeof DomainStatsTypes)[keyof typeof DomainStatsTypes] | (number & {});

/** `virDomainSetTimeFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetTimeFlags */
export const DomainSetTimeFlags = {
  /** Re-sync domain time from domain's RTC (since 1.2.5) */
  SYNC: 1,
} as const;
export type DomainSetTimeFlags = (typeof DomainSetTimeFlags)[keyof typeof DomainSetTimeFlags] | (number & {});

/** `virDomainUndefineFlagsValues`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUndefineFlagsValues */
export const DomainUndefineFlagsValues = {
  /** Also remove any managed save (since 0.9.4) */
  MANAGED_SAVE: 1,
  /** If last use of domain, then also remove any snapshot metadata (since 0.9.5) */
  SNAPSHOTS_METADATA: 2,
  /** Also remove any nvram file (since 1.2.9) */
  NVRAM: 4,
  /** Keep nvram file (since 2.3.0) */
  KEEP_NVRAM: 8,
  /** If last use of domain, then also remove any checkpoint metadata (since 5.6.0) */
  CHECKPOINTS_METADATA: 16,
  /** Also remove any TPM state (since 8.9.0) */
  TPM: 32,
  /** Keep TPM state Future undefine control flags should come here. (since 8.9.0) */
  KEEP_TPM: 64,
} as const;
export type DomainUndefineFlagsValues =
  | (typeof DomainUndefineFlagsValues)[keyof typeof DomainUndefineFlagsValues]
  | (number & {});

/** `virDomainVcpuFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainVcpuFlags */
export const DomainVcpuFlags = {
  /** See virDomainModificationImpact (since 0.9.4) */
  CURRENT: 0,
  /** See virDomainModificationImpact (since 0.8.5) */
  LIVE: 1,
  /** See virDomainModificationImpact (since 0.8.5) */
  CONFIG: 2,
  /** Max rather than current count (since 0.8.5) */
  MAXIMUM: 4,
  /** Modify state of the cpu in the guest (since 1.1.0) */
  GUEST: 8,
  /** Make vcpus added hot(un)pluggable (since 2.4.0) */
  HOTPLUGGABLE: 16,
  /** Don't wait for the guest to comply with unplug request(s) (since 12.4.0) */
  ASYNC_UNPLUG: 32,
} as const;
export type DomainVcpuFlags = (typeof DomainVcpuFlags)[keyof typeof DomainVcpuFlags] | (number & {});

/** `virDomainXMLFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainXMLFlags */
export const DomainXMLFlags = {
  /** dump security sensitive information too (since 0.3.3) */
  SECURE: 1,
  /** dump inactive domain information (since 0.3.3) */
  INACTIVE: 2,
  /** update guest CPU requirements according to host CPU (since 0.8.0) */
  UPDATE_CPU: 4,
  /** dump XML suitable for migration (since 1.0.0) */
  MIGRATABLE: 8,
} as const;
export type DomainXMLFlags = (typeof DomainXMLFlags)[keyof typeof DomainXMLFlags] | (number & {});

/** `virDomainCoreDumpFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCoreDumpFlags */
export const DomainCoreDumpFlags = {
  /** crash after dump (since 0.7.5) */
  CRASH: 1,
  /** live dump (since 0.7.5) */
  LIVE: 2,
  /** avoid file system cache pollution (since 0.9.4) */
  BYPASS_CACHE: 4,
  /** reset domain after dump finishes (since 0.9.7) */
  RESET: 8,
  /** use dump-guest-memory (since 0.9.13) */
  MEMORY_ONLY: 16,
} as const;
export type DomainCoreDumpFlags =
  | (typeof DomainCoreDumpFlags)[keyof typeof DomainCoreDumpFlags]
  | (number & {});

/** `virErrorNumber`: https://libvirt.org/html/libvirt-virterror.html#virErrorNumber */
export const ErrorCode = {
  /** (since 0.1.0) */
  OK: 0,
  /** internal error (since 0.1.0) */
  INTERNAL_ERROR: 1,
  /** memory allocation failure (since 0.1.0) */
  NO_MEMORY: 2,
  /** no support for this function (since 0.1.0) */
  NO_SUPPORT: 3,
  /** could not resolve hostname (since 0.1.0) */
  UNKNOWN_HOST: 4,
  /** can't connect to hypervisor (since 0.1.0) */
  NO_CONNECT: 5,
  /** invalid connection object (since 0.1.0) */
  INVALID_CONN: 6,
  /** invalid domain object (since 0.1.0) */
  INVALID_DOMAIN: 7,
  /** invalid function argument (since 0.1.0) */
  INVALID_ARG: 8,
  /** a command to hypervisor failed (since 0.1.0) */
  OPERATION_FAILED: 9,
  /** a HTTP GET command to failed (since 0.1.0) */
  GET_FAILED: 10,
  /** a HTTP POST command to failed (since 0.1.0) */
  POST_FAILED: 11,
  /** unexpected HTTP error code (since 0.1.0) */
  HTTP_ERROR: 12,
  /** failure to serialize an S-Expr (since 0.1.0) */
  SEXPR_SERIAL: 13,
  /** could not open Xen hypervisor control (since 0.1.0) */
  NO_XEN: 14,
  /** failure doing an hypervisor call (since 0.1.0) */
  XEN_CALL: 15,
  /** unknown OS type (since 0.1.0) */
  OS_TYPE: 16,
  /** missing kernel information (since 0.1.0) */
  NO_KERNEL: 17,
  /** missing root device information (since 0.1.0) */
  NO_ROOT: 18,
  /** missing source device information (since 0.1.0) */
  NO_SOURCE: 19,
  /** missing target device information (since 0.1.0) */
  NO_TARGET: 20,
  /** missing domain name information (since 0.1.0) */
  NO_NAME: 21,
  /** missing domain OS information (since 0.1.0) */
  NO_OS: 22,
  /** missing domain devices information (since 0.1.0) */
  NO_DEVICE: 23,
  /** could not open Xen Store control (since 0.1.0) */
  NO_XENSTORE: 24,
  /** too many drivers registered (since 0.1.0) */
  DRIVER_FULL: 25,
  /** not supported by the drivers (DEPRECATED) (since 0.1.0) */
  CALL_FAILED: 26,
  /** an XML description is not well formed or broken (since 0.1.1) */
  XML_ERROR: 27,
  /** the domain already exist (since 0.1.1) */
  DOM_EXIST: 28,
  /** operation forbidden on read-only connections (since 0.1.4) */
  OPERATION_DENIED: 29,
  /** failed to open a conf file (since 0.1.6) */
  OPEN_FAILED: 30,
  /** failed to read a conf file (since 0.1.6) */
  READ_FAILED: 31,
  /** failed to parse a conf file (since 0.1.6) */
  PARSE_FAILED: 32,
  /** failed to parse the syntax of a conf file (since 0.1.6) */
  CONF_SYNTAX: 33,
  /** failed to write a conf file (since 0.1.6) */
  WRITE_FAILED: 34,
  /** detail of an XML error (since 0.1.9) */
  XML_DETAIL: 35,
  /** invalid network object (since 0.2.0) */
  INVALID_NETWORK: 36,
  /** the network already exist (since 0.2.0) */
  NETWORK_EXIST: 37,
  /** general system call failure (since 0.2.1) */
  SYSTEM_ERROR: 38,
  /** some sort of RPC error (since 0.2.3) */
  RPC: 39,
  /** error from a GNUTLS call (since 0.2.3) */
  GNUTLS_ERROR: 40,
  /** failed to start network (since 0.2.3) */
  WAR_NO_NETWORK: 41,
  /** domain not found or unexpectedly disappeared (since 0.3.0) */
  NO_DOMAIN: 42,
  /** network not found (since 0.3.0) */
  NO_NETWORK: 43,
  /** invalid MAC address (since 0.3.1) */
  INVALID_MAC: 44,
  /** authentication failed (since 0.4.1) */
  AUTH_FAILED: 45,
  /** invalid storage pool object (since 0.4.1) */
  INVALID_STORAGE_POOL: 46,
  /** invalid storage vol object (since 0.4.1) */
  INVALID_STORAGE_VOL: 47,
  /** failed to start storage (since 0.4.1) */
  WAR_NO_STORAGE: 48,
  /** storage pool not found (since 0.4.1) */
  NO_STORAGE_POOL: 49,
  /** storage volume not found (since 0.4.1) */
  NO_STORAGE_VOL: 50,
  /** failed to start node driver (since 0.5.0) */
  WAR_NO_NODE: 51,
  /** invalid node device object (since 0.5.0) */
  INVALID_NODE_DEVICE: 52,
  /** node device not found (since 0.5.0) */
  NO_NODE_DEVICE: 53,
  /** security model not found (since 0.6.1) */
  NO_SECURITY_MODEL: 54,
  /** operation is not applicable at this time (since 0.6.4) */
  OPERATION_INVALID: 55,
  /** failed to start interface driver (since 0.6.4) */
  WAR_NO_INTERFACE: 56,
  /** interface driver not running (since 0.6.4) */
  NO_INTERFACE: 57,
  /** invalid interface object (since 0.6.4) */
  INVALID_INTERFACE: 58,
  /** more than one matching interface found (since 0.7.0) */
  MULTIPLE_INTERFACES: 59,
  /** failed to start nwfilter driver (since 0.8.0) */
  WAR_NO_NWFILTER: 60,
  /** invalid nwfilter object (since 0.8.0) */
  INVALID_NWFILTER: 61,
  /** nw filter pool not found (since 0.8.0) */
  NO_NWFILTER: 62,
  /** nw filter pool not found (since 0.8.0) */
  BUILD_FIREWALL: 63,
  /** failed to start secret storage (since 0.7.1) */
  WAR_NO_SECRET: 64,
  /** invalid secret (since 0.7.1) */
  INVALID_SECRET: 65,
  /** secret not found (since 0.7.1) */
  NO_SECRET: 66,
  /** unsupported configuration construct (since 0.7.3) */
  CONFIG_UNSUPPORTED: 67,
  /** timeout occurred during operation (since 0.7.3) */
  OPERATION_TIMEOUT: 68,
  /** a migration worked, but making the VM persist on the dest host failed (since 0.7.3) */
  MIGRATE_PERSIST_FAILED: 69,
  /** a synchronous hook script failed (since 0.8.0) */
  HOOK_SCRIPT_FAILED: 70,
  /** invalid domain snapshot (since 0.8.0) */
  INVALID_DOMAIN_SNAPSHOT: 71,
  /** domain snapshot not found (since 0.8.0) */
  NO_DOMAIN_SNAPSHOT: 72,
  /** stream pointer not valid (since 0.9.0) */
  INVALID_STREAM: 73,
  /** valid API use but unsupported by the given driver (since 0.9.4) */
  ARGUMENT_UNSUPPORTED: 74,
  /** storage pool probe failed (since 0.9.5) */
  STORAGE_PROBE_FAILED: 75,
  /** storage pool already built (since 0.9.5) */
  STORAGE_POOL_BUILT: 76,
  /** force was not requested for a risky domain snapshot revert (since 0.9.7) */
  SNAPSHOT_REVERT_RISKY: 77,
  /** operation on a domain was canceled/aborted by user (since 0.9.9) */
  OPERATION_ABORTED: 78,
  /** authentication cancelled (since 0.9.10) */
  AUTH_CANCELLED: 79,
  /** The metadata is not present (since 0.9.10) */
  NO_DOMAIN_METADATA: 80,
  /** Migration is not safe (since 0.9.11) */
  MIGRATE_UNSAFE: 81,
  /** integer overflow (since 0.9.11) */
  OVERFLOW: 82,
  /** action prevented by block copy job (since 0.9.12) */
  BLOCK_COPY_ACTIVE: 83,
  /** The requested operation is not supported (since 0.10.0) */
  OPERATION_UNSUPPORTED: 84,
  /** error in ssh transport driver (since 0.10.0) */
  SSH: 85,
  /** guest agent is unresponsive, not running or not usable (since 0.10.0) */
  AGENT_UNRESPONSIVE: 86,
  /** resource is already in use (since 1.0.0) */
  RESOURCE_BUSY: 87,
  /** operation on the object/resource was denied (since 1.1.0) */
  ACCESS_DENIED: 88,
  /** error from a dbus service (since 1.1.1) */
  DBUS_SERVICE: 89,
  /** the storage vol already exists (since 1.1.4) */
  STORAGE_VOL_EXIST: 90,
  /** given CPU is incompatible with host CPU (since 1.2.6) */
  CPU_INCOMPATIBLE: 91,
  /** XML document doesn't validate against schema (since 1.2.12) */
  XML_INVALID_SCHEMA: 92,
  /** Finish API succeeded but it is expected to return NULL (since 1.2.18) */
  MIGRATE_FINISH_OK: 93,
  /** authentication unavailable (since 1.3.3) */
  AUTH_UNAVAILABLE: 94,
  /** Server was not found (since 1.3.3) */
  NO_SERVER: 95,
  /** Client was not found (since 1.3.5) */
  NO_CLIENT: 96,
  /** guest agent replies with wrong id to guest-sync command (DEPRECATED) (since 2.3.0) */
  AGENT_UNSYNCED: 97,
  /** error in libssh transport driver (since 2.5.0) */
  LIBSSH: 98,
  /** fail to find the desired device (since 4.1.0) */
  DEVICE_MISSING: 99,
  /** invalid nwfilter binding (since 4.5.0) */
  INVALID_NWFILTER_BINDING: 100,
  /** no nwfilter binding (since 4.5.0) */
  NO_NWFILTER_BINDING: 101,
  /** invalid domain checkpoint (since 5.2.0) */
  INVALID_DOMAIN_CHECKPOINT: 102,
  /** domain checkpoint not found (since 5.2.0) */
  NO_DOMAIN_CHECKPOINT: 103,
  /** domain backup job id not found (since 5.2.0) */
  NO_DOMAIN_BACKUP: 104,
  /** invalid network port object (since 5.5.0) */
  INVALID_NETWORK_PORT: 105,
  /** the network port already exist (since 5.5.0) */
  NETWORK_PORT_EXIST: 106,
  /** network port not found (since 5.5.0) */
  NO_NETWORK_PORT: 107,
  /** no domain's hostname found (since 6.1.0) */
  NO_HOSTNAME: 108,
  /** checkpoint can't be used (since 6.10.0) */
  CHECKPOINT_INCONSISTENT: 109,
  /** more than one matching domain found (since 7.1.0) */
  MULTIPLE_DOMAINS: 110,
  /** Network metadata is not present (since 9.7.0) */
  NO_NETWORK_METADATA: 111,
  /** guest agent didn't respond to a non-sync command within timeout (since 11.2.0) */
  AGENT_COMMAND_TIMEOUT: 112,
  /** guest agent responded with failure to a command (since 11.2.0) */
  AGENT_COMMAND_FAILED: 113,
  /** encryption key is invalid (since 12.1.0) */
  INVALID_ENCR_KEY_SECRET: 114,
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode] | (number & {});

/** `virErrorDomain`: https://libvirt.org/html/libvirt-virterror.html#virErrorDomain */
export const ErrorDomain = {
  /** (since 0.1.0) */
  NONE: 0,
  /** Error at Xen hypervisor layer (since 0.1.0) */
  XEN: 1,
  /** Error at connection with xend daemon (since 0.1.0) */
  XEND: 2,
  /** Error at connection with xen store (since 0.1.0) */
  XENSTORE: 3,
  /** Error in the S-Expression code (since 0.1.0) */
  SEXPR: 4,
  /** Error in the XML code (since 0.1.0) */
  XML: 5,
  /** Error when operating on a domain (since 0.1.0) */
  DOM: 6,
  /** Error in the XML-RPC code (since 0.1.1) */
  RPC: 7,
  /** Error in the proxy code; unused since 0.8.6 (since 0.1.3) */
  PROXY: 8,
  /** Error in the configuration file handling (since 0.1.6) */
  CONF: 9,
  /** Error at the QEMU daemon (since 0.2.0) */
  QEMU: 10,
  /** Error when operating on a network (since 0.2.0) */
  NET: 11,
  /** Error from test driver (since 0.2.3) */
  TEST: 12,
  /** Error from remote driver (since 0.2.3) */
  REMOTE: 13,
  /** Error from OpenVZ driver (since 0.3.1) */
  OPENVZ: 14,
  /** Error at Xen XM layer (since 0.4.1) */
  XENXM: 15,
  /** Error in the Linux Stats code (since 0.4.1) */
  STATS_LINUX: 16,
  /** Error from Linux Container driver (since 0.4.2) */
  LXC: 17,
  /** Error from storage driver (since 0.4.1) */
  STORAGE: 18,
  /** Error from network config (since 0.4.6) */
  NETWORK: 19,
  /** Error from domain config (since 0.4.6) */
  DOMAIN: 20,
  /** Error at the UML driver; unused since 5.0.0 (since 0.5.0) */
  UML: 21,
  /** Error from node device monitor (since 0.5.0) */
  NODEDEV: 22,
  /** Error from xen inotify layer (since 0.5.0) */
  XEN_INOTIFY: 23,
  /** Error from security framework (since 0.6.1) */
  SECURITY: 24,
  /** Error from VirtualBox driver (since 0.6.3) */
  VBOX: 25,
  /** Error when operating on an interface (since 0.6.4) */
  INTERFACE: 26,
  /** The OpenNebula driver no longer exists. Retained for ABI/API compat only (since 0.6.4) */
  ONE: 27,
  /** Error from ESX driver (since 0.7.0) */
  ESX: 28,
  /** Error from the phyp driver, unused since 6.0.0 (since 0.7.0) */
  PHYP: 29,
  /** Error from secret storage (since 0.7.1) */
  SECRET: 30,
  /** Error from CPU driver (since 0.7.5) */
  CPU: 31,
  /** Error from XenAPI (since 0.8.0) */
  XENAPI: 32,
  /** Error from network filter driver (since 0.8.0) */
  NWFILTER: 33,
  /** Error from Synchronous hooks (since 0.8.0) */
  HOOK: 34,
  /** Error from domain snapshot (since 0.8.0) */
  DOMAIN_SNAPSHOT: 35,
  /** Error from auditing subsystem (since 0.8.5) */
  AUDIT: 36,
  /** Error from sysinfo/SMBIOS (since 0.8.6) */
  SYSINFO: 37,
  /** Error from I/O streams (since 0.8.6) */
  STREAMS: 38,
  /** Error from VMware driver (since 0.8.7) */
  VMWARE: 39,
  /** Error from event loop impl (since 0.9.0) */
  EVENT: 40,
  /** Error from libxenlight driver (since 0.9.0) */
  LIBXL: 41,
  /** Error from lock manager (since 0.9.2) */
  LOCKING: 42,
  /** Error from Hyper-V driver (since 0.9.5) */
  HYPERV: 43,
  /** Error from capabilities (since 0.9.8) */
  CAPABILITIES: 44,
  /** Error from URI handling (since 0.9.11) */
  URI: 45,
  /** Error from auth handling (since 0.9.11) */
  AUTH: 46,
  /** Error from DBus (since 0.9.12) */
  DBUS: 47,
  /** Error from Parallels (since 0.10.0) */
  PARALLELS: 48,
  /** Error from Device (since 0.10.0) */
  DEVICE: 49,
  /** Error from libssh2 connection transport (since 0.10.0) */
  SSH: 50,
  /** Error from lockspace (since 1.0.0) */
  LOCKSPACE: 51,
  /** Error from initctl device communication (since 1.0.1) */
  INITCTL: 52,
  /** Error from identity code (since 1.0.4) */
  IDENTITY: 53,
  /** Error from cgroups (since 1.0.5) */
  CGROUP: 54,
  /** Error from access control manager (since 1.1.0) */
  ACCESS: 55,
  /** Error from systemd code (since 1.1.1) */
  SYSTEMD: 56,
  /** Error from bhyve driver (since 1.2.2) */
  BHYVE: 57,
  /** Error from crypto code (since 1.2.3) */
  CRYPTO: 58,
  /** Error from firewall (since 1.2.4) */
  FIREWALL: 59,
  /** Error from polkit code (since 1.2.9) */
  POLKIT: 60,
  /** Error from thread utils (since 1.2.14) */
  THREAD: 61,
  /** Error from admin backend (since 1.2.17) */
  ADMIN: 62,
  /** Error from log manager (since 1.3.0) */
  LOGGING: 63,
  /** Error from Xen xl config code (since 1.3.2) */
  XENXL: 64,
  /** Error from perf (since 1.3.3) */
  PERF: 65,
  /** Error from libssh connection transport (since 2.5.0) */
  LIBSSH: 66,
  /** Error from resource control (since 3.7.0) */
  RESCTRL: 67,
  /** Error from firewalld (since 5.1.0) */
  FIREWALLD: 68,
  /** Error from domain checkpoint (since 5.2.0) */
  DOMAIN_CHECKPOINT: 69,
  /** Error from TPM (since 5.6.0) */
  TPM: 70,
  /** Error from BPF code (since 5.10.0) */
  BPF: 71,
  /** Error from Cloud-Hypervisor driver (since 7.5.0) */
  CH: 72,
} as const;
export type ErrorDomain = (typeof ErrorDomain)[keyof typeof ErrorDomain] | (number & {});

/** `virErrorLevel`: https://libvirt.org/html/libvirt-virterror.html#virErrorLevel */
export const ErrorLevel = {
  /** (since 0.1.0) */
  NONE: 0,
  /** A simple warning (since 0.1.0) */
  WARNING: 1,
  /** An error (since 0.1.0) */
  ERROR: 2,
} as const;
export type ErrorLevel = (typeof ErrorLevel)[keyof typeof ErrorLevel] | (number & {});

/** `virEventHandleType`: https://libvirt.org/html/libvirt-libvirt-event.html#virEventHandleType */
export const EventHandleType = {
  /** (since 0.5.0) */
  READABLE: 1,
  /** (since 0.5.0) */
  WRITABLE: 2,
  /** (since 0.5.0) */
  ERROR: 4,
  /** (since 0.5.0) */
  HANGUP: 8,
} as const;
export type EventHandleType = (typeof EventHandleType)[keyof typeof EventHandleType] | (number & {});

/** `virInterfaceDefineFlags`: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceDefineFlags */
export const InterfaceDefineFlags = {
  /** Validate the XML document against schema (since 7.7.0) */
  VALIDATE: 1,
} as const;
export type InterfaceDefineFlags =
  | (typeof InterfaceDefineFlags)[keyof typeof InterfaceDefineFlags]
  | (number & {});

/** `virInterfaceXMLFlags`: https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceXMLFlags */
export const InterfaceXMLFlags = {
  /** dump inactive interface information (since 0.7.3) */
  INACTIVE: 1,
} as const;
export type InterfaceXMLFlags = (typeof InterfaceXMLFlags)[keyof typeof InterfaceXMLFlags] | (number & {});

/** `virIPAddrType`: https://libvirt.org/html/libvirt-libvirt-network.html#virIPAddrType */
export const IPAddrType = {
  /** (since 1.2.6) */
  IPV4: 0,
  /** (since 1.2.6) */
  IPV6: 1,
} as const;
export type IPAddrType = (typeof IPAddrType)[keyof typeof IPAddrType] | (number & {});

/** `virKeycodeSet`: https://libvirt.org/html/libvirt-libvirt-domain.html#virKeycodeSet */
export const KeycodeSet = {
  /** (since 0.9.3) */
  LINUX: 0,
  /** (since 0.9.3) */
  XT: 1,
  /** (since 0.9.3) */
  ATSET1: 2,
  /** (since 0.9.3) */
  ATSET2: 3,
  /** (since 0.9.3) */
  ATSET3: 4,
  /** (since 0.9.4) */
  OSX: 5,
  /** (since 0.9.4) */
  XT_KBD: 6,
  /** (since 0.9.4) */
  USB: 7,
  /** (since 0.9.4) */
  WIN32: 8,
  /** (since 4.2.0) */
  QNUM: 9,
} as const;
export type KeycodeSet = (typeof KeycodeSet)[keyof typeof KeycodeSet] | (number & {});

/** `virDomainMemoryFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryFlags */
export const DomainMemoryFlags = {
  /** addresses are virtual addresses (since 0.4.4) */
  VIRTUAL: 1,
  /** addresses are physical addresses (since 0.7.0) */
  PHYSICAL: 2,
} as const;
export type DomainMemoryFlags = (typeof DomainMemoryFlags)[keyof typeof DomainMemoryFlags] | (number & {});

/** `virDomainMigrateFlags`: https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateFlags */
export const DomainMigrateFlags = {
  /**
   * Do not pause the domain during migration. The domain's memory will be transferred to the destination host
   * while the domain is running. The migration may never converge if the domain is changing its memory faster then
   * it can be transferred. The domain can be manually paused anytime during migration using virDomainSuspend.
   * (since 0.3.2)
   */
  LIVE: 1,
  /**
   * Tell the source libvirtd to connect directly to the destination host. Without this flag the client (e.g.,
   * virsh) connects to both hosts and controls the migration process. In peer-to-peer mode, the source libvirtd
   * controls the migration by calling the destination daemon directly. (since 0.7.2)
   */
  PEER2PEER: 2,
  /**
   * Tunnel migration data over libvirtd connection. Without this flag the source hypervisor sends migration data
   * directly to the destination hypervisor. This flag can only be used when VIR_MIGRATE_PEER2PEER is set as well.
   * Note the less-common spelling that we're stuck with: VIR_MIGRATE_TUNNELLED should be VIR_MIGRATE_TUNNELED.
   * (since 0.7.2)
   */
  TUNNELLED: 4,
  /**
   * Define the domain as persistent on the destination host after successful migration. If the domain was
   * persistent on the source host and VIR_MIGRATE_UNDEFINE_SOURCE is not used, it will end up persistent on both
   * hosts. Note: If VIR_MIGRATE_PERSIST_DEST flag is used together with the VIR_MIGRATE_PARAM_DEST_XML migration
   * parameter which supplies an updated definition for the destination host it's required to supply also
   * VIR_MIGRATE_PARAM_PERSIST_XML updated the same way. Otherwise the persistent definition on the destination
   * will not contain the updates. The VIR_MIGRATE_PERSIST_DEST flag should not be used with the "xmlin" parameter
   * of older APIs as that way an updated persistent XML can't be supplied and thus the persistent definition will
   * likely be incorrect as it will be based on the persistent definition on the source of the migration. (since
   * 0.7.3)
   */
  PERSIST_DEST: 8,
  /** Undefine the domain on the source host once migration successfully finishes. (since 0.7.3) */
  UNDEFINE_SOURCE: 16,
  /**
   * Leave the domain suspended on the destination host. virDomainResume (on the virDomainPtr returned by the
   * migration API) has to be called explicitly to resume domain's virtual CPUs. (since 0.7.5)
   */
  PAUSED: 32,
  /**
   * Migrate full disk images in addition to domain's memory. By default only non-shared non-readonly disk images
   * are transferred. The VIR_MIGRATE_PARAM_MIGRATE_DISKS parameter can be used to specify which disks should be
   * migrated. This flag and VIR_MIGRATE_NON_SHARED_INC are mutually exclusive. (since 0.8.2)
   */
  NON_SHARED_DISK: 64,
  /**
   * Migrate disk images in addition to domain's memory. This is similar to VIR_MIGRATE_NON_SHARED_DISK, but only
   * the top level of each disk's backing chain is copied. That is, the rest of the backing chain is expected to be
   * present on the destination and to be exactly the same as on the source host. This flag and
   * VIR_MIGRATE_NON_SHARED_DISK are mutually exclusive. (since 0.8.2)
   */
  NON_SHARED_INC: 128,
  /**
   * Protect against domain configuration changes during the migration process. This flag is used automatically
   * when both sides support it. Explicitly setting this flag will cause migration to fail if either the source or
   * the destination does not support it. (since 0.9.4)
   */
  CHANGE_PROTECTION: 256,
  /**
   * Force migration even if it is considered unsafe. In some cases libvirt may refuse to migrate the domain
   * because doing so may lead to potential problems such as data corruption, and thus the migration is considered
   * unsafe. For a QEMU domain this may happen if the domain uses disks without explicitly setting cache mode to
   * "none". Migrating such domains is unsafe unless the disk images are stored on coherent clustered filesystem,
   * such as GFS2 or GPFS. (since 0.9.11)
   */
  UNSAFE: 512,
  /**
   * Migrate a domain definition without starting the domain on the destination and without stopping it on the
   * source host. Offline migration requires VIR_MIGRATE_PERSIST_DEST to be set. Offline migration may not copy
   * disk storage or any other file based storage (such as UEFI variables). (since 1.0.1)
   */
  OFFLINE: 1024,
  /**
   * Compress migration data. The compression methods can be specified using VIR_MIGRATE_PARAM_COMPRESSION. A
   * hypervisor default method will be used if this parameter is omitted. Individual compression methods can be
   * tuned via their specific VIR_MIGRATE_PARAM_COMPRESSION_* parameters. (since 1.0.3)
   */
  COMPRESSED: 2048,
  /** Cancel migration if a soft error (such as I/O error) happens during migration. (since 1.1.0) */
  ABORT_ON_ERROR: 4096,
  /**
   * Enable algorithms that ensure a live migration will eventually converge. This usually means the domain will be
   * slowed down to make sure it does not change its memory faster than a hypervisor can transfer the changed
   * memory to the destination host. VIR_MIGRATE_PARAM_AUTO_CONVERGE_* parameters can be used to tune the
   * algorithm. (since 1.2.3)
   */
  AUTO_CONVERGE: 8192,
  /**
   * This flag can be used with RDMA migration (i.e., when VIR_MIGRATE_PARAM_URI starts with "rdma://") to tell the
   * hypervisor to pin all domain's memory at once before migration starts rather then letting it pin memory pages
   * as needed. This means that all memory pages belonging to the domain will be locked in host's memory and the
   * host will not be allowed to swap them out. For QEMU/KVM this requires hard_limit memory tuning element (in the
   * domain XML) to be used and set to the maximum memory configured for the domain plus any memory consumed by the
   * QEMU process itself. Beware of setting the memory limit too high (and thus allowing the domain to lock most of
   * the host's memory). Doing so may be dangerous to both the domain and the host itself since the host's kernel
   * may run out of memory. (since 1.2.9)
   */
  RDMA_PIN_ALL: 16384,
  /**
   * Setting the VIR_MIGRATE_POSTCOPY flag tells libvirt to enable post-copy migration. However, the migration will
   * start normally and virDomainMigrateStartPostCopy needs to be called to switch it into the post-copy mode. See
   * virDomainMigrateStartPostCopy for more details. (since 1.3.3)
   */
  POSTCOPY: 32768,
  /**
   * Setting the VIR_MIGRATE_TLS flag will cause the migration to attempt to use the TLS environment configured by
   * the hypervisor in order to perform the migration. If incorrectly configured on either source or destination,
   * the migration will fail. (since 3.2.0)
   */
  TLS: 65536,
  /**
   * Send memory pages to the destination host through several network connections. See
   * VIR_MIGRATE_PARAM_PARALLEL_* parameters for configuring the parallel migration. (since 5.2.0)
   */
  PARALLEL: 131072,
  /**
   * Force the guest writes which happen when copying disk images for non-shared storage migration to be
   * synchronously written to the destination. This ensures the storage migration converges for VMs doing heavy I/O
   * on fast local storage and slow mirror. Requires one of VIR_MIGRATE_NON_SHARED_DISK, VIR_MIGRATE_NON_SHARED_INC
   * to be present as well. (since 8.0.0)
   */
  NON_SHARED_SYNCHRONOUS_WRITES: 262144,
  /** Resume migration which failed in post-copy phase. (since 8.5.0) */
  POSTCOPY_RESUME: 524288,
  /**
   * Use zero-copy mechanism for migrating memory pages. For QEMU/KVM this means QEMU will be temporarily allowed
   * to lock all guest pages in host's memory, although only those that are queued for transfer will be locked at
   * the same time. (since 8.5.0)
   */
  ZEROCOPY: 1048576,
} as const;
export type DomainMigrateFlags = (typeof DomainMigrateFlags)[keyof typeof DomainMigrateFlags] | (number & {});

/** `virNetworkCreateFlags`: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkCreateFlags */
export const NetworkCreateFlags = {
  /** Validate the XML document against schema (since 7.8.0) */
  VALIDATE: 1,
} as const;
export type NetworkCreateFlags = (typeof NetworkCreateFlags)[keyof typeof NetworkCreateFlags] | (number & {});

/** `virNetworkDefineFlags`: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkDefineFlags */
export const NetworkDefineFlags = {
  /** Validate the XML document against schema (since 7.7.0) */
  VALIDATE: 1,
} as const;
export type NetworkDefineFlags = (typeof NetworkDefineFlags)[keyof typeof NetworkDefineFlags] | (number & {});

/** `virNetworkEventLifecycleType`: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkEventLifecycleType */
export const NetworkEventLifecycleType = {
  /** (since 1.2.1) */
  DEFINED: 0,
  /** (since 1.2.1) */
  UNDEFINED: 1,
  /** (since 1.2.1) */
  STARTED: 2,
  /** (since 1.2.1) */
  STOPPED: 3,
} as const;
export type NetworkEventLifecycleType =
  | (typeof NetworkEventLifecycleType)[keyof typeof NetworkEventLifecycleType]
  | (number & {});

/** `virNetworkEventID`: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkEventID */
export const NetworkEventID = {
  /** virConnectNetworkEventLifecycleCallback (since 1.2.1) */
  LIFECYCLE: 0,
  /** virConnectNetworkEventMetadataChangeCallback (since 9.8.0) */
  METADATA_CHANGE: 1,
} as const;
export type NetworkEventID = (typeof NetworkEventID)[keyof typeof NetworkEventID] | (number & {});

/** `virNetworkMetadataType`: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkMetadataType */
export const NetworkMetadataType = {
  /** Operate on <description> (since 9.7.0) */
  DESCRIPTION: 0,
  /** Operate on <title> (since 9.7.0) */
  TITLE: 1,
  /** Operate on <metadata> (since 9.7.0) */
  ELEMENT: 2,
} as const;
export type NetworkMetadataType =
  | (typeof NetworkMetadataType)[keyof typeof NetworkMetadataType]
  | (number & {});

/** `virNetworkPortCreateFlags`: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortCreateFlags */
export const NetworkPortCreateFlags = {
  /** reclaim existing used resources (since 5.5.0) */
  RECLAIM: 1,
  /** Validate the XML document against schema (since 7.8.0) */
  VALIDATE: 2,
} as const;
export type NetworkPortCreateFlags =
  | (typeof NetworkPortCreateFlags)[keyof typeof NetworkPortCreateFlags]
  | (number & {});

/** `virNetworkUpdateSection`: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkUpdateSection */
export const NetworkUpdateSection = {
  /** invalid (since 0.10.2) */
  NONE: 0,
  /** <bridge> (since 0.10.2) */
  BRIDGE: 1,
  /** <domain> (since 0.10.2) */
  DOMAIN: 2,
  /** <ip> (since 0.10.2) */
  IP: 3,
  /** <ip>/<dhcp>/<host> (since 0.10.2) */
  IP_DHCP_HOST: 4,
  /** <ip>/<dhcp>/<range> (since 0.10.2) */
  IP_DHCP_RANGE: 5,
  /** <forward> (since 0.10.2) */
  FORWARD: 6,
  /** <forward>/<interface> (since 0.10.2) */
  FORWARD_INTERFACE: 7,
  /** <forward>/<pf> (since 0.10.2) */
  FORWARD_PF: 8,
  /** <portgroup> (since 0.10.2) */
  PORTGROUP: 9,
  /** <dns>/<host> (since 0.10.2) */
  DNS_HOST: 10,
  /** <dns>/<txt> (since 0.10.2) */
  DNS_TXT: 11,
  /** <dns>/<srv> (since 0.10.2) */
  DNS_SRV: 12,
} as const;
export type NetworkUpdateSection =
  | (typeof NetworkUpdateSection)[keyof typeof NetworkUpdateSection]
  | (number & {});

/** `virNetworkUpdateFlags`: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkUpdateFlags */
export const NetworkUpdateFlags = {
  /** affect live if network is active, config if it's not active (since 0.10.2) */
  AFFECT_CURRENT: 0,
  /** affect live state of network only (since 0.10.2) */
  AFFECT_LIVE: 1,
  /** affect persistent config only (since 0.10.2) */
  AFFECT_CONFIG: 2,
} as const;
export type NetworkUpdateFlags = (typeof NetworkUpdateFlags)[keyof typeof NetworkUpdateFlags] | (number & {});

/** `virNetworkUpdateCommand`: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkUpdateCommand */
export const NetworkUpdateCommand = {
  /** invalid (since 0.10.2) */
  NONE: 0,
  /** modify an existing element (since 0.10.2) */
  MODIFY: 1,
  /** delete an existing element (since 0.10.2) */
  DELETE: 2,
  /** add an element at end of list (since 0.10.2) */
  ADD_LAST: 3,
  /** add an element at start of list (since 0.10.2) */
  ADD_FIRST: 4,
} as const;
export type NetworkUpdateCommand =
  | (typeof NetworkUpdateCommand)[keyof typeof NetworkUpdateCommand]
  | (number & {});

/** `virNetworkXMLFlags`: https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkXMLFlags */
export const NetworkXMLFlags = {
  /** dump inactive network information (since 0.9.10) */
  INACTIVE: 1,
} as const;
export type NetworkXMLFlags = (typeof NetworkXMLFlags)[keyof typeof NetworkXMLFlags] | (number & {});

/** `virNodeAllocPagesFlags`: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeAllocPagesFlags */
export const NodeAllocPagesFlags = {
  /** Add `pageCounts` to the pages pool. This can be used only to size up the pool. (since 1.2.9) */
  ADD: 0,
  /**
   * Don't add `pageCounts`, instead set passed number of pages. This can be used to free allocated pages. (since
   * 1.2.9)
   */
  SET: 1,
} as const;
export type NodeAllocPagesFlags =
  | (typeof NodeAllocPagesFlags)[keyof typeof NodeAllocPagesFlags]
  | (number & {});

/** `virNodeGetCPUStatsAllCPUs`: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetCPUStatsAllCPUs */
export const NodeGetCPUStatsAllCPUs = {
  /** (since 0.9.3) */
  ALL_CPUS: -1,
} as const;
export type NodeGetCPUStatsAllCPUs =
  | (typeof NodeGetCPUStatsAllCPUs)[keyof typeof NodeGetCPUStatsAllCPUs]
  | (number & {});

/** `virNodeDeviceCreateXMLFlags`: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceCreateXMLFlags */
export const NodeDeviceCreateXMLFlags = {
  /** Validate the XML document against schema (since 8.10.0) */
  VALIDATE: 1,
} as const;
export type NodeDeviceCreateXMLFlags =
  | (typeof NodeDeviceCreateXMLFlags)[keyof typeof NodeDeviceCreateXMLFlags]
  | (number & {});

/** `virNodeDeviceDefineXMLFlags`: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDefineXMLFlags */
export const NodeDeviceDefineXMLFlags = {
  /** Validate the XML document against schema (since 8.10.0) */
  VALIDATE: 1,
} as const;
export type NodeDeviceDefineXMLFlags =
  | (typeof NodeDeviceDefineXMLFlags)[keyof typeof NodeDeviceDefineXMLFlags]
  | (number & {});

/** `virNodeDeviceEventLifecycleType`: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceEventLifecycleType */
export const NodeDeviceEventLifecycleType = {
  /** (since 2.2.0) */
  CREATED: 0,
  /** (since 2.2.0) */
  DELETED: 1,
  /** (since 7.3.0) */
  DEFINED: 2,
  /** (since 7.3.0) */
  UNDEFINED: 3,
} as const;
export type NodeDeviceEventLifecycleType =
  | (typeof NodeDeviceEventLifecycleType)[keyof typeof NodeDeviceEventLifecycleType]
  | (number & {});

/** `virNodeDeviceEventID`: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceEventID */
export const NodeDeviceEventID = {
  /** virConnectNodeDeviceEventLifecycleCallback (since 2.2.0) */
  LIFECYCLE: 0,
  /** virConnectNodeDeviceEventGenericCallback (since 2.2.0) */
  UPDATE: 1,
} as const;
export type NodeDeviceEventID = (typeof NodeDeviceEventID)[keyof typeof NodeDeviceEventID] | (number & {});

/** `virNodeDeviceUpdateFlags`: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceUpdateFlags */
export const NodeDeviceUpdateFlags = {
  /** affect live if node device is active, config if it's not active (since 10.1.0) */
  CURRENT: 0,
  /** affect live state of node device only (since 10.1.0) */
  LIVE: 1,
  /** affect persistent config only (since 10.1.0) */
  CONFIG: 2,
} as const;
export type NodeDeviceUpdateFlags =
  | (typeof NodeDeviceUpdateFlags)[keyof typeof NodeDeviceUpdateFlags]
  | (number & {});

/** `virNodeDeviceXMLFlags`: https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceXMLFlags */
export const NodeDeviceXMLFlags = {
  /** dump inactive device configuration (since 10.1.0) */
  INACTIVE: 1,
} as const;
export type NodeDeviceXMLFlags = (typeof NodeDeviceXMLFlags)[keyof typeof NodeDeviceXMLFlags] | (number & {});

/** `virNodeGetMemoryStatsAllCells`: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetMemoryStatsAllCells */
export const NodeGetMemoryStatsAllCells = {
  /** (since 0.9.3) */
  ALL_CELLS: -1,
} as const;
export type NodeGetMemoryStatsAllCells =
  | (typeof NodeGetMemoryStatsAllCells)[keyof typeof NodeGetMemoryStatsAllCells]
  | (number & {});

/** `virNodeSuspendTarget`: https://libvirt.org/html/libvirt-libvirt-host.html#virNodeSuspendTarget */
export const NodeSuspendTarget = {
  /** (since 0.9.8) */
  MEM: 0,
  /** (since 0.9.8) */
  DISK: 1,
  /** (since 0.9.8) */
  HYBRID: 2,
} as const;
export type NodeSuspendTarget = (typeof NodeSuspendTarget)[keyof typeof NodeSuspendTarget] | (number & {});

/** `virNWFilterBindingCreateFlags`: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingCreateFlags */
export const NWFilterBindingCreateFlags = {
  /** Validate the XML document against schema (since 7.8.0) */
  VALIDATE: 1,
} as const;
export type NWFilterBindingCreateFlags =
  | (typeof NWFilterBindingCreateFlags)[keyof typeof NWFilterBindingCreateFlags]
  | (number & {});

/** `virNWFilterDefineFlags`: https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterDefineFlags */
export const NWFilterDefineFlags = {
  /** Validate the XML document against schema (since 7.7.0) */
  VALIDATE: 1,
} as const;
export type NWFilterDefineFlags =
  | (typeof NWFilterDefineFlags)[keyof typeof NWFilterDefineFlags]
  | (number & {});

/** `virSecretDefineFlags`: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretDefineFlags */
export const SecretDefineFlags = {
  /** Validate the XML document against schema (since 7.7.0) */
  VALIDATE: 1,
} as const;
export type SecretDefineFlags = (typeof SecretDefineFlags)[keyof typeof SecretDefineFlags] | (number & {});

/** `virSecretEventLifecycleType`: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretEventLifecycleType */
export const SecretEventLifecycleType = {
  /** (since 3.0.0) */
  DEFINED: 0,
  /** (since 3.0.0) */
  UNDEFINED: 1,
} as const;
export type SecretEventLifecycleType =
  | (typeof SecretEventLifecycleType)[keyof typeof SecretEventLifecycleType]
  | (number & {});

/** `virSecretEventID`: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretEventID */
export const SecretEventID = {
  /** virConnectSecretEventLifecycleCallback (since 3.0.0) */
  LIFECYCLE: 0,
  /** virConnectSecretEventGenericCallback (since 3.0.0) */
  VALUE_CHANGED: 1,
} as const;
export type SecretEventID = (typeof SecretEventID)[keyof typeof SecretEventID] | (number & {});

/** `virSecretUsageType`: https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretUsageType */
export const SecretUsageType = {
  /** (since 0.7.1) */
  NONE: 0,
  /** (since 0.7.1) */
  VOLUME: 1,
  /** (since 0.9.7) */
  CEPH: 2,
  /** (since 1.0.4) */
  ISCSI: 3,
  /** (since 2.3.0) */
  TLS: 4,
  /** (since 5.6.0) */
  VTPM: 5,
} as const;
export type SecretUsageType = (typeof SecretUsageType)[keyof typeof SecretUsageType] | (number & {});

/** `virStoragePoolState`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolState */
export const StoragePoolState = {
  /** Not running (since 0.4.1) */
  INACTIVE: 0,
  /** Initializing pool, not available (since 0.4.1) */
  BUILDING: 1,
  /** Running normally (since 0.4.1) */
  RUNNING: 2,
  /** Running degraded (since 0.4.1) */
  DEGRADED: 3,
  /** Running, but not accessible (since 0.8.2) */
  INACCESSIBLE: 4,
} as const;
export type StoragePoolState = (typeof StoragePoolState)[keyof typeof StoragePoolState] | (number & {});

/** `virStoragePoolBuildFlags`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolBuildFlags */
export const StoragePoolBuildFlags = {
  /** Regular build from scratch (since 0.4.1) */
  NEW: 0,
  /** Repair / reinitialize (since 0.4.1) */
  REPAIR: 1,
  /** Extend existing pool (since 0.4.1) */
  RESIZE: 2,
  /** Do not overwrite existing pool (since 0.9.5) */
  NO_OVERWRITE: 4,
  /** Overwrite data (since 0.9.5) */
  OVERWRITE: 8,
} as const;
export type StoragePoolBuildFlags =
  | (typeof StoragePoolBuildFlags)[keyof typeof StoragePoolBuildFlags]
  | (number & {});

/** `virStoragePoolCreateFlags`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolCreateFlags */
export const StoragePoolCreateFlags = {
  /** Create the pool but do not perform pool build (since 1.3.1) */
  NORMAL: 0,
  /** Create the pool and perform pool build without any flags (since 1.3.1) */
  WITH_BUILD: 1,
  /**
   * Create the pool and perform pool build using the VIR_STORAGE_POOL_BUILD_OVERWRITE flag. This is mutually
   * exclusive to VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE (since 1.3.1)
   */
  WITH_BUILD_OVERWRITE: 2,
  /**
   * Create the pool and perform pool build using the VIR_STORAGE_POOL_BUILD_NO_OVERWRITE flag. This is mutually
   * exclusive to VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE (since 1.3.1)
   */
  WITH_BUILD_NO_OVERWRITE: 4,
} as const;
export type StoragePoolCreateFlags =
  | (typeof StoragePoolCreateFlags)[keyof typeof StoragePoolCreateFlags]
  | (number & {});

/** `virStoragePoolDefineFlags`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDefineFlags */
export const StoragePoolDefineFlags = {
  /** Validate the XML document against schema (since 7.7.0) */
  VALIDATE: 1,
} as const;
export type StoragePoolDefineFlags =
  | (typeof StoragePoolDefineFlags)[keyof typeof StoragePoolDefineFlags]
  | (number & {});

/** `virStoragePoolDeleteFlags`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDeleteFlags */
export const StoragePoolDeleteFlags = {
  /** Delete metadata only (fast) (since 0.4.1) */
  NORMAL: 0,
  /** Clear all data to zeros (slow) (since 0.4.1) */
  ZEROED: 1,
} as const;
export type StoragePoolDeleteFlags =
  | (typeof StoragePoolDeleteFlags)[keyof typeof StoragePoolDeleteFlags]
  | (number & {});

/** `virStoragePoolEventLifecycleType`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolEventLifecycleType */
export const StoragePoolEventLifecycleType = {
  /** (since 2.0.0) */
  DEFINED: 0,
  /** (since 2.0.0) */
  UNDEFINED: 1,
  /** (since 2.0.0) */
  STARTED: 2,
  /** (since 2.0.0) */
  STOPPED: 3,
  /** (since 3.8.0) */
  CREATED: 4,
  /** (since 3.8.0) */
  DELETED: 5,
} as const;
export type StoragePoolEventLifecycleType =
  | (typeof StoragePoolEventLifecycleType)[keyof typeof StoragePoolEventLifecycleType]
  | (number & {});

/** `virStoragePoolEventID`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolEventID */
export const StoragePoolEventID = {
  /** virConnectStoragePoolEventLifecycleCallback (since 2.0.0) */
  LIFECYCLE: 0,
  /** virConnectStoragePoolEventGenericCallback (since 2.0.0) */
  REFRESH: 1,
} as const;
export type StoragePoolEventID = (typeof StoragePoolEventID)[keyof typeof StoragePoolEventID] | (number & {});

/** `virStorageVolType`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolType */
export const StorageVolType = {
  /** Regular file based volumes (since 0.4.1) */
  FILE: 0,
  /** Block based volumes (since 0.4.1) */
  BLOCK: 1,
  /** Directory-passthrough based volume (since 0.9.5) */
  DIR: 2,
  /** Network volumes like RBD (RADOS Block Device) (since 0.9.13) */
  NETWORK: 3,
  /** Network accessible directory that can contain other network volumes (since 1.2.0) */
  NETDIR: 4,
  /** Ploop based volumes (since 1.3.4) */
  PLOOP: 5,
} as const;
export type StorageVolType = (typeof StorageVolType)[keyof typeof StorageVolType] | (number & {});

/** `virStorageVolCreateFlags`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolCreateFlags */
export const StorageVolCreateFlags = {
  /** (since 1.0.1) */
  PREALLOC_METADATA: 1,
  /** perform a btrfs lightweight copy (since 1.2.13) */
  REFLINK: 2,
  /** Validate the XML document against schema (since 8.10.0) */
  VALIDATE: 4,
} as const;
export type StorageVolCreateFlags =
  | (typeof StorageVolCreateFlags)[keyof typeof StorageVolCreateFlags]
  | (number & {});

/** `virStorageVolDeleteFlags`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolDeleteFlags */
export const StorageVolDeleteFlags = {
  /** Delete metadata only (fast) (since 0.4.1) */
  NORMAL: 0,
  /** Clear all data to zeros (slow) (since 0.4.1) */
  ZEROED: 1,
  /** Force removal of volume, even if in use (since 1.2.21) */
  WITH_SNAPSHOTS: 2,
} as const;
export type StorageVolDeleteFlags =
  | (typeof StorageVolDeleteFlags)[keyof typeof StorageVolDeleteFlags]
  | (number & {});

/** `virStorageVolDownloadFlags`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolDownloadFlags */
export const StorageVolDownloadFlags = {
  /** Use sparse stream (since 3.4.0) */
  SPARSE_STREAM: 1,
} as const;
export type StorageVolDownloadFlags =
  | (typeof StorageVolDownloadFlags)[keyof typeof StorageVolDownloadFlags]
  | (number & {});

/** `virStorageVolInfoFlags`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolInfoFlags */
export const StorageVolInfoFlags = {
  /** (since 3.0.0) */
  USE_ALLOCATION: 0,
  /** Return the physical size in allocation (since 3.0.0) */
  GET_PHYSICAL: 1,
} as const;
export type StorageVolInfoFlags =
  | (typeof StorageVolInfoFlags)[keyof typeof StorageVolInfoFlags]
  | (number & {});

/** `virStorageVolResizeFlags`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolResizeFlags */
export const StorageVolResizeFlags = {
  /** force allocation of new size (since 0.9.10) */
  ALLOCATE: 1,
  /** size is relative to current (since 0.9.10) */
  DELTA: 2,
  /** allow decrease in capacity (since 0.9.10) */
  SHRINK: 4,
} as const;
export type StorageVolResizeFlags =
  | (typeof StorageVolResizeFlags)[keyof typeof StorageVolResizeFlags]
  | (number & {});

/** `virStorageVolUploadFlags`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolUploadFlags */
export const StorageVolUploadFlags = {
  /** Use sparse stream (since 3.4.0) */
  SPARSE_STREAM: 1,
} as const;
export type StorageVolUploadFlags =
  | (typeof StorageVolUploadFlags)[keyof typeof StorageVolUploadFlags]
  | (number & {});

/** `virStorageVolWipeAlgorithm`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolWipeAlgorithm */
export const StorageVolWipeAlgorithm = {
  /** 1-pass, all zeroes (since 0.9.10) */
  ZERO: 0,
  /** 4-pass NNSA Policy Letter NAP-14.1-C (XVI-8) (since 0.9.10) */
  NNSA: 1,
  /** 4-pass DoD 5220.22-M section 8-306 procedure (since 0.9.10) */
  DOD: 2,
  /** 9-pass method recommended by the German Center of Security in Information Technologies (since 0.9.10) */
  BSI: 3,
  /** The canonical 35-pass sequence (since 0.9.10) */
  GUTMANN: 4,
  /** 7-pass method described by Bruce Schneier in "Applied Cryptography" (1996) (since 0.9.10) */
  SCHNEIER: 5,
  /** 7-pass random data (since 0.9.10) */
  PFITZNER7: 6,
  /** 33-pass random data (since 0.9.10) */
  PFITZNER33: 7,
  /** 1-pass random data (since 0.9.10) */
  RANDOM: 8,
  /** 1-pass, trim all data on the volume by using TRIM or DISCARD (since 1.3.2) */
  TRIM: 9,
} as const;
export type StorageVolWipeAlgorithm =
  | (typeof StorageVolWipeAlgorithm)[keyof typeof StorageVolWipeAlgorithm]
  | (number & {});

/** `virStorageXMLFlags`: https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageXMLFlags */
export const StorageXMLFlags = {
  /** dump inactive pool/volume information (since 0.9.13) */
  INACTIVE: 1,
} as const;
export type StorageXMLFlags = (typeof StorageXMLFlags)[keyof typeof StorageXMLFlags] | (number & {});

/** `virStreamEventType`: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamEventType */
export const StreamEventType = {
  /** (since 0.7.2) */
  READABLE: 1,
  /** (since 0.7.2) */
  WRITABLE: 2,
  /** (since 0.7.2) */
  ERROR: 4,
  /** (since 0.7.2) */
  HANGUP: 8,
} as const;
export type StreamEventType = (typeof StreamEventType)[keyof typeof StreamEventType] | (number & {});

/** `virStreamFlags`: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamFlags */
export const StreamFlags = {
  /** (since 0.7.2) */
  NONBLOCK: 1,
} as const;
export type StreamFlags = (typeof StreamFlags)[keyof typeof StreamFlags] | (number & {});

/** `virStreamRecvFlagsValues`: https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamRecvFlagsValues */
export const StreamRecvFlagsValues = {
  /** (since 3.4.0) */
  STOP_AT_HOLE: 1,
} as const;
export type StreamRecvFlagsValues =
  | (typeof StreamRecvFlagsValues)[keyof typeof StreamRecvFlagsValues]
  | (number & {});

/** `virTypedParameterType`: https://libvirt.org/html/libvirt-libvirt-common.html#virTypedParameterType */
export const TypedParameterType = {
  /** integer case (since 0.9.2) */
  INT: 1,
  /** unsigned integer case (since 0.9.2) */
  UINT: 2,
  /** long long case (since 0.9.2) */
  LLONG: 3,
  /** unsigned long long case (since 0.9.2) */
  ULLONG: 4,
  /** double case (since 0.9.2) */
  DOUBLE: 5,
  /** boolean(character) case (since 0.9.2) */
  BOOLEAN: 6,
  /** string case (since 0.9.8) */
  STRING: 7,
} as const;
export type TypedParameterType = (typeof TypedParameterType)[keyof typeof TypedParameterType] | (number & {});

/** `virTypedParameterFlags`: https://libvirt.org/html/libvirt-libvirt-common.html#virTypedParameterFlags */
export const TypedParameterFlags = {
  /**
   * 1 << 0 is reserved for virDomainModificationImpact 1 << 1 is reserved for virDomainModificationImpact Older
   * servers lacked the ability to handle string typed parameters. Attempts to set a string parameter with an older
   * server will fail at the client, but attempts to retrieve parameters must not return strings from a new server
   * to an older client, so this flag exists to identify newer clients to newer servers. This flag is automatically
   * set when needed, so the user does not have to worry about it; however, manually setting the flag can be used
   * to reject servers that cannot return typed strings, even if no strings would be returned. (since 0.9.8)
   */
  STRING_OKAY: 4,
} as const;
export type TypedParameterFlags =
  | (typeof TypedParameterFlags)[keyof typeof TypedParameterFlags]
  | (number & {});

/** `virVcpuState`: https://libvirt.org/html/libvirt-libvirt-domain.html#virVcpuState */
export const VcpuState = {
  /** the virtual CPU is offline (since 0.1.4) */
  OFFLINE: 0,
  /** the virtual CPU is running (since 0.1.4) */
  RUNNING: 1,
  /** the virtual CPU is blocked on resource (since 0.1.4) */
  BLOCKED: 2,
} as const;
export type VcpuState = (typeof VcpuState)[keyof typeof VcpuState] | (number & {});

/** `virVcpuHostCpuState`: https://libvirt.org/html/libvirt-libvirt-domain.html#virVcpuHostCpuState */
export const VcpuHostCpuState = {
  /** the hypervisor does not expose real CPU information (since 6.10.0) */
  UNAVAILABLE: -2,
  /** the vCPU is offline (since 6.10.0) */
  OFFLINE: -1,
} as const;
export type VcpuHostCpuState = (typeof VcpuHostCpuState)[keyof typeof VcpuHostCpuState] | (number & {});
