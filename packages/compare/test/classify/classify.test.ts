import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Test } from '@libvirt-tck/report-model';
import { check, classesOf, comparePair, ending, knownAs, reportOf, testOf } from '../support/reports.js';

const crashed = ending({ kind: 'crashed', signal: 'SIGSEGV' });
const skipAll = (reason: string) => ({ plan: { kind: 'skip-all', reason } }) as const;

async function classesFor(old: readonly Test[], now: readonly Test[]): Promise<readonly string[]> {
  return classesOf(await comparePair(reportOf(old), reportOf(now)));
}

/** How a check can stand, as a test that has it among others. */
const checks = {
  pass: ['pass it'],
  fail: ['fail it: broken'],
  skip: ['skip it: no disk'],
  missing: [],
} as const;

const checkTable = {
  pass: { pass: undefined, fail: 'regression', skip: 'lost-coverage', missing: 'removed' },
  fail: { pass: 'fix', fail: undefined, skip: 'hidden', missing: 'removed-failing' },
  skip: { pass: 'gained', fail: 'exposed', skip: undefined, missing: 'removed-skip' },
  missing: { pass: 'added', fail: 'new-failing', skip: 'added-skip', missing: undefined },
} as const;

describe('a check', () => {
  for (const [old, row] of Object.entries(checkTable)) {
    for (const [now, expected] of Object.entries(row)) {
      test(`${old} → ${now}: ${expected ?? 'same'}`, async () => {
        const testWith = (state: string) => [
          testOf('a/b', ['pass other', ...checks[state as keyof typeof checks]]),
        ];
        const classes = await classesFor(testWith(old), testWith(now));
        assert.deepEqual(classes, expected === undefined ? [] : [`${expected}: it`]);
      });
    }
  }
  test('failing with another message: changed-failure', async () => {
    const classes = await classesFor(
      [testOf('a/b', ['fail it: no disk'])],
      [testOf('a/b', ['fail it: no network'])],
    );
    assert.deepEqual(classes, ['changed-failure: it']);
  });
  test('failing with the message of another run: same', async () => {
    const classes = await classesFor(
      [testOf('a/b', ['fail it: no domain tck-4711'])],
      [testOf('a/b', ['fail it: no domain tck-4712'])],
    );
    assert.deepEqual(classes, []);
  });
  test('skipped for another reason: skip-reason-changed', async () => {
    const classes = await classesFor(
      [testOf('a/b', ['skip it: unsupported: by lxc'])],
      [testOf('a/b', ['skip it: resource: no disk'])],
    );
    assert.deepEqual(classes, ['skip-reason-changed: it']);
  });
});

/** How a test can stand as a whole. */
const endings = {
  pass: [testOf('a/b', ['pass it'])],
  fail: [testOf('a/b', ['pass it', 'fail other: broken'])],
  bad: [testOf('a/b', ['pass it'], crashed)],
  skip: [testOf('a/b', [], skipAll('policy: not today'))],
  missing: [],
} as const;

const endingTable = {
  pass: { bad: 'regression', skip: 'lost-coverage', missing: 'removed' },
  fail: { bad: 'worse', skip: 'hidden', missing: 'removed-failing' },
  bad: { pass: 'fix', fail: 'improved', bad: undefined, skip: 'hidden', missing: 'removed-failing' },
  skip: { pass: 'gained', fail: 'exposed', bad: 'exposed', skip: undefined, missing: 'removed-skip' },
  missing: { pass: 'added', fail: 'new-failing', bad: 'new-failing', skip: 'added-skip' },
} as const;

/** A report without any test counts as incomplete, so there is always another one. */
const reportWith = (tests: readonly Test[]) => reportOf([...tests, testOf('z/other', ['pass other'])]);

describe('a test as a whole', () => {
  for (const [old, row] of Object.entries(endingTable)) {
    for (const [now, expected] of Object.entries(row)) {
      test(`${old} → ${now}: ${expected ?? 'same'}`, async () => {
        const pair = await comparePair(
          reportWith(endings[old as keyof typeof endings]),
          reportWith(endings[now as keyof typeof endings]),
        );
        const whole = pair.differences.filter((one) => one.check === null && one.items === undefined);
        assert.deepEqual(
          whole.map((difference) => difference.class),
          expected === undefined ? [] : [expected],
        );
      });
    }
  }
  test('finished with failing checks or without: its checks say so, it is the same', async () => {
    assert.deepEqual(await classesFor(endings.pass, endings.fail), ['new-failing: other']);
  });
  test('crashing in another way: changed-kind', async () => {
    const stuck = [testOf('a/b', ['pass it'], ending({ kind: 'timed-out', limit: 60 }))];
    assert.deepEqual(await classesFor(endings.bad, stuck), ['changed-kind: a/b']);
  });
  test('skipped for another reason: skip-reason-changed', async () => {
    const other = [testOf('a/b', [], skipAll('resource: no network'))];
    assert.deepEqual(await classesFor(endings.skip, other), ['skip-reason-changed: a/b']);
  });
  test('skipping its checks one by one: it is skipped, after any result', async () => {
    const skipping = [testOf('a/b', ['skip it: policy: not today', 'skip other: policy: not today'])];
    const whole = async (old: readonly Test[], now: readonly Test[]) => {
      const { differences } = await comparePair(reportWith(old), reportWith(now));
      return differences
        .filter((one) => one.check === null && one.items === undefined)
        .map((one) => one.class);
    };
    assert.deepEqual(await whole(endings.bad, skipping), ['hidden']);
    assert.deepEqual(await whole(endings.missing, skipping), ['added-skip']);
    assert.deepEqual(await whole(skipping, endings.bad), ['exposed']);
    assert.deepEqual(await whole(skipping, endings.skip), []);
    assert.deepEqual(await whole(endings.pass, skipping), []);
    assert.deepEqual(await whole(skipping, skipping), []);
  });
  test('skipped as a whole: so is each of its checks', async () => {
    assert.deepEqual(await classesFor(endings.fail, endings.skip), [
      'hidden: a/b',
      'lost-coverage: it',
      'hidden: other',
    ]);
  });
});

describe('an item that one report does not show', () => {
  test('checks behind a crash are not reached, as one line, and not removed', async () => {
    const pair = await comparePair(
      reportOf([testOf('a/b', ['pass one', 'pass two', 'fail three: broken'])]),
      reportOf([testOf('a/b', ['pass one'], crashed)]),
    );
    assert.deepEqual(classesOf(pair), ['worse: a/b', 'not-reached: a/b']);
    assert.equal(pair.counts['not-reached'], 2);
    assert.equal(pair.counts.removed, 0);
  });
  test('a test that an incomplete run has not is not compared', async () => {
    const pair = await comparePair(
      reportOf([testOf('a/b', ['pass one']), testOf('a/c', ['pass one', 'pass two'])]),
      reportOf([testOf('a/b', ['pass one'])], { complete: false }),
    );
    assert.deepEqual(classesOf(pair), ['not-compared: a/c', 'not-compared: a/c']);
    assert.equal(pair.counts['not-compared'], 3);
    assert.equal(pair.counts.removed, 0);
  });
  test('a test that was interrupted is not compared', async () => {
    const pair = await comparePair(
      reportOf([testOf('a/b', ['pass one', 'pass two'])]),
      reportOf([testOf('a/b', ['pass one'], ending({ kind: 'interrupted' }))], { complete: false }),
    );
    assert.equal(pair.counts['not-compared'], 2);
    assert.equal(pair.counts.same, 1);
  });
});

describe('with known-broken lists, a check', () => {
  const known = (sketch: string, entry: string, kind?: string) =>
    testOf('a/b', ['pass other', check(sketch, 2, knownAs(entry, kind))]);
  const plain = (...sketches: string[]) => testOf('a/b', ['pass other', ...sketches]);
  const table: readonly (readonly [string, Test, Test, string | undefined])[] = [
    ['pass → known', plain('pass it'), known('fail it: x', 'e1'), 'masked-regression: it'],
    ['skip → known', plain('skip it: why'), known('fail it: x', 'e1'), 'masked-regression: it'],
    ['missing → known', plain(), known('fail it: x', 'e1'), 'masked-regression: it'],
    ['known → pass', known('fail it: x', 'e1'), plain('pass it'), 'fix-of-known: it'],
    ['known → fail', known('fail it: x', 'e1'), plain('fail it: x'), 'unmasked: it'],
    ['known → another failure', known('fail it: x', 'e1'), plain('fail it: y'), 'unmasked: it'],
    ['fail → known', plain('fail it: x'), known('fail it: x', 'e1'), 'newly-acknowledged: it'],
    ['known → known by another', known('fail it: x', 'e1'), known('fail it: x', 'e2'), 'reattributed: it'],
    [
      'known → known, says otherwise',
      known('fail it: x', 'e1'),
      known('fail it: y', 'e1'),
      'changed-failure: it',
    ],
    ['known → known', known('fail it: x', 'e1'), known('fail it: x', 'e1'), undefined],
    ['known → skip', known('fail it: x', 'e1'), plain('skip it: why'), 'hidden: it'],
    ['known → missing', known('fail it: x', 'e1'), plain(), 'removed-failing: it'],
    ['pass → flaky fail', plain('pass it'), known('fail it: x', 'e1', 'flaky'), 'flaky-noise: it'],
    ['flaky fail → pass', known('fail it: x', 'e1', 'flaky'), plain('pass it'), 'flaky-noise: it'],
    ['flaky pass → fail', known('pass it', 'e1', 'flaky'), plain('fail it: x'), 'regression: it'],
    ['todo → bonus', plain('todo it: later'), plain('bonus it'), 'fix-of-known: it'],
    ['bonus → todo', plain('bonus it'), plain('todo it: later'), 'masked-regression: it'],
    ['todo → fail', plain('todo it: later'), plain('fail it: later'), 'unmasked: it'],
    ['fail → todo', plain('fail it: later'), plain('todo it: later'), 'newly-acknowledged: it'],
    ['pass → bonus', plain('pass it'), plain('bonus it'), undefined],
  ];
  for (const [name, old, now, expected] of table) {
    test(`${name}: ${expected?.replace(': it', '') ?? 'same'}`, async () => {
      assert.deepEqual(await classesFor([old], [now]), expected === undefined ? [] : [expected]);
    });
  }
});

describe('with known-broken lists, a test as a whole', () => {
  const crash = (entry?: string) =>
    testOf('a/b', ['pass it'], {
      ...crashed,
      ...(entry !== undefined && { known: knownAs(entry, 'crash') }),
    });
  const failing = (entry: string) => testOf('a/b', ['pass it', check('fail two: x', 2, knownAs(entry))]);
  const table: readonly (readonly [string, Test, Test, string | undefined])[] = [
    ['pass → known crash', testOf('a/b', ['pass it']), crash('e1'), 'masked-regression'],
    ['known crash → pass', crash('e1'), testOf('a/b', ['pass it']), 'fix-of-known'],
    ['known crash → crash', crash('e1'), crash(), 'unmasked'],
    ['crash → known crash', crash(), crash('e1'), 'newly-acknowledged'],
    ['known → crash', failing('e1'), crash(), 'worse'],
    ['known → known crash', failing('e1'), crash('e2'), 'masked-regression'],
    ['known crash → known failures', crash('e1'), failing('e2'), 'improved'],
  ];
  for (const [name, old, now, expected] of table) {
    test(`${name}: ${expected ?? 'same'}`, async () => {
      const pair = await comparePair(reportOf([old]), reportOf([now]));
      assert.equal(pair.differences.find((one) => one.check === null)?.class, expected);
    });
  }
});

describe('what changed', () => {
  const failing = (entry?: string) =>
    reportOf([testOf('a/b', [check('fail it: x', 1, entry === undefined ? undefined : knownAs(entry))])], {
      lists: [entry === undefined ? 'list of old' : 'list of new'],
    });
  test('the behaviour, where the result is another', async () => {
    const pair = await comparePair(
      reportOf([testOf('a/b', ['pass it'])]),
      reportOf([testOf('a/b', ['fail it'])]),
    );
    assert.equal(pair.differences[0]?.changed, 'behaviour');
  });
  test('the list, where only that says something else', async () => {
    assert.equal((await comparePair(failing(), failing('e1'))).differences[0]?.changed, 'list');
  });
  test('the platform, where the list is the same and holds elsewhere', async () => {
    const on = (kernel: string, entry?: string) => ({
      ...failing(entry),
      knownLists: [{ file: 'list.yaml', sha256: 'same' }],
      platform: { capabilities: [], properties: [], host: { kernel } },
    });
    assert.equal((await comparePair(on('6.1'), on('6.2', 'e1'))).differences[0]?.changed, 'platform');
  });
  test('the platform, where the host lacks something', async () => {
    const pair = await comparePair(
      reportOf([testOf('a/b', ['pass it'])]),
      reportOf([testOf('a/b', ['skip it: resource: no disk'])]),
    );
    assert.equal(pair.differences[0]?.changed, 'platform');
  });
});
