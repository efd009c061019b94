import { CliError, type Messages } from '@libvirt-tck/cli';
import type { Fact, OpenReport } from '@libvirt-tck/report-model';
import { expiresWithin, type KnownList, parsePlatformFact, platformFactFault } from '../index.js';

/** The moment that entries expire by: a day means its noon, so that the day itself is not over. */
export function parseNow(text: string | undefined): Date {
  if (text === undefined) return new Date();
  const now = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00Z` : text);
  if (!Number.isNaN(now.getTime())) return now;
  throw new CliError('usage', `understand --now ${text}: it must be a day such as 2027-06-30, or a time`);
}

/** `driver=qemu,os=fedora`, as often as it is given. */
export function parsePlatform(texts: readonly string[]): readonly Fact[] {
  const facts = texts.flatMap((text) => text.split(','));
  const faults = facts.flatMap((fact) => {
    const fault = platformFactFault(fact);
    return fault === undefined ? [] : [`--platform ${fact}: ${fault}`];
  });
  if (faults.length > 0) throw new CliError('usage', `understand ${faults.join('\n  ')}`);
  return facts.map(parsePlatformFact);
}

/** Warns of entries that will soon mask no more. */
export function warnOfExpiry(lists: readonly KnownList[], now: Date, messages: Messages): void {
  for (const entry of lists.flatMap(({ entries }) => entries)) {
    const days = expiresWithin(entry, now);
    const { file, line } = entry.place;
    if (days !== undefined)
      messages.warn(`${file}:${line}: "${entry.id}" expires in ${days} ${days === 1 ? 'day' : 'days'}`);
  }
}

/** Tells what was noticed in a report and read on in spite of. */
export function warnOfProblems(report: OpenReport, messages: Messages): void {
  for (const { message, position } of report.problems) {
    messages.warn(
      position === undefined ? message : `${position.file}:${position.line}:${position.column}: ${message}`,
    );
  }
}
