import assert from 'node:assert/strict';
import { test } from 'node:test';
import { docstring, memberDocstring } from '../../generator/docstring.js';

const parameter = (name: string, info: string) => ({ name, type: 'int', info });

test("a method has the first paragraph of libvirt's text, and the parameters that it shares with C", () => {
  const fn = {
    name: 'virTckRun',
    since: '1.2.3',
    page: 'libvirt-domain',
    info: 'Runs @count of\n  them, as if\nby /* a */ comment.\n\nMore of it.',
    returns: 'int',
    parameters: [parameter('dom', 'a domain'), parameter('count', 'how many'), parameter('ncount', 'size')],
  };
  assert.equal(
    docstring(fn, ['count']),
    `/**
 * Runs \`count\` of them, as if by /* a * / comment.
 * \`virTckRun\`, since 1.2.3: https://libvirt.org/html/libvirt-libvirt-domain.html#virTckRun
 * @param count how many
 */`,
  );
});

test('long text is wrapped, and no text is only the version', () => {
  const wrapped = memberDocstring({ info: 'word '.repeat(50), since: '1.0.0' });
  assert.ok(wrapped.split('\n').every((line) => line.length <= 114));
  assert.equal(wrapped.match(/word/g)?.length, 50);
  assert.equal(memberDocstring({ info: '', since: '1.0.0' }), '/** (since 1.0.0) */');
});
