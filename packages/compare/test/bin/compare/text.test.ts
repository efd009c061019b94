import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { displayWidth } from '@libvirt-tck/text';
import { comparisonText } from '../../../src/bin/compare/text.js';
import {
  type ComparisonView,
  comparisonDiff,
  comparisonHtml,
  comparisonMarkdown,
  fatalClasses,
} from '../../../src/index.js';
import { compareExamples, manyDifferences } from '../../support/comparisons.js';
import { compareAll, reportOf, testOf } from '../../support/reports.js';
import { markedStyle, plainStyle } from '../../support/styles.js';

const view: ComparisonView = { failOn: fatalClasses() };

describe('text', () => {
  for (const count of [0, 3, 3000]) {
    for (const columns of [80, 160]) {
      test(`${count} differences fit into ${columns} columns and two screens of lines`, async () => {
        const comparison = await manyDifferences(count);
        const limited = { ...view, limit: 10 };
        const text = comparisonText(comparison, limited, plainStyle, columns);
        const lines = text.split('\n');
        assert.ok(lines.every((line) => line.length <= columns));
        assert.ok(lines.length <= 200, `${lines.length} lines`);
        if (count === 3000) assert.match(text, /\(10 of 42[89]; all with --limit 0\)/);
        const colored = comparisonText(comparison, limited, markedStyle, columns);
        assert.equal(colored.replace(/\u001b\[\d+m/g, ''), text);
      });
    }
  }
  for (const columns of [80, 160]) {
    test(`of real reports fits into ${columns} columns, and colour changes no line of it`, async () => {
      const comparison = await compareExamples(
        'qemu-kvm.xml.gz',
        'lxc-cgroup1.xml.gz',
        'test-default.xml.gz',
      );
      const text = comparisonText(comparison, view, plainStyle, columns);
      const tooLong = text.split('\n').filter((line) => line.length > columns);
      assert.deepEqual(tooLong, []);
      const colored = comparisonText(comparison, view, markedStyle, columns);
      assert.equal(colored.replace(/\u001b\[\d+m/g, ''), text);
    });
  }
  test('lists as many functions, renames and areas as are wanted, and says how many there are', async () => {
    const report = (letter: string) =>
      reportOf(
        Array.from({ length: 30 }, (_, index) =>
          testOf(`area${index}/010-x`, [`pass ${letter}${index}`, 'pass same'], {
            calls: [
              {
                function: `virFunction${index}`,
                count: 1,
                errors: letter === 'a' ? [] : [{ code: 'VIR_ERR_X', count: 1 }],
                flags: [],
              },
            ],
          }),
        ),
      );
    const comparison = await compareAll([report('a'), report('b')], { by: 'area' });
    const text = comparisonText(comparison, { ...view, limit: 2 }, plainStyle, 80);
    assert.equal(text.match(/\(20 of 30; all with --limit 0\)/g)?.length, 3);
    assert.equal(text.match(/working +failing/g)?.length, 20);
    assert.doesNotMatch(comparisonText(comparison, view, plainStyle, 80), / of 30;/);
  });
  test('sets facts and their values side by side, unless a name is too long for that', async () => {
    const on = (value: string) =>
      reportOf([], {
        platform: {
          capabilities: [],
          properties: ['lab', '漢字', 'x'.repeat(500)].map((name) => ({ name, value })),
        },
      });
    const text = comparisonText(await compareAll([on('1'), on('2')]), view, plainStyle, 80);
    const [lab = '', kanji = ''] = text
      .split('\n')
      .filter((line) => /^ {2}property\.(?:lab|漢字) /.test(line));
    assert.match(lab, / {2}1 {4}2$/);
    assert.equal(displayWidth(kanji), displayWidth(lab));
    assert.ok(text.split('\n').every((line) => displayWidth(line) <= 80));
    assert.doesNotMatch(text.slice(0, text.indexOf('Nothing got')), /\n\s*\n\s*\n/);
  });
  test('does not call it a difference that a report says nothing of its platform', async () => {
    const platform = { uri: 'qemu:///system', host: { os: 'debian' }, capabilities: [], properties: [] };
    const comparison = await compareAll([reportOf([], { platform }), reportOf([])]);
    for (const output of [
      comparisonText(comparison, view, plainStyle, 100),
      comparisonMarkdown(comparison, view),
      comparisonHtml(comparison, view),
    ]) {
      assert.match(output, /2\.xml does not state 2 platform facts that 1\.xml states: uri, os/);
      assert.doesNotMatch(output, /platforms? differ|\| platform \||between the platforms|\?/);
    }
  });
  test('breaks the names of the reports where they do not fit', async () => {
    const { reports, ...rest } = await compareAll([reportOf([]), reportOf([])]);
    const named = reports.map((report, index) => ({ ...report, name: `${'folder/'.repeat(9)}${index}.xml` }));
    const [first = '', second = ''] = comparisonText({ ...rest, reports: named }, view, plainStyle, 80).split(
      '\n',
    );
    assert.match(first, /0\.xml →$/);
    assert.match(second, /1\.xml$/);
  });
  test('leaves out a roll-up with nothing in it', async () => {
    const comparison = await compareAll([reportOf([testOf('a/b', [])]), reportOf([])], { by: 'api' });
    assert.doesNotMatch(comparisonText(comparison, view, plainStyle, 80), /By api/);
    assert.doesNotMatch(comparisonMarkdown(comparison, view), /\| api \|/);
    assert.doesNotMatch(comparisonHtml(comparison, view), /Items by api/);
  });
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
    const outputs = [
      comparisonText(comparison, view, plainStyle, 80),
      comparisonMarkdown(comparison, view),
      comparisonHtml(comparison, view),
      comparisonDiff(comparison, view),
    ];
    for (const output of outputs) assert.doesNotMatch(output, /[\p{Cf}\p{Cs}]|[^\P{Cc}\n]/u);
  });
});
