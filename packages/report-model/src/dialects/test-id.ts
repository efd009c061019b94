import { basename } from 'node:path';
import { nameOfSource } from '../input/source.js';

const TEST_FOLDER = /^.*\/(?:tests|scripts)\//;
const SUFFIX = /\.(?:tap|t|js|mjs|ts|pl|sh|py)$/;
const FLAT = /^([a-z][a-z0-9]*)_(?=\d{3}-)/;

/**
 * The id of a test (see `Test.id`) from what another program calls it: a path, of which the part up to the suite's root
 * is not of the test but of the machine (`/usr/share/libvirt-tck/tests/`), and the extension neither.
 *
 * `domain_050-…` becomes `domain/050-…`: the kits name their scripts so, and a file in a flat folder has no slash.
 */
export function idOfPath(path: string): string {
  const inside = path.startsWith('/') ? path.replace(TEST_FOLDER, '').replace(/^\/+/, '') : path;
  return inside.replace(SUFFIX, '').replace(SUFFIX, '').replace(FLAT, '$1/') || path;
}

/** What the one test of a file is called that says no name itself. */
export function idOfFile(file: string): string {
  return file === nameOfSource('-') ? 'unnamed' : idOfPath(basename(file)).replace(/\.xml$/, '') || 'unnamed';
}

/**
 * The same from a name of TAP::Formatter::JUnit, which makes an underscore of every slash and dot
 * (`_usr_share_libvirt-tck_tests_domain_050-transient-lifecycle_t`).
 */
export function idOfMangledPath(name: string): string {
  if (!name.startsWith('_') || !name.endsWith('_t')) return name;
  for (const folder of ['_tests_', '_scripts_']) {
    const at = name.lastIndexOf(folder);
    if (at >= 0 && at + folder.length < name.length - 2) {
      return name.slice(at + folder.length, -2).replace(FLAT, '$1/');
    }
  }
  return name;
}

/** Tells tests apart that a document calls the same: the second one is called `id (2)`. */
export class UniqueIds {
  readonly #given = new Set<string>();
  /** How many tests are called so, for names of more than one: few are, and a set takes less memory. */
  readonly #counts = new Map<string, number>();

  has(id: string): boolean {
    return this.#given.has(id);
  }

  /** The id, or the next one after it that is free. */
  next(id: string): string {
    let unique = id;
    for (let count = this.#counts.get(id) ?? 1; this.#given.has(unique); ) {
      count += 1;
      unique = `${id} (${count})`;
      this.#counts.set(id, count);
    }
    this.#given.add(unique);
    return unique;
  }
}
