import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Parser, type Result } from 'tap-parser';
import { bailOutLine, commentLines, planLine, testPointLine, versionLine } from '../../src/tap/lines.js';

function parse(tap: string): Result[] {
  const results: Result[] = [];
  const parser = new Parser();
  parser.on('assert', (result) => results.push(result));
  parser.end(tap);
  return results;
}

/** What remains of a name: line breaks are shown, and a reader trims the ends. */
const singleLine = fc
  .string({ unit: 'binary-ascii' })
  .map((text) => text.replace(/[\n\r]/g, '').trim())
  .filter((text) => !/^[-{]|\{$|^\d|^\s|\s$/.test(text));

test('another TAP 14 reader gets back any name and reason', () => {
  fc.assert(
    fc.property(singleLine, singleLine, fc.boolean(), (name, reason, passed) => {
      const directive = { kind: 'TODO', reason } as const;
      const [result] = parse(`${versionLine}${testPointLine(passed, 1, name, directive)}${planLine(1)}`);
      assert.equal(result?.ok, passed);
      assert.equal(result?.name, name);
      assert.equal(result?.todo, reason === '' ? true : reason);
    }),
  );
});

test('line breaks are shown, never printed', () => {
  assert.equal(testPointLine(true, 7, 'a\nb\rc'), 'ok 7 - a\\\\nb\\\\rc\n');
  assert.equal(bailOutLine('a\nb'), 'Bail out! a\\nb\n');
});

test('an empty name, reason or comment leaves no trailing space', () => {
  assert.equal(testPointLine(false, 1, ''), 'not ok 1\n');
  assert.equal(testPointLine(true, 1, '', { kind: 'SKIP', reason: '' }), 'ok 1 # SKIP\n');
  assert.equal(bailOutLine(''), 'Bail out!\n');
  assert.equal(commentLines('a\n\nb'), '# a\n#\n# b\n');
});

test('a plan can skip everything', () => {
  assert.equal(planLine(0, { kind: 'SKIP', reason: 'none here' }), '1..0 # SKIP none here\n');
});
