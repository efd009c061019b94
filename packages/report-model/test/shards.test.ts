import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mergeReports } from '../src/merge.js';
import type { Report, Test } from '../src/model.js';
import { totalsOf } from '../src/totals.js';
import { anyReport } from './arbitrary.js';

function shard(part: string | undefined, ids: readonly string[], rest: Partial<Report> = {}): Report {
  const tests: readonly Test[] = ids.map((id) => ({ id, ending: { kind: 'finished' }, checks: [] }));
  return {
    suite: 's',
    runId: `run of ${part}`,
    ...(part !== undefined && { shard: part, shardPlan: 'p' }),
    started: '2026-11-22T10:00:00.000Z',
    platform: { uri: 'test:///default', capabilities: [], properties: [] },
    tests,
    summary: { complete: true, totals: totalsOf(tests) },
    ...rest,
  };
}

function merge(reports: readonly [Report, ...Report[]], isSameRun = false) {
  const faults: string[] = [];
  const names = reports.map((_, index) => `${'abcdefgh'[index]}.xml`);
  const merged = mergeReports(reports, {
    names,
    isSameRun,
    problem: ({ message }) => faults.push(message),
  });
  return { merged, faults, complete: merged.summary.complete };
}

describe('merging shards', () => {
  it('makes a whole run of all of them, in any order', () => {
    const { merged, faults, complete } = merge([shard('3/3', ['c']), shard('1/3', []), shard('2/3', ['b'])]);
    assert.deepEqual([faults, complete, merged.shard, merged.shardPlan], [[], true, undefined, undefined]);
  });

  it('divides and merges any report', () =>
    fc.assert(
      fc.property(anyReport, fc.constantFrom(3, 7, 50), (report, count) => {
        const { shard: _, shardPlan: __, ...whole } = report;
        const [first, ...others] = Array.from({ length: count }, (_, index): Report => {
          const tests = whole.tests.filter((_, place) => place % count === index);
          const summary = { ...whole.summary, totals: totalsOf(tests) };
          return { ...whole, shard: `${index + 1}/${count}`, shardPlan: 'p', tests, summary };
        });
        const { merged, faults } = merge([first as Report, ...others]);
        assert.deepEqual(faults, []);
        const byId = (tests: readonly Test[]) =>
          [...tests].sort((one, other) => (one.id < other.id ? -1 : 1));
        const alone = mergeReports([whole]);
        // A clone has ordinary objects only.
        const [one, other] = [merged, alone].map((it) => structuredClone({ ...it, tests: byId(it.tests) }));
        assert.deepEqual(one, other);
      }),
    ));

  it('names those that are missing, up to 20', () => {
    const { faults, complete } = merge([shard('2/5', ['b']), shard('4/5', ['d'])]);
    assert.deepEqual([faults, complete], [['missing: shard 1/5, 3/5, 5/5'], false]);
    const many = merge([shard('1/50', ['a']), shard('2/50', ['b'])]);
    assert.match(many.faults.join(), /, 22\/50 \(20 of 48 named\)$/);
  });

  it('names one that is there twice, run again or copied, unless it is a rerun', () => {
    for (const again of [shard('1/2', ['a'], { runId: 'y' }), shard('1/2', ['a'])]) {
      const { faults, complete } = merge([shard('1/2', ['a']), shard('2/2', ['b']), again]);
      assert.ok(faults.includes('shard 1/2 is there 2 times: a.xml, c.xml'), faults.join('\n'));
      assert.equal(complete, false);
      assert.equal(merge([shard('1/2', ['a']), shard('2/2', ['b']), again], true).complete, true);
    }
  });

  it('names those of different divisions, which may lack tests', () => {
    for (const other of [shard('2/3', ['b']), shard('2/2', ['b'], { shardPlan: 'q' })]) {
      const { faults, complete } = merge([shard('1/2', ['a']), other]);
      assert.match(
        faults.join(),
        /^a\.xml \(shard 1\/2\) and b\.xml \(shard 2\/[23]\) are of different divisions/,
      );
      assert.equal(complete, false);
    }
  });

  it('takes a report that is no shard for a rerun', () => {
    const { faults, complete } = merge(
      [shard('1/2', ['a']), shard('2/2', ['b']), shard(undefined, ['b'])],
      true,
    );
    assert.deepEqual([faults, complete], [[], true]);
  });

  it('keeps a shard that is merged with its rerun alone', () => {
    const { merged, faults } = merge([shard('1/2', ['a']), shard('1/2', ['a'], { runId: 'y' })], true);
    assert.deepEqual([faults, merged.shard, merged.shardPlan], [[], '1/2', 'p']);
  });

  it('does not accept a shard that cannot be', () => {
    const { faults, complete } = merge([shard('0/2', ['a']), shard('b', ['b'])]);
    assert.match(faults.join(), /^a\.xml states the shard "0\/2", .*,b\.xml states the shard "b"/);
    assert.equal(complete, false);
  });
});
