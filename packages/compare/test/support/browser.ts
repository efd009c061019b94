import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Why pages cannot be looked at, if they cannot. */
export const noBrowser = existsSync(executablePath) ? false : 'needs chromium: apt-get install chromium';

/** A browser with a fresh profile that makes no requests of its own. */
export async function launchBrowser(): Promise<Browser> {
  const quiet = ['no-first-run', 'disable-background-networking', 'disable-component-update', 'disable-sync'];
  const args = ['no-sandbox', 'disable-gpu', ...quiet].map((flag) => `--${flag}`);
  return await chromium.launch({ executablePath, headless: true, args });
}

/** A page that is open, and what it did that a page should not. */
export interface OpenPage {
  readonly page: Page;
  readonly address: string;
  /** Messages on the console, errors, dialogs, downloads, and requests for anything but the page itself. */
  readonly misdeeds: readonly string[];
}

/** Opens the page from a folder. */
export async function openPage(
  browser: Browser,
  folder: string,
  html: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const address = pathToFileURL(file).href;
  const page = await (await browser.newContext(options)).newPage();
  const misdeeds: string[] = [];
  page.on('console', (message) => misdeeds.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => misdeeds.push(`error: ${error}`));
  page.on('dialog', (dialog) => misdeeds.push(`dialog: ${dialog.message()}`));
  page.on('download', (download) => misdeeds.push(`download: ${download.url()}`));
  page.on('request', (request) => {
    if (request.url() !== address) misdeeds.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, address, misdeeds };
}

/** What axe, with all its rules, finds wrong with a page. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate<axe.AxeResults>('axe.run()');
  if (passes.length === 0) throw new Error('axe looked at nothing');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.failureSummary ?? ''} ${node.html}`),
  );
}
