import type { Annotations } from '../annotation.js';

/** Life cycle, definition, devices, inside the guest, jobs, migration. */
export const domain: Annotations = {
  virDomainGetID: { fails: 'no-id-with-error' },
  virDomainGetMaxMemory: { fails: 'zero-with-error' },
  virDomainGetState: {
    enums: {
      state: 'virDomainState',
      reason: [
        'virDomainNostateReason',
        'virDomainRunningReason',
        'virDomainBlockedReason',
        'virDomainPausedReason',
        'virDomainShutdownReason',
        'virDomainShutoffReason',
        'virDomainCrashedReason',
        'virDomainPMSuspendedReason',
        'virDomainPMSuspendedDiskReason',
      ],
    },
  },
  virDomainGetSchedulerType: { resultName: 'type' },
  virDomainGetVcpusFlags: { returns: 'number' },
  virDomainOpenGraphicsFD: { returns: 'number' },

  virDomainCreateXMLWithFiles: { arrays: { files: 'nfiles' } },
  virDomainCreateWithFiles: { arrays: { files: 'nfiles' } },
  virDomainFDAssociate: { arrays: { fds: 'nfds' } },
  virDomainRestoreFlags: { nullable: ['dxml'] },
  virDomainSaveFlags: { nullable: ['dxml'] },
  virDomainManagedSaveDefineXML: { nullable: ['dxml'] },
  virDomainOpenConsole: { nullable: ['dev_name'] },
  virDomainOpenChannel: { nullable: ['name'] },
  virDomainAnnounceInterface: { nullable: ['device'] },
  virDomainGraphicsReload: { enums: { type: 'virDomainGraphicsReloadType' } },
  virDomainGetMetadata: { nullable: ['uri'], enums: { type: 'virDomainMetadataType' } },
  virDomainSetMetadata: { nullable: ['metadata', 'key', 'uri'], enums: { type: 'virDomainMetadataType' } },
  virDomainBackupBegin: { nullable: ['checkpointXML'] },
  virDomainFSTrim: { nullable: ['mountPoint'], zero: ['minimum'] },
  virDomainFSFreeze: {
    arrays: { mountpoints: 'nmountpoints' },
    nullable: ['mountpoints'],
    returns: 'number',
  },
  virDomainFSThaw: { arrays: { mountpoints: 'nmountpoints' }, nullable: ['mountpoints'], returns: 'number' },
  virDomainSendKey: { arrays: { keycodes: 'nkeycodes' }, enums: { codeset: 'virKeycodeSet' } },
  virDomainSendProcessSignal: { enums: { signum: 'virDomainProcessSignal' } },
  virDomainCoreDumpWithFormat: { enums: { dumpformat: 'virDomainCoreDumpFormat' } },
  virDomainPMSuspendForDuration: { enums: { target: 'virNodeSuspendTarget' }, zero: ['duration'] },
  virDomainSetLifecycleAction: { enums: { type: 'virDomainLifecycle', action: 'virDomainLifecycleAction' } },
  virDomainScreenshot: { zero: ['screen'] },
  virDomainSetTime: { zero: ['nseconds'] },
  virDomainAuthorizedSSHKeysSet: { arrays: { keys: 'nkeys' }, nullable: ['keys'] },
  virDomainSetVcpu: { booleans: ['state'] },
  virDomainSetGuestVcpus: { booleans: ['state'] },

  virDomainMigrate: { nullable: ['dname', 'uri'], zero: ['bandwidth'] },
  virDomainMigrate2: { nullable: ['dxml', 'dname', 'uri'], zero: ['bandwidth'] },
  virDomainMigrateToURI: { nullable: ['dname'], zero: ['bandwidth'] },
  virDomainMigrateToURI2: { nullable: ['dconnuri', 'miguri', 'dxml', 'dname'], zero: ['bandwidth'] },
  virDomainMigrateToURI3: { nullable: ['dconnuri'] },

  virDomainBlockCommit: { nullable: ['base', 'top'], zero: ['bandwidth'] },
  virDomainBlockPull: { zero: ['bandwidth'] },
  virDomainBlockRebase: { nullable: ['base'], zero: ['bandwidth'] },
  virDomainGetBlockJobInfo: { zeroIsNull: true },
  virDomainGetJobStats: {
    special: {
      name: 'getJobStats',
      from: 'domain/jobs.js',
      parameters: 'flags = 0',
      arguments: 'flags',
      returns: 'JobStats',
      types: { 'domain/jobs.js': ['JobStats'] },
    },
  },

  virDomainGetGuestInfo: { enums: { types: 'virDomainGuestInfoTypes' } },
  virDomainGetFSInfo: {
    records: {
      parameter: 'info',
      read: 'readDomainFSInfo',
      free: 'virDomainFSInfoFree',
      type: 'DomainFSInfo',
    },
  },
  virDomainGetIOThreadInfo: {
    records: {
      parameter: 'info',
      read: 'readDomainIOThreadInfo',
      free: 'virDomainIOThreadInfoFree',
      type: 'DomainIOThreadInfo',
    },
  },
  virDomainInterfaceAddresses: {
    enums: { source: 'virDomainInterfaceAddressesSource' },
    records: {
      parameter: 'ifaces',
      read: 'readDomainInterface',
      free: 'virDomainInterfaceFree',
      type: 'DomainInterface',
    },
  },
};
