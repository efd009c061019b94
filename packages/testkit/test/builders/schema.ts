import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestContext } from 'node:test';

const schemas = '/usr/share/libvirt/schemas';

/** Validates XML against libvirt's own schema of that name, or skips where the means to are not installed. */
export function validate(t: TestContext, schema: string, xml: string): void {
  const missing = missingMeans();
  if (missing !== undefined) t.skip(missing);
  else
    execFileSync('xmllint', ['--noout', '--relaxng', `${schemas}/${schema}.rng`, '-'], {
      input: xml,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
}

function missingMeans(): string | undefined {
  if (!existsSync(schemas)) return 'needs the schemas of libvirt: apt-get install libvirt0';
  if (spawnSync('xmllint', ['--version']).error) return 'needs xmllint: apt-get install libxml2-utils';
  return undefined;
}
