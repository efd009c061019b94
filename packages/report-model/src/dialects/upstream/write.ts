import { quoteAttribute, quoteText } from '../../escape.js';
import type { Check, Diagnostic, Ending, Test } from '../../model.js';
import { signalNumber } from '../../signals.js';
import { escapeControls } from '../../visible.js';
import type { ReportWriter } from '../../writer.js';
import { isAnnounced } from '../tap/attribution.js';

const ELEMENTS = { comment: 'comment', yaml: 'yaml', output: 'unknown' } as const;
const SIGTERM = 15;

/**
 * Writes the XML of the Perl libvirt-tck (`--format xml`), for tools that read only that. A test that was interrupted or not
 * started has no summary, as when the Perl kit is stopped.
 */
export function upstreamWriter(): ReportWriter {
  return {
    begin: () => '<results>\n',
    test,
    end: ({ totals }) => {
      const { checks, pass, fail, skip, todo, bonus, bad } = totals;
      const counts = `total="${checks}" passed="${pass + skip + bonus + todo}" failed="${fail}" todo="${todo + bonus}"`;
      return `  <summary ${counts} unexpected="${bonus}" skipped="${skip}" errors="${bad}"></summary>\n</results>\n`;
    },
  };
}

function test(it: Test): string {
  let text = `  <test name="${quoteAttribute(escapeControls(`${it.id}.t`))}">\n`;
  const count = plannedCount(it);
  if (count !== undefined) text += `    <plan count="${count}" />\n`;
  if (it.plan?.kind === 'skip-all') {
    text += `    <plan count="0">\n      <skip>${quoteText(escapeControls(it.plan.reason))}</skip>\n    </plan>\n`;
  }
  text += diagnostics(it.diagnostics);
  for (const item of it.checks) {
    const said = diagnostics(item.diagnostics);
    text += isAnnounced(item.name, item.diagnostics) ? said + check(item) : check(item) + said;
  }
  if (it.ending.kind === 'bailed-out') text += `    <bailout>${cdata(it.ending.reason)}</bailout>\n`;
  return `${text}${summary(it)}  </test>\n`;
}

/** Other formats have no plans; without one, the test would be read back as broken. */
function plannedCount({ plan, ending, checks }: Test): number | undefined {
  if (plan?.kind === 'checks') return plan.count;
  return plan === undefined && ending.kind === 'finished' ? checks.length : undefined;
}

function check(it: Check): string {
  const reason = cdata(escapeHash(it.reason ?? ''));
  let verdict = it.outcome === 'fail' ? '      <fail />\n' : '      <pass />\n';
  verdict += `      <desc>${cdata(it.name === '' ? '' : `- ${escapeHash(it.name)}`)}</desc>\n`;
  if (it.outcome === 'todo') verdict += `      <todo pass="no">${reason}</todo>\n`;
  if (it.outcome === 'bonus') verdict += `      <todo pass="yes">${reason}</todo>\n`;
  if (it.outcome === 'skip') verdict += `      <skip>${reason}</skip>\n`;
  return `    <test id="${it.number}">\n${verdict}    </test>\n`;
}

function diagnostics(list: readonly Diagnostic[] | undefined): string {
  let text = '';
  for (const item of list ?? []) {
    const name = ELEMENTS[item.kind];
    for (const line of item.text.split('\n')) text += `    <${name}>${cdata(line)}</${name}>\n`;
  }
  return text;
}

function summary(it: Test): string {
  if (it.ending.kind === 'interrupted' || it.ending.kind === 'not-started') return '';
  const count = (...outcomes: readonly Check['outcome'][]) =>
    it.checks.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const counts =
    `passed="${it.checks.length - count('fail')}" failed="${count('fail')}" todo="${count('todo', 'bonus')}"` +
    ` unexpected="${count('bonus')}" skipped="${count('skip')}"`;
  const { wait, exit } = status(it.ending, count('fail'));
  return (
    `    <summary ${counts}>\n` +
    summaryPlan(it) +
    `      <status wait="${wait}" exit="${exit}" />\n${timing(it)}    </summary>\n`
  );
}

function summaryPlan(it: Test): string {
  const { plan, checks } = it;
  const planned = plannedCount(it) ?? 0;
  const start = `      <plan expected="${planned}" actual="${checks.length}"`;
  if (plan?.kind !== 'skip-all') return `${start} />\n`;
  return `${start}>\n        <skip>${cdata(plan.reason)}</skip>\n      </plan>\n`;
}

/** As wait(2) gives it. A script of Test::More exits with the number of checks that failed. */
function status(ending: Ending, failed: number): { readonly wait: number; readonly exit: number } {
  switch (ending.kind) {
    case 'crashed':
      return { wait: signalNumber(ending.signal) ?? SIGTERM, exit: 0 };
    case 'timed-out':
      return { wait: SIGTERM, exit: 0 };
    case 'exited':
      return { wait: ending.status << 8, exit: ending.status };
    case 'bailed-out':
      return { wait: 255 << 8, exit: 255 };
    case 'plan-broken':
      return { wait: 0, exit: 0 };
    default: {
      const exit = Math.min(failed, 254);
      return { wait: exit << 8, exit };
    }
  }
}

function timing(it: Test): string {
  if (it.started === undefined) return '';
  const start = Date.parse(it.started) / 1000;
  return `      <timing start="${start}" end="${Number((start + (it.duration ?? 0)).toFixed(5))}" />\n`;
}

/** A backslash before a `#` is taken for TAP's on reading. */
function escapeHash(text: string): string {
  return text.replaceAll('\\#', '\\\\#');
}

function cdata(text: string): string {
  return `<![CDATA[${escapeControls(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
