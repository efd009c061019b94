import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Config } from '../config/model.js';
import { inOneLine, TestkitError } from '../error.js';
import { bootDisc, bootsFromDisc, obtainIsolinux } from './boot-disc.js';
import { obtainBusybox } from './busybox.js';
import { hasRecordedChecksum, recordChecksums } from './checksums.js';
import { cpioArchive } from './cpio.js';
import type { Report } from './distribution.js';
import { download, isUrl } from './download.js';
import { makeFolder } from './folder.js';
import { obtainAgent } from './guest-agent.js';
import { containerTree, machineTree } from './guest-trees.js';
import { obtainKernel } from './kernel.js';
import { localFile, type ScratchLayout, scratchLayout } from './layout.js';
import { guestModules } from './modules.js';
import { recipe } from './recipe.js';
import { type TreeEntry, writeTree } from './tree.js';

/**
 * The parts that can be prepared: files that the configuration names by URL, the root folder of containers, a kernel with
 * an initrd, and a disc with both.
 */
export type Part = 'downloads' | 'container root' | 'kernel' | 'disc';

/** One file or folder that guests boot from. */
export interface Prepared {
  readonly name: string;
  readonly path: string;
  /** `damaged`: it has changed since it was made. `outdated`: another version of the kit made it. */
  readonly state: 'ready' | 'missing' | 'damaged' | 'outdated';
}

/** All parts that guests of an architecture can boot from. */
function allParts(arch: string): Part[] {
  return ['downloads', 'container root', 'kernel', ...(bootsFromDisc(arch) ? (['disc'] as const) : [])];
}

/** The state of what guests of an architecture boot from. */
export function checkPrepared(
  config: Config,
  arch: string,
  parts: readonly Part[] = allParts(arch),
): Prepared[] {
  const layout = scratchLayout(config, arch);
  const files: Readonly<Record<Part, readonly Omit<Prepared, 'state'>[]>> = {
    downloads: configuredUrls(config).map((url) => ({ name: url, path: localFile(layout, url) })),
    kernel: [
      { name: 'kernel', path: layout.kernel },
      { name: 'initrd', path: layout.initrd },
    ],
    disc: [{ name: 'boot ISO', path: layout.iso }],
    'container root': [{ name: 'container root', path: layout.containerRoot }],
  };
  return parts.flatMap((part) =>
    files[part].map(({ name, path }) => ({ name, path, state: stateOf(layout, path) })),
  );
}

export interface PrepareOptions {
  /** All parts by default. */
  readonly parts?: readonly Part[];
  /** Ends a download; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes the parts: finds or fetches a kernel, builds an initrd and the root folder of containers from a static busybox,
 * builds a disc, and downloads the files that the configuration names by URL. Downloads are kept and not repeated;
 * everything else takes a second, and is made anew.
 *
 * @throws TestkitError `prepare-failed`
 */
export async function prepare(
  config: Config,
  arch: string,
  report: Report,
  { parts = allParts(arch), signal }: PrepareOptions = {},
): Promise<void> {
  const layout = scratchLayout(config, arch);
  const isWanted = (part: Part) => parts.includes(part);
  makeFolder(dirname(layout.kernel));
  if (isWanted('downloads'))
    for (const url of configuredUrls(config)) await fetchOnce(layout, url, report, signal);
  // Containers come first: they need no kernel, and a host without one can still run them.
  if (isWanted('container root')) makeContainerRoot(layout, config, report);
  if (isWanted('kernel') || isWanted('disc')) makeBootFiles(layout, arch, config, report);
  if (isWanted('disc')) makeBootDisc(layout, report);
}

function makeContainerRoot(layout: ScratchLayout, config: Config, report: Report): void {
  const busybox = obtainBusybox(config.busybox, layout.downloads, report);
  report(`making the root folder of containers from ${busybox}`);
  replace(layout.containerRoot, (path) => writeTree(path, containerTree(busybox)));
  record(layout, [layout.containerRoot]);
}

function makeBootFiles(layout: ScratchLayout, arch: string, config: Config, report: Report): void {
  const busybox = obtainBusybox(config.busybox, layout.downloads, report);
  const kernel = obtainKernel(arch, layout.downloads, report);
  report(`copying ${kernel.image}`);
  replace(layout.kernel, (path) => copyFileSync(kernel.image, path));
  report(`making an initrd from ${busybox} and modules of that kernel`);
  const parts = {
    release: basename(kernel.modules),
    modules: guestModules(kernel),
    agent: agentIfPossible(layout, report),
  };
  const initrd = gzipSync(cpioArchive(machineTree(busybox, parts)));
  replace(layout.initrd, (path) => writeFileSync(path, initrd));
  record(layout, [layout.kernel, layout.initrd]);
}

/** Guests run without an agent: only tests of the agent need it. */
function agentIfPossible(layout: ScratchLayout, report: Report): TreeEntry[] {
  try {
    return obtainAgent(layout.downloads, report);
  } catch (error) {
    if (!(error instanceof TestkitError)) throw error;
    report(`guests will have no agent: ${inOneLine(error)}`);
    return [];
  }
}

function makeBootDisc(layout: ScratchLayout, report: Report): void {
  const isolinux = obtainIsolinux(layout.downloads, report);
  report('making a disc that boots both');
  const image = bootDisc(isolinux, readFileSync(layout.kernel), readFileSync(layout.initrd));
  replace(layout.iso, (path) => writeFileSync(path, image));
  record(layout, [layout.iso]);
}

async function fetchOnce(
  layout: ScratchLayout,
  url: string,
  report: Report,
  signal?: AbortSignal,
): Promise<void> {
  const file = localFile(layout, url);
  if (stateOf(layout, file) === 'ready') return;
  report(`downloading ${url}`);
  await download(url, file, signal);
  recordChecksums(layout.checksums, [file]);
}

/** Kernels, initrds and disks on other hosts. */
function configuredUrls({ kernels }: Config): string[] {
  return kernels.flatMap(({ kernel, initrd = '', disk = '' }) => [kernel, initrd, disk]).filter(isUrl);
}

/** The file whose checksum stands for a path: for a folder, its most important one. */
function checkedFile(layout: ScratchLayout, path: string): string {
  return path === layout.containerRoot ? join(path, 'bin/busybox') : path;
}

/** Keeps the checksum of what was made, and beside it the recipe. */
function record(layout: ScratchLayout, paths: readonly string[]): void {
  const files = paths.map((path) => checkedFile(layout, path));
  recordChecksums(layout.checksums, files);
  for (const path of paths) writeFileSync(recipeFile(path), recipe());
}

function recipeFile(path: string): string {
  return `${path}.recipe`;
}

function stateOf(layout: ScratchLayout, path: string): Prepared['state'] {
  const file = checkedFile(layout, path);
  if (!existsSync(file)) return 'missing';
  if (!hasRecordedChecksum(layout.checksums, file)) return 'damaged';
  const madeBy = existsSync(recipeFile(path)) ? readFileSync(recipeFile(path), 'utf8') : undefined;
  const isDownload = path.startsWith(layout.downloads);
  return isDownload || madeBy === recipe() ? 'ready' : 'outdated';
}

/**
 * Makes a file or a folder beside the old one, and puts it in its place only when it is whole. Another run may do the same
 * at the same time.
 */
function replace(path: string, make: (incoming: string) => void): void {
  const incoming = `${path}.incoming-${process.pid}`;
  try {
    make(incoming);
    rmSync(path, { recursive: true, force: true });
    renameSync(incoming, path);
  } catch (cause) {
    // Another run was quicker, and made the same folder.
    if ((cause as NodeJS.ErrnoException).code === 'ENOTEMPTY') return;
    throw new TestkitError('prepare-failed', `make ${path}`, { cause });
  } finally {
    rmSync(incoming, { recursive: true, force: true });
  }
}
