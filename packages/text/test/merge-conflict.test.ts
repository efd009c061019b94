import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MergeConflicts } from '../src/index.js';

function linesOfConflicts(text: string): readonly number[] {
  const conflicts = new MergeConflicts();
  return text.split('\n').flatMap((line, index) => conflicts.line(line, index + 1) ?? []);
}

test('a merge conflict has its line, with labels or without, and behind another', () => {
  const one = '<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> branch';
  const bare = '<<<<<<<\r\n||||||| base\r\n=======\r\n>>>>>>>\r';
  assert.deepEqual(linesOfConflicts(`first\n${one}\n${bare}`), [2, 7]);
});

test('markers that are not all there, or not in their order, are text', () => {
  for (const text of [
    'Results\n=======\n',
    '<<<<<<< HEAD\n>>>>>>> branch\n',
    '=======\n>>>>>>> branch\n',
    '>>>>>>> branch\n=======\n<<<<<<< HEAD\n',
    '<<<<<<<< 8\n=======\n>>>>>>> branch\n',
    ' <<<<<<< HEAD\n =======\n >>>>>>> branch\n',
  ])
    assert.deepEqual(linesOfConflicts(text), [], text);
});
