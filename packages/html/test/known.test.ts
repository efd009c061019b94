import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadLists } from '@libvirt-tck/known-broken';
import { buildSite } from '../src/index.js';
import { sampleTest, scratch, writeSample } from './support/sites.js';

const LIST = `version: 1
entries:
  - { id: holds, test: domain/050-a, kind: broken, reason: it fails, bug: 'https://example.org/1', owner: qa }
  - { id: old, test: domain/060-b, kind: broken, reason: it failed, bug: 'https://example.org/1', owner: qa, expires: 2026-01-31 }
  - { id: lost, test: domain/070-c, kind: broken, reason: there is no such test, bug: 'https://example.org/1', owner: qa }
  - { id: far, test: domain/050-a, kind: broken, reason: another driver, bug: 'https://example.org/1', owner: qa, when: { driver: xen } }
`;

test('known issues have the entries that decide about no result, and why', async (t) => {
  const folder = scratch();
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const tests = [sampleTest('domain/050-a', 'fail'), sampleTest('domain/060-b', 'pass')];
  const report = await writeSample(folder, 'report', { tests });
  writeFileSync(join(folder, 'list.yaml'), LIST);
  const lists = await loadLists([join(folder, 'list.yaml')]);
  const output = join(folder, 'site');
  for (let build = 0; build < 2; build += 1) {
    await buildSite([report], { output, lists, now: new Date('2026-11-30') });
    const { used, without } = JSON.parse(readFileSync(join(output, 'data/known.json'), 'utf8'));
    assert.deepEqual(
      used.map(({ entry, state }: { entry: string; state: string }) => [entry, state]),
      [['holds', 'known']],
    );
    assert.deepEqual(
      without.map(({ entry, state }: { entry: string; state: string }) => [entry, state]),
      [
        ['far', 'not-applicable'],
        ['lost', 'not-exercised'],
        ['old', 'expired'],
      ],
    );
    const html = readFileSync(join(output, 'known.html'), 'utf8');
    assert.match(html, /Entries without a result \(3\)/);
  }
});
