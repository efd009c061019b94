import { buffer } from 'node:stream/consumers';
import { CliError, ExitStatus, type Messages } from '@libvirt-tck/cli';
import { openInput, openReport } from '@libvirt-tck/report-model';
import {
  type Gathered,
  gather,
  type KnownList,
  type MaskOptions,
  type MaskResult,
  maskReport,
  missingFacts,
} from '../../index.js';
import { type MaskArguments, maskOptionsOf, warnOfOverridden, warnOfProblems } from '../arguments.js';

interface GatherInvocation {
  readonly options: MaskArguments;
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
  const maskOptions = optionsFor(files, options, messages);
  const progress = messages.progress('reading reports', files.length);
  const gathered: GatheredReport[] = [];
  for (const [i, file] of files.entries()) {
    signal.throwIfAborted();
    progress.update(i, file);
    const kept = file === '-' && isReadAgain ? await buffer(process.stdin) : undefined;
    const open = async () => (kept === undefined ? openInput(file, options) : openReport(kept, options));
    const report = await open();
    const one = await gather(file, report, lists, maskOptions[i]);
    const remask = async (list: KnownList) => maskReport(await open(), [list], maskOptions[i]).result;
    gathered.push({ ...one, remask });
    warnOfProblems(report, messages);
    warnOfOverridden(file, maskOptions[i]?.platform ?? [], one.header, messages);
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

/** Given once, or for one report, `--platform` all belongs together; otherwise there is one for each report. */
function optionsFor(
  files: readonly string[],
  options: MaskArguments,
  messages: Messages,
): readonly Required<MaskOptions>[] {
  const { platform } = options;
  if (platform.length <= 1 || files.length === 1) {
    const all = maskOptionsOf(options, messages);
    return files.map(() => all);
  }
  if (platform.length === files.length)
    return platform.map((one) => maskOptionsOf({ ...options, platform: [one] }, messages));
  throw new CliError(
    'usage',
    `match ${platform.length} --platform with ${files.length} reports: give it once, or once for each report`,
  );
}

export function completeness(gathered: readonly Gathered[]): ExitStatus {
  return gathered.every(({ complete }) => complete) ? ExitStatus.clean : ExitStatus.incomplete;
}
