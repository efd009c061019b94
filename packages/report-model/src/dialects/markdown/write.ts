import type { CauseView, KnownView, ReportPage } from '@libvirt-tck/pages';
import { codeBlock, escapeMarkdown as escaped, fitMarkdown, MARKDOWN_LIMIT, plural } from '@libvirt-tck/text';
import type { ReportWriter } from '../../writer.js';
import { PageCollector } from '../html/page.js';

/** Of one failure: a comment should show many causes. */
const MOST_LINES = 20;
const MOST_TESTS = 10;

/**
 * Writes a report for a comment on a merge request, or the summary of a CI job: verdict and counts, then failures by cause, then known
 * issues. Where something does not fit, the text says how much is missing. All text comes from `end`.
 */
export function markdownWriter(): ReportWriter {
  let page: PageCollector | undefined;
  return {
    begin: (header) => {
      page = new PageCollector(header, { withTests: false });
      return '';
    },
    test: (test) => {
      page?.add(test);
      return '';
    },
    end: (summary) => (page === undefined ? '' : markdownOf(page.end(summary))),
  };
}

const SIGNS = { good: '✓', bad: '✗', known: '!', none: '–' } as const;

function markdownOf({ title, about, verdict, counts, causes, known }: ReportPage): string {
  const results = [
    ['failed', counts.failed],
    ['known to fail', counts.known],
    ['passed', counts.passed],
    ['skipped', counts.skipped],
    ['todo', counts.todo],
    ['not run', counts.notRun],
  ] as const;
  const rows = results.filter(([, count]) => count > 0).map(([name, count]) => `| ${name} | ${count} |\n`);
  const head = `### ${escaped(title)}

${about.map(escaped).join(' · ')}

**${SIGNS[verdict.tone]} ${escaped(verdict.text)}**

| result | checks |
|---|---:|
${rows.join('')}| **in ${plural(counts.tests, 'test')}** | ${counts.checks} |
`;
  return fitMarkdown(
    head,
    [...causes.map(causeOf), ...(known.length === 0 ? [] : [knownOf(known)])],
    MARKDOWN_LIMIT,
  );
}

function causeOf({ title, failures, consequences }: CauseView): string {
  const [first] = failures;
  const lines = first?.message.split('\n') ?? [];
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines;
  const cut = lines.length > MOST_LINES ? `\n${MOST_LINES} of ${lines.length} lines are shown.\n` : '';
  const items = failures
    .slice(0, MOST_TESTS)
    .map(({ test, what }) => `- ${escaped(test)}: ${escaped(what)}\n`)
    .join('');
  const left =
    failures.length > MOST_TESTS ? `\n${MOST_TESTS} of ${failures.length} failures are shown.\n` : '';
  const more = consequences.length === 0 ? '' : `\n${consequences.length} more failed after that.\n`;
  const again = first?.again === undefined ? '' : `\nRun it again:\n\n${codeBlock(first.again, 'sh')}`;
  const message = first === undefined || first.message === '' ? '' : `\n${codeBlock(shown.join('\n'), '')}`;
  return `#### ${escaped(title)}\n\n${items}${left}${more}${message}${cut}${again}`;
}

function knownOf(known: readonly KnownView[]): string {
  const items = known.map(
    ({ entry, kind, reason, bug, results }) =>
      `- ${escaped([entry, kind, reason, bug].filter(Boolean).join(', '))}: ${plural(results.length, 'result')}\n`,
  );
  return `#### Known issues\n\n${items.join('')}`;
}
