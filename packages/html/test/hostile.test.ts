import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { buildSite } from '../src/index.js';
import { fits, launchBrowser, noBrowser, openFile } from './support/browser.js';
import { filesIn, sampleTest, scratch, writeSample } from './support/sites.js';

const hostileNames = [
  '<script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 1">\'"&',
  '</title></style><style>* { display: none }</style></main></body><base href="//example.org">',
  '"><svg onload="globalThis.ran = 1"><iframe src="javascript:parent.ran = 1"></iframe>',
  '<!-- ]]> <plaintext> <textarea> </script>',
  '../../../../tmp/tck-html-escaped',
  '..\\..\\CON',
  'W'.repeat(10_000),
  '\u202eright to left\u2066\u200f \u0000\u0007\u001b[31m\u0085\u2028\ufeff',
  'Same/Name',
  'same/name',
];

describe('a hostile report', () => {
  const folder = scratch();
  const site = join(folder, 'inner', 'site');
  before(async () => {
    const tests = hostileNames.map((name, index) => ({
      ...sampleTest(`${name}/${name}`, index % 2 === 0 ? 'fail' : 'skip', [
        { function: name, count: 1, errors: [{ code: name, count: 1 }], flags: [1] },
      ]),
      title: name,
      checks: [
        {
          number: 1,
          name,
          outcome: index % 2 === 0 ? ('fail' as const) : ('skip' as const),
          reason: name,
          diagnostics: [{ kind: 'output' as const, text: name }],
        },
      ],
    }));
    const one = await writeSample(folder, 'hostile', { driver: hostileNames[0], libvirt: '9.0.0', tests });
    const other = await writeSample(folder, 'other', {
      driver: hostileNames[0],
      libvirt: '11.0.0',
      tests: tests.slice(1),
    });
    await buildSite([one, other], { output: site });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('writes nothing outside of the folder, and no file over another', () => {
    assert.deepEqual(readdirSync(join(folder, 'inner')), ['site']);
    assert.deepEqual(readdirSync(folder).sort(), ['hostile.xml', 'inner', 'other.xml']);
    assert.ok(!existsSync('/tmp/tck-html-escaped'));
    const names = [...filesIn(site).keys()];
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
    assert.equal(names.filter((name) => name.startsWith('test/')).length, hostileNames.length);
    for (const name of names) assert.match(name, /^[\w./-]{1,260}$/);
  });

  test('has no id twice on a page', () => {
    for (const [path, html] of filesIn(site)) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      if (path.endsWith('.html')) assert.equal(new Set(ids).size, ids.length, path);
    }
  });

  test('runs nothing, and breaks no page', { skip: noBrowser }, async () => {
    const browser: Browser = await launchBrowser();
    try {
      for (const path of [...filesIn(site).keys()].filter(
        (name) => name.endsWith('.html') && !name.startsWith('latest/'),
      )) {
        const { page, misdeeds } = await openFile(browser, site, path, {
          viewport: { width: 390, height: 844 },
        });
        assert.equal(await page.evaluate('typeof ran'), 'undefined', path);
        assert.equal(
          await page
            .locator('main img, main iframe, main base, main plaintext, main textarea, body style')
            .count(),
          0,
          path,
        );
        assert.ok(await fits(page), path);
        assert.deepEqual(misdeeds, [], path);
        await page.context().close();
      }
    } finally {
      await browser.close();
    }
  });
});
