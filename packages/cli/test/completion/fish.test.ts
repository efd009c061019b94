import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { formatCompletion } from '../../src/completion/completion.js';
import { sampleSpec } from '../command/sample-command.js';
import { sampleFamily } from '../command/sample-family.js';

const noFish = spawnSync('fish', ['--version']).error !== undefined && 'needs fish: apt-get install fish';

/** What fish offers for a command line that ends at the cursor, without the descriptions. */
function offered(script: string, line: string): readonly string[] {
  const { stdout, stderr } = spawnSync('fish', ['-c', `${script}\ncomplete -C '${line}'`], {
    encoding: 'utf8',
    cwd: '/',
  });
  assert.equal(stderr, '');
  return stdout.split('\n').flatMap((offer) => offer.split('\t')[0] || []);
}

for (const [line, offers] of [
  ['tck-sample --for', ['--format']],
  ['tck-sample --no-', ['--no-cleanup', '--no-color']],
  ['tck-sample --format ', ['junit', 'text', 'xml']],
  ['tck-sample --format=x', ['--format=xml']],
  ['tck-sample --completion=z', ['--completion=zsh']],
  ['tck-sample -j ', []],
  ['tck-sample -o /de', ['/dev/']],
  ['tck-sample write /de', ['/dev/']],
] as const)
  test(`fish completes '${line}'`, { skip: noFish }, () => {
    assert.deepEqual(offered(formatCompletion(sampleSpec, 'fish'), line), offers);
  });

for (const [line, offers] of [
  [
    'tck-family ',
    ['lint', 'record', '-q', '--color', '--completion', '--help', '--no-color', '--quiet', '--version'],
  ],
  ['tck-family -q li', ['lint']],
  ['tck-family -q lint --cat', ['--catalog']],
  ['tck-family lint --cat', ['--catalog']],
  ['tck-family record --cat', []],
  ['tck-family record --r', ['--reason']],
] as const)
  test(`fish completes a family's '${line}'`, { skip: noFish }, () => {
    assert.deepEqual(offered(formatCompletion(sampleFamily, 'fish'), line), offers);
  });

test('quotes and backslashes in a description are no more than that', { skip: noFish }, () => {
  const options = { Odd: { odd: { type: 'boolean', description: "it's a \\ $(false) (false)" } } } as const;
  const odd = formatCompletion({ ...sampleSpec, options }, 'fish');
  const { stdout } = spawnSync('fish', ['-c', `${odd}\ncomplete -C 'tck-sample --odd'`], {
    encoding: 'utf8',
  });
  assert.equal(stdout, "--odd\tit's a \\ $(false) (false)\n");
});
