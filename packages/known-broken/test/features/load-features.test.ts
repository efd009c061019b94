import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { KnownBrokenError, loadFeatures, matchesGlob } from '../../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-features-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(text: string): string {
  const file = join(folder, 'features.yaml');
  writeFileSync(file, text);
  return file;
}

const validate = new Ajv().compile(
  JSON.parse(
    readFileSync(fileURLToPath(new URL('../../../schema/features.schema.json', import.meta.url)), 'utf8'),
  ),
);

const good = `version: 1
features:
  - id: save
    title: Save and restore
    area: Domains
    tests:
      - domain/30*
      - { test: domain/320-managed-save, checks: "*removed*" }
`;

test('a feature has tests, or some checks of them', async () => {
  const { features } = await loadFeatures(fileWith(good));
  assert.deepEqual(
    features.map(({ id, title, area }) => [id, title, area]),
    [['save', 'Save and restore', 'Domains']],
  );
  const [all, some] = features[0]?.evidence ?? [];
  assert.ok(all && matchesGlob(all.test, 'domain/300-save-restore'));
  assert.equal(all.checks, undefined);
  assert.ok(some?.checks && matchesGlob(some.checks, 'the file is removed'));
  assert.ok(validate(parse(good)));
});

for (const [what, from, to, place, message] of [
  ['an unknown key', 'area:', 'aera:', '5:5', /has no key "aera"; did you mean "area"/],
  ['a bad id', 'id: save', 'id: Save It', '3:9', /the id must be lower-case/],
  ['another version', 'version: 1', 'version: 2', '1:10', /only version 1/],
  ['a list for a text', 'title: Save and restore', 'title: [a]', '4:12', /must be text/],
  ['YAML that breaks off', '"*removed*" }', '"*removed*"', '8:9', /./],
] as const)
  test(`${what} is an error with a place, and against the schema`, async () => {
    const text = good.replace(from, to);
    assert.notEqual(text, good);
    const file = fileWith(text);
    await assert.rejects(loadFeatures(file), (error) => {
      const errors = error instanceof AggregateError ? error.errors : [error];
      const found = errors.filter((one) => one instanceof KnownBrokenError);
      return found.some(
        ({ message: text, position }) =>
          message.test(text) && position?.file === file && `${position.line}:${position.column}` === place,
      );
    });
    if (!what.startsWith('YAML')) assert.equal(validate(parse(text)), false);
  });

test('an id is of one feature, a file has a feature, and a feature has a test', async () => {
  const twice = `${good}${good.slice(good.indexOf('  - id'))}`;
  await assert.rejects(loadFeatures(fileWith(twice)), /the id "save" is already used/);
  await assert.rejects(loadFeatures(fileWith('version: 1\nfeatures: []\n')), /the file has no feature/);
  const none = `${good.slice(0, good.indexOf('    tests:'))}    tests: []\n`;
  await assert.rejects(loadFeatures(fileWith(none)), /the feature names no test/);
});
