import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const example = 'examples/custom-test/100-autostart.mjs';
const typescript = 'examples/custom-test-typescript/010-memory.ts';
const page = readFileSync(`${root}docs/writing-tests.md`, 'utf8');

/** The first fenced block of a language on the page. */
function block(language: string): string | undefined {
  return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(page)?.[1];
}

test('the documentation shows the examples as they are', () => {
  assert.equal(block('js'), readFileSync(root + example, 'utf8'));
  assert.equal(block('ts'), readFileSync(root + typescript, 'utf8'));
});

test('the example prints the output in the documentation', (t) => {
  const { stdout, status } = spawnSync(process.execPath, [example], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LIBVIRT_DEFAULT_URI: 'test:///default' },
  });
  if (status === 0) t.diagnostic('this libvirt has a test driver that refuses to mark a transient domain');
  else assert.equal(stdout, block('tap'));
  assert.match(stdout, /^1\.\.8$/m);
});
