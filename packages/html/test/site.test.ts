import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HtmlValidate } from 'html-validate';
import type { MatrixData } from '../src/data.js';
import { buildSite, reportFiles, SiteError } from '../src/index.js';
import { buildReal, filesIn, REAL_REPORTS, sampleTest, scratch, writeSample } from './support/sites.js';

describe('the site of the real reports', () => {
  const folder = scratch();
  const site = join(folder, 'site');
  let files: ReadonlyMap<string, string>;
  let pages: readonly (readonly [string, string])[];
  before(async () => {
    await buildReal(site);
    files = filesIn(site);
    pages = [...files].filter(([path]) => path.endsWith('.html'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('has no dead link and no link out of the folder', () => {
    for (const [path, html] of pages)
      for (const [, href = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        if (/^https?:/.test(href)) continue;
        assert.doesNotMatch(href, /^\/|^[a-z]+:/i, path);
        const [file = '', anchor = ''] = href.split('#');
        const target = file === '' ? path : posix.join(dirname(path), file);
        const found = files.get(target);
        assert.ok(found !== undefined, `${path} links to ${href}`);
        if (anchor !== '')
          assert.ok(found.includes(` id="${anchor}"`), `${path} links to ${href}, which has no such place`);
      }
  });

  test('has no id twice on a page, no inline script, style or handler', () => {
    for (const [path, html] of pages) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, path);
      assert.doesNotMatch(html, /<script(?![^>]* src=)|<style|<[a-z][^>]* (?:style|on[a-z]+)=/, path);
    }
  });

  test('leads from each test of a report to its history', () => {
    for (const [path, html] of pages.filter(([name]) => name.startsWith('run/')))
      assert.equal(
        html.match(/<a href="\.\.\/test\/[^"#]+\.html">This test/g)?.length,
        html.match(/<details class="test"/g)?.length,
        path,
      );
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-inline-style': 'error' },
    });
    for (const [path, html] of pages) {
      const { results } = await validator.validateString(html);
      const messages = results.flatMap((result) =>
        result.messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
      );
      assert.deepEqual(messages, [], path);
    }
  });

  test('links every count of the start page to a list of that many', () => {
    const index = files.get('index.html') ?? '';
    const counts = [...index.matchAll(/<td class="[^"]*n"><a href="([^"#]*)#([a-z]*)">(\d+)<\/a>/g)];
    assert.ok(counts.length > 0);
    for (const [, file = '', anchor = '', count = ''] of counts) {
      const html = files.get(file) ?? '';
      const from = html.indexOf(`<section id="${anchor}">`);
      const section = html.slice(from, html.indexOf('</section>', from));
      const items = {
        failures: /class="failure"/g,
        known: /<li class="known">/g,
        skipped: /<li class="skip">/g,
        tests: /<li class="(?:pass|fail|known|skip|todo|bonus)">/g,
      }[anchor];
      assert.ok(items, anchor);
      assert.equal(section.match(items)?.length ?? 0, Number(count), `${file}#${anchor}`);
    }
  });

  test('is the same, byte for byte, from the same reports in any order', async () => {
    const again = join(folder, 'again');
    await buildReal(again);
    assert.deepEqual(filesIn(again), files);
  });

  test('has data that their schema describes', () => {
    const validate = new Ajv2020().compile(JSON.parse(files.get('data/matrix.schema.json') ?? ''));
    for (const name of ['features', 'api']) {
      const data = JSON.parse(files.get(`data/${name}.json`) ?? '') as MatrixData;
      assert.ok(validate(data), JSON.stringify(validate.errors));
      for (const row of data.rows) assert.equal(row.cells.length, data.columns.length);
    }
    assert.ok((files.get('data/search.js')?.length ?? 0) < 1e6);
  });
});

describe('an update', () => {
  const folder = scratch();
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('writes only what a new report touches, and the result is that of a full build', async () => {
    const [last = '', ...others] = [...reportFiles([REAL_REPORTS])].reverse();
    const [site, whole] = [join(folder, 'site'), join(folder, 'whole')];
    await buildSite(others, { output: site });
    const inode = (path: string) => statSync(join(site, 'run', path)).ino;
    const before = new Map(readdirSync(join(site, 'run')).map((path) => [path, inode(path)]));
    const folderBefore = inode('.');
    const { kept } = await buildSite([last, ...others], { output: site });
    assert.ok(kept > 3 * others.length, `${kept} kept`);
    assert.notEqual(inode('.'), folderBefore);
    for (const [path, at] of before) assert.equal(inode(path), at, path);
    await buildSite([last, ...others], { output: whole });
    assert.deepEqual(filesIn(site), filesIn(whole));
  });

  test('leaves the pages of older results, and the result is that of a full build', async () => {
    const many = await Promise.all(
      Array.from({ length: 111 }, (_, index) =>
        writeSample(folder, `many-${index}`, {
          libvirt: `${1 + Math.floor(index / 12)}.${index % 12}.0`,
          tests: [sampleTest('domain/050-a', index % 3 === 0 ? 'fail' : 'pass')],
        }),
      ),
    );
    const [site, whole] = [join(folder, 'grown'), join(folder, 'at-once')];
    await buildSite(many.slice(0, 110), { output: site });
    const older = () => [...filesIn(join(site, 'test')).keys()].filter((path) => path.includes('.older-'));
    assert.equal(older().length, 1);
    const before = statSync(join(site, 'test', older()[0] ?? ''));
    await buildSite(many, { output: site });
    assert.equal(statSync(join(site, 'test', older()[0] ?? '')).ino, before.ino);
    await buildSite(many, { output: whole });
    assert.deepEqual(filesIn(site), filesIn(whole));
    const links = (text: string) => text.match(/href="\.\.\/run\//g)?.length ?? 0;
    const pages = [...filesIn(join(site, 'test')).values()];
    assert.equal(
      pages.reduce((sum, text) => sum + links(text), 0),
      many.length + 1,
      'each report once, and the newest',
    );
  });

  test('that fails leaves the old site', async () => {
    const site = join(folder, 'kept');
    const good = await writeSample(folder, 'good', { tests: [sampleTest('domain/050-a', 'pass')] });
    await buildSite([good], { output: site });
    const before = filesIn(site);
    const bad = join(folder, 'bad.xml');
    writeFileSync(bad, 'this is no report');
    await assert.rejects(buildSite([good, bad], { output: site }));
    assert.deepEqual(filesIn(site), before);
  });

  test('repeats the warnings about reports that it takes over', async () => {
    const report = join(folder, 'cut.xml');
    writeFileSync(
      report,
      '<testsuites>\n<testsuite name="a"><testcase classname="a" name="it"/></testsuite>',
    );
    const warningsOf = async () => {
      const warnings: string[] = [];
      await buildSite([report], {
        output: join(folder, 'cut'),
        onWarning: (message) => warnings.push(message),
      });
      return warnings;
    };
    const first = await warningsOf();
    assert.match(first.join('\n'), /cut\.xml:2:\d+: the report breaks off here/);
    assert.deepEqual(await warningsOf(), first);
  });

  test('refuses a folder with other files', async () => {
    const other = join(folder, 'home');
    mkdirSync(other);
    writeFileSync(join(other, 'letter.txt'), 'dear');
    const good = await writeSample(folder, 'again', { tests: [sampleTest('domain/050-a', 'pass')] });
    await assert.rejects(
      buildSite([good], { output: other }),
      (error) => error instanceof SiteError && error.code === 'not-a-site',
    );
    assert.equal(readFileSync(join(other, 'letter.txt'), 'utf8'), 'dear');
  });
});
