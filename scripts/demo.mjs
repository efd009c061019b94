// `npm run demo`: from a fresh clone to a report, on the driver that is built into the libvirt client library.
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './npm-dependencies.mjs';
import { setUp } from './setup.mjs';

await setUp();
const report = join(root, 'report.xml');
const page = join(root, 'report.html');
const known = join(root, 'packages/testkit/real-drivers/known-broken.yaml');
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'packages/runner/bin/tck-run.js'),
    ...['--uri', 'test:///default', '--known', known, '-o', report, '-o', page],
  ],
  { cwd: root, stdio: 'inherit' },
);
if (status === null || status > 1) process.exit(status ?? 1);
process.stdout.write(`
The report is in ${relative(process.cwd(), report) || 'report.xml'}. As a page, for a browser:

  ${pathToFileURL(page).href}

Next, try

  npx tck-run -v domain/050-transient-lifecycle     run one test and show all its output
  npx tck-run --uri qemu:///system > qemu.xml       test QEMU, if libvirtd runs here
  npx tck-convert --to junit report.xml             convert the report for another tool
  npx tck-run --help                                list all options

docs/writing-tests.md shows how to write a test of your own.
`);
process.exit(status);
