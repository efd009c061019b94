import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runScript, type Script, scripts } from './run-script.js';

/**
 * A kit is as good as the bugs it finds. Each of these was in a driver once. It is put into a library here, and these
 * are the checks that find it, by script; all others pass.
 */
const bugs: Readonly<Record<string, Partial<Record<Script, readonly string[]>>>> = {
  'define-accepts-duplicates': {
    'domain/080-unique-identifiers': [
      'inactive: another name with its UUID cannot be defined',
      'inactive: its name with another UUID cannot be defined',
      'active: another name with its UUID cannot be defined',
      'active: its name with another UUID cannot be defined',
    ],
  },
  'start-keeps-id': {
    'domain/060-persistent-lifecycle': [
      'starting an inactive domain updates its id',
      'the started domain is found with its id',
    ],
  },
  'destroy-keeps-id': {
    'domain/060-persistent-lifecycle': ['destroying an active domain updates its id'],
  },
  'define-resets-id': {
    'domain/070-transient-to-persistent': [
      'defining a running domain keeps its id',
      'the running domain is found with its id',
    ],
  },
  'diskless-is-refused': {
    'domain/050-transient-lifecycle': ['a transient domain is created'],
    'domain/060-persistent-lifecycle': ['a domain with kernel, initrd and no disk is defined'],
    'domain/070-transient-to-persistent': ['a transient domain is created'],
    'domain/080-unique-identifiers': ['a domain is defined'],
  },
};

const folder = mkdtempSync(join(tmpdir(), 'tck-wrong-library-'));
after(() => rmSync(folder, { recursive: true }));

for (const [bug, found] of Object.entries(bugs))
  test(`a library with the bug ${bug} is found out`, (t) => {
    const missing = missingMeans();
    if (missing !== undefined) return t.skip(missing);
    const library = wrongLibrary(bug);
    const failed = scripts.map((script) => [script, runScript(script, library).failed]);
    assert.deepEqual(
      failed,
      scripts.map((script) => [script, found[script] ?? []]),
    );
  });

/** Compiles `wrong-library/NAME.c` into a library that stands in for libvirt. */
function wrongLibrary(name: string): string {
  const source = fileURLToPath(new URL(`../../test/wrong-library/${name}.c`, import.meta.url));
  const library = join(folder, `${name}.so`);
  const warnings = ['-Wall', '-Wextra', '-Werror'];
  // The linker would leave libvirt out of a library that only overrides it.
  const libraries = ['-Wl,--no-as-needed', '-lvirt', '-ldl'];
  execFileSync('cc', ['-shared', '-fPIC', ...warnings, '-o', library, source, ...libraries]);
  return library;
}

function missingMeans(): string | undefined {
  if (spawnSync('cc', ['--version']).error) return 'needs a C compiler: apt-get install gcc';
  if (!existsSync('/usr/include/libvirt/libvirt.h')) return 'needs libvirt-dev: apt-get install libvirt-dev';
  return undefined;
}
