import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { type Check, normaliseName } from '@libvirt-tck/report-model';
import { visible } from '@libvirt-tck/text';
import fc from 'fast-check';
import { type ComparisonView, comparisonMarkdown, fatalClasses } from '../../src/index.js';
import { manyDifferences } from '../support/comparisons.js';
import { check, compareAll, reportOf, testOf } from '../support/reports.js';

const view: ComparisonView = { failOn: fatalClasses() };

describe('markdown', () => {
  for (const count of [0, 3, 3000]) {
    test(`of ${count} differences fits into a comment`, async () => {
      const markdown = comparisonMarkdown(await manyDifferences(count), view);
      assert.ok(markdown.length <= 65_536);
      assert.equal(/ of \d+ are shown/.test(markdown), count === 3000);
    });
  }
  test('shows as much of many differences as fits', async () => {
    const markdown = comparisonMarkdown(await manyDifferences(3000), view);
    assert.ok(markdown.length > 30_000, `only ${markdown.length} characters`);
    assert.match(markdown, /- _200 of 429 are shown_/);
  });
  test('shows the top cause above the details, which are folded away', async () => {
    const failing = (text: string): Check => ({
      ...check('fail it'),
      diagnostics: [{ kind: 'output', text }],
    });
    const markdown = comparisonMarkdown(
      await compareAll([
        reportOf(['a', 'b', 'c'].map((id) => testOf(id, ['pass it']))),
        reportOf([
          testOf('a', [failing('no room')]),
          testOf('b', [failing('no disk')]),
          testOf('c', [failing('no disk')]),
        ]),
      ]),
      view,
    );
    const [head = ''] = markdown.split('<details>');
    assert.match(head, /\*\*3 items got worse\.\*\* Top cause: no disk \\\(2 times\\\)/);
  });
  test('says how much is missing where nearly nothing fits', async () => {
    const markdown = comparisonMarkdown(await manyDifferences(3000), view, 260);
    assert.ok(markdown.length <= 260);
    assert.match(markdown, /0 of 1 parts are shown/);
  });
});

/** The forges' own dialect; GitLab and Forgejo take the same. */
function render(markdown: string): string {
  const extensions = ['table', 'strikethrough', 'autolink', 'tasklist'].flatMap((name) => ['-e', name]);
  const { stdout, status, error } = spawnSync('cmark-gfm', ['--unsafe', ...extensions], {
    input: markdown,
    encoding: 'utf8',
  });
  if (error) throw error;
  assert.equal(status, 0);
  return stdout;
}

const noRenderer =
  spawnSync('cmark-gfm', ['--version']).error !== undefined && 'needs cmark-gfm: apt-get install cmark-gfm';

describe('markdown as forges render it', { skip: noRenderer }, () => {
  const hostileNames = [
    '<img src=x> <script>alert(1)</script> <!-- <details>',
    '@everyone cc @user/team #1 !1 GH-1 group/project#1 user@example.org :tada: &1 $1 and $2',
    '[a](http://example.org) ![b](https://example.org) https://example.org www.example.org mailto:a@b.c',
    '`code` ``` ~~~ ~~gone~~ **b** _i_ *i* __b__ ^up^ ~down~ ==mark== [^1] [ ] {{x}}',
    'one | two || three \\| four \\',
    '# heading',
    '> quote',
    '- item',
    '+ item',
    '* item',
    '1. item',
    '2) item',
    '---',
    '===',
    '[x] done',
    '    code',
    'a\n\n# b\r\n| c |',
    '&amp; &#64; &lt;b&gt;',
    '\u202eright to left \u0007',
  ];
  /** What a reader sees: no tags, no characters without width. */
  const seen = (html: string) =>
    html
      .replace(/<[^>]*>/g, '')
      .replace(
        /&(amp|lt|gt|quot);/g,
        (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[String(name)] ?? '',
      )
      .replaceAll('\u200b', '');
  const compare = async (name: string) =>
    await compareAll(
      [['pass'], ['fail']].map(([outcome = '']) =>
        reportOf([testOf(name, [{ number: 1, name, outcome: outcome === 'pass' ? 'pass' : 'fail' }])], {
          platform: {
            capabilities: [],
            properties: [
              { name: 'lab', value: outcome === 'pass' ? name : `${name} no more` },
              { name: `${outcome} ${name}`, value: 'stated once' },
            ],
          },
        }),
      ),
    );
  const assertShown = async (name: string) => {
    const html = render(comparisonMarkdown(await compare(name), view));
    const text = visible(name);
    assert.ok(seen(html).includes(`${text}, ${visible(normaliseName(name))}: pass → fail`), html);
    const cells = [...html.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => seen(cell));
    assert.ok(cells.includes(text), `no cell says ${text} in ${html}`);
    const tags = new Set([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
    const own = [
      'h3',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'p',
      'strong',
      'details',
      'summary',
      'ul',
      'li',
      'span',
    ];
    assert.deepEqual(
      [...tags].filter((tag) => !own.includes(tag ?? '')),
      [],
    );
    assert.doesNotMatch(html.replace(/<[^>]*>/g, ''), /@\w|#\d|!\d|GH-\d|:\w+:|:\/\/|www\./);
  };
  for (const name of hostileNames) test(`shows ${JSON.stringify(name)} as it is`, () => assertShown(name));

  test('shows all names as they are', async () => {
    const names = fc.string({
      unit: fc.constantFrom(...'ab1 #@!:/.-+*_`~|\\<>&$()[]{}^='),
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(names, async (name) => await assertShown(`${name}x`)),
      { numRuns: 60 },
    );
  });
  test('keeps code that an item has within the item', async () => {
    const says = '```\n~~~~\n</details>\n- item\n\n# heading\n@everyone';
    const html = render(
      comparisonMarkdown(
        await compareAll([
          reportOf([testOf('a/b', ['pass one', 'pass two'])]),
          reportOf([
            testOf(
              'a/b',
              ['one', 'two'].map((name) => ({
                number: 1,
                name,
                outcome: 'fail',
                diagnostics: [{ kind: 'output', text: says }],
              })),
            ),
          ]),
        ]),
        view,
      ),
    );
    assert.equal(html.match(/<ul>/g)?.length, 1);
    assert.equal(html.match(/<li>/g)?.length, 2);
    assert.equal(html.match(/<pre/g)?.length, 1);
    assert.equal(html.match(/<\/details>/g)?.length, 1);
    assert.match(html, /<\/pre>\s*<\/li>/);
  });
});
