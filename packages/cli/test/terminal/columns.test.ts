import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noTerminal, onTerminal, runSample } from '../command/run-sample.js';

const longest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));

test('without a terminal COLUMNS decides, if it makes sense', () => {
  const standard = longest(runSample(['--help']).stdout);
  assert.ok(standard > 70 && standard <= 80);
  assert.ok(longest(runSample(['--help'], { COLUMNS: '60' }).stdout) <= 60);
  for (const COLUMNS of ['', '0', '-5', 'many', '7.5'])
    assert.equal(longest(runSample(['--help'], { COLUMNS }).stdout), standard);
});

test('a terminal knows its width', { skip: noTerminal }, () => {
  assert.ok(longest(onTerminal('$sample --help', { COLUMNS: '100' }, 50).text) <= 50);
});

test('a terminal without a width is as if it were none', { skip: noTerminal }, () => {
  const { text } = onTerminal('$sample --help', { COLUMNS: '60' }, 0);
  assert.ok(longest(text) <= 60);
});
