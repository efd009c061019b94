import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type Comparison, type ComparisonView, comparisonHtml, fatalClasses } from '../../src/index.js';
import { launchBrowser, noBrowser, openPage, violationsOf } from '../support/browser.js';
import { compareExamples, manyDifferences } from '../support/comparisons.js';
import { compareAll, reportOf, testOf } from '../support/reports.js';

const view: ComparisonView = { failOn: fatalClasses(), limit: 3 };
/** Everything that folds is open, so that everything is looked at. */
const unfolded = (html: string) =>
  html.replaceAll('<details>', '<details open>').replaceAll(/(<details id="[^"]*")>/g, '$1 open>');

const hostileNames = [
  '<script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 1">\'"&',
  '</style><style>* { display: none }</style></main></body><base href="//example.org">',
  '"><svg onload="globalThis.ran = 1"><iframe src="javascript:parent.ran = 1"></iframe>',
  '<!-- ]]> <plaintext> <textarea>',
  'javascript:globalThis.ran=1//https://example.org/',
  'W'.repeat(2000),
  '\u202eright to left\u2066\u200f \u0000\u0007\u001b[31m\u0085\u2028\ufeff',
  `z${'\u0301'.repeat(300)}`,
  '漢字'.repeat(200),
  'a\nb\tc\r\nd',
];

/** Every name in every place where a page shows what a report says. */
async function hostileComparison(): Promise<Comparison> {
  const reports = ['pass', 'fail', 'fail'].map((outcome, column) =>
    reportOf(
      hostileNames.map((name) =>
        testOf(
          `${name}/050-${name}`,
          [
            {
              number: 1,
              name,
              outcome: outcome === 'pass' ? 'pass' : 'fail',
              diagnostics: [{ kind: 'output', text: `found: ${name} x\nwanted: ${name} y` }],
            },
            { number: 2, name: `${column} ${name}`, outcome: 'pass' },
          ],
          {
            calls: [
              {
                function: name,
                count: 1,
                errors: outcome === 'pass' ? [] : [{ code: name, count: 1 }],
                flags: [],
              },
            ],
          },
        ),
      ),
      {
        platform: {
          capabilities: [],
          properties: hostileNames.map((name) => ({ name, value: `${column}${name}` })),
        },
      },
    ),
  );
  const { reports: compared, ...rest } = await compareAll(reports, { by: 'area' });
  const named = compared.map((report, index) => ({ ...report, name: hostileNames[index] ?? '' }));
  return { ...rest, reports: named };
}

async function htmlOfExamples(): Promise<string> {
  const comparison = await compareExamples('qemu-kvm.xml.gz', 'qemu-kvm-nodnsmasq.xml.gz');
  return comparisonHtml(comparison, { ...view, limit: 10 });
}

describe('the page', () => {
  test('has no script, no reference to anything else, and a policy that allows neither', async () => {
    const html = comparisonHtml(await hostileComparison(), view);
    assert.doesNotMatch(html, /<script|<img|<link|<iframe|<svg|<base|url\(/i);
    assert.match(html, /default-src 'none'; style-src 'sha256-/);
    assert.doesNotMatch(html, / (?:style|on\w+)="/);
  });
  test('has one heading of the first level, a language, and headings for all columns', async () => {
    const html = comparisonHtml(await compareExamples('qemu-kvm.xml.gz', 'lxc-cgroup1.xml.gz'), view);
    assert.equal(html.match(/<h1>/g)?.length, 1);
    assert.match(html, /<html lang="en">/);
    assert.doesNotMatch(html, /<th>/);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) assert.ok(ids.includes(target));
  });
});

describe('the page in a browser', { skip: noBrowser }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tck-compare-'));
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 } };
  const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
  const readers: Readonly<Record<string, BrowserContextOptions>> = {
    'on a phone, light': { ...phone, colorScheme: 'light' },
    'on a phone, dark': { ...phone, colorScheme: 'dark' },
    'on a desktop, light': { ...desktop, colorScheme: 'light' },
    'on a desktop, dark': { ...desktop, colorScheme: 'dark' },
    'with forced colours': { ...desktop, forcedColors: 'active' },
  };
  const pages: Readonly<Record<string, () => Promise<Comparison>>> = {
    'two real reports': () => compareExamples('qemu-kvm.xml.gz', 'qemu-kvm-nodnsmasq.xml.gz'),
    'three real reports': () =>
      compareExamples('qemu-kvm.xml.gz', 'lxc-cgroup1.xml.gz', 'test-default.xml.gz'),
    'reports without a difference': () => manyDifferences(0),
    'reports with 3000 differences': () => manyDifferences(3000),
    'hostile names': hostileComparison,
  };
  for (const [content, compare] of Object.entries(pages)) {
    test(`of ${content} breaks no rule of axe, requests nothing and fits every screen`, async (t) => {
      const html = unfolded(comparisonHtml(await compare(), view));
      for (const [reader, options] of Object.entries(readers)) {
        await t.test(reader, async () => {
          const { page, misdeeds } = await openPage(browser, folder, html, options);
          const [width, room] = await page.evaluate<[number, number]>(
            '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
          );
          assert.ok(width <= room, `${width} pixels wide where there are ${room}`);
          assert.deepEqual(await violationsOf(page), []);
          assert.deepEqual(misdeeds, []);
          await page.context().close();
        });
      }
    });
  }

  test('runs nothing of what names say, and shows all of them', async () => {
    const { page, misdeeds } = await openPage(
      browser,
      folder,
      unfolded(comparisonHtml(await hostileComparison(), { failOn: fatalClasses() })),
    );
    assert.equal(await page.evaluate('typeof ran'), 'undefined');
    const inPage = 'script, img, svg, iframe, base, plaintext, textarea, body style, a:not([href^="#"])';
    assert.equal(await page.locator(inPage).count(), 0);
    const text = (await page.locator('main').textContent()) ?? '';
    for (const name of hostileNames.slice(0, 5)) assert.ok(text.includes(name), name);
    assert.doesNotMatch(text, /[\p{Cf}\p{Cs}\p{Zl}]|[^\P{Cc}\n\t]/u);
    assert.deepEqual(misdeeds, []);
  });

  test('needs no script: it folds and unfolds, and its links lead to what they name', async () => {
    const html = await htmlOfExamples();
    const { page, address, misdeeds } = await openPage(browser, folder, html, { javaScriptEnabled: false });
    const detail = page.getByText('error: Failed to create network from networkxml2xmlin/tck-testnet-1.xml');
    assert.equal(await detail.isVisible(), false);
    await page.locator('li', { hasText: 'iptables -t nat -S' }).locator('summary').first().click();
    assert.equal(await detail.isVisible(), true);
    await page.getByRole('link', { name: 'not-reached' }).click();
    assert.equal(page.url(), `${address}#not-reached-1`);
    await page.locator('#not-reached-1 > summary').click();
    assert.equal(await page.getByText('1211 checks').isVisible(), true);
    assert.deepEqual(misdeeds, []);
  });

  test('can be used with the keyboard alone', async () => {
    const html = await htmlOfExamples();
    const { page } = await openPage(browser, folder, html);
    const focused = page.locator('#not-reached-1 > summary:focus');
    for (let presses = 0; presses < 200 && (await focused.count()) === 0; presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.getByText('1211 checks').isVisible(), true);
  });
});
