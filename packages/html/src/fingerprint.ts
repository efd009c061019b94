import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FeatureList, hasExpired, type KnownList } from '@libvirt-tck/known-broken';

/**
 * A hash of all that the page of a report is made by, apart from the report: this program, the known-broken lists and the features. Where it
 * differs from that of an earlier build, no page of that build is taken over.
 */
export function fingerprintOf(lists: readonly KnownList[], now: Date, features?: FeatureList): string {
  const hash = createHash('sha256');
  for (const file of programFiles()) hash.update(readFileSync(file));
  for (const { file, sha256, entries } of lists)
    hash.update(JSON.stringify([file, sha256, entries.map((entry) => hasExpired(entry, now))]));
  hash.update(features?.sha256 ?? '');
  return hash.digest('hex');
}

/** The sibling packages that decide about pages. */
const SIBLINGS = ['compare', 'known-broken', 'pages', 'report-model', 'text'];

/** The compiled files of this program: a bundle has them in one. */
export function programFiles(): readonly string[] {
  const here = fileURLToPath(import.meta.url);
  if (here.endsWith('.bundle.cjs')) return [here];
  const { resolve } = createRequire(import.meta.url);
  const folders = SIBLINGS.map((name) => dirname(resolve(`@libvirt-tck/${name}`)));
  return [dirname(here), ...folders].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map((name) => join(folder, name)),
  );
}
