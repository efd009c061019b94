import assert from 'node:assert/strict';
import { lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { buildSite, reportFiles, SiteError } from '../src/index.js';
import { SiteOutput } from '../src/output.js';
import { REAL_REPORTS, scratch } from './support/sites.js';

describe('the folder of a site', () => {
  const reports = reportFiles([REAL_REPORTS]).slice(0, 1);
  let folder: string;
  let output: string;
  beforeEach(() => {
    folder = scratch();
    output = join(folder, 'site');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const read = (path: string) => readFileSync(join(output, path), 'utf8');

  test('keeps the files that users added', async () => {
    await buildSite(reports, { output });
    mkdirSync(join(output, '.git/refs'), { recursive: true });
    const added = ['.git/HEAD', 'CNAME', 'data/mine.txt'];
    for (const path of added) writeFileSync(join(output, path), path);
    for (let build = 0; build < 2; build += 1) {
      await buildSite(reports, { output });
      for (const path of added) assert.equal(read(path), path);
      assert.ok(lstatSync(join(output, '.git/refs')).isDirectory());
    }
  });

  for (const marker of ['{}', 'null', 'no JSON', '{"format":"libvirt-tck-site/1"}'])
    test(`is refused with ${marker} for a marker`, async () => {
      mkdirSync(join(output, 'data'), { recursive: true });
      writeFileSync(join(output, 'data/site.json'), marker);
      await assert.rejects(
        buildSite(reports, { output }),
        (error) => error instanceof SiteError && error.code === 'not-a-site',
      );
      assert.equal(read('data/site.json'), marker);
    });

  test('is refused if a page would replace a file of the user', () => {
    new SiteOutput(output).finish({});
    writeFileSync(join(output, 'page.html'), 'mine');
    const site = new SiteOutput(output);
    site.write('page.html', 'page');
    assert.throws(() => site.finish({}), /move .*page\.html away/);
    site.discard();
    assert.equal(read('page.html'), 'mine');
  });

  test('does not change before the swap', () => {
    const first = new SiteOutput(output);
    first.write('page.html', 'old');
    first.finish({});
    const second = new SiteOutput(output);
    second.keep('page.html');
    assert.throws(() => second.write('page.html', 'new'), /written twice/);
    assert.equal(read('page.html'), 'old');
    second.discard();
  });

  test('stays behind its symbolic link', async () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync('real', output);
    await buildSite(reports, { output });
    assert.ok(lstatSync(output).isSymbolicLink());
    assert.ok(lstatSync(join(folder, 'real/index.html')).isFile());
  });
});
