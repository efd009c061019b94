import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseRenames } from '../src/align/renames-file.js';
import { fatalClasses } from '../src/index.js';
import { classesOf, compareAll, comparePair, reportOf, testOf } from './support/reports.js';

const threeChecks = ['pass defined', 'pass started', 'pass gone'];

describe('a test that vanished while one with the same checks appeared', () => {
  const old = reportOf([testOf('a/old', threeChecks), testOf('a/other', ['pass x'])]);
  const now = reportOf([testOf('a/new', threeChecks), testOf('a/other', ['pass x'])]);
  const rename = { kind: 'test', test: 'a/new', old: 'a/old', new: 'a/new' };
  test('is one test that probably has a new name, which fails nothing', async () => {
    const pair = await comparePair(old, now);
    assert.deepEqual(pair.renames, [{ ...rename, accepted: false }]);
    assert.deepEqual(classesOf(pair), ['renamed: a/new']);
    assert.equal(pair.differences[0]?.renamedFrom, 'a/old');
    assert.deepEqual([pair.counts.removed, pair.counts.added, pair.counts.renamed], [0, 0, 1]);
    assert.ok(!fatalClasses(true).has('renamed'));
  });
  test('fails the comparison where something in it got worse', async () => {
    const failing = reportOf([testOf('a/new', ['pass defined', 'pass started', 'fail gone: no'])]);
    const pair = await comparePair(reportOf([testOf('a/old', threeChecks)]), failing);
    assert.deepEqual(classesOf(pair), ['renamed: a/new', 'regression: gone']);
  });
  test('is one test where renames are accepted', async () => {
    const pair = await comparePair(old, now, { acceptRenames: true });
    assert.deepEqual(pair.renames, [{ ...rename, accepted: true }]);
    assert.deepEqual(pair.differences, []);
  });
  test('is one test where a file says so', async () => {
    const renames = parseRenames('# moved\n\na/old => a/new\n', 'renames.txt');
    assert.deepEqual((await comparePair(old, now, { renames })).differences, []);
    assert.deepEqual((await comparePair(now, old, { renames })).differences, []);
  });
  test('says what it was called, if something in it differs', async () => {
    const failing = reportOf([testOf('a/new', ['pass defined', 'pass started', 'fail gone: no'])]);
    const pair = await comparePair(reportOf([testOf('a/old', threeChecks)]), failing, {
      acceptRenames: true,
    });
    assert.deepEqual(classesOf(pair), ['regression: gone']);
    assert.equal(pair.differences[0]?.renamedFrom, 'a/old');
  });
  test('is left alone where several could be it', async () => {
    const two = reportOf([testOf('a/new', threeChecks), testOf('a/newer', threeChecks)]);
    const pair = await comparePair(reportOf([testOf('a/old', threeChecks)]), two, { acceptRenames: true });
    assert.deepEqual(pair.renames, []);
    assert.deepEqual(pair.ambiguous, [
      { kind: 'test', test: null, old: ['a/old'], new: ['a/new', 'a/newer'] },
    ]);
    assert.deepEqual([pair.counts.removed, pair.counts.added], [4, 8]);
  });
  test('is no rename in a run that is incomplete', async () => {
    const pair = await comparePair(old, reportOf([testOf('a/new', threeChecks)], { complete: false }));
    assert.deepEqual(pair.renames, []);
  });
});

describe('a check that vanished while one appeared in its place', () => {
  const old = reportOf([testOf('a/b', ['pass first', 'pass old name', 'pass last'])]);
  const now = reportOf([testOf('a/b', ['pass first', 'pass new name', 'pass last'])]);
  const rename = { kind: 'check', test: 'a/b', old: 'old name', new: 'new name' };
  test('is shown as a probable rename', async () => {
    const pair = await comparePair(old, now);
    assert.deepEqual(pair.renames, [{ ...rename, accepted: false }]);
    assert.deepEqual(classesOf(pair), ['renamed: new name']);
    assert.equal(pair.differences[0]?.renamedFrom, 'old name');
  });
  test('is one check where renames are accepted, or a file says so', async () => {
    assert.deepEqual((await comparePair(old, now, { acceptRenames: true })).differences, []);
    const renames = parseRenames('a/b::old name => a/b::new name', 'renames.txt');
    assert.deepEqual((await comparePair(old, now, { renames })).differences, []);
    assert.deepEqual((await comparePair(now, old, { renames })).differences, []);
  });
  test('is no rename where the outcome is another', async () => {
    const failing = reportOf([testOf('a/b', ['pass first', 'fail new name: no', 'pass last'])]);
    assert.deepEqual((await comparePair(old, failing)).renames, []);
  });
  test('is left alone where several could be it', async () => {
    const two = reportOf([testOf('a/b', ['pass first', 'pass new name', 'pass newer', 'pass last'])]);
    const pair = await comparePair(old, two, { acceptRenames: true });
    assert.deepEqual(pair.ambiguous, [
      { kind: 'check', test: 'a/b', old: ['old name'], new: ['new name', 'newer'] },
    ]);
    assert.equal(pair.counts.removed, 1);
  });
});

describe('a rename that changes nothing', () => {
  const old = reportOf([testOf('a/old', ['pass first', 'pass tck-7 is gone'])]);
  const now = reportOf([testOf('a/new', ['pass first', 'pass tck-8 has gone'])]);
  const unmatched = async (text: string, reports = [old, now]) => {
    const { unmatchedRenames } = await compareAll(reports, { renames: parseRenames(text, 'r.txt') });
    return unmatchedRenames.map(({ line, test, missing }) => `${line} ${test} ${missing}`);
  };
  test('as no report has the old name, or none the new one, is reported with its line', async () => {
    assert.deepEqual(await unmatched('# moved\na/odl => a/new\n'), ['2 null a/odl']);
    assert.deepEqual(await unmatched('a/old => a/nwe\n'), ['1 null a/nwe']);
    assert.deepEqual(await unmatched('a/old => a/new\n'), []);
  });
  test('of a check, is reported with its test', async () => {
    const moved = 'a/old => a/new\n';
    assert.deepEqual(await unmatched(`${moved}a/old::frist => a/new::first\n`), ['2 a/new frist']);
    assert.deepEqual(await unmatched(`${moved}a/old::x => a/newer::x\n`), ['2 a/newer x']);
  });
  test('is none where a check is named as it was printed', async () => {
    const text = 'a/old => a/new\na/old::tck-7 is gone => a/new::tck-8 has gone\n';
    assert.deepEqual(await unmatched(text), []);
    const { pairs } = await compareAll([old, now], { renames: parseRenames(text, 'r.txt') });
    assert.deepEqual(pairs[0]?.differences, []);
  });
  test('is none where one of several reports has each name', async () => {
    assert.deepEqual(await unmatched('a/old => a/new\n', [old, old, now]), []);
  });
});

describe('a file of renames', () => {
  const faultsOf = (text: string) => {
    try {
      parseRenames(text, 'renames.txt');
    } catch (error) {
      return (error as AggregateError).errors.map(({ message }) => message);
    }
    return [];
  };
  test('has all its faults reported at once, with their positions', () => {
    assert.deepEqual(faultsOf('a => b\nnonsense\na => c\nx::y => z\n => q\n'), [
      'read renames.txt:2:1: a line must be OLD => NEW',
      'read renames.txt:3:1: a is renamed twice',
      'read renames.txt:4:1: a test can only become a test, and a check a check (TEST::CHECK)',
      'read renames.txt:5:1: a line must be OLD => NEW',
    ]);
  });
  test('cannot give one name to two', () => {
    assert.deepEqual(faultsOf('a => c\nb => c\na::x => c::z\na::y => c::z\n'), [
      'read renames.txt:2:1: two become c',
      'read renames.txt:4:1: two become z',
    ]);
  });
  test('of another kind has some of its faults reported, and their number', () => {
    const faults = faultsOf(`${'x'.repeat(10_000)}\n`.repeat(1000));
    assert.equal(faults.length, 21);
    assert.equal(faults.at(-1), 'read all of renames.txt: 20 of 1000 faults are shown');
  });
  test('may use names that objects have', () => {
    const { tests } = parseRenames('__proto__ => constructor', 'renames.txt');
    assert.equal(tests.get('__proto__'), 'constructor');
    assert.equal(tests.get('constructor'), undefined);
  });
});
