import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('../../test/wrong-library/build', import.meta.url));

/** Builds a library that stands in for libvirt and has these bugs. It is removed after the tests. */
export function wrongLibrary(...bugs: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tck-wrong-library-'));
  after(() => rmSync(folder, { recursive: true }));
  const library = join(folder, 'libvirt.so');
  execFileSync(build, [library, ...bugs]);
  return library;
}

/** Why this machine cannot build such libraries, or false: as `node:test` takes it for `skip`. */
export function cannotBuild(): string | false {
  if (spawnSync('cc', ['--version']).error) return 'needs a C compiler: apt-get install gcc';
  if (!existsSync('/usr/include/libvirt/libvirt.h')) return 'needs libvirt-dev: apt-get install libvirt-dev';
  return false;
}
