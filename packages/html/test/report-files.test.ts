import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { buildSite, reportFiles, SiteError } from '../src/index.js';
import { sampleTest, scratch, writeSample } from './support/sites.js';

describe('a folder of reports', () => {
  let folder: string;
  beforeEach(() => {
    folder = scratch();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('has those of its folders, but none of a site in it', async () => {
    const report = await writeSample(folder, 'report', { tests: [sampleTest('domain/050-a', 'pass')] });
    mkdirSync(join(folder, 'old'));
    const older = await writeSample(join(folder, 'old'), 'report', {});
    const output = join(folder, 'site');
    for (let build = 0; build < 2; build += 1) {
      assert.deepEqual(reportFiles([folder]), [older, report]);
      await buildSite(reportFiles([folder]), { output });
    }
    assert.throws(() => reportFiles([output]), /it is a site of tck-html/);
    const aside = join(folder, `site.${process.pid}.tck-html`);
    mkdirSync(aside);
    writeFileSync(join(aside, 'report.xml'), '');
    assert.deepEqual(reportFiles([folder]), [older, report]);
  });

  test('may link to itself', async () => {
    const report = await writeSample(folder, 'report', {});
    symlinkSync('.', join(folder, 'same'));
    assert.deepEqual(reportFiles([folder]), [report]);
  });

  test('has no report in a folder that is named like one', () => {
    mkdirSync(join(folder, 'x.tap'));
    assert.throws(() => reportFiles([folder]), SiteError);
  });
});
