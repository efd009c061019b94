/**
 * The variables of a domain's UEFI firmware outlive its runs, until they are reset or the domain is undefined with them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DomainCreateFlags, DomainUndefineFlagsValues, ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  findText,
  ifSupported,
  lives,
  must,
  note,
  ok,
  okDomain,
  okError,
  parseXML,
  skipAll,
  supportedValues,
} from '@libvirt-tck/testkit';

const { conn, guest, domainCapabilities } = connect();
const capabilities = domainCapabilities();
if (capabilities === undefined || !supportedValues(capabilities, 'os', 'firmware').includes('efi'))
  skipAll('unsupported: libvirt offers no UEFI firmware for guests of this kind');
const plain = guest();
const config = { ...plain, os: { ...plain.os, firmware: 'efi' as const } };
const { START_PAUSED, START_RESET_NVRAM } = DomainCreateFlags;
const { NVRAM, KEEP_NVRAM } = DomainUndefineFlagsValues;
const define = (how: string) =>
  okDomain(() => conn.domainDefineXML(domainXML(config)), `a domain with UEFI is ${how}`);
const domain = define('defined');

// A paused domain has not changed its variables.
must(() => domain.createWithFlags(START_PAUSED), 'it can be started paused');
const path = findText(parseXML(domain.getXMLDesc()), 'os/nvram') ?? '';
ok(existsSync(path), 'its variables are in the file that its XML names');
const template = readFileSync(path);
ok(template.length > 0, 'the file has the variables of the firmware');
lives(() => domain.destroy(), 'it can be destroyed');

note('the next start');
const changed = Buffer.from(template);
changed.fill('libvirt ', changed.length - 64);
writeFileSync(path, changed);
const isChanged = () => readFileSync(path).equals(changed);
lives(() => domain.createWithFlags(START_PAUSED), 'it can be started again');
ok(isChanged(), 'it has the variables of its last run');
lives(() => domain.destroy(), 'it can be destroyed again');
const reset = ifSupported(() => domain.createWithFlags(START_PAUSED | START_RESET_NVRAM));
if (lives(reset, 'it can be started with its variables reset')) {
  ok(readFileSync(path).equals(template), 'they are those of the firmware again');
  lives(() => domain.destroy(), 'the domain that was reset can be destroyed');
}

note('undefining it');
okError(
  () => domain.undefine(),
  'it cannot be undefined without a word on its variables',
  ErrorCode.OPERATION_INVALID,
);
must(() => domain.undefineFlags(KEEP_NVRAM), 'it can be undefined, and its variables kept');
ok(existsSync(path), 'the file is still there');
const again = define('defined again');
lives(() => again.createWithFlags(START_PAUSED), 'the new domain can be started');
lives(() => again.destroy(), 'the new domain can be destroyed');
must(() => again.undefineFlags(NVRAM), 'it can be undefined with its variables');
ok(!existsSync(path), 'the file is gone');
