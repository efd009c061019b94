import { connect, domainXML, is, okBoots, serial } from '../../src/index.js';

/** `boots.js CONSOLE`: a guest whose console is this file, or `none`. */
const [, , console = ''] = process.argv;
const { conn, guest } = connect();
const devices = console === 'none' ? [] : [serial({ type: 'file', path: console })];
const domain = conn.domainCreateXML(domainXML({ ...guest(), devices }));
const inside = await okBoots(domain, 'the guest boots');
is(inside.timesUp(), 1, 'its console is returned');
