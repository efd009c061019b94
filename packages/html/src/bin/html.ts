import { statSync } from 'node:fs';
import { CliError, ExitStatus, type Invocation, parseNow } from '@libvirt-tck/cli';
import { loadFeatures, loadLists, maskReport } from '@libvirt-tck/known-broken';
import { formatProblem, loadWriter, openInput, writeReport } from '@libvirt-tck/report-model';
import { plural } from '@libvirt-tck/text';
import { buildSite, hashesFile, readClaims, reportFiles } from '../index.js';
import type { spec } from './tck-html.spec.js';

type HtmlInvocation = Invocation<typeof spec>;

/** Runs `tck-html`. */
export async function run({ options, operands, messages, signal }: HtmlInvocation): Promise<ExitStatus> {
  const { output, single, claims: claimsFile, maxChecks } = options;
  if (output === undefined)
    throw new CliError('usage', 'write pages without a place: give one with --output');
  const now = parseNow(options.now);
  const lists = options.known.length === 0 ? [] : await loadLists(options.known);
  if (single) {
    const [file, ...others] = operands;
    if (file === undefined || others.length > 0)
      throw new CliError('usage', 'write one page of several reports: leave out --single');
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
      throw new CliError(
        'usage',
        `write one page of ${file}: it is a folder; name one report, or leave out --single`,
      );
    const report = await openInput(file, { maxChecks });
    const makeWriter = await loadWriter('html');
    const shown = lists.length === 0 ? report : maskReport(report, lists, { now });
    await writeReport(shown, output, { writer: makeWriter() });
    for (const problem of report.problems) messages.warn(formatProblem(problem));
    return (await shown.summary).complete ? ExitStatus.clean : ExitStatus.incomplete;
  }
  const claims = claimsFile === undefined ? undefined : readClaims(claimsFile);
  const features = options.features === undefined ? undefined : await loadFeatures(options.features);
  const reports = reportFiles(operands);
  const progress = messages.progress('reading reports');
  const site = await buildSite(reports, {
    output,
    lists,
    claims,
    hashes: hashesFile(output),
    features,
    now,
    maxChecks,
    onReport: (done) => {
      signal.throwIfAborted();
      progress.update(done);
    },
    onWarning: messages.warn,
  });
  progress.end();
  messages.note(
    `${plural(site.runs, 'report')}: ${plural(site.written, 'file')} written, ${site.kept} as before`,
  );
  return site.incomplete > 0 ? ExitStatus.incomplete : ExitStatus.clean;
}
