import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  canonicalWriter,
  type Known,
  type KnownListReference,
  type Report,
  ReportError,
} from '../../src/index.js';
import { totalsOf } from '../../src/totals.js';
import { anyReport, text } from '../arbitrary.js';
import { readBytes } from '../read.js';
import { writeAll } from '../write.js';

const anyKnown: fc.Arbitrary<Known> = fc.record(
  {
    entry: text,
    kind: text,
    state: fc.constantFrom('known', 'unexpected-pass', 'improved', 'unverified'),
    file: text,
    line: fc.nat(),
    bug: text,
  },
  { requiredKeys: ['entry', 'kind', 'state', 'file', 'line'], noNullPrototype: true },
);
const anyList: fc.Arbitrary<KnownListReference> = fc.record(
  { file: text, sha256: text },
  { noNullPrototype: true },
);
const maybeKnown = fc.option(fc.record({ known: anyKnown }), { nil: {} });

/** A report of which some results are known. */
const maskedReport: fc.Arbitrary<Report> = fc
  .tuple(anyReport, fc.array(anyList, { minLength: 1, maxLength: 2 }), fc.infiniteStream(maybeKnown))
  .map(([report, knownLists, knowns]) => {
    const next = () => knowns.next().value;
    const tests = report.tests.map((it) => ({
      ...it,
      ...next(),
      checks: it.checks.map((check) => ({ ...check, ...next() })),
    }));
    return { ...report, knownLists, tests, summary: { complete: true, totals: totalsOf(tests) } };
  });

const known: Known = { entry: 'e', kind: 'broken', state: 'known', file: 'l.yaml', line: 7, bug: 'b#1' };

function written(report: Pick<Report, 'tests'>): string {
  return writeAll(canonicalWriter(), {
    suite: 's',
    platform: { capabilities: [], properties: [] },
    knownLists: [{ file: 'l.yaml', sha256: '00ff' }],
    ...report,
    summary: { complete: true, totals: totalsOf(report.tests) },
  });
}

describe('what masking adds', () => {
  test('stands in the header, first in a test and first in a check', () => {
    const text = written({
      tests: [
        {
          id: 't',
          known: { ...known, state: 'improved' },
          ending: { kind: 'finished' },
          checks: [
            { number: 1, name: 'c', outcome: 'fail', diagnostics: [{ kind: 'comment', text: 'd' }], known },
          ],
        },
      ],
    });
    const attributes = 'kind="broken" state="known" file="l.yaml" line="7" bug="b#1"';
    assert.equal(
      text.split('\n').slice(2, -3).join('\n'),
      `  <platform/>
  <known-list file="l.yaml" sha256="00ff"/>
  <test id="t" outcome="fail" ending="finished">
    <known entry="e" ${attributes.replace('"known"', '"improved"')}/>
    <check number="1" name="c" outcome="fail">
      <known entry="e" ${attributes}/>
      <diagnostic kind="comment">d</diagnostic>
    </check>
  </test>`,
    );
  });
  test('is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(maskedReport, async (report) => {
        const text = writeAll(canonicalWriter(), report);
        const { dialect: _, problems, ...read } = await readBytes(Buffer.from(text));
        assert.deepEqual(problems, []);
        assert.equal(writeAll(canonicalWriter(), read), text);
        assert.deepEqual(read.knownLists, report.knownLists);
        const knownOf = ({ tests }: Report) =>
          tests.map((it) => [it.known, ...it.checks.map((check) => check.known)]);
        assert.deepEqual(knownOf(read), knownOf(report));
      }),
    );
  });
  test('keeps what later versions add to it', async () => {
    const extra = { attributes: [{ name: 'later', value: 'x' }], elements: ['<more/>'] };
    const text = written({
      tests: [{ id: 't', known: { ...known, extra }, ending: { kind: 'finished' }, checks: [] }],
    });
    const read = await readBytes(Buffer.from(text));
    assert.deepEqual(read.tests[0]?.known?.extra, extra);
  });
  test('is refused where it cannot be understood', async () => {
    const text = written({ tests: [{ id: 't', known, ending: { kind: 'finished' }, checks: [] }] });
    for (const [from, to] of [
      ['state="known"', 'state="unknown"'],
      ['line="7"', 'line="x"'],
      [' entry="e"', ''],
      ['<known-list file="l.yaml"', '<known-list'],
    ] as const) {
      await assert.rejects(readBytes(Buffer.from(text.replace(from, to))), ReportError, to);
    }
  });
});
