import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { KnownBrokenError } from '../../src/error.js';
import { loadLists, readLists } from '../../src/list/load-lists.js';
import { folderWith, listOf } from '../support/commands.js';

describe('loading lists', () => {
  test('throws the one thing that is wrong, with its place and line', async (t) => {
    const file = join(folderWith(t, { 'l.yaml': listOf(', owner: 7') }), 'l.yaml');
    await assert.rejects(loadLists([file]), (error) => {
      assert.ok(error instanceof KnownBrokenError);
      const { line = 0, column = 0, excerpt = '' } = error.position ?? {};
      const [source = '', caret] = excerpt.split('\n');
      assert.deepEqual([error.code, line], ['wrong-type', 3]);
      assert.equal(column, source.indexOf('7 }') + 1);
      assert.equal(caret, `${' '.repeat(column - 1)}^`);
      return true;
    });
  });
  test('throws everything that is wrong together', async (t) => {
    const file = join(folderWith(t, { 'l.yaml': listOf(', owner: 7, a: b') }), 'l.yaml');
    await assert.rejects(
      loadLists([file]),
      (error) => error instanceof AggregateError && error.errors.length === 2,
    );
  });
  test('throws some of very many faults, and tells how many there are', async (t) => {
    const keys = Array.from({ length: 500 }, (_, i) => `, key${i}: x`).join('');
    const file = join(folderWith(t, { 'l.yaml': listOf(keys) }), 'l.yaml');
    await assert.rejects(loadLists([file]), (error) => {
      assert.ok(error instanceof AggregateError);
      assert.equal(error.errors.length, 21);
      assert.match(error.errors.at(-1).message, /: 20 of 500 faults are shown; tck-known lint shows all$/);
      return true;
    });
  });
  test('reads a list once that is named twice', async (t) => {
    const folder = folderWith(t, { 'l.yaml': listOf() });
    const { lists, faults } = await readLists([folder, join(folder, 'l.yaml'), `${folder}/./l.yaml`]);
    assert.deepEqual([lists.length, faults], [1, []]);
  });
  test('throws where there is no such file', async () => {
    await assert.rejects(loadLists(['/nowhere/l.yaml']), { code: 'unreadable' });
  });
  test('throws where a folder has no list', async (t) => {
    const folder = folderWith(t, { 'list.txt': listOf() });
    await assert.rejects(loadLists([folder]), (error) => {
      assert.ok(error instanceof KnownBrokenError);
      assert.match(error.message, /^find a known-broken list in .*: no \.yaml, \.yml or \.json there$/);
      return error.code === 'unreadable';
    });
  });
  test('reads 100,000 entries', async (t) => {
    const entry = (i: number) => `  - { id: e${i}, test: t${i}, kind: broken, reason: r, bug: b }\n`;
    const text = `version: 1\nentries:\n${Array.from({ length: 100_000 }, (_, i) => entry(i)).join('')}`;
    const folder = folderWith(t, { 'l.yaml': text });
    const { lists, faults } = await readLists([join(folder, 'l.yaml')]);
    assert.deepEqual([faults, lists[0]?.entries.length], [[], 100_000]);
  });
  test('tells of 100,000 entries that contradict each other', async (t) => {
    const entry = (i: number) =>
      `  - id: e${i}\n    test: "**"\n    kind: broken\n    reason: r\n    bug: b\n`;
    const text = `version: 1\nentries:\n${Array.from({ length: 100_000 }, (_, i) => entry(i)).join('')}`;
    const folder = folderWith(t, { 'l.yaml': text });
    const { faults } = await readLists([join(folder, 'l.yaml')]);
    assert.equal(faults.length, 99_999);
  });
  test('gives up sooner the more there is to compare in each condition', async (t) => {
    const ranges = (i: number) =>
      Array.from({ length: 20 }, (_, k) => `">=${i * 50 + k * 2} <${i * 50 + k * 2 + 1}"`).join(', ');
    const entry = (i: number) =>
      `  - { id: e${i}, test: "**", kind: broken, when: { libvirt: [${ranges(i)}] }, reason: r, bug: b }\n`;
    const text = `version: 1\nentries:\n${Array.from({ length: 2000 }, (_, i) => entry(i)).join('')}`;
    const { faults } = await readLists([join(folderWith(t, { 'l.yaml': text }), 'l.yaml')]);
    assert.deepEqual(
      faults.map(({ code }) => code),
      ['tangled'],
    );
  });
  test('reads a condition of 20,000 ranges', async (t) => {
    const ranges = Array.from({ length: 20_000 }, (_, i) => `">=${i * 2} <${i * 2 + 1}"`).join(', ');
    const folder = folderWith(t, { 'l.yaml': listOf(`, when: { libvirt: [${ranges}] }`) });
    assert.deepEqual((await readLists([folder])).faults, []);
  });
  test('gives up on 10,000 entries whose conditions are all to be compared', async (t) => {
    const entry = (i: number) =>
      `  - id: e${i}\n    test: "**"\n    kind: broken\n    when: { driver: d${i} }\n    reason: r\n    bug: b\n`;
    const text = `version: 1\nentries:\n${Array.from({ length: 10_000 }, (_, i) => entry(i)).join('')}`;
    const folder = folderWith(t, { 'l.yaml': text });
    const { faults } = await readLists([join(folder, 'l.yaml')]);
    assert.deepEqual(
      faults.map(({ code }) => code),
      ['tangled'],
    );
  });
});
