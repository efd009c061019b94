import { writeFileSync } from 'node:fs';
import { CliError, type Messages, parseNow } from '@libvirt-tck/cli';
import {
  type Fact,
  formatProblem,
  type OpenReport,
  parsePlatformFacts,
  type ReportHeader,
} from '@libvirt-tck/report-model';
import { formatPosition } from '@libvirt-tck/text';
import {
  catalogueOf,
  compareWithCatalogue,
  expiresSoon,
  findMisspeltTests,
  type Gathered,
  type KnownList,
  type MaskOptions,
  type Note,
} from '../index.js';

/** The values of the options for reading and masking reports. */
export interface MaskArguments {
  readonly platform: readonly string[];
  readonly platformDefault: readonly string[];
  readonly now: string | undefined;
  readonly maxChecks: number | undefined;
}

/** @throws ReportError (`option-invalid`), or CliError (`usage`) */
export function maskOptionsOf(
  { platform, platformDefault, now }: MaskArguments,
  { warn }: Messages,
): Required<MaskOptions> {
  return {
    now: parseNow(now),
    platform: parsePlatformFacts('platform', platform, warn),
    platformDefaults: parsePlatformFacts('platform-default', platformDefault, warn),
  };
}

/** Warns of facts of a report that `--platform` overrides. */
export function warnOfOverridden(
  file: string,
  facts: readonly Fact[],
  { platform: { overridden = [] } }: Pick<ReportHeader, 'platform'>,
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
  for (const note of findMisspeltTests(lists, tests)) warnOf(note, messages);
}

/**
 * Warns of checks that no report has, and that may have been renamed: certain only where the reports have all checks of their test.
 * Returns whether there are any.
 */
export function warnOfMissingChecks(
  lists: readonly KnownList[],
  gathered: readonly Gathered[],
  messages: Messages,
): boolean {
  const unmet = new Set(gathered.flatMap(({ result }) => result.list.unexercised.map(({ entry }) => entry)));
  const asked = lists.map((list) => ({ ...list, entries: list.entries.filter((entry) => unmet.has(entry)) }));
  const faults = compareWithCatalogue(asked, catalogueOf(gathered));
  const missing = faults.filter(({ code }) => code === 'no-such-check');
  for (const fault of missing) warnOf(fault, messages);
  return missing.length > 0;
}

/** Warns of something in a list. */
export function warnOf({ message, place }: Note, messages: Messages): void {
  messages.warn(`${formatPosition(place)}: ${message}`);
}

/** Warns of each problem of a report that can be read all the same. */
export function warnOfProblems(report: OpenReport, messages: Messages): void {
  for (const problem of report.problems) messages.warn(formatProblem(problem));
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
