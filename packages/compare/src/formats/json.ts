import type { Comparison, PairComparison } from '../model.js';
import { type ComparisonView, restricted } from './view.js';

/**
 * The comparison for scripts, as `schema/comparison.schema.json` describes it. Two reports make one object; with more, each
 * comparison with the base is such an object in a list.
 */
export function comparisonJson({ reports, pairs: all, matrix }: Comparison, view: ComparisonView): string {
  const pairs = all.map((one) => restricted(one, view));
  const [pair] = pairs;
  if (pairs.length === 1 && pair !== undefined)
    return `${object([list('reports', reports, '  '), ...members(pair, '  ')], '')}\n`;
  const comparisons = pairs.map((one) => `    ${object(members(one, '      '), '    ')}`);
  return `${object(
    [
      list('reports', reports, '  '),
      `"comparisons": [\n${comparisons.join(',\n')}\n  ]`,
      list('matrix', matrix?.rows ?? [], '  '),
    ],
    '',
  )}\n`;
}

function members(pair: PairComparison, indent: string): readonly string[] {
  const { platform, counts, differences, causes, api, renames, ambiguous, rollUp } = pair;
  return [
    list('platform', platform, indent),
    `"counts": ${JSON.stringify(counts)}`,
    list('differences', differences, indent),
    list('causes', causes, indent),
    list('api', api, indent),
    list('renames', renames, indent),
    list('ambiguous', ambiguous, indent),
    ...(rollUp === undefined ? [] : [`"rollUp": ${JSON.stringify(rollUp)}`]),
  ];
}

function object(lines: readonly string[], indent: string): string {
  return `{\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}}`;
}

/** One line for each item, for tools that search or compare line by line. */
function list(name: string, items: readonly object[], indent: string): string {
  if (items.length === 0) return `"${name}": []`;
  const lines = items.map((item) => `${indent}  ${JSON.stringify(item)}`);
  return `"${name}": [\n${lines.join(',\n')}\n${indent}]`;
}
