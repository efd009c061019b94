import type { Annotations } from '../annotation.js';

/** Life cycle, definition, devices, guests' insides, jobs, migration. */
export const domain: Annotations = {
  virDomainGetID: { fails: 'no-id-with-error' },
  virDomainGetMaxMemory: { fails: 'zero-with-error' },
  virDomainGetState: { enums: { state: 'virDomainState' } },
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
  virDomainGetMetadata: { nullable: ['uri'] },
  virDomainSetMetadata: { nullable: ['metadata', 'key', 'uri'] },
  virDomainBackupBegin: { nullable: ['checkpointXML'] },
  virDomainFSTrim: { nullable: ['mountPoint'] },
  virDomainFSFreeze: {
    arrays: { mountpoints: 'nmountpoints' },
    nullable: ['mountpoints'],
    returns: 'number',
  },
  virDomainFSThaw: { arrays: { mountpoints: 'nmountpoints' }, nullable: ['mountpoints'], returns: 'number' },
  virDomainSendKey: { arrays: { keycodes: 'nkeycodes' } },
  virDomainAuthorizedSSHKeysSet: { arrays: { keys: 'nkeys' }, nullable: ['keys'] },
  virDomainSetVcpu: { booleans: ['state'] },
  virDomainSetGuestVcpus: { booleans: ['state'] },

  virDomainMigrate: { nullable: ['dname', 'uri'] },
  virDomainMigrate2: { nullable: ['dxml', 'dname', 'uri'] },
  virDomainMigrateToURI: { nullable: ['dname'] },
  virDomainMigrateToURI2: { nullable: ['dconnuri', 'miguri', 'dxml', 'dname'] },
  virDomainMigrateToURI3: { nullable: ['dconnuri'] },

  virDomainBlockCommit: { nullable: ['base', 'top'] },
  virDomainBlockRebase: { nullable: ['base'] },
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
    records: {
      parameter: 'ifaces',
      read: 'readDomainInterface',
      free: 'virDomainInterfaceFree',
      type: 'DomainInterface',
    },
  },
};
