import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { removeAbandoned } from '../../src/environment/remove-abandoned.js';

test('objects with the prefix are removed, and no others', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tck-abandoned-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const node = join(folder, 'node.xml');
  const domain = (name: string) =>
    `<domain type='test'><name>${name}</name><memory>8192</memory><os><type>hvm</type></os></domain>`;
  writeFileSync(node, `<node>${['tck-12-web', 'tck-123-web', 'tck-notes'].map(domain).join('')}</node>`);
  assert.deepEqual(removeAbandoned(`test://${node}`, 'tck-12'), ['removed domain tck-12-web']);
});

test('hooks with the prefix are removed, and no others', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tck-abandoned-'));
  const variable = 'LIBVIRT_TCK_CONFIG';
  const before = process.env[variable];
  t.after(() => {
    rmSync(folder, { recursive: true });
    if (before === undefined) delete process.env[variable];
    else process.env[variable] = before;
  });
  const hooks = join(folder, 'qemu.d');
  mkdirSync(hooks);
  for (const name of ['tck-12-1', 'tck-123-1', 'users']) writeFileSync(join(hooks, name), '');
  process.env[variable] = join(folder, 'config.yml');
  writeFileSync(join(folder, 'config.yml'), `hooks_dir: ${folder}\n`);
  assert.deepEqual(removeAbandoned('test:///default', 'tck-12'), ['removed hook tck-12-1']);
  assert.deepEqual(readdirSync(hooks).sort(), ['tck-123-1', 'users']);
});

test('a prefix that could be the beginning of a user’s names is refused', () => {
  for (const prefix of ['tck', 'tck-', 'tck-notes']) {
    assert.throws(() => removeAbandoned('test:///default', prefix), RangeError);
  }
});
