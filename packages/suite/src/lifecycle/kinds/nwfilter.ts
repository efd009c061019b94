import { ErrorCode, type NWFilter } from '@libvirt-tck/libvirt';
import { type NWFilterConfig, nwfilterXML, okNWFilter, parseXML } from '@libvirt-tck/testkit';
import { byName, byUUID } from '../identifiers.js';
import { type Kind, newIdentity } from '../kind.js';

export const networkFilters: Kind<NWFilter, NWFilterConfig & { uuid: string }> = {
  noun: 'network filter',
  okObject: okNWFilter,
  notFound: ErrorCode.NO_NWFILTER,
  taken: [ErrorCode.OPERATION_FAILED],
  identifiers: [
    byName((conn, name) => conn.nwFilterLookupByName(name)),
    byUUID((conn, uuid) => conn.nwFilterLookupByUUIDString(uuid)),
  ],
  config: newIdentity,
  xml: nwfilterXML,
  define: (conn, xml) => conn.nwFilterDefineXML(xml),
  list: (conn, flags) => conn.listAllNWFilters(flags),
  listings: {
    virConnectListNWFilters: {
      of: 'all',
      list: (conn) => conn.listNWFilters(),
      count: (conn) => conn.numOfNWFilters(),
      entry: (filter) => filter.getName(),
    },
  },
  detail: {
    noun: 'priority',
    values: ['-20', '300'],
    set: (config, priority) => ({ ...config, chain: 'mac', priority: Number(priority) }),
    get: (xml) => parseXML(xml).attributes.priority,
  },
};
