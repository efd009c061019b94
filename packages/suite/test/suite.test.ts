import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { suiteName, suiteRoot, suiteVersion } from '../src/index.js';
import { runScript, type Script, scripts } from './run-script.js';

test('every script of the suite has a name that starts with a number', () => {
  const files = readdirSync(suiteRoot, { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((path) => /(^|\/)\d[^/]*\.js$/.test(path))
    .map((path) => path.replace(/\.js$/, ''));
  assert.deepEqual(found.sort(), [...scripts]);
});

test('the README lists every script', () => {
  const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const linked = [...page.matchAll(/^\| \[`(.*?)`\]\(src\/\1\.ts\) +\|/gm)].map(([, script]) => script);
  assert.deepEqual(linked, [...scripts]);
});

test('the suite has a name and the version of its package', () => {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  assert.equal(suiteName, 'libvirt-tck');
  assert.equal(suiteVersion, JSON.parse(manifest).version);
});

const needsGuests: readonly Script[] = ['domain/090-guest-boots'];

for (const script of scripts.filter((name) => !needsGuests.includes(name)))
  test(`${script} passes on the test driver`, () => {
    const { status, passed, failed, skipped, output } = runScript(script);
    assert.deepEqual({ status, failed, skipped }, { status: 0, failed: [], skipped: [] }, output);
    assert.equal(new Set(passed).size, passed.length, 'each check has a name of its own');
    assert.match(output, new RegExp(`^1\\.\\.${passed.length}$`, 'm'));
  });

for (const script of needsGuests)
  test(`${script} is skipped on the test driver, which only pretends to run guests`, () => {
    const { status, output } = runScript(script);
    assert.equal(status, 0);
    assert.match(output, /^1\.\.0 # SKIP unsupported: /m);
  });
