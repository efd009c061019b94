// Sets up a fresh clone: npm dependencies, the libvirt client library, a build.
// Written for plain Node: nothing is installed when it starts.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { installNpmDependencies, say, stop } from './npm-dependencies.mjs';

/** Looks where dynamic linkers do, only to see whether there is something to install. */
function findsLibvirt() {
  if (process.env.LIBVIRT_TCK_LIBRARY) return true;
  const listed = spawnSync('sh', ['-c', 'PATH=$PATH:/sbin:/usr/sbin; ldconfig -p'], { encoding: 'utf8' });
  if (listed.status === 0) return listed.stdout.includes('libvirt.so.0');
  return ['/usr/lib', '/usr/lib64', '/usr/local/lib'].some(
    (folder) => existsSync(folder) && readdirSync(folder).some((file) => file.startsWith('libvirt.so.0')),
  );
}

/** @returns {string[][]} the commands that install the client library on this distribution */
function installCommands() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (/^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release)) {
    return [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'libvirt0'],
    ];
  }
  if (/^ID(_LIKE)?=.*\b(fedora|rhel|centos)\b/m.test(release))
    return [['dnf', 'install', '-y', '-q', 'libvirt-libs']];
  return [];
}

function installLibvirt() {
  if (findsLibvirt()) return;
  const commands = installCommands();
  if (commands.length === 0) {
    stop(
      'The kit needs the libvirt client library, libvirt.so.0: install it with your package manager, then start again.',
    );
  }
  const isRoot = process.getuid?.() === 0;
  const hasSudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 || process.stdin.isTTY;
  if (!isRoot && !hasSudo) {
    const todo = commands.map((command) => `    ${command.join(' ')}`).join('\n');
    stop(
      `The kit needs the libvirt client library, libvirt.so.0, and only root can install it. As root:\n${todo}`,
    );
  }
  say('Installing the libvirt client library');
  for (const command of commands) {
    const [program, ...args] = isRoot ? command : ['sudo', ...command];
    const { status, error } = spawnSync(program, args, { stdio: ['inherit', 'ignore', 'inherit'] });
    if (status !== 0)
      stop(
        `Could not install the libvirt client library: ${command.join(' ')}: ${error?.message ?? `status ${status}`}`,
      );
  }
}

/** Makes a clone ready to run; does only what is missing. */
export async function setUp() {
  installNpmDependencies();
  installLibvirt();
  say('Building');
  const { buildAll } = await import('./build.mjs');
  await buildAll();
}
