/**
 * A screenshot of a running domain with a display is an image, of the type that libvirt says.
 */
import { ErrorCode } from '@libvirt-tck/libvirt';
import {
  connect,
  domainXML,
  graphics,
  ifSupported,
  like,
  lives,
  must,
  ok,
  okDomain,
  okError,
  video,
} from '@libvirt-tck/testkit';

const { conn, guest } = connect();
const config = guest();
const devices = [...config.devices, graphics('vnc'), video('vga')];
const domain = okDomain(
  ifSupported(() => conn.domainDefineXML(domainXML({ ...config, devices }))),
  'a domain with a display is defined',
);
okError(
  () => domain.screenshot(conn.streamNew()),
  'an inactive domain has no screenshot',
  ErrorCode.OPERATION_INVALID,
);

lives(() => domain.create(), 'the domain can be started');
const stream = conn.streamNew();
const type = must(() => domain.screenshot(stream), 'a running domain has a screenshot');
like(type, /^image\//, 'the screenshot is an image');
const chunks: Buffer[] = [];
lives(() => stream.recvAll((bytes) => void chunks.push(Buffer.from(bytes))), 'the image can be received');
lives(() => stream.finish(), 'the stream ends without an error');
const image = Buffer.concat(chunks);
ok(image.length > 100, 'the image is not empty');
const isOfType = type.includes('png')
  ? image.subarray(1, 4).toString('latin1') === 'PNG'
  : image.subarray(0, 2).toString('latin1') === 'P6';
ok(isOfType, 'the image is of the type that libvirt says');
okError(() => domain.screenshot(conn.streamNew(), 99), 'a screen that is not there has no screenshot');
