// One writer of a report in a process of its own: writes a report of CHECKS checks to FILE, test by test, in portions of
// 64 KB. `plain` puts strings together with no regard for what is in them but for the five characters of XML.
//
//     node bench/report-writers.mjs WRITER CHECKS FILE
import { closeSync, openSync, writeSync } from 'node:fs';
import { CHECKS_PER_TEST, HEADER, summaryOf, testOf } from './report-files.mjs';

const { canonicalWriter, writeReport } = await import('../packages/report-model/dist/src/index.js');

const PORTION = 64 * 1024;

/** @typedef {import('../packages/report-model/dist/src/index.js').Test} Test */

/** @param {number} tests @returns {AsyncGenerator<Test, void, void>} */
async function* testsOf(tests) {
  for (let index = 0; index < tests; index += 1) yield testOf(index);
}

/** @param {string} text */
const quote = (text) => text.replace(/[&<>"]/g, (it) => ENTITIES[it] ?? it);
/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {Test} test */
function plainTest({ id, started, duration, checks }) {
  let text = `  <test id="${quote(id)}" outcome="fail" ending="finished" started="${started}" duration="${duration}">\n    <plan checks="${checks.length}"/>\n`;
  for (const { number, name, outcome, reason, duration, diagnostics } of checks) {
    text += `    <check number="${number}" name="${quote(name)}" outcome="${outcome}"`;
    if (reason !== undefined) text += ` reason="${quote(reason)}"`;
    if (duration !== undefined) text += ` duration="${duration}"`;
    if (diagnostics === undefined) {
      text += '/>\n';
      continue;
    }
    text += '>\n';
    for (const { kind, text: printed } of diagnostics) {
      text += `      <diagnostic kind="${kind}">${quote(printed)}</diagnostic>\n`;
    }
    text += '    </check>\n';
  }
  return `${text}  </test>\n`;
}

/** @type {Record<string, (tests: number, file: string) => Promise<void>>} */
const WRITERS = {
  async ours(tests, file) {
    const report = {
      header: Promise.resolve(HEADER),
      tests: () => testsOf(tests),
      summary: Promise.resolve(summaryOf(tests)),
    };
    await writeReport(
      /** @type {import('../packages/report-model/dist/src/index.js').OpenReport} */ (report),
      file,
    );
  },

  async plain(tests, file) {
    const out = openSync(file, 'w');
    let portion = canonicalWriter().begin(HEADER);
    for await (const test of testsOf(tests)) {
      portion += plainTest(test);
      if (portion.length < PORTION) continue;
      writeSync(out, portion);
      portion = '';
    }
    writeSync(out, portion + canonicalWriter().end(summaryOf(tests)));
    closeSync(out);
  },

  /** Only makes the tests: what the other two spend before they write anything. */
  async nothing(tests) {
    for await (const _test of testsOf(tests));
  },
};

const [, , name, checks, file] = process.argv;
await WRITERS[name ?? '']?.(Number(checks) / CHECKS_PER_TEST, file ?? '');
