import { ExitStatus, type Invocation, parseNow, worstStatus } from '@libvirt-tck/cli';
import { visible } from '@libvirt-tck/text';
import {
  compareWithCatalogue,
  findDoubts,
  findExpired,
  formatFault,
  loadCatalogue,
  readLists,
} from '../../index.js';
import { warnOf, warnOfExpiry } from '../arguments.js';
import type { spec } from '../tck-known.spec.js';

/** All that `tck-known lint` does. */
export async function lint({
  options,
  operands,
  messages,
  stdout,
}: Invocation<typeof spec.commands.lint>): Promise<ExitStatus> {
  const now = parseNow(options.now);
  const { lists, named, faults, notes } = await readLists(operands);
  const catalogue = options.catalog === undefined ? undefined : await loadCatalogue(options.catalog, options);
  const old = [
    ...findExpired(named, now),
    ...(catalogue === undefined ? [] : compareWithCatalogue(lists, catalogue)),
  ];
  for (const fault of [...faults, ...old]) stdout.write(`${visible(formatFault(fault))}\n`);
  for (const note of [...notes, ...findDoubts(lists, catalogue)]) warnOf(note, messages);
  warnOfExpiry(lists, now, messages);
  return worstStatus(
    faults.length > 0 ? ExitStatus.problems : ExitStatus.clean,
    old.length > 0 ? ExitStatus.listOutOfDate : ExitStatus.clean,
  );
}
