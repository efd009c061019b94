import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { archiveMeta } from '../../src/archive/meta.js';

test('is YAML with any names of scripts', () => {
  const paths = ['domain/050-x.t', "it's.sh", 'a: b #c.t', 'line\nfeed.t', '\x1b[31m"red".t'];
  const meta = parse(
    archiveMeta(
      paths.map((path) => ({ path, start: 1.5, end: 2.25 })),
      1.5,
      9.5,
    ),
  );
  assert.deepEqual(meta, {
    file_attributes: paths.map((description) => ({ description, start_time: 1.5, end_time: 2.25 })),
    file_order: paths,
    start_time: 1,
    stop_time: 9,
  });
});
