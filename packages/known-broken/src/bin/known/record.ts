import { existsSync } from 'node:fs';
import { CliError, ExitStatus, type Invocation, type Messages, worstStatus } from '@libvirt-tck/cli';
import { plural } from '@libvirt-tck/text';
import { type Gathered, isUrl, loadLists, NO_URL, recordList } from '../../index.js';
import { writeList } from '../arguments.js';
import type { spec } from '../tck-known.spec.js';
import { completeness, gatherAll } from './gather-all.js';

/** All that `tck-known record` does. */
export async function record(invocation: Invocation<typeof spec.commands.record>): Promise<ExitStatus> {
  const { options, operands, messages, stdout } = invocation;
  const { reason, bug, owner, expires, output } = options;
  if (reason === undefined) {
    const nor = bug === undefined ? ' and --bug; only kind: unimplemented needs no bug' : '';
    throw new CliError('usage', `record without --reason${nor}`);
  }
  if (output !== undefined && existsSync(output)) {
    throw new CliError(
      'unwritable',
      `write ${output}: it exists; record into a new file, with --known ${output}`,
    );
  }
  const lists = await loadLists(options.known);
  const gathered = await gatherAll(operands, lists, invocation);
  const metadata = { reason, ...(bug && { bug }), ...(owner && { owner }), ...(expires && { expires }) };
  const { text, entries, unrecordable, contradicted } = recordList(gathered, lists, metadata);
  if (output === undefined) stdout.write(text);
  else writeList(output, text, 'wx');
  for (const { test, outcome } of unrecordable) {
    messages.warn(`${test} was ${outcome}, which says nothing about the driver: not recorded`);
  }
  for (const { test, check } of contradicted) {
    const what = check === null ? `how ${test} ends` : `${test}::${check}`;
    messages.warn(
      `a listed entry is about ${what}, too, but does not mask it: change that entry; not recorded`,
    );
  }
  if (entries > 0) warnOfUnconditional(gathered, messages);
  if (bug !== undefined && !isUrl(bug)) messages.warn(`--bug ${bug} ${NO_URL}`);
  messages.note(plural(entries, 'entry', 'entries'));
  return worstStatus(
    completeness(gathered),
    unrecordable.length + contradicted.length > 0 ? ExitStatus.problems : ExitStatus.clean,
  );
}

/** Warns that a list of the only report holds for every driver; `gatherAll` warns of each of several. */
function warnOfUnconditional([only, ...others]: readonly Gathered[], messages: Messages): void {
  if (only === undefined || others.length > 0 || only.facts.has('driver')) return;
  messages.warn(
    `${only.file} states no driver; the entries apply to every driver: add --platform driver=…, such as driver=qemu`,
  );
}
