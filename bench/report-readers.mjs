// One of our peers among readers of reports, in a process of its own: makes a model of FILE, tests with their checks (number, name, outcome,
// reason, duration, diagnostics), and prints how many checks there were, and how many failed or were skipped.
//
//     node bench/report-readers.mjs READER FILE
import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Counts } from './report-counts.mjs';

const { resolve } = createRequire(new URL('../packages/report-model/package.json', import.meta.url));

/** @typedef {{ number: number; name: string; outcome: string; reason?: string; duration?: number; diagnostics?: string[] }} Check */

/**
 * A check from the attributes of `check` or `testcase`.
 * @param {Record<string, string>} attributes @param {number} number
 * @returns {Check}
 */
function checkOf({ name, outcome, reason, duration, time }, number) {
  /** @type {Check} */
  const check = { number, name: name ?? '', outcome: outcome ?? 'pass' };
  if (reason !== undefined) check.reason = reason;
  const seconds = duration ?? time;
  if (seconds !== undefined) check.duration = Number(seconds);
  return check;
}

/** @type {Record<string, (file: string) => Promise<Counts>>} */
const READERS = {
  async saxes(file) {
    const { SaxesParser } = await import(resolve('saxes'));
    const counts = new Counts();
    const parser = new SaxesParser();
    /** @type {Check[]} */
    let checks = [];
    /** @type {string | undefined} */
    let text;
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'check' || name === 'testcase') checks.push(checkOf(attributes, checks.length + 1));
      else if (name === 'diagnostic' || name === 'failure') text = '';
      const last = checks.at(-1);
      if (last === undefined) return;
      if (name === 'failure') last.outcome = 'fail';
      else if (name === 'skipped') Object.assign(last, { outcome: 'skip', reason: attributes.message });
    });
    parser.on('text', (more) => {
      if (text !== undefined) text += more;
    });
    parser.on('closetag', ({ name }) => {
      const last = checks.at(-1);
      if (text !== undefined && last !== undefined) {
        last.diagnostics = [...(last.diagnostics ?? []), text];
        text = undefined;
      }
      if (name !== 'test' && name !== 'testsuite') return;
      counts.add(checks);
      checks = [];
    });
    parser.on('error', (error) => {
      throw error;
    });
    for await (const chunk of createReadStream(file, 'utf8')) parser.write(chunk);
    parser.close();
    return counts;
  },

  /** Knows only documents that are whole in memory. */
  async 'fast-xml-parser'(file) {
    const { XMLParser } = await import('fast-xml-parser');
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      attributesGroupName: '@',
      parseTagValue: false,
      parseAttributeValue: false,
      trimValues: false,
      isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && !/^(report|testsuites)$/.test(name),
    });
    const { report, testsuites } = parser.parse(readFileSync(file));
    const counts = new Counts();
    for (const { check, testcase } of report?.test ?? testsuites.testsuite) {
      const checks = (check ?? testcase).map((each, index) => {
        const made = checkOf(each['@'], index + 1);
        const text = each.diagnostic ?? each.failure;
        if (text !== undefined) made.diagnostics = text.map((item) => item['#text']);
        if (each.failure !== undefined) made.outcome = 'fail';
        else if (each.skipped !== undefined) {
          made.outcome = 'skip';
          made.reason = each.skipped[0]['@'].message;
        }
        return made;
      });
      counts.add(checks);
    }
    return counts;
  },
};

const [, , name, file] = process.argv;
const read = READERS[name ?? ''];
if (read !== undefined && file !== undefined) console.log(JSON.stringify(await read(file)));
