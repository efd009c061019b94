import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadStyle, plainStyle, signs, wantsColor } from '../../src/terminal/color.js';
import { noTerminal, onTerminal, runSample } from '../command/run-sample.js';

interface Case {
  readonly option?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal: boolean;
  readonly color: boolean;
}

const cases: Readonly<Record<string, Case>> = {
  'a terminal': { terminal: true, color: true },
  'no terminal': { terminal: false, color: false },
  'a dumb terminal': { env: { TERM: 'dumb' }, terminal: true, color: false },
  NO_COLOR: { env: { NO_COLOR: '1' }, terminal: true, color: false },
  'an empty NO_COLOR': { env: { NO_COLOR: '' }, terminal: true, color: true },
  FORCE_COLOR: { env: { FORCE_COLOR: '1' }, terminal: false, color: true },
  'an empty FORCE_COLOR': { env: { FORCE_COLOR: '' }, terminal: false, color: true },
  'FORCE_COLOR=0': { env: { FORCE_COLOR: '0' }, terminal: true, color: false },
  'FORCE_COLOR=false': { env: { FORCE_COLOR: 'false' }, terminal: true, color: false },
  'FORCE_COLOR on a dumb terminal': { env: { FORCE_COLOR: '1', TERM: 'dumb' }, terminal: true, color: true },
  'FORCE_COLOR against NO_COLOR': { env: { FORCE_COLOR: '1', NO_COLOR: '1' }, terminal: false, color: true },
  '--color': { option: true, terminal: false, color: true },
  '--no-color': { option: false, terminal: true, color: false },
  '--color against NO_COLOR': { option: true, env: { NO_COLOR: '1' }, terminal: false, color: true },
  '--no-color against FORCE_COLOR': {
    option: false,
    env: { FORCE_COLOR: '1' },
    terminal: true,
    color: false,
  },
};

for (const [name, { option, env = {}, terminal, color }] of Object.entries(cases))
  test(`${name}: ${color ? 'colour' : 'no colour'}`, () => {
    assert.equal(wantsColor({ option, environment: env, isTerminal: terminal }), color);
  });

test('a style sets text off, and the plain one leaves it', async () => {
  const style = await loadStyle(true);
  assert.deepEqual(Object.keys(style), Object.keys(plainStyle));
  assert.equal(style.bad('✗ fail'), '\x1b[31m✗ fail\x1b[39m');
  for (const paint of Object.values(style)) assert.match(paint('word'), /^\x1b\[\d+mword\x1b\[\d+m$/);
  for (const paint of Object.values(await loadStyle(false))) assert.equal(paint('word'), 'word');
});

test('a style is only given text: what else Array.map passes is left out', async () => {
  const style = await loadStyle(true);
  for (const paint of Object.values(style)) assert.deepEqual(['word'].map(paint), [paint('word')]);
});

test('the signs differ without colour', () => {
  assert.equal(new Set(Object.values(signs)).size, Object.keys(signs).length);
});

const green = '\x1b[32mwritten\x1b[39m';

test('a pipe gets no colour unless asked for', () => {
  assert.equal(runSample(['write']).stdout, 'written as xml\n');
  assert.equal(runSample(['write', '--color']).stdout, `${green} as xml\n`);
  assert.equal(runSample(['write'], { FORCE_COLOR: '1' }).stdout, `${green} as xml\n`);
});

test('a terminal gets colour unless asked not to', { skip: noTerminal }, () => {
  assert.equal(onTerminal('$sample write').text, `${green} as text\n`);
  assert.equal(onTerminal('$sample write --no-color').text, 'written as text\n');
  assert.equal(onTerminal('$sample write', { NO_COLOR: '1' }).text, 'written as text\n');
  assert.equal(onTerminal('$sample write', { TERM: 'dumb' }).text, 'written as text\n');
});
