// Other programs that make pages of test results, from npm. They are no dependencies: they are fetched into a folder for one run.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Fetches xunit-viewer and Allure 3, and gives their commands for a report in JUnit XML; undefined where npm cannot fetch them.
 * @param {string} folder @param {string} junit
 * @returns {Readonly<Record<string, readonly string[]>> | undefined}
 */
export function pagePeers(folder, junit) {
  const packages = ['xunit-viewer@10.6.1', 'allure@3.18.0'];
  const npm = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', ...packages],
    { stdio: 'ignore', timeout: 300_000 },
  );
  if (npm.status !== 0) return undefined;
  const results = join(folder, 'results');
  mkdirSync(results);
  copyFileSync(junit, join(results, 'report.xml'));
  const program = (/** @type {string} */ name) => join(folder, 'node_modules/.bin', name);
  return {
    'xunit-viewer': [program('xunit-viewer'), '-r', junit, '-o', join(folder, 'xunit.html')],
    'allure 3': [program('allure'), 'generate', results, '-o', join(folder, 'allure')],
  };
}
