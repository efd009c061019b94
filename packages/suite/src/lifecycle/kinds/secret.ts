import { ErrorCode, type Secret, SecretEventLifecycleType, SecretUsageType } from '@libvirt-tck/libvirt';
import { findText, okSecret, parseXML, type SecretConfig, secretXML } from '@libvirt-tck/testkit';
import { enumName } from '../enum-name.js';
import { byUUID } from '../identifiers.js';
import { type Identity, type Kind, newIdentity, type WithEvents } from '../kind.js';

/** Secrets have a usage instead of a name. */
export const secrets: Kind<Secret, Identity & Omit<SecretConfig, 'usage' | 'uuid'>> & WithEvents = {
  noun: 'secret',
  okObject: okSecret,
  notFound: ErrorCode.NO_SECRET,
  taken: [ErrorCode.OPERATION_FAILED, ErrorCode.INTERNAL_ERROR],
  identifiers: [
    {
      noun: 'usage',
      member: 'name',
      of: (secret) => secret.getUsageID() ?? '',
      lookup: (conn, name) => conn.secretLookupByUsage(SecretUsageType.CEPH, name),
    },
    byUUID((conn, uuid) => conn.secretLookupByUUIDString(uuid)),
  ],
  config: newIdentity,
  xml: ({ name, ...config }) => secretXML({ ...config, usage: { type: 'ceph', name } }),
  define: (conn, xml) => conn.secretDefineXML(xml),
  list: (conn, flags) => conn.listAllSecrets(flags),
  listings: {
    virConnectListSecrets: {
      of: 'all',
      list: (conn) => conn.listSecrets(),
      count: (conn) => conn.numOfSecrets(),
      entry: (secret) => secret.getUUIDString(),
    },
  },
  detail: {
    noun: 'description',
    values: ['the first of two', 'the second of two'],
    set: (config, description) => ({ ...config, description }),
    get: (xml) => findText(parseXML(xml), 'description'),
  },
  events: {
    watch(conn) {
      const queue = conn.secretEvents();
      return (timeout) => {
        const found = queue.next(timeout);
        if (found?.type !== 'LIFECYCLE') return undefined;
        return {
          object: found.secret.getUsageID() ?? '',
          event: enumName(SecretEventLifecycleType, found.event),
        };
      };
    },
    steps: { define: 'DEFINED', redefine: 'DEFINED', undefine: 'UNDEFINED' },
  },
};
