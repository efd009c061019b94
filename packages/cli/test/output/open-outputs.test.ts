import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { openOutputs } from '../../src/output/open-outputs.js';
import { plainStyle } from '../../src/terminal/color.js';
import { runSample, runShell } from '../command/run-sample.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tck-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => join(folder, name);

function open(names: readonly string[], inputs: readonly string[] = []) {
  const routes = names.map((name) => ({
    target: inFolder(name),
    format: 'xml',
    isCompressed: name.endsWith('.gz'),
  }));
  return openOutputs(routes, { inputs, stdoutStyle: plainStyle, onAllUnread: () => {} });
}

test('every output gets its own format, and people get theirs', () => {
  const [xml, junit] = [inFolder('report.xml'), inFolder('report.junit.xml')];
  const { stdout, status } = runSample(['write', '-o', xml, '-o', junit, '--color']);
  assert.equal(readFileSync(xml, 'utf8'), 'written as xml\n');
  assert.equal(readFileSync(junit, 'utf8'), 'written as junit\n');
  assert.equal(stdout, '\x1b[32mwritten\x1b[39m as text\n');
  assert.equal(status, 0);
});

test('what is written is in the file at once', () => {
  const [output] = open(['report.xml']);
  output?.write('<report>');
  assert.equal(readFileSync(inFolder('report.xml'), 'utf8'), '<report>');
  output?.close();
});

test('a file keeps what it holds until the first write', () => {
  writeFileSync(inFolder('report.xml'), 'the last report');
  const [output] = open(['report.xml']);
  assert.equal(readFileSync(inFolder('report.xml'), 'utf8'), 'the last report');
  output?.write('new');
  output?.close();
  assert.equal(readFileSync(inFolder('report.xml'), 'utf8'), 'new');
});

test('a file that was closed without a write is empty', () => {
  writeFileSync(inFolder('report.xml'), 'the last report');
  open(['report.xml'])[0]?.close();
  assert.equal(readFileSync(inFolder('report.xml'), 'utf8'), '');
});

test('a file that a failing command made and did not write to is removed', () => {
  writeFileSync(inFolder('old.xml'), 'the last report');
  const files = ['-o', inFolder('new.xml'), '-o', inFolder('old.xml')];
  assert.equal(runSample(['fail-after-opening', ...files]).status, 2);
  assert.equal(runSample(['write', ...files, '-o', inFolder('none/x.xml')]).status, 2);
  assert.deepEqual(readdirSync(folder), ['old.xml']);
  assert.equal(readFileSync(inFolder('old.xml'), 'utf8'), 'the last report');
});

test('a compressed file can be read whenever the event loop has turned, and is what was written', async () => {
  const [output] = open(['report.xml.gz']);
  const read = () => gunzipSync(readFileSync(inFolder('report.xml.gz'))).toString();
  for (const [written, all] of [
    ['<report>', '<report>'],
    ['<test/>', '<report><test/>'],
  ] as const) {
    output?.write(written);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(read(), all);
  }
  const long = '<x/>'.repeat(100_000);
  output?.write(long);
  output?.write('</report>');
  output?.close();
  assert.equal(read(), `<report><test/>${long}</report>`);
});

test('a compressed file holds what was written when the command fails', () => {
  assert.equal(runSample(['fail-after-writing', '-o', inFolder('a.xml.gz')]).status, 70);
  assert.equal(gunzipSync(readFileSync(inFolder('a.xml.gz'))).toString(), 'written');
});

test('an output that cannot be opened is one clear error, and the others stay as they are', () => {
  writeFileSync(inFolder('good.xml'), 'the last report');
  mkdirSync(inFolder('folder'));
  for (const [name, reason] of [
    ['none/report.xml', 'no such file or directory'],
    ['folder', 'illegal operation on a directory'],
    ['good.xml/x', 'not a directory'],
  ] as const) {
    const { stderr, status } = runSample(['write', '-o', inFolder('good.xml'), '-o', inFolder(name)]);
    assert.equal(stderr, `tck-sample: could not write ${inFolder(name)}: ${reason}\n`);
    assert.equal(status, 2);
  }
  assert.equal(readFileSync(inFolder('good.xml'), 'utf8'), 'the last report');
});

test('an output is neither an input nor another output, by whatever name', () => {
  writeFileSync(inFolder('report.xml'), 'precious');
  symlinkSync('report.xml', inFolder('link.xml'));
  assert.throws(() => open(['link.xml'], [inFolder('report.xml')]), {
    code: 'unwritable',
    message: `write ${inFolder('link.xml')}: it is an input too`,
  });
  assert.throws(() => open(['report.xml', 'link.xml']), {
    code: 'unwritable',
    message: `write ${inFolder('link.xml')}: it is named twice`,
  });
  assert.throws(() => open(['report.xml', 'report.xml']), /: it is named twice/);
  assert.equal(readFileSync(inFolder('report.xml'), 'utf8'), 'precious');
  const { stderr } = runSample(['write', '-o', '-', '-o', '-']);
  assert.equal(stderr, 'tck-sample: could not write standard output: it is named twice\n');
});

test('inputs that are not there, or no files, are somebody else’s concern', () => {
  open(['report.xml'], ['-', inFolder('missing.xml'), '/dev/null', 'x'.repeat(5000)])[0]?.close();
});

test('an output that is no file is written to all the same', () => {
  assert.equal(runShell('$sample write -q -o /dev/stdout | cat').stdout, 'written as xml\n');
  const { stderr, status } = runShell('$sample write -o /dev/full');
  assert.equal(stderr, 'tck-sample: could not write /dev/full: no space left on device\n');
  assert.equal(status, 2);
});
