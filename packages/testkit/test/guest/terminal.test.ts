import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openTerminal } from '../../src/guest/terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-terminal-'));
after(() => rmSync(folder, { recursive: true }));

/** The end of a file is what a terminal has after a hang-up. */
function hungUp(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('a terminal that hung up is read to its end', () => {
  const terminal = openTerminal(hungUp('first', 'one\n'), () => undefined);
  assert.equal(terminal.text(), 'one\n');
  assert.equal(terminal.text(), 'one\n');
  terminal.close();
});

test('a guest that reboots gets another terminal, which is read after the first, once it is there', () => {
  const places = [undefined, join(folder, 'none'), hungUp('second', 'two\n')];
  const terminal = openTerminal(hungUp('first', 'one\n'), () => places.shift());
  assert.equal(terminal.text(), 'one\n', 'the guest is gone');
  assert.equal(terminal.text(), 'one\n', 'its terminal is not there yet');
  assert.equal(terminal.text(), 'one\ntwo\n');
  terminal.close();
});

test('a closed terminal keeps its text, and looks for no other', () => {
  const path = hungUp('first', 'one\n');
  const terminal = openTerminal(path, () => assert.fail('it must not ask'));
  terminal.write('');
  terminal.close();
  terminal.close();
  assert.equal(terminal.text(), '');
});

test('what is written arrives', () => {
  const path = hungUp('first', '');
  const terminal = openTerminal(path, () => undefined);
  terminal.write('échø\n');
  terminal.close();
  assert.equal(readFileSync(path, 'utf8'), 'échø\n');
});
