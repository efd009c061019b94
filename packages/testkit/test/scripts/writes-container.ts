import { Connection } from '@libvirt-tck/libvirt';
import { connect, is, okError } from '../../src/index.js';

const { conn, name } = connect();
const container = `<domain type='lxc'><name>${name('host')}</name><memory>65536</memory>
  <os><type>exe</type><init>/sbin/init</init></os></domain>`;

/** The code of what a method of the connection throws. */
function refusalOf(method: string): unknown {
  try {
    return Reflect.apply(Reflect.get(conn, method), conn, [container, []]);
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}

const methods = Object.getOwnPropertyNames(Connection.prototype);
for (const method of methods.filter((each) => /^domain(Create|Define)/.test(each)))
  is(refusalOf(method), 'container-is-host', `${method} refuses`);
okError(() => conn.domainDefineXML('not XML'), 'libvirt itself refuses what is no XML');
