import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { folderOf } from '../folder-of.js';
import { testsIn } from './report-text.js';
import { tckRun } from './tck-run.js';

const passing = '#!/bin/sh\necho 1..1\necho ok 1 - here\n';
const failing = '#!/bin/sh\necho 1..1\necho not ok 1 - here\nexit 1\n';

describe('the tests of a run', () => {
  const files = {
    'tests/a.sh': passing,
    'tests/b.sh': passing,
    'tests/c.sh': passing,
    'tests/d/e.sh': passing,
  };

  it('are listed', async (t) => {
    const folder = folderOf(t, files);
    const { status, stdout } = await tckRun(['--list', '--grep', '^[ac]$', '--grep=d/', 'tests'], { folder });
    assert.equal(status, 0);
    assert.equal(stdout, 'a\nc\nd/e\n');
  });

  it('are listed, and nothing else is written', async (t) => {
    const folder = folderOf(t, files);
    for (const option of ['--output=list.json', '--format=json', '--archive=list.tgz']) {
      const { status, stderr } = await tckRun(['--list', option, 'tests'], { folder });
      assert.equal(status, 2);
      assert.match(stderr, new RegExp(`--list, which runs nothing: leave out ${option.split('=')[0]}\n`));
    }
    assert.deepEqual(readdirSync(folder), ['tests']);
  });

  it('are shuffled the same way for the same seed, and print a seed of their own', async (t) => {
    const folder = folderOf(t, files);
    const list = (seed: string) => tckRun(['--list', `--shuffle=${seed}`, 'tests'], { folder });
    const [one, same, other] = await Promise.all([list('x'), list('x'), list('y')]);
    assert.equal(one.stdout, same.stdout);
    assert.notEqual(one.stdout, other.stdout);
    const { stdout, stderr } = await tckRun(['--shuffle', 'tests'], { folder });
    const seed = /--shuffle=(\d+)/.exec(stderr)?.[1] ?? assert.fail();
    for (const quiet of [[], ['-q']]) {
      const { stderr } = await tckRun(['--list', '--shuffle', ...quiet, 'tests'], { folder });
      assert.match(stderr, /^tck-run: shuffled with --shuffle=\d+\n/);
    }
    assert.equal(
      (await list(seed)).stdout,
      testsIn(stdout)
        .map(({ id }) => `${id}\n`)
        .join(''),
    );
  });

  it('are the built-in suite by default', async (t) => {
    const folder = folderOf(t, files);
    assert.match((await tckRun(['--list'])).stdout, /^domain\/050-transient-lifecycle$/m);
    assert.match((await tckRun(['--list', 'domain/05*'])).stdout, /^domain\/050-transient-lifecycle\n$/);
    assert.equal((await tckRun(['--list', '--suite=tests', 'd'], { folder })).stdout, 'd/e\n');
  });
});

describe('tests that failed before', () => {
  const files = { 't/a.sh': passing, 't/b.sh': failing, 't/c/d.sh': failing };

  it('run alone with --last-failed, and first with --failed-first', async (t) => {
    const folder = folderOf(t, files);
    await tckRun(['-o', 'r.junit.xml', 't'], { folder });
    const list = async (option: string) => (await tckRun([option, '--list', 't'], { folder })).stdout;
    assert.equal(await list('--last-failed=r.junit.xml'), 'b\nc/d\n');
    assert.equal(await list('--failed-first=r.junit.xml'), 'b\nc/d\na\n');
  });

  it('are those of a report as large as --max-checks allows', async (t) => {
    const folder = folderOf(t, { ...files, 'b.tap': '1..3\nok 1\nok 2\nnot ok 3\n' });
    for (const option of ['--last-failed=b.tap', '--failed-first=b.tap']) {
      const refused = await tckRun([option, '--max-checks=2', '--list', 't'], { folder });
      assert.equal(refused.status, 2);
      assert.match(
        refused.stderr,
        /b\.tap:\d+:1: more than 2 checks in one test; --max-checks raises the limit/,
      );
      const { status, stderr } = await tckRun([option, '--max-checks=3', '--list', 't'], { folder });
      assert.equal(status, 0, stderr);
    }
  });

  it('that are no longer there are named, and no failure is no reason to run everything', async (t) => {
    const folder = folderOf(t, files);
    await tckRun(['-o', 'r.xml', 't'], { folder });
    await tckRun(['-o', 'clean.xml', 't/a.sh'], { folder });
    const some = await tckRun(['--last-failed=r.xml', '--list', 't/c'], { folder });
    assert.equal(some.status, 2);
    assert.match(
      some.stderr,
      /2 of the 2 tests that failed in r\.xml are not among the tests here: b, c\/d\n/,
    );
    const none = await tckRun(['--last-failed=clean.xml', 't'], { folder });
    assert.equal(none.status, 2);
    assert.match(none.stderr, /could not find a failed test in clean\.xml/);
  });
});

it('test ids are read from standard input', async (t) => {
  const folder = folderOf(t, { 't/a.sh': passing, 't/b.sh': passing });
  const { stdout } = await tckRun(['--list', '--suite=t', '-'], { folder, input: 'b\n' });
  assert.equal(stdout, 'b\n');
  const { status, stderr } = await tckRun(['--list', '--suite=t', '-'], { folder, input: '' });
  assert.equal(status, 2);
  assert.match(stderr, /could not find a test in the list of standard input: it is empty/);
});
