import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSite } from '../src/index.js';
import { sampleTest, scratch, writeSample } from './support/sites.js';

const passes = sampleTest('domain/050-a', 'pass');
const fails = sampleTest('domain/050-a', 'fail');
const skipped = sampleTest('domain/050-a', 'skip');

for (const [what, samples, tone, words] of [
  ['one report', [{ tests: [passes] }], 'none', /No driver and platform has two reports/],
  ['equal reports', [{ tests: [passes] }, { tests: [passes] }], 'good', /Nothing got worse/],
  [
    'an incomplete report',
    [{ tests: [passes] }, { tests: [passes], complete: false }],
    'none',
    /Nothing that could be compared got worse, but 1 of 1 comparison is not complete/,
  ],
  [
    'a failure that is skipped now',
    [{ tests: [fails] }, { tests: [skipped] }],
    'none',
    /Nothing that could be compared got worse/,
  ],
  ['empty reports', [{}, {}], 'none', /Nothing that could be compared got worse/],
  ['a regression', [{ tests: [passes] }, { tests: [fails] }], 'bad', /1 result got worse</],
] as const)
  test(`changes between releases with ${what} are ${tone} news`, async (t) => {
    const folder = scratch();
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const reports = await Promise.all(
      samples.map((sample, index) =>
        writeSample(folder, String(index), { ...sample, libvirt: `${9 + index}.0.0` }),
      ),
    );
    const output = join(folder, 'site');
    for (let build = 0; build < 2; build += 1) {
      await buildSite(reports, { output });
      const html = readFileSync(join(output, 'changes.html'), 'utf8');
      const verdict = /<p class="verdict ([a-z]+)">[^\n]*/.exec(html);
      assert.equal(verdict?.[1], tone);
      assert.match(verdict?.[0] ?? '', words);
    }
  });
