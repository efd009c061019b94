import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSite } from '../src/index.js';
import { filesIn, sampleTest, scratch, writeSample } from './support/sites.js';

test('the newest of any two drivers are side by side, both ways', async (t) => {
  const folder = scratch();
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const same = sampleTest('domain/050-a', 'pass');
  const reports = await Promise.all(
    (['pass', 'fail', 'pass'] as const).map((outcome, index) =>
      writeSample(folder, String(index), {
        driver: ['qemu', 'lxc', 'xen'][index] ?? '',
        tests: [same, sampleTest('domain/060-b', outcome)],
      }),
    ),
  );
  const output = join(folder, 'site');
  await buildSite(reports, { output });
  const pairs = [...filesIn(join(output, 'pair')).keys()];
  assert.equal(pairs.length, 6);
  const read = (one: string, other: string) => {
    const name = pairs.find((path) => path.startsWith(one) && path.includes(`..${other}`)) ?? '';
    return readFileSync(join(output, 'pair', name), 'utf8');
  };
  const html = read('qemu', 'lxc');
  assert.match(html, /Tests \(1 of 2\)/);
  assert.match(html, /060/);
  assert.doesNotMatch(html.slice(html.indexOf('id="tests"')), /test\/domain-050/);
  const [, back = ''] = /href="\.\.\/(pair\/[^"]*)">The other way round/.exec(html) ?? [];
  assert.equal(readFileSync(join(output, back), 'utf8'), read('lxc', 'qemu'));
  assert.match(read('qemu', 'xen'), /Their newest results are the same/);
});
