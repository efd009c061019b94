import { ExitStatus, type Invocation, visible, worstStatus } from '@libvirt-tck/cli';
import { compareWithCatalogue, findExpired, formatFault, loadCatalogue, readLists } from '../../index.js';
import { parseNow } from '../arguments.js';
import type { spec } from '../tck-known.spec.js';

/** All that `tck-known lint` does. */
export async function lint({
  options,
  operands,
  stdout,
}: Invocation<typeof spec.commands.lint>): Promise<ExitStatus> {
  const now = parseNow(options.now);
  const { lists, faults } = await readLists(operands);
  const catalogue = options.catalog === undefined ? undefined : await loadCatalogue(options.catalog);
  const old = [
    ...findExpired(lists, now),
    ...(catalogue === undefined ? [] : compareWithCatalogue(lists, catalogue)),
  ];
  for (const fault of [...faults, ...old]) stdout.write(`${visible(formatFault(fault))}\n`);
  return worstStatus(
    faults.length > 0 ? ExitStatus.problems : ExitStatus.clean,
    old.length > 0 ? ExitStatus.listOutOfDate : ExitStatus.clean,
  );
}
