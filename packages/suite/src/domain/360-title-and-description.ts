/**
 * The title and the description of a domain can be changed, for the running domain and for its next start.
 */
import { DomainMetadataType, DomainModificationImpact, ErrorCode } from '@libvirt-tck/libvirt';
import { connect, domainXML, is, lives, must, note, okDomain, okError, returns } from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const { TITLE, DESCRIPTION } = DomainMetadataType;
const { LIVE, CONFIG, CURRENT } = DomainModificationImpact;
const { NO_DOMAIN_METADATA, OPERATION_INVALID } = ErrorCode;
const config = { ...guest(), title: 'A title', description: 'A description' };
const domain = okDomain(() => conn.domainDefineXML(domainXML(config)), 'a domain is defined');

for (const [noun, type, defined] of [
  ['title', TITLE, config.title],
  ['description', DESCRIPTION, config.description],
] as const) {
  const get = (flags: number) => domain.getMetadata(type, null, flags);
  const set = (text: string | null, flags: number) => domain.setMetadata(type, text, null, null, flags);

  note(`the ${noun} while the domain is inactive`);
  is(
    must(() => get(CURRENT), `the ${noun} can be read`),
    defined,
    `the ${noun} is that of the definition`,
  );
  must(() => set(`another ${noun}`, CURRENT), `the ${noun} can be changed`);
  returns(() => get(CURRENT), `another ${noun}`, `the changed ${noun} is read`);
  okError(() => set('live', LIVE), `an inactive domain has no ${noun} that is live`, OPERATION_INVALID);

  note(`the ${noun} while the domain is active`);
  lives(() => domain.create(), `with another ${noun}, the domain can be started`);
  lives(() => set(`a live ${noun}`, LIVE), `the ${noun} of the running domain can be changed`);
  returns(() => get(LIVE), `a live ${noun}`, `the running domain has its new ${noun}`);
  returns(() => get(CONFIG), `another ${noun}`, `the configuration keeps its ${noun}`);
  lives(() => set(`the next ${noun}`, CONFIG), `the ${noun} of the configuration can be changed`);
  returns(() => get(LIVE), `a live ${noun}`, `the running domain keeps its ${noun}`);
  lives(() => domain.destroy(), `with two values of its ${noun}, the domain can be destroyed`);
  returns(
    () => get(CURRENT),
    `the next ${noun}`,
    `once it is inactive, it has the ${noun} of its configuration`,
  );

  note(`removing the ${noun}`);
  lives(() => set(null, CURRENT), `the ${noun} can be removed`);
  okError(() => get(CURRENT), `a removed ${noun} is not there`, NO_DOMAIN_METADATA);
}
okError(
  () => domain.setMetadata(TITLE, 'two\nlines', null, null, CURRENT),
  'a title cannot have a line break',
  ErrorCode.INVALID_ARG,
);
