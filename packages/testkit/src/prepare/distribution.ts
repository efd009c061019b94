import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TestkitError } from '../error.js';
import { makeFolder } from './folder.js';

/**
 * Where software comes from on this machine. Packages are fetched and unpacked into a folder, never installed:
 * nothing on the host changes. Package managers check what they download.
 */
export interface Distribution {
  /** The package with a kernel for guests, and with its modules. */
  kernelPackage(arch: string): string;
  readonly busyboxPackage: string;
  /** Together they have the boot loader for discs. */
  readonly isolinuxPackages: readonly string[];
  /** Downloads the file of a package. */
  download(name: string, folder: string): void;
  /** Unpacks one downloaded file. */
  unpack(file: string, folder: string): void;
}

const debianArchs: Readonly<Record<string, string>> = { x86_64: 'amd64', aarch64: 'arm64', i686: '686' };

const debian: Distribution = {
  /** The package that guests are told to install only depends on the one that has the kernel. */
  kernelPackage(arch) {
    const meta = `linux-image-cloud-${debianArchs[arch] ?? arch}`;
    const [, name] = /^\s*Depends: (linux-image-\S+)/m.exec(run('apt-cache', ['depends', meta])) ?? [];
    if (name === undefined) throw failed(`find a kernel: the package ${meta} is not known (apt-get update)`);
    return name;
  },
  busyboxPackage: 'busybox-static',
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
  kernelPackage: () => 'kernel-core',
  busyboxPackage: 'busybox',
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
 * @param wanted what is to be fetched.
 * @param instead what to do where nothing can be.
 * @throws TestkitError `prepare-failed` where there is neither apt nor dnf.
 */
export function thisDistribution(wanted: string, instead: string): Distribution {
  if (existsSync('/usr/bin/apt-get')) return debian;
  if (existsSync('/usr/bin/dnf')) return fedora;
  throw failed(`fetch ${wanted}: neither apt-get nor dnf is here; ${instead}`);
}

/**
 * The files of a package, in a folder below `downloads`. Once there it is not fetched again.
 *
 * @throws TestkitError `prepare-failed` with what the package manager said.
 */
export function fetchPackage(distribution: Distribution, name: string, downloads: string): string {
  const folder = join(downloads, name);
  if (existsSync(folder)) return folder;
  const incoming = join(downloads, `${name}.incoming`);
  rmSync(incoming, { recursive: true, force: true });
  makeFolder(incoming);
  distribution.download(name, incoming);
  const [file] = readdirSync(incoming).filter((entry) => /\.(deb|rpm)$/.test(entry));
  if (file === undefined) throw failed(`fetch ${name}: the package manager downloaded nothing`);
  const unpacked = join(incoming, 'unpacked');
  distribution.unpack(join(incoming, file), unpacked);
  renameSync(unpacked, folder);
  rmSync(incoming, { recursive: true });
  return folder;
}

function hostRpmArch(): string {
  return run('uname', ['-m']).trim();
}

function run(command: string, args: readonly string[], cwd?: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (cause) {
    const said = String((cause as { stderr?: unknown }).stderr ?? '').trim() || (cause as Error).message;
    throw failed(`run ${[command, ...args].join(' ')}: ${said}`, { cause });
  }
}

function failed(could: string, options?: { readonly cause: unknown }): TestkitError {
  return new TestkitError('prepare-failed', could, options);
}
