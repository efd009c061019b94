import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ending } from '../../../src/model.js';
import { readBytes } from '../../read.js';

async function endingOf(...lines: readonly string[]): Promise<Ending | undefined> {
  const { tests } = await readBytes(Buffer.from(`${lines.join('\n')}\n`), 'a.tap');
  return tests[0]?.ending;
}

test('where there is only the TAP, the exit status is what Test::More prints last', async () => {
  const started = ['1..2', 'ok 1 - a'];
  assert.deepEqual(await endingOf(...started, '# Looks like your test exited with 22 just after 1.'), {
    kind: 'exited',
    status: 22,
  });
  assert.deepEqual(
    await endingOf(
      '1..2',
      'no virt-builder',
      '# Looks like your test exited with 2 before it could output anything.',
    ),
    { kind: 'exited', status: 2 },
  );
});

test('what stands before anything else, or says something else, is no exit status', async () => {
  const looksLike = '# Looks like your test exited with 22 just after 1.';
  const broken = { kind: 'plan-broken', reason: 'planned 2 checks, ran 1' };
  assert.deepEqual(await endingOf('1..2', 'ok 1', looksLike, '# and more'), broken);
  assert.deepEqual(await endingOf('1..2', 'ok 1', '# Looks like you planned 2 tests but ran 1.'), broken);
});
