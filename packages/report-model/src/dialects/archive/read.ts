import type { Dialect } from '../../dialect.js';
import { readFiles } from './files.js';
import { isTarHeader, untar } from './untar.js';

/** A tar archive with a report, as CI systems keep them, or with the TAP of several scripts, as `prove -a` does. */
export const archiveDialect: Dialect = {
  name: 'archive',
  recognises: isTarHeader,
  read: (input) => readFiles(untar(input), input),
};
