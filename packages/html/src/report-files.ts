import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SiteError } from './error.js';

const REPORT = /\.(?:xml|json|tap|tgz)(?:\.gz)?$/;

/**
 * The files of reports that arguments name: files as they are, and of folders every `.xml`, `.json`, `.tap` and `.tgz` in them, plain
 * or with `.gz`.
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
    const found = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        REPORT.test(name) && statSync(join(path, name), { throwIfNoEntry: false })?.isFile() !== false,
    );
    if (found.length === 0) throw new SiteError('no-reports', `find a report in ${path}`);
    return found.sort().map((name) => join(path, name));
  });
}
