import { writeFileSync } from 'node:fs';
import { CliError, type Messages } from '@libvirt-tck/cli';
import type { Fact, OpenReport } from '@libvirt-tck/report-model';
import { expiresSoon, findMisspeltTests, type KnownList } from '../index.js';

/** Warns of facts of a report that `--platform` overrides. */
export function warnOfOverridden(
  file: string,
  facts: readonly Fact[],
  overridden: readonly Fact[],
  messages: Messages,
): void {
  const given = new Set(facts.flatMap(({ name }) => [name, `property.${name}`]));
  for (const { name, value } of overridden) {
    if (given.has(name)) messages.warn(`${file}: ${name} is ${value} in the report; --platform overrides it`);
  }
}

/** Warns of entries that will soon stop masking. */
export function warnOfExpiry(lists: readonly KnownList[], now: Date, messages: Messages): void {
  for (const entry of lists.flatMap(({ entries }) => entries)) {
    const when = expiresSoon(entry, now);
    const { file, line } = entry.place;
    if (when !== undefined) messages.warn(`${file}:${line}: "${entry.id}" expires ${when}`);
  }
}

/** Warns of entries whose test is probably misspelt. */
export function warnOfMisspeltTests(
  lists: readonly KnownList[],
  tests: ReadonlySet<string>,
  messages: Messages,
): void {
  for (const { message, place } of findMisspeltTests(lists, tests))
    messages.warn(`${place.file}:${place.line}:${place.column}: ${message}`);
}

/** Warns of what is wrong with a report that was read all the same. */
export function warnOfProblems(report: OpenReport, messages: Messages): void {
  for (const { message, position } of report.problems) {
    messages.warn(
      position === undefined ? message : `${position.file}:${position.line}:${position.column}: ${message}`,
    );
  }
}

/**
 * @param flag as of `open`: `wx` for a file that must not exist
 * @throws CliError (`unwritable`)
 */
export function writeList(file: string, text: string, flag = 'w'): void {
  try {
    writeFileSync(file, text, { flag });
  } catch (cause) {
    throw new CliError('unwritable', `write ${file}`, { cause });
  }
}
