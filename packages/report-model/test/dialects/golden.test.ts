import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { canonicalWriter } from '../../src/canonical/write.js';
import { FORMAT_LIST, loadWriter } from '../../src/formats.js';
import { assertGolden } from '../golden.js';
import { bytesOf, readBytes } from '../read.js';
import { SAMPLE } from '../sample-report.js';
import { writeAll } from '../write.js';

const FIXTURES = new URL('../../../test/fixtures/', import.meta.url);

for (const folder of ['junit', 'upstream']) {
  for (const file of readdirSync(new URL(folder, FIXTURES))) {
    test(`${folder}/${file} is read as this canonical report`, async () => {
      const { dialect, problems, ...report } = await readBytes(
        await bytesOf(new URL(`${folder}/${file}`, FIXTURES)),
        file,
      );
      assert.equal(dialect, folder);
      const told = problems.map(({ code, message, position }) => {
        return `<!-- ${code}, ${position?.line}:${position?.column}: ${message.replaceAll('--', '- -')} -->\n`;
      });
      const text = writeAll(canonicalWriter(), report) + told.join('');
      assertGolden(new URL(`golden/read/${file}.canonical.xml`, FIXTURES), text);
    });
  }
}

for (const { name, suffixes } of FORMAT_LIST) {
  test(`the sample is written so: ${name}`, async () => {
    const makeWriter = await loadWriter(name);
    const text = writeAll(makeWriter(), SAMPLE);
    // The style sheet and the script of a page are not the report's.
    const own = name === 'html' ? text.slice(text.indexOf('<main>')) : text;
    assertGolden(new URL(`golden/written/sample${suffixes[0]}`, FIXTURES), own);
  });
}
