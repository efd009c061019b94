import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { loadReport } from '@libvirt-tck/report-model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { comparisonText } from '../../src/bin/compare/text.js';
import {
  type Comparison,
  type ComparisonView,
  type Counts,
  classNames,
  comparisonDiff,
  comparisonHtml,
  comparisonJson,
  comparisonJunit,
  comparisonMarkdown,
  countLines,
  fatalClasses,
} from '../../src/index.js';
import { reports } from '../support/arbitraries.js';
import { compareExamples } from '../support/comparisons.js';
import { check, compareAll, reportOf, testOf } from '../support/reports.js';
import { plainStyle } from '../support/styles.js';

const view: ComparisonView = { failOn: fatalClasses() };

/** The counts that a text states in lines that match: the first group is the class, the second the number. */
function countsIn(text: string, line: RegExp): readonly string[] {
  return [...text.matchAll(line)].map(([, name, count]) => `${name} ${count}`);
}

function occurring(counts: Counts): readonly string[] {
  return countLines(counts).map(([name, count]) => `${name} ${count}`);
}

const word = [...classNames, 'same'].join('|');

async function assertAgreement(comparison: Comparison): Promise<void> {
  const { pairs, matrix } = comparison;
  const expected = pairs.flatMap(({ counts }) => occurring(counts));
  const counts = (text: string, pattern: string) => countsIn(text, new RegExp(pattern, 'gmu'));
  const text = comparisonText(comparison, view, plainStyle, 100);
  assert.deepEqual(counts(text, `^(?:. | {2})(${word}) +(\\d+)$`), expected, 'text');
  const markdown = comparisonMarkdown(comparison, view);
  assert.deepEqual(counts(markdown, `^\\| \\**(${word})\\** \\| (\\d+) \\|`), expected, 'markdown');
  const html = comparisonHtml(comparison, view);
  const row = `<tr><td>(?:<a [^>]*>)?(${word})(?:</a>)?</td><td class="n">(\\d+)</td>`;
  assert.deepEqual(counts(html, row), expected, 'html');
  assert.deepEqual(counts(comparisonDiff(comparison, view), `^# (${word}): (\\d+)$`), expected, 'diff');
  const json = JSON.parse(comparisonJson(comparison, view));
  const jsonPairs: readonly { counts: Counts }[] = json.comparisons ?? [json];
  assert.deepEqual(
    jsonPairs.flatMap((one) => occurring(one.counts)),
    expected,
    'json',
  );
  const junit = comparisonJunit(comparison, view);
  const property = `<property name="compare\\.(?:[^"]*: )?(${word})" value="(\\d+)"/>`;
  assert.deepEqual(counts(junit, property), expected, 'junit');
  const { totals } = (await loadReport(Buffer.from(junit))).summary;
  const differences = pairs.flatMap((pair) => pair.differences);
  const fatalLines = differences.filter((one) => view.failOn.has(one.class)).length;
  assert.equal(totals.fail, fatalLines, 'failures in junit');
  assert.equal(totals.skip, differences.length - fatalLines, 'skips in junit');
  if (matrix === undefined) return;
  const rows = matrix.rows.length;
  const title = `${rows} items? differs? between the reports`;
  assert.match(text, new RegExp(`^${title}$`, 'm'));
  assert.match(
    html,
    new RegExp(rows === 0 ? `<p class="none">${title}\\.</p>` : `<caption>${title}</caption>`),
  );
  assert.doesNotMatch(html, /<tbody>\s*<\/tbody>/);
  assert.doesNotMatch(markdown, /\|-+:?\|\n(?!\|)/);
  assert.equal(json.matrix.length, rows, 'rows in json');
}

describe('all formats agree on every count', () => {
  const comparisons = [
    ['qemu-kvm.xml.gz', 'qemu-kvm-nodnsmasq.xml.gz'],
    ['qemu-kvm.xml.gz', 'lxc-cgroup1.xml.gz'],
    ['qemu-kvm.xml.gz', 'test-default.junit.xml.gz'],
    ['lxc-cgroup1.junit.xml.gz', 'test-default.xml.gz'],
    ['test-default.xml.gz', 'qemu-kvm-nodnsmasq.xml.gz'],
    ['qemu-kvm.xml.gz', 'lxc-cgroup1.xml.gz', 'test-default.xml.gz'],
  ];
  for (const names of comparisons) {
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
  test('three random reports', async () => {
    await fc.assert(
      fc.asyncProperty(reports, reports, reports, async (...all) => {
        await assertAgreement(await compareAll(all));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the verdict', () => {
  const cut = async (...sketches: readonly string[]) =>
    await compareAll([
      reportOf([testOf('a/b', ['pass one']), testOf('a/c', ['fail two: no disk'])]),
      reportOf([testOf('a/b', sketches)], { complete: false }),
    ]);
  const said = (comparison: Comparison) => [
    comparisonText(comparison, view, plainStyle, 80),
    comparisonMarkdown(comparison, view),
    comparisonHtml(comparison, view),
    comparisonDiff(comparison, view),
  ];
  test('is no good news where a run did not come to its end', async () => {
    for (const output of said(await cut('pass one')))
      assert.match(
        output,
        /Nothing that could be compared got worse, but 2 items could not be compared,\s+and one report is incomplete\./,
      );
  });
  test('is bad news where something got worse all the same', async () => {
    for (const output of said(await cut('fail one: no')))
      assert.match(
        output,
        /1 item got worse, but 2 items could not be compared,\s+and one report is\s+incomplete\./,
      );
  });
  test('does not explain what was not compared by what failed before', async () => {
    const [pair] = (await cut('pass one')).pairs;
    assert.deepEqual(pair?.causes, []);
    for (const output of said(await cut('pass one'))) assert.doesNotMatch(output, /no disk/);
  });
});

test('a reason to skip of another class stands out', async () => {
  const skipping = (reason: string) =>
    reportOf([testOf('a/b', [`skip it: ${reason}`, 'skip other: policy: no'])]);
  const comparison = await compareAll([skipping('unsupported: by lxc'), skipping('resource: no disk')]);
  for (const output of [
    comparisonText(comparison, view, plainStyle, 80),
    comparisonMarkdown(comparison, view),
    comparisonHtml(comparison, view),
  ])
    assert.match(output, /unsupported → resource/);
});

describe('what the first of a group shows in detail', () => {
  const failing = (...says: readonly string[]) =>
    reportOf(
      says.map((text, index) =>
        testOf(`a/${index}`, [{ ...check('fail it'), diagnostics: [{ kind: 'output', text }] }]),
      ),
    );
  test('has the same words marked in text, markdown and html', async () => {
    const comparison = await compareAll([
      failing('Error: no network 10.1.2.0/24 <here>', 'no disk vda'),
      failing('Error: no network 10.1.3.0/24 <there>', 'no disk vdb of two'),
    ]);
    const expected = ['-10.1.2.0', '-here', '+10.1.3.0', '+there', '-vda', '+vdb of two'];
    const signed = (text: string) =>
      [...text.matchAll(/\[-(.*?)-\]|\{\+(.*?)\+\}/g)].map(([, old, now]) =>
        old === undefined ? `+${now}` : `-${old}`,
      );
    assert.deepEqual(signed(comparisonText(comparison, view, plainStyle, 100)), expected);
    assert.deepEqual(signed(comparisonMarkdown(comparison, view)), expected);
    const html = comparisonHtml(comparison, view);
    const marks = [...html.matchAll(/<(ins|del)>(.*)<\/\1>/g)].flatMap(([, kind, line = '']) =>
      [...line.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word]) => (kind === 'del' ? '-' : '+') + word),
    );
    assert.deepEqual(marks, expected);
  });
  test('is nothing where the title says it all', async () => {
    const comparison = await compareAll([
      reportOf([testOf('a/b', ['pass it'])]),
      reportOf([
        testOf('a/b', [
          {
            ...check('fail it'),
            diagnostics: [{ kind: 'output', text: 'libvirt error code: 42, message: no domain' }],
          },
        ]),
      ]),
    ]);
    assert.equal(comparisonText(comparison, view, plainStyle, 80).match(/no domain/g)?.length, 1);
    // Above the details, and as their title.
    assert.equal(comparisonMarkdown(comparison, view).match(/no domain/g)?.length, 2);
  });
  test('stands right below it, before the others that failed for the same cause', async () => {
    const comparison = await compareAll([
      reportOf([testOf('a/b', ['pass one', 'pass two'])]),
      reportOf([
        testOf(
          'a/b',
          ['one', 'two'].map((name) => ({
            ...check(`fail ${name}`),
            diagnostics: [{ kind: 'output', text: `no disk\nsays ${name}` }],
          })),
        ),
      ]),
    ]);
    const outputs = [
      comparisonText(comparison, view, plainStyle, 80),
      comparisonMarkdown(comparison, view),
      comparisonHtml(comparison, view),
    ];
    for (const output of outputs) {
      const places = ['one: ', 'says one', 'two: '].map((part) => output.indexOf(part));
      assert.deepEqual(
        places,
        [...places].sort((left, right) => left - right),
      );
      assert.equal(places.includes(-1), false, output);
      assert.equal(output.includes('says two'), false);
    }
  });
});

test('junit tells reports of one name apart', async () => {
  const { reports: compared, ...rest } = await compareAll(
    ['pass it', 'fail it', 'skip it'].map((sketch) => reportOf([testOf('a/b', [sketch])])),
  );
  const comparison = { ...rest, reports: compared.map((report) => ({ ...report, name: 'x.xml' })) };
  const { tests } = await loadReport(Buffer.from(comparisonJunit(comparison, view)));
  assert.deepEqual(
    tests.map(({ id }) => id),
    ['x.xml (2): a/b', 'x.xml (2): same', 'x.xml (3): a/b', 'x.xml (3): same'],
  );
});

test('the counts in junit are no facts of the platform', async () => {
  const report = await loadReport(
    Buffer.from(comparisonJunit(await compareAll([reportOf([]), reportOf([])]), view)),
  );
  assert.deepEqual(report.platform, { capabilities: [], properties: [] });
});

test('junit states the cause in the message of a failure, and the evidence once', async () => {
  const comparison = await compareAll([
    reportOf([testOf('a/b', ['pass one', 'pass two'])]),
    reportOf([testOf('a/b', ['fail one: no disk', 'skip two: no net'])]),
  ]);
  const junit = comparisonJunit(comparison, view);
  assert.match(junit, /<failure type="fail" message="pass → fail: no disk">no disk<\/failure>/);
  assert.match(junit, /<failure type="fail" message="pass → skip: no net">no net<\/failure>/);
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

test('junit has an error for each report that is incomplete', async () => {
  const tests = [testOf('a', [check('pass one')])];
  const whole = reportOf(tests);
  const comparison = await compareAll([whole, reportOf(tests, { complete: false })]);
  const junit = comparisonJunit(comparison, view);
  assert.match(junit, /<error type="interrupted" message="[^"]*report 2\.xml is incomplete"/);
  assert.equal(junit.match(/<error /g)?.length, 1);
  assert.doesNotMatch(comparisonJunit(await compareAll([whole, whole]), view), /<error /);
});

test('a comparison of incomplete or empty reports is no good news', async () => {
  const tests = [testOf('a', [check('pass one')])];
  const cut = await compareAll([reportOf(tests), reportOf(tests, { complete: false })]);
  const but = 'Nothing that could be compared got worse, but one report is incomplete.';
  assert.ok(comparisonText(cut, view, plainStyle, 200).includes(`! ${but}`));
  assert.ok(comparisonMarkdown(cut, view).includes(`**${but}**`));
  assert.ok(comparisonDiff(cut, view).includes(`# ${but}`));
  assert.ok(comparisonHtml(cut, view).includes(but));
  const empty = await compareAll([reportOf([]), reportOf([])]);
  assert.match(
    comparisonText(empty, view, plainStyle, 200),
    /! Nothing .*, and there was nothing to compare\./,
  );
});
