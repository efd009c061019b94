import { buffer } from 'node:stream/consumers';
import { CliError, ExitStatus, type Messages, parseNow } from '@libvirt-tck/cli';
import { type Fact, openInput, openReport, parsePlatformFacts } from '@libvirt-tck/report-model';
import {
  type Gathered,
  gather,
  type KnownList,
  type MaskResult,
  maskReport,
  missingFacts,
} from '../../index.js';
import { warnOfOverridden, warnOfProblems } from '../arguments.js';

interface GatherInvocation {
  readonly options: {
    readonly platform: readonly string[];
    readonly platformDefault: readonly string[];
    readonly now: string | undefined;
    readonly maxChecks: number | undefined;
  };
  readonly messages: Messages;
  readonly signal: AbortSignal;
}

/** A report that can be masked again with another list. */
export interface GatheredReport extends Gathered {
  remask(list: KnownList): Promise<MaskResult>;
}

/**
 * Reads reports to their ends, each on the platform that the options give it.
 *
 * @param isReadAgain whether to keep standard input for `remask`
 */
export async function gatherAll(
  files: readonly string[],
  lists: readonly KnownList[],
  { options, messages, signal }: GatherInvocation,
  { isReadAgain = false } = {},
): Promise<readonly GatheredReport[]> {
  const now = parseNow(options.now);
  const platforms = platformsFor(files, options.platform, messages);
  const platformDefaults = parsePlatformFacts('platform-default', options.platformDefault, messages.warn);
  const limits = { maxChecks: options.maxChecks };
  const progress = messages.progress('reading reports', files.length);
  const gathered: GatheredReport[] = [];
  for (const [i, file] of files.entries()) {
    signal.throwIfAborted();
    progress.update(i, file);
    const kept = file === '-' && isReadAgain ? await buffer(process.stdin) : undefined;
    const open = async () => (kept === undefined ? openInput(file, limits) : openReport(kept, limits));
    const report = await open();
    const maskOptions = { now, platform: platforms[i] ?? [], platformDefaults };
    const one = await gather(file, report, lists, maskOptions);
    const remask = async (list: KnownList) => maskReport(await open(), [list], maskOptions).result;
    gathered.push({ ...one, remask });
    warnOfProblems(report, messages);
    warnOfOverridden(file, maskOptions.platform, one.overridden, messages);
    warnOfMissingFacts(one, files.length > 1 ? ['driver'] : [], messages);
  }
  progress.end();
  for (const { file, complete } of gathered) if (!complete) messages.warn(`${file} is incomplete`);
  return gathered;
}

/**
 * Warns of missing facts. A fact that a report lacks never matches, so entries that ask for it never apply; and reports that
 * do not state their driver count as one platform, on which results come and go.
 */
function warnOfMissingFacts(gathered: Gathered, identifying: readonly string[], messages: Messages) {
  const asked = missingFacts(gathered.result.list.inapplicable);
  const others = identifying.filter((key) => !gathered.facts.has(key) && !asked.includes(key));
  const reasons = [
    ...(asked.length === 0 ? [] : [`${asked.join(', ')}, which entries ask for`]),
    ...(others.length === 0 ? [] : [`${others.join(', ')}, which tells platforms apart`]),
  ];
  if (reasons.length > 0)
    messages.warn(`${gathered.file} does not state ${reasons.join(', nor ')}; set it with --platform`);
}

/** Given once, or for one report, it all belongs together; otherwise there is one for each report. */
function platformsFor(
  files: readonly string[],
  given: readonly string[],
  messages: Messages,
): readonly (readonly Fact[])[] {
  const isForAll = given.length <= 1 || files.length === 1;
  if (isForAll || given.length !== files.length) {
    const all = parsePlatformFacts('platform', given, messages.warn);
    if (isForAll) return files.map(() => all);
  } else return given.map((one) => parsePlatformFacts('platform', [one], messages.warn));
  throw new CliError(
    'usage',
    `match ${given.length} --platform with ${files.length} reports: give it once, or once for each report`,
  );
}

export function completeness(gathered: readonly Gathered[]): ExitStatus {
  return gathered.every(({ complete }) => complete) ? ExitStatus.clean : ExitStatus.incomplete;
}
