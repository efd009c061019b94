import { makeList, type ReadList } from './make-list.js';
import { readPlain } from './parse-plain.js';
import { parseYaml } from './parse-yaml.js';

/**
 * Reads one list. All faults of the file are found in one pass, in the order of their places; faults that only show
 * between entries, or between lists, are `findConflicts`' business.
 */
export function readList(file: string, bytes: Uint8Array): ReadList {
  const read =
    makeList(file, bytes, readPlain) ??
    makeList(file, bytes, (text, use, report) => use(parseYaml(text, report)));
  if (read === undefined) throw new Error('YAML of any layout can be read, or has a fault');
  return read;
}
