/**
 * A network has a title, a description and elements of applications, which can be set, read and removed.
 */
import { ErrorCode, NetworkMetadataType, NetworkUpdateFlags } from '@libvirt-tck/libvirt';
import { connect, is, lives, must, networkXML, okError, okNetwork, returns } from '@libvirt-tck/testkit';

const { DESCRIPTION, TITLE, ELEMENT } = NetworkMetadataType;
const { AFFECT_LIVE, AFFECT_CONFIG } = NetworkUpdateFlags;
const { conn, name } = connect();
const network = okNetwork(
  () => conn.networkDefineXML(networkXML({ name: name('network') })),
  'a network is defined',
);
const none = ErrorCode.NO_NETWORK_METADATA;

okError(() => network.getMetadata(TITLE), 'a new network has no title', none);
must(() => network.setMetadata(TITLE, 'A title'), 'it can be given a title');
returns(() => network.getMetadata(TITLE), 'A title', 'it has the title');
okError(() => network.setMetadata(TITLE, 'two\nlines'), 'a title of two lines is refused');
lives(() => network.setMetadata(DESCRIPTION, 'two\nlines'), 'it can be given a description of two lines');
returns(() => network.getMetadata(DESCRIPTION), 'two\nlines', 'it has the description');

const namespace = 'https://example.org/tck';
const put = (xml: string | null) => network.setMetadata(ELEMENT, xml, 'tck', namespace);
okError(() => network.getMetadata(ELEMENT, namespace), 'it has no element of an application', none);
lives(() => put('<a>first</a>'), 'it can be given an element of an application');
is(network.getMetadata(ELEMENT, namespace).includes('first'), true, 'it has the element');
lives(() => put('<a>second</a>'), 'the element can be replaced');
is(network.getMetadata(ELEMENT, namespace).includes('second'), true, 'it has the new element');
lives(() => put(null), 'the element can be removed');
okError(() => network.getMetadata(ELEMENT, namespace), 'a removed element is gone', none);

lives(() => network.create(), 'the network can be started');
returns(() => network.getMetadata(TITLE, null, AFFECT_LIVE), 'A title', 'the active network has the title');
lives(
  () => network.setMetadata(TITLE, 'Later', null, null, AFFECT_CONFIG),
  'the title of the next start can be set',
);
returns(() => network.getMetadata(TITLE, null, AFFECT_LIVE), 'A title', 'the active network keeps its title');
lives(() => network.destroy(), 'the network can be destroyed');
returns(() => network.getMetadata(TITLE), 'Later', 'the inactive network has the new title');
lives(() => network.setMetadata(TITLE, null), 'the title can be removed');
okError(() => network.getMetadata(TITLE), 'a removed title is gone', none);
