import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownWriter } from '../../src/dialects/markdown/write.js';
import type { Test } from '../../src/model.js';
import { totalsOf } from '../../src/totals.js';

function written(tests: readonly Test[], complete = true): string {
  const writer = markdownWriter();
  const platform = { capabilities: [], properties: [] };
  const parts = [writer.begin({ suite: 'kit', platform }), ...tests.map((one) => writer.test(one))];
  return [...parts, writer.end({ complete, totals: totalsOf(tests) })].join('');
}

const failing = (id: string, message: string): Test => ({
  id,
  ending: { kind: 'finished' },
  checks: [{ number: 1, name: 'it', outcome: 'fail', diagnostics: [{ kind: 'output', text: message }] }],
});

test('a comment has at most as many characters as GitHub takes, and says what it leaves out', () => {
  const text = written(
    Array.from({ length: 2000 }, (_, index) => failing(`a/${index}`, `no ${index} ${'x'.repeat(90)}`)),
  );
  assert.ok(text.length <= 65_536);
  const [, shown, all] = /(\d+) of (\d+) parts are shown/.exec(text) ?? [];
  assert.ok(Number(shown) > 10 && Number(shown) < Number(all));
  assert.equal(text.match(/^#### /gm)?.length, Number(shown));
});

test('the text of a report is no Markdown, and no HTML', () => {
  const text = written([failing('a/<img>@all', '```\n</details><script>')]);
  assert.doesNotMatch(text, /<img>|@all/);
  assert.match(text, /^````\n/m);
});

test('an incomplete report without a failure is no good news', () => {
  const passing: Test = { ...failing('a/b', ''), checks: [{ number: 1, name: 'it', outcome: 'pass' }] };
  assert.match(written([passing]), /\*\*✓ /);
  assert.match(written([passing], false), /\*\*– .*incomplete/);
});
