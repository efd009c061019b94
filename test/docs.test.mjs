// Every command in the documentation is run. In Markdown, a fenced block of language `sh` is a script; what follows the
// language says where it runs and how it ends:
//
//   sh              in a scratch folder of that page, in order, with this clone's commands at hand; must exit 0
//   sh exit=1       the same, and the last command exits 1
//   sh in=clone     in a fresh clone of what is committed, where git is installed
//   sh in=ci        it is a line of .ci/run, which is run elsewhere
//   sh with=X,Y     where these programs are installed
//   sh needs=X      where TCK_DOCS_HAS=X, which runs these and no others: qemu in npm run test:real; releases in .ci/run;
//                   machine on demand
//
// A block `text output` shows what the script before it prints: its lines, in this order, among others. Numbers may
// differ, and `…` stands for anything.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { root } from '../scripts/npm-dependencies.mjs';

/** @typedef {{ line: number, options: Map<string, string>, script: string, output: string[] }} Block */

/** @param {string} markdown @returns {Block[]} */
function blocksOf(markdown) {
  /** @type {Block[]} */
  const blocks = [];
  for (const match of markdown.matchAll(
    /^```sh(| [^\n]*)\n(.*?)^```$(?:((?!^```).)*?^```text output\n(.*?)^```$)?/gms,
  )) {
    const options = new Map(
      (match[1] ?? '')
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map((option) => /** @type {[string, string]} */ (option.split('='))),
    );
    const output = (match[4] ?? '').split('\n').filter((line) => line.trim() !== '');
    blocks.push({
      line: markdown.slice(0, match.index).split('\n').length,
      options,
      script: match[2] ?? '',
      output,
    });
  }
  return blocks;
}

/** @param {string} program */
function isInstalled(program) {
  return spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status === 0;
}

/** @param {string} script @param {string} cwd */
function runScript(script, cwd) {
  // npm puts the clone's commands on the PATH; who reads the page has only what it says.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith('node_modules/.bin'));
  const { TCK_TRACE, ...env } = { ...process.env, PATH: path.join(delimiter) };
  return spawnSync('sh', ['-eu', '-c', script], {
    cwd,
    encoding: 'utf8',
    timeout: 300_000,
    env: {
      ...env,
      LIBVIRT_DEFAULT_URI: env.LIBVIRT_DEFAULT_URI ?? 'test:///default',
      NODE_TEST_CONTEXT: undefined,
    },
  });
}

/**
 * Asserts that a script printed the lines that the page shows.
 * @param {string} printed @param {string[]} lines
 */
function assertShows(printed, lines) {
  /** @param {string} text */
  const withoutNumbers = (text) => text.trimEnd().replaceAll(/\d+(\.\d+)*/g, '0');
  const rest = printed.split('\n').map(withoutNumbers);
  for (const line of lines) {
    const parts = withoutNumbers(line)
      .split('…')
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`^${parts.join('.*')}$`);
    const at = rest.findIndex((each) => pattern.test(each));
    assert.notEqual(at, -1, `not printed: ${line}\n${printed}`);
    rest.splice(0, at + 1);
  }
}

const scratches = /** @type {string[]} */ ([]);
function scratchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'tck-docs-'));
  scratches.push(folder);
  return folder;
}
after(() => {
  for (const folder of scratches) rmSync(folder, { recursive: true, force: true });
});

const pages = [
  join(root, 'README.md'),
  ...['docs', 'bench', 'examples']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .map((file) => join(root, folder, file)),
    ),
  ...readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name, 'README.md')),
  join(root, 'CONTRIBUTING.md'),
].filter((page) => existsSync(page));

const offered = process.env.TCK_DOCS_HAS;

for (const page of pages) {
  describe(page.slice(root.length + 1), () => {
    test('has no merge conflicts', () => {
      assert.doesNotMatch(readFileSync(page, 'utf8'), /^(<{7}|={7}|>{7})( |$)/m);
    });
    const scratch = scratchFolder();
    for (const folder of ['node_modules', 'packages', 'examples', 'bench']) {
      if (existsSync(join(root, folder))) symlinkSync(join(root, folder), join(scratch, folder));
    }
    for (const { line, options, script, output } of blocksOf(readFileSync(page, 'utf8'))) {
      const needs = options.get('needs');
      const programs = options.get('in') === 'clone' ? 'git' : options.get('with');
      const missing = programs?.split(',').find((program) => !isInstalled(program));
      const isOther =
        needs !== offered &&
        (needs === undefined ? 'needs nothing: npm test' : `needs ${needs}: TCK_DOCS_HAS=${needs}`);
      const skip = isOther || (missing !== undefined && `needs ${missing}`);
      test(`line ${line}: ${script.trim().split('\n')[0]}`, { skip }, () => {
        if (options.get('in') === 'ci') {
          const ci = readFileSync(join(root, '.ci/run'), 'utf8').split('\n');
          for (const command of script.trim().split('\n')) {
            const bare = command.replace(/\s+#.*$/, '');
            assert.ok(ci.includes(bare), `.ci/run does not run "${bare}"`);
          }
          return;
        }
        let cwd = scratch;
        if (options.get('in') === 'clone') {
          cwd = join(scratchFolder(), basename(root));
          const clone = spawnSync('git', ['clone', '-q', '--no-hardlinks', root, cwd], { encoding: 'utf8' });
          assert.equal(clone.status, 0, clone.stderr);
        }
        const { status, stdout, stderr } = runScript(script, cwd);
        assert.equal(status, Number(options.get('exit') ?? 0), `${stdout}\n${stderr}`);
        assertShows(`${stdout}\n${stderr}`, output);
      });
    }
  });
}
