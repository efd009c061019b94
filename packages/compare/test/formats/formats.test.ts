import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { loadReport, openReport } from '@libvirt-tck/report-model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { comparisonText } from '../../src/bin/compare/text.js';
import {
  type Comparison,
  type ComparisonView,
  type Counts,
  classNames,
  compareReports,
  comparisonDiff,
  comparisonHtml,
  comparisonJson,
  comparisonJunit,
  comparisonMarkdown,
  fatalClasses,
} from '../../src/index.js';
import { reports } from '../support/arbitraries.js';
import { compareAll, reportOf, testOf } from '../support/reports.js';

function styleOf(paint: (text: string) => string): Parameters<typeof comparisonText>[2] {
  return { bold: paint, dim: paint, good: paint, bad: paint, warn: paint, accent: paint };
}

const plainStyle = styleOf((text) => text);
const marked = styleOf((text) => `\u001b[1m${text}\u001b[0m`);
const view: ComparisonView = { failOn: fatalClasses() };
const examples = new URL('../../../../../examples/comparing/', import.meta.url);

async function compareExamples(...names: string[]): Promise<Comparison> {
  const [old, now, ...more] = names.map((name) => ({ name, report: openReport(new URL(name, examples)) }));
  assert.ok(old && now);
  return await compareReports([old, now, ...more]);
}

/** The counts that a text states in lines that match: the first group is the class, the second the number. */
function countsIn(text: string, line: RegExp): Record<string, number> {
  return Object.fromEntries([...text.matchAll(line)].map(([, name = '', count]) => [name, Number(count)]));
}

function occurring(counts: Counts): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

const word = [...classNames, 'same'].join('|');

async function assertAgreement(comparison: Comparison): Promise<void> {
  const [pair] = comparison.pairs;
  assert.ok(pair);
  const expected = occurring(pair.counts);
  const text = comparisonText(comparison, view, plainStyle, 100);
  assert.deepEqual(countsIn(text, new RegExp(`^(?:. | {2})(${word}) +(\\d+)$`, 'gmu')), expected, 'text');
  const markdown = comparisonMarkdown(comparison, view);
  assert.deepEqual(
    countsIn(markdown, new RegExp(`^\\| \\**(${word})\\** \\| (\\d+) \\|`, 'gm')),
    expected,
    'markdown',
  );
  const html = comparisonHtml(comparison, view);
  const row = new RegExp(`<tr><td>(?:<a [^>]*>)?(${word})(?:</a>)?</td><td class="count">(\\d+)</td>`, 'g');
  assert.deepEqual(countsIn(html, row), expected, 'html');
  assert.deepEqual(
    countsIn(comparisonDiff(comparison, view), new RegExp(`^# (${word}): (\\d+)$`, 'gm')),
    expected,
    'diff',
  );
  const json = JSON.parse(comparisonJson(comparison, view));
  assert.deepEqual(occurring(json.counts), expected, 'json');
  const junit = comparisonJunit(comparison, view);
  const property = new RegExp(`<property name="platform\\.property\\.(${word})" value="(\\d+)"/>`, 'g');
  assert.deepEqual(countsIn(junit, property), expected, 'junit');
  const { totals } = (await loadReport(Buffer.from(junit))).summary;
  const fatalLines = pair.differences.filter((one) => view.failOn.has(one.class)).length;
  assert.equal(totals.fail, fatalLines, 'failures in junit');
  assert.equal(totals.skip, pair.differences.length - fatalLines, 'skips in junit');
}

describe('all formats agree on every count', () => {
  const pairs = [
    ['qemu-kvm.xml.gz', 'qemu-kvm-nodnsmasq.xml.gz'],
    ['qemu-kvm.xml.gz', 'lxc-cgroup1.xml.gz'],
    ['lxc-cgroup1.junit.xml.gz', 'test-default.xml.gz'],
  ] as const;
  for (const names of pairs) {
    test(names.join(' and '), async () => {
      await assertAgreement(await compareExamples(...names));
    });
  }
  test('random reports', async () => {
    await fc.assert(
      fc.asyncProperty(reports, reports, async (one, other) => {
        await assertAgreement(await compareAll([one, other]));
      }),
      { numRuns: 60 },
    );
  });
});

describe('json', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../schema/comparison.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  const assertValid = (comparison: Comparison) => {
    assert.ok(validate(JSON.parse(comparisonJson(comparison, view))), JSON.stringify(validate.errors));
  };
  test('of two reports is as the schema says', async () => {
    assertValid(await compareExamples('qemu-kvm.xml.gz', 'lxc-cgroup1.xml.gz'));
  });
  test('of three reports is as the schema says', async () => {
    assertValid(await compareExamples('qemu-kvm.xml.gz', 'lxc-cgroup1.xml.gz', 'test-default.xml.gz'));
  });
  test('of random reports is as the schema says', async () => {
    await fc.assert(
      fc.asyncProperty(reports, reports, async (one, other) => {
        assertValid(await compareAll([one, other], { by: 'area', acceptRenames: true }));
      }),
      { numRuns: 60 },
    );
  });
  test('lists only the classes that are asked for, and counts all', async () => {
    const comparison = await compareExamples('qemu-kvm.xml.gz', 'qemu-kvm-nodnsmasq.xml.gz');
    const json = JSON.parse(comparisonJson(comparison, { ...view, only: new Set(['worse']) }));
    assert.equal(json.differences.length, 1);
    assert.equal(json.counts.regression, 47);
  });
});

/** A report of so many checks that all fail for one of a few reasons. */
function many(count: number, outcome: string) {
  const sketch = (index: number) =>
    outcome === 'pass' ? `pass check ${index}` : `fail check ${index}: cause number ${index % 7}`;
  return reportOf([
    testOf(
      'domain/010-many',
      Array.from({ length: count }, (_, index) => sketch(index)),
    ),
  ]);
}

describe('text', () => {
  for (const count of [0, 3, 3000]) {
    for (const columns of [80, 160]) {
      test(`${count} differences fit into ${columns} columns and two screens of lines`, async () => {
        const comparison = await compareAll([many(count, 'pass'), many(count, 'fail')]);
        const limited = { ...view, limit: 10 };
        const text = comparisonText(comparison, limited, plainStyle, columns);
        const lines = text.split('\n');
        assert.ok(lines.every((line) => line.length <= columns));
        assert.ok(lines.length <= 200, `${lines.length} lines`);
        if (count === 3000) assert.match(text, /\(10 of 42[89]; all with --limit 0\)/);
        const colored = comparisonText(comparison, limited, marked, columns);
        assert.equal(colored.replace(/\u001b\[\d+m/g, ''), text);
      });
    }
  }
  test('lets nothing from a report reach the terminal', async () => {
    const hostile = '\u001b]0;title\u0007 \u202e';
    const comparison = await compareAll([
      reportOf([testOf(`a/${hostile}`, [{ number: 1, name: hostile, outcome: 'pass' }])]),
      reportOf([
        testOf(`a/${hostile}`, [
          { number: 1, name: hostile, outcome: 'fail', diagnostics: [{ kind: 'output', text: hostile }] },
        ]),
      ]),
    ]);
    const text = comparisonText(comparison, view, plainStyle, 80);
    assert.doesNotMatch(text, /[\p{Cf}\p{Cs}]|[^\P{Cc}\n]/u);
  });
});

describe('markdown', () => {
  test('keeps within the limit of a comment, and says what is missing', async () => {
    const comparison = await compareAll([many(3000, 'pass'), many(3000, 'fail')]);
    const markdown = comparisonMarkdown(comparison, view);
    assert.ok(markdown.length <= 65_536);
    assert.match(markdown, /100 of 429 are shown/);
    const small = comparisonMarkdown(comparison, view, 260);
    assert.ok(small.length <= 260);
    assert.match(small, /0 of 1 parts are shown/);
  });
  test('gives markup, mentions and references no meaning', async () => {
    const hostile = '<img src=x> @everyone #1 [a](http://x) `code` **b** | c';
    const comparison = await compareAll([
      reportOf([testOf('a/b', [{ number: 1, name: hostile, outcome: 'pass' }])]),
      reportOf([testOf('a/b', [{ number: 1, name: hostile, outcome: 'fail' }])]),
    ]);
    const markdown = comparisonMarkdown(comparison, view);
    assert.doesNotMatch(markdown, /<img|@everyone|[^&]#1|http:\/\/|[^\\]`code|[^\\]\*\*b/);
  });
});

describe('html', () => {
  test('has no script, no reference to anything else, and a policy that allows neither', async () => {
    const hostile = `<script>alert(1)</script><img src=x onerror="alert(1)">'"&`;
    const comparison = await compareAll([
      reportOf([testOf(`a/${hostile}`, [{ number: 1, name: hostile, outcome: 'pass' }])]),
      reportOf([
        testOf(`a/${hostile}`, [
          { number: 1, name: hostile, outcome: 'fail', diagnostics: [{ kind: 'output', text: hostile }] },
        ]),
      ]),
    ]);
    const html = comparisonHtml(comparison, view);
    assert.doesNotMatch(html, /<script|<img|<link|<iframe|url\(|src=x>/i);
    assert.match(html, /default-src 'none'; style-src 'sha256-/);
    assert.doesNotMatch(html, / style="| on\w+="/);
  });
  test('has one heading of the first level, a language, and headings for all columns', async () => {
    const html = comparisonHtml(await compareExamples('qemu-kvm.xml.gz', 'lxc-cgroup1.xml.gz'), view);
    assert.equal(html.match(/<h1>/g)?.length, 1);
    assert.match(html, /<html lang="en">/);
    assert.doesNotMatch(html, /<th>/);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) assert.ok(ids.includes(target));
  });
});
