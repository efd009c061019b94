// Writes the generated parts of docs/mutation.md from the reports in examples/mutation.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadReport } from '../../packages/report-model/dist/src/index.js';
import { root } from '../npm-dependencies.mjs';
import { withParts } from '../readme.mjs';
import { classes } from './mutants.mjs';

export const page = 'docs/mutation.md';

/**
 * @typedef {object} Result - of one mutant
 * @property {string} driver
 * @property {string} function
 * @property {string} variant the class, with the flag or the element that it is about; empty where it did not run
 * @property {string} class
 * @property {'killed' | 'survived' | 'equivalent' | 'not run'} status
 * @property {string} killer the test and the check that killed it
 */

/** @type {Readonly<Record<string, Result['status']>>} */
const statuses = { pass: 'killed', fail: 'survived', skip: 'equivalent' };

/**
 * The mutants of one function in a report.
 * @param {string} driver @param {import('../../packages/report-model/dist/src/index.js').Test} test
 * @returns {Result[]}
 */
function resultsOf(driver, { id, checks, plan }) {
  const notRun = plan?.kind === 'checks' ? plan.count - checks.length : 0;
  const base = { driver, function: id };
  return [
    ...checks.map(({ name, outcome, diagnostics = [] }) => {
      const variant = name.slice(0, name.indexOf(':'));
      return {
        ...base,
        variant,
        class: Object.keys(classes).find((each) => variant.startsWith(each)) ?? variant,
        status: statuses[outcome] ?? 'not run',
        killer: diagnostics.map(({ text }) => text.trim()).join(' '),
      };
    }),
    ...Array.from({ length: notRun }, () => ({
      ...base,
      variant: '',
      class: '',
      status: /** @type {const} */ ('not run'),
      killer: '',
    })),
  ];
}

/** @returns {Promise<Result[]>} */
export async function loadResults(folder = join(root, 'examples/mutation')) {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.xml')) : [];
  const results = await Promise.all(
    files.sort().map(async (file) => {
      const { tests } = await loadReport(join(folder, file));
      return tests.flatMap((test) => resultsOf(file.replace('.xml', ''), test));
    }),
  );
  return results.flat();
}

/** @param {readonly Result[]} results */
function counts(results) {
  const of = (/** @type {Result['status']} */ status) =>
    results.filter((each) => each.status === status).length;
  const [killed, survived] = [of('killed'), of('survived')];
  const score = killed + survived === 0 ? '' : `${Math.floor((killed / (killed + survived)) * 100)} %`;
  return [results.length, killed, survived, of('equivalent'), of('not run'), score].join(' | ');
}

/** @param {readonly Result[]} results @param {keyof Result} key */
const groups = (results, key) => [...new Set(results.map((each) => each[key]))].sort();

/** @param {readonly Result[]} results */
const drivers = (results) =>
  groups(results, 'driver')
    .map((driver) => `| \`${driver}\` | ${counts(results.filter((each) => each.driver === driver))} |`)
    .join('\n');

/** @param {readonly Result[]} results */
const byClass = (results) =>
  Object.entries(classes)
    .map(
      ([name, bug]) => `| \`${name}\` | ${bug} | ${counts(results.filter((each) => each.class === name))} |`,
    )
    .join('\n');

/**
 * One killed mutant of each class, with its killer.
 * @param {readonly Result[]} results
 */
const examples = (results) =>
  Object.keys(classes)
    .flatMap((name) => results.find((each) => each.class === name && each.status === 'killed') ?? [])
    .map(({ function: name, variant, killer }) => `- \`${name}\`, \`${variant}\`: ${killer}`)
    .join('\n');

/** @param {readonly Result[]} results */
const survivors = (results) =>
  groups(results, 'driver')
    .map((driver) => {
      const alive = results.filter((each) => each.driver === driver && each.status === 'survived');
      const rows = groups(alive, 'function').map((name) => {
        const variants = alive
          .filter((each) => each.function === name)
          .map(({ variant }) => `\`${variant}\``);
        return `| \`${name}\` | ${variants.join(', ')} |`;
      });
      return [`### ${driver}\n`, '| function | mutants |', '|---|---|', ...rows].join('\n');
    })
    .join('\n\n');

/** @param {string} heads @param {string} rows */
const table = (heads, rows) => `${heads}\n|${'---|'.repeat(heads.split('|').length - 2)}\n${rows}`;
const columns = 'mutants | killed | survived | equivalent | not run | score |';

/** @param {readonly Result[]} results */
export const render = (results) =>
  withParts(page, {
    drivers: table(`| driver | ${columns}`, drivers(results)),
    classes: table(`| class | the function | ${columns}`, byClass(results)),
    examples: examples(results),
    survivors: survivors(results),
  });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(join(root, page), render(await loadResults()));
