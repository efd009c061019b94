import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { folderOf } from '../folder-of.js';
import { assertValid, noTestMore } from './report-text.js';
import { named, tckRun } from './tck-run.js';

const passing = '#!/bin/sh\necho 1..1\necho ok 1 - here\n';
const failing = '#!/bin/sh\necho 1..1\necho not ok 1 - here\nexit 1\n';

describe('the report', () => {
  it('goes to several files in the formats of their suffixes, and the summary to standard output', async (t) => {
    const folder = folderOf(t, { 'a.sh': passing, 'b.sh': failing });
    const files = ['r.xml', 'r.junit.xml', 'r.json', 'r.tap', 'r.txt'];
    const { status, stdout } = await tckRun([...files.flatMap((file) => ['-o', file]), '.'], { folder });
    assert.equal(status, 1);
    const [xml, junit, json, tap, text] = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    assertValid(xml ?? '');
    assert.match(junit ?? '', /<testsuites?\b/);
    assert.equal(JSON.parse(json ?? '').tests.length, 2);
    assert.match(tap ?? '', /^TAP version 13\n.*\nnot ok 2 - b/s);
    assert.match(text ?? '', /2 tests, 2 checks: 1 passed, 1 failed/);
    assert.match(stdout, /2 tests, 2 checks: 1 passed, 1 failed/);
    assert.match(stdout, /^testing test:\/\/\/default, from LIBVIRT_DEFAULT_URI$/m);
  });

  it('in a format that no suffix names is refused before anything runs, and .gz compresses', async (t) => {
    const folder = folderOf(t, { 'a.sh': `${passing}: > ran\n` });
    const { status, stderr } = await tckRun(['-o', 'r.zzz', 'a.sh'], { folder });
    assert.equal(status, 2);
    assert.match(stderr, /could not choose a format for r\.zzz/);
    assert.deepEqual(readdirSync(folder), ['a.sh']);
    await tckRun(['-o', 'r.junit.xml.gz', '-o', 'r.ctrf.json', 'a.sh'], { folder });
    assert.match(gunzipSync(readFileSync(join(folder, 'r.junit.xml.gz'))).toString(), /<testsuites?\b/);
    assert.equal(JSON.parse(readFileSync(join(folder, 'r.ctrf.json'), 'utf8')).results.summary.tests, 1);
  });

  it('for programs comes with one line for people', async (t) => {
    const skipping = '#!/bin/sh\necho "1..0 # SKIP no disk"\n';
    const folder = folderOf(t, { 'a.sh': passing, 'b.sh': failing, 'c.sh': skipping });
    const { stderr } = await tckRun(['.'], { folder });
    assert.match(stderr, /^tck-run: 3 tests, 2 checks: 1 passed, 1 failed; 1 test skipped$/m);
    const text = await tckRun(['--format=text', '.'], { folder });
    assert.match(text.stdout, /^3 tests, 2 checks: 1 passed, 1 failed; 1 test skipped, in /m);
    assert.doesNotMatch(text.stderr, /3 tests/);
  });

  it('ends with the slowest tests, and shows only failures, if asked to', async (t) => {
    const folder = folderOf(t, { 'a.sh': passing, 'b.sh': failing });
    const { stdout } = await tckRun(['--format=text', '--durations=1', '--only-failures', '.'], { folder });
    assert.match(stdout, /^FAILED +b /m);
    assert.doesNotMatch(stdout, /^ok /m);
    assert.match(stdout, /^Failed \(1\)\n {2}b /m);
    assert.match(stdout, /^Slowest \(1 of 2 tests\)\n {2}\d\.\d\d s {2}[ab]$/m);
    assert.match(stdout, /^1 test without failures is not shown\.$/m);
  });

  it('names flaky tests, and processes that a test left running, in text too', async (t) => {
    const folder = folderOf(t, {});
    const environment = { TCK_TEST_FLAKY: join(folder, 'flaky') };
    const scripts = named('fails-once.sh', 'background-same-group.sh');
    const { stdout } = await tckRun(['--format=text', '--retry=1', ...scripts], { environment });
    assert.match(stdout, /^Flaky \(1\)\n {2}fails-once {2}\(attempt 2 passed\)$/m);
    assert.match(stdout, /^ok +background-same-group .*\n +tck-run: ended leftover processes: /m);
  });

  it('is in the format asked for', async () => {
    const { stdout } = await tckRun(['--format=tap', ...named('passes.sh')]);
    assert.match(stdout, /^TAP version 13\n/);
  });

  it('has the facts and properties that the user sets, and marks those that it found otherwise', async () => {
    const options = ['--platform=os=Fedora,os-version=41', '--property=lab=seven', '--property', 'x=a=b,c'];
    const { stdout, stderr } = await tckRun([...options, ...named('passes.sh')]);
    assert.match(stdout, /<host os="fedora" os-version="41"/);
    assert.match(stdout, /<property name="lab" value="seven"\/>\n\s*<property name="x" value="a=b,c"\/>/);
    assert.match(stdout, /<overridden name="os" value="/);
    assert.match(stderr, /--platform os=Fedora: os is fedora, not Fedora\n/);
    assertValid(stdout);
  });

  it('has the facts that the user gives in place of missing ones only', async () => {
    const { stdout } = await tckRun(['--platform-default=daemon=1.2.3,driver=qemu', ...named('passes.sh')]);
    assert.match(stdout, /<driver name="test"/);
    assert.match(stdout, /<libvirt version="[^"]+" daemon="1\.2\.3"/);
    assert.doesNotMatch(stdout, /<overridden/);
  });

  it('has the time of day with --timer', async () => {
    const { stdout } = await tckRun(['--timer', '--format=text', ...named('passes.sh')]);
    assert.match(stdout, /^\[\d\d:\d\d:\d\d\] ok +passes/m);
  });

  it('ends without an error when its reader goes away', async () => {
    const { stderr } = await tckRun(named('passes.sh', 'passes.t'), {
      onOutput: (_, child) => child.stdout?.destroy(),
    });
    assert.doesNotMatch(stderr, /error/);
  });
});

describe('the output of tests', () => {
  it('comes as it is with --verbose', async () => {
    const { stdout } = await tckRun(['-v', '--format=text', ...named('passes.sh')]);
    assert.ok(
      stdout.includes('# passes\n1..2\nok 1 - written by a shell\non standard error\nok 2 - still here\n'),
    );
  });

  it('cannot act on a terminal, even one behind a pipe', async (t) => {
    const script = '#!/bin/sh\necho 1..1\nprintf "ok 1 - \\033[2Jcleared\\n"\n';
    const folder = folderOf(t, { 'a.sh': script });
    for (const jobs of ['-j1', '-j2']) {
      const { stdout } = await tckRun(['-v', jobs, '--format=text', '.'], { folder });
      assert.match(stdout, /ok 1 - \\x1B\[2Jcleared$/m);
      assert.doesNotMatch(stdout, /\x1b/);
    }
  });

  it('stands under the name of its test, which does not break a line', async (t) => {
    const folder = folderOf(t, { 'a\nnot ok 1.sh': passing });
    const alone = await tckRun(['-v', '--format=text', '.'], { folder });
    const besideOthers = await tckRun(['-v', '-j2', '--format=text', '.'], { folder });
    assert.match(alone.stdout, /^# a\S+not ok 1\n1\.\.1\nok 1 - here$/m);
    assert.match(besideOthers.stdout, /^a\S+not ok 1\| 1\.\.1\na\S+not ok 1\| ok 1 - here$/m);
  });

  it('ends its last line, so that nothing else stands on it', async (t) => {
    const folder = folderOf(t, { 'a.sh': '#!/bin/sh\nprintf "1..1\\nok 1"\n', 'b.sh': passing });
    const { stdout } = await tckRun(['-v', '--format=text', '.'], { folder });
    assert.match(stdout, /^# a\n1\.\.1\nok 1\nok +a .*\n# b\n1\.\.1\nok 1 - here\nok +b /m);
  });

  it('goes to standard error where standard output is taken', async () => {
    const { stdout, stderr } = await tckRun(['-v', ...named('passes.sh')]);
    assertValid(stdout);
    assert.match(stderr, /^1\.\.2\nok 1 - written by a shell\n/m);
  });

  it('comes by whole lines, each with its test, where tests run side by side', async () => {
    const { stdout } = await tckRun([
      '-v',
      '-j2',
      '--format=text',
      ...named('passes.sh', 'prints-anything.sh'),
    ]);
    assert.match(stdout, /^passes\| ok 1 - written by a shell$/m);
    assert.match(stdout, /^prints-anything\| ok 4/m);
  });

  it('goes to an archive, the last attempt of each', { skip: noTestMore }, async (t) => {
    const folder = folderOf(t, {});
    const archive = join(folder, 'all.tgz');
    const environment = { TCK_TEST_FLAKY: join(folder, 'flaky') };
    await tckRun(['--archive', archive, '--retry=1', ...named('passes.t', 'fails-once.sh')], { environment });
    mkdirSync(join(folder, 'unpacked'));
    execFileSync('tar', ['xzf', archive, '-C', join(folder, 'unpacked')]);
    const read = (name: string) => readFileSync(join(folder, 'unpacked', name), 'utf8');
    assert.equal(read('fails-once.sh'), '1..1\nok 1 - luck\n');
    assert.match(read('passes.t'), /^1\.\.3\nok 1 - written in Perl\n/);
    assert.match(
      read('meta.yml'),
      /^file_order:\n {2}- passes\.t\n {2}- fails-once\.sh\nstart_time: \d+\nstop_time: \d+\n$/m,
    );
  });

  it('is not printed with --quiet, nor is progress', async () => {
    const { stdout, stderr } = await tckRun(['-q', ...named('passes.sh')]);
    assert.equal(stderr, '');
    assertValid(stdout);
  });
});
