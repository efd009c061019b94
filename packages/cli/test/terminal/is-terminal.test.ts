import assert from 'node:assert/strict';
import { closeSync, openSync } from 'node:fs';
import { test } from 'node:test';
import { isTerminal } from '../../src/terminal/is-terminal.js';
import { noTerminal, onTerminal } from '../command/run-sample.js';

for (const [what, path] of [
  ['a file', process.execPath],
  ['the null device', '/dev/null'],
  ['another character device', '/dev/zero'],
] as const)
  test(`${what} is no terminal`, () => {
    const fd = openSync(path, 'r');
    try {
      assert.equal(isTerminal(fd), false);
    } finally {
      closeSync(fd);
    }
  });

test('a terminal is one, and a pipe is none', { skip: noTerminal }, () => {
  const module = new URL('../../src/terminal/is-terminal.js', import.meta.url);
  const ask = `import('${module}').then(({ isTerminal }) => console.error([0, 1].map(isTerminal).join(' ')))`;
  const { text } = onTerminal(`'${process.execPath}' -e "$ask" | cat`, { ask });
  assert.match(text, /true false/);
});
