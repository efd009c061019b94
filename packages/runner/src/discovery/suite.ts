import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** A folder of scripts whose ids are their paths below it. */
export interface Suite {
  readonly name: string;
  readonly version?: string;
  /** Absolute. */
  readonly root: string;
}

/** The built-in suite. */
export function builtInSuite(): Suite {
  const require = createRequire(import.meta.url);
  const root = dirname(require.resolve('@libvirt-tck/suite'));
  const { version } = JSON.parse(readFileSync(join(root, '../../package.json'), 'utf8'));
  return { name: 'libvirt-tck', version, root };
}

const genericNames: ReadonlySet<string> = new Set(['t', 'test', 'tests', 'scripts']);

/** Takes a folder as a suite: `/usr/share/libvirt-tck/tests` is named `libvirt-tck`. */
export function suiteAt(root: string): Suite {
  const name = basename(root);
  const parent = basename(dirname(root));
  return { name: (genericNames.has(name) && parent) || name || 'tests', root };
}
