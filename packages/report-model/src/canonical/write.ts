import { ReportError } from '../error.js';
import { escapeAttribute, escapeText } from '../escape.js';
import type {
  Attempt,
  Call,
  Check,
  Diagnostic,
  Ending,
  Extra,
  Known,
  KnownListReference,
  Plan,
  Platform,
  PlatformFact,
  ReportHeader,
  Summary,
  Test,
  Totals,
} from '../model.js';
import { objectShapes } from '../model-shape.js';
import { testOutcome } from '../outcome.js';
import { time } from '../shape.js';
import type { ReportWriter } from '../writer.js';
import { attributesOf, TOTALS_ATTRIBUTES } from './grammar.js';
import { NAMESPACE } from './namespace.js';

/**
 * Writes the canonical document: one model has exactly one text. A document that stops anywhere after a test's last
 * line is still read back up to that test.
 *
 * Throws a `ReportError` (`unrepresentable`) for times and numbers that are not as the model says.
 */
export function canonicalWriter(): ReportWriter {
  return { begin, test, end };
}

function begin(header: ReportHeader): string {
  const attributes =
    attribute('suite', header.suite) +
    attribute('suite-version', header.suiteVersion) +
    attribute('run-id', header.runId) +
    attribute('shard', header.shard) +
    attribute('shard-plan', header.shardPlan) +
    instant('started', header.started) +
    unknownAttributes(header.extra);
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<report xmlns="${NAMESPACE}"${attributes}>\n` +
    platform(header.platform) +
    (header.knownLists ?? []).map(knownList).join('') +
    unknownElements(header.extra, '  ')
  );
}

function end(summary: Summary): string {
  const { totals } = summary;
  const attributes =
    attribute('complete', String(summary.complete)) +
    instant('ended', summary.ended) +
    TOTALS_ATTRIBUTES.map(({ name, member }) => count(name, totals[member as keyof Totals])).join('');
  const others = (summary.others ?? []).map((text) => `  ${text}\n`).join('');
  return `${others}${element('  ', 'summary', attributes, '', summary.extra)}</report>\n`;
}

const PARTS = ['driver', 'libvirt', 'host'] as const;

function platform(it: Platform): string {
  let content = '';
  for (const name of PARTS) {
    const part = it[name];
    if (part === undefined) continue;
    const values = part as Readonly<Record<string, string | undefined>>;
    const attributes = attributesOf(objectShapes[name]).map((its) => attribute(its.name, values[its.member]));
    content += element('    ', name, attributes.join(''), '', part.extra);
  }
  for (const fact of it.capabilities) content += platformFact('capability', fact);
  for (const fact of it.properties) content += platformFact('property', fact);
  for (const fact of it.overridden ?? []) content += platformFact('overridden', fact);
  return element('  ', 'platform', attribute('uri', it.uri), content, it.extra);
}

function knownList({ file, sha256, extra }: KnownListReference): string {
  return element('  ', 'known-list', attribute('file', file) + attribute('sha256', sha256), '', extra);
}

function platformFact(name: string, fact: PlatformFact): string {
  return element('    ', name, attribute('name', fact.name) + attribute('value', fact.value), '', fact.extra);
}

function test(it: Test): string {
  let earlier = '';
  for (const [index, attempt] of (it.earlier ?? []).entries()) {
    const attributes = count('number', index + 1) + attemptAttributes(attempt);
    earlier += element('    ', 'attempt', attributes, attemptContent(attempt, '      '), attempt.extra);
  }
  const attributes = attribute('id', it.id) + attribute('title', it.title) + attemptAttributes(it);
  const content = known(it.known, '    ') + earlier + attemptContent(it, '    ');
  return element('  ', 'test', attributes, content, it.extra);
}

function attemptAttributes(it: Attempt): string {
  return (
    ` outcome="${testOutcome(it)}"${endingAttributes(it.ending)}` +
    instant('started', it.started) +
    seconds('duration', it.duration)
  );
}

function endingAttributes(ending: Ending): string {
  const kind = ` ending="${ending.kind}"`;
  switch (ending.kind) {
    case 'finished':
      return kind;
    case 'crashed':
      return kind + attribute('signal', ending.signal);
    case 'exited':
      return kind + count('exit-status', ending.status);
    case 'timed-out':
      return kind + seconds('limit', ending.limit);
    case 'bailed-out':
    case 'plan-broken':
    case 'not-started':
    case 'interrupted':
      return kind + attribute('reason', ending.reason);
  }
}

function attemptContent(it: Attempt, pad: string): string {
  let content = it.plan === undefined ? '' : plan(it.plan, pad);
  for (const item of it.diagnostics ?? []) content += diagnostic(item, pad);
  const start = `${pad}<check number="`;
  for (const item of it.checks) content += check(item, start, pad);
  if (it.calls !== undefined) {
    const list = it.calls.map((item) => call(item, `${pad}  `)).join('');
    content += element(pad, 'calls', '', list, it.callsExtra);
  }
  return content;
}

function plan(it: Plan, pad: string): string {
  const attributes = it.kind === 'checks' ? count('checks', it.count) : attribute('skip-all', it.reason);
  return element(pad, 'plan', attributes, '', it.extra);
}

/** There are so many of them that each string less matters: a quote comes with what is behind it. */
function check(it: Check, beginning: string, pad: string): string {
  let start = `${beginning}${integer('number', it.number)}" name="${escapeAttribute(it.name)}" outcome="${it.outcome}`;
  if (it.reason !== undefined) start += `" reason="${escapeAttribute(it.reason)}`;
  if (it.duration !== undefined) start += `" duration="${duration('duration', it.duration)}`;
  if (it.diagnostics === undefined && it.known === undefined && it.extra === undefined)
    return `${start}"/>\n`;
  const inner = `${pad}  `;
  let content = known(it.known, inner);
  for (const item of it.diagnostics ?? []) content += diagnostic(item, inner);
  return finish(`${start}"`, pad, 'check', content, it.extra);
}

function known(it: Known | undefined, pad: string): string {
  if (it === undefined) return '';
  const attributes =
    attribute('entry', it.entry) +
    attribute('kind', it.kind) +
    attribute('state', it.state) +
    attribute('file', it.file) +
    count('line', it.line) +
    attribute('reason', it.reason) +
    attribute('bug', it.bug);
  return element(pad, 'known', attributes, '', it.extra);
}

function diagnostic(it: Diagnostic, pad: string): string {
  return `${pad}<diagnostic kind="${it.kind}"${unknownAttributes(it.extra)}>${escapeText(it.text)}</diagnostic>\n`;
}

function call(it: Call, pad: string): string {
  for (const value of it.flags) integer('flags', value);
  let content = '';
  for (const error of it.errors) {
    const attributes = attribute('code', error.code) + count('count', error.count);
    content += element(`${pad}  `, 'error', attributes, '', error.extra);
  }
  const attributes =
    attribute('function', it.function) +
    count('count', it.count) +
    (it.flags.length > 0 ? ` flags="${it.flags.join(' ')}"` : '') +
    (it.unfinished === true ? ' unfinished="true"' : '');
  return element(pad, 'call', attributes, content, it.extra);
}

/** An element on lines of its own; `content` is whole lines. */
function element(pad: string, name: string, attributes: string, content: string, extra?: Extra): string {
  return finish(`${pad}<${name}${attributes}`, pad, name, content, extra);
}

/** The same where the start tag has begun already. */
function finish(start: string, pad: string, name: string, content: string, extra: Extra | undefined): string {
  const tag = extra === undefined ? start : start + unknownAttributes(extra);
  const lines = extra === undefined ? content : content + unknownElements(extra, `${pad}  `);
  return lines === '' ? `${tag}/>\n` : `${tag}>\n${lines}${pad}</${name}>\n`;
}

function unknownAttributes(extra: Extra | undefined): string {
  return extra?.attributes.map(({ name, value }) => attribute(name, value)).join('') ?? '';
}

function unknownElements(extra: Extra | undefined, pad: string): string {
  return extra?.elements.map((text) => `${pad}${text}\n`).join('') ?? '';
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
}

function instant(name: string, value: string | undefined): string {
  if (value === undefined || time.parse(value) !== undefined) return attribute(name, value);
  throw new ReportError(
    'unrepresentable',
    `write ${JSON.stringify(value)} as ${name}: it takes a time in UTC`,
  );
}

function count(name: string, value: number): string {
  return ` ${name}="${integer(name, value)}"`;
}

function integer(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new ReportError('unrepresentable', `write ${value} as ${name}: it takes a safe integer, 0 or more`);
}

function seconds(name: string, value: number | undefined): string {
  return value === undefined ? '' : ` ${name}="${duration(name, value)}"`;
}

function duration(name: string, value: number): string {
  const milliseconds = Math.round(value * 1000);
  if (milliseconds / 1000 === value && value >= 0 && milliseconds < MILLISECONDS.length) {
    MILLISECONDS[milliseconds] ??= String(value);
    return MILLISECONDS[milliseconds];
  }
  if (Number.isFinite(value) && value >= 0) return String(value);
  throw new ReportError('unrepresentable', `write ${value} as ${name}: it takes seconds, 0 or more`);
}

/** Texts of durations that are whole milliseconds, as most are: V8 takes as long for one as for the rest of a check. */
const MILLISECONDS = new Array<string | undefined>(10_000);
