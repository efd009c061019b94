import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { element, toXML, type XmlElement } from '../../src/xml/element.js';
import { find, findAll, findText, parseXML, textOf } from '../../src/xml/parse.js';

const name = fc.constantFrom('a', 'b-c', 'd_e', 'name', 'source');
/** Texts that XML 1.0 allows, rich in what has to be escaped. */
const text = fc
  .string({ unit: fc.constantFrom(...'&<>"\'\t\n\r ;#x41amp]é😀') })
  .filter((value) => value.trim() !== '');

const anyElement: fc.Arbitrary<XmlElement> = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true }),
      fc.oneof({ maxDepth: 4 }, fc.tuple(text), fc.array(tie('element'), { maxLength: 3 })),
    )
    .map(([name, attributes, children]) => ({ name, attributes, children })),
})).element;

test('a document survives writing and parsing, with its white space', () => {
  fc.assert(fc.property(anyElement, (root) => assert.deepEqual(parseXML(toXML(root)), root)));
});

test('documents of libvirt are parsed correctly', () => {
  const root = parseXML(
    `<?xml version='1.0'?><!-- by hand --><domain type='kvm' xmlns:qemu='urn:q'>
      <name>007</name><title> a &amp; b&#10;</title><note><![CDATA[<raw>&amp;]]> and more</note>
      <devices><disk/><disk type='file'/></devices><qemu:commandline/></domain>`,
  );
  assert.equal(findText(root, 'name'), '007');
  assert.equal(findText(root, 'title'), ' a & b\n');
  assert.equal(findText(root, 'note'), '<raw>&amp; and more');
  assert.deepEqual(
    findAll(root, 'devices/disk').map(({ attributes }) => attributes.type),
    [undefined, 'file'],
  );
  assert.ok(find(root, 'qemu:commandline'));
  assert.equal(find(root, 'os/type'), undefined);
  assert.equal(textOf(root), '');
});

test('a long chain of backing images is parsed to its end', () => {
  const depth = 200;
  const xml = `<disk>${'<backingStore>'.repeat(depth)}${'</backingStore>'.repeat(depth)}</disk>`;
  const path = Array<string>(depth).fill('backingStore').join('/');
  assert.ok(find(parseXML(xml), path));
});

test('a text without a root element is refused', () => {
  for (const text of ['', 'plain', '<!-- only -->'])
    assert.throws(() => parseXML(text), /^Error: could not read XML: 0 root/);
});

test('absent values are omitted, and booleans are spelled as libvirt does', () => {
  const built = element('a', { b: undefined, c: true, d: 1n }, undefined, '', [
    element('e', {}, false, 0),
    [],
  ]);
  assert.deepEqual(built, {
    name: 'a',
    attributes: { c: 'yes', d: '1' },
    children: [{ name: 'e', attributes: {}, children: ['0'] }],
  });
});

test('characters that XML forbids are refused', () => {
  assert.throws(() => toXML(element('a b')));
  assert.throws(() => toXML(element('a', { 'b c': 'd' })));
  assert.throws(() => toXML(element('a', {}, '\u0001')));
});

test('namespaces of hypervisors can be used', () => {
  const root = element('domain', { 'xmlns:qemu': 'urn:q' }, element('qemu:arg', { value: '-x' }));
  assert.deepEqual(parseXML(toXML(root)), root);
});
