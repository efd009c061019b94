import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SiteError } from './error.js';
import { builderOf, siteFiles } from './marker.js';

const REPORT = /\.(?:xml|json|tap|tgz)(?:\.gz)?$/;

/**
 * The files of reports that arguments name: files as they are, and of folders every `.xml`, `.json`, `.tap` and `.tgz` in them, plain
 * or with `.gz`. Sites within a folder are left out.
 *
 * @throws SiteError `no-reports`
 */
export function reportFiles(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    let isFolder: boolean;
    try {
      isFolder = statSync(path).isDirectory();
    } catch (cause) {
      throw new SiteError('no-reports', `read ${path}: there is no such file or folder`, { cause });
    }
    if (!isFolder) return [path];
    if (siteFiles(path) !== undefined)
      throw new SiteError('no-reports', `find a report in ${path}: it is a site of tck-html`);
    const found = reportsIn(path);
    if (found.length === 0) throw new SiteError('no-reports', `find a report in ${path}`);
    return found.sort();
  });
}

/** Leaves out sites, also those in the making: the reports in them are copies. */
function reportsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return siteFiles(path) !== undefined || builderOf(entry.name) !== undefined ? [] : reportsIn(path);
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() !== false;
    return REPORT.test(entry.name) && isFile ? [path] : [];
  });
}
