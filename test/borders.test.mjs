// Data flows one way through the house; this is the table of who may import whom. What a package imports without
// declaring it is the linter's business (noUndeclaredDependencies), so the declared dependencies are all there is to see.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/npm-dependencies.mjs';

const commands = 'cli';
/** @type {Record<string, string[]>} */
const mayImport = {
  'report-model': [commands],
  cli: [],
  'known-broken': ['report-model', commands],
  // The lists are laid over reports before they are compared.
  compare: ['report-model', 'known-broken', commands],
  libvirt: [],
  testkit: ['libvirt', commands],
  suite: ['testkit', 'libvirt'],
  // The suite is found and run as scripts, never imported.
  // The lists are loaded late, where --known asks for them.
  runner: ['report-model', 'known-broken', 'libvirt', 'suite', commands],
};

test('every package imports only the siblings it may', () => {
  for (const name of readdirSync(join(root, 'packages'))) {
    const allowed = mayImport[name];
    assert.ok(allowed, `packages/${name} is not in the table: decide what it may import`);
    const declared = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
    const siblings = Object.keys({
      ...declared.dependencies,
      ...declared.devDependencies,
      ...declared.peerDependencies,
    })
      .filter((dependency) => dependency.startsWith('@libvirt-tck/'))
      .map((dependency) => dependency.slice('@libvirt-tck/'.length));
    for (const sibling of siblings) {
      assert.ok(allowed.includes(sibling), `packages/${name} may not depend on ${sibling}`);
    }
  }
});

test('every package is part of the build', () => {
  const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  assert.deepEqual(
    references.map((/** @type {{ path: string }} */ { path }) => path).sort(),
    readdirSync(join(root, 'packages')).map((name) => `packages/${name}`),
  );
});
