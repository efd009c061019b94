import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { SiteOutput } from '../src/output.js';
import { recover } from '../src/swap.js';
import { scratch } from './support/sites.js';

describe('a swap that was killed between its two steps', () => {
  let folder: string;
  let place: string;
  beforeEach(() => {
    folder = scratch();
    place = join(folder, 'site');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const old = () => `${place}.tck-html-old`;

  test('left the old site, which is put back', () => {
    new SiteOutput(place).finish({});
    renameSync(place, old());
    recover(place);
    assert.ok(existsSync(join(place, 'data/site.json')));
    assert.ok(!existsSync(old()));
  });

  test('left the old site beside the new one, and it is removed', () => {
    new SiteOutput(place).finish({});
    renameSync(place, old());
    new SiteOutput(place).finish({});
    recover(place);
    assert.ok(!existsSync(old()));
  });

  for (const isThere of [true, false])
    test(`left no folder of a user ${isThere ? 'beside a site' : 'without a site'}`, () => {
      if (isThere) new SiteOutput(place).finish({});
      mkdirSync(old());
      writeFileSync(join(old(), 'letter.txt'), 'dear');
      recover(place);
      assert.equal(readFileSync(join(old(), 'letter.txt'), 'utf8'), 'dear');
      assert.equal(existsSync(place), isThere);
    });
});
