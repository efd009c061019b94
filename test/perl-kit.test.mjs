// Every script of the Perl kit is accounted for, and the page about them is current.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/npm-dependencies.mjs';
import { compare, coverage, data, page, perlScripts, render } from '../scripts/perl-kit.mjs';

const entries = Object.entries(data.scripts);

test('perl-kit.yaml has every script of the Perl kit, and no others', () => {
  assert.deepEqual(Object.keys(data.scripts).sort(), perlScripts);
  assert.equal(coverage().all, 95);
});

test('each script is covered by tests that exist, or the reason is given', () => {
  for (const [script, { 'covered-by': ids = [], 'not-covered': reason }] of entries) {
    assert.equal(ids.length > 0, reason === undefined, script);
    for (const id of ids)
      assert.ok(existsSync(join(root, 'packages/suite/src', `${id}.ts`)), `${script}: ${id}`);
  }
});

test('perl-kit.yaml has no unknown keys and no unknown drivers', () => {
  const known = ['covered-by', 'missing', 'not-covered', 'beyond', 'disagrees'];
  for (const [script, entry] of entries) {
    assert.deepEqual(
      Object.keys(entry).filter((key) => !known.includes(key)),
      [],
      script,
    );
    const drivers = compare(script).map(({ driver }) => driver);
    assert.deepEqual(
      Object.keys(entry.disagrees ?? {}).filter((driver) => !drivers.includes(driver)),
      [],
      script,
    );
  }
});

test('every disagreement is explained in perl-kit.yaml', () => {
  const unexplained = perlScripts
    .flatMap(compare)
    .filter(({ disagree, why }) => disagree && why === undefined)
    .map(({ script, driver, failed }) => `${script} on ${driver} ${failed.join(', ')}`);
  assert.deepEqual(unexplained, []);
});

test('the reason why a script of the Perl kit was aborted is known', () => {
  const unknown = perlScripts
    .flatMap(compare)
    .filter(({ perl, abort }) => perl === 'aborted' && abort === undefined);
  assert.deepEqual(
    unknown.map(({ script, driver }) => `${script} on ${driver}`),
    [],
  );
});

/**
 * The page without what our reports decide: the counts of results, the disagreements, and the results of each script.
 * @param {string} text
 */
const withoutResults = (text) =>
  text
    .replaceAll(/(<!-- generated: (agreement|disagreements) -->).*?(<!-- end: \2 -->)/gs, '$1$3')
    .replaceAll(/^(\| `.*)$/gm, (row) => row.split(' | ').slice(0, 3).join(' | '));

test(`${page} is current; \`node scripts/perl-kit.mjs\` updates it`, () => {
  assert.equal(withoutResults(readFileSync(join(root, page), 'utf8')), withoutResults(render()));
});
