import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failedFirst, idleExclusions, type Selection, selectTests } from '../../src/discovery/select.js';

const items = [
  { id: 'domain/050', tags: ['slow'] },
  { id: 'domain/060', tags: ['slow', 'migration'] },
  { id: 'network/050', tags: [] },
];
const failed = (...ids: readonly string[]) => ({ report: 'r.xml', ids: new Set(ids), isComplete: true });
const ids = (selection: Selection) => selectTests(items, selection).map(({ id }) => id);

describe('a selection', () => {
  it('takes all tests without a condition', () => assert.equal(selectTests(items, {}).length, 3));

  it('takes the tests that match any of its patterns', () =>
    assert.deepEqual(ids({ grep: ['^net', '060$'] }), ['domain/060', 'network/050']));

  it('leaves out ids, folders of ids, and patterns', () => {
    assert.deepEqual(ids({ exclude: ['domain'] }), ['network/050']);
    assert.deepEqual(ids({ exclude: ['*/050', 'nothing'] }), ['domain/060']);
    assert.deepEqual(idleExclusions(items, { exclude: ['*/050', 'nothing'] }), ['--exclude nothing']);
  });

  it('takes and leaves out tags', () => {
    assert.deepEqual(ids({ tag: ['slow'] }), ['domain/050', 'domain/060']);
    assert.deepEqual(ids({ tag: ['slow'], excludeTag: ['migration'] }), ['domain/050']);
    assert.deepEqual(ids({ excludeTag: ['slow'] }), ['network/050']);
  });

  it('warns of an excluded tag that no chosen test has', () => {
    const selection = { excludeTag: ['slow', 'boots'] };
    assert.deepEqual(ids(selection), ['network/050']);
    assert.deepEqual(idleExclusions(items, selection), ['--exclude-tag boots']);
  });

  it('takes the tests that failed', () => {
    assert.deepEqual(ids({ lastFailed: failed('network/050', 'gone') }), ['network/050']);
    assert.deepEqual(
      failedFirst(items, failed('network/050')).map(({ id }) => id),
      ['network/050', 'domain/050', 'domain/060'],
    );
  });

  const faults: readonly (readonly [Selection, string, string])[] = [
    [{ grep: ['('] }, 'option-invalid', 'understand the pattern ('],
    [{ grep: ['x'], tag: ['slow'] }, 'no-such-test', 'find a test that matches x and has the tag slow'],
    [{ tag: ['slwo'] }, 'no-such-test', 'find a test with the tag slwo; did you mean slow?'],
    [{ tag: ['x'] }, 'no-such-test', 'find a test with the tag x; the tags here are: migration, slow'],
    [{ lastFailed: failed() }, 'no-such-test', 'find a failed test in r.xml'],
    [{ lastFailed: failed('gone') }, 'no-such-test', 'find a test that failed in r.xml'],
  ];
  for (const [selection, code, message] of faults)
    it(`that finds nothing is refused: ${message}`, () =>
      assert.throws(() => selectTests(items, selection), { code, message }));
});
