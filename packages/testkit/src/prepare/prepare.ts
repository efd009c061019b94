import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Config } from '../config/model.js';
import { TestkitError } from '../error.js';
import { bootDisc, bootsFromDisc, obtainIsolinux } from './boot-disc.js';
import { obtainBusybox } from './busybox.js';
import { hasRecordedChecksum, recordChecksums } from './checksums.js';
import { cpioArchive } from './cpio.js';
import { download, isUrl } from './download.js';
import { makeFolder } from './folder.js';
import { containerTree, machineTree } from './guest-trees.js';
import { guestModules, obtainKernel } from './kernel.js';
import { localFile, type ScratchLayout, scratchLayout } from './layout.js';
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
  const downloads = configuredUrls(config).map((url) => ({ name: url, path: localFile(layout, url) }));
  const made = [
    { name: 'kernel', path: layout.kernel },
    { name: 'initrd', path: layout.initrd },
    ...(bootsFromDisc(arch) ? [{ name: 'boot ISO', path: layout.iso }] : []),
  ];
  return [
    ...[...downloads, ...made].map(({ name, path }) => ({ name, path, state: stateOf(layout, path) })),
    {
      name: 'container root',
      path: layout.containerRoot,
      state: stateOf(layout, heartOf(layout.containerRoot)),
    },
  ];
}

/** Is told of each step before it begins. */
type Report = (step: string) => void;

/**
 * Makes all of that: finds or fetches a kernel, builds an initrd and the root folder of containers around a static
 * busybox, for PCs a disc that boots both, and downloads what the configuration names by URL. What was downloaded once
 * and is whole is not fetched again; the rest takes a second, so it is made anew each time, and fits this version of
 * the kit. Containers need nothing of what machines boot, so they have their root folder even where machines boot nothing.
 *
 * @throws TestkitError `prepare-failed`.
 */
export async function prepare(config: Config, arch: string, report: Report): Promise<void> {
  const layout = scratchLayout(config, arch);
  makeFolder(dirname(layout.kernel));
  for (const url of configuredUrls(config)) await fetchOnce(layout, url, report);
  report('looking for a static busybox');
  const busybox = obtainBusybox(config.busybox, layout.downloads);
  report(`making the root folder of containers of ${busybox}`);
  replace(layout.containerRoot, (path) => writeTree(path, containerTree(busybox)));
  recordChecksums(layout.checksums, [heartOf(layout.containerRoot)]);
  makeBootFiles(layout, arch, busybox, report);
  if (bootsFromDisc(arch)) makeBootDisc(layout, report);
}

function makeBootFiles(layout: ScratchLayout, arch: string, busybox: string, report: Report): void {
  report(`looking for a kernel for ${arch}`);
  const kernel = obtainKernel(arch, layout.downloads);
  report(`copying ${kernel.image}`);
  replace(layout.kernel, (path) => copyFileSync(kernel.image, path));
  report(`making an initrd of ${busybox} and modules of that kernel`);
  const initrd = gzipSync(cpioArchive(machineTree(busybox, guestModules(kernel))));
  replace(layout.initrd, (path) => writeFileSync(path, initrd));
  recordChecksums(layout.checksums, [layout.kernel, layout.initrd]);
}

function makeBootDisc(layout: ScratchLayout, report: Report): void {
  report('making a disc that boots both');
  const isolinux = obtainIsolinux(layout.downloads);
  const image = bootDisc(isolinux, readFileSync(layout.kernel), readFileSync(layout.initrd));
  replace(layout.iso, (path) => writeFileSync(path, image));
  recordChecksums(layout.checksums, [layout.iso]);
}

async function fetchOnce(layout: ScratchLayout, url: string, report: Report): Promise<void> {
  const file = localFile(layout, url);
  if (stateOf(layout, file) === 'ready') return;
  report(`downloading ${url}`);
  await download(url, file);
  recordChecksums(layout.checksums, [file]);
}

/** Kernels and initrds that are somewhere else. */
function configuredUrls({ kernels }: Config): string[] {
  return kernels.flatMap(({ kernel, initrd = '' }) => [kernel, initrd]).filter(isUrl);
}

/** The file that a root folder is little without. */
function heartOf(containerRoot: string): string {
  return join(containerRoot, 'bin/busybox');
}

function stateOf({ checksums }: ScratchLayout, file: string): Prepared['state'] {
  if (!existsSync(file)) return 'missing';
  return hasRecordedChecksum(checksums, file) ? 'ready' : 'damaged';
}

/** Makes a file or a folder beside the old one, and puts it in its place only when it is whole. */
function replace(path: string, make: (incoming: string) => void): void {
  const incoming = `${path}.incoming`;
  try {
    rmSync(incoming, { recursive: true, force: true });
    make(incoming);
    rmSync(path, { recursive: true, force: true });
    renameSync(incoming, path);
  } catch (cause) {
    throw new TestkitError('prepare-failed', `make ${path}`, { cause });
  }
}
