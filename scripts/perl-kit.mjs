// Writes the generated parts of docs/perl-kit.md: which of our tests cover each script of the Perl kit, and whether the
// two agree. Reads packages/suite/perl-kit.yaml and the reports of both kits. Needs a build.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { loadReport, testOutcome } from '../packages/report-model/dist/src/index.js';
import { root } from './npm-dependencies.mjs';
import { withParts } from './readme.mjs';

/** @typedef {import('@libvirt-tck/report-model').Test} Test */
/**
 * @typedef {object} Entry - what perl-kit.yaml says about a script of the Perl kit
 * @property {readonly string[]} [covered-by] the ids of our tests
 * @property {string} [missing] the part of its ground that our tests do not cover
 * @property {string} [not-covered] why no test of ours covers it
 * @property {string} [beyond] what our tests check beyond it
 * @property {Readonly<Record<string, string>>} [disagrees] for each driver: who is right, and why
 */
/**
 * @typedef {object} Data
 * @property {readonly {readonly id: string, readonly output: string, readonly text: string}[]} aborts
 * @property {Readonly<Record<string, Entry>>} scripts
 */

export const page = 'docs/perl-kit.md';

/** @type {Data} */
export const data = parse(readFileSync(join(root, 'packages/suite/perl-kit.yaml'), 'utf8'));

/** The compared drivers, each with the folder of the Perl kit's report. */
const drivers = { 'qemu-kvm': 'qemu-kvm', lxc: 'lxc-cgroup1', test: 'test-default' };

/** @param {string} file */
async function testsOf(file) {
  const { tests, problems } = await loadReport(join(root, file));
  if (problems.length > 0) throw new Error(`${file} has ${problems.length} problems`);
  return new Map(tests.map((test) => [test.id, test]));
}

const reports = await Promise.all(
  Object.entries(drivers).map(async ([driver, folder]) => ({
    driver,
    perl: await testsOf(`packages/report-model/test/fixtures/real/${folder}/report.xml`),
    ours: await testsOf(`examples/reports/9.0-${driver}.xml`),
  })),
);

/** The ids of the Perl kit's scripts in its reports. */
export const perlScripts = [...new Set(reports.flatMap(({ perl }) => [...perl.keys()]))].sort();

/**
 * The result of a script of the Perl kit. A script that ended early without a failed check was aborted: this says nothing
 * about libvirt.
 * @param {Test | undefined} test
 */
function perlResult(test) {
  if (test === undefined) return 'not run';
  if (test.checks.some(({ outcome }) => outcome === 'fail')) return 'fail';
  return test.ending.kind === 'finished' ? testOutcome(test) : 'aborted';
}

/** @param {Test} test */
export function abortOf(test) {
  const diagnostics = [
    ...(test.diagnostics ?? []),
    ...test.checks.flatMap(({ diagnostics = [] }) => diagnostics),
  ];
  const texts = diagnostics.map((diagnostic) => ('text' in diagnostic ? diagnostic.text : ''));
  return data.aborts.find(({ output }) => texts.some((text) => text.includes(output)))?.id;
}

/**
 * The result of our tests together: a failure of one counts, and they are skipped only if all are.
 * @param {readonly (Test | undefined)[]} tests
 */
function ourResult(tests) {
  const outcomes = tests.flatMap((test) => (test ? [testOutcome(test)] : []));
  if (outcomes.length === 0) return 'not run';
  if (outcomes.every((outcome) => outcome === 'skip')) return 'skip';
  return outcomes.every((outcome) => ['pass', 'skip', 'todo', 'bonus'].includes(outcome)) ? 'pass' : 'fail';
}

/**
 * The results of both kits for one script, driver by driver.
 * @param {string} script
 */
export function compare(script) {
  const { 'covered-by': ids = [], disagrees = {} } = data.scripts[script] ?? {};
  return reports.map(({ driver, perl, ours }) => {
    const theirs = perl.get(script);
    const [perlSays, weSay] = [
      perlResult(theirs),
      ids.length === 0 ? 'none' : ourResult(ids.map((id) => ours.get(id))),
    ];
    const isVerdict = (/** @type {string} */ result) => result === 'pass' || result === 'fail';
    return {
      script,
      driver,
      perl: perlSays,
      ours: weSay,
      abort: theirs && perlSays === 'aborted' ? abortOf(theirs) : undefined,
      skips: skipped(theirs),
      disagree: isVerdict(perlSays) && isVerdict(weSay) && perlSays !== weSay,
      failed: ids.filter((id) => ourResult([ours.get(id)]) === 'fail'),
      why: disagrees[driver],
    };
  });
}

/**
 * What a script of the Perl kit skipped: how much of it, or why all of it.
 * @param {Test | undefined} test
 */
function skipped(test) {
  if (test?.plan?.kind === 'skip-all') return test.plan.reason;
  const skips = test?.checks.filter(({ outcome }) => outcome === 'skip') ?? [];
  if (skips.length === test?.checks.length) return skips[0]?.reason;
  return skips.length > 0 ? `${skips.length} of ${test?.checks.length} checks skipped` : undefined;
}

/** @param {ReturnType<typeof compare>[number]} comparison */
function cell({ perl, ours, abort, skips, disagree }) {
  const details = abort ?? skips;
  const theirs = details ? `${perl} (${details})` : perl;
  if (perl === ours) return details ? `both ${perl}; Perl: ${details}` : `both ${perl}`;
  if (ours === 'none') return `Perl: ${theirs}`;
  return `${disagree ? '**' : ''}Perl: ${theirs}; ours: ${ours}${disagree ? '**' : ''}`;
}

const link = (/** @type {string} */ id) => `[\`${id}\`](../packages/suite/src/${id}.ts)`;

/** @param {string} script */
function row(script) {
  const { 'covered-by': ids = [], missing, beyond = '', 'not-covered': reason } = data.scripts[script] ?? {};
  const coverage = reason ? `**not covered**: ${reason}` : ids.map(link).join(', ');
  const partly = missing ? `; **partly**: ${missing}` : '';
  return `| \`${script}\` | ${coverage}${partly} | ${beyond} | ${compare(script).map(cell).join(' | ')} |`;
}

/** How many scripts are covered, and how. */
export function coverage() {
  const entries = Object.values(data.scripts);
  const none = entries.filter((entry) => entry['not-covered']).length;
  const partly = entries.filter((entry) => entry.missing).length;
  return { all: entries.length, whole: entries.length - none - partly, partly, none };
}

function counts() {
  const { all, whole, partly, none } = coverage();
  return `Of the Perl kit's ${all} scripts, our tests cover ${whole} completely and ${partly} partly; they do not cover ${none}.`;
}

function table() {
  const heads = ['Perl script', 'our tests', 'what ours check beyond it', ...Object.keys(drivers)];
  return [`| ${heads.join(' | ')} |`, `|${heads.map(() => '---|').join('')}`, ...perlScripts.map(row)].join(
    '\n',
  );
}

function agreement() {
  const rows = Object.keys(drivers).map((driver) => {
    const all = perlScripts.flatMap(compare).filter((each) => each.driver === driver);
    const agree = (/** @type {string} */ result) =>
      all.filter(({ perl, ours }) => perl === result && ours === result).length;
    const disagree = all.filter((each) => each.disagree).length;
    const agreed = [agree('pass'), agree('fail'), agree('skip')];
    const rest = all.length - disagree - agreed.reduce((sum, count) => sum + count, 0);
    return `| ${[driver, ...agreed, disagree, rest].join(' | ')} |`;
  });
  const heads = ['driver', 'both pass', 'both fail', 'both skip', 'disagree', 'no result of one or both'];
  return [`| ${heads.join(' | ')} |`, `|${heads.map(() => '---|').join('')}`, ...rows].join('\n');
}

function disagreements() {
  const items = perlScripts.flatMap(compare).filter(({ disagree }) => disagree);
  if (items.length === 0) return 'They disagree nowhere.';
  return items
    .map(({ script, driver, perl, ours, failed, why = 'not explained yet' }) => {
      const where = failed.length > 0 ? ` in ${failed.map(link).join(', ')}` : '';
      return `- \`${script}\` on \`${driver}\` (Perl: ${perl}; ours: ${ours}${where}): ${why}`;
    })
    .join('\n');
}

const aborts = () => data.aborts.map(({ id, text }) => `- (${id}) ${text}`).join('\n');

export const render = () =>
  withParts(page, {
    counts: counts(),
    agreement: agreement(),
    disagreements: disagreements(),
    aborts: aborts(),
    scripts: table(),
  });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(join(root, page), render());
