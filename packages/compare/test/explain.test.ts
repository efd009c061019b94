import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sideBySide } from '../src/explain/side-by-side.js';
import { asXmlLines } from '../src/explain/xml-lines.js';
import type { Difference } from '../src/index.js';
import { comparePair, reportOf, testOf } from './support/reports.js';

test('differences with one cause are one group', async () => {
  const sketches = (outcome: string) =>
    Array.from({ length: 200 }, (_, index) =>
      outcome === 'pass' ? `pass check ${index}` : `fail check ${index}: no network tck-${index}`,
    );
  const { causes } = await comparePair(
    reportOf([testOf('a/b', sketches('pass'))]),
    reportOf([testOf('a/b', sketches('fail'))]),
  );
  assert.equal(causes.length, 1);
  assert.deepEqual(
    [causes[0]?.class, causes[0]?.count, causes[0]?.message],
    ['regression', 200, 'no network tck-N'],
  );
  assert.equal(causes[0]?.differences.length, 200);
});

describe('side by side', () => {
  const difference = (message: Difference['message']): Difference => ({
    test: 'a/b',
    check: 'it',
    class: 'regression',
    old: 'pass',
    new: 'fail',
    changed: 'behaviour',
    ...(message && { message }),
  });
  const lines = (message: Difference['message']) =>
    sideBySide(difference(message))?.lines.map(
      ({ kind, parts }) =>
        `${kind} ${parts.map(({ text, isChanged }) => (isChanged ? `<${text}>` : text)).join('')}`,
    );
  test('what was expected and what Test::More got', () => {
    assert.deepEqual(lines({ new: "Failed test 'it'\n         got: 'off'\n    expected: 'on'" }), [
      "old 'on'",
      "new 'off'",
    ]);
  });
  test('where structures differ, as Test::More says it', () => {
    const says =
      "Structures begin differing at:\n         $got->{disks}[1] = 'vdb'\n    $expected->{disks}[1] = Does not exist";
    assert.deepEqual(lines({ new: says }), ['old Does not exist', "new 'vdb'"]);
  });
  test('nothing that only begins like it', () => {
    assert.equal(lines({ new: 'got = 1\nexpected = 2' }), undefined);
  });
  test('what was found and what this kit wanted', () => {
    assert.deepEqual(lines({ new: 'at: x\nfound: 1\nwanted: 2\nstack: y' }), ['old 2', 'new 1']);
  });
  test('what two reports say, line by line', () => {
    assert.deepEqual(lines({ old: 'first\nsecond', new: 'first\nthird' }), [
      'both first',
      'old second',
      'new third',
    ]);
  });
  test('XML element by element, with attributes in any order', () => {
    assert.deepEqual(
      lines({ old: '<a x="1" y="2"><b/>text</a>', new: "<a y='2' x='1'>\n <b/>\n other</a>" }),
      ['both <a x="1" y="2">', 'both   <b/>', 'old   text', 'new   other', 'both </a>'],
    );
  });
  test('with the words that changed in lines that did', () => {
    assert.deepEqual(
      lines({ old: 'a\nno network 10.1.2.0/24 here\nb', new: 'a\nno network 10.1.3.0/24 there\nb' }),
      ['both a', 'old no network <10.1.2.0>/24 <here>', 'new no network <10.1.3.0>/24 <there>', 'both b'],
    );
  });
  test('with the words that came or went, over several lines', () => {
    assert.deepEqual(lines({ old: 'one two\nthree four', new: 'one three\nfour five six' }), [
      'old one <two>',
      'old three< >four',
      'new one three',
      'new four <five six>',
    ]);
  });
  test('with words that changed one after the other as one change', () => {
    assert.deepEqual(lines({ old: 'exit: one two three at once', new: 'exit: four, (five) at once' }), [
      'old exit: <one two three> at once',
      'new exit: <four, (five)> at once',
    ]);
  });
  test('with the attributes that changed in XML', () => {
    assert.deepEqual(
      lines({ new: 'found: \'<a x="1"><b y="2"/></a>\'\nwanted: \'<a x="1"><b y="3"/></a>\'' }),
      ['both <a x="1">', 'old   <b y="<3>"/>', 'new   <b y="<2>"/>', 'both </a>'],
    );
  });
  test('with the text that changed in XML', () => {
    assert.deepEqual(lines({ old: '<a>\n<b></b><c>1</c></a>', new: '<a><b/><c>2</c><d>x</d></a>' }), [
      'both <a>',
      'both   <b/>',
      'old   <c><1></c>',
      'new   <c><2></c>',
      'new   <d>x</d>',
      'both </a>',
    ]);
  });
  test('nothing, where there is one text only', () => {
    assert.equal(sideBySide(difference({ new: 'it failed' })), undefined);
    assert.equal(sideBySide(difference(undefined)), undefined);
  });
  test('texts without anything in common, however long they are', () => {
    const long = (word: string) => Array.from({ length: 2000 }, (_, index) => `${word} ${index}`).join('\n');
    assert.equal(sideBySide(difference({ old: long('a'), new: long('b') }))?.lines.length, 4000);
  });
  test('texts of more equal lines than a call takes arguments', () => {
    const long = (last: string) => `${'same\n'.repeat(200_000)}${last}`;
    assert.equal(sideBySide(difference({ old: long('a'), new: long('b') }))?.lines.length, 200_002);
  });
  test('XML of many tags in each other stays about as long as it was', () => {
    const deep = `${'<a>'.repeat(2000)}${'</a>'.repeat(2000)}`;
    assert.ok((asXmlLines(deep) ?? '').length < 20 * deep.length);
  });
  test('a tag with long words or much space in it is put in order like any other', () => {
    const [word, space] = ['x'.repeat(5000), ' '.repeat(5000)];
    assert.equal(asXmlLines(`<a ${word}${space}b='2'${space}a="1"${space}/>`), '<a a="1" b="2"/>');
  });
  test('what only looks like XML is text', () => {
    assert.equal(asXmlLines('a < b'), undefined);
    assert.equal(asXmlLines('<'.repeat(10_000)), undefined);
  });
});
