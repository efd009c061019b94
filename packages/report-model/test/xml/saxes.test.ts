import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { ReportError } from '../../src/index.js';
import { type Event, scan } from './scan.js';

/** What saxes makes of a document; undefined when it is not well-formed. */
function saxes(document: string): readonly Event[] | undefined {
  const parser = new SaxesParser();
  const events: Event[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') events.push(['text', text]);
    text = '';
  };
  let depth = 0;
  const add = (more: string) => {
    if (depth > 0) text += more;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ name, attributes }) => {
    flush();
    depth += 1;
    events.push(['start', name, Object.entries(attributes)]);
  });
  parser.on('closetag', ({ name }) => {
    flush();
    depth -= 1;
    events.push(['end', name]);
  });
  let isBad = false;
  parser.on('error', () => {
    isBad = true;
  });
  parser.write(document).close();
  return isBad ? undefined : events;
}

function ours(document: string, size?: number): readonly Event[] | undefined {
  try {
    const { events, isWhole } = scan(document, {}, size);
    return isWhole ? events : undefined;
  } catch (error) {
    assert.ok(error instanceof ReportError, String(error));
    return undefined;
  }
}

const PIECES = [
  '<a>',
  '</a>',
  '<b x="1">',
  '</b>',
  '<c/>',
  '<é·/>',
  '<-/>',
  '<a',
  '>',
  '/',
  '<',
  '=',
  '"',
  "'",
  '&',
  ';',
  '&amp;',
  '&#65;',
  '&#x41;',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&nbsp;',
  ' x="1"',
  " y='2'",
  ' x=1',
  ' x',
  '<!--',
  '-->',
  '--',
  '-',
  '<![CDATA[',
  ']]>',
  ']]',
  ']',
  '<?pi ',
  '?>',
  '<?xml version="1.0"?>',
  '<?xml',
  '<!',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  'text',
  '🚀',
  'é',
  '\0',
  '\x01',
  '\x7f',
  '\ufffe',
  '__proto__',
  ':',
  'xmlns="u"',
  '<a xmlns:p="q" p:x="1"/>',
  '<a ',
  '</',
  '< a>',
  '</a >',
] as const;

const document = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));

test('anything is accepted, and understood, as saxes does', () => {
  const wrapped = fc.oneof(
    document,
    document.map((text) => `<r>${text}</r>`),
    document.map((text) => `<r y="${text}"/>`),
    // What is repeated is recognised by its shape.
    document.map((text) => `<r>${text}${text}${text}</r>`),
    document.map((text) => `<r>${`<c x="1" y="${text}"/>`.repeat(3)}</r>`),
  );
  fc.assert(
    fc.property(wrapped, (text) => {
      assert.deepEqual(ours(text), saxes(text));
    }),
    { numRuns: 5000 },
  );
});

test('real documents with a few bytes changed are accepted as saxes accepts them', () => {
  const junit = readFileSync(new URL('../../../test/fixtures/xml/well-formed.xml', import.meta.url), 'utf8');
  const change = fc.record({
    at: fc.nat({ max: junit.length - 1 }),
    length: fc.nat({ max: 3 }),
    text: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 2 })),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      let text = junit;
      for (const { at, length, text: inserted } of changes)
        text = text.slice(0, at) + inserted + text.slice(at + length);
      const wellFormed = Buffer.from(text).toString();
      assert.deepEqual(ours(wellFormed), saxes(wellFormed));
    }),
    { numRuns: 1000 },
  );
});

test('it does not matter how a document is cut into chunks', () => {
  fc.assert(
    fc.property(document, fc.integer({ min: 1, max: 20 }), (text, size) => {
      const whole = `<r>${text}</r>`;
      assert.deepEqual(ours(whole, size), ours(whole));
    }),
    { numRuns: 1500 },
  );
});
