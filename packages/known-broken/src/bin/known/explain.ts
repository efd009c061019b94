import { existsSync } from 'node:fs';
import { CliError, type Destination, ExitStatus, type Invocation } from '@libvirt-tck/cli';
import { checkIdentities, normaliseName, openInput, type Test } from '@libvirt-tck/report-model';
import { plural, visible } from '@libvirt-tck/text';
import {
  type Considered,
  describeMessage,
  describeValues,
  type Entry,
  type Explanation,
  explain as explainResult,
  hasExpired,
  loadLists,
  type Reason,
} from '../../index.js';
import { maskOptionsOf, warnOfOverridden } from '../arguments.js';
import { withRemark } from '../fitted.js';
import { someOf } from '../some-of.js';
import type { spec } from '../tck-known.spec.js';

/** All that `tck-known explain` does. */
export async function explain(invocation: Invocation<typeof spec.commands.explain>): Promise<ExitStatus> {
  const { options, operands, messages, stdout } = invocation;
  const [subject = '', input = '-'] = operands;
  if (options.known.length === 0)
    throw new CliError('usage', 'explain without a list: give one with --known');
  if (existsSync(subject) && input !== '-' && !existsSync(input))
    throw new CliError('usage', `explain ${subject}: the test comes first, and then the report`);
  const colons = subject.indexOf('::');
  const id = colons === -1 ? subject : subject.slice(0, colons);
  const check = colons === -1 ? null : normaliseName(subject.slice(colons + 2));
  const maskOptions = maskOptionsOf(options, messages);
  const report = await openInput(input, options);
  const lists = await loadLists(options.known);
  const explanation = await explainResult(report, lists, { test: id, check }, maskOptions);
  const { header, test, outcome, isFailure, considered } = explanation;
  warnOfOverridden(input, maskOptions.platform, header, messages);
  stdout.write(`${visible(subject)}: ${outcome ?? 'not in the report'}\n`);
  if (check === null && outcome === 'finished' && test !== undefined) stdout.write(failedChecks(test));
  const lines = considered.map((one) => linesOf(one, explanation, maskOptions.now, stdout));
  stdout.write(lines.join('') || 'no entry is about this test\n');
  const isMasked = considered.some(({ reason }) => reason.kind === 'decides');
  return isFailure && !isMasked ? ExitStatus.problems : ExitStatus.clean;
}

const MOST_CHECKS = 20;

/** The failed checks of a test that ran to its end; empty if there are none. */
function failedChecks({ id, checks }: Test): string {
  const names = checkIdentities(checks).filter((_, i) => checks[i]?.outcome === 'fail');
  if (names.length === 0) return '';
  const { shown, left } = someOf(names, MOST_CHECKS);
  const lines = shown.map((name) => `  ${visible(`${id}::${name}`)}`);
  if (left !== undefined) lines.push(`  ${left} are shown`);
  return `${plural(names.length, 'check')} failed; explain each as TEST::CHECK:\n${lines.join('\n')}\n`;
}

function linesOf(
  { entry, reason }: Considered,
  { message }: Explanation,
  now: Date,
  { style, columns }: Destination,
): string {
  const place = `(${visible(entry.place.file)}:${entry.place.line})`;
  const sign = reason.kind === 'decides' ? style.good('✓') : style.dim('-');
  const line = `${sign} ${style.accent(entry.id)} ${style.dim(place)}:`;
  const remark = visible(words(entry, reason, message, now));
  return `${withRemark({ line, plain: `- ${entry.id} ${place}:` }, remark, columns).join('\n')}\n`;
}

function words(entry: Entry, reason: Reason, message: string | undefined, now: Date): string {
  switch (reason.kind) {
    case 'decides':
      return 'decides';
    case 'masks-nothing':
      return `would decide, but kind: ${entry.kind} does not mask this failure`;
    case 'about-something-else':
      return `is about ${coverage(entry)}${hasExpired(entry, now) ? `; expired on ${entry.expires}` : ''}`;
    case 'inapplicable': {
      const { key, value, wanted } = reason.mismatch;
      const found = value === undefined ? 'not in the report' : `the report has ${value}`;
      return `does not apply: wants ${key} ${describeValues(wanted)}, ${found}`;
    }
    case 'expired':
      return `expired on ${entry.expires}`;
    case 'other-message': {
      const wanted = entry.message === undefined ? '' : describeMessage(entry.message);
      return `wants a message that ${wanted}, not ${JSON.stringify(firstLine(message))}`;
    }
    case 'beaten':
      return `is beaten by ${reason.by.id}: ${reason.why}`;
  }
}

const LONGEST_MESSAGE = 80;

function firstLine(message = ''): string {
  const [line = ''] = message.trimStart().split('\n');
  return line.length <= LONGEST_MESSAGE ? line : `${line.slice(0, LONGEST_MESSAGE)}…`;
}

function coverage({ covers }: Entry): string {
  if (covers.kind === 'ending') return `how the test ends: ${covers.ending}`;
  if (covers.kind === 'test') return 'the checks of the test';
  return covers.patterns.map(({ glob }) => JSON.stringify(glob.source)).join(', ');
}
