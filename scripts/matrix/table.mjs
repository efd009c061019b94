// The table that `npm run matrix` prints.

const headings = [
  'combination',
  'tests',
  'checks',
  'failed',
  'skipped',
  'bad endings',
  'retried',
  'unknown',
  'seconds',
];

/**
 * A row for each report, and the exit status: 2 if one is missing, 1 if one has failures that the list does not explain.
 * @param {readonly { name: string, report: string | undefined, seconds: number | undefined }[]} reports
 * @param {string} knownBroken the list of known issues
 */
export async function tableOf(reports, knownBroken) {
  const { loadReport, openReport } = await import('../../packages/report-model/dist/src/index.js');
  const { loadLists, maskReport } = await import('../../packages/known-broken/dist/src/index.js');
  const lists = await loadLists([knownBroken]);
  let worst = 0;
  const rows = [headings];
  for (const { name, report, seconds } of reports) {
    if (report === undefined) {
      rows.push([name, 'no report']);
      worst = 2;
      continue;
    }
    const { tests, summary } = await loadReport(report);
    const { counts } = await maskReport(openReport(report), lists).result;
    if (counts.problems > 0) worst = Math.max(worst, 1);
    const { totals } = summary;
    const retried = tests.filter(({ earlier = [] }) => earlier.length > 0).length;
    const cells = [
      totals.tests,
      totals.checks,
      totals.fail,
      totals.skip,
      totals.bad,
      retried,
      counts.problems,
      seconds,
    ];
    rows.push([name, ...cells.map((cell) => String(cell ?? ''))]);
  }
  return { text: align(rows), worst };
}

/** @param {readonly (readonly string[])[]} rows */
function align(rows) {
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (/** @type {readonly string[]} */ row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}
