import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type OutputRequest, routeOutputs } from '../../src/output/route.js';
import { sampleSpec } from '../command/sample-command.js';

function route(request: Partial<OutputRequest>): readonly string[] {
  const all = { files: [], format: undefined, quiet: false, stdoutIsTerminal: false, ...request };
  return routeOutputs(sampleSpec.outputs, all).map(
    ({ target, format, isCompressed }) => `${isCompressed ? 'compressed ' : ''}${format} to ${target}`,
  );
}

test('a terminal gets what is for people, a pipe what is for programs', () => {
  assert.deepEqual(route({ stdoutIsTerminal: true }), ['text to -']);
  assert.deepEqual(route({ stdoutIsTerminal: false }), ['xml to -']);
  assert.deepEqual(route({ stdoutIsTerminal: true, quiet: true }), ['text to -']);
});

test('a format decides for standard output, whatever it is', () => {
  assert.deepEqual(route({ format: 'junit', stdoutIsTerminal: true }), ['junit to -']);
  assert.deepEqual(route({ format: 'text', stdoutIsTerminal: false }), ['text to -']);
});

test('the longest suffix decides for a file; standard output is then free for people', () => {
  const files = ['a.xml', 'a.junit.xml', 'B.TXT', 'results'];
  const routes = ['xml to a.xml', 'junit to a.junit.xml', 'text to B.TXT', 'xml to results'];
  for (const stdoutIsTerminal of [true, false])
    assert.deepEqual(route({ files, stdoutIsTerminal }), [...routes, 'text to -']);
  assert.deepEqual(route({ files, quiet: true }), routes);
});

test('a format decides for files too', () => {
  assert.deepEqual(route({ files: ['results.xml', 'x'], format: 'junit' }), [
    'junit to results.xml',
    'junit to x',
    'text to -',
  ]);
});

test('a format that the suffixes of files contradict is an error', () => {
  for (const [files, format, file] of [
    [['a.xml'], 'text', 'a.xml'],
    [['a.txt', 'b.xml.gz'], 'text', 'b.xml.gz'],
    [['a.junit.xml', 'b.xml'], 'junit', 'b.xml'],
  ] as const)
    assert.throws(() => route({ files, format }), {
      code: 'usage',
      message: `write ${format} to ${file}: its suffix is of xml; leave out --format, and each file has the format of its suffix`,
    });
  assert.deepEqual(route({ files: ['a.txt', 'b'], format: 'text', quiet: true }), [
    'text to a.txt',
    'text to b',
  ]);
});

test('"-" among the files is standard output, and then nothing else goes there', () => {
  assert.deepEqual(route({ files: ['-'], stdoutIsTerminal: true }), ['xml to -']);
  assert.deepEqual(route({ files: ['a.xml', '-'], format: 'junit' }), ['junit to a.xml', 'junit to -']);
});

test('a file that ends in .gz is compressed, in the format of the name before it', () => {
  assert.deepEqual(route({ files: ['a.junit.xml.gz', 'A.XML.GZ', 'a.gz'], quiet: true }), [
    'compressed junit to a.junit.xml.gz',
    'compressed xml to A.XML.GZ',
    'compressed xml to a.gz',
  ]);
  assert.deepEqual(route({ files: ['x.gz'], format: 'text', quiet: true }), ['compressed text to x.gz']);
});

test('a suffix that no format has is an error, unless --format names one', () => {
  for (const file of ['a.html', 'x.xml/a.md', 'a.tgz', 'a.foo.gz'])
    assert.throws(() => route({ files: [file] }), {
      code: 'usage',
      message:
        /no format has the suffix \.(html|md|tgz|foo); there are \.txt, \.xml, \.junit\.xml, each also/,
    });
  assert.deepEqual(route({ files: ['a.html'], format: 'xml', quiet: true }), ['xml to a.html']);
});

test('what does not look like a suffix is none', () => {
  for (const file of ['results-1.2', '.report', 'x.d/report', 'report.', '/dev/stdout'])
    assert.deepEqual(route({ files: [file], quiet: true }), [`xml to ${file}`]);
});
