import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TestkitError } from '../error.js';
import { makeFolder } from './folder.js';
import { withOfflineHint } from './offline.js';

/** Receives each step before it starts. */
export type Report = (step: string) => void;

/**
 * The package manager of this machine. Packages are fetched and unpacked into a folder, never installed: nothing on the
 * host changes. Package managers verify what they download.
 */
export interface Distribution {
  /** The packages with a kernel for guests and its modules. */
  kernelPackages(arch: string): readonly string[];
  readonly busyboxPackage: string;
  /** The packages with QEMU's guest agent, and with its libraries that this machine may lack. */
  agentPackages(): readonly string[];
  /** The packages with the boot loader for discs. */
  readonly isolinuxPackages: readonly string[];
  /** Downloads the file of a package. */
  download(name: string, folder: string): void;
  /** Unpacks one downloaded file. */
  unpack(file: string, folder: string): void;
}

const debianArchs: Readonly<Record<string, string>> = { x86_64: 'amd64', aarch64: 'arm64', i686: '686' };

const debian: Distribution = {
  /** The package of that name has no kernel itself. The one it depends on has one, or depends on one half each. */
  kernelPackages(arch) {
    const meta = `linux-image-cloud-${debianArchs[arch] ?? arch}`;
    const [image] = dependencies(meta, /^linux-image-/);
    if (image === undefined) throw failed(`find a kernel: the package ${meta} is not known (apt-get update)`);
    const halves = dependencies(image, /^linux-(?:binary|modules)-/);
    return halves.length > 0 ? halves : [image];
  },
  busyboxPackage: 'busybox-static',
  agentPackages: () => ['qemu-guest-agent', ...dependencies('qemu-guest-agent', /^lib(?!c6)/)],
  isolinuxPackages: ['isolinux', 'syslinux-common'],
  download(name, folder) {
    const options = process.getuid?.() === 0 ? ['-o', 'APT::Sandbox::User=root'] : [];
    run('apt-get', ['-q', ...options, 'download', name], folder);
  },
  unpack(file, folder) {
    run('dpkg-deb', ['--extract', file, folder]);
  },
};

const fedora: Distribution = {
  kernelPackages: () => ['kernel-core'],
  busyboxPackage: 'busybox',
  agentPackages: () => ['qemu-guest-agent', 'glib2', 'liburing', 'numactl-libs', 'systemd-libs'],
  isolinuxPackages: ['syslinux-nonlinux'],
  download(name, folder) {
    run('dnf', ['-q', 'download', '--arch', hostRpmArch(), name], folder);
  },
  unpack(file, folder) {
    mkdirSync(folder, { recursive: true });
    run('sh', ['-c', 'rpm2cpio "$1" | cpio --extract --make-directories --quiet', 'sh', file], folder);
  },
};

/**
 * @param wanted the thing to fetch
 * @param instead advice for a machine where it cannot be fetched
 * @throws TestkitError `prepare-failed` where there is neither apt nor dnf
 */
export function thisDistribution(wanted: string, instead: string): Distribution {
  if (existsSync('/usr/bin/apt-get')) return debian;
  if (existsSync('/usr/bin/dnf')) return fedora;
  throw failed(`fetch ${wanted}: neither apt-get nor dnf is here; ${instead}`);
}

/** The packages that a Debian package depends on and whose names match. */
function dependencies(name: string, pattern: RegExp): string[] {
  const lines = run('apt-cache', ['depends', name]).matchAll(/^\s*Depends: (\S+)/gm);
  return Array.from(lines, ([, dependency = '']) => dependency).filter((each) => pattern.test(each));
}

/**
 * Fetches a package, unless it was fetched before, and returns the folder with its files.
 *
 * @throws TestkitError `prepare-failed` with the package manager's message
 */
export function fetchPackage(
  distribution: Distribution,
  name: string,
  downloads: string,
  report: Report,
): string {
  return fetchPackages(distribution, [name], downloads, report);
}

/** Fetches packages that belong together, and returns one folder with the files of all. */
export function fetchPackages(
  distribution: Distribution,
  names: readonly string[],
  downloads: string,
  report: Report,
): string {
  const folder = join(downloads, names.join('+'));
  if (existsSync(folder)) return folder;
  const incoming = `${folder}.incoming-${process.pid}`;
  const unpacked = join(incoming, 'unpacked');
  makeFolder(incoming);
  try {
    for (const name of names) {
      report(`fetching the package ${name}`);
      distribution.download(name, incoming);
      const [file] = readdirSync(incoming).filter((entry) => /\.(deb|rpm)$/.test(entry));
      if (file === undefined) throw failed(`fetch ${name}: the package manager downloaded nothing`);
      distribution.unpack(join(incoming, file), unpacked);
      rmSync(join(incoming, file));
    }
    // Another run may have been quicker.
    if (!existsSync(folder)) renameSync(unpacked, folder);
  } finally {
    rmSync(incoming, { recursive: true, force: true });
  }
  return folder;
}

function hostRpmArch(): string {
  return run('uname', ['-m']).trim();
}

function run(command: string, args: readonly string[], cwd?: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (cause) {
    const reason = String((cause as { stderr?: unknown }).stderr ?? '').trim() || (cause as Error).message;
    throw failed(`run ${[command, ...args].join(' ')}: ${withOfflineHint(reason)}`);
  }
}

function failed(message: string): TestkitError {
  return new TestkitError('prepare-failed', message);
}
