import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatManPage, formatManPages } from '../../src/help/man-page.js';
import { sampleSpec } from '../command/sample-command.js';
import { sampleFamily } from '../command/sample-family.js';

const release = { version: '1.2.3', date: '2026-11-22' };
const page = formatManPage(sampleSpec, release);

/** Why a tool cannot be asked, if it cannot. */
const missing = (tool: string, pkg: string) =>
  spawnSync(tool, ['--version']).error === undefined ? false : `needs ${tool}: apt-get install ${pkg}`;

test('groff finds nothing to warn of', { skip: missing('groff', 'groff') }, () => {
  const { stdout, stderr } = spawnSync('groff', ['-man', '-ww', '-z'], { input: page, encoding: 'utf8' });
  assert.equal(stdout + stderr, '');
});

test('mandoc finds nothing to warn of', { skip: missing('mandoc', 'mandoc') }, () => {
  const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning'], { input: page, encoding: 'utf8' });
  assert.equal(stdout, '');
});

test('the page is as it was looked at', () => {
  const golden = new URL('../../../test/fixtures/man-page.1', import.meta.url);
  assert.equal(page, readFileSync(golden, 'utf8'));
});

test('text is set as it is, whatever it means to roff', { skip: missing('groff', 'groff') }, () => {
  const hostile = ".SH in\\fBtro 'quoted' --dash";
  const spec = { ...sampleSpec, purpose: hostile, description: [`'${hostile}`, hostile] };
  const { stdout } = spawnSync('groff', ['-man', '-Tascii', '-P-cbou'], {
    input: formatManPage(spec, release),
    encoding: 'utf8',
  });
  assert.ok(stdout.includes(`tck-sample - ${hostile}`), stdout);
  assert.ok(stdout.includes(`   '${hostile}`), stdout);
  assert.ok(stdout.includes(`   ${hostile}`), stdout);
});

test('a family has a page, and so has each of its commands', () => {
  const pages = formatManPages(sampleFamily, release);
  assert.deepEqual([...pages.keys()], ['tck-family.1', 'tck-family-lint.1', 'tck-family-record.1']);
  assert.match(
    pages.get('tck-family-lint.1') ?? '',
    /^\.SH NAME\ntck\\-family\\-lint \\- find faults\n\.SH SYNOPSIS\n\.B tck\\-family lint$/m,
  );
  assert.match(pages.get('tck-family.1') ?? '', /^\.BR tck\\-family\\-lint \(1\),$/m);
  assert.deepEqual([...formatManPages(sampleSpec, release).keys()], ['tck-sample.1']);
});
