import { connect, is, okError } from '../../src/index.js';

const { conn, name } = connect();
const container = `<domain type='lxc'><name>${name('host')}</name><memory>65536</memory>
  <os><type>exe</type><init>/sbin/init</init></os></domain>`;

function refusal(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}

is(
  refusal(() => conn.domainDefineXML(container)),
  'container-is-host',
  'domainDefineXML refuses',
);
is(
  refusal(() => conn.domainDefineXMLFlags(container)),
  'container-is-host',
  'domainDefineXMLFlags refuses',
);
is(
  refusal(() => conn.domainCreateXML(container)),
  'container-is-host',
  'domainCreateXML refuses',
);
is(
  refusal(() => conn.domainCreateXMLWithFiles(container, [])),
  'container-is-host',
  'domainCreateXMLWithFiles refuses',
);
okError(() => conn.domainDefineXML('not XML'), 'libvirt itself refuses what is no XML');
