// `npm run coverage`: writes the generated parts of docs/api-coverage.md from libvirt's claims and the reports in
// examples/reports, and removes from the list of claims that are not yet tested those that are. Needs a build.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import { allFunctions, drivers, library, newest, sharedDrivers } from './coverage/claims.mjs';
import { claimsWith, listFile, loadReports, missingFrom, readList, untested } from './coverage/status.mjs';
import { root } from './npm-dependencies.mjs';
import { withParts } from './readme.mjs';

/** @typedef {import('./coverage/status.mjs').Claim} Claim */

export const page = 'docs/api-coverage.md';

const header = `# The claims that are not yet tested. This list may only shrink: \`npm run coverage\` removes the claims that the reports in
# examples/reports show as tested.
`;

/** @param {readonly (readonly (string | number)[])[]} rows */
const table = (...rows) => {
  const [heads = [], ...body] = rows;
  return [heads, heads.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

/** @param {readonly Claim[]} claims */
function counts(claims) {
  const isClaim = claims.filter(({ since }) => since !== undefined);
  const row = (/** @type {string} */ title, /** @type {readonly Claim[]} */ some) => {
    const of = (/** @type {string} */ status) => some.filter((claim) => claim.status === status).length;
    return [title, some.length, of('tested'), of('excused'), of('not yet')];
  };
  return table(
    ['driver', 'claims', 'tested', 'excused', 'not yet tested'],
    ...drivers.map((driver) =>
      row(
        `\`${driver}\``,
        isClaim.filter((claim) => claim.driver === driver),
      ),
    ),
    row('all', isClaim),
  );
}

const link = (/** @type {string} */ id) => `[\`${id}\`](../packages/suite/src/${id}.ts)`;

/** @param {readonly Claim[]} claims */
const list = (claims) =>
  claims.length === 0
    ? 'None.'
    : claims.map(({ name, driver }) => `- \`${name}\` on \`${driver}\``).join('\n');

/** @param {readonly Claim[]} claims */
function excusesPart(claims) {
  /** @type {Map<string, string[]>} */
  const byReason = new Map();
  for (const { name, driver, excuse, status, since } of claims)
    if (excuse !== undefined && status === 'excused' && since !== undefined)
      byReason.set(excuse, [...(byReason.get(excuse) ?? []), `\`${name}\` on \`${driver}\``]);
  return [...byReason].map(([reason, names]) => `- ${reason}: ${names.join(', ')}`).join('\n');
}

/** @param {Claim | undefined} claim */
function cell(claim) {
  if (claim === undefined) return '';
  const { since = 'no claim', status, evidence } = claim;
  const word = status === 'not yet' ? '**not yet**' : status === 'excused' ? 'excused' : evidence.result;
  return `${since}: ${word}`;
}

/** The scripts that called a function, the first three of them. @param {readonly Claim[]} claims */
function scripts(claims) {
  const tests = [...new Set(claims.flatMap(({ evidence }) => evidence.tests))].sort();
  const shown = tests.slice(0, 3).map(link).join(', ');
  return tests.length > 3 ? `${shown} (3 of ${tests.length})` : shown;
}

/** @param {readonly string[]} columns the drivers of a kind */
function titleOf(columns) {
  const isOfHypervisors = columns.includes('qemu');
  if (!isOfHypervisors) return columns.find((driver) => driver !== 'test') ?? '';
  return columns.some((driver) => sharedDrivers.includes(driver))
    ? 'connections'
    : 'hypervisors and their hosts';
}

/**
 * A table for each kind of driver, with a column for each driver, and one for the functions of the library.
 * @param {readonly Claim[]} claims
 */
function tables(claims) {
  const kinds = newest.kinds.map((kind) => ({
    columns: drivers.filter((driver) => kind.drivers.includes(driver)),
    names: Object.keys(kind.functions),
  }));
  const ofKinds = new Set(kinds.flatMap(({ names }) => names));
  const rest = allFunctions.filter((name) => !ofKinds.has(name));
  return [...kinds, { columns: [library], names: rest }]
    .map(({ columns, names }) => {
      const rows = names.map((name) => {
        const of = claims.filter((claim) => claim.name === name);
        const cells = columns.map((driver) => cell(of.find((claim) => claim.driver === driver)));
        return [`\`${name}\``, ...cells, scripts(of)];
      });
      const heads = ['function', ...columns.map((driver) => `\`${driver}\``), 'scripts'];
      return `### ${titleOf(columns)}\n\n${table(heads, ...rows)}`;
    })
    .join('\n\n');
}

/** @param {readonly Claim[]} claims */
export const render = (claims) =>
  withParts(page, {
    release: `The claims are those of libvirt ${newest.libvirt}.`,
    counts: counts(claims),
    refused: list(
      claims.filter(({ since, evidence }) => since !== undefined && evidence.result === 'refused'),
    ),
    unclaimed: list(
      claims.filter(({ since, evidence }) => since === undefined && evidence.result === 'worked'),
    ),
    excuses: excusesPart(claims),
    functions: tables(claims),
  });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const claims = claimsWith(await loadReports());
  const current = untested(claims);
  const added = missingFrom(current, readList());
  if (added.length > 0) {
    process.stderr.write(
      `coverage: ${added.length} claims are neither tested, nor excused, nor listed as not yet tested:\n  ${added.join('\n  ')}\nTest them, or excuse them in packages/suite/claims/excuses.yaml.\n`,
    );
    process.exitCode = 1;
  } else writeFileSync(listFile, `${header}${stringify(current)}`);
  writeFileSync(join(root, page), render(claims));
}
