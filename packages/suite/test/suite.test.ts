import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { suiteName, suiteRoot, suiteVersion } from '../src/index.js';
import { runScript, scripts } from './run-script.js';

test('every script of the suite has a name that starts with a number', () => {
  for (const script of scripts) {
    assert.match(script, /^[a-z]+\/\d{3}-[a-z-]+$/);
    assert.ok(existsSync(join(suiteRoot, `${script}.js`)), script);
  }
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

const needsGuests: readonly string[] = ['domain/090-guest-boots'];

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
