import { connect, domainXML, okDomain } from '../../src/index.js';

const { conn, guest } = connect();
const config = guest();
conn.domainDefineXML(domainXML(config));
const other = connect().conn;
okDomain(() => other.domainLookupByName(config.name), 'another connection finds what the first one made');
okDomain(() => conn.domainLookupByName(config.name), 'the first one has lost nothing');
