import { Connection, Domain, ErrorCode } from '@libvirt-tck/libvirt';
import { eventually, is, lives, okDomain, okError, okNetwork, todo } from '../../src/index.js';

const conn = Connection.open('test:///default');
const missing = () => conn.domainLookupByName('missing');

const domain = okDomain(() => conn.domainLookupByName('test'), 'a domain is found');
is(domain instanceof Domain, true, 'the domain is returned');
okNetwork(() => conn.networkLookupByName('default'), 'a network is found');
lives(() => domain.getInfo(), 'a call succeeds');
lives(missing, 'a call that fails');

const error = okError(missing, 'any refusal will do');
is(error?.code, ErrorCode.NO_DOMAIN, 'the error is returned');
okError(missing, 'one refusal', ErrorCode.NO_DOMAIN);
okError(missing, 'one of several refusals', ErrorCode.NO_NETWORK, ErrorCode.NO_DOMAIN);
okError(missing, 'another refusal', ErrorCode.NO_NETWORK, ErrorCode.NO_SECRET);
okError(() => domain.getName(), 'no refusal');
okError(() => (undefined as unknown as Domain).getName(), 'no error of libvirt');

await eventually(() => true, 'true at once');
let looks = 0;
await eventually(() => ++looks === 3, 'true at the third look');
await eventually(() => false, 'never true', { seconds: 0.1 });
await eventually(async () => false, 'never true by a promise', { seconds: 0.1 });
await eventually(() => ++looks === 6 || missing().isActive(), 'true after libvirt has refused to tell');
await eventually(() => missing().isActive(), 'never told', { seconds: 0.1 });
looks = 0;
await eventually(() => ++looks > 0 && (undefined as unknown as Domain).isActive(), 'a mistake');
is(looks, 1, 'it is made once');

todo('known', () => okDomain(missing, 'a domain that todo does not insist on'));
okDomain(() => conn.networkLookupByName('default') as unknown as Domain, 'a network is no domain');
is(true, true, 'never reached');
