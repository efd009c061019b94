import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { buildSite } from '../src/index.js';
import { fits, launchBrowser, noBrowser, openFile, violationsOf } from './support/browser.js';
import { buildReal, sampleTest, scratch, writeSample } from './support/sites.js';

describe('the site in a browser', { skip: noBrowser }, () => {
  const folder = scratch();
  const site = join(folder, 'site');
  let browser: Browser;
  before(async () => {
    await buildReal(site);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 } };
  const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
  const readers: Readonly<Record<string, BrowserContextOptions>> = {
    'on a phone, light': { ...phone, colorScheme: 'light' },
    'on a phone, dark': { ...phone, colorScheme: 'dark' },
    'on a desktop, light': { ...desktop, colorScheme: 'light' },
    'on a desktop, dark': { ...desktop, colorScheme: 'dark' },
    'with forced colours': { ...desktop, forcedColors: 'active' },
    'without script': { ...desktop, javaScriptEnabled: false },
  };
  const firstOf = (part: string) => () =>
    `${part}/${readdirSync(join(site, part)).find((name) => name.endsWith('.html'))}`;
  const pages: Readonly<Record<string, () => string>> = {
    overview: () => 'index.html',
    features: () => 'features.html',
    feature: firstOf('feature'),
    tests: () => 'tests.html',
    API: () => 'api.html',
    changes: () => 'changes.html',
    problems: () => 'problems.html',
    'known issues': () => 'known.html',
    contradictions: () => 'contradictions.html',
    report: firstOf('run'),
    test: firstOf('test'),
    function: firstOf('function'),
    series: firstOf('series'),
    comparison: firstOf('compare'),
  };
  for (const [name, file] of Object.entries(pages))
    test(`${name}: no rule of axe is broken, nothing is asked for, and it fits, for every reader`, async (t) => {
      for (const [reader, options] of Object.entries(readers))
        await t.test(reader, async () => {
          const { page, misdeeds } = await openFile(browser, site, file(), options);
          if (options.javaScriptEnabled !== false) {
            assert.ok(await fits(page));
            assert.deepEqual(await violationsOf(page), []);
          } else assert.equal(await page.locator('form:visible').count(), 0);
          assert.deepEqual(misdeeds, []);
          await page.context().close();
        });
    });

  test('an application developer learns in one click since when guests boot on LXC and QEMU', async () => {
    const { page } = await openFile(browser, site, 'index.html', desktop);
    await page.getByRole('link', { name: 'Features' }).first().click();
    const row = page.getByRole('row').filter({ hasText: 'Guests boot' });
    const table = page.locator('section', { has: row }).locator('thead th');
    const heads = await table.allTextContents();
    const cells = await row.locator('th, td').allTextContents();
    const cellOf = (driver: string) => cells[heads.findIndex((head) => head.startsWith(driver))] ?? '';
    assert.match(cellOf('LXC'), /works.*since 7\.0\.0/);
    assert.match(cellOf('QEMUdebian'), /works.*since 7\.0\.0/);
    assert.match(cellOf('TEST'), /not supported/);
    await row.getByRole('rowheader').getByRole('link').click();
    await page.getByRole('heading', { name: 'Tests that show it' }).waitFor();
  });

  test('a release manager learns in two clicks what changed on QEMU since 11.3', async () => {
    const { page } = await openFile(browser, site, 'index.html', desktop);
    await page.getByRole('link', { name: 'Changes' }).first().click();
    const row = page
      .getByRole('row')
      .filter({ hasText: 'QEMU (kvm)' })
      .filter({ hasText: '11.3.0' })
      .filter({ hasText: '12.8.0' });
    await row.getByRole('link', { name: 'compare' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const text = (await page.locator('main').textContent()) ?? '';
    assert.match(text, /11\.3\.0/);
    assert.match(text, /12\.8\.0/);
  });

  test('QA learns in two clicks that a lack of dnsmasq is of the host', async () => {
    const { page } = await openFile(browser, site, 'index.html', desktop);
    await page.getByRole('link', { name: 'Problems' }).first().click();
    const section = page.locator('section').filter({ hasText: "Unable to find 'dnsmasq'" }).first();
    assert.match((await section.locator('h2').textContent()) ?? '', /No such file or directory/);
    assert.ok((await section.locator('tbody tr').count()) >= 5);
    await section.locator('tbody th a').first().click();
    await page.getByRole('heading', { name: 'History' }).waitFor();
  });

  test('the search finds pages by words and fields, from any folder, and keeps the query in the address', async () => {
    const { page, misdeeds } = await openFile(browser, site, pages.report?.() ?? '', desktop);
    await page.locator('#s').fill('persistent driver:lxc');
    const first = page.locator('#found a').first();
    await first.waitFor();
    assert.match(page.url(), /#s=persistent%20driver%3Alxc$/);
    await page.reload();
    await page.locator('#found a').first().click();
    await page.getByRole('heading', { name: 'History' }).waitFor();
    assert.deepEqual(misdeeds, []);
  });

  test('a list is sorted by a column, and the columns of a matrix are chosen, both by the keyboard', async () => {
    const { page, misdeeds } = await openFile(browser, site, 'index.html', desktop);
    const sorted = async () => {
      const texts = await page.locator('#series tbody tr td:nth-child(8)').allTextContents();
      return texts.map(Number);
    };
    const before = await sorted();
    const button = page.getByRole('button', { name: 'checks' });
    await button.press('Enter');
    assert.deepEqual(
      await sorted(),
      [...before].sort((one, other) => one - other),
    );
    await button.press('Enter');
    assert.deepEqual(
      await sorted(),
      [...before].sort((one, other) => other - one),
    );
    assert.equal(
      await page.getByRole('columnheader', { name: 'checks' }).getAttribute('aria-sort'),
      'descending',
    );
    await page.goto(`${page.url().replace(/index\.html.*/, '')}features.html`);
    const heads = page.locator('.matrix').first().locator('thead th:visible');
    const all = await heads.count();
    await page.locator('.columns summary').press('Enter');
    await page.locator('.columns input').first().press('Space');
    assert.equal(await heads.count(), all - 1);
    await page.reload();
    assert.equal(await heads.count(), all - 1, 'the choice is part of the address');
    assert.deepEqual(misdeeds, []);
  });

  test('the filter finds tests that ended badly, as many as the page lists', async () => {
    const found = readdirSync(join(site, 'run')).filter((name) => name.endsWith('.html'));
    let ended = 0;
    for (const name of found) {
      const { page } = await openFile(browser, site, `run/${name}`, desktop);
      const listed = await page.locator('details.test > p.ending').count();
      const fails = await page.locator('#tests li.fail').count();
      const known = await page.locator('details.test[data-outcome=known] > p.ending').count();
      await page.locator('#q').fill('outcome:fail');
      const text = (await page.locator('output').textContent()) ?? '';
      assert.equal(Number(/^(\d+) of/.exec(text)?.[1]), fails + listed - known, name);
      ended += listed;
      await page.context().close();
    }
    assert.ok(ended > 0, 'no test ended badly: this shows nothing');
  });

  test('20 drivers stand side by side on a desktop, each cell with words for screen readers', async () => {
    const many = join(folder, 'many');
    const reports = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const tests = [sampleTest('domain/050-a', index % 3 === 0 ? 'fail' : 'pass')];
        return await writeSample(folder, `many-${index}`, { driver: `driver${index}`, tests });
      }),
    );
    await buildSite(reports, { output: many });
    const { page } = await openFile(browser, many, 'tests.html', desktop);
    const [wide, room] = await page.evaluate<[number, number]>(
      "(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])(document.querySelector('.scroll'))",
    );
    assert.ok(wide <= room, `${wide} pixels where there are ${room}`);
    const cells = await page.locator('tbody td').allTextContents();
    assert.equal(cells.length, 20);
    for (const cell of cells) assert.match(cell, /works.*since 9\.0\.0 or before|fails.*never worked/);
  });

  test('the keyboard alone leads from the menu to a test', async () => {
    const { page } = await openFile(browser, site, 'features.html', desktop);
    for (
      let presses = 0;
      presses < 200 &&
      !(await page.evaluate<boolean>("document.activeElement?.matches('tbody th a') ?? false"));
      presses += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'History' }).waitFor();
  });

  test('the filter of a report narrows to an outcome', async () => {
    const { page } = await openFile(browser, site, pages.report?.() ?? '', desktop);
    await page.locator('#q').fill('outcome:pass');
    const count = Number(/^(\d+) of/.exec((await page.locator('output').textContent()) ?? '')?.[1]);
    assert.equal(count, await page.locator('#tests li.pass').count());
    await page.goto(`${page.url().split('#')[0]}#passed`);
    assert.equal(await page.locator('#tests li.skip:visible').count(), 0);
  });
});
