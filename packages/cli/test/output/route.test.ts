import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type OutputWishes, routeOutputs } from '../../src/output/route.js';
import { sampleSpec } from '../command/sample-command.js';

function route(wishes: Partial<OutputWishes>): readonly string[] {
  const all = { files: [], format: undefined, quiet: false, stdoutIsTerminal: false, ...wishes };
  return routeOutputs(sampleSpec.outputs, all).map(({ target, format }) => `${format} to ${target}`);
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

test('"-" among the files is standard output, and then nothing else goes there', () => {
  assert.deepEqual(route({ files: ['-'], stdoutIsTerminal: true }), ['xml to -']);
  assert.deepEqual(route({ files: ['a.xml', '-'], format: 'junit' }), ['junit to a.xml', 'junit to -']);
});
