// Data flows one way through the house; the table in docs/architecture.md says who imports whom. What a package imports without
// declaring it is the linter's business (noUndeclaredDependencies), so the declared dependencies are all there is to see.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/npm-dependencies.mjs';

/** @param {string} name @returns {string[]} the siblings that a package imports, by the table */
function siblingsInTable(name) {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
  assert.ok(row, `packages/${name} is not in the table: decide what it may import`);
  const [, , imports = '', , commands = ''] = row.split('|');
  const siblings = [...imports.matchAll(/`([^`]+)`/g)].map(([, sibling = '']) => sibling);
  return commands.trim() === '' ? siblings : [...siblings, 'cli'];
}

/** @param {string} name @returns {string[]} the siblings that a package declares to import */
function declaredSiblings(name) {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  const declared = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.peerDependencies,
  };
  const scope = '@libvirt-tck/';
  return Object.keys(declared).flatMap((each) => (each.startsWith(scope) ? each.slice(scope.length) : []));
}

for (const name of readdirSync(join(root, 'packages')))
  test(`packages/${name} imports the siblings that the table says, and no others`, () => {
    assert.deepEqual(declaredSiblings(name).sort(), siblingsInTable(name).sort());
  });

test('every package is part of the build', () => {
  const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  assert.deepEqual(
    references.map((/** @type {{ path: string }} */ { path }) => path).sort(),
    readdirSync(join(root, 'packages')).map((name) => `packages/${name}`),
  );
});
