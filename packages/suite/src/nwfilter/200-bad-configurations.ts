/**
 * A network filter whose configuration is wrong is refused, and so is one that includes itself.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import { connect, isDeeply, lives, nwfilterXML, okError, okNWFilter } from '@libvirt-tck/testkit';
import { badConfiguration } from '../bad-configuration.js';

const { conn, name } = connect();
const own = name('bad');
const isRefused = (xml: string, what: string) =>
  okError(
    () => conn.nwFilterDefineXML(xml),
    `a filter ${what} is refused`,
    ...badConfiguration,
    ErrorCode.INVALID_NWFILTER,
  );

isRefused('<filter', 'of malformed XML');
isRefused('<filter/>', 'without a name');
isRefused(`<filter name='${own}'><uuid>none</uuid></filter>`, 'whose UUID is none');
isRefused(`<filter name='${own}' chain='none-such'/>`, 'of an unknown chain');
isRefused(`<filter name='${own}'><rule direction='in'/></filter>`, 'with a rule without an action');
isRefused(
  `<filter name='${own}'><rule action='drop' direction='up'/></filter>`,
  'with a rule of an unknown direction',
);
isDeeply(
  conn.listAllNWFilters().filter((filter) => filter.getName() === own),
  [],
  'none of them is defined',
);

const inner = { name: name('inner'), chain: 'root' };
const outer = { name: name('outer'), chain: 'root', references: [inner.name] };
const first = okNWFilter(() => conn.nwFilterDefineXML(nwfilterXML(inner)), 'a filter is defined');
okNWFilter(() => conn.nwFilterDefineXML(nwfilterXML(outer)), 'another one that includes it is defined');
okError(
  () =>
    conn.nwFilterDefineXML(nwfilterXML({ ...inner, uuid: first.getUUIDString(), references: [outer.name] })),
  'the first cannot include the other in turn',
  ErrorCode.OPERATION_FAILED,
);
lives(() => conn.nwFilterLookupByName(inner.name), 'the refused definition leaves the first');
