import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Fault } from '../../src/xml/fault.js';
import { type Event, errorOf, scan } from './scan.js';

test('each fault is named, with its place', () => {
  const rows: readonly [string, string][] = [
    ['text', '1:1: text outside the root element'],
    ['<a/>text', '1:5: text outside the root element'],
    ['<a/><b/>', '1:5: a second root element'],
    ['<a>\n</b>', '2:1: </b> stands here, but <a> is open'],
    ['<a/></a>', '1:5: </a> stands here, but no element is open'],
    ['<a x="1" x="2"/>', '1:10: the attribute x occurs twice'],
    ['<a x="1"y="2"/>', '1:9: white space, > or /> is expected here'],
    ['<a x=1/>', '1:6: a quote is expected around the value of x'],
    ['<a x/>', '1:5: = is expected after x'],
    ['<a\n  x="<"/>', '2:6: < is not allowed in an attribute; it is written &lt;'],
    ['<1/>', '1:2: a name is expected here'],
    ['<a>& b</a>', '1:4: the & is not the start of a reference; as a character it is written &amp;'],
    ['<a>&nbsp;</a>', '1:4: &nbsp; is not defined'],
    ['<a>&#0;</a>', '1:4: &#0; stands for no character of XML'],
    ['<a>\x01</a>', '1:4: the character U+0001 is not allowed in XML'],
    ['<a>\uffff</a>', '1:4: the character U+FFFF is not allowed in XML'],
    ['<a>]]></a>', '1:4: ]]> is not allowed in text; it is written ]]&gt;'],
    ['<a><!-- -- --></a>', '1:9: -- is not allowed in a comment'],
    ['<a><!b></a>', '1:4: <! is not the start of a comment or of a CDATA section'],
    ['<a><?xml version="1.0"?></a>', '1:4: an XML declaration is allowed only at the very start'],
    ['<?xml version="2.0"?><a/>', '1:1: the XML declaration is not well-formed'],
    ['<a></a b>', '1:8: > is expected after </a'],
    ['ünï <é x="ü" é="1" é="2"/>', '1:1: text outside the root element'],
    ['<é x="ü🚀" é="1" é="2"/>', '1:17: the attribute é occurs twice'],
  ];
  for (const [document, message] of rows) {
    assert.equal(errorOf(() => scan(document)).message, `read a.xml:${message}`);
  }
});

test('bytes that are not UTF-8 are a fault of their own kind', () => {
  for (const bytes of [[0xff], [0xc3, 0x28], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80]]) {
    const document = Buffer.concat([Buffer.from('<a>é'), Buffer.from(bytes), Buffer.from('</a>')]);
    const error = errorOf(() => scan(document));
    assert.equal(error.code, 'encoding');
    assert.equal(error.position?.column, 5);
  }
});

test('any document type is refused', () => {
  const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>';
  for (const document of [laughs, '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>']) {
    const error = errorOf(() => scan(document));
    assert.equal(error.code, 'refused');
    assert.equal(errorOf(() => scan(document, { repair: () => undefined })).code, 'refused');
  }
});

test('the excerpt shows the line around the place, with a caret below it', () => {
  const error = errorOf(() => scan(`<a>\n${'x'.repeat(100)}\t\x07${'y'.repeat(100)}\n</a>`));
  assert.equal(error.position?.excerpt, `${'x'.repeat(59)}··${'y'.repeat(59)}\n${' '.repeat(60)}^`);
});

test('lines and columns are right wherever the document is cut into chunks', () => {
  const document = `<a>\n<b x="1"\n y="ü"/>🚀\n<!--\n\n--><![CDATA[\n]]><c\n>é&</c></a>`;
  for (let size = 1; size < document.length; size += 1) {
    const { position } = errorOf(() => scan(document, {}, size));
    assert.deepEqual([position?.line, position?.column], [8, 3], `in chunks of ${size}`);
  }
});

test('columns count on where a line is longer than what is kept in memory', () => {
  const { position } = errorOf(() => scan(`<a>${'é<b/>'.repeat(50_000)}&</a>`, {}, 1000));
  assert.equal(position?.column, 3 + 5 * 50_000 + 1);
});

test('names come back as the very strings that were given', () => {
  const { events } = scan('<check name="n"><other/></check>', { names: ['check', 'name'] });
  assert.deepEqual(events, [
    ['start', 'check', [['name', 'n']]],
    ['start', 'other', []],
    ['end', 'other'],
    ['end', 'check'],
  ]);
});

test('with repair, broken markup is read as it is most likely meant, and each fault is reported', () => {
  const rows: readonly [string, string, readonly string[]][] = [
    ['before <a/> after', '<a></a>', ['text outside', 'text outside']],
    ['<a>1 < 2 & 3 <= 4</a>', '<a>1 < 2 & 3 <= 4</a>', ['a name', 'the &', 'a name']],
    ['<a>]]>\x01\uffff</a>', '<a>]]>\x01\uffff</a>', [']]>', 'U+0001', 'U+FFFF']],
    ['<a><b><c>x</a>', '<a><b><c>x</c></b></a>', ['</a> stands here']],
    ['<a></b>x</a>', '<a>x</a>', ['</b> stands here']],
    ['<a x="1" x="2"/>', '<a x="1"></a>', ['twice']],
    ['<a>&nbsp;&#0;</a>', '<a>&nbsp;&#0;</a>', ['nbsp', '#0']],
    ['<a><domain type=kvm></a>', '<a><domain type=kvm></a>', ['a quote']],
  ];
  for (const [document, expected, faults] of rows) {
    const told: Fault[] = [];
    const { events, isWhole } = scan(document, { repair: (fault) => told.push(fault) });
    assert.equal(textOf(events), expected);
    assert.ok(isWhole, document);
    assert.equal(told.length, faults.length, document);
    for (const [index, fault] of told.entries())
      assert.ok(fault.message.includes(faults[index] ?? ''), fault.message);
  }
});

test('with repair, bytes that are not UTF-8 stand as lone surrogates', () => {
  const { events } = scan(Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x41, 0x3c, 0x2f, 0x61, 0x3e]), {
    repair: () => undefined,
  });
  assert.deepEqual(events[1], ['text', '\udcffA']);
});

test('with repair, each fault of a tag is reported once, in any number of chunks', () => {
  const document = '<a one="& \x0b" one="2" b="&"><c d="&"/></a>';
  for (const size of [1, 7, 65536]) {
    const told: string[] = [];
    scan(document, { repair: ({ message }) => told.push(message) }, size);
    const reference = 'the & is not the start of a reference; as a character it is written &amp;';
    const first = [reference, 'the character U+000B is not allowed in XML', 'the attribute one occurs twice'];
    assert.deepEqual(told, [...first, reference, reference], `in chunks of ${size}`);
  }
});

test('with repair, nothing but limits and document types is thrown', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '=',
    '"',
    '&',
    ';',
    'a',
    ' ',
    '!',
    '-',
    '[CDATA[',
    ']]>',
    '?',
    '\0',
    '<a>',
    '</a>',
    '<a b="c">',
  );
  fc.assert(
    fc.property(fc.array(piece), fc.integer({ min: 1, max: 9 }), (pieces, size) => {
      scan(pieces.join(''), { repair: () => undefined }, size);
    }),
    { numRuns: 3000 },
  );
});

function textOf(events: readonly Event[]): string {
  return events.map(eventText).join('');
}

function eventText(event: Event): string {
  switch (event[0]) {
    case 'text':
      return event[1];
    case 'end':
      return `</${event[1]}>`;
    case 'start':
      return `<${event[1]}${event[2].map(([name, value]) => ` ${name}="${value}"`).join('')}>`;
  }
}
