import { Connection } from '@libvirt-tck/libvirt';
import { canCall, ifSupported, lives, must, note, pass, returns, skipRest } from '../../src/index.js';

/** The test driver has no network filters, and refuses flags that it does not know. */
const conn = Connection.open('test:///default');
const domain = conn.domainLookupByName('test');
const unsupported = () => conn.nwFilterDefineXML('<filter name="x"/>');
const flags = () => domain.getXMLDesc(1 << 30);
const missing = () => conn.domainLookupByName('missing');
const how = process.argv[2];

if (how === 'checks') {
  note(`can call: ${[unsupported, flags, missing, () => domain.getName()].map(canCall).join(' ')}`);
  returns(() => ({ name: domain.getName() }), { name: 'test' }, 'the same value');
  returns(() => domain.getName(), 'other', 'another value');
  returns(unsupported, undefined as never, 'no such function');
  returns(missing, undefined as never, 'an error');
  lives(ifSupported(flags), 'an unknown flag where it is optional');
  lives(flags, 'an unknown flag where it is not');
  lives(ifSupported(missing), 'another error of an optional call');
  pass(must(() => domain.getName(), 'a value'));
  must(
    () => 1,
    'a wrong value',
    (value) => ({ message: `it is ${value}` }),
  );
}
if (how === 'missing') must(missing, 'it fails');
if (how !== 'checks' && how !== 'missing') pass('a check before');
if (how === 'function') must(unsupported, 'it is skipped');
if (how === 'feature') must(ifSupported(flags), 'it is skipped too');
if (how === 'rest') skipRest('unsupported: by the script', 'the last one');
pass('never reached');
