// `npm run reference`: the reference site of the reports in examples/, in examples/site; with --matrix, makes the reports first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './npm-dependencies.mjs';
import { setUp } from './setup.mjs';

/** libvirt's own support matrix, as Debian's libvirt-doc installs it. */
const claims = '/usr/share/doc/libvirt-doc/html/hvsupport.html';
const site = join(root, 'examples/site');

/** @param {string[]} args */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

await setUp();
if (process.argv.includes('--matrix')) {
  run('scripts/matrix.mjs');
  run('scripts/api-coverage.mjs');
}
run(
  'packages/html/bin/tck-html.js',
  ...['-o', site, '--known', 'packages/testkit/real-drivers/known-broken.yaml'],
  ...['--features', 'packages/suite/features.yaml'],
  ...(existsSync(claims) ? ['--claims', claims] : []),
  'examples/reports',
  ...['qemu-kvm', 'qemu-kvm-nodnsmasq', 'lxc-cgroup1', 'test-default'].map(
    (name) => `examples/comparing/${name}.xml.gz`,
  ),
);
if (!existsSync(claims))
  process.stderr.write('reference: without libvirt’s claims: apt-get install libvirt-doc\n');
process.stdout.write(`
The site is in ${relative(process.cwd(), site)}. Open

  ${pathToFileURL(join(site, 'index.html')).href}
`);
