import { existsSync } from 'node:fs';
import { CliError, type Destination, ExitStatus, type Invocation } from '@libvirt-tck/cli';
import {
  fillPlatform,
  normaliseName,
  openInput,
  overridePlatform,
  type Test,
} from '@libvirt-tck/report-model';
import { visible } from '@libvirt-tck/text';
import {
  type Considered,
  demandKnown,
  explain as explainResult,
  loadLists,
  type Standing,
} from '../../index.js';
import { parseNow, parsePlatform, warnOfOverridden } from '../arguments.js';
import { withRemark } from '../fitted.js';
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
  const facts = parsePlatform('platform', options.platform, messages);
  const defaults = parsePlatform('platform-default', options.platformDefault, messages);
  const entries = (await loadLists(options.known)).flatMap((list) => list.entries);
  const report = await openInput(input);
  const header = await report.header;
  const platform = overridePlatform(fillPlatform(header.platform, defaults), facts);
  warnOfOverridden(input, facts, platform.overridden ?? [], messages);
  const ids = new Set<string>();
  const test = await findTest(report.tests(), id, ids);
  demandKnown({ test: id, check }, entries, test, ids);
  const { outcome, considered } = explainResult(
    entries,
    platform,
    parseNow(options.now),
    { test: id, check },
    test,
  );
  const failed = outcome !== undefined && !['pass', 'skip', 'todo', 'bonus', 'finished'].includes(outcome);
  const isDecided = considered.some(({ standing }) => standing.kind === 'decides');
  stdout.write(`${visible(subject)}: ${outcome ?? 'not in the report'}\n`);
  stdout.write(
    considered.length === 0
      ? 'no entry is about this test\n'
      : considered.map((one) => linesOf(one, stdout)).join(''),
  );
  return failed && !isDecided ? ExitStatus.problems : ExitStatus.clean;
}

/** @param passed takes the ids of the tests that are passed over */
async function findTest(
  tests: AsyncIterable<Test>,
  id: string,
  passed: Set<string>,
): Promise<Test | undefined> {
  for await (const test of tests) {
    if (test.id === id) return test;
    passed.add(test.id);
  }
  return undefined;
}

function linesOf({ entry, standing }: Considered, { style, columns }: Destination): string {
  const place = `(${visible(entry.place.file)}:${entry.place.line})`;
  const sign = standing.kind === 'decides' ? style.good('✓') : style.dim('-');
  const line = `${sign} ${style.accent(entry.id)} ${style.dim(place)}:`;
  const lines = withRemark(
    { line, plain: `- ${entry.id} ${place}:` },
    visible(words(entry.expires, standing)),
    columns,
  );
  return `${lines.join('\n')}\n`;
}

function words(expires: string | undefined, standing: Standing): string {
  switch (standing.kind) {
    case 'decides':
      return 'decides';
    case 'masks-nothing':
      return 'would decide, but masks no failure like this';
    case 'about-something-else':
      return `is about ${standing.about}`;
    case 'inapplicable': {
      const { key, value } = standing.mismatch;
      return value === undefined
        ? `does not apply: the report does not say ${key}`
        : `does not apply: ${key} is ${value}`;
    }
    case 'expired':
      return `expired on ${expires}`;
    case 'other-message':
      return 'looks for another message';
    case 'beaten':
      return `is beaten by ${standing.by.id}: ${standing.advantage}`;
  }
}
