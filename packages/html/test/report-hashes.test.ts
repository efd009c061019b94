import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { ReportHashes } from '../src/report-hashes.js';
import { scratch } from './support/sites.js';

describe('the hashes of reports', () => {
  let folder: string;
  let report: string;
  let cache: string;
  beforeEach(() => {
    folder = scratch();
    report = join(folder, 'report.xml');
    cache = join(folder, 'caches/hashes.json');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

  /** Writes a file, and waits until the clock of the file system has ticked. */
  async function writeOld(text: string): Promise<void> {
    writeFileSync(report, text);
    await setTimeout(50);
  }

  /** The hash that a build uses, and keeps. @param age of the report, in milliseconds */
  function hashOf(age = 10_000): string {
    const hashes = new ReportHashes(cache, () => statSync(report).ctimeMs + age);
    const hash = hashes.of(report);
    hashes.save();
    return hash;
  }

  /** Puts a hash that no file has in the place of each that is kept. */
  function forge(): void {
    const text = readFileSync(cache, 'utf8').replaceAll(/"sha256":"[0-9a-f]{64}"/g, '"sha256":"forged"');
    writeFileSync(cache, text);
  }

  test('are taken over for files that did not change', async () => {
    await writeOld('one');
    assert.equal(hashOf(), sha256('one'));
    forge();
    assert.equal(hashOf(), 'forged');
  });

  test('are those of the bytes if a file changes, even to one of the same size and modification time', async () => {
    await writeOld('one');
    const { atime, mtime } = statSync(report);
    hashOf();
    writeFileSync(report, 'two');
    utimesSync(report, atime, mtime);
    assert.equal(hashOf(), sha256('two'));
  });

  test('are those of the bytes if another file takes the place', async () => {
    await writeOld('one');
    hashOf();
    writeFileSync(join(folder, 'other'), 'two');
    renameSync(join(folder, 'other'), report);
    assert.equal(hashOf(), sha256('two'));
  });

  test('are not kept for a file that may still change unseen', () => {
    writeFileSync(report, 'one');
    hashOf(10);
    forge();
    assert.equal(hashOf(), sha256('one'));
  });

  for (const text of ['', 'null', '[]', '{"x": 1}'])
    test(`are right with ${text || 'nothing'} for a cache`, () => {
      mkdirSync(join(folder, 'caches'));
      writeFileSync(cache, text);
      writeFileSync(report, 'one');
      assert.equal(hashOf(), sha256('one'));
    });

  test('are right without a place to keep them', () => {
    writeFileSync(report, 'one');
    writeFileSync(join(folder, 'caches'), 'a file');
    assert.equal(hashOf(), sha256('one'));
    assert.equal(new ReportHashes(undefined).of(report), sha256('one'));
    assert.ok(!existsSync(cache));
  });
});
