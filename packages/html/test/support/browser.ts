import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Why pages cannot be looked at, if they cannot. */
export const noBrowser = existsSync(executablePath) ? false : 'needs chromium: apt-get install chromium';

/** A browser with a fresh profile. It makes no requests in the background. */
export async function launchBrowser(): Promise<Browser> {
  const quiet = ['no-first-run', 'disable-background-networking', 'disable-component-update', 'disable-sync'];
  const args = ['no-sandbox', 'disable-gpu', ...quiet].map((flag) => `--${flag}`);
  return await chromium.launch({ executablePath, headless: true, args });
}

export interface OpenPage {
  readonly page: Page;
  /** Messages on the console, errors, dialogs, downloads, and requests that leave the folder. */
  readonly misdeeds: readonly string[];
}

/** Opens a page of a folder from the disk. */
export async function openFile(
  browser: Browser,
  folder: string,
  file: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const top = `${pathToFileURL(folder).href}/`;
  const page = await (await browser.newContext(options)).newPage();
  const misdeeds: string[] = [];
  page.on('console', (message) => misdeeds.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => misdeeds.push(`error: ${error}`));
  page.on('dialog', (dialog) => misdeeds.push(`dialog: ${dialog.message()}`));
  page.on('download', (download) => misdeeds.push(`download: ${download.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(top)) misdeeds.push(`request: ${request.url()}`);
  });
  await page.goto(top + file);
  return { page, misdeeds };
}

/** What axe, with all its rules, finds wrong with a page. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate<axe.AxeResults>('axe.run({ preload: false })');
  if (passes.length === 0) throw new Error('axe looked at nothing');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.failureSummary ?? ''} ${node.html}`),
  );
}

/** Whether a page is as wide as the window at most. */
export async function fits(page: Page): Promise<boolean> {
  return await page.evaluate<boolean>(
    'document.documentElement.scrollWidth <= document.documentElement.clientWidth',
  );
}
