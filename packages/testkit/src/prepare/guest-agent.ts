import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { TestkitError } from '../error.js';
import { fetchPackages, type Report, thisDistribution } from './distribution.js';
import { agentPath } from './guest-scripts.js';
import { program, type TreeEntry } from './tree.js';

const usualPlaces = ['usr/sbin/qemu-ga', 'usr/bin/qemu-ga'];
const libraryFolders = ['lib64', 'usr/lib64', 'lib', 'usr/lib'];

/**
 * The files of QEMU's guest agent: the program, its libraries and their loader. Fetches the distribution's packages.
 *
 * @throws TestkitError `prepare-failed`
 */
export function obtainAgent(downloads: string, report: Report): TreeEntry[] {
  const distribution = thisDistribution("QEMU's guest agent", 'guests have none');
  const names = distribution.agentPackages();
  const root = fetchPackages(distribution, names, downloads, report);
  const agent = usualPlaces.map((place) => join(root, place)).find(existsSync);
  if (agent === undefined)
    throw new TestkitError('prepare-failed', `find QEMU's guest agent in ${names.join(', ')}`);
  return [
    program(agentPath, readFileSync(agent)),
    ...librariesOf(agent, root).map(({ path, file }) => program(path, readFileSync(file))),
  ];
}

/** The libraries of a program, as the loader finds them: in the packages, or else on this machine. */
function librariesOf(agent: string, root: string): { readonly path: string; readonly file: string }[] {
  const folders = libraryFolders.map((folder) => join(root, folder)).flatMap(withMultiarch);
  const listed = execFileSync('ldd', [agent], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', LD_LIBRARY_PATH: folders.join(delimiter) },
  });
  const missing = /^\s*(\S+) => not found$/m.exec(listed)?.[1];
  if (missing !== undefined)
    throw new TestkitError('prepare-failed', `find ${missing}, a library of QEMU's guest agent`);
  const [, loader = ''] = /^\s*(\/\S+) \(0x/m.exec(listed) ?? [];
  const libraries = [...listed.matchAll(/^\s*(\S+) => (\/\S+) \(0x/gm)].filter(([, name]) => name !== loader);
  return [
    { path: loader.slice(1), file: loader },
    ...libraries.map(([, name = '', file = '']) => ({ path: join(loader, '..', name).slice(1), file })),
  ];
}

/** Debian keeps libraries in a subfolder for each architecture. */
function withMultiarch(folder: string): string[] {
  const subfolders = existsSync(folder) ? readdirSync(folder) : [];
  return [
    folder,
    ...subfolders.filter((name) => name.includes('-linux-gnu')).map((name) => join(folder, name)),
  ];
}
