import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const FIXTURES = new URL('../../../test/fixtures/', import.meta.url);
const FOLDERS = [
  ...['junit', 'upstream', 'tap', 'subtests', 'archive', 'golden/written'],
  'real/qemu-kvm-dash-xmlabort',
];
/** Larger documents would only slow the search down; of these, the beginnings are taken. */
const LONGEST = 12 * 1024;

/** Real documents of every dialect, by name. */
export function readCorpus(): ReadonlyMap<string, Buffer> {
  const names = FOLDERS.flatMap((folder) => {
    const entries = readdirSync(new URL(folder, FIXTURES), { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => `${folder}/${name}`);
  });
  const long = [
    'real/test-default/report.xml',
    'real/test-default/report.junit.xml',
    'real/test-default/archive.tgz',
  ];
  return new Map(
    [...names, ...long].sort().map((name) => {
      const bytes = readFileSync(new URL(name, FIXTURES));
      return [name, (name.endsWith('gz') ? gunzipSync(bytes) : bytes).subarray(0, LONGEST)];
    }),
  );
}
