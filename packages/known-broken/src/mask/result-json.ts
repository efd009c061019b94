import { type ReportHeader, rerunCommand } from '@libvirt-tck/report-model';
import type { KnownFinding, ListFinding, ProblemFinding } from './finding.js';
import { causeOf } from './group.js';
import type { MaskResult } from './result.js';

/** The JSON name of a state. */
function jsonName(state: string): string {
  return state === 'unexpected-pass' ? 'unexpectedPass' : state;
}

/** The result as JSON, one finding a line; `schema/mask.schema.json` describes it. */
export function resultJson({ problems, known, list, counts }: MaskResult, header: ReportHeader): string {
  const { states, ...totals } = counts;
  const stateCounts = Object.entries(states).map(([state, count]) => [jsonName(state), count]);
  const members = [
    `"problems": ${lines(
      problems.map((problem) => problemJson(problem, header)),
      '  ',
    )}`,
    `"known": ${lines(known.map(toJson), '  ')}`,
    `"list": {\n    ${listLines(list).join(',\n    ')}\n  }`,
    `"counts": ${JSON.stringify({ ...totals, states: Object.fromEntries(stateCounts) })}`,
  ];
  return `{\n  ${members.join(',\n  ')}\n}\n`;
}

function listLines(list: MaskResult['list']): readonly string[] {
  return Object.entries(list).map(
    ([state, findings]) => `"${jsonName(state)}": ${lines(findings.map(toJson), '    ')}`,
  );
}

function lines(items: readonly object[], indent: string): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => `${indent}  ${JSON.stringify(item)}`).join(',\n')}\n${indent}]`;
}

function problemJson(problem: ProblemFinding, header: ReportHeader): object {
  const { test, check, outcome, message, expired } = problem;
  return {
    test,
    check,
    outcome,
    cause: causeOf(problem),
    message,
    rerun: rerunCommand(header, test),
    ...(expired && { expired: expired.id }),
  };
}

function toJson(finding: KnownFinding | ListFinding): object {
  const { test, check } = finding;
  const { id, kind, place, bug } = finding.entry;
  const entry = { entry: id, kind, file: place.file, line: place.line, ...(bug !== undefined && { bug }) };
  if (finding.state === 'known') return { test, check, outcome: finding.outcome, ...entry };
  return { test, check, ...entry, ...listDetails(finding) };
}

function listDetails(finding: ListFinding): object {
  switch (finding.state) {
    case 'narrowable':
      return { failing: finding.failing };
    case 'expired':
      return { expires: finding.entry.expires };
    case 'inapplicable':
      return { key: finding.mismatch.key, value: finding.mismatch.value ?? null };
    default:
      return {};
  }
}
