import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { openReport } from '@libvirt-tck/report-model';
import { type Comparison, compareReports } from '../../src/index.js';
import { classesOf } from '../support/reports.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-single-streams-'));
after(() => rmSync(folder, { recursive: true }));

async function compare(...streams: readonly string[]): Promise<Comparison> {
  const [old, now, ...more] = streams.map((text, index) => {
    const name = join(folder, `day-${index}.tap`);
    writeFileSync(name, text);
    return { name, report: openReport(name) };
  });
  assert.ok(old && now);
  return await compareReports([old, now, ...more]);
}

describe('single TAP streams', () => {
  test('are the same test, even if their files have other names', async () => {
    const { pairs } = await compare('1..2\nok 1 - a\nok 2 - b\n', '1..2\nok 1 - a\nnot ok 2 - b\n# no\n');
    assert.deepEqual(pairs[0] && classesOf(pairs[0]), ['regression: b']);
    assert.equal(pairs[0]?.differences[0]?.test, 'day-0');
    assert.deepEqual(pairs[0]?.renames, []);
  });
  test('have one row for each check, however many there are', async () => {
    const { matrix } = await compare('1..1\nok 1 - a\n', '1..1\nnot ok 1 - a\n', '1..1\nok 1 - a\n');
    assert.deepEqual(
      matrix?.rows.map(({ check, states }) => [check, ...states]),
      [['a', 'pass', 'fail', 'pass']],
    );
  });
});
