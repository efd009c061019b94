import { Connection, NetworkMetadataType } from '@libvirt-tck/libvirt';
import { lives, note, okDomain, okError, pass, plan } from '../../src/index.js';

const conn = Connection.open('test:///default');
const network = conn.networkLookupByName('default');
// Since libvirt 9.7.0.
const call = () => network.getMetadata(NetworkMetadataType.TITLE);
const how = process.argv[2];

note('no check yet');
if (how === 'first') call();
if (how === 'planned') plan(5);
lives(call, 'a call');
okError(call, 'a refusal');
pass('another check');
if (how === 'object') okDomain(() => call() as never, 'an object');
call();
