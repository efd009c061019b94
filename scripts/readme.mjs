// Writes the generated parts of README.md: the packages, and the tests of the suite.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './npm-dependencies.mjs';

const page = join(root, 'README.md');

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

/** One row a test of the suite: its id, and the sentence that its script begins with. */
function suiteTable() {
  const suite = join(root, 'packages/suite/src');
  const rows = readdirSync(suite, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/\d[^/]*\.ts$/.test(file))
    .sort()
    .map((file) => {
      const comment = /\/\*\*(.*?)\*\//s.exec(readFileSync(join(suite, file), 'utf8'))?.[1] ?? '';
      const title = comment.replaceAll(/\s*\n\s*\*\s*/g, ' ').trim();
      return `| \`${file.replace(/\.ts$/, '')}\` | ${/^.*?\.(?=\s|$)/.exec(title)?.[0] ?? title} |`;
    });
  return ['| test | what must hold |', '|---|---|', ...rows].join('\n');
}

/** The page with its generated parts made anew. Each stands between two comments that name it. */
export function renderReadme() {
  const parts = { packages: packagesTable(), suite: suiteTable() };
  let text = readFileSync(page, 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const [begin, end] = [`<!-- generated: ${name} -->\n\n`, `\n\n<!-- end: ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`README.md has no place for ${name}`);
    text = text.slice(0, from + begin.length) + part + text.slice(to);
  }
  return text;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(page, renderReadme());
