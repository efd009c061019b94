// Writes the generated parts of the pages: the packages, and the tests of the suite. Needs a build.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { areas } from '../packages/suite/dist/src/areas.js';
import { root } from './npm-dependencies.mjs';

/** One row a package: its folder, the first words of its manifest, its commands. */
function packagesTable() {
  const rows = readdirSync(join(root, 'packages')).map((name) => {
    const { description, bin = {} } = JSON.parse(
      readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'),
    );
    const commands = Object.keys(bin).map((command) => `\`${command}\``);
    return `| [\`${name}\`](packages/${name}) | ${description} | ${commands.join(', ')} |`;
  });
  return ['| package | contents | commands |', '|---|---|---|', ...rows].join('\n');
}

const suite = join(root, 'packages/suite/src');

/** The tests of the suite by area: the folders of their scripts. */
function testsByArea() {
  const ids = readdirSync(suite, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/\d[^/]*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  return Object.keys(areas).map((area) => ({ area, tests: ids.filter((id) => id.startsWith(`${area}/`)) }));
}

/** One row an area of the suite: how many tests it has, and what they are about. */
function areasTable() {
  const rows = testsByArea().map(
    ({ area, tests }) =>
      `| \`${area}\` | ${tests.length} | ${areas[/** @type {keyof typeof areas} */ (area)]} |`,
  );
  return ['| area | tests | behaviour of |', '|---|---|---|', ...rows].join('\n');
}

/** One table an area, one row a test: its name, and the sentence that its script begins with. */
function suiteTables() {
  return testsByArea()
    .map(({ area, tests }) => {
      const rows = tests.map((id) => {
        const comment = /\/\*\*(.*?)\*\//s.exec(readFileSync(join(suite, `${id}.ts`), 'utf8'))?.[1] ?? '';
        const title = comment.replaceAll(/\s*\n\s*\*\s*/g, ' ').trim();
        return `| [\`${id}\`](src/${id}.ts) | ${/^.*?\.(?=\s|$)/.exec(title)?.[0] ?? title} |`;
      });
      return [`### ${area}\n`, '| test | what must hold |', '|---|---|', ...rows].join('\n');
    })
    .join('\n\n');
}

/** Each page with generated parts, with a function for each part. */
const pages = {
  'README.md': { packages: packagesTable, suite: areasTable },
  'packages/suite/README.md': { suite: suiteTables },
};

export const generatedPages = Object.keys(pages);

/**
 * A page with its generated parts made anew. Each stands between two comments that name it.
 * @param {string} page
 */
export function render(page) {
  const parts = Object.entries(pages[/** @type {keyof typeof pages} */ (page)]);
  return withParts(page, Object.fromEntries(parts.map(([name, part]) => [name, part()])));
}

/**
 * The text of a page with new text for its generated parts, by their names.
 * @param {string} page
 * @param {Readonly<Record<string, string>>} parts
 */
export function withParts(page, parts) {
  let text = readFileSync(join(root, page), 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const [begin, end] = [`<!-- generated: ${name} -->\n\n`, `\n\n<!-- end: ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`${page} has no place for ${name}`);
    text = text.slice(0, from + begin.length) + part + text.slice(to);
  }
  return text;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const page of generatedPages) writeFileSync(join(root, page), render(page));
