import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spec } from '../../src/bin/tck-compare.spec.js';
import { classNames, fatalClasses } from '../../src/index.js';

test('the help names every class, and which of them fail', () => {
  const [fatal = '', others = ''] = (spec.description.at(-1) ?? '').split('. ');
  const named = (sentence: string) =>
    classNames.filter((name) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(sentence));
  assert.deepEqual(named(fatal), [...fatalClasses()]);
  assert.deepEqual(
    named(others),
    classNames.filter((name) => !fatalClasses().has(name)),
  );
});
