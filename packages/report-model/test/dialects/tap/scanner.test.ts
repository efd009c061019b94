import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertGolden } from '../../golden.js';
import { events } from './scan.js';

const FIXTURES = new URL('../../../../test/fixtures/', import.meta.url);
const CORPUS = new URL('tap/', FIXTURES);
const FILES = readdirSync(CORPUS).sort();

test('every stream of the corpus is taken apart as before', () => {
  const seen = Object.fromEntries(FILES.map((file) => [file, events([readFileSync(new URL(file, CORPUS))])]));
  assertGolden(new URL('tap-events.json', FIXTURES), `${JSON.stringify(seen, null, 2)}\n`);
});

test('where chunks break makes no difference', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FILES),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      (file, sizes) => {
        const bytes = readFileSync(new URL(file, CORPUS));
        const chunks: Uint8Array[] = [];
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          // A copy, overwritten later: nothing may be kept of a chunk.
          chunks.push(Uint8Array.from(bytes.subarray(at, at + size)));
          at += size;
        }
        const scribbled = (function* () {
          for (const chunk of chunks) {
            yield chunk;
            chunk.fill(0x58);
          }
        })();
        assert.deepEqual(events(scribbled), events([bytes]));
      },
    ),
  );
});

test('any bytes at all are taken apart without an error, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 20 }), (chunks) => {
      assert.ok(Array.isArray(events(chunks)));
    }),
  );
});

test('a line longer than 64 KiB comes in pieces that break no character', () => {
  const line = `x${'é'.repeat(100_000)}`;
  const seen = events([line, '\nok 1 - after\n']);
  assert.deepEqual(
    seen.map((event) => event.split(' ', 1)[0]),
    ['output', 'continued', 'continued', 'continued', 'point'],
  );
  assert.equal(
    seen
      .slice(0, -1)
      .map((event) => event.slice(event.indexOf(' ') + 1))
      .join(''),
    line,
  );
});

test('a point whose line is too long is still a point', () => {
  const seen = events([`not ok 7 - ${'n'.repeat(70_000)}\n`]);
  assert.deepEqual(seen, [`point false 7 "${'n'.repeat(70_000)}"`]);
});

test('a line of exactly 64 KiB is whole', () => {
  const line = 'x'.repeat(65_536);
  assert.deepEqual(events([`${line}\n`]), [`output ${line}`]);
  assert.deepEqual(events([line.slice(0, 100), line.slice(100), '\n']), [`output ${line}`]);
});
