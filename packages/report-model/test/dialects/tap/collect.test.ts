import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TapCollector } from '../../../src/dialects/tap/collect.js';
import { TapScanner } from '../../../src/dialects/tap/scanner.js';
import { collect } from './scan.js';

test('what is printed after a check belongs to that check', () => {
  const { diagnostics, checks } = collect(['# a\n1..2\nb\nok 1\n#  c\n# d\ne\nok 2\n# f\n']);
  assert.deepEqual(diagnostics, [
    { kind: 'comment', text: 'a' },
    { kind: 'output', text: 'b' },
  ]);
  assert.deepEqual(checks[0]?.diagnostics, [
    { kind: 'comment', text: ' c\nd' },
    { kind: 'output', text: 'e' },
  ]);
  assert.deepEqual(checks[1]?.diagnostics, [{ kind: 'comment', text: 'f' }]);
});

test('two YAML blocks are two diagnostics', () => {
  const { checks } = collect(['TAP version 14\n1..1\nok 1\n  ---\n  a: 1\n\n  b: 2\n  ...\n']);
  assert.deepEqual(checks[0]?.diagnostics, [{ kind: 'yaml', text: 'a: 1\n\nb: 2' }]);
});

test('empty lines within other output are part of it, elsewhere they are nothing', () => {
  const { checks } = collect(['1..1\nok 1\n\none\n\n\ntwo\n\n# three\n\n# four\n']);
  assert.deepEqual(checks[0]?.diagnostics, [
    { kind: 'output', text: 'one\n\n\ntwo' },
    { kind: 'comment', text: 'three\nfour' },
  ]);
});

test('the lines of a subtest are diagnostics of the point that closes it', () => {
  const { checks } = collect(['1..2\nok 1 - a\n# Subtest: b\n    ok 1 - in\n    1..1\nok 2 - b\n# after\n']);
  assert.equal(checks[0]?.diagnostics, undefined);
  assert.deepEqual(checks[1]?.diagnostics, [
    { kind: 'output', text: '# Subtest: b\n    ok 1 - in\n    1..1' },
    { kind: 'comment', text: 'after' },
  ]);
});

test('a subtest that was not finished is not lost', () => {
  const { checks } = collect(['1..2\nok 1 - a\n    ok 1 - in\n']);
  assert.deepEqual(checks[0]?.diagnostics, [{ kind: 'output', text: '    ok 1 - in' }]);
});

test('outcomes: a directive says more than ok', () => {
  const { checks, failed } = collect([
    '1..6\nok\nnot ok\nok # SKIP why\nnot ok # SKIP\nok # TODO why\nnot ok # TODO\n',
  ]);
  assert.deepEqual(
    checks.map((check) => check.outcome),
    ['pass', 'fail', 'skip', 'skip', 'bonus', 'todo'],
  );
  assert.equal(failed, 1);
});

const PLAN_PROBLEMS: Readonly<Record<string, [tap: string, problem: string | undefined]>> = {
  'a plan before': ['1..2\nok\nok\n', undefined],
  'a plan behind': ['ok\nok\n1..2\n', undefined],
  nothing: ['', 'no plan and no checks'],
  'no plan': ['ok\n', 'there is no plan'],
  'too few checks': ['1..3\nok\nok\n', 'planned 3 checks, ran 2'],
  'too many checks': ['1..1\nok\nok\n', 'planned 1 check, ran 2'],
  'checks, though all were to be skipped': ['1..0 # SKIP x\nok\n', 'planned 0 checks, ran 1'],
  'two plans': ['1..1\nok\n1..1\n', 'there is more than one plan'],
  'a plan in the middle': ['ok\n1..2\nok\n', 'the plan is neither before nor behind the checks'],
  'a number beyond the plan': ['1..2\nok 1\nok 3\n', 'check 3 is beyond the plan of 2'],
  'numbers in any order': ['1..2\nok 2\nok 1\n', undefined],
  'the same number twice': ['1..2\nok 1\nok 1\n', undefined],
};

for (const [name, [tap, problem]] of Object.entries(PLAN_PROBLEMS)) {
  test(`the plan: ${name}`, () => {
    assert.equal(collect([tap]).planProblem, problem);
  });
}

test('more checks than the limit are counted and judged, and that they are missing is said', () => {
  const result = collect(['1..5\nok\nok\nok\nnot ok\nnot ok\n# x\n'], { checks: 3 });
  assert.equal(result.checks.length, 3);
  assert.equal(result.failed, 2);
  assert.equal(result.planProblem, '3 of 5 checks kept');
});

test('names that use up the limit for all names end the keeping of checks', () => {
  const result = collect(['1..3\nok 1 - aaaaaaaa\nok 2 - bbbbbbbb\nok 3 - cccccccc\n'], { names: 16 });
  assert.equal(result.planProblem, '2 of 3 checks kept');
});

test('a name longer than the limit is cut, and says so', () => {
  const result = collect([`1..1\nok 1 - ${'n'.repeat(50)}\n`], { name: 10 });
  assert.equal(result.checks[0]?.name, 'nnnnnnnnnn [10 of 50 characters kept]');
});

test('of too much output the beginning stays where it was, and the end is kept', () => {
  const lines = Array.from({ length: 1000 }, (_, index) => `line ${index}`).join('\n');
  const { checks } = collect([`1..1\nok 1\n${lines}\n`], { head: 100, tail: 60 });
  const [head, tail] = checks[0]?.diagnostics ?? [];
  assert.match(head?.text ?? '', /^line 0\nline 1\n.*line \d+$/s);
  assert.match(
    tail?.text ?? '',
    /^\[output: \d+ of 8890 bytes kept; the last \d+ are\]\nline \d+\n.*line 999$/s,
  );
  assert.ok((head?.text.length ?? 0) <= 100);
});

test('the end of one long line is kept, too', () => {
  const { diagnostics } = collect(['x'.repeat(300_000), 'end\n'], { head: 1000, tail: 50 });
  assert.match(
    diagnostics?.at(-1)?.text ?? '',
    /^\[output: \d+ of \d+ bytes kept; the last 49 are\]\nx{46}end$/,
  );
});

test('bytes that are not text are kept one by one', () => {
  const { checks } = collect([Buffer.from([0x6f, 0x6b, 0x20, 0x63, 0x61, 0x66, 0xe9, 0x00, 0x0a])]);
  assert.equal(checks[0]?.name, 'caf\udce9\u0000');
});

test('the first reason to bail out counts', () => {
  assert.equal(collect(['1..1\nBail out! one\nBail out! two\n']).bailOut, 'one');
});

test('with a clock, a check has the time since the check before, unless it states one or it took no time', () => {
  let now = 100;
  const collector = new TapCollector({}, () => now);
  const scanner = new TapScanner(collector);
  const print = (line: string, at: number) => {
    now = at;
    scanner.push(Buffer.from(`${line}\n`));
  };
  print('TAP version 13', 100.1);
  print('ok 1 - first', 100.25);
  print('# comment', 101);
  print('ok 2 - second', 102.5);
  print('ok 3 - quick', 102.5001);
  print('ok 4 - stated # time=7ms', 110);
  print('1..4', 120);
  scanner.end();
  assert.deepEqual(
    collector.finish().checks.map(({ duration }) => duration),
    [0.25, 2.25, undefined, 0.007],
  );
});

for (const length of [70_000, 140_000, 200_000, 1_000_000]) {
  test(`a directive counts behind a name of ${length} bytes, however it is cut into chunks`, () => {
    const name = 'n'.repeat(length);
    const stream = `1..4\nok 1 - ${name} # SKIP why\nnot ok 2 - ${name} # TODO later\nnot ok 3 - ${name}\nok 4\n`;
    for (const size of [stream.length, 50_000]) {
      const chunks = Array.from({ length: Math.ceil(stream.length / size) }, (_, index) =>
        stream.slice(index * size, (index + 1) * size),
      );
      const { checks, planProblem } = collect(chunks);
      assert.deepEqual(
        checks.map(({ outcome, reason }) => [outcome, reason]),
        [
          ['skip', 'why'],
          ['todo', 'later'],
          ['fail', undefined],
          ['pass', undefined],
        ],
      );
      assert.equal(planProblem, undefined);
    }
  });
}

test('a # in a long name means that what follows is no directive, as in a short one', () => {
  for (const length of [10, 70_000, 1_000_000]) {
    const half = 'n'.repeat(length);
    const { checks } = collect([`1..1\nnot ok 1 - ${half} # ${half} # SKIP no\n`]);
    assert.equal(checks[0]?.outcome, 'fail');
  }
});

test("a plan of Perl's Test.pm marks checks as todo, numbered or not", () => {
  const { checks, plan, planProblem } = collect(['1..4 todo 3 2;\nok 1\nnot ok 2\nok\nnot ok 4\n']);
  assert.deepEqual(
    checks.map(({ outcome }) => outcome),
    ['pass', 'todo', 'bonus', 'fail'],
  );
  assert.deepEqual([plan, planProblem], [{ kind: 'checks', count: 4 }, undefined]);
});

test('a failure is excused by a directive that is a whole word, and by nothing that only begins like one', () => {
  const outcomes = (...lines: readonly string[]) => {
    const collector = new TapCollector();
    const scanner = new TapScanner(collector);
    scanner.push(Buffer.from(lines.map((line) => `${line}\n`).join('')));
    scanner.end();
    return collector.finish().checks.map(({ outcome }) => outcome);
  };
  assert.deepEqual(
    outcomes('not ok 1 - disk works # skipping is broken', 'not ok 2 - a # todolist', 'ok 3 # todolist'),
    ['fail', 'fail', 'pass'],
  );
  assert.deepEqual(
    outcomes('not ok 1 # SKIP b', 'not ok 2 # Skipped: b', 'not ok 3 # TODO: b', 'ok 4 # skipping b'),
    ['skip', 'skip', 'todo', 'skip'],
  );
});
