/**
 * No two domains share a name or a UUID, whether they run or not and however they are made. Only the name and the UUID of
 * one domain together refer to it. Once it is gone, both are free again.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  type DomainConfig,
  domainXML,
  is,
  isDeeply,
  lives,
  note,
  ok,
  okDomain,
  okError,
} from '@libvirt-tck/testkit';

/** Drivers refuse a name or a UUID that is in use with different codes. */
const taken = [ErrorCode.OPERATION_FAILED, ErrorCode.OPERATION_INVALID, ErrorCode.DOM_EXIST];

const { conn, guest, name } = connect();
const first = guest('first');
const second = guest('second');
const impostors = {
  'another name with its UUID': { ...first, name: second.name },
  'its name with another UUID': { ...first, uuid: second.uuid },
};

const define = (config: DomainConfig) => conn.domainDefineXML(domainXML(config));
const create = (config: DomainConfig) => conn.domainCreateXML(domainXML(config));

/** The name and UUID of each domain of this script. */
function identifiers(): string[][] {
  const all = conn.listAllDomains().map((domain) => [domain.getName(), domain.getUUIDString()]);
  return all.filter(([domainName]) => domainName?.startsWith(name('')));
}

const domain = okDomain(() => define(first), 'a domain is defined');

for (const state of ['inactive', 'active']) {
  note(`defining others while it is ${state}`);
  okDomain(() => define(first), `${state}: its own name and UUID redefine it`);
  for (const [who, impostor] of Object.entries(impostors))
    okError(() => define(impostor), `${state}: ${who} cannot be defined`, ...taken);
  okDomain(() => define(second), `${state}: another name with another UUID is defined`).undefine();

  note(`creating others while it is ${state}`);
  for (const [who, impostor] of Object.entries(impostors))
    okError(() => create(impostor), `${state}: ${who} cannot be created`, ...taken);
  okDomain(() => create(second), `${state}: another name with another UUID is created`).destroy();
  isDeeply(identifiers(), [[first.name, first.uuid]], `${state}: it is what it was, and alone`);

  if (state === 'active') okError(() => create(first), 'active: it cannot be created again', ...taken);
  else okDomain(() => create(first), 'inactive: its own name and UUID start it');
}
ok(domain.isPersistent(), 'the domain stayed persistent all the time');

note('using its name again for another domain');
lives(() => domain.destroy(), 'the domain can be destroyed');
lives(() => domain.undefine(), 'the domain can be undefined');
const successor = okDomain(
  () => create(impostors['its name with another UUID']),
  'the name of an undefined domain is free for another UUID',
);
is(successor.getUUIDString(), second.uuid, 'the successor has its own UUID');
const found = okDomain(() => conn.domainLookupByName(first.name), 'the successor is found by the name');
is(found.getUUIDString(), second.uuid, 'the successor is found with its own UUID');
okError(
  () => conn.domainLookupByUUIDString(first.uuid),
  'the UUID of the undefined domain finds nothing',
  ErrorCode.NO_DOMAIN,
);
