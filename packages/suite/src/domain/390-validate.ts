/**
 * XML that libvirt does not know is ignored, unless it is to be validated: then the whole definition is refused.
 */
import { DomainCreateFlags, DomainDefineFlags, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  element,
  ifSupported,
  lives,
  must,
  note,
  ok,
  okDomain,
  okError,
} from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const config = guest();
const unknown = domainXML({ ...config, elements: [element('no-such-element')] });
const { NO_DOMAIN, XML_ERROR, XML_INVALID_SCHEMA } = ErrorCode;
const isGone = (name: string) => okError(() => conn.domainLookupByName(config.name), name, NO_DOMAIN);

note('text that defines no domain');
okError(() => conn.domainDefineXML(''), 'an empty text defines no domain');
okError(
  () => conn.domainDefineXML('<domain'),
  'text that is not XML defines no domain',
  XML_ERROR,
  ErrorCode.XML_DETAIL,
);
okError(() => conn.domainDefineXML('<network/>'), 'XML of something else defines no domain', XML_ERROR);
okError(
  () => conn.domainCreateXML('<domain'),
  'text that is not XML creates no domain',
  XML_ERROR,
  ErrorCode.XML_DETAIL,
);
isGone('none of them is there');

note('with validation');
must(
  ifSupported(() => conn.domainDefineXMLFlags(domainXML(config), DomainDefineFlags.VALIDATE)),
  'a valid definition passes validation',
).undefine();
okError(
  () => conn.domainDefineXMLFlags(unknown, DomainDefineFlags.VALIDATE),
  'validation refuses an unknown element',
  XML_INVALID_SCHEMA,
);
isGone('a definition that validation refuses is not there');
okError(
  ifSupported(() => conn.domainCreateXML(unknown, DomainCreateFlags.START_VALIDATE)),
  'validation refuses to create a domain with an unknown element',
  XML_INVALID_SCHEMA,
);
isGone('a domain that validation refuses is not created');

note('without validation');
const domain = okDomain(
  () => conn.domainDefineXML(unknown),
  'without validation, an unknown element is accepted',
);
ok(!domain.getXMLDesc().includes('no-such-element'), 'an unknown element is dropped');
lives(() => domain.create(), 'a domain defined with an unknown element can be started');
