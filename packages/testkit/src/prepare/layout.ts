import { join } from 'node:path';
import type { Config } from '../config/model.js';
import { isUrl } from './download.js';

/** Where everything that the kit makes lies, below `scratch_dir`. */
export interface ScratchLayout {
  /** What virtual machines of an architecture boot, unless the configuration says otherwise. */
  readonly kernel: string;
  readonly initrd: string;
  /** A disc with both, for virtual machines of hypervisors that load no kernel. */
  readonly iso: string;
  /** What a container's root folder is copied from. */
  readonly containerRoot: string;
  /** SHA-256 of the files above and of what was downloaded, in the format of `sha256sum`. */
  readonly checksums: string;
  /** Packages and files as they were downloaded. */
  readonly downloads: string;
  /** What belongs to one guest: console output, a container's root. */
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

/** A file that the configuration names by path or URL, as it lies on this host. Two mirrors' `vmlinuz` are two files. */
export function localFile({ downloads }: ScratchLayout, pathOrUrl: string): string {
  if (!isUrl(pathOrUrl)) return pathOrUrl;
  const { host, pathname } = new URL(pathOrUrl);
  return join(downloads, `${host}${pathname}`.replace(/[^\w.-]+/g, '_').slice(-200));
}

/** The machine's architecture as libvirt names it. */
export function hostArch(arch: string = process.arch): string {
  const names: Readonly<Record<string, string>> = {
    x64: 'x86_64',
    ia32: 'i686',
    arm64: 'aarch64',
    arm: 'armv7l',
  };
  return names[arch] ?? arch;
}
