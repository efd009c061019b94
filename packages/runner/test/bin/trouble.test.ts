import assert from 'node:assert/strict';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderOf } from '../folder-of.js';
import { testsIn } from './report-text.js';
import { named, tckRun } from './tck-run.js';

const passing = '#!/bin/sh\necho 1..1\necho ok 1 - here\n';
const failing = '#!/bin/sh\necho 1..1\necho not ok 1 - here\nexit 1\n';

it('a script that does not start is reported with the reason', async (t) => {
  const folder = folderOf(t, {
    plain: 'echo 1..0\n',
    'gone.sh': '#!/nowhere/sh -e\n',
    'crlf.sh': '#!/bin/sh\r\necho 1..0\n',
  });
  const { status, stdout } = await tckRun(['--format=json', 'plain', 'gone.sh', 'crlf.sh'], { folder });
  assert.equal(status, 1);
  assert.deepEqual(
    JSON.parse(stdout).tests.map(({ ending }: { ending: unknown }) => ending),
    [
      { kind: 'not-started', reason: 'no #! line and not executable' },
      { kind: 'not-started', reason: 'no such interpreter: /nowhere/sh' },
      { kind: 'not-started', reason: 'no such interpreter: /bin/sh\r' },
    ],
  );
});

it('a file that cannot be read is named; the others run, and the report is not complete', async (t) => {
  const folder = folderOf(t, { 'a.sh': passing });
  symlinkSync('loop.t', join(folder, 'loop.t'));
  const { status, stdout, stderr } = await tckRun(['.'], { folder });
  assert.equal(status, 4);
  assert.match(stderr, /could not read \S*\/loop\.t: too many symbolic links encountered\n/);
  assert.doesNotMatch(stderr, /stopped/);
  assert.match(stdout, /<summary complete="false"/);
  assert.equal(testsIn(stdout).length, 1);
});

describe('trouble', () => {
  const cases: readonly (readonly [name: string, args: readonly string[], message: RegExp])[] = [
    ['an unknown option', ['--urii=x'], /--urii/],
    ['an unknown test', ['nowhere'], /could not find the test nowhere/],
    ['an empty operand', [''], /could not find the test "": it has no name/],
    ['an empty suite', ['--suite='], /could not find the suite's folder "": it has no name/],
    ['a bad glob', ['domain/[z-a]*'], /could not understand the pattern domain\/\[z-a\]\*/],
    ['no match', ['--grep=zzz'], /could not find a test that matches zzz/],
    ['a bad pattern', ['--grep=('], /could not understand the pattern \(/],
    [
      'no number of jobs',
      ['-j0'],
      /could not follow --jobs=0: it takes auto, or a whole number from 1 to 1000/,
    ],
    [
      'two configurations',
      ['--no-config', '--config=c.yml'],
      /could not follow both --config and --no-config/,
    ],
    [
      'an impossible fact',
      ['--platform=os=a b'],
      /could not understand --platform os=a b: os cannot be "a b"/,
    ],
    ['a fact without a value', ['--property=x'], /could not understand --property x: it must be NAME=VALUE/],
    [
      'an unreachable URI',
      ['--uri=test:///nowhere.xml'],
      /could not connect to test:\/\/\/nowhere\.xml \(from --uri\)/,
    ],
    ['an empty URI', ['--uri='], /could not connect to the driver of --uri: it names none/],
    [
      'a missing configuration',
      ['--config=nowhere.yml'],
      /could not read the configuration nowhere\.yml\n.*no such file/,
    ],
    ['an output that cannot be opened', ['-o', '/nowhere/r.xml'], /could not write \/nowhere\/r\.xml/],
    ['an output that cannot be written', ['-o', '/dev/full'], /could not write \/dev\/full: no space left/],
    [
      'an archive that cannot be written',
      ['--archive=/nowhere/a.tgz'],
      /could not write the archive \/nowhere\/a\.tgz/,
    ],
    [
      'an archive that is the report too',
      ['--archive=./a.tgz', '-o', 'a.tgz', '--format=xml'],
      /could not write \.\/a\.tgz: it is named twice/,
    ],
  ];
  for (const [name, args, message] of cases) {
    it(`is reported once: ${name}`, async (t) => {
      const folder = folderOf(t, { 'a.sh': passing });
      const operands =
        name === 'an unknown test' ? [] : name.includes('match') || name.includes('pattern') ? [] : ['a.sh'];
      const { status, stderr, stdout } = await tckRun([...args, ...operands], { folder });
      assert.equal(status, 2, stderr + stdout);
      assert.match(stderr, message);
      assert.equal([...stderr.matchAll(/could not/g)].length, 1, stderr);
    });
  }

  it('is reported if a link leads from the archive to the report', async (t) => {
    const folder = folderOf(t, { 'a.sh': passing });
    symlinkSync('r.xml', join(folder, 'a.tgz'));
    const { status, stderr } = await tckRun(['--archive=a.tgz', '-o', 'r.xml', 'a.sh'], { folder });
    assert.equal(status, 2);
    assert.match(stderr, /could not write a\.tgz: it is named twice/);
  });

  it('with an archive loses no result', async (t) => {
    const folder = folderOf(t, { 'a.sh': passing, 'b.sh': failing });
    const args = ['--archive=/dev/full', '-o', 'r.xml', '--known=k.yaml', 'a.sh', 'b.sh'];
    writeFileSync(join(folder, 'k.yaml'), 'version: 1\nentries: []\n');
    const { status, stderr, stdout } = await tckRun(args, { folder });
    assert.equal(status, 2);
    assert.match(stderr, /could not write the archive \/dev\/full\n.*no space left/);
    assert.match(stderr, /failures: 0 known, 1 new/);
    assert.match(stdout, /2 tests, 2 checks/);
    assert.match(readFileSync(join(folder, 'r.xml'), 'utf8'), /<summary complete="true"/);
  });

  it('in a configuration is reported with all positions', async (t) => {
    const folder = folderOf(t, { 'a.sh': passing });
    writeFileSync(join(folder, 'tck.yml'), 'uri: test:///default\nkernals: []\ntimeout: [1]\n');
    const { status, stderr } = await tckRun(['--config=tck.yml', 'a.sh'], { folder });
    assert.equal(status, 2);
    assert.match(
      stderr,
      /"kernals" is not known; did you mean "kernels"\?\n\s+at tck\.yml:2:1\n\s+kernals: \[\]\n\s+\^/,
    );
    assert.match(stderr, /at tck\.yml:3:10/);
  });
});

it('a connection to another host is announced', async () => {
  const { status, stderr } = await tckRun(['--uri=test+tcp://127.0.0.1:9/default', ...named('passes.sh')]);
  assert.equal(status, 2);
  assert.match(stderr, /^tck-run: connecting to test\+tcp:\/\/127\.0\.0\.1:9\/default$/m);
});
