import { join } from 'node:path';
import type { Config } from '../config/model.js';
import { isUrl } from './download.js';

/** The paths of the kit's files, below `scratch_dir`. */
export interface ScratchLayout {
  /** For virtual machines of an architecture, if the configuration names no other kernel. */
  readonly kernel: string;
  readonly initrd: string;
  /** A disc with both, for hypervisors that do not load kernels. */
  readonly iso: string;
  /** The template of containers' root folders. */
  readonly containerRoot: string;
  /** SHA-256 sums of the files above and of the downloads, in the format of `sha256sum`. */
  readonly checksums: string;
  /** Downloaded files and unpacked packages. */
  readonly downloads: string;
  /** Files of single guests: console output, a container's root folder. */
  readonly guests: string;
}

export function scratchLayout({ scratchDir }: Pick<Config, 'scratchDir'>, arch: string): ScratchLayout {
  const boot = join(scratchDir, 'boot', arch);
  return {
    kernel: join(boot, 'vmlinuz'),
    initrd: join(boot, 'initrd.img'),
    iso: join(boot, 'boot.iso'),
    containerRoot: join(scratchDir, 'container-root'),
    checksums: join(scratchDir, 'SHA256SUMS'),
    downloads: join(scratchDir, 'downloads'),
    guests: join(scratchDir, 'guests'),
  };
}

/** The local path of a file that the configuration names by path or URL. Each URL has its own path. */
export function localFile({ downloads }: ScratchLayout, pathOrUrl: string): string {
  if (!isUrl(pathOrUrl)) return pathOrUrl;
  const { host, pathname } = new URL(pathOrUrl);
  return join(downloads, `${host}${pathname}`.replace(/[^\w.-]+/g, '_').slice(-200));
}

/** This machine's architecture, by libvirt's name. */
export function hostArch(arch: string = process.arch): string {
  const names: Readonly<Record<string, string>> = {
    x64: 'x86_64',
    ia32: 'i686',
    arm64: 'aarch64',
    arm: 'armv7l',
  };
  return names[arch] ?? arch;
}
