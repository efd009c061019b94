import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Config, KernelConfig } from '../config/model.js';
import { obtainBusybox } from './busybox.js';
import { hasRecordedChecksum, recordChecksums } from './checksums.js';
import { cpioArchive } from './cpio.js';
import { download, isUrl } from './download.js';
import { containerTree, machineTree } from './guest-trees.js';
import { guestModules, obtainKernel } from './kernel.js';
import { type ScratchLayout, scratchLayout } from './layout.js';
import { writeTree } from './tree.js';

/** One thing that guests boot from. */
export interface Prepared {
  readonly name: string;
  readonly path: string;
  /** `damaged`: it is not what it was when it was made. */
  readonly state: 'ready' | 'missing' | 'damaged';
}

/** What there is for guests of an architecture to boot from, whole or not. */
export function checkPrepared(config: Config, arch: string): Prepared[] {
  const layout = scratchLayout(config, arch);
  const files = [
    ...configuredDownloads(config, layout).map(({ url, file }) => ({
      name: `download of ${url}`,
      path: file,
    })),
    { name: 'kernel', path: layout.kernel },
    { name: 'initrd', path: layout.initrd },
  ];
  const root = join(layout.containerRoot, 'bin/busybox');
  return [
    ...files.map(({ name, path }) => ({ name, path, state: stateOf(layout, path) })),
    { name: 'container root', path: layout.containerRoot, state: stateOf(layout, root) },
  ];
}

/**
 * Makes what is missing or damaged of that: downloads what the configuration names by URL, finds or fetches a kernel,
 * and builds an initrd and the root folder of containers around a static busybox.
 *
 * @param report is told each step before it begins.
 * @throws TestkitError `prepare-failed`.
 */
export async function prepare(config: Config, arch: string, report: (step: string) => void): Promise<void> {
  const layout = scratchLayout(config, arch);
  mkdirSync(dirname(layout.kernel), { recursive: true });
  for (const { url, file } of configuredDownloads(config, layout)) {
    if (stateOf(layout, file) === 'ready') continue;
    report(`downloading ${url}`);
    rmSync(file, { force: true });
    await download(url, file);
    recordChecksums(layout.checksums, [file]);
  }
  report('looking for a static busybox');
  const busybox = obtainBusybox(config.busybox, layout.downloads);
  if (!areReady(layout, [layout.kernel, layout.initrd])) {
    report(`looking for a kernel for ${arch}`);
    prepareMachine(layout, arch, busybox, report);
  }
  const rootFile = join(layout.containerRoot, 'bin/busybox');
  if (!areReady(layout, [rootFile])) {
    report(`making the root folder of containers with ${busybox}`);
    replaceFolder(layout.containerRoot, (folder) => writeTree(folder, containerTree(busybox)));
    recordChecksums(layout.checksums, [rootFile]);
  }
}

function prepareMachine(
  layout: ScratchLayout,
  arch: string,
  busybox: string,
  report: (step: string) => void,
): void {
  const kernel = obtainKernel(arch, layout.downloads);
  report(`making an initrd for ${kernel.image} with ${busybox}`);
  copyFileSync(kernel.image, layout.kernel);
  writeFileSync(layout.initrd, gzipSync(cpioArchive(machineTree(busybox, guestModules(kernel)))));
  recordChecksums(layout.checksums, [layout.kernel, layout.initrd]);
}

/** A file that the configuration names, as it lies on this host: a download for a URL. */
export function localFile(layout: ScratchLayout, pathOrUrl: string): string {
  return isUrl(pathOrUrl) ? join(layout.downloads, downloadName(pathOrUrl)) : pathOrUrl;
}

/** Two mirrors' `vmlinuz` are two files. */
function downloadName(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`.replace(/[^\w.-]+/g, '_').slice(-200) || basename(url);
}

function configuredDownloads(config: Config, layout: ScratchLayout): { url: string; file: string }[] {
  return config.kernels
    .flatMap(({ kernel, initrd }: KernelConfig) => [kernel, initrd ?? ''])
    .filter(isUrl)
    .map((url) => ({ url, file: localFile(layout, url) }));
}

function stateOf(layout: ScratchLayout, file: string): Prepared['state'] {
  if (!existsSync(file)) return 'missing';
  return hasRecordedChecksum(layout.checksums, file) ? 'ready' : 'damaged';
}

function areReady(layout: ScratchLayout, files: readonly string[]): boolean {
  return files.every((file) => stateOf(layout, file) === 'ready');
}

/** Fills a new folder and only then puts it in the old one's place. */
function replaceFolder(folder: string, fill: (folder: string) => void): void {
  const incoming = `${folder}.incoming`;
  rmSync(incoming, { recursive: true, force: true });
  fill(incoming);
  rmSync(folder, { recursive: true, force: true });
  renameSync(incoming, folder);
}
