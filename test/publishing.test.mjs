// The jobs that docs/publishing.md refers to, as far as they can be looked at without the forges.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from '../scripts/npm-dependencies.mjs';

/** @param {string} name */
const job = (name) => parse(readFileSync(join(root, 'examples/ci', name), 'utf8'));

test('the workflow for GitHub may do what its steps need: push a report, and deploy pages', () => {
  const { permissions, jobs } = job('github-pages.yml');
  assert.deepEqual(permissions, { contents: 'write', pages: 'write', 'id-token': 'write' });
  const steps = /** @type {{ uses?: string, run?: string, with?: { path?: string } }[]} */ (jobs.site.steps);
  const at = (/** @type {RegExp} */ what) =>
    steps.findIndex(({ uses = '', run = '' }) => what.test(uses + run));
  const order = [
    /checkout/,
    /setup-node/,
    /npm ci/,
    /examples\/ci\/publish/,
    /upload-pages-artifact/,
    /deploy-pages/,
  ];
  const places = order.map(at);
  assert.ok(
    places.every((place, index) => place > (places[index - 1] ?? -1)),
    places.join(),
  );
  assert.equal(steps[at(/upload-pages-artifact/)]?.with?.path, 'public');
});

test('the job for GitLab is named pages, installs the kit, and leaves the site where Pages looks', () => {
  const { pages } = job('gitlab-pages.yml');
  assert.ok(pages.before_script.some((/** @type {string} */ line) => line.includes('npm ci')));
  assert.ok(pages.script.includes('examples/ci/publish'));
  assert.deepEqual(pages.artifacts.paths, ['public']);
});
